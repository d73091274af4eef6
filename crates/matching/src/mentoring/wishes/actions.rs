//! What a young person **does** with a wish, and what an answer of somebody at home does to it.
//!
//! Deliberately absent: asking for somebody else.

use jiff::Timestamp;
use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx, sql};
use people::consents::{self, Question};
use people::persons::drawn;
use people::relations::follow;
use policy::calendar::day_at;
use policy::consent::{Answer, Consented};
use policy::id::ProgrammeId;
use policy::purpose::Purpose;
use policy::relation::{Basis, latest_end};
use policy::{
    Actor, Changes, Entry, Kind, Object as _, Party, Permitted, PersonId, TenantId, Untrusted, may,
};

use super::rules::{Draft, State, stands_in_the_way};
use super::store::{self, Wish, Wishes};
use crate::mentoring::editions;
use crate::mentoring::methods::Methods;

/// What somebody asks.
#[derive(Clone, Debug)]
pub struct Asking {
    /// In which programme.
    pub programme: ProgrammeId,
    /// What.
    pub what: Draft,
    /// Whether they say yes to mentoring themselves, which counts from 16.
    pub agrees: bool,
}

/// Asks for a mentor, or changes what is asked. Who waits already keeps their place.
///
/// # Errors
///
/// Not found for who may not; a refusal where the programme takes nobody in, or where a mentor was found already.
pub async fn ask((db, ids, methods): (&Db, &Ids, &Methods), actor: &Actor, asking: &Asking) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        ask_in(&mut tx, ids, actor, (asking, Some(methods))).await?;
        tx.commit().await
    })
    .await
}

/// With the methods for who asks alone; a class is chosen by its school and its coordinator.
async fn ask_in(
    tx: &mut Tx,
    ids: &Ids,
    actor: &Actor,
    (asking, alone): (&Asking, Option<&Methods>),
) -> Outcome<()> {
    let wishes = own(tx, actor).await?;
    let today = day_at(tx.now());
    let open = editions::open_of(tx, actor.tenant, today).await?;
    let of_it = |edition: &&(editions::Edition, String)| edition.0.programme == asking.programme;
    if !open.iter().any(|edition| of_it(&edition)) {
        return Err(Refusal::new("wishes-closed").into());
    }
    let suits = |methods: &Methods, edition: &editions::Edition| {
        wishes.suits(methods.of(&edition.what.method), today)
    };
    let suited = |methods| {
        open.iter()
            .filter(of_it)
            .any(|(edition, _)| suits(methods, edition))
    };
    if !alone.is_none_or(suited) {
        return Err(Refusal::new("wishes-other-age").into());
    }
    let state = state_now(tx, actor.tenant, actor.person).await?;
    if state == State::Home && !wishes.asks_home(tx.now()) {
        if !asking.agrees {
            return Err(Refusal::new("wishes-agree").into());
        }
        agree(tx, ids, actor).await?;
    }
    let there = store::open_of(tx, &wishes).await?;
    // A class is asked by its coordinator for a group of its own, whoever already has a mentor.
    let paired = alone.is_some() && store::paired_in(tx, &wishes).await?.contains(&asking.programme);
    if let Some(key) = stands_in_the_way(there.as_ref().map(|wish| wish.state), paired) {
        return Err(Refusal::new(key).into());
    }
    let now = tx.now();
    let state = state_now(tx, actor.tenant, actor.person).await?;
    let moved = |wish: &Wish| wish.programme != asking.programme;
    let since: Timestamp = there
        .as_ref()
        .filter(|wish| !moved(wish))
        .map_or(now, |wish| wish.since);
    let wish = Wish {
        id: match &there {
            Some(wish) if !moved(wish) => wish.id,
            _ => drawn(ids)?,
        },
        programme: asking.programme,
        what: asking.what.clone(),
        since,
        earlier: match &there {
            Some(wish) => wish.earlier,
            None => store::ended_early(tx, &wishes, asking.programme).await?,
        },
        state,
    };
    if let Some(other) = there.as_ref().filter(|wish| moved(wish)) {
        take_back(tx, &wishes, other).await?;
    }
    store::save(tx, &wishes, &wish).await?;
    take_part(tx, ids, &wishes, asking.programme).await?;
    Ok(())
}

/// Asks along with a class: anybody who waits in the programme keeps what they asked, and who asks nothing yet leaves it open.
///
/// # Errors
///
/// As for [`ask`]; a refusal where they wait in another programme.
///
/// Returns whether there is a new wish.
pub(in crate::mentoring) async fn ask_along(
    tx: &mut Tx,
    ids: &Ids,
    actor: &Actor,
    programme: ProgrammeId,
) -> Outcome<bool> {
    let wishes = own(tx, actor).await?;
    match store::open_of(tx, &wishes).await? {
        Some(wish) if wish.programme == programme => Ok(false),
        Some(_) => Err(Refusal::new("groups-other-wish").into()),
        None => {
            let asking = Asking {
                programme,
                what: Draft::left_open(),
                agrees: true,
            };
            ask_in(tx, ids, actor, (&asking, None)).await.map(|()| true)
        }
    }
}

/// Takes back what was asked along with a class at that moment. What somebody asked before, or filled in since, is a wish of their own
/// and stays.
///
/// # Errors
///
/// Not found for who may not.
pub(in crate::mentoring) async fn withdraw_along(
    tx: &mut Tx,
    actor: &Actor,
    (programme, at): (ProgrammeId, Timestamp),
) -> Outcome<()> {
    let wishes = own(tx, actor).await?;
    let along = |wish: &Wish| {
        (wish.programme, wish.since) == (programme, at)
            && wish.state.waits()
            && wish.what == Draft::left_open()
    };
    match store::open_of(tx, &wishes).await?.filter(along) {
        Some(wish) => take_back(tx, &wishes, &wish).await,
        None => Ok(()),
    }
}

