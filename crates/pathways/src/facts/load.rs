//! From rows to facts: ids are looked up, points and conditions are read, and what does not resolve becomes a problem
//! that names the nearest id.

use super::read::{self, Row};
use super::rows::*;
use super::*;

/// Reads all files. Names decide which rows are expected.
pub(super) fn load(files: &[SourceText<'_>]) -> (Facts, Vec<Problem>) {
    let mut facts = Facts::default();
    let mut problems = Vec::new();
    for file in files {
        match known_tables(file.name) {
            Some(tables) => read::unknown_keys(file, tables, &mut problems),
            None => problems.push(Problem {
                file: file.name.to_owned(),
                line: 1,
                message: format!(
                    "bestand ken ik niet; bekend: {}",
                    FILES.map(|(name, _)| name).join(", ")
                ),
            }),
        }
    }
    let find = |name: &str| files.iter().find(|file| file.name == name);
    if let Some(file) = find("sources.toml") {
        load_sources(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("nodes.toml") {
        load_nodes(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("edges.toml") {
        load_edges(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("supports.toml") {
        load_supports(&mut facts, file, &mut problems);
    }
    load_words(&mut facts, &find, &mut problems);
    if let Some(file) = find("moments.toml") {
        load_moments(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("calendar.toml") {
        load_calendar(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("costs.toml") {
        load_costs(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("rates.toml") {
        load_rates(&mut facts, file, &mut problems);
    }
    check::invariants(&facts, &mut problems);
    problems.sort();
    problems.dedup();
    (facts, problems)
}

/// Files and the tables they may hold. The last three are read by the course catalogue.
const FILES: [(&str, &[&str]); 14] = [
    ("sources.toml", &["source"]),
    ("nodes.toml", &["node"]),
    ("edges.toml", &["edge"]),
    ("supports.toml", &["support"]),
    ("profiles.toml", &["profile"]),
    ("subjects.toml", &["subject"]),
    ("domains.toml", &["domain"]),
    ("refusals.toml", &["refusal"]),
    ("moments.toml", &["moment"]),
    ("calendar.toml", &["event", "rule"]),
    ("costs.toml", &["cost"]),
    ("rates.toml", &["rate"]),
    ("courses.toml", &["course"]),
    ("mbo.toml", &["programme"]),
];

fn known_tables(name: &str) -> Option<&'static [&'static str]> {
    if name == "admission.toml" {
        return Some(&["admission"]);
    }
    FILES
        .iter()
        .find(|(file, _)| *file == name)
        .map(|(_, tables)| *tables)
}

fn load_sources(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    // A source needs no source of its own: its rows carry no provenance, so they are read plainly.
    for (line, row) in read::plain_rows::<SourceRow>(file, "source", problems) {
        if facts.sources.iter().any(|known| known.id == row.id) {
            problems.push(at(file, line, format!("id '{}' staat er twee keer", row.id)));
        }
        facts.sources.push(Source {
            id: row.id,
            title: row.title,
            year: row.year,
            kind: row.kind,
            url: row.url,
        });
    }
}

fn load_nodes(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<NodeRow>(file, "node", problems)
    {
        let Ok(index) = u16::try_from(facts.nodes.len()) else {
            return;
        };
        if facts.node_ids.insert(row.id.clone(), NodeId(index)).is_some() {
            problems.push(here(&provenance, format!("id '{}' staat er twee keer", row.id)));
        }
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.nodes.push(Node {
            half_years: half_years(row.years, &provenance, problems),
            id: row.id,
            stage: row.stage,
            level: row.level,
            age: row.age,
            has_diploma: row.diploma,
            terminal: row.terminal,
            start_qualification: row.start_qualification,
            routes: row.routes,
            provenance,
        });
    }
}

fn load_edges(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<EdgeRow>(file, "edge", problems)
    {
        let from = points(facts, &row.from, &provenance, problems);
        let mut to = Vec::new();
        for text in &row.to {
            if text == "same" {
                to.extend(
                    from.iter()
                        .filter_map(|point| point.node())
                        .map(|node| Target { node, year: 1 }),
                );
            } else if let Some(target) = target(facts, text, &provenance, problems) {
                to.push(target);
            }
        }
        let outcome = match row.outcome.as_deref() {
            None => None,
            Some("same") => Some(Outcome::Same),
            Some(text) => point(facts, text, &provenance, problems).map(Outcome::Point),
        };
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.edges.push(Edge {
            from,
            to,
            requires: conditions(&row.requires, &provenance, problems),
            half_years: row.years.map(|years| half_years(years, &provenance, problems)),
            outcome,
            from_year: row.from_year.unwrap_or(1),
            extra_years: row
                .extra_years
                .map(|low| (low, row.extra_years_max.unwrap_or(low))),
            id: row.id,
            kind: row.kind,
            deadline: row.deadline,
            after_deadline: row.after_deadline,
            refusal: row.refusal,
            law: row.law,
            rate: row.rate,
            success: row.success,
            admission: row.admission,
            last_resort: row.last_resort,
            repair: row.repair,
            search: row.search,
            inside: row.to.iter().any(|text| text == "same"),
            provenance,
        });
    }
}

fn load_supports(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<SupportRow>(file, "support", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        let support = SupportFact {
            from: points(facts, &row.from, &provenance, problems),
            requires: conditions(&row.requires, &provenance, problems),
            half_years: row.years.map(|years| half_years(years, &provenance, problems)),
            id: row.id,
            kind: row.kind,
            age_max: row.age_max,
            law: row.law,
            provenance,
        };
        facts.supports.push(support);
    }
}

/// Profiles, subjects, domains, refusals: lists that others refer to.
fn load_words<'a>(
    facts: &mut Facts,
    find: &impl Fn(&str) -> Option<&'a SourceText<'a>>,
    problems: &mut Vec<Problem>,
) {
    for Row {
        value: row,
        provenance,
    } in each::<SubjectRow>(find("subjects.toml"), "subject", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.subjects.push(SubjectFact {
            id: row.id,
            spellings: row.spellings,
            provenance,
        });
    }
    for Row {
        value: row,
        provenance,
    } in each::<ProfileRow>(find("profiles.toml"), "profile", problems)
    {
        let mut node = |id: &str| named(facts, id, &provenance, problems);
        let tracks: Vec<NodeId> = row.tracks.iter().filter_map(|id| node(id)).collect();
        let mut parts: Vec<_> = (row.track.into_iter())
            .filter_map(|part| Some((node(&part.track)?, part.subjects, part.one_of)))
            .collect();
        if parts.is_empty() && !row.subjects.is_empty() {
            parts = tracks
                .iter()
                .map(|track| (*track, row.subjects.clone(), row.one_of.clone()))
                .collect();
        }
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.profiles.push(Profile {
            id: row.id,
            tracks,
            parts,
            provenance,
        });
    }
    for Row {
        value: row,
        provenance,
    } in each::<DomainRow>(find("domains.toml"), "domain", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.domains.push(Domain {
            id: row.id,
            crebo: row.crebo,
            name: row.name,
            provenance,
        });
    }
    for Row {
        value: row,
        provenance,
    } in each::<RefusalRow>(find("refusals.toml"), "refusal", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.refusals.push(Refusal {
            id: row.id,
            provenance,
        });
    }
}

fn each<T: serde::de::DeserializeOwned>(
    file: Option<&SourceText<'_>>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Row<T>> {
    file.map(|file| read::rows(file, key, problems))
        .unwrap_or_default()
}

fn load_moments(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<MomentRow>(file, "moment", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        let moment = MomentFact {
            at: points(facts, &row.at, &provenance, problems),
            id: row.id,
            stage: row.stage,
            who: match row.who {
                Vec1::One(word) => vec![word],
                Vec1::Many(words) => words,
            },
            events: row.events,
            law: row.law,
            provenance,
        };
        facts.moments.push(moment);
    }
}

fn load_calendar(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
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
            kind: row.kind,
            provenance,
        });
    }
    for Row {
        value: row,
        provenance,
    } in read::rows::<EventRow>(file, "event", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.events.push(Event {
            id: row.id,
            rule: row.rule,
            school_year: row.school_year,
            date: row.date.and_then(read::date),
            from: row.from.and_then(read::date),
            to: row.to.and_then(read::date),
            provenance,
        });
    }
}

fn load_costs(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
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

fn load_rates(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
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

fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2028 is a leap year, so that 29 February would be accepted as written.
    jiff::civil::Date::new(2028, month, day)
        .ok()
        .map(|_| (month, day))
}

fn half_years(years: f32, provenance: &Provenance, problems: &mut Vec<Problem>) -> u8 {
    let doubled = years * 2.0;
    if !(1.0..=20.0).contains(&doubled) || doubled.fract() != 0.0 {
        problems.push(here(
            provenance,
            format!("years = {years}: een veelvoud van een half jaar, van 0.5 tot 10"),
        ));
        return 2;
    }
    // The range was checked on the line above, so nothing is cut off.
    doubled as u8
}

fn points(
    facts: &Facts,
    texts: &[String],
    provenance: &Provenance,
    problems: &mut Vec<Problem>,
) -> Vec<Point> {
    texts
        .iter()
        .filter_map(|text| point(facts, text, provenance, problems))
        .collect()
}

fn point(facts: &Facts, text: &str, provenance: &Provenance, problems: &mut Vec<Problem>) -> Option<Point> {
    use crate::point::Written;
    match crate::point::read(text) {
        Ok(Written::In(id)) => named(facts, id, provenance, problems).map(Point::In),
        Ok(Written::Year(id, year)) => {
            named(facts, id, provenance, problems).map(|node| Point::Passed(node, year))
        }
        Ok(Written::Diploma(id)) => named(facts, id, provenance, problems).map(Point::Diploma),
        Ok(Written::NoDiploma) => Some(Point::NoDiploma),
        Ok(Written::NoStartQualification) => Some(Point::NoStartQualification),
        Err(rest) => {
            let message = format!("'{text}': '{rest}' is geen jaar (1 tot 8) en ook niet 'diploma'");
            problems.push(here(provenance, message));
            None
        }
    }
}

fn target(facts: &Facts, text: &str, provenance: &Provenance, problems: &mut Vec<Problem>) -> Option<Target> {
    let (id, year) = match text.split_once(':') {
        None => (text, 1),
        Some((id, year)) => match year.parse::<u8>() {
            Ok(number @ 1..=8) => (id, number),
            _ => {
                problems.push(here(
                    provenance,
                    format!("'{text}': '{year}' is geen jaar (1 tot 8)"),
                ));
                return None;
            }
        },
    };
    named(facts, id, provenance, problems).map(|node| Target { node, year })
}

fn named(facts: &Facts, id: &str, provenance: &Provenance, problems: &mut Vec<Problem>) -> Option<NodeId> {
    let found = facts.node_id(id);
    if found.is_none() {
        let near = crate::position::nearest(id, facts.nodes().iter().map(|node| node.id.as_str()));
        let hint = near
            .map(|near| format!("; bedoel je '{near}'?"))
            .unwrap_or_default();
        problems.push(here(provenance, format!("'{id}' staat niet in nodes.toml{hint}")));
    }
    found
}

fn conditions(ids: &[String], provenance: &Provenance, problems: &mut Vec<Problem>) -> Vec<Condition> {
    let mut found = Vec::new();
    for id in ids {
        match Condition::from_id(id) {
            Some(condition) => found.push(condition),
            None => {
                let near = crate::position::nearest(id, Condition::ids().iter().copied());
                let hint = near
                    .map(|near| format!("; bedoel je '{near}'?"))
                    .unwrap_or_default();
                problems.push(here(provenance, format!("voorwaarde '{id}' ken ik niet{hint}")));
            }
        }
    }
    found
}

pub(super) fn here(provenance: &Provenance, message: String) -> Problem {
    Problem {
        file: provenance.file.clone(),
        line: provenance.line,
        message,
    }
}

fn at(file: &SourceText<'_>, line: usize, message: String) -> Problem {
    Problem {
        file: file.name.to_owned(),
        line,
        message,
    }
}
