//! Every year group, with the decision that comes next.

use journey::entitlements::own::Titles;
use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use journey::coverage::SOON_DAYS;
use journey::entitlements::{Adjustment, in_force, set};
use journey::meter::counselled;
use journey::{Day, Journeys};
use kit::texts::Language;
use kit::{Error, Outcome, Page, SignedIn, Templates, Tx, Urls, Visit, templates};
use pathways::Position;
use pathways::moments::{State as When, moments};
use people::persons::Group;
use people::relations::{self, RelationList};
use policy::{Action, Permitted, Untrusted, may};
use serde::Serialize;

use super::year;
use crate::dates::{self, DateShown};

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
        .see("/jaren", show, Action::ReadRelations)
        .see("/jaren/{plaats}", year::show, Action::ReadJourney)
        .see("/jaren/{plaats}/cijfers.csv", year::download, Action::ReadJourney)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "years/years.html" => "years.html",
        "years/year.html" => "year.html",
    }
}

/// A class in the list of a year.
#[derive(Clone, Debug, Serialize)]
struct ClassShown {
    id: String,
    name: String,
    people: u32,
}

/// A year group.
#[derive(Clone, Debug, Serialize)]
struct YearShown {
    place: String,
    track: String,
    year: u8,
    people: u32,
    classes: Vec<ClassShown>,
    /// The decision that comes next, by its id, with what happens on which day.
    moment: Option<String>,
    dates: Vec<DateShown>,
    /// Within six weeks.
    soon: bool,
    /// What everybody here should have had within six weeks, or from before.
    due: Vec<DueShown>,
}

/// Something that is due.
#[derive(Clone, Debug, Serialize)]
struct DueShown {
    id: String,
    day: Date,
}

/// Every year group.
#[derive(Debug, Serialize)]
pub struct YearsPage {
    years: Vec<YearShown>,
    /// Classes of which nobody said the track and the year.
    unplaced: Vec<ClassShown>,
    own: Titles,
}

async fn show(State(journeys): State<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let shared = &journeys;
    let (classes, plan) = journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            // Which schools one counsels stands among one's own relations.
            let _: Permitted<RelationList, may::ReadRelations> = tx
                .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                    relations::find::<may::ReadRelations>(tx, actor.tenant, id).await
                })
                .await?;
            let classes = counselled(&mut tx, actor).await?;
            let plan = set::all(&mut tx, &shared.known, actor.tenant).await?;
            tx.commit().await?;
            Ok((classes, plan))
        })
        .await?;
    if classes.is_empty() {
        return Err(Error::NotFound);
    }
    visit.show(
        &journeys.cx,
        &YearsPage::new((&journeys, &visit.lang), &classes, &plan),
    )
}

impl YearsPage {
    fn new((journeys, lang): (&Journeys, &Language), classes: &[Group], plan: &set::Plan) -> Self {
        let mut years: BTreeMap<(String, u8), Vec<&Group>> = BTreeMap::new();
        let mut unplaced = Vec::new();
        for class in classes {
            match (&class.track, class.year) {
                (Some(track), Some(year)) => years.entry((track.clone(), year)).or_default().push(class),
                _ => unplaced.push(ClassShown::new(class)),
            }
        }
        let today = journeys.cx.clock.today();
        Self {
            years: years
                .iter()
                .map(|((track, year), classes)| {
                    let mut shown = YearShown::new((journeys, lang), (track, *year), classes, today);
                    shown.due = due((journeys, &plan.adjustments), (track, *year), today);
                    shown
                })
                .collect(),
            unplaced,
            own: plan.titles.clone(),
        }
    }
}

impl ClassShown {
    fn new(class: &Group) -> Self {
        Self {
            id: class.id.to_string(),
            name: class.name.clone(),
            people: class.members,
        }
    }
}

/// What is asked of everybody in a year and is due within six weeks: of the place, and of nobody in it. What depends on a birthday is not
/// among it.
fn due(
    (journeys, plan): (&Journeys, &[Adjustment]),
    (track, year): (&str, u8),
    today: Date,
) -> Vec<DueShown> {
    let facts = journeys.known.knowledge.facts();
    let Some(at) = facts.node_id(track) else {
        return Vec::new();
    };
    let position = Position {
        year: Some(year),
        ..Position::new(at, today)
    };
    let last = Day::from(today).plus(SOON_DAYS);
    let asked = in_force(&journeys.known.standard, facts, &position, None, plan);
    let soon = asked.iter().filter_map(|one| {
        let due = one.due.filter(|due| (Day::from(today)..=last).contains(due))?;
        Some(DueShown {
            id: one.id.to_string(),
            day: due.date()?,
        })
    });
    soon.collect()
}

impl YearShown {
    fn new(
        (journeys, lang): (&Journeys, &Language),
        (track, year): (&str, u8),
        classes: &[&Group],
        today: Date,
    ) -> Self {
        let facts = journeys.known.knowledge.facts();
        let position = facts.node_id(track).map(|at| Position {
            year: Some(year),
            ..Position::new(at, today)
        });
        let next = position.and_then(|position| {
            let all = moments(facts, &position);
            let mut ahead = all
                .iter()
                .filter(|moment| moment.state != When::Past && !moment.any_time);
            ahead
                .next()
                .map(|moment| (moment.fact.id.clone(), dates::ahead(lang, moment, today)))
        });
        let (moment, dates) = next.map_or((None, Vec::new()), |(id, dates)| (Some(id), dates));
        let date = dates.first().map(|dated| dated.day);
        let weeks = date.and_then(|date| today.until(date).ok());
        Self {
            place: format!("{track}-{year}"),
            track: track.to_owned(),
            year,
            people: classes.iter().map(|class| class.members).sum(),
            classes: classes.iter().map(|class| ClassShown::new(class)).collect(),
            moment,
            dates,
            soon: weeks.is_some_and(|span| span.get_days() <= SOON_DAYS),
            due: Vec::new(),
        }
    }
}

impl Page for YearsPage {
    const TEMPLATE: &'static str = "years/years.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let class = |name: &str| ClassShown {
            id: "0".repeat(32),
            name: name.to_owned(),
            people: 27,
        };
        let year = |track: &str, year, date: Option<Date>, soon| YearShown {
            place: format!("{track}-{year}"),
            track: track.to_owned(),
            year,
            people: 52,
            classes: vec![class("t2a"), class("t2b")],
            moment: Some("d04".to_owned()),
            dates: date.map(|day| dates::sample(day, "Kiezen")).into_iter().collect(),
            soon,
            due: date
                .map(|day| DueShown {
                    id: "talk-d04".to_owned(),
                    day,
                })
                .into_iter()
                .collect(),
        };
        let mut nothing = year("vwo", 1, None, false);
        nothing.moment = None;
        vec![(
            "years",
            Self {
                years: vec![
                    year("vmbo-tl", 2, Some(jiff::civil::date(2026, 12, 18)), true),
                    year("havo", 3, None, false),
                    nothing,
                ],
                unplaced: vec![class("x1")],
                own: Titles::new(),
            },
        )]
    }
}
