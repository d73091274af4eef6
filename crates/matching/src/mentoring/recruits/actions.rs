//! What is **done** with those who sign up, and what a mentor does with the own file.
//!
//! Deliberately absent: inviting. A coordinator lets somebody become known; the administrator lets them come in.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::guard::Found;
use kit::sql;
use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::{drawn, welcome};
use people::relations::follow;
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use policy::relation::{Basis, latest_end};
use policy::{
    Actor, Entry, Kind, Object as _, Party, Permitted, PersonId, Swapped, TenantId, ThingId, Untrusted, may,
};

use super::file::{self, File, State as FileState};
use super::rules::{No, Reason, State, Talk, Verb, next};
use super::store::{self, Recruit, Typed};
use crate::mentoring::MentorKind;
use crate::mentoring::editions::Edition;
use crate::mentoring::methods::Module;

/// The longest note on a talk.
pub const LONGEST_NOTE: usize = 1_000;

/// Keeps what whoever comes by typed for an edition; with who they are, where they are in at its organisation.
pub async fn sign_up(
    db: &Db,
    ids: &Ids,
    edition: &Edition,
    (known, typed): (Option<PersonId>, &Typed),
) -> Outcome<()> {
    let tenant = edition.key().tenant;
    db.act(tenant, |mut tx| async move {
        let id: ThingId = drawn(ids)?;
        let of = (tenant, edition.programme, edition.what.method.as_str());
        store::sign_up(&mut tx, of, (id, known), typed).await?;
        tx.commit().await
    })
    .await
}

/// What the coordinator does with somebody who signed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judging {
    /// The talk has a day.
    Plan(Date, Talk),
    /// It was held; this is noted.
    Hold(String),
    /// Yes.
    Accept,
    /// No, and why.
    Refuse(Reason),
    /// They do not want to any more.
    Withdraw,
}

impl Judging {
    fn verb(&self) -> Verb {
        match self {
            Judging::Plan(day, _) => Verb::Plan(*day),
            Judging::Hold(_) => Verb::Hold,
            Judging::Accept => Verb::Accept,
            Judging::Refuse(_) => Verb::Refuse,
            Judging::Withdraw => Verb::Withdraw,
        }
    }
}

/// Does it. Who is accepted becomes known, takes part in the programme, and has a file to fill in.
///
/// # Errors
///
/// Not found for whoever may not; a refusal where it cannot be.
pub async fn judge(
    db: &Db,
    ids: &Ids,
    actor: &Actor,
    id: Untrusted<ThingId>,
    judging: &Judging,
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let recruit: Permitted<Recruit, may::JudgeMentor> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::JudgeMentor>(tx, actor.tenant, id).await
            })
            .await?;
        let today = day_at(tx.now());
        let state = next((recruit.state, recruit.talk_on), judging.verb(), today).map_err(no)?;
        if state == recruit.state && !matches!(judging, Judging::Plan(..)) {
            tx.commit().await?;
            return Ok(Became::Already);
        }
        let person = match (state, recruit.person) {
            (State::Accepted, None) => {
                let name = recruit.name();
                Some(welcome(&mut tx, ids, &recruit, (&name, &recruit.typed.email)).await?)
            }
            (_, person) => person,
        };
        let now = tx.now();
        let recruit = changed(recruit, |recruit| {
            (recruit.state, recruit.state_at, recruit.person) = (state, now, person);
            match judging {
                Judging::Plan(day, talk) => (recruit.talk_on, recruit.talk) = (Some(*day), Some(*talk)),
                Judging::Hold(noted) => recruit.noted.clone_from(noted),
                Judging::Refuse(reason) => recruit.reason = Some(*reason),
                Judging::Accept | Judging::Withdraw => {}
            }
        })?;
        if state == State::Accepted {
            begin(&mut tx, ids, &recruit).await?;
        }
        store::save(&mut tx, &recruit).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// Lets somebody who was accepted take part, with a file of their own.
async fn begin(tx: &mut Tx, ids: &Ids, recruit: &Permitted<Recruit, may::JudgeMentor>) -> Outcome<()> {
    let Some(person) = recruit.person else {
        return Ok(());
    };
    let tenant = recruit.key().tenant;
    let entry = takes_part((tenant, person), recruit.programme, tx.now());
    follow::begin(tx, ids, recruit, entry).await?;
    let there = sql("select person from mentor_file where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    if there.is_none() {
        let kind = recruit.typed.kind.unwrap_or(MentorKind::Professional);
        let file = File::new(tenant, person, kind, tx.now());
        file::save(tx, recruit, &file).await?;
    }
    Ok(())
}

