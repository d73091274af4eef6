//! Dates, amounts and rates.

use toml::value::Datetime;

use crate::facts::kinds::{Cost, Event, Rate, Rule};
use crate::facts::read::{self, Row};
use crate::facts::resolve::{here, month_day};
use crate::facts::rows::{CostRow, EventRow, RateRow, RuleRow};
use crate::facts::{Facts, Problem, SourceText};

pub(super) fn load_calendar(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<RuleRow>(file, "rule", problems)
    {
        let month_day = row.month_day.as_deref().and_then(|text| {
            let day = month_day(text);
            if day.is_none() {
                problems.push(here(
                    &provenance,
                    format!("month_day '{text}' is geen maand en dag (MM-DD)"),
                ));
            }
            day
        });
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.rules.push(Rule {
            id: row.id,
            month_day,
            after_summer: row.after_summer,
            kind: row.kind,
            provenance,
        });
    }
    for Row {
        value: row,
        provenance,
    } in read::rows::<EventRow>(file, "event", problems)
    {
        if row.date.or(row.from).or(row.to).is_none() {
            let message = format!("{}: date, of from en to, ontbreekt", row.id);
            problems.push(here(&provenance, message));
        }
        let mut day = |value: Option<Datetime>, field: &str| {
            let (value, day) = (value?, read::date(value?));
            if day.is_none() {
                let message = format!("{}: {field}: '{value}' is geen dag", row.id);
                problems.push(here(&provenance, message));
            }
            day
        };
        let days = [day(row.date, "date"), day(row.from, "from"), day(row.to, "to")];
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.events.push(Event {
            id: row.id,
            rule: row.rule,
            school_year: row.school_year,
            date: days[0],
            from: days[1],
            to: days[2],
            provenance,
        });
    }
}

pub(super) fn load_costs(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<CostRow>(file, "cost", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.costs.push(Cost {
            eur: match (row.amount_eur, row.low_eur, row.high_eur) {
                (Some(amount), _, _) => Some((amount, amount)),
                (None, Some(low), Some(high)) => Some((low, high)),
                _ => None,
            },
            id: row.id,
            kind: row.kind,
            item: row.item,
            per: row.per,
            stage: row.stage,
            route: row.route,
            levels: row.levels,
            age_min: row.age_min,
            living: row.living,
            school_year: row.school_year,
            provenance,
        });
    }
}

pub(super) fn load_rates(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<RateRow>(file, "rate", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.rates.push(Rate {
            id: row.id,
            value: (row.low, row.high),
            margin: row
                .margin
                .map(|width| (width, row.margin_basis.unwrap_or_default())),
            year: row.year,
            provenance,
        });
    }
}
