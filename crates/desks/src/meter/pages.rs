//! The grid: people as rows in the order of the alphabet, entitlements as columns in the order in which they are due.

use axum::extract::{Path, State};
use axum::response::Response;
use guidance::dialogues::{Wish, WishShown, wishes};
use jiff::civil::Date;
use journey::Journeys;
use journey::coverage::{Cell, Column, State as Standing, Timing};
use journey::duties::Duty;
use journey::entitlements::own::Titles;
use journey::meter::{self, Meter};
use kit::actor::DESK;
use kit::{Error, Outcome, Page, SignedIn, Templates, Urls, Visit, templates};
use people::persons::Listed;
use policy::id::GroupId;
use policy::{Action, Actor, Party, PersonId};
use serde::Serialize;

use super::{acts, entitlement};

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
        .see("/groepen/{id}/toevalsmeter", show, Action::ReadJourney)
        .see(
            "/groepen/{id}/toevalsmeter/{what}",
            entitlement::show,
            Action::ReadJourney,
        )
        .act("/groepen/{id}/aanbod", acts::offer, Action::WriteJourney)
        .on("/groepen/{id}/toevalsmeter/{wat}")
        .act("/groepen/{id}/taken", acts::take_on, Action::WriteJourney)
        .on("/groepen/{id}/toevalsmeter/{wat}")
        .act("/taken/{id}/einde", acts::end, Action::WriteJourney)
        .on(DESK)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "meter/meter.html" => "meter.html",
        "meter/entitlement.html" => "entitlement.html",
        "meter/entitled.html" => "entitled.html",
    }
}

/// One entitlement of the group.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ColumnShown {
    pub id: String,
    pub due: Option<Date>,
    /// The same in a few signs, `31-1-27`, for the head of a narrow column.
    pub due_short: String,
    /// For how many it is in force.
    pub people: u32,
    /// How many of them have all of it.
    pub had: u32,
    /// How many of them were offered nothing.
    pub nothing: u32,
}

/// One cell. Its words follow from the state and the numbers.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct CellShown {
    pub state: &'static str,
    pub had: u8,
    pub of: u8,
    pub to_arrange: u8,
    pub late: bool,
    pub soon: bool,
}

/// One young person.
#[derive(Clone, Debug, Serialize)]
pub(super) struct RowShown {
    pub person: String,
    pub name: String,
    pub cells: Vec<Option<CellShown>>,
}

/// What somebody sees to.
#[derive(Clone, Debug, Serialize)]
pub(super) struct DutyShown {
    id: String,
    person: String,
    name: String,
    entitlement: String,
    owner: Option<String>,
    mine: bool,
    by_day: Date,
    passed: bool,
    note: String,
}

/// The luck meter of a group.
#[derive(Debug, Serialize)]
pub struct MeterPage {
    group: String,
    name: String,
    columns: Vec<ColumnShown>,
    rows: Vec<RowShown>,
    unplaced: Vec<RowShown>,
    duties: Vec<DutyShown>,
    /// Who of them asks the reader for a talk.
    wishes: Vec<WishShown>,
    signs: Vec<&'static str>,
    own: Titles,
    done: Option<String>,
}

async fn show(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let (meter, wishes) = read(&journeys, &me.actor, group(&id)?).await?;
    let mut page = MeterPage::new(&meter, me.actor.person);
    page.wishes = wishes.iter().map(WishShown::from).collect();
    page.done = visit.done(&["aangeboden", "taak", "klaar", "vervallen"]);
    visit.show(&journeys.cx, &page)
}

pub(super) fn group(id: &str) -> Outcome<GroupId> {
    id.parse().map_err(|_| Error::NotFound)
}

/// The meter of a group, and who in it asks the reader for a talk.
async fn read(journeys: &Journeys, actor: &Actor, group: GroupId) -> Outcome<(Meter, Vec<Wish>)> {
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let found = meter::meter(&mut tx, &journeys.known, actor, group).await?;
            let wishes = wishes(&mut tx, actor, &[Party::Group(group)]).await?;
            tx.commit().await?;
            Ok((found, wishes))
        })
        .await
}

/// The same, with who may see to things in the group.
pub(super) async fn with_colleagues(
    journeys: &Journeys,
    actor: &Actor,
    group: GroupId,
) -> Outcome<(Meter, Vec<Listed>)> {
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let found = meter::with_colleagues(&mut tx, &journeys.known, actor, group).await?;
            tx.commit().await?;
            Ok(found)
        })
        .await
}

impl ColumnShown {
    pub fn new(column: &Column) -> Self {
        let due = column.due.and_then(journey::Day::date);
        Self {
            id: column.id.to_string(),
            due,
            due_short: due.map_or_else(String::new, |day| {
                format!("{}-{}-{:02}", day.day(), day.month(), day.year() % 100)
            }),
            people: column.totals.people(),
            had: column.totals.in_state(Standing::Had),
            nothing: column.totals.in_state(Standing::Nothing),
        }
    }
}