/// Takes part until a month after the next school year. Whoever keeps their file up to date stays, and whoever is not heard of for so long
/// is in the pool no more.
fn takes_part((tenant, person): (TenantId, PersonId), programme: ProgrammeId, now: Timestamp) -> Entry {
    Entry {
        tenant,
        subject: Party::Person(person),
        kind: Kind::ParticipantOf,
        object: Party::Programme(programme),
        valid_from: now,
        valid_to: latest_end(now),
        basis: Basis::Agreement,
        approved_by: None,
        revoked_at: None,
    }
}

fn changed(
    recruit: Permitted<Recruit, may::JudgeMentor>,
    change: impl FnOnce(&mut Recruit),
) -> Outcome<Permitted<Recruit, may::JudgeMentor>> {
    let rule = |mut recruit: Recruit| {
        change(&mut recruit);
        Ok::<_, Swapped>(recruit)
    };
    recruit
        .change(rule)
        .map_err(|Swapped| Error::internal("another one came in the place of this recruit"))
}

fn no(no: No) -> Error {
    Refusal::new(match no {
        No::Over => "recruits-no-over",
        No::Past => "recruits-no-past",
        No::NotYet => "recruits-no-not-yet",
        No::NoTalk => "recruits-no-talk",
    })
    .into()
}

/// The own file, with the permit to keep it.
pub async fn own(tx: &mut Tx, actor: &Actor) -> Outcome<Permitted<File, may::KeepMentorFile>> {
    tx.permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
        let found: Option<Found<File>> = file::find::<may::KeepMentorFile>(tx, actor.tenant, id).await?;
        Ok(found)
    })
    .await
}

/// Keeps what a mentor says about oneself. Who does takes part for longer.
///
/// # Errors
///
/// Not found for who is no mentor.
pub async fn keep(
    (db, ids): (&Db, &Ids),
    actor: &Actor,
    fill: impl Fn(&mut File) + Send + Sync,
) -> Outcome<()> {
    let fill = &fill;
    db.act(actor.tenant, |mut tx| async move {
        let may = own(&mut tx, actor).await?;
        let mut file = (*may).clone();
        fill(&mut file);
        file.changed_at = tx.now();
        if file.state != may.state {
            file.state_at = tx.now();
        }
        file::save(&mut tx, &may, &file).await?;
        if file.state == FileState::Available {
            for programme in programmes_of(&mut tx, &may).await? {
                let entry = takes_part((actor.tenant, actor.person), programme, tx.now());
                follow::begin(&mut tx, ids, &may, entry).await?;
            }
        }
        tx.commit().await
    })
    .await
}

/// Whether a mentor can be asked, for a while or no more.
pub async fn set_state(tools: (&Db, &Ids), actor: &Actor, state: FileState) -> Outcome<()> {
    keep(tools, actor, |file| file.state = state).await
}

/// Notes that a mentor did a part of the training.
pub async fn trained(db: &Db, actor: &Actor, module: Module) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let may = own(&mut tx, actor).await?;
        let done = sql(
            "insert into training_done (tenant, person, module, done_at) values ($1, $2, $3, $4) \
             on conflict (tenant, person, module) do nothing",
        )
        .bind(may.key().tenant)
        .bind(may.person)
        .bind(module.word())
        .bind(tx.now())
        .run(&mut tx)
        .await?;
        tx.commit().await?;
        Ok(if done > 0 { Became::Now } else { Became::Already })
    })
    .await
}

/// The programmes that a mentor takes part in now.
pub async fn programmes_of<A: policy::Act>(
    tx: &mut Tx,
    file: &Permitted<File, A>,
) -> Outcome<Vec<policy::id::ProgrammeId>> {
    let rows = sql(
        "select p.id from programme p where p.tenant = $1 and 'programme:' || p.id in (select r.object from relation r \
         where r.tenant = $1 and r.subject = 'person:' || $2 and r.kind = 'participant-of' and r.revoked_at is null \
         and r.valid_from <= $3 and r.valid_to > $3) order by p.name, p.id",
    )
    .bind(file.key().tenant)
    .bind(file.person)
    .bind(tx.now())
    .all(tx)
    .await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// How many young people a mentor has, or may have soon.
pub async fn running<A: policy::Act>(tx: &mut Tx, file: &Permitted<File, A>) -> Outcome<u32> {
    let row = sql(
        "select count(*) as running from pairing where tenant = $1 and mentor = $2 \
         and state in ('proposed', 'agreed', 'started', 'goodbye-planned')",
    )
    .bind(file.key().tenant)
    .bind(file.person)
    .one(tx)
    .await?;
    Ok(u32::try_from(row.get::<i64>("running")?).unwrap_or(0))
}
