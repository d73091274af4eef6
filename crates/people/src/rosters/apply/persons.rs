//! Writes **persons**, what they are at each school, and who belongs to whom at home.
//!
//! Deliberately absent: accounts. Somebody can be here without ever signing in.

use std::collections::HashSet;

use feeds::roster::{Person, Standing};
use kit::Outcome;
use kit::db::{Bind as _, Tx, sql, sql_rows};
use policy::{Party, PersonId};

use super::related;
use super::{Permit, Work, by_id};
use crate::persons::Name;
use crate::rosters::words;

pub async fn write(tx: &mut Tx, permit: &Permit, work: &mut Work<'_>) -> Outcome<()> {
    let new = by_id(&work.plan.persons.new, &work.ours.persons);
    insert(tx, work, &new).await?;
    insert_roles(tx, work, &new).await?;
    insert_guardianships(tx, work, &new).await?;
    for at in work.plan.persons.revisited() {
        update(tx, work, &work.sent.persons[at], work.ours.persons[at]).await?;
        update_roles(tx, work, &work.sent.persons[at], work.ours.persons[at]).await?;
        update_guardianships(tx, work, at).await?;
        work.meter.step();
    }
    for gone in &work.plan.persons.gone {
        leave(tx, permit, work, PersonId::from_bits(gone.id)).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, work: &mut Work<'_>, new: &[usize]) -> Outcome<()> {
    let mut rows = sql_rows(
        "insert into person (tenant, id, given, prefix, family, sorted, email, eck_id, born, years, part, state, \
         barred, since) values",
    );
    for at in new {
        let person = &work.sent.persons[*at];
        let name = Name::from(&person.name);
        let row = [
            work.tenant.value(),
            work.ours.persons[*at].value(),
            person.name.given().value(),
            person.name.prefix().value(),
            person.name.family().value(),
            name.sorted().value(),
            person.email.as_deref().value(),
            person.eck_id.as_ref().map(|id| id.as_str()).value(),
            person.born.value(),
            words::years(&person.years).value(),
            words::part(person.kind()).value(),
            "here".value(),
            (person.standing == Standing::Barred).value(),
            work.now.value(),
        ];
        rows.add(tx, row).await?;
        work.meter.step();
    }
    rows.end(tx).await
}

async fn insert_roles(tx: &mut Tx, work: &Work<'_>, new: &[usize]) -> Outcome<()> {
    let mut rows = sql_rows(
        "insert into person_role (tenant, person, school, kind, place, valid_from, valid_to) values",
    );
    for at in new {
        for (place, role) in (0_u32..).zip(&work.sent.persons[*at].roles) {
            let Some(school) = work.sent.school(role.school.as_str()) else {
                continue;
            };
            let row = [
                work.tenant.value(),
                work.ours.persons[*at].value(),
                work.ours.schools[school].value(),
                words::role(role.kind).value(),
                place.value(),
                role.span.begin().value(),
                role.span.end().value(),
            ];
            rows.add(tx, row).await?;
        }
    }
    rows.end(tx).await
}

async fn insert_guardianships(tx: &mut Tx, work: &Work<'_>, new: &[usize]) -> Outcome<()> {
    let mut rows = sql_rows("insert into guardianship (tenant, guardian, young, bond) values");
    for at in new {
        let bond = bond(&work.sent.persons[*at]);
        for ward in wards(work, *at) {
            let row = [
                work.tenant.value(),
                work.ours.persons[*at].value(),
                work.ours.persons[*ward as usize].value(),
                bond.value(),
            ];
            rows.add(tx, row).await?;
        }
    }
    rows.end(tx).await
}

fn wards<'a>(work: &Work<'a>, at: usize) -> &'a [u32] {
    let wards = u32::try_from(at).ok().and_then(|at| work.sent.wards.get(&at));
    wards.map_or(&[], Vec::as_slice)
}

fn bond(person: &Person) -> &'static str {
    words::role(feeds::roster::Kind::Guardian(words::bond(&person.roles)))
}

