//! Groups in rows. A group is about a class, and what somebody answered about that person.
//!
//! Deliberately absent: a list of who said what. It is counted, and divided by ids.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::{Outcome, Tx, sql};
use policy::id::{GroupId, ProgrammeId};
use policy::{Act, Changes, Object as _, Permitted, TenantId, ThingId, may};

use super::{Standing, standing};
use crate::mentoring::editions::Edition;
use crate::mentoring::pairings::{Mine, Said};
use crate::mentoring::wishes::{self, Wishes};

/// A class that was asked.
#[derive(Clone, Debug)]
pub struct Group {
    /// Which; its pairings have it as what they have together.
    pub id: ThingId,
    /// In which edition.
    pub edition: ThingId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// The class.
    pub class: GroupId,
    /// What the class was called.
    pub name: String,
    /// The last day for an answer.
    pub answer_by: Date,
}

fn read(row: &Row) -> Outcome<Group> {
    Ok(Group {
        id: row.get("id")?,
        edition: row.get("edition")?,
        programme: row.get("programme")?,
        class: row.get("school_group")?,
        name: row.get("name")?,
        answer_by: row.get("answer_by")?,
    })
}

/// The group with this id. It is about nobody.
pub(super) async fn find(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Group>> {
    let row = sql("select * from mentoring_group where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    row.as_ref().map(read).transpose()
}

/// What the class of a group is called; none where pairings have something else together.
pub async fn named(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<String>> {
    Ok(find(tx, tenant, id).await?.map(|group| group.name))
}

/// Every class of an edition that was asked, by name.
pub(super) async fn of_edition(tx: &mut Tx, tenant: TenantId, edition: ThingId) -> Outcome<Vec<Group>> {
    let rows = sql("select * from mentoring_group where tenant = $1 and edition = $2 order by name, id")
        .bind(tenant)
        .bind(edition)
        .all(tx)
        .await?;
    rows.iter().map(read).collect()
}

/// The classes of the organisation with somebody in them, by school and name: id, name, school, how many. Who left is in a class until
/// the roster says otherwise, and is not asked.
pub(super) async fn classes(tx: &mut Tx, tenant: TenantId) -> Outcome<Vec<(GroupId, String, String, i64)>> {
    let rows = sql(
        "select g.id, g.name, s.name as school, count(*) as n from school_group g \
         join school s on s.tenant = g.tenant and s.id = g.school \
         join membership m on m.tenant = g.tenant and m.school_group = g.id and m.role = 'member' and m.ended_at is null \
         join person p on p.tenant = m.tenant and p.id = m.person and p.state = 'here' \
         where g.tenant = $1 and g.kind = 'class' and g.ended_at is null group by g.id, g.name, s.name \
         order by s.name, g.name, g.id",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                row.get("id")?,
                row.get("name")?,
                row.get("school")?,
                row.get("n")?,
            ))
        })
        .collect()
}

