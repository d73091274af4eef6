//! The form with which whoever comes by offers to be a mentor.
//!
//! Deliberately absent: an answer that says whether somebody is known, and a file to hand in.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, Visit, Visitor};
use people::accounts::attempts::Attempt;
use policy::{Object as _, ThingId};
use serde::Serialize;

use super::super::actions;
use super::super::rules::TALK_WITHIN;
use super::super::store::{LONGEST_WHY, Typed};
use crate::mentoring::editions::{self, Open};
use crate::mentoring::forms::{Choice, Fault, choices, faults};
use crate::mentoring::methods::Method;
use crate::mentoring::{Doorstep, MentorKind};

/// A programme that looks for mentors.
#[derive(Clone, Debug, Serialize)]
struct OpenShown {
    id: String,
    organisation: String,
    programme: String,
    name: String,
    method: String,
    kinds: Vec<&'static str>,
    begins: Date,
    ends: Date,
    minutes: u16,
    ages: (u8, u8),
    /// The programme has more than one that takes people in, so that each is called by its name.
    several: bool,
}

impl OpenShown {
    fn new(open: &Open, method: &Method) -> Self {
        Self {
            id: open.edition.id.to_string(),
            organisation: open.organisation.clone(),
            programme: open.programme.clone(),
            name: open.edition.what.name.clone(),
            method: method.id.clone(),
            kinds: method.mentors.iter().map(|kind| kind.word()).collect(),
            begins: open.edition.what.begins,
            ends: open.edition.what.ends,
            minutes: method.minutes,
            ages: (*method.ages.start(), *method.ages.end()),
            several: false,
        }
    }

    fn sample() -> Self {
        Self {
            id: "0".repeat(32),
            organisation: "Het Kompas".to_owned(),
            programme: "Verder <Kijken>".to_owned(),
            name: "Verder Kijken 2026".to_owned(),
            method: "gewoon".to_owned(),
            kinds: MentorKind::ALL.iter().map(|kind| kind.word()).collect(),
            begins: jiff::civil::date(2026, 10, 1),
            ends: jiff::civil::date(2027, 6, 30),
            minutes: 60,
            ages: (12, 18),
            several: true,
        }
    }
}

/// Who looks for mentors.
#[derive(Debug, Serialize)]
pub struct ListPage {
    all: Vec<OpenShown>,
}

/// The form of one of them.
#[derive(Debug, Serialize)]
pub struct SignUpPage {
    open: OpenShown,
    given: String,
    prefix: String,
    family: String,
    email: String,
    kinds: Vec<Choice>,
    why: String,
    from: String,
    longest_why: usize,
    days: i32,
    errors: Vec<Fault>,
    done: bool,
}

async fn all(doorstep: &Doorstep) -> Outcome<Vec<Open>> {
    let mut tx = doorstep.db.look().await?;
    let all = editions::open(&mut tx, doorstep.cx.clock.today()).await?;
    tx.roll_back().await?;
    Ok(all)
}

pub(super) async fn list(Ours(doorstep): Ours<Doorstep>, visit: Visit) -> Outcome<Response> {
    let all = all(&doorstep).await?;
    let shown = |open: &Open| {
        let method = doorstep.methods.of(&open.edition.what.method)?;
        let same = |other: &&Open| other.edition.programme == open.edition.programme;
        let mut shown = OpenShown::new(open, method);
        shown.several = all.iter().filter(same).count() > 1;
        Some(shown)
    };
    let page = ListPage {
        all: all.iter().filter_map(shown).collect(),
    };
    visit.show(&doorstep.cx, &page)
}

/// The edition with this id, as long as it takes people in.
async fn one(doorstep: &Doorstep, id: &str) -> Outcome<(Open, Method)> {
    let id: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    let all = all(doorstep).await?;
    let open = all.into_iter().find(|open| open.edition.id == id);
    let open = open.ok_or(Error::NotFound)?;
    let method = doorstep.methods.of(&open.edition.what.method);
    let method = method.ok_or(Error::NotFound)?.clone();
    Ok((open, method))
}