async fn update(tx: &mut Tx, work: &Work<'_>, person: &Person, id: PersonId) -> Outcome<()> {
    let name = Name::from(&person.name);
    // Only the first writes this moment: who comes back is here since now.
    sql("update person set state = 'here', since = $3, left_at = null \
         where tenant = $1 and id = $2 and state = 'left'")
    .bind(work.tenant)
    .bind(id)
    .bind(work.now)
    .run(tx)
    .await?;
    sql(
        "update person set given = $3, prefix = $4, family = $5, sorted = $6, email = $7, eck_id = $8, born = $9, \
         years = $10, part = $11, barred = $12 where tenant = $1 and id = $2",
    )
    .bind(work.tenant)
    .bind(id)
    .bind(person.name.given())
    .bind(person.name.prefix())
    .bind(person.name.family())
    .bind(name.sorted())
    .bind(person.email.as_deref())
    .bind(person.eck_id.as_ref().map(|id| id.as_str()))
    .bind(person.born)
    .bind(words::years(&person.years))
    .bind(words::part(person.kind()))
    .bind(person.standing == Standing::Barred)
    .run(tx)
    .await
    .map(drop)
}

async fn update_roles(tx: &mut Tx, work: &Work<'_>, person: &Person, id: PersonId) -> Outcome<()> {
    let mut there = HashSet::new();
    for (place, role) in (0_u32..).zip(&person.roles) {
        let Some(school) = work.sent.school(role.school.as_str()) else {
            continue;
        };
        let (school, kind) = (work.ours.schools[school], words::role(role.kind));
        there.insert((school.to_string(), kind.to_owned()));
        sql("insert into person_role (tenant, person, school, kind, place, valid_from, valid_to) \
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (tenant, person, school, kind) do update set \
             place = excluded.place, valid_from = excluded.valid_from, valid_to = excluded.valid_to, ended_at = null")
            .bind(work.tenant)
            .bind(id)
            .bind(school)
            .bind(kind)
            .bind(place)
            .bind(role.span.begin())
            .bind(role.span.end())
            .run(tx)
            .await?;
    }
    let held = sql(
        "select school, kind from person_role where tenant = $1 and person = $2 and ended_at is null \
         order by school, kind",
    )
    .bind(work.tenant)
    .bind(id)
    .all(tx)
    .await?;
    for row in &held {
        let role: (String, String) = (row.get("school")?, row.get("kind")?);
        if there.contains(&role) {
            continue;
        }
        sql("update person_role set ended_at = $5 where tenant = $1 and person = $2 and school = $3 and kind = $4")
            .bind(work.tenant)
            .bind(id)
            .bind(role.0)
            .bind(role.1)
            .bind(work.now)
            .run(tx)
            .await?;
    }
    Ok(())
}

async fn update_guardianships(tx: &mut Tx, work: &Work<'_>, at: usize) -> Outcome<()> {
    let guardian = work.ours.persons[at];
    let bond = bond(&work.sent.persons[at]);
    let young = wards(work, at)
        .iter()
        .map(|ward| work.ours.persons[*ward as usize]);
    let young: HashSet<PersonId> = young.collect();
    for ward in wards(work, at) {
        sql(
            "insert into guardianship (tenant, guardian, young, bond) values ($1, $2, $3, $4) \
             on conflict (tenant, guardian, young) do update set bond = excluded.bond, ended_at = null",
        )
        .bind(work.tenant)
        .bind(guardian)
        .bind(work.ours.persons[*ward as usize])
        .bind(bond)
        .run(tx)
        .await?;
    }
    let held = sql(
        "select young from guardianship where tenant = $1 and guardian = $2 and ended_at is null order by young",
    )
    .bind(work.tenant)
    .bind(guardian)
    .all(tx)
    .await?;
    for row in &held {
        let ward: PersonId = row.get("young")?;
        if young.contains(&ward) {
            continue;
        }
        sql("update guardianship set ended_at = $4 where tenant = $1 and guardian = $2 and young = $3")
            .bind(work.tenant)
            .bind(guardian)
            .bind(ward)
            .bind(work.now)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// The sender no longer names somebody: they left, with what they were here.
async fn leave(tx: &mut Tx, permit: &Permit, work: &mut Work<'_>, person: PersonId) -> Outcome<()> {
    let statements = [
        sql(
            "update person set state = 'left', left_at = $3 where tenant = $1 and id = $2 and state <> 'left'",
        ),
        sql("update person_role set ended_at = $3 where tenant = $1 and person = $2 and ended_at is null"),
        sql("update guardianship set ended_at = $3 where tenant = $1 and guardian = $2 and ended_at is null"),
        sql("update guardianship set ended_at = $3 where tenant = $1 and young = $2 and ended_at is null"),
        sql("update membership set ended_at = $3 where tenant = $1 and person = $2 and ended_at is null"),
    ];
    for statement in statements {
        let statement = statement.bind(work.tenant).bind(person).bind(work.now);
        statement.run(tx).await?;
    }
    related::end_all(tx, permit, work, Party::Person(person)).await
}
