//! One year group: its classes as rows, what is asked as columns, numbers in the cells.

use journey::entitlements::own::Titles;
use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use journey::Journeys;
use journey::coverage::{SOON_DAYS, State as Standing, Totals};
use journey::meter::{Meter, counselled, meters};
use kit::{Error, Outcome, Page, SignedIn, Visit};
use people::persons::Group as Class;
use policy::id::GroupId;
use policy::{Actor, PersonId};
use serde::Serialize;

use crate::sheet::{self, cell};

/// What is asked in this year.
#[derive(Clone, Debug, Serialize)]
struct Asked {
    id: String,
    due: Option<Date>,
    /// Within six weeks, and not everybody has it.
    at_risk: bool,
    people: u32,
    had: u32,
    nothing: u32,
    silent: u32,
    refused: u32,
}

/// One class.
#[derive(Clone, Debug, Serialize)]
struct Row {
    id: String,
    name: String,
    people: usize,
    /// How many were offered nothing, of how many, for each that is asked; none where it is asked of nobody.
    cells: Vec<Option<(u32, u32)>>,
    /// How many had all of it, for each that is asked.
    had: Vec<u32>,
}

/// What one colleague sees to.
#[derive(Clone, Debug, Serialize)]
struct Owner {
    name: Option<String>,
    duties: usize,
    passed: usize,
    nearest: Date,
}

/// One year group.
#[derive(Debug, Serialize)]
pub struct YearPage {
    place: String,
    track: String,
    year: u8,
    people: usize,
    asked: Vec<Asked>,
    rows: Vec<Row>,
    owners: Vec<Owner>,
    unplaced: usize,
    own: Titles,
}

pub(super) async fn show(
    State(journeys): State<Journeys>,
    Path(place): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = read(&journeys, &me.actor, &place).await?;
    visit.show(&journeys.cx, &page)
}

/// The numbers as a file for a spreadsheet. Nobody is named in it.
pub(super) async fn download(
    State(journeys): State<Journeys>,
    Path(place): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = read(&journeys, &me.actor, &place).await?;
    let say = |key: &str| visit.lang.get(key, &kit::texts::Args::NONE).into_owned();
    let mut file = format!(
        "{};{};{};{};{};{}\r\n",
        cell(&say("years-csv-class")),
        cell(&say("years-csv-what")),
        cell(&say("years-csv-before")),
        cell(&say("years-csv-people")),
        cell(&say("years-csv-nothing")),
        cell(&say("years-csv-had"))
    );
    for row in &page.rows {
        for ((asked, numbers), had) in page.asked.iter().zip(&row.cells).zip(&row.had) {
            let Some((nothing, people)) = numbers else {
                continue;
            };
            let due = asked.due.map_or_else(String::new, |due| due.to_string());
            let own = page.own.get(&asked.id).cloned();
            let what = cell(&own.unwrap_or_else(|| say(&format!("entitlement-{}", asked.id))));
            file += &format!("{};{what};{due};{people};{nothing};{had}\r\n", cell(&row.name));
        }
    }
    let named = format!("attachment; filename=\"toevalsmeter-{place}.csv\"");
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, named),
    ];
    Ok((headers, format!("{}{file}", sheet::START)).into_response())
}

async fn read(journeys: &Journeys, actor: &Actor, place: &str) -> Outcome<YearPage> {
    let (track, year) = place.rsplit_once('-').ok_or(Error::NotFound)?;
    let year: u8 = year.parse().map_err(|_| Error::NotFound)?;
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let classes = counselled(&mut tx, actor).await?;
            let of_the_year =
                |class: &Class| class.track.as_deref() == Some(track) && class.year == Some(year);
            let classes = classes.iter().filter(|class| of_the_year(class));
            let classes: Vec<GroupId> = classes.map(|class| class.id).collect();
            let meters = meters(&mut tx, &journeys.known, actor, &classes).await?;
            if meters.is_empty() {
                return Err(Error::NotFound);
            }
            tx.commit().await?;
            Ok(YearPage::new((track, year), &meters))
        })
        .await
}

