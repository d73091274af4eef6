//! The **way out**: what is held, as a roster that other systems read. Ids are those of the sender, and ours where there
//! is none, so that taking the export in again changes nothing.
//!
//! Deliberately absent: those who left, groups of those who wait, persons whom no school counts (such as mentors from
//! outside), and whom a forbid keeps from the one who exports.

use std::collections::{BTreeSet, HashMap, HashSet};

use feeds::roster::{
    EckId, Group, GroupId, Guardianship, Membership, Name, Period, Person, PersonId, Role, Roster, School,
    SchoolId, Span, Standing, Year,
};
use jiff::civil::Date;
use kit::db::{Db, Row, Sql, Tx, sql};
use kit::{Error, Ids, Outcome};
use policy::data::DataClass;
use policy::{Action, Actor, Facts, Key, Order, Party, PermittedScope, ThingId, may};

use super::actions::approve;
use super::hands::{check_second, organisation};
use super::{apply, words};

/// Everything that is held of a tenant, for its administrator. More than two hundred persons take a second person, who
/// said yes on the word of who runs the server.
pub async fn export(db: &Db, ids: &Ids, actor: &Actor, second: Option<policy::PersonId>) -> Outcome<Roster> {
    db.act(actor.tenant, |tx| read_in(tx, ids, actor, second)).await
}

async fn read_in(mut tx: Tx, ids: &Ids, actor: &Actor, second: Option<policy::PersonId>) -> Outcome<Roster> {
    let tenant = actor.tenant;
    let key = Key {
        tenant,
        about: Party::School(organisation(tenant)),
        class: DataClass::BasicRecord,
        id: apply::fresh(ids)?,
    };
    if let Some(second) = second {
        check_second(&mut tx, tenant, second).await?;
        approve(&mut tx, ids, actor, key, second).await?;
    }
    let mut facts = Facts::about(key, Action::ReadBasicRecord.purpose());
    facts.persons = persons_held(&mut tx, key).await?;
    let scope: PermittedScope<may::ReadBasicRecord> = tx.permit_list(actor, facts, Order::Alphabet).await?;
    let roster = Held::open(&mut tx, &scope).await?.roster(&mut tx).await?;
    tx.commit().await?;
    Ok(roster)
}

async fn persons_held(tx: &mut Tx, key: Key) -> Outcome<u32> {
    let row = sql("select count(*) as many from person where tenant = $1 and state = 'here'")
        .bind(key.tenant)
        .one(tx)
        .await?;
    let many: i64 = row.get("many")?;
    Ok(u32::try_from(many).unwrap_or(u32::MAX))
}

/// What is held, while it is read.
struct Held {
    tenant: policy::TenantId,
    left_out: BTreeSet<policy::PersonId>,
    /// What the senders call it, by our id.
    names: HashMap<ThingId, String>,
}

/// Rows read at a time.
const PAGE: i64 = 5_000;

impl Held {
    async fn open(tx: &mut Tx, scope: &PermittedScope<may::ReadBasicRecord>) -> Outcome<Self> {
        let tenant = scope.within().tenant;
        let mut names = HashMap::new();
        let mut seen: HashMap<(String, String), usize> = HashMap::new();
        let rows = sql("select kind, sent, id from roster_key where tenant = $1 order by source, kind, sent")
            .bind(tenant)
            .all(tx)
            .await?;
        for row in &rows {
            let (kind, sent): (String, String) = (row.get("kind")?, row.get("sent")?);
            *seen.entry((kind.clone(), sent.clone())).or_default() += 1;
            names.insert(row.get("id")?, sent);
        }
        // Two senders may give one id to two records; then neither can have it.
        let twice: HashSet<String> = seen
            .into_iter()
            .filter(|(_, times)| *times > 1)
            .map(|((_, sent), _)| sent)
            .collect();
        names.retain(|_, sent| !twice.contains(sent));
        Ok(Self {
            tenant,
            left_out: scope.left_out().clone(),
            names,
        })
    }

    /// What the sender calls it, or we do.
    fn name(&self, id: ThingId) -> String {
        self.names.get(&id).cloned().unwrap_or_else(|| id.to_string())
    }

