//! **Proposing** pairings: one by hand, or all of a division that a coordinator confirms. Each is an offer on the way of its young
//! person from that moment.
//!
//! Deliberately absent: half of a list. Where one pair cannot be, none is proposed, and it is said which and why.

use jiff::ToSpan as _;
use jiff::civil::Date;
use journey::opportunities::{Draft, Opportunity, State as OfferState, offer_of};
use journey::{Fields, Kind, Known, Topics};
use kit::db::sql;
use kit::guard::Found;
use kit::{Error, Ids, Outcome, Refusal, Tx};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, may};

use super::record::{self, Pairing};
use super::{Ground, How, ground};
use crate::mentoring::editions;
use crate::mentoring::talks::held_until;

/// An edition, as far as a pairing needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its id.
    pub id: ThingId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Its method.
    pub method: String,
    /// What it is called.
    pub name: String,
    /// The first day.
    pub begins: Date,
    /// The last day.
    pub ends: Date,
    /// The most pairings of one coordinator.
    pub caseload: i64,
    /// Days for an answer.
    pub answer_days: i32,
}

/// The edition with this id. It is about nobody.
pub async fn edition(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Edition>> {
    let row = sql(
        "select programme, method, name, begins, ends, caseload, answer_days from edition where tenant = $1 and id = $2",
    )
    .bind(tenant)
    .bind(id)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let days: i64 = row.get("answer_days")?;
    Ok(Some(Edition {
        id,
        programme: row.get("programme")?,
        method: row.get("method")?,
        name: row.get("name")?,
        begins: row.get("begins")?,
        ends: row.get("ends")?,
        caseload: row.get("caseload")?,
        answer_days: i32::try_from(days).unwrap_or(super::ANSWER_DAYS),
    }))
}

/// A wish that waits for a mentor, as far as a proposal needs it.
#[derive(Clone, Debug)]
struct Wanted {
    key: Key,
    young: PersonId,
    programme: ProgrammeId,
    waits: bool,
    /// They stopped because it was not all right, and nobody spoke with them yet.
    talk_first: bool,
}

impl Object for Wanted {
    fn key(&self) -> Key {
        self.key
    }
}

async fn wanted<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Wanted>>> {
    let row = sql("select w.person, w.programme, w.state, (select count(*) from pairing e where e.tenant = w.tenant and e.id = w.earlier \
                   and e.ended_why = 'not-safe' and not exists (select 1 from checkin c where c.tenant = e.tenant \
                   and c.pairing = e.id and c.day >= substr(e.ended_at, 1, 10))) as talk from wish w where w.tenant = $1 and w.id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let young: PersonId = row.get("person")?;
    let state: String = row.get("state")?;
    let wanted = Wanted {
        key: Key {
            tenant,
            about: Party::Person(young),
            class: DataClass::MentoringLog,
            id,
        },
        young,
        programme: row.get("programme")?,
        waits: state == "waiting",
        talk_first: row.get::<i64>("talk")? > 0,
    };
    people::persons::about::<A, _>(tx, tenant, young, wanted).await
}

/// What stands in the way of a proposal, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Candidate {
    waits: bool,
    talk_first: bool,
    same_programme: bool,
    of_others: bool,
    available: bool,
    open: i64,
    capacity: i64,
    ground: Ground,
    earlier: Earlier,
    proposed_by_themselves: bool,
    held: bool,
}

/// What there was between the two before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Earlier {
    Nothing,
    Fine,
    EndedEarly,
}

impl Candidate {
    /// The key of why not.
    fn problem(&self) -> Option<&'static str> {
        let all = [
            (!self.waits, "pairings-propose-not-waiting"),
            (!self.same_programme, "pairings-propose-other-programme"),
            (
                !self.of_others || self.proposed_by_themselves,
                "pairings-propose-oneself",
            ),
            (!self.available, "pairings-propose-not-available"),
            (self.held, "pairings-propose-held"),
            (self.talk_first, "pairings-propose-talk-first"),
            (self.open >= self.capacity, "pairings-propose-full"),
            (!self.ground.vetted, "pairings-propose-not-vetted"),
            (!self.ground.consent, "pairings-propose-no-consent"),
            (self.earlier == Earlier::EndedEarly, "pairings-propose-earlier"),
        ];
        all.into_iter().find(|(wrong, _)| *wrong).map(|(_, key)| key)
    }
}