impl YearPage {
    fn new((track, year): (&str, u8), meters: &[Meter]) -> Self {
        let mut asked: Vec<Asked> = Vec::new();
        for column in meters.iter().flat_map(|meter| &meter.grid.columns) {
            let due = column.due.and_then(journey::Day::date);
            match asked.iter_mut().find(|one| one.id == *column.id) {
                Some(one) => one.add(&column.totals, due),
                None => {
                    let mut one = Asked {
                        id: column.id.to_string(),
                        due,
                        at_risk: false,
                        people: 0,
                        had: 0,
                        nothing: 0,
                        silent: 0,
                        refused: 0,
                    };
                    one.add(&column.totals, due);
                    asked.push(one);
                }
            }
        }
        asked.sort_by_key(|one| one.due.unwrap_or(Date::MAX));
        for one in &mut asked {
            let near = one.due.zip(meters.first()).is_some_and(|(due, meter)| {
                let days = meter.today.until(due).map_or(i32::MAX, |span| span.get_days());
                days <= SOON_DAYS
            });
            one.at_risk = near && one.had < one.people;
        }
        let totals = |meter: &Meter, one: &Asked| {
            let column = meter.grid.columns.iter().find(|column| *column.id == *one.id)?;
            Some(column.totals)
        };
        let row = |meter: &Meter| Row {
            id: meter.class.id.to_string(),
            name: meter.class.name.clone(),
            people: meter.grid.rows.len() + meter.unplaced.len(),
            cells: asked
                .iter()
                .map(|one| totals(meter, one).map(|all| (all.in_state(Standing::Nothing), all.people())))
                .collect(),
            had: asked
                .iter()
                .map(|one| totals(meter, one).map_or(0, |all| all.in_state(Standing::Had)))
                .collect(),
        };
        let rows: Vec<Row> = meters.iter().map(row).collect();
        Self {
            place: format!("{track}-{year}"),
            track: track.to_owned(),
            year,
            people: rows.iter().map(|row| row.people).sum(),
            rows,
            asked,
            owners: owners(meters),
            unplaced: meters.iter().map(|meter| meter.unplaced.len()).sum(),
            own: meters
                .first()
                .map(|meter| meter.plan.titles.clone())
                .unwrap_or_default(),
        }
    }
}

/// Who sees to something in these classes, by name.
fn owners(meters: &[Meter]) -> Vec<Owner> {
    let mut held: BTreeMap<PersonId, Owner> = BTreeMap::new();
    for meter in meters {
        for duty in &meter.duties {
            let by_day = duty.wanted.by_day;
            let owner = held.entry(duty.wanted.owner).or_insert_with(|| Owner {
                name: meter.owner(duty.wanted.owner).map(str::to_owned),
                duties: 0,
                passed: 0,
                nearest: by_day,
            });
            owner.duties += 1;
            owner.passed += usize::from(by_day < meter.today);
            owner.nearest = owner.nearest.min(by_day);
        }
    }
    let mut owners: Vec<Owner> = held.into_values().collect();
    owners.sort_by(|a, b| a.name.cmp(&b.name));
    owners
}

impl Asked {
    fn add(&mut self, totals: &Totals, due: Option<Date>) {
        self.people += totals.people();
        self.had += totals.in_state(Standing::Had);
        self.nothing += totals.in_state(Standing::Nothing);
        self.silent += totals.with_silence;
        self.refused += totals.with_refusal;
        self.due = match (self.due, due) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }
}

impl Page for YearPage {
    const TEMPLATE: &'static str = "years/year.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let asked = |id: &str, at_risk| Asked {
            id: id.to_owned(),
            due: Some(jiff::civil::date(2026, 12, 18)),
            at_risk,
            people: 52,
            had: 20,
            nothing: 12,
            silent: 3,
            refused: 2,
        };
        let row = |name: &str| Row {
            id: "0".repeat(32),
            name: name.to_owned(),
            people: 26,
            cells: vec![Some((12, 26)), Some((0, 26)), None],
            had: vec![3, 26, 0],
        };
        let owner = |name: Option<&str>, passed| Owner {
            name: name.map(str::to_owned),
            duties: 3,
            passed,
            nearest: jiff::civil::date(2026, 12, 1),
        };
        let page = |owners, unplaced| Self {
            own: Titles::new(),
            place: "vmbo-tl-2".to_owned(),
            track: "vmbo-tl".to_owned(),
            year: 2,
            people: 52,
            asked: vec![
                asked("fields-vmbo", true),
                asked("talk-d04", false),
                asked("extra-subject", false),
            ],
            rows: vec![row("t2a"), row("<b>")],
            owners,
            unplaced,
        };
        vec![
            (
                "a year",
                page(vec![owner(Some("Vera Voorbeeld"), 1), owner(None, 0)], 2),
            ),
            ("nobody sees to anything", page(Vec::new(), 0)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_spreadsheet_takes_no_name_for_a_formula() {
        assert_eq!(cell("t2a"), "\"t2a\"");
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
        assert_eq!(cell("@x"), "\"'@x\"");
        assert_eq!(cell("zeg \"ja\";"), "\"zeg \"\"ja\"\";\"");
    }
}
