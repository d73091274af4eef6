//! What a young person reads and **does** with an assignment: write, say that it is done, say that it is not after all, and let the one
//! who gave it read some of it.
//!
//! Deliberately absent: anybody who writes for them, and an assignment that stands in the way of another page.

use std::collections::BTreeSet;

use jiff::civil::Date;
use journey::experiences::{self, Experience, Logged};
use journey::way::{self, Way};
use journey::{Fields, Hand, Topics};
use kit::{Became, Error, Outcome, Refusal, Tx, sql};
use people::persons::{drawn, party_name};
use policy::calendar::day_at;
use policy::{Act, Actor, Object as _, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may};

use super::Assignments;
use super::pieces::Piece;
use super::rules::{self, Meeting, State, too_long};
use super::store::{self, Assignment};
use super::work::{self, Handed, Words, Work};
use crate::dreams;
use crate::own::{self as keeping, Portfolio};

/// An assignment that waits on the first page of a young person.
#[derive(Clone, Debug)]
pub struct Open {
    /// Its id.
    pub id: ThingId,
    /// What it is called.
    pub title: String,
    /// The last day.
    pub until: Option<Date>,
}

/// What classes of theirs have before them and they did not say is done, the last day first.
pub async fn open<A: Act>(tx: &mut Tx, way: &Permitted<Way, A>) -> Outcome<Vec<Open>> {
    let rows = sql(
        "select a.id, a.title, a.until_day from assignment a where a.tenant = $1 and a.state = 'given' \
         and exists (select 1 from assignment_class c join membership m on m.tenant = c.tenant and m.school_group = c.school_group \
             where c.tenant = a.tenant and c.assignment = a.id and m.person = $2 and m.role = 'member' and m.ended_at is null) \
         and not exists (select 1 from assignment_work w where w.tenant = a.tenant and w.assignment = a.id \
             and w.person = $2 and w.done_at is not null) \
         order by a.until_day, a.id",
    )
    .bind(way.key().tenant)
    .bind(way.person)
    .all(tx)
    .await?;
    let read = |row: &kit::db::Row| {
        Ok(Open {
            id: row.get("id")?,
            title: row.get("title")?,
            until: row.maybe("until_day")?,
        })
    };
    rows.iter().map(read).collect()
}

/// An assignment as its young person has it.
#[derive(Clone, Debug)]
pub(super) struct Mine {
    pub assignment: Assignment,
    pub pieces: Vec<Piece>,
    pub work: Option<Work>,
    pub words: Words,
    /// They are in a class that it is for.
    pub member: bool,
    /// Who gave it, by name.
    pub giver: Option<String>,
    pub today: Date,
}

impl Mine {
    /// Their words in the order of the pieces; empty where there are none.
    pub fn kept(&self) -> Vec<String> {
        let said = |piece: &Piece| self.words.get(&piece.id).map(|said| said.words.clone());
        self.pieces
            .iter()
            .map(|piece| said(piece).unwrap_or_default())
            .collect()
    }

    /// How often it was saved.
    pub fn version(&self) -> i64 {
        self.work.as_ref().map_or(0, |work| work.version)
    }

    /// The day since which nobody reads what was shared, because its term is over.
    pub fn share_ended(&self) -> Option<Date> {
        let until = self.work.as_ref().and_then(|work| work.shared_until)?;
        Some(day_at(until)).filter(|day| self.member && *day <= self.today)
    }

    /// They said that it is done.
    pub fn is_done(&self) -> bool {
        self.work.as_ref().is_some_and(|work| work.done_at.is_some())
    }

    /// There is something to write in: what was taken back before they began is not there for them.
    pub fn can_write(&self) -> bool {
        self.work.is_some() || self.member && self.assignment.state != State::Withdrawn
    }

    /// Words that were typed before it was taken back are theirs too, also when they are sent after it.
    fn takes(&self, writing: &Writing) -> bool {
        let typed = writing.words.iter().any(|words| !words.is_empty());
        writing.words.len() == self.pieces.len() && (self.can_write() || self.member && typed)
    }
}

async fn is_member(tx: &mut Tx, tenant: TenantId, person: PersonId, assignment: ThingId) -> Outcome<bool> {
    let row = sql(
        "select c.school_group from assignment_class c join membership m on m.tenant = c.tenant and m.school_group = c.school_group \
         where c.tenant = $1 and c.assignment = $2 and m.person = $3 and m.role = 'member' and m.ended_at is null \
         order by c.school_group limit 1",
    )
    .bind(tenant)
    .bind(assignment)
    .bind(person)
    .maybe(tx)
    .await?;
    Ok(row.is_some())
}

