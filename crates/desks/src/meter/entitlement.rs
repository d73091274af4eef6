//! One entitlement of a group: what is asked and why, who is how far, and the form with which somebody sees to it or makes an offer.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use journey::coverage::{Column, Row, State as Standing};
use journey::entitlements::own::Titles;
use journey::meter::Meter;
use journey::{Journeys, Kind};
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use people::persons::Listed;
use policy::PersonId;
use serde::Serialize;

use super::pages::{self, CellShown, ColumnShown};
use crate::choice::{Choice, fields};

/// Days before it is due at which somebody should have seen to it, unless they say otherwise.
const AHEAD: i64 = 14;

/// One young person in the list.
#[derive(Clone, Debug, Serialize)]
struct Chosen {
    person: String,
    name: String,
    cell: CellShown,
    chosen: bool,
}

/// Somebody who may see to it.
#[derive(Clone, Debug, Serialize)]
struct Colleague {
    person: String,
    name: String,
    me: bool,
    chosen: bool,
}

/// The form as it is filled in.
#[derive(Clone, Debug, Default, Serialize)]
struct Form {
    title: String,
    about: String,
    place: String,
    day: String,
    answer_by: String,
    by_day: String,
    note: String,
    adult: bool,
}

/// One entitlement of a group.
#[derive(Debug, Serialize)]
pub struct EntitlementPage {
    group: String,
    name: String,
    column: ColumnShown,
    own: Titles,
    count: u8,
    fields: u8,
    reflection: bool,
    people: Vec<Chosen>,
    kinds: Vec<Choice>,
    work: Vec<Choice>,
    /// Who may see to it, by name; the one who looks first.
    colleagues: Vec<Colleague>,
    form: Form,
    fault: Option<(String, String)>,
}

