//! The **numbers of mentoring** of a school, for whoever leads it: how many have a mentor, how many wait and how long, and how it ended
//! for who had one this school year.
//!
//! Everybody counts once, by how they stand, so that no two numbers can be laid beside each other to find somebody. Deliberately absent:
//! names, programmes, mentors, and a sum. What was told once in a month is told until the next.

mod rules;
mod store;

pub use rules::Stand;

use disclosure::{Count, counts};
use jiff::civil::Date;
use kit::{Outcome, Tx};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::facts::Numbers;
use policy::id::SchoolId;
use policy::{Action, Actor, Facts, Key, Order, Party, PermittedScope, PersonId, may};

/// What is told in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The day on which it was worked out.
    pub on: Date,
    /// How many stand how, in steps of five; none where the school is too small for that.
    pub counts: Option<Vec<(Stand, Count)>>,
}

/// How many young people of a school stand how: as it was told before in this month, or as it is now. Who they are is asked for only
/// where nothing was told yet: in a large school that is the whole of what it costs.
///
/// # Errors
///
/// Not found for whoever does not lead it.
pub async fn told(
    tx: &mut Tx,
    actor: &Actor,
    school: SchoolId,
    people: impl AsyncFnOnce(&mut Tx) -> Outcome<Vec<PersonId>>,
) -> Outcome<Told> {
    let key = Key {
        tenant: actor.tenant,
        about: Party::School(school),
        class: DataClass::MentoringLog,
        id: school.as_thing(),
    };
    let mut facts = Facts::about(key, Action::CountMentoring.purpose());
    facts.numbers = Numbers::SafeInside;
    let scope: PermittedScope<may::CountMentoring> = tx.permit_list(actor, facts, Order::Alphabet).await?;
    let on = day_at(tx.now());
    let month = (actor.tenant, school, on.first_of_month());
    if let Some(told) = store::kept(tx, month).await? {
        return Ok(told);
    }
    let people = people(tx).await?;
    let standings = store::standings(tx, &scope, actor.tenant, &people).await?;
    let many = Stand::ALL.iter().map(|stand| {
        let stands = standings
            .iter()
            .filter(|one| rules::stand(one, on) == Some(*stand));
        u32::try_from(stands.count()).unwrap_or(u32::MAX)
    });
    let of = u32::try_from(people.len()).unwrap_or(u32::MAX);
    let told = counts(&many.collect::<Vec<_>>(), of);
    let told = Told {
        on,
        counts: told.map(|told| Stand::ALL.iter().copied().zip(told).collect()),
    };
    // A school whose list has not come yet is not told all month that there is nobody.
    if !people.is_empty() {
        store::keep(tx, month, &told).await?;
    }
    Ok(told)
}