/// One assignment of theirs. A draft is nobody's yet, and that of another class is as good as absent.
pub(super) async fn one<A: Act>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    id: ThingId,
) -> Outcome<Mine> {
    let (tenant, person) = (portfolio.key().tenant, portfolio.person);
    let assignment = store::find(tx, tenant, id).await?.ok_or(Error::NotFound)?;
    let member = is_member(tx, tenant, person, id).await?;
    let work = work::of(tx, portfolio, id).await?;
    if assignment.state == State::Draft || !member && work.is_none() {
        return Err(Error::NotFound);
    }
    let giver = match assignment.given_by {
        Some(giver) => party_name(tx, tenant, Party::Person(giver)).await?,
        None => None,
    };
    let mut words = work::words(tx, portfolio, id).await?;
    if !member {
        // Whoever gave it reads the classes that it is for, and this is none of them any more.
        words.values_mut().for_each(|said| said.shared = false);
    }
    Ok(Mine {
        pieces: store::pieces(tx, tenant, id).await?,
        words,
        today: day_at(tx.now()),
        assignment,
        work,
        member,
        giver,
    })
}

/// Every assignment of theirs: what their classes have, and what they wrote with; the last day first.
pub(super) async fn all<A: Act>(tx: &mut Tx, portfolio: &Permitted<Portfolio, A>) -> Outcome<Vec<Mine>> {
    let (tenant, person) = (portfolio.key().tenant, portfolio.person);
    let rows = sql(
        "select distinct a.id, a.until_day from assignment a \
         join assignment_class c on c.tenant = a.tenant and c.assignment = a.id \
         join membership m on m.tenant = c.tenant and m.school_group = c.school_group \
         where a.tenant = $1 and a.state in ('given', 'closed') and m.person = $2 and m.role = 'member' and m.ended_at is null \
         order by a.until_day, a.id",
    )
    .bind(tenant)
    .bind(person)
    .all(tx)
    .await?;
    let mut ids: Vec<ThingId> = rows.iter().map(|row| row.get("id")).collect::<Outcome<_>>()?;
    for work in work::all(tx, portfolio).await? {
        if !ids.contains(&work.assignment) {
            ids.push(work.assignment);
        }
    }
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.push(one(tx, portfolio, id).await?);
    }
    Ok(found)
}

/// What a form sent.
#[derive(Clone, Debug)]
pub(super) struct Writing {
    /// The version that the form saw.
    pub seen: i64,
    /// Words, in the order of the pieces.
    pub words: Vec<String>,
    /// They say that it is done, and whether they spoke with somebody who works.
    pub done: Option<bool>,
}

/// What came of it.
#[derive(Clone, Debug)]
pub(super) enum Kept {
    /// It is kept.
    Saved(Became),
    /// It is kept and done.
    Done,
    /// Another window kept other words for these places; nothing was changed.
    Crossed(Box<Mine>, BTreeSet<usize>),
}

/// Keeps what somebody wrote, and that it is done where they say so.
pub(super) async fn write(on: &Assignments, actor: &Actor, id: ThingId, writing: &Writing) -> Outcome<Kept> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            let portfolio: Permitted<_, may::KeepPortfolio> = keeping::of(&mut tx, actor).await?;
            let mine = one(&mut tx, &portfolio, id).await?;
            if !mine.takes(writing) {
                return Err(Error::NotFound);
            }
            if !too_long(&writing.words).is_empty() {
                return Err(Refusal::new("tasks-wrong-long").into());
            }
            let kept = mine.kept();
            let met = rules::meet((&kept, mine.version()), (&writing.words, writing.seen));
            let (became, words) = match met {
                Meeting::Crossed(at) => {
                    tx.commit().await?;
                    return Ok(Kept::Crossed(Box::new(mine), at));
                }
                Meeting::Same => (Became::Already, kept),
                Meeting::Keep(words) => {
                    let pairs: Vec<(ThingId, String)> = mine
                        .pieces
                        .iter()
                        .map(|piece| piece.id)
                        .zip(words.clone())
                        .collect();
                    let ids = (drawn(&on.cx().ids)?, id);
                    work::keep(&mut tx, &portfolio, ids, &pairs).await?;
                    (Became::Now, words)
                }
            };
            let came = match writing.done {
                None => Kept::Saved(became),
                Some(_) if mine.is_done() => Kept::Done,
                Some(spoke) => {
                    finish(on, &mut tx, (actor, &portfolio), (&mine, &words, spoke)).await?;
                    Kept::Done
                }
            };
            tx.commit().await?;
            Ok(came)
        })
        .await
}

