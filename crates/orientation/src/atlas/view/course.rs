//! A course in full: what it asks, what it costs, and the work that it leads to.

use jiff::civil::Date;
use kit::Args;
use pathways::condition::Condition;
use pathways::courses::{Admit, Course, Holding, PROFILES, Programme};
use pathways::facts::{Admission, Cost, Edge, EdgeKind};
use pathways::{NodeId, Provenance};
use serde::Serialize;
use utoipa::ToSchema;

use super::brief::{Brief, CourseBrief, Either, Named, field, in_order};
use crate::explore::answer::Desk;
use crate::explore::view::{CostView, OriginView, admission, extra};
use crate::ground::Ground;

/// A course.
#[derive(Clone, Debug, Serialize)]
pub struct CourseView {
    /// In brief.
    pub brief: CourseBrief,
    /// How long it takes, for each programme of the education system that it is.
    pub takes: Vec<Takes>,
    /// Fields of work it belongs to, as far as known.
    pub fields: Vec<Named>,
    /// What it asks of a diploma; empty for mbo, where a diploma is enough.
    pub asks: Vec<Asked>,
    /// Demands besides subjects.
    pub extra: Vec<String>,
    /// From where one enters, and whether they may refuse.
    pub entries: Vec<EntryView>,
    /// Fees and grants of this day.
    pub costs: Vec<CostView>,
    /// Numbers in the register of qualifications.
    pub crebo: Vec<u32>,
    /// Work that it leads to, in the order of the alphabet.
    pub leads_to: Vec<Brief>,
    /// Where it comes from.
    pub origin: OriginView,
}

/// How long a course takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Takes {
    /// The programme of the education system that it is.
    pub programme: Named,
    /// In half years.
    pub half_years: u8,
    /// In words.
    pub shown: String,
}

/// What is asked of one diploma.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The diploma, with the profile where that matters.
    pub holding: String,
    /// What is asked; nothing where nothing more is.
    pub what: Option<String>,
    /// Nobody comes in so.
    pub shut: bool,
}

/// A way in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EntryView {
    /// From where.
    pub from: String,
    /// To which levels of the course, where not to all.
    pub to: Vec<String>,
    /// Kind of door: `right`, `right_if`, `discretion`, `selection` or `agreement`.
    #[schema(pattern = "^(right|right_if|discretion|selection|agreement)$")]
    pub kind: String,
    /// What it asks, each in a sentence.
    pub conditions: Vec<String>,
    /// The law, as it is cited.
    pub law: Option<String>,
}

/// A course in brief, by its id.
pub fn course_brief(desk: &Desk<'_>, id: &str) -> Option<CourseBrief> {
    Some(Either::of(desk.catalogue(), id)?.brief(desk))
}

impl CourseView {
    /// The course with this id on this day.
    pub fn of(desk: &Desk<'_>, ground: &Ground, id: &str, on: Date) -> Option<CourseView> {
        let either = Either::of(desk.catalogue(), id)?;
        let nodes: Vec<NodeId> = either
            .levels(desk)
            .into_iter()
            .filter_map(|level| match either {
                // A course of a university is told as its bachelor: a master follows after it.
                Either::Course(one) if level == work::Level::Wo => Some(one.node),
                _ => desk.facts().node_id(level.node()),
            })
            .collect();
        Some(CourseView {
            brief: either.brief(desk),
            takes: nodes.iter().map(|node| takes(desk, *node)).collect(),
            fields: fields(desk, ground, either),
            asks: match either {
                Either::Course(one) => asks(desk, one),
                Either::Programme(_) => Vec::new(),
            },
            extra: match either {
                Either::Course(one) => extra(&desk.words, one),
                Either::Programme(_) => Vec::new(),
            },
            entries: entries(desk, &nodes, either),
            costs: costs(desk, &nodes, on),
            crebo: match either {
                Either::Course(_) => Vec::new(),
                Either::Programme(one) => one.crebo.clone(),
            },
            leads_to: in_order(desk, ground.led_to(id)),
            origin: OriginView::new(&desk.words, provenance(either), None),
        })
    }
}

