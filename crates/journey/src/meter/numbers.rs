//! The coverage of **year groups**, for whoever leads a school: which share had what is asked, and which was offered nothing.
//!
//! What was told once in a month is kept and told until the next, so that nobody reads from two visits what became of one person in
//! between. Deliberately absent: classes, names, the counts themselves, and any share that `disclosure` did not say is safe to tell.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use disclosure::Split;
use jiff::civil::Date;
use kit::db::sql;
use kit::{Outcome, Tx};
use people::persons;
use people::positions::Standpoint;
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::facts::Numbers;
use policy::id::SchoolId;
use policy::{Action, Actor, Facts, Key, Order, Party, PermittedScope, PersonId, TenantId, may};

use super::breadth::{CameBy, came_by};
use super::places::Places;
use super::{records, told};
use crate::Day;
use crate::coverage::{Coverage, Group, Record, State};
use crate::entitlements::set;
use crate::known::Known;
use crate::way::Way;

/// One thing that is asked of a year group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedOfYear {
    /// Id of the entitlement.
    pub id: Arc<str>,
    /// By when.
    pub due: Option<Date>,
    /// Which part of whom it is asked had all of it (first), and which was offered nothing (second).
    pub told: Split,
}

/// One year group in shares.
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
    /// What came by of each field of work.
    pub fields: Vec<CameBy>,
    /// What came by that lets look further than the next step.
    pub further: Vec<CameBy>,
}

/// What a school was told in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The day on which it was worked out.
    pub on: Date,
    /// The year groups, by track and year.
    pub years: Vec<YearNumbers>,
    /// How many are in a class without a track and a year, and nobody knows where they stand either: they are in no year group. None
    /// where there are so few that the number would be about somebody.
    pub unplaced: Unplaced,
}

/// Those who are in no year group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unplaced {
    /// Everybody is in one.
    Nobody,
    /// Fewer than may be counted.
    Few,
    /// So many.
    Count(u32),
}

impl Unplaced {
    /// What may be told of so many. Inside a school nothing is told below ten people, and so not how many they are.
    pub fn inside(people: u32) -> Self {
        match people {
            0 => Self::Nobody,
            few if few < 2 * disclosure::THRESHOLD => Self::Few,
            many => Self::Count(many),
        }
    }
}

