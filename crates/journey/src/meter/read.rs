//! Reads the coverage of a group and of one young person, each in one snapshot and with a permit.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use jiff::civil::Date;
use kit::{Outcome, Tx};
use people::persons::{self, Group as Class, Listed};
use policy::calendar::day_at;
use policy::id::GroupId;
use policy::{Act, Actor, Object as _, Party, Permitted, PermittedScope, PersonId, TenantId, may};

use super::Meter;
use super::numbers::with_task;
use super::places::Places;
use super::records::{self, Records};
use crate::coverage::{Coverage, Group, Plan, Record};
use crate::duties::{self, Duty};
use crate::entitlements::own::Titles;
use crate::entitlements::{in_force, set};
use crate::experiences::{self, Had};
use crate::known::Known;
use crate::opportunities::{self, Offer};
use crate::way::{self, Way};

/// The coverage of a group, for its tutor or for whoever counsels the school.
///
/// # Errors
///
/// Not found for anybody else.
pub async fn meter(tx: &mut Tx, known: &Known, actor: &Actor, group: GroupId) -> Outcome<Meter> {
    let plan = Arc::new(set::all(tx, known, actor.tenant).await?);
    let mut shared = Shared::new(known, &plan, day_at(tx.now()));
    let (meter, _) = scoped(tx, &mut shared, actor, group).await?;
    Ok(meter)
}

/// The same, with who may see to things in the group, by name.
///
/// # Errors
///
/// Not found for whoever may not read the meter.
pub async fn with_colleagues(
    tx: &mut Tx,
    known: &Known,
    actor: &Actor,
    group: GroupId,
) -> Outcome<(Meter, Vec<Listed>)> {
    let plan = Arc::new(set::all(tx, known, actor.tenant).await?);
    let mut shared = Shared::new(known, &plan, day_at(tx.now()));
    let (meter, scope) = scoped(tx, &mut shared, actor, group).await?;
    let colleagues = duties::colleagues(tx, &scope).await?;
    Ok((meter, colleagues))
}

/// The same of several groups, such as the classes of a year: each is decided and noted by itself, and what they have in
/// common is worked out once.
///
/// # Errors
///
/// Not found where one of them may not be read.
pub async fn meters(tx: &mut Tx, known: &Known, actor: &Actor, groups: &[GroupId]) -> Outcome<Vec<Meter>> {
    let plan = Arc::new(set::all(tx, known, actor.tenant).await?);
    let mut shared = Shared::new(known, &plan, day_at(tx.now()));
    let mut meters = Vec::new();
    for group in groups {
        meters.push(scoped(tx, &mut shared, actor, *group).await?.0);
    }
    Ok(meters)
}

/// What the meters of one page have in common.
struct Shared<'a> {
    known: &'a Known,
    plan: &'a Arc<set::Plan>,
    places: Places<'a>,
    /// How those are called who see to something; none for who was erased.
    names: HashMap<PersonId, Option<String>>,
    today: Date,
}

impl<'a> Shared<'a> {
    fn new(known: &'a Known, plan: &'a Arc<set::Plan>, today: Date) -> Self {
        Self {
            known,
            plan,
            places: Places::new(known, &plan.adjustments, today),
            names: HashMap::new(),
            today,
        }
    }

    async fn owners(
        &mut self,
        tx: &mut Tx,
        tenant: TenantId,
        duties: &[Duty],
    ) -> Outcome<Vec<(PersonId, String)>> {
        let mut owners: Vec<PersonId> = duties.iter().map(|duty| duty.wanted.owner).collect();
        owners.sort_unstable();
        owners.dedup();
        let mut named = Vec::new();
        for owner in owners {
            let name = match self.names.entry(owner) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(place) => {
                    place.insert(persons::party_name(tx, tenant, Party::Person(owner)).await?)
                }
            };
            named.extend(name.clone().map(|name| (owner, name)));
        }
        Ok(named)
    }
}

async fn scoped(
    tx: &mut Tx,
    shared: &mut Shared<'_>,
    actor: &Actor,
    group: GroupId,
) -> Outcome<(Meter, PermittedScope<may::ReadJourney>)> {
    let (tenant, today) = (actor.tenant, shared.today);
    let (class, scope) = persons::permitted_group::<may::ReadJourney>(tx, actor, group).await?;
    let people = way::in_group(tx, &scope).await?;
    let records = records::of_group(tx, shared.known, (tenant, group), today).await?;
    let duties = duties::in_group(tx, tenant, group).await?;
    let owners = shared.owners(tx, tenant, &duties).await?;
    let (grid, unplaced) = grid(people, &records, &mut shared.places, today);
    let meter = Meter {
        class,
        grid,
        unplaced,
        duties,
        owners,
        plan: Arc::clone(shared.plan),
        today,
    };
    Ok((meter, scope))
}

/// The classes of every school that somebody counsels, by name. Names of classes are about nobody.
pub async fn counselled(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Class>> {
    let mut classes: Vec<Class> = Vec::new();
    for school in with_task(tx, actor, &["counsellor-of"]).await? {
        classes.extend(persons::groups_of(tx, actor.tenant, Party::School(school)).await?);
    }
    classes.retain(|class| class.kind == "class");
    classes.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    classes.dedup_by_key(|class| class.id);
    Ok(classes)
}

/// Everything on the way of one young person.
#[derive(Clone, Debug)]
pub struct Journey {
    /// What is in force.
    pub plan: Plan,
    /// How far it is.
    pub coverage: Coverage,
    /// What was offered, the newest first.
    pub offers: Vec<Offer>,
    /// What was had, the newest first.
    pub had: Vec<Had>,
    /// What the school calls what it asks of its own.
    pub titles: Titles,
}

/// Reads the way of one young person, with what is in force for them.
pub async fn journey_of<A: Act>(tx: &mut Tx, known: &Known, way: &Permitted<Way, A>) -> Outcome<Journey> {
    let tenant = way.key().tenant;
    let offers = opportunities::of(tx, known, way).await?;
    let had = experiences::of(tx, known, way).await?;
    let today = day_at(tx.now());
    let school = set::all(tx, known, tenant).await?;
    let position = known.position(&way.stand, way.born, today);
    let wanted = position.map(|position| {
        in_force(
            &known.standard,
            known.knowledge.facts(),
            &position,
            way.born,
            &school.adjustments,
        )
    });
    let plan = Plan::new(wanted.unwrap_or_default());
    let all: Vec<Record> = offers
        .iter()
        .filter_map(|offer| offer.rule.record(today))
        .chain(had.iter().map(|had| had.what.record()))
        .collect();
    let coverage = Coverage::of(&plan, &all);
    Ok(Journey {
        plan,
        coverage,
        offers,
        had,
        titles: school.titles,
    })
}

fn grid(
    people: Vec<(Listed, Way)>,
    records: &Records,
    places: &mut Places<'_>,
    today: Date,
) -> (Group<Listed>, Vec<Listed>) {
    let mut unplaced = Vec::new();
    let mut rows = Vec::with_capacity(people.len());
    for (who, way) in people {
        let Some(plan) = places.plan(&way) else {
            unplaced.push(who);
            continue;
        };
        let own = records.get(&who.person).map_or(&[][..], Vec::as_slice);
        let coverage = Coverage::of(&plan, own);
        rows.push((who, plan, coverage));
    }
    let rows = rows
        .iter()
        .map(|(who, plan, coverage)| (who.clone(), plan.as_ref(), coverage));
    (Group::new(rows, today.into()), unplaced)
}