/// Proposes a mentor for each wish, in the transaction of the caller: all of them, or none. `title` and `about` are how the offer is
/// called on the way of the young person. Pairs of one group have the same `together`.
///
/// # Errors
///
/// Not found for who does not coordinate the programme of a wish, or where consent is missing; a refusal that says why a pair cannot
/// be, or that the edition is over.
pub async fn propose(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    actor: &Actor,
    (edition, together): (&Edition, Option<ThingId>),
    pairs: &[(ThingId, PersonId)],
    (title, about): (&str, &str),
) -> Outcome<Vec<ThingId>> {
    let mut rows = Vec::with_capacity(pairs.len());
    for (wish, _) in pairs {
        let found = wanted::<may::ArrangeMentoring>(tx, actor.tenant, *wish).await?;
        rows.push(found.ok_or(Error::NotFound)?);
    }
    let wishes: Vec<Permitted<Wanted, may::ArrangeMentoring>> = tx.permit_each(actor, rows).await?;
    if edition.ends < day_at(tx.now()) {
        return Err(Refusal::new("pairings-propose-over").into());
    }
    let most = u16::try_from(edition.caseload).unwrap_or(1);
    let mut team = editions::team_of(tx, (actor.tenant, edition.programme)).await?;
    // Who proposes by hand, or brings a class together, looks after it themselves; the pairings of a round are shared.
    let first = (together.is_some() || pairs.len() == 1).then_some(actor.person);
    let mut made = Vec::with_capacity(pairs.len());
    for (wish, mentor) in pairs {
        let wish = wishes.iter().find(|permitted| permitted.key().id == *wish);
        let wish = wish.ok_or(Error::NotFound)?;
        let coordinator = team
            .share(most, (first, *mentor))
            .ok_or_else(|| Refusal::new("pairings-propose-caseload"))?;
        let candidate = candidate(tx, actor, edition, wish, *mentor).await?;
        if let Some(key) = candidate.problem() {
            return Err(Refusal::new(key).into());
        }
        let id: ThingId = people::persons::drawn(ids)?;
        let answer_by = day_at(tx.now())
            .checked_add(edition.answer_days.days())
            .map_err(Error::internal)?;
        let mut pairing = Pairing::proposed(
            actor.tenant,
            (id, edition.id, edition.programme),
            (wish.young, *mentor),
            (actor.person, tx.now(), answer_by),
        );
        let rule = offered(day_at(tx.now()), answer_by);
        let draft = Draft::of_today(tx, rule, (title, about));
        pairing.opportunity = Some(offer_of(tx, (ids, known), wish, &draft).await?);
        pairing.coordinator = Some(coordinator);
        pairing.wish = Some(wish.key().id);
        pairing.together = together;
        record::insert(tx, &pairing).await?;
        set_wish(tx, &pairing, "proposed").await?;
        made.push(id);
    }
    Ok(made)
}

/// The offer that a proposal is.
fn offered(today: Date, answer_by: Date) -> Opportunity {
    Opportunity {
        kind: Kind::Mentor,
        state: OfferState::Offered,
        offered_on: today,
        answer_by: Some(answer_by),
        day: None,
        fields: Fields::default(),
        topics: Topics::default(),
        encounter: true,
    }
}

