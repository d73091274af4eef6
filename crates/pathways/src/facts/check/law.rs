//! What the law says of rights: nobody's favour decides, and entry to mbo is that of WEB art. 8.2.1.

use std::collections::HashSet;

use crate::condition::Condition;
use crate::facts::resolve::here;
use crate::facts::{Edge, EdgeKind, Facts, Problem, Stage};
use crate::point::Point;

/// Invariant 4: a right never depends on a grade, a motivation or somebody's agreement.
pub(super) fn rights_ask_no_favour(facts: &Facts, problems: &mut Vec<Problem>) {
    const FAVOURS: [Condition; 9] = [
        Condition::AdmissionPolicy,
        Condition::SchoolAgrees,
        Condition::PromotionNorms,
        Condition::UniversityAgrees,
        Condition::Level,
        Condition::SuitabilityTest,
        Condition::Vacancy,
        Condition::Employer,
        Condition::ProgrammeDemands,
    ];
    for edge in facts
        .edges
        .iter()
        .filter(|edge| matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf))
    {
        for favour in edge
            .requires
            .iter()
            .filter(|condition| FAVOURS.contains(condition))
        {
            let message = format!("{}: een recht kan niet afhangen van '{}'", edge.id, favour.id());
            problems.push(here(&edge.provenance, message));
        }
    }
}

/// Who may enter an mbo level by right: WEB art. 8.2.1, with what is equal to it (art. 8.0.1: another programme after a
/// negative advice; diplomas of vso and vavo).
const MBO_RIGHTS: [(&str, &[&str]); 5] = [
    (
        "mbo-1",
        &[
            "any:none",
            "pro",
            "pro:diploma",
            "vso-arb",
            "vso-arb:diploma",
            "mbo-1",
        ],
    ),
    (
        "mbo-2",
        &[
            "vmbo-bb:diploma",
            "vmbo-kb:diploma",
            "vmbo-gl:diploma",
            "vmbo-tl:diploma",
            "havo:3",
            "vwo:3",
            "havo:diploma",
            "vwo:diploma",
            "mbo-1:diploma",
            "vso-ver:diploma",
            "vavo",
            "mbo-2",
        ],
    ),
    (
        "mbo-3",
        &[
            "vmbo-kb:diploma",
            "vmbo-gl:diploma",
            "vmbo-tl:diploma",
            "havo:3",
            "vwo:3",
            "havo:diploma",
            "vwo:diploma",
            "mbo-2:diploma",
            "vso-ver:diploma",
            "vavo",
            "mbo-3",
        ],
    ),
    (
        "mbo-4",
        &[
            "vmbo-kb:diploma",
            "vmbo-gl:diploma",
            "vmbo-tl:diploma",
            "havo:3",
            "vwo:3",
            "havo:diploma",
            "vwo:diploma",
            "mbo-2:diploma",
            "mbo-3:diploma",
            "vso-ver:diploma",
            "vavo",
            "mbo-4",
        ],
    ),
    ("mbo-4s", &["mbo-3:diploma"]),
];

/// Invariant 1: nobody has a right of entry to a level of mbo but by the law.
pub(super) fn mbo_rights_are_lawful(facts: &Facts, problems: &mut Vec<Problem>) {
    for (edge, from, level) in mbo_rights(facts) {
        let law = MBO_RIGHTS.iter().find(|(known, _)| *known == level);
        if law.is_some_and(|(_, allowed)| !allowed.contains(&from.as_str())) {
            let message = format!("{}: {from} geeft geen recht op {level} (WEB art. 8.2.1)", edge.id);
            problems.push(here(&edge.provenance, message));
        }
    }
}

/// Invariant 1, the other way: no right of the law is missing. Programmes that are not in the files are not judged.
pub(super) fn mbo_rights_are_complete(facts: &Facts, problems: &mut Vec<Problem>) {
    let given: HashSet<(&str, String)> = mbo_rights(facts).map(|(_, from, level)| (level, from)).collect();
    let known = |from: &str| {
        let node = from.split(':').next().unwrap_or(from);
        node == "any" || facts.node_id(node).is_some()
    };
    for (level, allowed) in MBO_RIGHTS {
        let Some(node) = facts.node_id(level).filter(|_| !facts.edges.is_empty()) else {
            continue;
        };
        for from in allowed.iter().filter(|from| known(from)) {
            if !given.contains(&(level, (*from).to_owned())) {
                let message =
                    format!("{level}: het recht van {from} ontbreekt in edges.toml (WEB art. 8.2.1)");
                problems.push(here(&facts.node(node).provenance, message));
            }
        }
    }
}

/// Every right of entry to an mbo level: the step, where it leaves from as the files write it, and the level.
fn mbo_rights(facts: &Facts) -> impl Iterator<Item = (&Edge, String, &str)> {
    let rights = facts
        .edges
        .iter()
        .filter(|edge| matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf));
    rights.flat_map(move |edge| {
        let into_mbo = edge
            .pairs()
            .filter(|(_, to)| facts.node(to.node).stage == Stage::Mbo);
        into_mbo.map(move |(from, to)| (edge, written(facts, from), facts.node(to.node).id.as_str()))
    })
}

/// A point as the files write it.
fn written(facts: &Facts, point: Point) -> String {
    match point {
        Point::In(node) => facts.node(node).id.clone(),
        Point::Passed(node, year) => format!("{}:{year}", facts.node(node).id),
        Point::Diploma(node) => format!("{}:diploma", facts.node(node).id),
        Point::NoDiploma => "any:none".to_owned(),
        Point::NoStartQualification => "any:no-start-qualification".to_owned(),
    }
}