    async fn roster(self, tx: &mut Tx) -> Outcome<Roster> {
        let mut roster = Roster {
            schools: self.schools(tx).await?,
            persons: self.persons(tx).await?,
            groups: self.groups(tx).await?,
            ..Roster::default()
        };
        let here: HashSet<&PersonId> = roster.persons.iter().map(|person| &person.id).collect();
        let groups: HashSet<&GroupId> = roster.groups.iter().map(|group| &group.id).collect();
        let mut memberships = self.memberships(tx).await?;
        memberships.retain(|one| here.contains(&one.person) && groups.contains(&one.group));
        let mut guardianships = self.guardianships(tx).await?;
        guardianships.retain(|pair| here.contains(&pair.guardian) && here.contains(&pair.young_person));
        roster.memberships = memberships;
        roster.guardianships = guardianships;
        Ok(sorted(roster))
    }

    async fn schools(&self, tx: &mut Tx) -> Outcome<Vec<School>> {
        let rows = sql(
            "select id, name, kind, code, parent from school where tenant = $1 and ended_at is null and kind <> $2 \
             order by id",
        )
        .bind(self.tenant)
        .bind(words::ORGANISATION)
        .all(tx)
        .await?;
        let home = organisation(self.tenant).as_thing();
        let mut schools = Vec::with_capacity(rows.len());
        for row in &rows {
            let parent: Option<ThingId> = row.maybe("parent")?;
            let parent = parent
                .filter(|parent| *parent != home)
                .map(|parent| self.name(parent));
            schools.push(School {
                id: self.id(row, "id", SchoolId::parse)?,
                name: row.get("name")?,
                kind: word(row, "kind", words::school_of)?,
                code: row.maybe("code")?,
                parent: parent.as_deref().and_then(SchoolId::parse),
            });
        }
        Ok(schools)
    }

    async fn persons(&self, tx: &mut Tx) -> Outcome<Vec<Person>> {
        let mut roles = self.roles(tx).await?;
        let mut persons = Vec::new();
        let page = || {
            sql(
                "select id, given, prefix, family, email, eck_id, born, years, barred from person \
                 where tenant = $1 and state = 'here' and id > $2 order by id limit $3",
            )
        };
        let mut after = String::new();
        loop {
            let rows = self.page(tx, page(), &after).await?;
            let Some(last) = rows.last() else {
                return Ok(persons);
            };
            after = last.get("id")?;
            for row in &rows {
                let id: policy::PersonId = row.get("id")?;
                let Some(roles) = roles.remove(&id).filter(|_| !self.left_out.contains(&id)) else {
                    continue;
                };
                persons.push(self.person(row, roles)?);
            }
        }
    }

    fn person(&self, row: &Row, roles: Vec<Role>) -> Outcome<Person> {
        let part = |column| row.maybe::<String>(column).map(Option::unwrap_or_default);
        let name = Name::new(&part("given")?, &part("prefix")?, &part("family")?);
        let years: String = row.get("years")?;
        let eck_id: Option<String> = row.maybe("eck_id")?;
        Ok(Person {
            id: self.id(row, "id", PersonId::parse)?,
            roles,
            name: name.ok_or_else(|| Error::internal("somebody has no name"))?,
            email: row.maybe("email")?,
            username: None,
            eck_id: eck_id.as_deref().and_then(EckId::parse),
            born: row.maybe("born")?,
            years: years_of(&years),
            standing: if row.get("barred")? {
                Standing::Barred
            } else {
                Standing::Active
            },
        })
    }

    async fn roles(&self, tx: &mut Tx) -> Outcome<HashMap<policy::PersonId, Vec<Role>>> {
        let mut roles: HashMap<policy::PersonId, Vec<Role>> = HashMap::new();
        let page = || {
            sql(
                "select person, school, kind, valid_from, valid_to from person_role where tenant = $1 \
                 and ended_at is null and person in (select id from person where tenant = $1 and id > $2 order by id limit $3) \
                 order by person, place, school, kind",
            )
        };
        let next = || sql("select id from person where tenant = $1 and id > $2 order by id limit $3");
        let mut after = String::new();
        loop {
            let ids = self.page(tx, next(), &after).await?;
            let Some(last) = ids.last() else {
                return Ok(roles);
            };
            for row in &self.page(tx, page(), &after).await? {
                let person = roles.entry(row.get("person")?).or_default();
                person.push(Role {
                    kind: word(row, "kind", words::role_of)?,
                    school: self.id(row, "school", SchoolId::parse)?,
                    span: span(row)?,
                });
            }
            after = last.get("id")?;
        }
    }

