//! Duties as they are held: taking one on, ending it, and the lists.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kit::db::{Row, sql};
use kit::guard::{Found, party_text};
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::{Listed, listed};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::GroupId;
use policy::{
    Act, Actor, Key, Object as _, Party, Permitted, PermittedScope, PersonId, TenantId, ThingId, Untrusted,
    may,
};

use super::{Duty, Ended, Wanted, Work};
use crate::opportunities::actions::drawn;
use crate::way::{self, Way};

/// Somebody takes it on for young people, for all or for none: the actor, or a colleague.
///
/// # Errors
///
/// Not found when the actor may not write on the way of one of them; a refusal for a day that has passed, and for an owner who
/// does not work here.
pub async fn take_on(
    (db, ids): (&Db, &Ids),
    actor: &Actor,
    some: &BTreeSet<PersonId>,
    wanted: &Wanted,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        for person in some {
            let way: Permitted<Way, may::WriteJourney> = tx
                .permit(actor, Untrusted::new(*person), async |tx: &mut Tx, id| {
                    way::find::<may::WriteJourney>(tx, actor.tenant, id).await
                })
                .await?;
            if !is_there(&mut tx, &way, wanted).await? {
                insert(&mut tx, drawn(ids)?, &way, wanted).await?;
            }
        }
        if let Some(key) = wanted.wrong(day_at(tx.now())) {
            return Err(Refusal::new(key).into());
        }
        if wanted.owner != actor.person && !works_here(&mut tx, actor.tenant, wanted.owner).await? {
            return Err(Refusal::new("journey-duty-not-a-colleague").into());
        }
        tx.commit().await
    })
    .await
}

/// Whether somebody sees to the same before the same day already: a form that was sent twice.
async fn is_there(tx: &mut Tx, way: &Permitted<Way, may::WriteJourney>, wanted: &Wanted) -> Outcome<bool> {
    let there = sql(
        "select id from duty where tenant = $1 and person = $2 and entitlement = $3 and owner = $4 and by_day = $5 \
         and ended_at is null",
    )
    .bind(way.key().tenant)
    .bind(way.person)
    .bind(wanted.entitlement.as_str())
    .bind(wanted.owner)
    .bind(wanted.by_day)
    .all(tx)
    .await?;
    Ok(!there.is_empty())
}

