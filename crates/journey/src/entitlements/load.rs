//! Reading `entitlements.toml`: rows into entitlements, and what is wrong with them into problems with file and line.

use pathways::calendar;
use pathways::facts::read::{self, Row};
use pathways::position::nearest;
use pathways::{Facts, Problem, Provenance, SourceText};
use serde::Deserialize;

use super::{Ask, Due, Entitlement};
use crate::{Kind, Kinds, Topics};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntitlementRow {
    id: String,
    #[serde(default)]
    kinds: Vec<Kind>,
    #[serde(default)]
    encounter: bool,
    count: u8,
    #[serde(default)]
    fields: u8,
    #[serde(default)]
    reflection: bool,
    #[serde(default)]
    about: Vec<String>,
    at: Vec<String>,
    #[serde(default)]
    before: Vec<String>,
    by: Option<String>,
    by_age: Option<u8>,
    years: Option<u8>,
    under: Option<u8>,
}

/// Reads the rows. A row with a mistake that would change what is asked is left out.
pub(crate) fn entitlements(
    facts: &Facts,
    file: &SourceText<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Entitlement> {
    let mut found: Vec<Entitlement> = Vec::new();
    for Row { value, provenance } in read::rows::<EntitlementRow>(file, "entitlement", problems) {
        if found.iter().any(|known| *known.id == *value.id) {
            problems.push(provenance.problem(format!("id '{}' staat er twee keer", value.id)));
        }
        let id = value.id.as_str().into();
        if let Some(ask) = ask(facts, value, &provenance, problems) {
            found.push(Entitlement { id, ask, provenance });
        }
    }
    found
}

fn ask(
    facts: &Facts,
    row: EntitlementRow,
    provenance: &Provenance,
    problems: &mut Vec<Problem>,
) -> Option<Ask> {
    let mut wrong: Vec<String> = Vec::new();
    if row.kinds.is_empty() && !row.encounter {
        wrong.push("kinds is leeg; dat mag alleen met encounter = true".to_owned());
    }
    if !(1..=Ask::MOST).contains(&row.count) {
        wrong.push(format!("count = {}: 1 tot {}", row.count, Ask::MOST));
    }
    if row.fields > row.count {
        wrong.push(format!(
            "fields = {} is meer dan count = {}",
            row.fields, row.count
        ));
    }
    if row.years == Some(0) {
        wrong.push("years = 0: minstens het schooljaar zelf".to_owned());
    }
    if row.years.is_some() && row.by_age.is_some() {
        wrong.push("years gaat niet samen met by_age: alles van daarvoor telt".to_owned());
    }
    let due = due(&row, &mut wrong);
    let about = about(facts, &row, &mut wrong);
    known_moments(facts, &row, due, &mut wrong);
    if row.at.is_empty() {
        wrong.push("at is leeg; dan geldt dit voor niemand".to_owned());
    }
    let before = problems.len();
    let at = facts.points(&row.at, provenance, problems);
    let sound = wrong.is_empty() && problems.len() == before;
    problems.extend(
        wrong
            .into_iter()
            .map(|message| provenance.problem(format!("{}: {message}", row.id))),
    );
    let kinds = match row.kinds.as_slice() {
        [] => Kinds::all(),
        kinds => kinds.iter().copied().collect(),
    };
    sound.then_some(Ask {
        kinds,
        encounter: row.encounter,
        count: row.count,
        fields: row.fields,
        reflection: row.reflection,
        about,
        at,
        before: row.before,
        due: due?,
        years: row.years,
        under: row.under,
    })
}

fn due(row: &EntitlementRow, wrong: &mut Vec<String>) -> Option<Due> {
    let due = match (row.by.as_deref(), row.by_age) {
        (Some(by), None) => month_day(by).map(|(month, day)| Due::Each(month, day)),
        (None, Some(age @ 10..=27)) => Some(Due::Age(age)),
        _ => None,
    };
    if due.is_none() {
        wrong.push("schrijf by = \"MM-DD\" of by_age = 10 tot 27, en niet allebei".to_owned());
    }
    due
}

/// A day that every year has.
fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2027 is no leap year.
    jiff::civil::Date::new(2027, month, day)
        .ok()
        .map(|_| (month, day))
}

fn about(facts: &Facts, row: &EntitlementRow, wrong: &mut Vec<String>) -> Topics {
    let mut topics = Topics::default();
    for word in &row.about {
        match Topics::from_word(facts, word) {
            Some(found) => topics = topics.with(found),
            None => wrong.push(format!("about: '{word}' is geen keuzemoment en geen thema")),
        }
    }
    topics
}

/// The moments exist, and a preparation is due no later than the last date of the first of them that has dates.
fn known_moments(facts: &Facts, row: &EntitlementRow, due: Option<Due>, wrong: &mut Vec<String>) {
    let ids = || facts.moments().iter().map(|moment| moment.id.as_str());
    let mut days = Vec::new();
    for id in &row.before {
        let Some(moment) = facts.moments().iter().find(|moment| moment.id == *id) else {
            let hint = nearest(id, ids()).map_or(String::new(), |near| format!("; bedoel je '{near}'?"));
            wrong.push(format!("before: '{id}' staat niet in moments.toml{hint}"));
            continue;
        };
        // Any summer will do: only month and day are compared.
        let summer = jiff::civil::date(2030, 8, 1);
        let dates = moment.events.iter().filter_map(|rule| {
            let of_the_year = facts.rule(rule).is_some_and(|rule| !rule.after_summer);
            of_the_year
                .then(|| calendar::deadline(facts, rule, summer, summer))
                .flatten()
        });
        days.extend(dates.map(|deadline| deadline.date).max());
    }
    if let (Some(Due::Each(month, day)), Some(last)) = (due, days.into_iter().max()) {
        let year = if month >= 8 { 2029 } else { 2030 };
        if jiff::civil::Date::new(year, month, day).is_ok_and(|due| due > last) {
            wrong.push(format!(
                "by = {month:02}-{day:02} ligt na de laatste datum van het keuzemoment"
            ));
        }
    }
}