pub(super) async fn show(
    Ours(doorstep): Ours<Doorstep>,
    Path(id): Path<String>,
    visit: Visit,
) -> Outcome<Response> {
    let (open, method) = one(&doorstep, &id).await?;
    let mut page = SignUpPage::new(&open, &method, &Typed::default());
    page.done = visit.done(&["aangemeld"]).is_some();
    visit.show(&doorstep.cx, &page)
}

pub(super) async fn send(
    Ours(doorstep): Ours<Doorstep>,
    Path(id): Path<String>,
    visit: Visit,
    visitor: Visitor,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&[
        "voornaam",
        "tussen",
        "achternaam",
        "mail",
        "soort",
        "waarom",
        "hoe",
    ])?;
    let (open, method) = one(&doorstep, &id).await?;
    let text = |name: &str| sent.text(name).to_owned();
    let typed = Typed {
        given: text("voornaam"),
        prefix: text("tussen"),
        family: text("achternaam"),
        email: text("mail"),
        kind: MentorKind::from_word(sent.text("soort")),
        why: text("waarom"),
        knows_from: text("hoe"),
    };
    let wrong = typed.wrong(&method.mentors);
    if !wrong.is_empty() {
        let mut page = SignUpPage::new(&open, &method, &typed);
        page.errors = faults(&wrong, &visit.lang);
        return visit.show_with(&doorstep.cx, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let tenant = open.edition.key().tenant;
    let who = typed.email.to_lowercase();
    let attempt = Attempt::at(&doorstep.sealer, tenant, "mentor-sign-up", &who, visitor)?;
    attempt.count(&doorstep.db).await?;
    // Whoever is in at this organisation stays who they are there: an older pupil, or who had a mentor before.
    let known = visit.signed_in.as_ref().filter(|me| me.actor.tenant == tenant);
    let known = known.map(|me| me.actor.person);
    actions::sign_up(&doorstep.db, &doorstep.cx.ids, &open.edition, (known, &typed)).await?;
    Ok(see_other(&format!(
        "/mentor-worden/{}?gedaan=aangemeld",
        open.edition.id
    )))
}

impl SignUpPage {
    fn new(open: &Open, method: &Method, typed: &Typed) -> Self {
        let chosen = typed.kind.map_or("", MentorKind::word);
        Self {
            open: OpenShown::new(open, method),
            given: typed.given.clone(),
            prefix: typed.prefix.clone(),
            family: typed.family.clone(),
            email: typed.email.clone(),
            kinds: choices(method.mentors.iter().map(|kind| kind.word()), &[chosen]),
            why: typed.why.clone(),
            from: typed.knows_from.clone(),
            longest_why: LONGEST_WHY,
            days: TALK_WITHIN,
            errors: Vec::new(),
            done: false,
        }
    }
}

impl Page for ListPage {
    const TEMPLATE: &'static str = "recruits/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            (
                "one",
                Self {
                    all: vec![OpenShown::sample()],
                },
            ),
            ("none", Self { all: Vec::new() }),
        ]
    }
}

impl Page for SignUpPage {
    const TEMPLATE: &'static str = "recruits/sign-up.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |errors: Vec<Fault>, done| Self {
            open: OpenShown::sample(),
            given: "Yusuf \"<".to_owned(),
            prefix: String::new(),
            family: "Dalen".to_owned(),
            email: "yusuf@haven.example".to_owned(),
            kinds: choices(MentorKind::ALL.iter().map(|kind| kind.word()), &["student"]),
            why: "Ik had zelf niemand.".to_owned(),
            from: String::new(),
            longest_why: LONGEST_WHY,
            days: TALK_WITHIN,
            errors,
            done,
        };
        let fault = Fault {
            field: "mail".to_owned(),
            text: "Dit is geen mailadres.".to_owned(),
        };
        vec![
            ("empty", page(Vec::new(), false)),
            ("wrong", page(vec![fault], false)),
            ("done", page(Vec::new(), true)),
        ]
    }
}
