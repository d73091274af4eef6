//! What a mentor says about oneself, and what is still needed before a young person can get them.

use axum::extract::State as Ours;
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Actor, Permitted, Untrusted, may};
use serde::Serialize;

use super::super::actions;
use super::super::file::{AGES, FURTHEST_KM, File, LONGEST_ABOUT, MOST, State, find};
use super::super::pool;
use super::super::rules::needs;
use super::pool::MentorShown;
use crate::mentoring::forms::{Choice, Fault, choices, faults};
use crate::mentoring::languages::Spoken;
use crate::mentoring::methods::Module;
use crate::mentoring::recruits::WAYS;
use crate::mentoring::slots::{DayShown, Slots};
use crate::mentoring::voices::heard;
use crate::mentoring::{Gender, Mentoring, Topic};

/// A part of the training.
#[derive(Clone, Debug, Serialize)]
struct ModuleShown {
    module: &'static str,
    done: bool,
}

/// The form of the file.
#[derive(Clone, Debug, Serialize)]
struct Form {
    about: String,
    topics: Vec<Choice>,
    fields: Vec<Choice>,
    ways: Vec<Choice>,
    languages: Vec<Choice>,
    genders: Vec<Choice>,
    week: Vec<DayShown>,
    capacity: String,
    postcode: String,
    reach: String,
    online: bool,
    from: String,
    to: String,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct OwnPage {
    mentor: MentorShown,
    state: &'static str,
    form: Form,
    training: Vec<ModuleShown>,
    longest_about: usize,
    most: u8,
    furthest: u16,
    ages: (u8, u8),
    errors: Vec<Fault>,
    done: Option<String>,
}

const FIELDS: [&str; 13] = [
    "over",
    "onderwerp",
    "veld",
    "weg",
    "taal",
    "ik",
    "tijd",
    "aantal",
    "postcode",
    "ver",
    "online",
    "vanaf",
    "tot",
];

async fn page(mentoring: &Mentoring, actor: &Actor) -> Outcome<OwnPage> {
    let methods = &mentoring.methods;
    mentoring
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let file: Permitted<File, may::ReadMentorFile> = tx
                .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                    find::<may::ReadMentorFile>(tx, actor.tenant, id).await
                })
                .await?;
            let mut modules = Vec::new();
            for programme in actions::programmes_of(&mut tx, &file).await? {
                modules.extend(pool::modules_of(&mut tx, (actor.tenant, programme), methods).await?);
            }
            modules.sort();
            modules.dedup();
            let done = pool::done(&mut tx, &file).await?;
            let ready = pool::ready(&mut tx, &file, &modules).await?;
            let one = pool::Pooled {
                file: (*file).clone(),
                name: String::new(),
                ready,
                // Whoever is looked at is not told so here.
                held: None,
                running: actions::running(&mut tx, &file).await?,
            };
            let today = day_at(tx.now());
            tx.commit().await?;
            debug_assert!(needs(&one.ready, today).len() <= 5, "one of each");
            Ok(OwnPage {
                mentor: MentorShown::new(&one, today),
                state: one.file.state.word(),
                form: Form::new(mentoring, &one.file),
                training: modules.iter().map(|module| shown(*module, &done)).collect(),
                longest_about: LONGEST_ABOUT,
                most: MOST,
                furthest: FURTHEST_KM,
                ages: AGES,
                errors: Vec::new(),
                done: None,
            })
        })
        .await
}

fn shown(module: Module, done: &[Module]) -> ModuleShown {
    ModuleShown {
        module: module.word(),
        done: done.contains(&module),
    }
}

pub(super) async fn show(Ours(mentoring): Ours<Mentoring>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&mentoring, &me.actor).await?;
    page.done = visit.done(&["bewaard", "stand", "training"]);
    visit.show(&mentoring.journeys.cx, &page)
}

