//! Programmes, the steps between them, and rights to guidance.

use crate::facts::kinds::{Edge, Node, Outcome, SupportFact};
use crate::facts::read::{self, Row};
use crate::facts::resolve::{conditions, half_years, here, point, points, target};
use crate::facts::rows::{EdgeRow, NodeRow, SupportRow};
use crate::facts::{Facts, Problem, SourceText};
use crate::point::{NodeId, Target};

pub(super) fn load_nodes(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
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
            fees: row.fees,
            fees_vary: row.fees_vary,
            brings: row.brings,
            extra_subject: row.extra_subject,
            bridge: row.bridge,
            parallel: row.parallel,
            mbo_level: row.mbo_level,
            specialist: row.specialist,
            provenance,
        });
    }
}

pub(super) fn load_edges(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<EdgeRow>(file, "edge", problems)
    {
        if row.from.is_empty() || row.to.is_empty() {
            let message = format!("{}: from en to mogen niet leeg zijn", row.id);
            problems.push(here(&provenance, message));
        }
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

pub(super) fn load_supports(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
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