fn provenance(either: Either<'_>) -> &Provenance {
    match either {
        Either::Course(Course { provenance, .. }) | Either::Programme(Programme { provenance, .. }) => {
            provenance
        }
    }
}

fn takes(desk: &Desk<'_>, node: NodeId) -> Takes {
    let row = desk.facts().node(node);
    Takes {
        programme: Named {
            id: row.id.clone(),
            name: desk.words.node(node),
        },
        half_years: row.half_years,
        shown: desk.words.years(u16::from(row.half_years)),
    }
}

/// Fields of the work that it leads to, and of its domain in mbo.
fn fields(desk: &Desk<'_>, ground: &Ground, either: Either<'_>) -> Vec<Named> {
    let domain = match either {
        Either::Programme(one) => one.domain.as_ref(),
        Either::Course(_) => None,
    };
    let has = |id: &str| ground.led_to(either.id()).any(|one| one.first_field() == id);
    let belongs = |domains: &[String]| domain.is_some_and(|domain| domains.contains(domain));
    let fields = ground.fields().iter();
    let fields = fields.filter(|one| belongs(&one.domains) || has(&one.id));
    fields.map(|one| field(desk, &one.id)).collect()
}

/// What the law asks of a diploma of havo, vwo and mbo; profiles that ask the same are told together.
fn asks(desk: &Desk<'_>, course: &Course) -> Vec<Asked> {
    let mut asked = Vec::new();
    for (track, by) in [("havo", Admission::Havo), ("vwo", Admission::Vwo)] {
        let admits: Vec<Admit> = (0..PROFILES.len())
            .map(|profile| {
                let holding = Holding {
                    profile: Some(profile),
                    ..Holding::default()
                };
                desk.catalogue().admit(course, by, &holding)
            })
            .collect();
        // To a university leads no diploma of havo: a row that says so four times helps nobody.
        if admits.iter().all(|admit| *admit == Admit::NotAdmitted) {
            continue;
        }
        asked.extend(grouped(&admits).into_iter().map(|(profiles, admit)| {
            let names: Vec<String> = profiles
                .iter()
                .map(|profile| desk.words.text(&format!("profile-{}", PROFILES[*profile])))
                .collect();
            let args = Args::NONE.with("track", name(desk, track));
            let holding = match profiles.len() {
                4 => desk.words.with("atlas-holding-any", args),
                _ => desk
                    .words
                    .with("atlas-holding", args.with("profiles", desk.words.join(&names))),
            };
            told(desk, holding, admit)
        }));
    }
    if desk.facts().node(course.node).id.starts_with("hbo") {
        let admit = desk
            .catalogue()
            .admit(course, Admission::Mbo, &Holding::default());
        asked.push(told(desk, name(desk, "mbo-4"), &admit));
    }
    asked
}

fn name(desk: &Desk<'_>, id: &str) -> String {
    let node = desk.facts().node_id(id);
    node.map_or_else(|| id.to_owned(), |node| desk.words.node(node))
}

/// Profiles by what they are asked, in the order of the law.
fn grouped(admits: &[Admit]) -> Vec<(Vec<usize>, &Admit)> {
    let mut groups: Vec<(Vec<usize>, &Admit)> = Vec::new();
    for (profile, admit) in admits.iter().enumerate() {
        match groups.iter_mut().find(|(_, known)| *known == admit) {
            Some((profiles, _)) => profiles.push(profile),
            None => groups.push((vec![profile], admit)),
        }
    }
    groups
}

fn told(desk: &Desk<'_>, holding: String, admit: &Admit) -> Asked {
    Asked {
        holding,
        what: admission(&desk.words, desk.catalogue(), admit),
        shut: *admit == Admit::NotAdmitted,
    }
}