    async fn groups(&self, tx: &mut Tx) -> Outcome<Vec<Group>> {
        let rows = sql(
            "select id, school, name, code, kind, years, subjects, valid_from, valid_to from school_group \
             where tenant = $1 and ended_at is null and kind <> $2 order by id",
        )
        .bind(self.tenant)
        .bind(words::WAITING)
        .all(tx)
        .await?;
        let mut groups = Vec::with_capacity(rows.len());
        for row in &rows {
            let (years, subjects): (String, String) = (row.get("years")?, row.get("subjects")?);
            let days: (Option<Date>, Option<Date>) = (row.maybe("valid_from")?, row.maybe("valid_to")?);
            groups.push(Group {
                id: self.id(row, "id", GroupId::parse)?,
                name: row.get("name")?,
                code: row.maybe("code")?,
                kind: word(row, "kind", words::group_of)?,
                school: self.id(row, "school", SchoolId::parse)?,
                years: years_of(&years),
                subjects: words::unlisted(&subjects),
                period: days
                    .0
                    .zip(days.1)
                    .and_then(|(begin, end)| Period::new(begin, end)),
            });
        }
        Ok(groups)
    }

    async fn memberships(&self, tx: &mut Tx) -> Outcome<Vec<Membership>> {
        let mut memberships = Vec::new();
        let next = || sql("select id from school_group where tenant = $1 and id > $2 order by id limit $3");
        let page = || {
            sql(
                "select school_group, person, role, valid_from, valid_to from membership where tenant = $1 \
                 and ended_at is null and school_group in \
                 (select id from school_group where tenant = $1 and id > $2 order by id limit $3) \
                 order by school_group, person, role",
            )
        };
        let mut after = String::new();
        loop {
            // A group has some thirty members, so a page of them is a hundred groups.
            let groups = self.pages_of(tx, next(), &after, PAGE / 50).await?;
            let Some(last) = groups.last() else {
                return Ok(memberships);
            };
            for row in &self.pages_of(tx, page(), &after, PAGE / 50).await? {
                memberships.push(Membership {
                    person: self.id(row, "person", PersonId::parse)?,
                    group: self.id(row, "school_group", GroupId::parse)?,
                    role: word(row, "role", words::member_of)?,
                    span: span(row)?,
                });
            }
            after = last.get("id")?;
        }
    }

    async fn guardianships(&self, tx: &mut Tx) -> Outcome<Vec<Guardianship>> {
        let rows = sql(
            "select guardian, young from guardianship where tenant = $1 and ended_at is null order by guardian, young",
        )
        .bind(self.tenant)
        .all(tx)
        .await?;
        let pair = |row: &Row| {
            Ok(Guardianship {
                guardian: self.id(row, "guardian", PersonId::parse)?,
                young_person: self.id(row, "young", PersonId::parse)?,
            })
        };
        rows.iter().map(pair).collect()
    }

    async fn page(&self, tx: &mut Tx, statement: Sql, after: &str) -> Outcome<Vec<Row>> {
        self.pages_of(tx, statement, after, PAGE).await
    }

    async fn pages_of(&self, tx: &mut Tx, statement: Sql, after: &str, most: i64) -> Outcome<Vec<Row>> {
        let bound = statement.bind(self.tenant).bind(after).bind(most);
        bound.all(tx).await
    }

    /// The id of the sender behind an id of ours.
    fn id<Id>(&self, row: &Row, column: &str, parse: fn(&str) -> Option<Id>) -> Outcome<Id> {
        let id = self.name(row.get(column)?);
        parse(&id).ok_or_else(|| Error::internal(format!("column {column}: no id that can be sent")))
    }
}

fn word<T>(row: &Row, column: &str, read: fn(&str) -> Option<T>) -> Outcome<T> {
    let word: String = row.get(column)?;
    read(&word).ok_or_else(|| Error::internal(format!("column {column}: not in the list")))
}

fn span(row: &Row) -> Outcome<Span> {
    let span = Span::new(row.maybe("valid_from")?, row.maybe("valid_to")?);
    span.ok_or_else(|| Error::internal("a span ends before it begins"))
}

fn years_of(cell: &str) -> Vec<Year> {
    let words = words::unlisted(cell);
    words.iter().map(|word| Year::of_oneroster(word)).collect()
}

/// In the order of the ids that are sent, so that the same is always written in the same way.
fn sorted(mut roster: Roster) -> Roster {
    roster.schools.sort_by(|one, other| one.id.cmp(&other.id));
    roster.persons.sort_by(|one, other| one.id.cmp(&other.id));
    roster.groups.sort_by(|one, other| one.id.cmp(&other.id));
    let of_membership = |one: &Membership| (one.group.clone(), one.person.clone(), words::member(one.role));
    roster.memberships.sort_by_cached_key(of_membership);
    let of_pair = |pair: &Guardianship| (pair.young_person.clone(), pair.guardian.clone());
    roster.guardianships.sort_by_cached_key(of_pair);
    roster
}