/// Takes it back. What was found already is for both to end.
pub async fn withdraw(db: &Db, actor: &Actor) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let wishes = own(&mut tx, actor).await?;
        let Some(wish) = store::open_of(&mut tx, &wishes).await? else {
            tx.commit().await?;
            return Ok(Became::Already);
        };
        if !wish.state.waits() {
            return Err(Refusal::new("wishes-found").into());
        }
        take_back(&mut tx, &wishes, &wish).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

async fn own(tx: &mut Tx, actor: &Actor) -> Outcome<Permitted<Wishes, may::AskForMentor>> {
    tx.permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
        store::find::<may::AskForMentor>(tx, actor.tenant, id).await
    })
    .await
}

/// The yes of the young person, which policy takes from 16.
async fn agree(tx: &mut Tx, ids: &Ids, actor: &Actor) -> Outcome<()> {
    let question: Permitted<Question, may::GiveConsent> = tx
        .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
            consents::find::<may::GiveConsent>(tx, actor.tenant, id, Purpose::Mentoring).await
        })
        .await?;
    consents::answer(tx, ids, &question, Answer::Yes).await
}

/// Whether a wish waits for a mentor, or still for a yes.
async fn state_now(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<State> {
    let weighed = consents::weighed(tx, tenant, person, Purpose::Mentoring).await?;
    Ok(match weighed {
        Consented::Given => State::Waiting,
        Consented::Missing | Consented::Opposed => State::Home,
    })
}

async fn take_back(tx: &mut Tx, wishes: &Permitted<Wishes, may::AskForMentor>, wish: &Wish) -> Outcome<()> {
    let tenant = wishes.key().tenant;
    sql("update wish set state = 'withdrawn', state_at = $3 where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(wish.id)
        .bind(tx.now())
        .run(tx)
        .await?;
    // Who had a mentor there is still somebody of the programme, for a certificate or a talk afterwards.
    let had = sql("select count(*) as many from pairing where tenant = $1 and young = $2 and programme = $3")
        .bind(tenant)
        .bind(wishes.person)
        .bind(wish.programme)
        .one(tx)
        .await?;
    if had.get::<i64>("many")? > 0 {
        return Ok(());
    }
    let tie = (
        Party::Person(wishes.person),
        Kind::ParticipantOf,
        Party::Programme(wish.programme),
    );
    follow::end(tx, wishes, tenant, tie).await
}

/// Whoever asks takes part in the programme, so that its coordinator may find them once there is a yes: over the summer too, since who
/// waits in May waits in September. Asking again makes it longer; taking back ends it.
async fn take_part(
    tx: &mut Tx,
    ids: &Ids,
    wishes: &Permitted<Wishes, may::AskForMentor>,
    programme: ProgrammeId,
) -> Outcome<()> {
    let entry = Entry {
        tenant: wishes.key().tenant,
        subject: Party::Person(wishes.person),
        kind: Kind::ParticipantOf,
        object: Party::Programme(programme),
        valid_from: tx.now(),
        valid_to: latest_end(tx.now()),
        basis: Basis::Grant,
        approved_by: None,
        revoked_at: None,
    };
    follow::begin(tx, ids, wishes, entry).await.map(drop)
}

/// Keeps the answer of whoever has the permit, and lets the wish of the young person wait for a mentor or for a yes.
pub async fn consent_changed<A: Changes>(
    tx: &mut Tx,
    ids: &Ids,
    question: &Permitted<Question, A>,
    answer: Answer,
) -> Outcome<State> {
    consents::answer(tx, ids, question, answer).await?;
    let tenant = question.key().tenant;
    let state = state_now(tx, tenant, question.about).await?;
    sql("update wish set state = $3, state_at = $4 where tenant = $1 and person = $2 and state in ('home', 'waiting') \
         and state <> $3")
    .bind(tenant)
    .bind(question.about)
    .bind(state.word())
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(state)
}

/// The answer of whoever asks, about a young person: as guardian, or about oneself.
pub async fn answer(
    db: &Db,
    ids: &Ids,
    actor: &Actor,
    person: Untrusted<PersonId>,
    yes: bool,
) -> Outcome<State> {
    db.act(actor.tenant, |mut tx| async move {
        let state = if yes {
            let question: Permitted<Question, may::GiveConsent> = tx
                .permit(actor, person, async |tx: &mut Tx, id| {
                    consents::find::<may::GiveConsent>(tx, actor.tenant, id, Purpose::Mentoring).await
                })
                .await?;
            consent_changed(&mut tx, ids, &question, Answer::Yes).await?
        } else {
            let question: Permitted<Question, may::RefuseConsent> = tx
                .permit(actor, person, async |tx: &mut Tx, id| {
                    consents::find::<may::RefuseConsent>(tx, actor.tenant, id, Purpose::Mentoring).await
                })
                .await?;
            consent_changed(&mut tx, ids, &question, Answer::No).await?
        };
        tx.commit().await?;
        Ok(state)
    })
    .await
}

/// For a refusal that came as another error.
pub fn refused(error: Error) -> Outcome<&'static str> {
    match error {
        Error::Unprocessable(refusal) => Ok(refusal.key),
        error => Err(error),
    }
}
