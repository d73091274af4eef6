//! The coverage of **year groups in numbers**, for whoever leads a school: how many had what is asked, and how many were offered
//! nothing, as it stood on the first day of a month.
//!
//! Numbers of the month stay as they are until the next, so that nobody reads from two visits what became of one person in between.
//! Deliberately absent: classes, names, and any number that another crate did not say is safe to tell; that is `disclosure`.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;
use kit::db::sql;
use kit::{Error, Outcome, Tx};
use people::persons;
use people::positions::Standpoint;
use policy::calendar::{begin_of, day_at};
use policy::data::DataClass;
use policy::facts::Numbers;
use policy::id::SchoolId;
use policy::{Action, Actor, Facts, Key, Order, Party, PermittedScope, PersonId, TenantId, may};

use super::places::Places;
use super::read::records;
use crate::coverage::{Coverage, Group, Record, State};
use crate::entitlements::set;
use crate::known::Known;
use crate::way::Way;
use crate::{Day, experiences, opportunities};

/// One thing that is asked of a year group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedOfYear {
    /// Id of the entitlement.
    pub id: Arc<str>,
    /// By when.
    pub due: Option<Date>,
    /// Of how many it is asked.
    pub people: u32,
    /// How many had all of it.
    pub had: u32,
    /// How many were offered nothing.
    pub nothing: u32,
}

/// One year group in numbers. They are exact, and so not to be shown as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearNumbers {
    /// The track, a node of the education graph.
    pub track: String,
    /// The year.
    pub year: u8,
    /// How many are in it.
    pub people: u32,
    /// What is asked, in the order in which it is due.
    pub asked: Vec<AskedOfYear>,
}

/// The schools that somebody leads.
pub async fn led(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<SchoolId>> {
    let rows = sql(
        "select distinct object from relation where tenant = $1 and subject = $2 and kind = 'school-leader-of' \
         and revoked_at is null and valid_from <= $3 and valid_to > $3 order by object",
    )
    .bind(actor.tenant)
    .bind(kit::guard::party_text(Party::Person(actor.person)))
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut schools = Vec::new();
    for row in &rows {
        if let Party::School(school) = kit::guard::party(row, "object")? {
            schools.push(school);
        }
    }
    Ok(schools)
}

/// The year groups of a school as they stood on the first of this month, by track and year.
///
/// # Errors
///
/// Not found for whoever does not lead it.
pub async fn numbers(
    tx: &mut Tx,
    known: &Known,
    actor: &Actor,
    school: SchoolId,
) -> Outcome<(Date, Vec<YearNumbers>)> {
    let about = Party::School(school);
    let key = Key {
        tenant: actor.tenant,
        about,
        class: DataClass::Journey,
        id: school.as_thing(),
    };
    let mut facts = Facts::about(key, Action::CountJourneys.purpose());
    facts.numbers = Numbers::SafeInside;
    let _: PermittedScope<may::CountJourneys> = tx.permit_list(actor, facts, Order::Alphabet).await?;
    let on = day_at(tx.now()).first_of_month();
    let until = begin_of(on).ok_or(Error::NotFound)?;
    let people = people_of(tx, actor.tenant, about).await?;
    let records = records(
        opportunities::store::until(tx, known, actor.tenant, until).await?,
        experiences::store::until(tx, known, actor.tenant, until).await?,
        on,
    );
    let adjustments = set::all(tx, known, actor.tenant).await?;
    let places = Places::new(known, &adjustments, on);
    Ok((on, counted(&people, &records, on, places)))
}

fn counted(
    people: &BTreeMap<(String, u8), Vec<Way>>,
    records: &HashMap<PersonId, Vec<Record>>,
    on: Date,
    mut places: Places<'_>,
) -> Vec<YearNumbers> {
    let today = Day::from(on);
    let year = |((track, year), ways): (&(String, u8), &Vec<Way>)| {
        let counted = |way: &Way| {
            let plan = places.plan(way)?;
            let own = records.get(&way.person).map_or(&[][..], Vec::as_slice);
            let coverage = Coverage::of(&plan, own);
            Some((plan, coverage))
        };
        let counted: Vec<_> = ways.iter().filter_map(counted).collect();
        let people = counted
            .iter()
            .map(|(plan, coverage)| ((), plan.as_ref(), coverage));
        let asked = Group::new(people, today)
            .columns
            .into_iter()
            .map(|column| AskedOfYear {
                due: column.due.and_then(Day::date),
                people: column.totals.people(),
                had: column.totals.in_state(State::Had),
                nothing: column.totals.in_state(State::Nothing),
                id: column.id,
            });
        let asked = asked.collect();
        YearNumbers {
            track: track.clone(),
            year: *year,
            people: u32::try_from(ways.len()).unwrap_or(u32::MAX),
            asked,
        }
    };
    people.iter().map(year).collect()
}

/// The young people of the classes of a school, each in one class, by the track and year of the class.
async fn people_of(
    tx: &mut Tx,
    tenant: TenantId,
    school: Party,
) -> Outcome<BTreeMap<(String, u8), Vec<Way>>> {
    let classes = persons::groups_of(tx, tenant, school).await?;
    let place: HashMap<String, (String, u8)> = classes
        .into_iter()
        .filter(|class| class.kind == "class")
        .filter_map(|class| Some((class.id.to_string(), (class.track?, class.year?))))
        .collect();
    let rows = sql(
        "select m.school_group, p.id, p.born, s.node, s.year, s.profile, s.extra_subject, s.said_by from membership m \
         join person p on p.tenant = m.tenant and p.id = m.person \
         left join position s on s.tenant = m.tenant and s.person = m.person \
         where m.tenant = $1 and m.role = 'member' and m.ended_at is null and p.state = 'here' order by p.id, m.school_group",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    let mut found: BTreeMap<(String, u8), Vec<Way>> = BTreeMap::new();
    let mut last: Option<PersonId> = None;
    for row in &rows {
        let (group, person): (String, PersonId) = (row.get("school_group")?, row.get("id")?);
        let Some(place) = place.get(&group).filter(|_| last != Some(person)) else {
            continue;
        };
        last = Some(person);
        found.entry(place.clone()).or_default().push(Way {
            person,
            born: row.maybe("born")?,
            stand: Standpoint::read(row, tenant, person)?,
        });
    }
    Ok(found)
}
