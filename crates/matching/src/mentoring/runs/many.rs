//! A round **of many**: more young people or mentors than one person may see alone.
//!
//! The coordinator asks for a round over those who wait now; another coordinator of the programme, or who looks at requests in the
//! organisation, says yes or no by numbers. The yes is to these young people: who comes to wait later is in the next round. Deliberately
//! absent: a yes to whatever the pool becomes. With more mentors than were told it is asked anew.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Became, Error, Ids, Outcome, Page, Sent, SignedIn, Tx, Visit};
use people::many::{self, Asked, Decision, Standing, Wanted};
use people::persons::party_name;
use people::second::Answer;
use policy::calendar::day_at;
use policy::second::MOST_ALONE;
use policy::{Action, Actor, Object as _, Party, Permitted, ThingId, Untrusted, may};
use serde::Serialize;

use super::actions::permitted_in;
use super::waiting::Waiting;
use crate::mentoring::Mentoring;
use crate::mentoring::editions::Edition;
use crate::mentoring::recruits::pool;

/// Who takes part in a round that may be made.
pub struct Round {
    /// Those who wait.
    pub waiting: Vec<Waiting>,
    /// How many mentors there are in the pool.
    pub mentors: u32,
}

/// Those who take part, where one person may see so many, or a second one said yes to them. Otherwise that is asked, and there is no
/// round yet.
pub async fn cleared(
    tx: &mut Tx,
    ids: &Ids,
    edition: &Permitted<Edition, may::SetEdition>,
    waiting: Vec<Waiting>,
) -> Outcome<Option<Round>> {
    let tenant = edition.key().tenant;
    let mentors = pool::how_many(tx, (tenant, edition.programme)).await?;
    let young = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
    if young <= MOST_ALONE && mentors <= MOST_ALONE {
        return Ok(Some(Round { waiting, mentors }));
    }
    let last = many::last_of(tx, tenant, edition.id).await?;
    let last = last.map(|asked| (asked.standing(tx.now()), asked));
    match last {
        Some((Standing::Waits, _)) => return Ok(None),
        Some((Standing::Approved, asked)) if asked.asked_by != edition.proof().by() => return Ok(None),
        Some((Standing::Approved, asked)) if mentors <= asked.wanted.beside.max(MOST_ALONE) => {
            let covered = |one: &Waiting| asked.covers(Action::ReadMentoringLog, one.wish.id);
            let waiting: Vec<Waiting> = waiting.into_iter().filter(covered).collect();
            return Ok(Some(Round { waiting, mentors }));
        }
        Some((Standing::Approved, asked)) => {
            many::withdraw(tx, edition, &asked).await?;
        }
        _ => {}
    }
    let wanted = Wanted {
        thing: edition.id,
        about: Party::Programme(edition.programme),
        persons: young,
        beside: mentors,
        decisions: decisions(edition, &waiting),
    };
    many::ask(tx, ids, edition, &wanted).await?;
    Ok(None)
}

/// Everything that a round does with those who wait, and the one look at the pool.
fn decisions(edition: &Permitted<Edition, may::SetEdition>, waiting: &[Waiting]) -> Vec<Decision> {
    let pool = pool::key(edition.key().tenant, edition.programme);
    let each = waiting.iter().flat_map(|one| {
        [Action::ReadMentoringLog, Action::ArrangeMentoring].map(|action| (action, one.key()))
    });
    std::iter::once((Action::ReadMentorFile, pool))
        .chain(each)
        .collect()
}

/// The yes under which this person may go on with so many; a refusal where there is none.
pub async fn counting(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    persons: usize,
) -> Outcome<Option<Asked>> {
    let last = many::last_of(tx, edition.key().tenant, edition.id).await?;
    let now = tx.now();
    let by = edition.proof().by();
    let last = last.filter(|asked| asked.standing(now) == Standing::Approved && asked.asked_by == by);
    if last.is_none() && persons > MOST_ALONE as usize {
        return Err(kit::Refusal::new("runs-many-missing").into());
    }
    Ok(last)
}

/// A request on the desk of a coordinator, and on a page of its own.
#[derive(Clone, Debug, Serialize)]
pub struct ManyShown {
    edition: String,
    name: String,
    id: String,
    standing: &'static str,
    persons: u32,
    beside: u32,
    asked_by: Option<String>,
    asked_on: Date,
    answered_by: Option<String>,
    until: Date,
    own: bool,
}