pub(super) async fn send(
    Ours(mentoring): Ours<Mentoring>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let known = fields(&mentoring);
    let fill = |file: &mut File| filled(file, &sent, &known);
    // What is wrong is looked for before anything is kept.
    let mut page = page(&mentoring, &me.actor).await?;
    let mut draft = File::new(
        me.actor.tenant,
        me.actor.person,
        crate::mentoring::MentorKind::Professional,
        jiff::Timestamp::UNIX_EPOCH,
    );
    fill(&mut draft);
    let mut wrong = draft.wrong();
    wrong.extend(unreadable(&sent));
    if wrong.is_empty() {
        let tools = (&mentoring.journeys.db, &mentoring.journeys.cx.ids);
        actions::keep(tools, &me.actor, fill).await?;
        return Ok(see_other("/mijn/vrijwillig?gedaan=bewaard"));
    }
    page.form = Form::new(&mentoring, &draft);
    let typed = |name: &str| sent.text(name).to_owned();
    (page.form.capacity, page.form.reach) = (typed("aantal"), typed("ver"));
    (page.form.from, page.form.to) = (typed("vanaf"), typed("tot"));
    page.errors = faults(&wrong, &visit.lang);
    visit.show_with(&mentoring.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Whether a mentor can be asked, for a while or no more.
pub(super) async fn set(Ours(mentoring): Ours<Mentoring>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    let sent = sent.only(&["stand"])?;
    let state = State::from_word(sent.text("stand")).ok_or(Error::NotFound)?;
    let db = &mentoring.journeys.db;
    actions::set_state((db, &mentoring.journeys.cx.ids), &me.actor, state).await?;
    // What somebody said of their work is heard no more once they stop.
    mentoring.voices.swap(heard(db).await?);
    Ok(see_other("/mijn/vrijwillig?gedaan=stand"))
}

/// Sorts of work, by id, in the order of the facts.
fn fields(mentoring: &Mentoring) -> Vec<String> {
    let known = mentoring.journeys.known.standard.fields().iter();
    known.map(|field| field.id.to_string()).collect()
}

fn filled(file: &mut File, sent: &Sent, known: &[String]) {
    let among = |name: &str, all: &mut dyn Iterator<Item = &str>| -> Vec<String> {
        let sent: Vec<&str> = sent.all(name).collect();
        all.filter(|word| sent.contains(word))
            .map(str::to_owned)
            .collect()
    };
    file.about = sent.text("over").to_owned();
    file.topics = sent.all("onderwerp").filter_map(Topic::from_word).collect();
    file.topics.sort();
    file.topics.dedup();
    file.fields = among("veld", &mut known.iter().map(String::as_str));
    file.ways = among("weg", &mut WAYS.into_iter());
    file.languages = sent.all("taal").filter_map(Spoken::from_word).collect();
    file.languages.sort();
    file.languages.dedup();
    file.gender = Gender::from_word(sent.text("ik"));
    file.slots = Slots::from_words(sent.all("tijd"));
    file.capacity = sent.text("aantal").parse().unwrap_or(0);
    file.postcode = sent.text("postcode").to_owned();
    file.reach_km = sent.text("ver").parse().unwrap_or(u16::MAX);
    file.online = sent.text("online") == "ja";
    file.ages = (
        sent.text("vanaf").parse().unwrap_or(0),
        sent.text("tot").parse().unwrap_or(0),
    );
}

/// A language or a topic that is none of ours is somebody trying something.
fn unreadable(sent: &Sent) -> Vec<(&'static str, &'static str)> {
    let strange = |name: &str, known: fn(&str) -> bool| !sent.all(name).all(known);
    let mut wrong = Vec::new();
    if strange("taal", |word| Spoken::from_word(word).is_some()) {
        wrong.push(("taal", "kit-unknown-field"));
    }
    if strange("onderwerp", |word| Topic::from_word(word).is_some()) {
        wrong.push(("onderwerp", "kit-unknown-field"));
    }
    wrong
}

impl Form {
    fn new(mentoring: &Mentoring, file: &File) -> Self {
        let fields = fields(mentoring);
        let facts = mentoring.journeys.known.knowledge.facts();
        let ways = WAYS.into_iter().filter(|way| facts.node_id(way).is_some());
        Self::of(file, &fields, ways)
    }

    fn of<'a>(file: &File, fields: &[String], ways: impl Iterator<Item = &'a str>) -> Self {
        let own_fields: Vec<&str> = file.fields.iter().map(String::as_str).collect();
        let own_ways: Vec<&str> = file.ways.iter().map(String::as_str).collect();
        let topics: Vec<&str> = file.topics.iter().map(|topic| topic.word()).collect();
        let spoken: Vec<&str> = file.languages.iter().map(|one| one.word()).collect();
        Self {
            about: file.about.clone(),
            topics: choices(Topic::ALL.iter().map(|topic| topic.word()), &topics),
            fields: choices(fields.iter().map(String::as_str), &own_fields),
            ways: choices(ways, &own_ways),
            languages: choices(Spoken::ALL.iter().map(|one| one.word()), &spoken),
            genders: choices(
                Gender::ALL.iter().map(|one| one.word()).chain(["unsaid"]),
                &[file.gender.map_or("unsaid", Gender::word)],
            ),
            week: file.slots.shown(),
            capacity: file.capacity.to_string(),
            postcode: file.postcode.clone(),
            reach: file.reach_km.to_string(),
            online: file.online,
            from: file.ages.0.to_string(),
            to: file.ages.1.to_string(),
        }
    }
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "recruits/own.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state: &'static str, shown, errors: Vec<Fault>, done: Option<&str>| {
            let (tenant, person) = (policy::TenantId::from_bits(1), policy::PersonId::from_bits(2));
            let kind = crate::mentoring::MentorKind::Professional;
            let mut file = File::new(tenant, person, kind, jiff::Timestamp::UNIX_EPOCH);
            "Ik bouwde <veertig> jaar schepen.".clone_into(&mut file.about);
            Self {
                mentor: MentorShown::sample(shown),
                state,
                form: Form::of(&file, &["techniek".to_owned()], ["vmbo-tl"].into_iter()),
                training: Module::ALL
                    .iter()
                    .map(|one| self::shown(*one, &[Module::Start]))
                    .collect(),
                longest_about: LONGEST_ABOUT,
                most: MOST,
                furthest: FURTHEST_KM,
                ages: AGES,
                errors,
                done: done.map(str::to_owned),
            }
        };
        let fault = Fault {
            field: "over".to_owned(),
            text: "Vertel iets over jezelf.".to_owned(),
        };
        vec![
            (
                "available",
                page("available", "available", Vec::new(), Some("bewaard")),
            ),
            (
                "preparing",
                page("available", "preparing", vec![fault], Some("training")),
            ),
            ("paused", page("paused", "paused", Vec::new(), Some("stand"))),
            ("stopped", page("stopped", "stopped", Vec::new(), None)),
        ]
    }
}
