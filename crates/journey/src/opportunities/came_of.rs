//! What **comes of** something else is an offer: of a proposal for a pairing, for instance. It is answered there, and stands on the way
//! of the young person so that it counts.
//!
//! The permit is that of the other thing, and says to whom it is offered; so nobody can hand in another person beside it. Deliberately
//! absent: answering such an offer here. Two places to say yes would be two answers.

use kit::db::sql;
use kit::{Error, Ids, Outcome, Tx};
use policy::calendar::day_at;
use policy::{Changes, Object, Permitted, PersonId, ThingId};

use super::actions::{Draft, drawn};
use super::store::{self, Offer};
use super::{Opportunity, State};
use crate::Hand;
use crate::known::Known;

/// Keeps an offer that came of the thing that the permit is for, to the person whom that is about.
pub async fn offer_of<T: Object, A: Changes>(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    thing: &Permitted<T, A>,
    draft: &Draft,
) -> Outcome<ThingId> {
    let person = whose(thing)?;
    let id = drawn(ids)?;
    let made = (thing.proof().by(), tx.now());
    // A batch of its own marks it as one that is answered elsewhere.
    let offer = Offer::new(thing.key().tenant, (id, id), person, made, draft);
    store::insert(tx, known, thing.key().tenant, &offer).await?;
    Ok(id)
}

/// Says what became of such an offer. It follows the other thing, whose rules were asked already. Of another person than the thing is
/// about, nothing is touched; nor where it took place, because then the experience is the record.
pub async fn became_of<T: Object, A: Changes>(
    tx: &mut Tx,
    thing: &Permitted<T, A>,
    (offer, to, by): (ThingId, State, Hand),
    change: Change,
) -> Outcome<()> {
    sql(
        "update opportunity set state = $4, state_at = $5, state_by = $6, day = coalesce($7, day) \
         where tenant = $1 and id = $2 and person = $3 and batch = id and state <> 'done'",
    )
    .bind(thing.key().tenant)
    .bind(offer)
    .bind(whose(thing)?)
    .bind(to.word())
    .bind(tx.now())
    .bind(by.word())
    .bind(change.day)
    .run(tx)
    .await
    .map(drop)
}

/// What changes beside the state.
#[derive(Clone, Copy, Debug, Default)]
pub struct Change {
    /// The day on which it begins, once that is known.
    pub day: Option<jiff::civil::Date>,
}

impl Draft {
    /// An offer of today that is answered elsewhere.
    pub fn of_today(tx: &Tx, rule: Opportunity, (title, about): (&str, &str)) -> Self {
        Self {
            rule: Opportunity {
                state: State::Offered,
                offered_on: day_at(tx.now()),
                ..rule
            },
            title: title.to_owned(),
            about: about.to_owned(),
            place: String::new(),
        }
    }
}

impl Offer {
    /// It came of something else, where it is answered.
    pub fn is_answered_elsewhere(&self) -> bool {
        self.batch == self.id
    }
}

fn whose<T: Object, A: Changes>(thing: &Permitted<T, A>) -> Outcome<PersonId> {
    thing.key().about.person().ok_or(Error::NotFound)
}