async fn insert(
    tx: &mut Tx,
    id: ThingId,
    way: &Permitted<Way, may::WriteJourney>,
    wanted: &Wanted,
) -> Outcome<()> {
    sql(
        "insert into duty (tenant, id, person, entitlement, owner, by_day, note, made_by, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(way.key().tenant)
    .bind(id)
    .bind(way.person)
    .bind(wanted.entitlement.as_str())
    .bind(wanted.owner)
    .bind(wanted.by_day)
    .bind(wanted.note.trim())
    .bind(way.proof().by())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

async fn works_here(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<bool> {
    let row =
        sql("select id from person where tenant = $1 and id = $2 and part = 'staff' and state = 'here'")
            .bind(tenant)
            .bind(person)
            .maybe(tx)
            .await?;
    Ok(row.is_some())
}

/// Ends it.
///
/// # Errors
///
/// Not found for who may not; a conflict when it has ended already in another way.
pub async fn end(db: &Db, actor: &Actor, id: Untrusted<ThingId>, how: Ended) -> Outcome<PersonId> {
    db.act(actor.tenant, |mut tx| async move {
        let duty: Permitted<Duty, may::WriteJourney> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::WriteJourney>(tx, actor.tenant, id).await
            })
            .await?;
        match duty.ended {
            Some(ended) if ended == how => {}
            Some(_) => return Err(Error::Conflict),
            None => {
                sql("update duty set ended_at = $3, ended_as = $4 where tenant = $1 and id = $2")
                    .bind(actor.tenant)
                    .bind(duty.id)
                    .bind(tx.now())
                    .bind(how.word())
                    .run(&mut tx)
                    .await?;
            }
        }
        tx.commit().await?;
        Ok(duty.person)
    })
    .await
}

/// The duty with this id.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Duty>>> {
    let row = sql("select * from duty where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let duty = read(&row, tenant)?;
    people::persons::about::<A, _>(tx, tenant, duty.person, duty).await
}

/// What is being seen to for somebody, the nearest day first.
pub async fn of<A: Act>(tx: &mut Tx, way: &Permitted<Way, A>) -> Outcome<Vec<Duty>> {
    let tenant = way.key().tenant;
    let rows =
        sql("select * from duty where tenant = $1 and person = $2 and ended_at is null order by by_day, id")
            .bind(tenant)
            .bind(way.person)
            .all(tx)
            .await?;
    rows.iter().map(|row| read(row, tenant)).collect()
}

/// What is being seen to for the young people of a group. The scope of the group stands with the caller.
pub async fn in_group(tx: &mut Tx, tenant: TenantId, group: GroupId) -> Outcome<Vec<Duty>> {
    let rows = sql(
        "select d.* from membership m join duty d on d.tenant = m.tenant and d.person = m.person \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null \
         and d.ended_at is null order by d.by_day, d.id",
    )
    .bind(tenant)
    .bind(group)
    .all(tx)
    .await?;
    rows.iter().map(|row| read(row, tenant)).collect()
}

/// Who may see to things in a group: its tutors, and whoever counsels its school; by name. Whoever is not here any more is not
/// among them.
pub async fn colleagues<A: Act>(tx: &mut Tx, scope: &PermittedScope<A>) -> Outcome<Vec<Listed>> {
    let tenant = scope.within().tenant;
    let group = party_text(scope.within().about);
    let rows = sql("select distinct p.id, p.given, p.prefix, p.family, p.sorted from relation r \
         join person p on p.tenant = r.tenant and p.id = substr(r.subject, 8) \
         where r.tenant = $1 and r.revoked_at is null and r.valid_from <= $3 and r.valid_to > $3 and p.state = 'here' \
         and (r.kind = 'tutor-of' and r.object = $2 or r.kind = 'counsellor-of' and r.object in \
             (select g.object from relation g where g.tenant = $1 and g.kind = 'group-of' and g.subject = $2 \
              and g.revoked_at is null and g.valid_to > $3)) \
         order by p.sorted, p.id")
    .bind(tenant)
    .bind(group)
    .bind(tx.now())
    .all(tx)
    .await?;
    rows.iter().map(listed).collect()
}

/// What somebody has taken on that has not ended, class by class, in the order of their names. Numbers about one's own work.
pub async fn of_owner(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Work>> {
    let rows = sql(
        "select d.id as duty, d.by_day, g.id, g.name from duty d \
         left join membership m on m.tenant = d.tenant and m.person = d.person and m.role = 'member' and m.ended_at is null \
         left join school_group g on g.tenant = m.tenant and g.id = m.school_group and g.kind = 'class' and g.ended_at is null \
         where d.tenant = $1 and d.owner = $2 and d.ended_at is null \
         order by d.id, case when g.id is null then 1 else 0 end, g.name, g.id",
    )
    .bind(actor.tenant)
    .bind(actor.person)
    .all(tx)
    .await?;
    let mut last: Option<ThingId> = None;
    let mut work: Vec<Work> = Vec::new();
    for row in &rows {
        let duty: ThingId = row.get("duty")?;
        if last.replace(duty) == Some(duty) {
            // Somebody in two classes is seen to once.
            continue;
        }
        let (group, by_day): (Option<GroupId>, Date) = (row.maybe("id")?, row.get("by_day")?);
        match work.iter_mut().find(|one| one.group == group) {
            Some(one) => {
                one.count += 1;
                one.nearest = one.nearest.min(by_day);
            }
            None => work.push(Work {
                group,
                name: row.maybe("name")?,
                count: 1,
                nearest: by_day,
            }),
        }
    }
    work.sort_by(|a, b| (a.name.is_none(), &a.name, a.group).cmp(&(b.name.is_none(), &b.name, b.group)));
    Ok(work)
}

fn read(row: &Row, tenant: TenantId) -> Outcome<Duty> {
    let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
    let ended: Option<String> = row.maybe("ended_as")?;
    Ok(Duty {
        key: Key {
            tenant,
            about: Party::Person(person),
            class: DataClass::Journey,
            id,
        },
        id,
        person,
        wanted: Wanted {
            entitlement: row.get("entitlement")?,
            owner: row.get("owner")?,
            by_day: row.get("by_day")?,
            note: row.get("note")?,
        },
        ended: ended.and_then(|word| Ended::from_word(&word)),
    })
}
