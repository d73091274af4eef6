//! What stands on each kind of page. Every function gives the link to the next page, where there is one.

use std::io::Read;

use super::{Code, Dimension, Measure, Observation, Seen, Table, Value};
use crate::json::{self, Item, Node};
use crate::problem::Problems;

/// The most codes of a dimension and the most measures. The longest list known here, of municipalities through the years,
/// has some two thousand.
const MOST: usize = 100_000;

/// `Dimensions` of version 4.
pub(super) fn dimensions(page: &mut dyn Read, problems: &mut Problems, table: &mut Table) -> Option<String> {
    let dimensions = &mut table.dimensions;
    list(page, problems, dimensions, |item| {
        let (id, title) = (id(item, "Identifier"), item.needed("Title"));
        Some(Dimension {
            id: id?,
            title: title?,
            codes: Vec::new(),
        })
    })
}

/// `MeasureCodes` of version 4.
pub(super) fn measures(
    page: &mut dyn Read,
    problems: &mut Problems,
    table: &mut Table,
    seen: &mut Seen,
) -> Option<String> {
    list(page, problems, &mut table.measures, |item| {
        measure(item, "Identifier", seen)
    })
}

/// `DataProperties` of version 3: dimensions and measures in one list, with the groups between them.
pub(super) fn properties(
    page: &mut dyn Read,
    problems: &mut Problems,
    table: &mut Table,
    seen: &mut Seen,
) -> Option<String> {
    let measures = &mut table.measures;
    list(page, problems, &mut table.dimensions, |item| {
        match item.text("Type").as_deref() {
            Some("Dimension" | "TimeDimension" | "GeoDimension" | "GeoDetail") => {
                let (id, title) = (id(item, "Key"), item.needed("Title"));
                Some(Dimension {
                    id: id?,
                    title: title?,
                    codes: Vec::new(),
                })
            }
            Some("Topic") => {
                if measures.len() < MOST {
                    measures.extend(measure(item, "Key", seen));
                }
                None
            }
            Some("TopicGroup") => None,
            _ => {
                item.tell("Type", "is hier niet bekend; overgeslagen");
                None
            }
        }
    })
}

fn measure(item: &mut Item, key: &str, seen: &mut Seen) -> Option<Measure> {
    let (id, title) = (id(item, key), item.needed("Title"));
    let id = id?;
    if !seen.measures.add(&id) {
        item.tell(key, "staat er twee keer in; de eerste telt");
        return None;
    }
    Some(Measure {
        id,
        title: title?,
        unit: item.text("Unit"),
        decimals: item.count("Decimals").unwrap_or(0).min(20),
    })
}

/// The codes of a dimension.
pub(super) fn codes(
    page: &mut dyn Read,
    problems: &mut Problems,
    dimension: &mut Dimension,
    seen: &mut Seen,
    v3: bool,
) -> Option<String> {
    let key = if v3 { "Key" } else { "Identifier" };
    let name = dimension.id.clone();
    list(page, problems, &mut dimension.codes, |item| {
        let (id, title) = (id(item, key), item.needed("Title"));
        let id = id?;
        if !seen.codes.add((&name, &id)) {
            item.tell(key, "staat er twee keer in; de eerste telt");
            return None;
        }
        Some(Code { id, title: title? })
    })
}

/// `Observations` of version 4: one cell each.
pub(super) fn cells(
    page: &mut dyn Read,
    problems: &mut Problems,
    table: &Table,
    seen: &mut Seen,
    records: &mut u64,
    mut take: impl FnMut(Observation),
) -> Option<String> {
    let next = whole(page, problems, |item| {
        let Some((codes, measure)) = place(item, table, seen).zip(id(item, "Measure")) else {
            return;
        };
        if !seen.measures.has(&measure) {
            item.tell("Measure", "is geen onderwerp van deze tabel; overgeslagen");
            return;
        }
        let Some(value) = value(item) else { return };
        if !seen.cells.add((&measure, &codes)) {
            item.tell("Measure", "deze cel staat er twee keer in; de eerste telt");
            return;
        }
        *records += 1;
        take(Observation {
            measure,
            codes,
            value,
        });
    });
    next.flatten()
}

