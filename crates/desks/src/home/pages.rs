//! The page of a guardian about one child.

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;
use journey::experiences::{self, Had};
use journey::way::{self, Way};
use journey::{HOME_TASKS, Journeys, Kind, home_task};
use kit::actor::see_other;
use kit::texts::Language;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Templates, Tx, Urls, Visit, templates};
use pathways::moments::{Moment, State as When, moments};
use people::persons::party_name;
use policy::calendar::day_at;
use policy::{Action, Party, Permitted, PersonId, Untrusted, may};
use serde::Serialize;

use crate::dates::{self, DateShown};
use crate::way::kept;

/// Decisions that are told of at most; the nearest come first.
const MOST: usize = 4;

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
        .see("/thuis/{id}", show, Action::SeeJourneySummary)
        .act("/thuis/{id}/gedaan", done, Action::TellFromHome)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "home/home.html" => "home.html" }
}

/// A decision that comes.
#[derive(Clone, Debug, Serialize)]
struct Coming {
    id: String,
    /// What happens on which day.
    dates: Vec<DateShown>,
    school_year: String,
    now: bool,
    /// The task: its own, or the one that fits all.
    task: &'static str,
    /// When this guardian said that they did it.
    done_on: Option<Date>,
}

/// What a guardian sees.
#[derive(Debug, Serialize)]
pub struct HomePage {
    person: String,
    name: String,
    coming: Vec<Coming>,
    /// The moments of the place where the child stands, with all their dates and rights.
    all: Option<String>,
    letter: Option<String>,
    /// Whether this guardian says yes or no to a mentor for the child.
    mentor: bool,
    told: bool,
}

/// The way of a child as far as a guardian reads it, with what this guardian told.
async fn read(
    journeys: &Journeys,
    me: &SignedIn,
    person: Untrusted<PersonId>,
) -> Outcome<(Way, String, Vec<Had>, (Date, bool))> {
    let actor = &me.actor;
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let way: Permitted<Way, may::SeeJourneySummary> = tx
                .permit(actor, person, async |tx: &mut Tx, id| {
                    way::find::<may::SeeJourneySummary>(tx, actor.tenant, id).await
                })
                .await?;
            let had = experiences::of(&mut tx, &journeys.known, &way).await?;
            let name = party_name(&mut tx, actor.tenant, Party::Person(way.person)).await?;
            let today = day_at(tx.now());
            let own = had
                .into_iter()
                .filter(|had| had.logged_by == actor.person && had.what.kind == Kind::GuardianContact)
                .collect();
            let mentor = people::consents::is_asked(&mut tx, actor, way.person).await?;
            let way = (*way).clone();
            tx.commit().await?;
            Ok((way, name.unwrap_or_default(), own, (today, mentor)))
        })
        .await
}

async fn show(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let person = id.parse().map_err(|_| Error::NotFound)?;
    let (way, name, told, (today, mentor)) = read(&journeys, &me, person).await?;
    let fields = way.stand.fields();
    let position = journeys.known.position(&way.stand, way.born, today);
    let facts = journeys.known.knowledge.facts();
    let coming = position.as_ref().map_or_else(Vec::new, |position| {
        let all = moments(facts, position);
        let ahead = all
            .iter()
            .filter(|moment| moment.state != When::Past && !moment.any_time);
        ahead
            .take(MOST)
            .map(|moment| Coming::new(&journeys, &visit.lang, moment, (&told, today)))
            .collect()
    });
    let link = |path: &str| fields.as_ref().map(|fields| visit.frame.link(path, fields));
    let page = HomePage {
        person: way.person.to_string(),
        name,
        coming,
        all: link("/momenten"),
        letter: link("/brief"),
        mentor,
        told: visit.done(&["verteld"]).is_some(),
    };
    visit.show(&journeys.cx, &page)
}

/// Tells that they did it.
async fn done(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["moment"])?;
    let moment = sent.text("moment");
    let known = journeys.known.knowledge.facts().moments();
    if !known.iter().any(|fact| fact.id == moment) {
        return Err(Refusal::new("kit-unknown-field").into());
    }
    let topics = journeys.known.topics(moment);
    let title = kept(&journeys, "home-told-title");
    let person = id.parse().map_err(|_| Error::NotFound)?;
    let with = (&journeys.db, &journeys.cx.ids, &journeys.known);
    experiences::tell_from_home(with, &me.actor, person, (topics, &title)).await?;
    Ok(see_other(&format!("/thuis/{id}?gedaan=verteld")))
}

impl Coming {
    fn new(journeys: &Journeys, lang: &Language, moment: &Moment<'_>, (told, today): (&[Had], Date)) -> Self {
        let id = moment.fact.id.as_str();
        let topics = journeys.known.topics(id);
        Self {
            dates: dates::ahead(lang, moment, today),
            school_year: moment.school_year.clone(),
            now: moment.state == When::Now,
            task: home_task(id),
            done_on: told
                .iter()
                .find(|had| had.what.topics.meets(topics))
                .map(|had| had.what.day),
            id: id.to_owned(),
        }
    }
}

impl Page for HomePage {
    const TEMPLATE: &'static str = "home/home.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let coming = |id: &str, task, done| Coming {
            id: id.to_owned(),
            dates: (id == "d06")
                .then(|| dates::sample(jiff::civil::date(2027, 4, 1), "Aanmelden voor het mbo"))
                .into_iter()
                .collect(),
            school_year: "2026-2027".to_owned(),
            now: id == "d04",
            task,
            done_on: done,
        };
        let page = |coming: Vec<Coming>, told| Self {
            person: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            all: (!coming.is_empty()).then(|| "/momenten?waar=vmbo-tl-2".to_owned()),
            letter: (!coming.is_empty()).then(|| "/brief?waar=vmbo-tl-2".to_owned()),
            coming,
            mentor: told,
            told,
        };
        let mut every: Vec<Coming> = HOME_TASKS.iter().map(|id| coming(id, id, None)).collect();
        every.push(coming("d08", "other", Some(jiff::civil::date(2026, 11, 20))));
        vec![
            ("every task", page(every, true)),
            ("not known", page(Vec::new(), false)),
        ]
    }
}