async fn candidate(
    tx: &mut Tx,
    actor: &Actor,
    edition: &Edition,
    wish: &Permitted<Wanted, may::ArrangeMentoring>,
    mentor: PersonId,
) -> Outcome<Candidate> {
    let tenant = actor.tenant;
    let file = sql("select state, capacity from mentor_file where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(mentor)
        .maybe(tx)
        .await?;
    let (state, capacity): (String, i64) = match file {
        Some(row) => (row.get("state")?, row.get("capacity")?),
        None => (String::new(), 0),
    };
    let open = sql(
        "select count(*) as n from pairing where tenant = $1 and mentor = $2 \
         and state in ('proposed', 'agreed', 'started', 'goodbye-planned')",
    )
    .bind(tenant)
    .bind(mentor)
    .one(tx)
    .await?;
    Ok(Candidate {
        waits: wish.waits,
        talk_first: wish.talk_first,
        same_programme: wish.programme == edition.programme,
        of_others: wish.young != mentor,
        available: state == "available",
        open: open.get("n")?,
        capacity,
        ground: ground(tx, tenant, wish.young, mentor).await?,
        earlier: earlier(tx, tenant, wish.young, mentor).await?,
        // Who arranges a pairing approves the right that the mentor gets by it, and nobody approves their own.
        proposed_by_themselves: mentor == actor.person,
        held: held_until(tx, tenant, mentor).await?.is_some(),
    })
}

/// What became of the last pairing of the two. An early end stands between them, unless both asked for each other.
async fn earlier(tx: &mut Tx, tenant: TenantId, young: PersonId, mentor: PersonId) -> Outcome<Earlier> {
    let row = sql(
        "select * from pairing where tenant = $1 and young = $2 and mentor = $3 and state = 'ended' \
         order by ended_at desc, id limit 1",
    )
    .bind(tenant)
    .bind(young)
    .bind(mentor)
    .maybe(tx)
    .await?;
    let Some(row) = row else {
        return Ok(Earlier::Nothing);
    };
    let pairing = record::read(&row, tenant)?;
    let both =
        pairing.again.young == Some(super::Said::Yes) && pairing.again.mentor == Some(super::Said::Yes);
    Ok(match pairing.how {
        Some(How::Early) if !both => Earlier::EndedEarly,
        _ => Earlier::Fine,
    })
}

/// Moves the wish along with its pairing.
pub(super) async fn set_wish(tx: &mut Tx, pairing: &Pairing, state: &'static str) -> Outcome<()> {
    sql("update wish set state = $3, state_at = $4, edition = $5, told = case when $3 = 'proposed' then null else told end, \
         told_at = case when $3 = 'proposed' then null else told_at end where tenant = $1 and id = $2 and state <> 'withdrawn'")
        .bind(pairing.key().tenant)
        .bind(pairing.wish)
        .bind(state)
        .bind(tx.now())
        .bind(pairing.edition)
        .run(tx)
        .await
        .map(drop)
}

#[cfg(test)]
mod tests {
    use policy::AgeBand;

    use super::*;

    fn sound() -> Candidate {
        Candidate {
            waits: true,
            talk_first: false,
            same_programme: true,
            of_others: true,
            available: true,
            open: 0,
            capacity: 1,
            ground: Ground {
                consent: true,
                under_16: true,
                vetted: true,
                band: Some(AgeBand::Under16),
            },
            earlier: Earlier::Nothing,
            proposed_by_themselves: false,
            held: false,
        }
    }

    #[test]
    fn a_pair_that_cannot_be_is_told_why() {
        assert_eq!(sound().problem(), None);
        let fine = Candidate {
            earlier: Earlier::Fine,
            ..sound()
        };
        assert_eq!(fine.problem(), None);
        let ground = |vetted, consent| Ground {
            vetted,
            consent,
            ..sound().ground
        };
        for (candidate, key) in [
            (
                Candidate {
                    waits: false,
                    ..sound()
                },
                "not-waiting",
            ),
            (
                Candidate {
                    talk_first: true,
                    ..sound()
                },
                "talk-first",
            ),
            (
                Candidate {
                    same_programme: false,
                    ..sound()
                },
                "other-programme",
            ),
            (
                Candidate {
                    of_others: false,
                    ..sound()
                },
                "oneself",
            ),
            (
                Candidate {
                    proposed_by_themselves: true,
                    ..sound()
                },
                "oneself",
            ),
            (
                Candidate {
                    available: false,
                    ..sound()
                },
                "not-available",
            ),
            (Candidate { open: 1, ..sound() }, "full"),
            (
                Candidate {
                    ground: ground(false, true),
                    ..sound()
                },
                "not-vetted",
            ),
            (
                Candidate {
                    ground: ground(true, false),
                    ..sound()
                },
                "no-consent",
            ),
            (
                Candidate {
                    earlier: Earlier::EndedEarly,
                    ..sound()
                },
                "earlier",
            ),
        ] {
            let expected = format!("pairings-propose-{key}");
            assert_eq!(candidate.problem(), Some(expected.as_str()), "{candidate:?}");
        }
    }
}