/// Keeps that it is done. What took place stands on the own way, as if they had logged it, so that they change it or take it back there.
async fn finish(
    on: &Assignments,
    tx: &mut Tx,
    (actor, portfolio): (&Actor, &Permitted<Portfolio, may::KeepPortfolio>),
    (mine, words, spoke): (&Mine, &[String], bool),
) -> Outcome<()> {
    if !mine.assignment.is_open() {
        return Err(Refusal::new("tasks-wrong-closed").into());
    }
    if words.iter().all(String::is_empty) {
        return Err(Refusal::new("tasks-wrong-empty").into());
    }
    let way = own_way(tx, actor).await?;
    let was = mine.work.as_ref().and_then(|work| work.experience);
    let experience = match was {
        Some(was) => {
            experiences::take_back_of(tx, &way, was, false).await?;
            was
        }
        None => {
            let known = &on.journeys.known;
            let what = took_place(on, mine, words, spoke);
            match experiences::insert_of(tx, (&on.cx().ids, known), &way, &what).await? {
                Logged::Kept(id) | Logged::There(id) => id,
            }
        }
    };
    work::keep_done(tx, portfolio, mine.assignment.id, (true, Some(experience))).await
}

/// The experience: with the fields of the occupations that they wrote about. Time is not said, as nobody measured it.
fn took_place(on: &Assignments, mine: &Mine, words: &[String], spoke: bool) -> Experience {
    let written = mine
        .pieces
        .iter()
        .zip(words)
        .filter(|(_, words)| !words.is_empty());
    let standard = &on.journeys.known.standard;
    let of = |what: &dreams::What| {
        let occupation = on
            .atlas
            .ground
            .occupation(&what.refers)
            .filter(|_| what.kind == dreams::Kind::Occupation);
        occupation.and_then(|one| standard.field(one.fields.first()?))
    };
    let fields: Fields = written
        .flat_map(|(piece, _)| piece.refers.iter().filter_map(of))
        .collect();
    let meets = mine.pieces.iter().any(|piece| piece.kind.meets());
    Experience {
        kind: journey::Kind::Assignment,
        day: mine.today,
        title: mine.assignment.title.clone(),
        fields,
        topics: Topics::default(),
        quarters: None,
        encounter: spoke && meets,
        reflection: None,
        logged_by: Hand::Young,
    }
}

async fn own_way(tx: &mut Tx, actor: &Actor) -> Outcome<Permitted<Way, may::LogExperience>> {
    tx.permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
        way::find::<may::LogExperience>(tx, actor.tenant, id).await
    })
    .await
}

/// It is not done after all: the experience is taken back, the words stay, and nobody else reads them until it is done again.
pub(super) async fn reopen(on: &Assignments, actor: &Actor, id: ThingId) -> Outcome<Became> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            let portfolio: Permitted<_, may::KeepPortfolio> = keeping::of(&mut tx, actor).await?;
            let mine = one(&mut tx, &portfolio, id).await?;
            if !mine.is_done() {
                tx.commit().await?;
                return Ok(Became::Already);
            }
            let experience = mine.work.as_ref().and_then(|work| work.experience);
            if let Some(experience) = experience {
                let way = own_way(&mut tx, actor).await?;
                experiences::take_back_of(&mut tx, &way, experience, true).await?;
            }
            work::keep_done(&mut tx, &portfolio, id, (false, experience)).await?;
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

/// Lets the one who gave it read these pieces and no others.
///
/// # Errors
///
/// Not found where there is nothing of theirs; a refusal for who is in no class of it any more.
pub(super) async fn share(
    on: &Assignments,
    actor: &Actor,
    id: ThingId,
    pieces: &BTreeSet<ThingId>,
) -> Outcome<Became> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            let portfolio: Permitted<_, may::ReadPortfolio> = keeping::of(&mut tx, actor).await?;
            let mine = one(&mut tx, &portfolio, id).await?;
            let work = mine.work.as_ref().ok_or(Error::NotFound)?;
            if !mine.member && !pieces.is_empty() {
                return Err(Refusal::new("tasks-left").into());
            }
            let shared = mine.words.iter().filter(|(_, said)| said.shared);
            let before: BTreeSet<ThingId> = shared.map(|(piece, _)| *piece).collect();
            if before == *pieces {
                tx.commit().await?;
                return Ok(Became::Already);
            }
            let id = Untrusted::new(work.id);
            if pieces.is_empty() {
                let handed = handed::<may::WithdrawShare>(&mut tx, actor, id).await?;
                work::share(&mut tx, &handed, (None, pieces)).await?;
            } else {
                let handed = handed::<may::ShareItem>(&mut tx, actor, id).await?;
                work::share(&mut tx, &handed, (mine.assignment.given_by, pieces)).await?;
            }
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

async fn handed<A: Act>(tx: &mut Tx, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Permitted<Handed, A>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        work::find::<A>(tx, actor.tenant, id).await
    })
    .await
}