/// How the last request for a round of this edition stands.
pub async fn shown(tx: &mut Tx, actor: &Actor, edition: &Edition) -> Outcome<Option<ManyShown>> {
    let Some(asked) = many::last_of(tx, actor.tenant, edition.id).await? else {
        return Ok(None);
    };
    let standing = asked.standing(tx.now());
    let answered = matches!(standing, Standing::Approved | Standing::Refused);
    Ok(Some(ManyShown {
        edition: edition.id.to_string(),
        name: edition.what.name.clone(),
        id: asked.id.to_string(),
        standing: word(standing),
        persons: asked.wanted.persons,
        beside: asked.wanted.beside,
        asked_by: party_name(tx, actor.tenant, Party::Person(asked.asked_by)).await?,
        asked_on: day_at(asked.asked_at),
        answered_by: match answered {
            true => party_name(tx, actor.tenant, Party::Person(asked.state_by)).await?,
            false => None,
        },
        until: day_at(asked.until),
        own: asked.asked_by == actor.person,
    }))
}

fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Waits => "waits",
        Standing::Approved => "approved",
        Standing::Refused => "refused",
        Standing::Withdrawn => "withdrawn",
        Standing::Done => "done",
        Standing::Expired => "expired",
    }
}

impl ManyShown {
    /// Whether somebody has still to do something with it.
    pub fn is_open(&self) -> bool {
        matches!(self.standing, "waits" | "approved")
    }

    /// For samples.
    pub fn sample(standing: &'static str, own: bool) -> Self {
        Self {
            edition: "1".repeat(32),
            name: "Verder <Kijken> 2026".to_owned(),
            id: "2".repeat(32),
            standing,
            persons: 230,
            beside: 120,
            asked_by: Some("Ravi Voorbeeld".to_owned()),
            asked_on: jiff::civil::date(2026, 11, 26),
            answered_by: matches!(standing, "approved" | "refused").then(|| "Joost Voorbeeld".to_owned()),
            until: jiff::civil::date(2026, 12, 3),
            own,
        }
    }
}

/// The page of a request.
#[derive(Debug, Serialize)]
pub struct ManyPage {
    programme: String,
    one: ManyShown,
    done: Option<String>,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let (actor, of, id) = (&me.actor, programme.as_str(), edition_id(&id)?);
    let one = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let edition = permitted_in(&mut tx, actor, (of, id)).await?;
            let one = shown(&mut tx, actor, &edition).await?;
            tx.commit().await?;
            one.ok_or(Error::NotFound)
        })
        .await?;
    let page = ManyPage {
        programme,
        one,
        done: visit.done(&["goedgekeurd", "geweigerd", "ingetrokken"]),
    };
    visit.show(&here.journeys.cx, &page)
}

/// Another coordinator says yes or no, or who asked takes it back.
pub(super) async fn answer(
    Ours(here): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["vraag", "wat"])?;
    let (said, done) = match sent.text("wat") {
        "ja" => (Some(Answer::Yes), "goedgekeurd"),
        "nee" => (Some(Answer::No), "geweigerd"),
        "terug" => (None, "ingetrokken"),
        _ => return Err(Error::NotFound),
    };
    let (actor, of, edition) = (&me.actor, programme.as_str(), edition_id(&id)?);
    let (ids, asked) = (&here.journeys.cx.ids, sent.text("vraag"));
    let became: Became = here
        .journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = permitted_in(&mut tx, actor, (of, edition)).await?;
            let last = many::last_of(&mut tx, actor.tenant, edition.id).await?;
            // What somebody looked at is what they answer, and not what came in its place.
            let last = last.filter(|last| last.id.to_string() == asked);
            let last = last.ok_or(Error::Conflict)?;
            let became = match said {
                Some(said) => many::answer(&mut tx, ids, &edition, &last, said).await?,
                None => many::withdraw(&mut tx, &edition, &last).await?,
            };
            tx.commit().await?;
            Ok(became)
        })
        .await?;
    Ok(became.leads(&format!("/programma/{programme}/edities/{id}/samen"), done))
}

fn edition_id(id: &str) -> Outcome<Untrusted<ThingId>> {
    id.parse().map_err(|_| Error::NotFound)
}

impl Page for ManyPage {
    const TEMPLATE: &'static str = "runs/many.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |standing, own, done: Option<&str>| Self {
            programme: "0".repeat(32),
            one: ManyShown::sample(standing, own),
            done: done.map(str::to_owned),
        };
        vec![
            ("waits, own", page("waits", true, None)),
            ("waits, of another", page("waits", false, None)),
            ("approved, own", page("approved", true, None)),
            (
                "approved, of another",
                page("approved", false, Some("goedgekeurd")),
            ),
            ("refused", page("refused", false, Some("geweigerd"))),
            ("withdrawn", page("withdrawn", true, Some("ingetrokken"))),
            ("done", page("done", true, None)),
            ("expired", page("expired", true, None)),
        ]
    }
}
