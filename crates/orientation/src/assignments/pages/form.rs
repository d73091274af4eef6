//! The form for what an assignment is called, what it is for, for which classes and until when: of a new one, and of a draft.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use people::persons::{Group, drawn};
use policy::id::GroupId;
use policy::{Actor, ThingId};
use serde::Serialize;

use super::shown::{FaultShown, Seen, look};
use super::thing;
use crate::assignments::acts::{self, Making};
use crate::assignments::examples::Example;
use crate::assignments::pieces::Piece;
use crate::assignments::rules::{
    LONGEST_TEXT, LONGEST_TITLE, MINUTES, Sheet, State as Standing, wrong_sheet,
};
use crate::assignments::{Assignments, groups};

const FIELDS: [&str; 8] = [
    "nummer",
    "titel",
    "waarom",
    "minuten",
    "tot",
    "klas",
    "voorbeeld",
    "van",
];

/// A class that can be chosen.
#[derive(Clone, Debug, Serialize)]
struct ClassChoice {
    id: String,
    name: String,
    chosen: bool,
}

/// The form.
#[derive(Debug, Serialize)]
pub struct FormPage {
    /// Of a draft that is changed; none for a new one.
    id: Option<String>,
    /// The id that a new one gets.
    number: String,
    title: String,
    why: String,
    minutes: String,
    until: String,
    classes: Vec<ClassChoice>,
    /// The example that a new one starts from.
    example: String,
    /// The assignment of which a new one is a copy.
    from: String,
    longest: (usize, usize),
    between: (u16, u16),
    today: Date,
    faults: Vec<FaultShown>,
}

/// What was typed, as it is shown again.
#[derive(Default)]
struct Typed {
    title: String,
    why: String,
    minutes: String,
    until: String,
    classes: Vec<String>,
}

impl Typed {
    fn of(sent: &Sent) -> Self {
        Self {
            title: sent.text("titel").to_owned(),
            why: sent.text("waarom").to_owned(),
            minutes: sent.text("minuten").to_owned(),
            until: sent.text("tot").to_owned(),
            classes: sent.all("klas").map(str::to_owned).collect(),
        }
    }

    fn of_seen(seen: &Seen) -> Self {
        let one = &seen.assignment;
        Self {
            title: one.title.clone(),
            why: one.why.clone(),
            minutes: one.minutes.to_string(),
            until: one.until.map_or_else(String::new, |day| day.to_string()),
            classes: one.classes.iter().map(ToString::to_string).collect(),
        }
    }

    fn sheet(&self) -> (Sheet, Vec<GroupId>) {
        let mut classes: Vec<GroupId> = self.classes.iter().filter_map(|id| id.parse().ok()).collect();
        classes.sort_unstable();
        classes.dedup();
        let until: Option<Date> = self.until.parse().ok();
        let sheet = Sheet {
            title: self.title.clone(),
            why: self.why.clone(),
            minutes: self.minutes.parse().ok(),
            odd_day: until.is_none() && !self.until.is_empty(),
            until,
            classes: classes.len(),
        };
        (sheet, classes)
    }
}

fn page(on: &Assignments, groups: &[Group], typed: &Typed) -> Outcome<FormPage> {
    let choice = |group: &Group| {
        let id = group.id.to_string();
        ClassChoice {
            chosen: typed.classes.contains(&id) || groups.len() == 1,
            name: group.name.clone(),
            id,
        }
    };
    Ok(FormPage {
        id: None,
        number: drawn::<policy::id::Thing>(&on.cx().ids)?.to_string(),
        title: typed.title.clone(),
        why: typed.why.clone(),
        minutes: typed.minutes.clone(),
        until: typed.until.clone(),
        classes: groups.iter().map(choice).collect(),
        example: String::new(),
        from: String::new(),
        longest: (LONGEST_TITLE, LONGEST_TEXT),
        between: MINUTES,
        today: on.cx().clock.today(),
        faults: Vec::new(),
    })
}

async fn own_groups(on: &Assignments, actor: &Actor) -> Outcome<Vec<Group>> {
    let read = on.db().read(actor.tenant, |mut tx| async move {
        let groups = groups::guided(&mut tx, actor).await?;
        tx.commit().await?;
        Ok(groups)
    });
    let groups = read.await?;
    // Whoever has no class has nothing to give and no form for it.
    if groups.is_empty() {
        Err(Error::NotFound)
    } else {
        Ok(groups)
    }
}

pub(super) async fn new(State(on): State<Assignments>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let groups = own_groups(&on, &me.actor).await?;
    let chosen: Vec<String> = visit.asked("klas").map(str::to_owned).into_iter().collect();
    let mut typed = Typed {
        classes: chosen,
        minutes: "50".to_owned(),
        ..Typed::default()
    };
    let example = visit.asked("voorbeeld").and_then(Example::find);
    let from = visit.asked("van").map(thing).transpose()?;
    if let Some(example) = example {
        let words = |key: String| visit.lang.get(&key, &kit::Args::NONE).into_owned();
        typed.title = words(format!("assignments-example-{}", example.id));
        typed.why = words(format!("assignments-example-{}-why", example.id));
        typed.minutes = example.minutes.to_string();
    } else if let Some(from) = from {
        let seen = look(&on, &me.actor, from).await?;
        typed = Typed {
            until: String::new(),
            classes: typed.classes,
            ..Typed::of_seen(&seen)
        };
    }
    let mut page = page(&on, &groups, &typed)?;
    page.example = example.map_or_else(String::new, |one| one.id.to_owned());
    page.from = from.map_or_else(String::new, |id| id.to_string());
    visit.show(on.cx(), &page)
}

