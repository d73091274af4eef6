//! What a list would change, or did, as the page shows it.

use kit::Page;
use serde::Serialize;

use super::{ImportShown, sample};
use crate::persons::Name;
use crate::rosters::actions::{Broken, Count, Planned, Report};
use crate::rosters::handed_in::{Import, Told};
use crate::rosters::plan::{Changes, Stop};

/// Names shown of each kind.
const NAMES: usize = 8;

/// What an import would change.
#[derive(Debug, Serialize)]
pub struct RosterPage {
    import: ImportShown,
    sorts: Vec<Sort>,
    stops: Vec<StopShown>,
    told: Told,
    known: KnownShown,
    report: Option<ReportShown>,
    nothing: bool,
    own: bool,
    pub(super) error: Option<String>,
}

/// Who in the list is known here in another way than by the list before it.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct KnownShown {
    joined: usize,
    twins: u64,
    erased: u64,
}

/// What a list did, once it was applied.
#[derive(Clone, Debug, Serialize)]
struct ReportShown {
    sorts: Vec<Sort>,
    made: u64,
    ended: u64,
    stay_revoked: u64,
    broken: usize,
    waiting: u64,
    decisions: u64,
}

/// Changes of one sort of record.
#[derive(Clone, Debug, Serialize)]
struct Sort {
    id: &'static str,
    new: usize,
    changed: usize,
    back: usize,
    same: usize,
    gone: usize,
    names: Vec<String>,
}

/// A reason to stop.
#[derive(Clone, Debug, Serialize)]
struct StopShown {
    id: &'static str,
    some: usize,
    of: usize,
}

impl Sort {
    fn new(id: &'static str, changes: &Changes, name: impl Fn(usize) -> String) -> Self {
        let touched = changes.new.iter().chain(&changes.changed).chain(&changes.back);
        Self {
            id,
            new: changes.new.len(),
            changed: changes.changed.len() + changes.renewed.len(),
            back: changes.back.len(),
            same: changes.same,
            gone: changes.gone.len(),
            names: touched.take(NAMES).map(|at| name(*at)).collect(),
        }
    }
}

impl From<&Report> for ReportShown {
    fn from(report: &Report) -> Self {
        let sort = |id, count: &Count| Sort {
            id,
            new: count.new,
            changed: count.changed,
            back: count.back,
            same: count.same,
            gone: count.gone,
            names: Vec::new(),
        };
        Self {
            sorts: vec![
                sort("schools", &report.schools),
                sort("persons", &report.persons),
                sort("groups", &report.groups),
            ],
            made: report.relations_made,
            ended: report.relations_ended,
            stay_revoked: report.stay_revoked,
            broken: report.broken.len(),
            waiting: report.waiting,
            decisions: report.wait_for_a_decision,
        }
    }
}

impl StopShown {
    fn new(stop: &Stop) -> Self {
        let (id, some, of) = match *stop {
            Stop::Empty => ("empty", 0, 0),
            Stop::OtherSchool => ("other-school", 0, 0),
            Stop::PersonsVanish { gone, held } => ("persons-vanish", gone, held),
            Stop::MembershipsVanish { sent, held } => ("memberships-vanish", sent, held),
            Stop::TasksVanish { persons } => ("tasks-vanish", persons, 0),
            Stop::IdsMoved { persons } => ("ids-moved", persons, 0),
        };
        Self { id, some, of }
    }
}

impl RosterPage {
    pub(super) fn new(import: &Import, waiting: Option<&(Told, Planned)>, own: bool) -> Self {
        let planned = waiting.map(|(_, planned)| planned);
        let sorts = planned.map(|Planned { sent, plan, .. }| {
            vec![
                Sort::new("schools", &plan.schools, |at| sent.schools[at].name.clone()),
                Sort::new("persons", &plan.persons, |at| {
                    Name::from(&sent.persons[at].name).whole()
                }),
                Sort::new("groups", &plan.groups, |at| sent.groups[at].name.clone()),
            ]
        });
        Self {
            import: ImportShown::new(import),
            sorts: sorts.unwrap_or_default(),
            stops: planned.map_or_else(Vec::new, |planned| {
                planned.plan.stops.iter().map(StopShown::new).collect()
            }),
            told: waiting.map_or_else(Told::default, |(told, _)| told.clone()),
            known: planned.map_or_else(KnownShown::default, |planned| KnownShown {
                joined: planned.plan.joined,
                twins: planned.twins,
                erased: planned.erased,
            }),
            report: import.report.as_ref().map(ReportShown::from),
            nothing: planned.is_some_and(|planned| planned.plan.changes_nothing()),
            own,
            error: None,
        }
    }
}

impl Page for RosterPage {
    const TEMPLATE: &'static str = "rosters/look.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sort = |id| Sort {
            id,
            new: 2,
            changed: 1,
            back: 1,
            same: 1_200,
            gone: 3,
            names: vec!["Aya Voorbeeld".to_owned(), "<b>".to_owned()],
        };
        let stops = [
            Stop::Empty,
            Stop::OtherSchool,
            Stop::PersonsVanish {
                gone: 600,
                held: 1_200,
            },
            Stop::MembershipsVanish { sent: 3, held: 9 },
            Stop::TasksVanish { persons: 1 },
            Stop::IdsMoved { persons: 40 },
        ];
        let page = |import, own| Self {
            import,
            sorts: ["schools", "persons", "groups"].map(sort).to_vec(),
            stops: Vec::new(),
            told: Told {
                problems: vec!["users.csv, regel 3, kolom 'grades': is geen jaar".to_owned()],
                problem_count: 300,
                dropped: vec![("users.csv, phone".to_owned(), 12)],
            },
            known: KnownShown::default(),
            report: None,
            nothing: false,
            own,
            error: None,
        };
        let mut stopped = page(sample("planned", 3, false), true);
        stopped.stops = stops.iter().map(StopShown::new).collect();
        stopped.error = Some("Hier klopt iets niet.".to_owned());
        let mut nothing = page(sample("planned", 0, false), true);
        nothing.nothing = true;
        nothing.known = KnownShown {
            joined: 2,
            twins: 1,
            erased: 1,
        };
        let mut applied = page(sample("applied", 3, false), true);
        applied.report = Some(ReportShown::from(&Report {
            relations_made: 1_200,
            stay_revoked: 1,
            waiting: 2,
            wait_for_a_decision: 3,
            broken: vec![Broken {
                kind: "guardian-informed".into(),
                reason: "too-long".into(),
            }],
            ..Report::default()
        }));
        vec![
            ("few persons", page(sample("planned", 3, false), true)),
            ("takes two", page(sample("planned", 1_202, false), true)),
            ("approved", page(sample("planned", 1_202, true), true)),
            ("of a colleague", page(sample("planned", 1_202, true), false)),
            ("stopped", stopped),
            ("nothing changes", nothing),
            ("withdrawn", page(sample("withdrawn", 3, false), true)),
            ("applied", applied),
        ]
    }
}