/// The schools that somebody leads.
pub async fn led(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<SchoolId>> {
    related(tx, actor, &["school-leader-of"]).await
}

/// The schools that somebody counsels or leads, each once.
pub async fn counselled_or_led(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<SchoolId>> {
    related(tx, actor, &["counsellor-of", "school-leader-of"]).await
}

/// A school of which the whole organisation is looked after as well is left out: told beside the whole, a part would be known from the
/// difference.
/// A school is left out where somebody looks after the whole that it is a part of: told beside the whole, a part would be known from the
/// difference.
async fn related(tx: &mut Tx, actor: &Actor, kinds: &[&str]) -> Outcome<Vec<SchoolId>> {
    let schools = with_task(tx, actor, kinds).await?;
    let above = above(tx, actor.tenant).await?;
    Ok(whole(&schools, &above))
}

/// The schools at which somebody has one of these tasks now, each once, by id.
pub(super) async fn with_task(tx: &mut Tx, actor: &Actor, kinds: &[&str]) -> Outcome<Vec<SchoolId>> {
    let rows = sql(
        "select distinct object, kind from relation where tenant = $1 and subject = $2 and revoked_at is null \
         and valid_from <= $3 and valid_to > $3 order by object",
    )
    .bind(actor.tenant)
    .bind(kit::guard::party_text(Party::Person(actor.person)))
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut schools = Vec::new();
    for row in &rows {
        let kind: String = row.get("kind")?;
        if !kinds.contains(&kind.as_str()) {
            continue;
        }
        if let Party::School(school) = kit::guard::party(row, "object")? {
            schools.push(school);
        }
    }
    schools.dedup();
    Ok(schools)
}

/// What stands above each school.
async fn above(tx: &mut Tx, tenant: TenantId) -> Outcome<HashMap<SchoolId, SchoolId>> {
    let rows = sql("select id, parent from school where tenant = $1 and parent is not null")
        .bind(tenant)
        .all(tx)
        .await?;
    rows.iter()
        .map(|row| Ok((row.get("id")?, row.get("parent")?)))
        .collect()
}

/// Those of these schools of which none of the others is the whole.
fn whole(schools: &[SchoolId], above: &HashMap<SchoolId, SchoolId>) -> Vec<SchoolId> {
    let is_part = |school: &&SchoolId| {
        let mut parents = std::iter::successors(above.get(*school), |parent| above.get(parent));
        // A list that came in wrong may run in a circle.
        parents
            .by_ref()
            .take(MOST_LEVELS)
            .any(|parent| schools.contains(parent) && parent != *school)
    };
    schools
        .iter()
        .filter(|school| !is_part(school))
        .copied()
        .collect()
}

/// So many levels stand above each other at most: a class, a location, a school, a board, and what a list adds.
const MOST_LEVELS: usize = 8;

/// The year groups of a school in shares: as they were told before in this month, or as they stand now.
///
/// # Errors
///
/// Not found for whoever does not lead it.
pub async fn numbers(tx: &mut Tx, known: &Known, actor: &Actor, school: SchoolId) -> Outcome<Told> {
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
    this_month(tx, known, (actor.tenant, school)).await
}

/// The same of a school for whoever counsels or leads it, who look at how broad it is.
///
/// # Errors
///
/// Not found for whoever may not read the statistics of the school.
pub async fn breadth(tx: &mut Tx, known: &Known, actor: &Actor, school: SchoolId) -> Outcome<Told> {
    let key = Key {
        tenant: actor.tenant,
        about: Party::School(school),
        class: DataClass::Statistics,
        id: school.as_thing(),
    };
    let mut facts = Facts::about(key, Action::ReadStatistics.purpose());
    facts.numbers = Numbers::SafeInside;
    let _: PermittedScope<may::ReadStatistics> = tx.permit_list(actor, facts, Order::Alphabet).await?;
    this_month(tx, known, (actor.tenant, school)).await
}

/// What was told before in this month, or what there is to tell now.
async fn this_month(tx: &mut Tx, known: &Known, (tenant, school): (TenantId, SchoolId)) -> Outcome<Told> {
    let on = day_at(tx.now());
    let month = (tenant, school, on.first_of_month());
    if let Some(told) = told::kept(tx, month).await? {
        return Ok(told);
    }
    let people = people_of(tx, tenant, Party::School(school)).await?;
    let records = records::of_tenant(tx, known, tenant, on).await?;
    let plan = set::all(tx, known, tenant).await?;
    let places = Places::new(known, &plan.adjustments, on);
    let (people, unplaced) = people;
    let told = Told {
        on,
        years: counted(&people, &records, on, places),
        unplaced: Unplaced::inside(unplaced),
    };
    // A school whose list has not come yet is not told all month that there is nobody.
    if !told.years.is_empty() || told.unplaced != Unplaced::Nobody {
        told::keep(tx, month, &told).await?;
    }
    Ok(told)
}

fn counted(
    people: &Years,
    records: &HashMap<PersonId, Vec<Record>>,
    on: Date,
    mut places: Places<'_>,
) -> Vec<YearNumbers> {
    let today = Day::from(on);
    let standard = places.standard();
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
                told: Split::inside(
                    column.totals.in_state(State::Had),
                    column.totals.in_state(State::Nothing),
                    column.totals.people(),
                ),
                id: column.id,
            });
        let asked = asked.collect();
        let own = |way: &'_ Way| records.get(&way.person).map_or(&[][..], Vec::as_slice);
        let (fields, further) = came_by(standard, ways.iter().map(own));
        YearNumbers {
            track: track.clone(),
            year: *year,
            people: u32::try_from(ways.len()).unwrap_or(u32::MAX),
            asked,
            fields,
            further,
        }
    };
    people.iter().map(year).collect()
}

/// The young people of the classes of a school, each once. For whoever counts something of them; it opens nothing of anybody.
pub async fn young_of(tx: &mut Tx, tenant: TenantId, school: SchoolId) -> Outcome<Vec<PersonId>> {
    let classed = classed(tx, tenant, Party::School(school)).await?;
    Ok(classed.into_iter().map(|(_, way)| way.person).collect())
}