pub(super) async fn make(
    State(on): State<Assignments>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let id = thing(sent.text("nummer"))?;
    let typed = Typed::of(&sent);
    let (sheet, classes) = typed.sheet();
    let faults = wrong_sheet(&sheet, on.cx().clock.today());
    if !faults.is_empty() {
        let groups = own_groups(&on, &me.actor).await?;
        let mut page = page(&on, &groups, &typed)?;
        page.number = id.to_string();
        page.example = sent.text("voorbeeld").to_owned();
        page.from = sent.text("van").to_owned();
        return again(&on, &visit, page, &faults);
    }
    let making = Making {
        id,
        sheet,
        classes,
        pieces: begun_with(&on, &me.actor, &sent, id).await?,
    };
    let became = acts::make(&on, &me.actor, &making).await?;
    Ok(became.leads(&format!("/opdrachten/{id}"), "gemaakt"))
}

/// The pieces of the example or the assignment that a new one starts from.
async fn begun_with(on: &Assignments, actor: &Actor, sent: &Sent, id: ThingId) -> Outcome<Vec<Piece>> {
    if let Some(example) = sent.given("voorbeeld").and_then(Example::find) {
        return Ok(example.pieces(id));
    }
    match sent.given("van") {
        Some(from) => Ok(look(on, actor, thing(from)?).await?.pieces),
        None => Ok(Vec::new()),
    }
}

fn again(on: &Assignments, visit: &Visit, mut page: FormPage, faults: &[(&str, &str)]) -> Outcome<Response> {
    let told = faults
        .iter()
        .map(|(field, key)| FaultShown::new(visit, field, key));
    page.faults = told.collect();
    visit.show_with(on.cx(), StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// A draft that the actor can change; what was given out has no form.
async fn draft(on: &Assignments, actor: &Actor, id: ThingId) -> Outcome<Seen> {
    let seen = look(on, actor, id).await?;
    let can = seen.ours && seen.assignment.state == Standing::Draft;
    if can { Ok(seen) } else { Err(Error::NotFound) }
}

pub(super) async fn edit(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let seen = draft(&on, &me.actor, thing(&id)?).await?;
    let mut page = page(&on, &seen.groups, &Typed::of_seen(&seen))?;
    page.id = Some(id);
    visit.show(on.cx(), &page)
}

pub(super) async fn change(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let of = thing(&id)?;
    let typed = Typed::of(&sent);
    let (sheet, classes) = typed.sheet();
    let faults = wrong_sheet(&sheet, on.cx().clock.today());
    if !faults.is_empty() {
        let seen = draft(&on, &me.actor, of).await?;
        let mut page = page(&on, &seen.groups, &typed)?;
        page.id = Some(id);
        return again(&on, &visit, page, &faults);
    }
    match acts::change(&on, &me.actor, of, (&sheet, &classes)).await {
        Ok(became) => Ok(became.leads(&format!("/opdrachten/{id}"), "bewaard")),
        // It was handed out in between: its page says so.
        Err(Error::Unprocessable(refusal)) => super::one::told(&on, &visit, &me, (of, refusal.key)).await,
        Err(error) => Err(error),
    }
}

impl Page for FormPage {
    const TEMPLATE: &'static str = "assignments/form.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |id: Option<&str>, example: &str, fields: &[&str]| Self {
            id: id.map(str::to_owned),
            number: "1".repeat(32),
            title: "Drie soorten <werk>".to_owned(),
            why: "Kijk <breder>.".to_owned(),
            minutes: "50".to_owned(),
            until: "2026-10-24".to_owned(),
            classes: ["t3a", "t3b"]
                .map(|name| ClassChoice {
                    id: "2".repeat(32),
                    name: name.to_owned(),
                    chosen: name == "t3a",
                })
                .to_vec(),
            example: example.to_owned(),
            from: String::new(),
            longest: (LONGEST_TITLE, LONGEST_TEXT),
            between: MINUTES,
            today: jiff::civil::date(2026, 10, 10),
            faults: fields
                .iter()
                .map(|field| FaultShown {
                    field: (*field).to_owned(),
                    text: "Dit klopt niet.".to_owned(),
                })
                .collect(),
        };
        vec![
            ("new", page(None, "", &[])),
            ("from an example", page(None, "compare", &[])),
            ("changed", page(Some(&"0".repeat(32)), "", &[])),
            (
                "wrong",
                page(None, "", &["titel", "waarom", "minuten", "tot", "klas"]),
            ),
        ]
    }
}