impl CellShown {
    pub fn new(cell: &Cell) -> Self {
        Self {
            state: cell.state.word(),
            had: cell.had,
            of: cell.of,
            to_arrange: cell.to_arrange(),
            late: cell.timing == Timing::Late,
            soon: cell.timing == Timing::Soon,
        }
    }
}

impl RowShown {
    pub fn new(who: &Listed, cells: &[Option<Cell>]) -> Self {
        Self {
            person: who.person.to_string(),
            name: who.name.whole(),
            cells: cells
                .iter()
                .map(|cell| cell.as_ref().map(CellShown::new))
                .collect(),
        }
    }
}

impl MeterPage {
    fn new(meter: &Meter, me: PersonId) -> Self {
        let named = |person: PersonId| {
            let rows = meter.grid.rows.iter().map(|row| &row.person);
            let mut all = rows.chain(&meter.unplaced);
            all.find(|who| who.person == person).map(|who| who.name.whole())
        };
        let duty = |duty: &Duty| {
            Some(DutyShown {
                id: duty.id.to_string(),
                person: duty.person.to_string(),
                // Who is kept from the one who looks has no name here, and then no duty either.
                name: named(duty.person)?,
                entitlement: duty.wanted.entitlement.clone(),
                owner: meter.owner(duty.wanted.owner).map(str::to_owned),
                mine: duty.wanted.owner == me,
                by_day: duty.wanted.by_day,
                passed: duty.wanted.by_day < meter.today,
                note: duty.wanted.note.clone(),
            })
        };
        Self {
            group: meter.class.id.to_string(),
            name: meter.class.name.clone(),
            columns: meter.grid.columns.iter().map(ColumnShown::new).collect(),
            rows: meter
                .grid
                .rows
                .iter()
                .map(|row| RowShown::new(&row.person, &row.cells))
                .collect(),
            unplaced: meter.unplaced.iter().map(|who| RowShown::new(who, &[])).collect(),
            duties: meter.duties.iter().filter_map(duty).collect(),
            wishes: Vec::new(),
            signs: Standing::ALL.iter().map(|state| state.word()).collect(),
            own: meter.plan.titles.clone(),
            done: None,
        }
    }
}

/// A cell for samples.
pub(super) fn sample_cell(state: Standing, timing: Timing) -> CellShown {
    CellShown {
        state: state.word(),
        had: u8::from(matches!(state, Standing::Had | Standing::Part)) * 2,
        of: 3,
        to_arrange: 1,
        late: timing == Timing::Late,
        soon: timing == Timing::Soon,
    }
}

impl Page for MeterPage {
    const TEMPLATE: &'static str = "meter/meter.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let column = |id: &str, nothing| ColumnShown {
            id: id.to_owned(),
            due: Some(jiff::civil::date(2027, 1, 31)),
            due_short: "31-1-27".to_owned(),
            people: 2,
            had: 0,
            nothing,
        };
        let row = |name: &str, shift: usize| RowShown {
            person: "0".repeat(32),
            name: name.to_owned(),
            cells: (0..7)
                .map(|at| {
                    let state = Standing::ALL[(at + shift) % 7];
                    (at != 6).then(|| sample_cell(state, [Timing::Late, Timing::Soon, Timing::Later][at % 3]))
                })
                .collect(),
        };
        let ids = [
            "fields-vmbo",
            "talk-d04",
            "guardian-d04",
            "extra-subject",
            "near-peer",
            "talks-a-year",
            "encounters-by-18",
        ];
        let duty = |owner: Option<&str>, passed| DutyShown {
            id: "0".repeat(32),
            person: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            entitlement: "fields-vmbo".to_owned(),
            owner: owner.map(str::to_owned),
            mine: owner.is_none(),
            by_day: jiff::civil::date(2026, 12, 18),
            passed,
            note: if passed {
                "Bel de <b>bakker</b>".to_owned()
            } else {
                String::new()
            },
        };
        let page = |rows: Vec<RowShown>| Self {
            own: Titles::new(),
            group: "0".repeat(32),
            name: "2TB".to_owned(),
            columns: ids
                .iter()
                .enumerate()
                .map(|(at, id)| column(id, u32::from(at == 0) * 2))
                .collect(),
            rows,
            unplaced: Vec::new(),
            duties: Vec::new(),
            wishes: Vec::new(),
            signs: Standing::ALL.iter().map(|state| state.word()).collect(),
            done: None,
        };
        let mut empty = page(Vec::new());
        empty.columns = Vec::new();
        let mut full = page(
            (0..7)
                .map(|shift| row("Aya Voorbeeld-Langenaam", shift))
                .collect(),
        );
        full.duties = vec![duty(Some("Wim Voorbeeld"), true), duty(None, false)];
        full.done = Some("taak".to_owned());
        full.wishes = vec![WishShown::sample()];
        let mut unplaced = page(vec![row("Bo Voorbeeld", 0)]);
        unplaced.unplaced = vec![row("Cas Voorbeeld", 0)];
        vec![
            ("nobody", empty),
            ("everything", full),
            ("somebody unplaced", unplaced),
        ]
    }
}