/// By track and year, those who are there.
type Years = BTreeMap<(String, u8), Vec<Way>>;

/// The young people of the classes of a school, each once, by the track and year of the class; where the class has none, by their own.
/// And how many have neither.
async fn people_of(tx: &mut Tx, tenant: TenantId, school: Party) -> Outcome<(Years, u32)> {
    Ok(by_year(classed(tx, tenant, school).await?))
}

/// Where the class of somebody stands, where it says so, and their own way.
type Classed = (Option<(String, u8)>, Way);

/// Everybody in a class of a school, each once.
async fn classed(tx: &mut Tx, tenant: TenantId, school: Party) -> Outcome<Vec<Classed>> {
    let classes = persons::groups_of(tx, tenant, school).await?;
    let place: HashMap<String, Option<(String, u8)>> = classes
        .into_iter()
        .filter(|class| class.kind == "class")
        .map(|class| (class.id.to_string(), class.track.zip(class.year)))
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
    let mut found: Vec<Classed> = Vec::new();
    for row in &rows {
        let (group, person): (String, PersonId) = (row.get("school_group")?, row.get("id")?);
        let Some(place) = place.get(&group) else { continue };
        match found.last_mut().filter(|(_, way)| way.person == person) {
            // Somebody in two classes is in the first of them that has a year.
            Some((first, _)) => *first = first.take().or_else(|| place.clone()),
            None => {
                let stand = Standpoint::read(row, tenant, person)?;
                let born = row.maybe("born")?;
                found.push((place.clone(), Way { person, born, stand }));
            }
        }
    }
    Ok(found)
}

fn by_year(found: Vec<Classed>) -> (Years, u32) {
    let (mut years, mut unplaced) = (Years::new(), 0);
    for (place, way) in found {
        let own = || way.stand.node.clone().zip(way.stand.year);
        match place.or_else(own) {
            Some(place) => years.entry(place).or_default().push(way),
            None => unplaced += 1,
        }
    }
    (years, unplaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An organisation (1) with a school (2) that has a location (3); another school (4) stands alone.
    #[test]
    fn a_part_is_left_out_beside_its_whole() {
        let id = SchoolId::from_bits;
        let above = HashMap::from([(id(3), id(2)), (id(2), id(1))]);
        assert_eq!(whole(&[id(1), id(3), id(4)], &above), [id(1), id(4)]);
        assert_eq!(whole(&[id(2), id(3)], &above), [id(2)]);
        assert_eq!(whole(&[id(3), id(4)], &above), [id(3), id(4)]);
        let circle = HashMap::from([(id(5), id(6)), (id(6), id(5))]);
        assert_eq!(whole(&[id(5), id(4)], &circle), [id(5), id(4)]);
    }

    #[test]
    fn who_has_no_year_by_class_or_by_themselves_is_counted_apart_and_few_are_no_number() {
        let tenant = TenantId::from_bits(1);
        let way = |id: u128, own: Option<(&str, u8)>| {
            let person = PersonId::from_bits(id);
            let mut stand = Standpoint::unknown(tenant, person);
            (stand.node, stand.year) = own.map(|(node, year)| (node.to_owned(), year)).unzip();
            Way {
                person,
                born: None,
                stand,
            }
        };
        let class = Some(("havo".to_owned(), 3));
        let (years, unplaced) = by_year(vec![
            (class.clone(), way(1, None)),
            // What the class says is where one is counted, with the others of it.
            (class, way(2, Some(("vwo", 3)))),
            (None, way(3, Some(("vwo", 3)))),
            (None, way(4, None)),
        ]);
        let counted: Vec<_> = years
            .iter()
            .map(|(place, all)| (place.0.as_str(), place.1, all.len()))
            .collect();
        assert_eq!(counted, [("havo", 3, 2), ("vwo", 3, 1)]);
        assert_eq!(unplaced, 1);
        let told = [0, 1, 9, 10, 130].map(Unplaced::inside);
        let many = [Unplaced::Count(10), Unplaced::Count(130)];
        assert_eq!(
            told,
            [Unplaced::Nobody, Unplaced::Few, Unplaced::Few, many[0], many[1]]
        );
    }
}