pub(super) async fn show(
    State(journeys): State<Journeys>,
    Path((id, what)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let found = pages::with_colleagues(&journeys, &me.actor, pages::group(&id)?).await?;
    let only = visit.asked("voor").map(str::to_owned);
    let asked = (what.as_str(), only.as_deref());
    let page = EntitlementPage::new(&journeys, &found, me.actor.person, asked, &Sent::default())
        .ok_or(Error::NotFound)?;
    visit.show(&journeys.cx, &page)
}

/// The page again, with what was typed and what is wrong with it.
pub(super) async fn again(
    journeys: &Journeys,
    visit: &Visit,
    me: &SignedIn,
    (group, what): (&str, &str),
    sent: &Sent,
    (field, key): (&str, &str),
) -> Outcome<Response> {
    let found = pages::with_colleagues(journeys, &me.actor, pages::group(group)?).await?;
    let mut page =
        EntitlementPage::new(journeys, &found, me.actor.person, (what, None), sent).ok_or(Error::NotFound)?;
    let told = visit.lang.get(key, &kit::texts::Args::NONE).into_owned();
    page.fault = Some((field.to_owned(), told));
    visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

impl EntitlementPage {
    /// Of an entitlement that is in force for somebody in the group. `only` marks that person alone.
    fn new(
        journeys: &Journeys,
        (meter, colleagues): &(Meter, Vec<Listed>),
        me: PersonId,
        (what, only): (&str, Option<&str>),
        sent: &Sent,
    ) -> Option<Self> {
        let standard = &journeys.known.standard;
        let at = meter.grid.columns.iter().position(|column| *column.id == *what)?;
        let column: &Column = &meter.grid.columns[at];
        let chosen: Vec<&str> = sent.all("wie").collect();
        let person = |row: &Row<Listed>| {
            let cell = row.cells.get(at)?.as_ref()?;
            let person = row.person.person.to_string();
            let lacks = matches!(
                cell.state,
                Standing::Nothing | Standing::Part | Standing::Refused | Standing::Silent
            );
            Some(Chosen {
                name: row.person.name.whole(),
                cell: CellShown::new(cell),
                chosen: match only {
                    Some(only) => only == person,
                    None if chosen.is_empty() => lacks,
                    None => chosen.contains(&person.as_str()),
                },
                person,
            })
        };
        let ours = standard.entitlement(what).map(|one| &one.ask);
        let ask = ours.or_else(|| meter.plan.own(what, meter.today))?;
        let kinds = ask
            .kinds
            .iter()
            .filter(|kind| *kind != Kind::Talk || ask.kinds.iter().count() == 1);
        let kind = sent.text("soort");
        let kinds: Vec<Choice> = kinds
            .map(|one| Choice {
                value: one.word().to_owned(),
                chosen: one.word() == kind,
            })
            .collect();
        let due = column.due.and_then(journey::Day::date);
        let people: Vec<Chosen> = meter.grid.rows.iter().filter_map(person).collect();
        Some(Self {
            group: meter.class.id.to_string(),
            name: meter.class.name.clone(),
            column: ColumnShown::new(column),
            own: meter.plan.titles.clone(),
            // As the school asks it here, which may be otherwise than our norm.
            count: people.iter().map(|one| one.cell.of).max().unwrap_or(ask.count),
            fields: ask.fields,
            reflection: ask.reflection,
            people,
            work: fields(standard, sent),
            colleagues: shown(colleagues, me, sent.given("eigenaar")),
            kinds,
            form: Form::new(sent, due, meter.today),
            fault: None,
        })
    }
}

fn shown(colleagues: &[Listed], me: PersonId, chosen: Option<&str>) -> Vec<Colleague> {
    let colleague = |one: &Listed| {
        let person = one.person.to_string();
        Colleague {
            chosen: chosen.map_or(one.person == me, |chosen| chosen == person),
            me: one.person == me,
            name: one.name.whole(),
            person,
        }
    };
    let mut all: Vec<Colleague> = colleagues.iter().map(colleague).collect();
    all.sort_by_key(|one| !one.me);
    all
}

impl Form {
    fn new(sent: &Sent, due: Option<Date>, today: Date) -> Self {
        let text = |name: &str| sent.text(name).to_owned();
        let ahead = due.and_then(|due| due.checked_sub(jiff::Span::new().days(AHEAD)).ok());
        let by_day = ahead
            .filter(|day| *day > today)
            .or(due.filter(|day| *day >= today));
        Self {
            title: text("titel"),
            about: text("uitleg"),
            place: text("plaats"),
            day: text("dag"),
            answer_by: text("antwoord"),
            by_day: match sent.given("voor") {
                Some(day) => day.to_owned(),
                None => by_day.map_or_else(String::new, |day| day.to_string()),
            },
            note: text("notitie"),
            adult: sent.text("volwassene") == "ja",
        }
    }
}

impl Page for EntitlementPage {
    const TEMPLATE: &'static str = "meter/entitlement.html";

    fn samples() -> Vec<(&'static str, Self)> {
        use journey::coverage::Timing;
        let person = |name: &str, state, chosen| Chosen {
            person: format!("{:032}", name.len()),
            name: name.to_owned(),
            cell: pages::sample_cell(state, Timing::Soon),
            chosen,
        };
        let choice = |word: &str| Choice {
            value: word.to_owned(),
            chosen: false,
        };
        let page = || Self {
            own: Titles::new(),
            group: "0".repeat(32),
            name: "2TB".to_owned(),
            column: ColumnShown {
                id: "fields-vmbo".to_owned(),
                due: Some(jiff::civil::date(2027, 1, 31)),
                due_short: "31-1-27".to_owned(),
                people: 7,
                had: 1,
                nothing: 2,
            },
            count: 3,
            fields: 3,
            reflection: true,
            people: Standing::ALL
                .iter()
                .map(|state| {
                    person(
                        &format!("Aya {}", state.word()),
                        *state,
                        *state == Standing::Nothing,
                    )
                })
                .collect(),
            kinds: Kind::ALL.iter().map(|kind| choice(kind.word())).collect(),
            work: ["zorg", "techniek"].map(choice).to_vec(),
            colleagues: [("Aya Voorbeeld", true), ("Bo van der Test", false)]
                .map(|(name, me)| Colleague {
                    person: "0".repeat(32),
                    name: name.to_owned(),
                    me,
                    chosen: me,
                })
                .to_vec(),
            form: Form::default(),
            fault: None,
        };
        let mut wrong = page();
        wrong.fault = Some(("titel".to_owned(), "Zeg wat het is.".to_owned()));
        vec![("asked", page()), ("wrong", wrong)]
    }
}