/// Edges of the education system that lead into its first year.
fn entries(desk: &Desk<'_>, nodes: &[NodeId], either: Either<'_>) -> Vec<EntryView> {
    let leads = |edge: &&Edge| {
        let first = edge.to.iter().any(|to| to.year <= 1 && nodes.contains(&to.node));
        first && edge.search && !edge.inside && !edge.repair && !edge.last_resort
    };
    let mut found: Vec<(EntryView, Vec<NodeId>)> = Vec::new();
    for edge in desk.facts().edges().iter().filter(leads) {
        let conditions = edge.requires.iter().filter(|one| concerns(**one, either));
        let conditions: Vec<String> = conditions.map(|one| desk.words.condition(*one)).collect();
        for from in &edge.from {
            let entry = EntryView {
                from: desk.words.point(*from),
                to: Vec::new(),
                kind: kind(desk, edge, either).word().to_owned(),
                conditions: conditions.clone(),
                law: edge.law.clone(),
            };
            add(&mut found, entry, edge, nodes);
        }
    }
    let told = found.into_iter().map(|(mut entry, to)| {
        // What leads to all levels at which the course is given says nothing of levels.
        if to.len() < nodes.len() {
            let levels = nodes.iter().filter(|node| to.contains(node));
            entry.to = levels.map(|node| desk.words.node(*node)).collect();
        }
        entry
    });
    told.collect()
}

/// A way in to each level that nothing before it led to from there. The same right to two levels is one line.
fn add(found: &mut Vec<(EntryView, Vec<NodeId>)>, entry: EntryView, edge: &Edge, nodes: &[NodeId]) {
    for to in edge
        .to
        .iter()
        .filter(|to| to.year <= 1 && nodes.contains(&to.node))
    {
        let leads = |(known, levels): &(EntryView, Vec<NodeId>)| {
            known.from == entry.from && levels.contains(&to.node)
        };
        if found.iter().any(leads) {
            continue;
        }
        match found.iter_mut().find(|(known, _)| *known == entry) {
            Some((_, levels)) => levels.push(to.node),
            None => found.push((entry.clone(), vec![to.node])),
        }
    }
}

/// Places are a condition only where their number is limited.
fn concerns(condition: Condition, either: Either<'_>) -> bool {
    match either {
        Either::Course(one) => condition != Condition::FixedPlaces || one.fixed_places,
        Either::Programme(_) => true,
    }
}

/// What may be said of every holder of the diploma: a right to the kind of course may be less for this one.
fn kind(desk: &Desk<'_>, edge: &Edge, either: Either<'_>) -> EdgeKind {
    let Either::Course(course) = either else {
        return edge.kind;
    };
    let by_right = matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf);
    let of_domain = edge.admission == Some(Admission::Mbo);
    let admit = |by| desk.catalogue().admit(course, by, &Holding::default());
    match edge.kind {
        _ if by_right && course.fixed_places => EdgeKind::Selection,
        _ if by_right && course.is_judged() => EdgeKind::Discretion,
        EdgeKind::Right if of_domain && admit(Admission::Mbo) != Admit::Direct => EdgeKind::RightIf,
        other => other,
    }
}

/// Fees and grants that hold on this day for these programmes, each once.
fn costs(desk: &Desk<'_>, nodes: &[NodeId], on: Date) -> Vec<CostView> {
    let concerns = |cost: &&Cost| {
        nodes.iter().any(|node| {
            let node = desk.facts().node(*node);
            let level = node.mbo_level.is_some_and(|level| cost.levels.contains(&level));
            cost.stage == Some(node.stage) && (cost.levels.is_empty() || level)
        })
    };
    let holds = |cost: &&Cost| cost.provenance.holds_on(on);
    let mut found: Vec<CostView> = Vec::new();
    for cost in desk.facts().costs().iter().filter(concerns).filter(holds) {
        let view = CostView::new(&desk.words, cost);
        let alike = |known: &CostView| known.what == view.what && known.amount == view.amount;
        if !found.iter().any(alike) {
            found.push(view);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_that_are_asked_the_same_are_told_together_in_the_order_of_the_law() {
        let admits = [
            Admit::Direct,
            Admit::NotAdmitted,
            Admit::Direct,
            Admit::NotAdmitted,
        ];
        let profiles: Vec<Vec<usize>> = grouped(&admits).into_iter().map(|(own, _)| own).collect();
        assert_eq!(profiles, [vec![0, 2], vec![1, 3]]);
    }
}
