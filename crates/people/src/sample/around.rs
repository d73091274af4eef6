//! What stands **around** a sample school: people from outside, programmes with their pairings, places with employers,
//! and where everybody stands in education.

use std::collections::{BTreeMap, HashMap};

use kit::{Ids, Outcome, Tx, sql};
use policy::id::{ProgrammeId, SeatId};
use policy::relation::Basis;
use policy::{Kind, Party, PersonId, TenantId};
use world::SchoolWorld;

use super::ties::{Tie, relate};
use super::{known, note};
use crate::persons::{Name, Part, Presence, drawn, house};

/// Settles all of it.
pub async fn settle(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    outsiders(tx, ids, tenant, school).await?;
    let programmes = programmes(tx, ids, tenant, school).await?;
    pairings(tx, ids, tenant, school, &programmes).await?;
    seats(tx, ids, tenant, school).await?;
    positions(tx, tenant, school).await
}

async fn outsiders(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    for outsider in &school.outsiders {
        let person: PersonId = drawn(ids)?;
        let name = Name::from(&outsider.name);
        sql(
            "insert into person (tenant, id, given, prefix, family, sorted, email, part, state, since) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(tenant)
        .bind(person)
        .bind(name.given.as_deref())
        .bind(name.prefix.as_deref())
        .bind(name.family.as_deref())
        .bind(name.sorted())
        .bind(outsider.email.as_str())
        .bind(Part::Outside.id())
        .bind(Presence::Here.id())
        .bind(tx.now())
        .run(tx)
        .await?;
        note(tx, tenant, &outsider.person, person).await?;
        let tie = Tie {
            subject: Party::Person(person),
            kind: Kind::KnownTo,
            object: house(tenant),
            period: school.year,
            basis: Basis::Agreement,
        };
        relate(tx, ids, tenant, school, &tie).await?;
    }
    Ok(())
}

async fn programmes(
    tx: &mut Tx,
    ids: &Ids,
    tenant: TenantId,
    school: &SchoolWorld,
) -> Outcome<HashMap<String, ProgrammeId>> {
    let mut made = HashMap::new();
    for programme in &school.programmes {
        let id: ProgrammeId = drawn(ids)?;
        sql("insert into programme (tenant, id, name) values ($1, $2, $3)")
            .bind(tenant)
            .bind(id)
            .bind(programme.name.as_str())
            .run(tx)
            .await?;
        made.insert(programme.key.as_str().to_owned(), id);
        let tie = |subject, kind| Tie {
            subject,
            kind,
            object: Party::Programme(id),
            period: school.year,
            basis: Basis::Appointment,
        };
        let coordinator = Party::Person(known(tx, tenant, &programme.coordinator).await?);
        relate(tx, ids, tenant, school, &tie(coordinator, Kind::CoordinatorOf)).await?;
        for young in &programme.participants {
            let young = Party::Person(known(tx, tenant, young).await?);
            relate(tx, ids, tenant, school, &tie(young, Kind::ParticipantOf)).await?;
        }
    }
    Ok(made)
}

async fn pairings(
    tx: &mut Tx,
    ids: &Ids,
    tenant: TenantId,
    school: &SchoolWorld,
    programmes: &HashMap<String, ProgrammeId>,
) -> Outcome<()> {
    for pairing in &school.pairings {
        let id = Party::Pairing(drawn::<policy::id::Pairing>(ids)?);
        let Some(programme) = programmes.get(pairing.programme.as_str()) else {
            continue;
        };
        let tie = |subject, kind, object| Tie {
            subject,
            kind,
            object,
            period: pairing.period,
            basis: Basis::Allocation,
        };
        let mentor = Party::Person(known(tx, tenant, &pairing.mentor).await?);
        let mentee = Party::Person(known(tx, tenant, &pairing.mentee).await?);
        let programme = Party::Programme(*programme);
        relate(tx, ids, tenant, school, &tie(id, Kind::PairingOf, programme)).await?;
        relate(tx, ids, tenant, school, &tie(mentor, Kind::MentorOf, id)).await?;
        relate(tx, ids, tenant, school, &tie(mentee, Kind::MenteeOf, id)).await?;
    }
    Ok(())
}

async fn seats(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    for seat in &school.seats {
        let id: SeatId = drawn(ids)?;
        sql("insert into seat (tenant, id, name) values ($1, $2, $3)")
            .bind(tenant)
            .bind(id)
            .bind(seat.host.as_str())
            .run(tx)
            .await?;
        let tie = |subject, kind, object| Tie {
            subject,
            kind,
            object,
            period: seat.period,
            basis: Basis::Agreement,
        };
        let party = Party::Seat(id);
        relate(tx, ids, tenant, school, &tie(party, Kind::SeatOf, house(tenant))).await?;
        let contact = Party::Person(known(tx, tenant, &seat.contact).await?);
        relate(
            tx,
            ids,
            tenant,
            school,
            &tie(contact, Kind::EmployerContactOf, party),
        )
        .await?;
        for young in &seat.young {
            let young = Party::Person(known(tx, tenant, young).await?);
            relate(tx, ids, tenant, school, &tie(young, Kind::OnSeat, party)).await?;
        }
    }
    Ok(())
}

/// What the school knows of where everybody stands, and of its classes what all of their members have in common.
async fn positions(tx: &mut Tx, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    let mut persons: HashMap<String, PersonId> = HashMap::new();
    let rows = sql("select sent, id from roster_key where tenant = $1 and kind = 'person' order by sent")
        .bind(tenant)
        .all(tx)
        .await?;
    for row in &rows {
        persons.insert(row.get("sent")?, row.get("id")?);
    }
    let mut classes: BTreeMap<String, (String, Option<u8>)> = BTreeMap::new();
    let places: HashMap<&str, &world::Position> = school
        .positions
        .iter()
        .map(|position| (position.person.as_str(), position))
        .collect();
    for one in &school.roster().memberships {
        if let Some(position) = places.get(one.person.as_str())
            && let Some(track) = position.track
        {
            classes.insert(
                one.group.as_str().to_owned(),
                (track.id().to_owned(), position.year),
            );
        }
    }
    for (group, (track, year)) in &classes {
        sql(
            "update school_group set track = $3, year = $4 where tenant = $1 and kind = 'class' and id = \
             (select id from roster_key where tenant = $1 and kind = 'group' and sent = $2)",
        )
        .bind(tenant)
        .bind(group.as_str())
        .bind(track.as_str())
        .bind(year.map(i64::from))
        .run(tx)
        .await?;
    }
    for position in &school.positions {
        let Some(person) = persons.get(position.person.as_str()) else {
            continue;
        };
        stand(tx, tenant, *person, position).await?;
    }
    Ok(())
}

async fn stand(tx: &mut Tx, tenant: TenantId, person: PersonId, position: &world::Position) -> Outcome<()> {
    sql(
        "insert into position (tenant, person, node, year, profile, extra_subject, said_by, said_at) \
         values ($1, $2, $3, $4, $5, $6, 'roster', $7) \
         on conflict (tenant, person) do update set node = excluded.node, year = excluded.year, \
             profile = excluded.profile, extra_subject = excluded.extra_subject",
    )
    .bind(tenant)
    .bind(person)
    .bind(position.track.map(world::Track::id))
    .bind(position.year.map(i64::from))
    .bind(position.profile.as_ref().map(world::Profile::as_str))
    .bind(position.extra_subject)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}