/// Keeps that a class is asked, on the permit about the edition.
pub(super) async fn insert(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    group: &Group,
) -> Outcome<()> {
    sql(
        "insert into mentoring_group (tenant, id, edition, programme, school_group, name, answer_by, made_by, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(edition.key().tenant)
    .bind(group.id)
    .bind(group.edition)
    .bind(group.programme)
    .bind(group.class)
    .bind(group.name.as_str())
    .bind(group.answer_by)
    .bind(edition.proof().by())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// How many of a class answered.
pub(super) async fn answers(tx: &mut Tx, tenant: TenantId, group: &Group) -> Outcome<i64> {
    let row =
        sql("select count(*) as n from mentoring_group_answer where tenant = $1 and mentoring_group = $2")
            .bind(tenant)
            .bind(group.id)
            .one(tx)
            .await?;
    row.get("n")
}

/// Forgets that a class is asked, on the permit about the edition.
pub(super) async fn remove(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    group: &Group,
) -> Outcome<()> {
    sql("delete from mentoring_group where tenant = $1 and id = $2")
        .bind(edition.key().tenant)
        .bind(group.id)
        .run(tx)
        .await
        .map(drop)
}

/// Somebody of a class, by where they stand: with the wish that waits, and whether it goes first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    pub standing: Standing,
    pub wish: Option<(ThingId, bool)>,
}

/// Everybody of the class of a group, in no order and without who they are.
pub(super) async fn members(tx: &mut Tx, tenant: TenantId, group: &Group) -> Outcome<Vec<Member>> {
    let rows = sql(
        "select m.person, a.said, w.id as wish, w.state, w.earlier from membership m \
         join person p on p.tenant = m.tenant and p.id = m.person and p.state = 'here' \
         left join mentoring_group_answer a on a.tenant = m.tenant and a.mentoring_group = $3 and a.person = m.person \
         left join wish w on w.tenant = m.tenant and w.id = (select x.id from wish x where x.tenant = m.tenant \
             and x.person = m.person and x.programme = $4 and x.state in ('home', 'waiting', 'proposed', 'paired') \
             order by x.since desc, x.id limit 1) \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null order by m.person",
    )
    .bind(tenant)
    .bind(group.class)
    .bind(group.id)
    .bind(group.programme)
    .all(tx)
    .await?;
    let member = |row: &Row| {
        let said: Option<String> = row.maybe("said")?;
        let state: Option<String> = row.maybe("state")?;
        let stands = standing(
            said.as_deref().and_then(Said::from_word),
            state.as_deref().and_then(wishes::State::from_word),
        );
        let wish: Option<ThingId> = row.maybe("wish")?;
        let earlier: Option<ThingId> = row.maybe("earlier")?;
        Ok(Member {
            standing: stands,
            wish: wish.map(|wish| (wish, earlier.is_some())),
        })
    };
    rows.iter().map(member).collect()
}

/// A class of one's own that is asked.
#[derive(Clone, Debug)]
pub struct Invited {
    /// Which.
    pub group: Group,
    /// What they said.
    pub said: Option<Said>,
}

/// The classes of a young person that are asked on a day, with what they said themselves. Whoever has a mentor, or waits in the queue of
/// the programme already, is asked nothing. A yes of which the wish was taken back counts no more, and can be said again.
pub async fn invited<A: Act>(tx: &mut Tx, mine: &Permitted<Mine, A>, today: Date) -> Outcome<Vec<Invited>> {
    let rows = sql(
        "select g.*, case when a.said = 'yes' and not exists (select 1 from wish w where w.tenant = g.tenant and w.person = $2 \
         and w.programme = g.programme and w.state in ('home', 'waiting', 'proposed', 'paired')) then null else a.said end as said \
         from mentoring_group g join membership m on m.tenant = g.tenant and m.school_group = g.school_group \
         and m.person = $2 and m.role = 'member' and m.ended_at is null \
         left join mentoring_group_answer a on a.tenant = g.tenant and a.mentoring_group = g.id and a.person = $2 \
         where g.tenant = $1 and g.answer_by >= $3 and (a.said is not null or not exists (select 1 from wish w \
         where w.tenant = g.tenant and w.person = $2 and w.programme = g.programme \
         and w.state in ('home', 'waiting', 'proposed', 'paired'))) and not exists (select 1 from pairing p \
         where p.tenant = g.tenant and p.young = $2 and p.together = g.id) order by g.answer_by, g.id",
    )
    .bind(mine.key().tenant)
    .bind(mine.person)
    .bind(today)
    .all(tx)
    .await?;
    let one = |row: &Row| {
        let said: Option<String> = row.maybe("said")?;
        Ok(Invited {
            group: read(row)?,
            said: said.as_deref().and_then(Said::from_word),
        })
    };
    rows.iter().map(one).collect()
}

/// Whether the young person of the permit is in the class of a group.
pub(super) async fn is_member<A: Changes>(
    tx: &mut Tx,
    wishes: &Permitted<Wishes, A>,
    group: &Group,
) -> Outcome<bool> {
    let row = sql(
        "select person from membership where tenant = $1 and school_group = $2 and person = $3 and role = 'member' \
         and ended_at is null",
    )
    .bind(wishes.key().tenant)
    .bind(group.class)
    .bind(wishes.person)
    .maybe(tx)
    .await?;
    Ok(row.is_some())
}

/// What the young person of the permit said last, and when.
pub(super) async fn said<A: Changes>(
    tx: &mut Tx,
    wishes: &Permitted<Wishes, A>,
    group: &Group,
) -> Outcome<Option<(Said, Timestamp)>> {
    let row = sql(
        "select said, said_at from mentoring_group_answer where tenant = $1 and mentoring_group = $2 and person = $3",
    )
    .bind(wishes.key().tenant)
    .bind(group.id)
    .bind(wishes.person)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let said = Said::from_word(&row.get::<String>("said")?);
    let at = row.get("said_at")?;
    Ok(said.map(|said| (said, at)))
}

/// Keeps what the young person of the permit says.
pub(super) async fn keep<A: Changes>(
    tx: &mut Tx,
    wishes: &Permitted<Wishes, A>,
    (group, said): (&Group, Said),
) -> Outcome<()> {
    sql(
        "insert into mentoring_group_answer (tenant, mentoring_group, person, said, said_at) values ($1, $2, $3, $4, $5) \
         on conflict (tenant, mentoring_group, person) do update set said = excluded.said, said_at = excluded.said_at",
    )
    .bind(wishes.key().tenant)
    .bind(group.id)
    .bind(wishes.person)
    .bind(said.word())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}
