//! What coverage **counts** of many young people at once: their offers and experiences without a word of what they say.
//!
//! A year of three hundred has thousands of them, so of each only what is counted is read. Deliberately absent: titles, places,
//! reflections, and who offered or logged it. Those are read for one person, with a permit for that person.

use std::collections::HashMap;

use jiff::civil::Date;
use kit::db::{Row, sql};
use kit::{Outcome, Tx};
use policy::id::GroupId;
use policy::{PersonId, TenantId};

use crate::coverage::{Record, What};
use crate::known::Known;
use crate::opportunities::store;
use crate::{Day, Kind};

/// The records of each person.
pub(super) type Records = HashMap<PersonId, Vec<Record>>;

/// Of the young people who are in a group now. The scope of the group stands with the caller.
pub(super) async fn of_group(
    tx: &mut Tx,
    known: &Known,
    (tenant, group): (TenantId, GroupId),
    today: Date,
) -> Outcome<Records> {
    let offers = sql(
        "select o.person, o.kind, o.state, o.offered_on, o.answer_by, o.day, o.fields, o.topics, o.encounter \
         from membership m join opportunity o on o.tenant = m.tenant and o.person = m.person \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null order by o.person",
    )
    .bind(tenant)
    .bind(group)
    .all(tx)
    .await?;
    let had = sql(
        "select e.person, e.kind, e.day, e.fields, e.topics, e.encounter, e.reflection is not null as reflected \
         from membership m join experience e on e.tenant = m.tenant and e.person = m.person \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null \
         and e.taken_back_at is null order by e.person",
    )
    .bind(tenant)
    .bind(group)
    .all(tx)
    .await?;
    counted(known, &offers, &had, today)
}

/// Of everybody in a tenant.
pub(super) async fn of_tenant(tx: &mut Tx, known: &Known, tenant: TenantId, today: Date) -> Outcome<Records> {
    let offers = sql(
        "select person, kind, state, offered_on, answer_by, day, fields, topics, encounter from opportunity \
         where tenant = $1 order by person",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    let had = sql(
        "select person, kind, day, fields, topics, encounter, reflection is not null as reflected from experience \
         where tenant = $1 and taken_back_at is null order by person",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    counted(known, &offers, &had, today)
}

fn counted(known: &Known, offers: &[Row], had: &[Row], today: Date) -> Outcome<Records> {
    let mut all = Records::new();
    for row in offers {
        if let Some(record) = store::rule(row, known)?.record(today) {
            all.entry(row.get("person")?).or_default().push(record);
        }
    }
    for row in had {
        all.entry(row.get("person")?)
            .or_default()
            .push(experience(row, known)?);
    }
    Ok(all)
}

fn experience(row: &Row, known: &Known) -> Outcome<Record> {
    let (fields, topics): (String, String) = (row.get("fields")?, row.get("topics")?);
    let day: Date = row.get("day")?;
    Ok(Record {
        day: Day::from(day),
        topics: known.topics(&topics),
        fields: known.fields(&fields),
        kind: row.one_of("kind", Kind::ALL, Kind::word)?,
        what: What::Had {
            reflected: row.get("reflected")?,
        },
        encounter: row.get("encounter")?,
    })
}
