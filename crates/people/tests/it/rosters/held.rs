//! What is **held** after an import, read back in the words of the sender, so that two places can be compared.
//!
//! Deliberately absent: our own ids and moments, which differ from place to place.

use std::collections::{BTreeMap, BTreeSet};

use kit::db::{Db, Row, sql};
use policy::{TenantId, ThingId};

use crate::ground::rows;

/// Current records, each as one line of text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct HeldNow {
    pub schools: BTreeSet<String>,
    pub persons: BTreeSet<String>,
    pub roles: BTreeSet<String>,
    pub groups: BTreeSet<String>,
    pub memberships: BTreeSet<String>,
    pub guardianships: BTreeSet<String>,
    pub relations: BTreeSet<String>,
    pub positions: BTreeSet<String>,
}

impl HeldNow {
    /// Lines that stand on one side alone.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let sides = |held: &Self| {
            let first = [&held.schools, &held.persons, &held.roles, &held.groups].map(Clone::clone);
            let rest = [
                &held.memberships,
                &held.guardianships,
                &held.relations,
                &held.positions,
            ]
            .map(Clone::clone);
            first.into_iter().chain(rest).collect::<Vec<BTreeSet<String>>>()
        };
        let both = sides(self).into_iter().zip(sides(other));
        both.flat_map(|(one, other)| one.symmetric_difference(&other).cloned().collect::<Vec<_>>())
            .collect()
    }
}

/// Texts of a row, with ids as the sender calls them.
fn line(names: &BTreeMap<String, String>, row: &Row, columns: &[&str]) -> String {
    let cells = columns.iter().map(|column| {
        let cell: Option<String> = row.maybe(column).unwrap();
        let cell = cell.unwrap_or_default();
        let id = cell.rsplit(':').next().unwrap_or_default().to_owned();
        names
            .get(&id)
            .map_or(cell.clone(), |name| cell.replace(&id, name))
    });
    cells.collect::<Vec<String>>().join(" | ")
}

/// Everything of a tenant that holds now, or will.
pub async fn held_now(db: &Db, tenant: TenantId, now: &str) -> HeldNow {
    let names = names(db, tenant).await;
    let all = |rows: Vec<Row>, columns: &'static [&'static str]| -> BTreeSet<String> {
        rows.iter().map(|row| line(&names, row, columns)).collect()
    };
    let of = |statement: kit::db::Sql| rows(db, statement.bind(tenant));
    HeldNow {
        schools: all(
            of(sql("select * from school where tenant = $1 and ended_at is null order by id")).await,
            &["id", "name", "kind", "code", "parent"],
        ),
        persons: all(
            of(sql("select * from person where tenant = $1 and state = 'here' order by id")).await,
            &["id", "given", "prefix", "family", "sorted", "email", "eck_id", "born", "years", "part"],
        ),
        roles: all(
            of(sql("select * from person_role where tenant = $1 and ended_at is null order by person, school, kind"))
                .await,
            &["person", "school", "kind", "valid_from", "valid_to"],
        ),
        groups: all(
            of(sql("select * from school_group where tenant = $1 and ended_at is null and kind <> 'waiting' order by id"))
                .await,
            &["id", "school", "name", "code", "kind", "years", "subjects", "valid_from", "valid_to"],
        ),
        memberships: all(
            of(sql("select * from membership where tenant = $1 and ended_at is null order by school_group, person, role"))
                .await,
            &["school_group", "person", "role", "valid_from", "valid_to"],
        ),
        guardianships: all(
            of(sql("select * from guardianship where tenant = $1 and ended_at is null order by guardian, young")).await,
            &["guardian", "young", "bond"],
        ),
        relations: all(
            rows(
                db,
                sql("select * from relation r where tenant = $1 and basis = 'roster' and revoked_at is null \
                     and valid_to > $2 order by id")
                    .bind(tenant)
                    .bind(now.parse::<jiff::Timestamp>().unwrap()),
            )
            .await,
            &["subject", "kind", "object", "valid_to"],
        ),
        positions: all(
            of(sql("select s.person, s.node, cast(s.year as TEXT) as year, s.said_by from position s \
                    join person p on p.tenant = s.tenant and p.id = s.person and p.state = 'here' \
                    where s.tenant = $1 and (s.node is not null or s.year is not null) order by s.person"))
            .await,
            &["person", "node", "year", "said_by"],
        ),
    }
}

/// What the sender calls our ids; groups of those who wait are called after their school.
async fn names(db: &Db, tenant: TenantId) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let keys =
        sql("select id, kind, sent from roster_key where tenant = $1 order by kind, sent").bind(tenant);
    for row in rows(db, keys).await {
        let (id, sent): (String, String) = (row.get("id").unwrap(), row.get("sent").unwrap());
        names.insert(id, format!("<{sent}>"));
    }
    let groups =
        sql("select id, school from school_group where tenant = $1 and kind = 'waiting' order by id");
    for row in rows(db, groups.bind(tenant)).await {
        let (id, school): (String, String) = (row.get("id").unwrap(), row.get("school").unwrap());
        names.insert(id, format!("waiting of {}", names.get(&school).unwrap()));
    }
    names
}

/// Our id of somebody or something that a sender calls so.
pub async fn ours(db: &Db, tenant: TenantId, kind: &str, sent: &str) -> ThingId {
    let key = sql("select id from roster_key where tenant = $1 and kind = $2 and sent = $3")
        .bind(tenant)
        .bind(kind)
        .bind(sent);
    rows(db, key).await.first().unwrap().get("id").unwrap()
}

/// How many rows there are.
pub async fn count(db: &Db, statement: kit::db::Sql) -> i64 {
    rows(db, statement).await.first().unwrap().get("many").unwrap()
}

/// Every row of every table of the tenant, but for the audit and the imports themselves.
pub async fn everything(db: &Db, tenant: TenantId) -> BTreeMap<&'static str, Vec<String>> {
    let tables = [
        (
            "school",
            sql(
                "select id as a, name as b, ended_at as c, parent as d from school where tenant = $1 order by id",
            ),
        ),
        (
            "person",
            sql(
                "select id as a, sorted as b, state as c, since as d from person where tenant = $1 order by id",
            ),
        ),
        (
            "role",
            sql(
                "select person as a, school as b, kind as c, ended_at as d from person_role where tenant = $1 order by person, school, kind",
            ),
        ),
        (
            "group",
            sql(
                "select id as a, name as b, ended_at as c, years as d from school_group where tenant = $1 order by id",
            ),
        ),
        (
            "membership",
            sql(
                "select school_group as a, person as b, role as c, ended_at as d from membership where tenant = $1 order by school_group, person, role",
            ),
        ),
        (
            "guardianship",
            sql(
                "select guardian as a, young as b, bond as c, ended_at as d from guardianship where tenant = $1 order by guardian, young",
            ),
        ),
        (
            "relation",
            sql(
                "select id as a, valid_from as b, valid_to as c, revoked_at as d from relation where tenant = $1 order by id",
            ),
        ),
        (
            "position",
            sql(
                "select person as a, node as b, said_by as c, said_at as d from position where tenant = $1 order by person",
            ),
        ),
        (
            "key",
            sql(
                "select kind as a, sent as b, id as c, said as d from roster_key where tenant = $1 order by source, kind, sent",
            ),
        ),
    ];
    let mut all = BTreeMap::new();
    for (name, statement) in tables {
        let rows = rows(db, statement.bind(tenant)).await;
        let lines = rows
            .iter()
            .map(|row| line(&BTreeMap::new(), row, &["a", "b", "c", "d"]));
        all.insert(name, lines.collect());
    }
    all
}