/// `TypedDataSet` of version 3: a row with a cell for each measure. Why a cell is empty is not said there.
pub(super) fn rows(
    page: &mut dyn Read,
    problems: &mut Problems,
    table: &Table,
    seen: &mut Seen,
    records: &mut u64,
    mut take: impl FnMut(Observation),
) -> Option<String> {
    let next = whole(page, problems, |item| {
        let Some(codes) = place(item, table, seen) else {
            return;
        };
        if !seen.cells.add(("row", &codes)) {
            item.tell("", "deze rij staat er twee keer in; de eerste telt");
            return;
        }
        for measure in &table.measures {
            let Node::Map(fields) = item.node else { return };
            let field = fields.iter().find(|(key, _)| *key == measure.id);
            let value = match field.map(|(_, value)| value) {
                None => {
                    item.tell(&measure.id, "ontbreekt; weggelaten");
                    continue;
                }
                Some(Node::Null) => Value::Missing(None),
                Some(Node::Number(number)) => number.as_f64().map_or(Value::Missing(None), Value::Number),
                Some(Node::Text(text)) => Value::Text(text.trim().to_owned()),
                Some(other) => {
                    item.tell(
                        &measure.id,
                        format!("{} is geen waarde; weggelaten", other.quoted()),
                    );
                    continue;
                }
            };
            *records += 1;
            take(Observation {
                measure: measure.id.clone(),
                codes: codes.clone(),
                value,
            });
        }
    });
    next.flatten()
}

/// What stands in a cell: a value, or the reason that there is none. Both at once is neither.
fn value(item: &mut Item) -> Option<Value> {
    let reason = item.text("ValueAttribute").filter(|reason| reason != "None");
    let number = item.made("Value", "geen getal", |value| match value {
        Node::Number(number) => number.as_f64(),
        _ => None,
    });
    if number.is_none() && item.has("Value") {
        return None;
    }
    match (number, item.text("StringValue"), reason) {
        (Some(number), _, None) => Some(Value::Number(number)),
        (None, Some(text), None) => Some(Value::Text(text)),
        (None, None, reason) => {
            // A page that lost the name of a field would otherwise be a table of empty cells.
            let Node::Map(fields) = item.node else { return None };
            if !fields.iter().any(|(key, _)| key == "Value") {
                item.tell("Value", "ontbreekt; overgeslagen");
                return None;
            }
            Some(Value::Missing(reason))
        }
        (_, _, Some(_)) => {
            item.tell("ValueAttribute", "spreekt de waarde tegen; overgeslagen");
            None
        }
    }
}

/// The codes of a cell, each one that the table has.
fn place(item: &mut Item, table: &Table, seen: &Seen) -> Option<Vec<String>> {
    let mut codes = Vec::with_capacity(table.dimensions.len());
    for dimension in &table.dimensions {
        let code = id(item, &dimension.id)?;
        if !seen.codes.has((&dimension.id, &code)) {
            item.tell(&dimension.id, "is geen waarde van deze dimensie; overgeslagen");
            return None;
        }
        codes.push(code);
    }
    Some(codes)
}

fn id(item: &mut Item, field: &str) -> Option<String> {
    let id = item.needed(field)?;
    let sound = id.len() <= 100 && !id.chars().any(|sign| sign.is_control() || "/?#\\".contains(sign));
    if !sound {
        item.tell(field, "is geen code; overgeslagen");
    }
    sound.then_some(id)
}

fn list<T>(
    page: &mut dyn Read,
    problems: &mut Problems,
    into: &mut Vec<T>,
    one: impl FnMut(&mut Item) -> Option<T>,
) -> Option<String> {
    let mut one = one;
    let mut full = false;
    let next = whole(page, problems, |item| match into.len() < MOST {
        true => into.extend(one(item)),
        false => full = true,
    });
    if full {
        problems.refused(format!("de lijst heeft meer dan {MOST} regels"));
    }
    next.flatten()
}

/// A page with its list under `value`. What is no such page, as the word of a server that something went wrong, is refused.
fn whole(
    page: &mut dyn Read,
    problems: &mut Problems,
    mut take: impl FnMut(&mut Item),
) -> Option<Option<String>> {
    let mut lone = false;
    let rest = json::each(page, problems, &["value"], |item| {
        match item.path.starts_with("value[") {
            true => take(item),
            false => lone = true,
        }
    })?;
    if lone || rest.get("value").is_none() {
        problems.refused("dit is geen pagina van een tabel van CBS");
        return None;
    }
    let link = |name| rest.get(name).and_then(Node::text).map(str::to_owned);
    Some(link("@odata.nextLink").or_else(|| link("odata.nextLink")))
}
