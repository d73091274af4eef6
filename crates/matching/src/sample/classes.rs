//! A **class that got mentors** together in the sample world: Thijs and two of his class share Jacob. And a class that is asked now.
//!
//! Deliberately absent: an answer of somebody under 16. That takes a yes of home, and nobody at home was asked here.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use kit::{Error, Ids, Outcome, Tx, sql};
use people::sample::Settled;
use policy::calendar::begin_of;
use policy::id::GroupId;
use policy::relation::default_end;
use policy::{PersonId, ThingId};

use super::{Ground, afternoon, days_after, drawn, takes_part};

/// What the group writes: who of its young people does, or else the mentor, hours ago, what.
const SAID: &[(Option<usize>, i64, &str)] = &[
    (
        None,
        27,
        "Vrijdag zijn we met z'n allen in het technieklokaal. Wie neemt iets mee dat stuk is?",
    ),
    (
        Some(0),
        25,
        "Ik heb een koptelefoon die het aan één kant niet doet.",
    ),
    (Some(1), 3, "Mag het ook een fiets zijn?"),
];

/// How many of a class share the mentor of who stands in the world.
const WITH: usize = 2;
/// How many more said no.
const NO: usize = 3;

/// Who is in a group, each with the wish that it came of.
pub(super) struct Group {
    id: ThingId,
    young: Vec<(PersonId, ThingId)>,
}

/// A class of the school.
struct Class {
    id: GroupId,
    name: String,
    /// By the alphabet, each with the day of birth.
    members: Vec<(PersonId, Option<Date>)>,
}

/// Asks both classes, as far as the day has come; before the records of pairings, which this gives two more of.
pub(super) async fn settle(
    tx: &mut Tx,
    ids: &Ids,
    ground: &Ground,
    settled: &Settled,
) -> Outcome<Option<Group>> {
    if let Some(class) = of(tx, ground, settled.person("mila")).await? {
        asked_now(tx, ids, ground, &class).await?;
    }
    let Some(thijs) = settled.person("thijs") else {
        return Ok(None);
    };
    let class = of(tx, ground, Some(thijs)).await?;
    let asked = ground.day(0, (9, 1))?;
    let Some(class) = class.filter(|_| asked < ground.today) else {
        return Ok(None);
    };
    together(tx, ids, ground, (&class, thijs, asked)).await.map(Some)
}

async fn of(tx: &mut Tx, ground: &Ground, person: Option<PersonId>) -> Outcome<Option<Class>> {
    let row = sql(
        "select g.id, g.name from membership m join school_group g on g.tenant = m.tenant and g.id = m.school_group \
         where m.tenant = $1 and m.person = $2 and m.role = 'member' and m.ended_at is null and g.kind = 'class' \
         order by g.id limit 1",
    )
    .bind(ground.tenant)
    .bind(person)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let id: GroupId = row.get("id")?;
    let rows = sql(
        "select p.id, p.born from membership m join person p on p.tenant = m.tenant and p.id = m.person \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null and p.state = 'here' \
         order by p.sorted, p.id",
    )
    .bind(ground.tenant)
    .bind(id)
    .all(tx)
    .await?;
    let members: Outcome<_> = rows
        .iter()
        .map(|row| Ok((row.get("id")?, row.maybe("born")?)))
        .collect();
    Ok(Some(Class {
        id,
        name: row.get("name")?,
        members: members?,
    }))
}

/// Asked two days ago: one said no, and the others have five days.
async fn asked_now(tx: &mut Tx, ids: &Ids, ground: &Ground, class: &Class) -> Outcome<()> {
    let (asked, by) = (days_after(ground.today, -2)?, days_after(ground.today, 5)?);
    if asked < ground.day(0, (9, 1))? || by > ground.day(1, (6, 30))? {
        return Ok(());
    }
    let id = drawn(ids)?;
    insert(tx, ground, (id, class), (asked, by)).await?;
    match class.members.last() {
        Some((person, _)) => said(tx, ground, id, (*person, "no", afternoon(asked)?)).await,
        None => Ok(()),
    }
}

async fn together(
    tx: &mut Tx,
    ids: &Ids,
    ground: &Ground,
    (class, first, asked): (&Class, PersonId, Date),
) -> Outcome<Group> {
    let id = drawn(ids)?;
    insert(tx, ground, (id, class), (asked, days_after(asked, 6)?)).await?;
    let at = afternoon(days_after(asked, 1)?)?;
    let grown = |born: Option<Date>| {
        let sixteen = born.and_then(|born| born.checked_add(16.years()).ok());
        sixteen.is_some_and(|day| day <= asked)
    };
    let others = class.members.iter().filter(|(person, _)| *person != first);
    let mut others = others.filter(|(_, born)| grown(*born)).map(|(person, _)| *person);
    let mut young = Vec::new();
    for person in std::iter::once(first).chain(others.by_ref().take(WITH)) {
        if person != first {
            paired(tx, ids, ground, (person, first, at)).await?;
        }
        said(tx, ground, id, (person, "yes", at)).await?;
        young.push((person, wished(tx, ids, ground, (person, at)).await?));
    }
    for person in others.take(NO) {
        said(tx, ground, id, (person, "no", at)).await?;
    }
    Ok(Group { id, young })
}

async fn insert(
    tx: &mut Tx,
    ground: &Ground,
    (id, class): (ThingId, &Class),
    (asked, by): (Date, Date),
) -> Outcome<()> {
    sql(
        "insert into mentoring_group (tenant, id, edition, programme, school_group, name, answer_by, made_by, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(ground.tenant)
    .bind(id)
    .bind(ground.edition)
    .bind(ground.programme)
    .bind(class.id)
    .bind(class.name.as_str())
    .bind(by)
    .bind(ground.coordinator)
    .bind(begin_of(asked).ok_or_else(|| Error::internal("a day beyond all days"))?)
    .run(tx)
    .await
    .map(drop)
}

async fn said(
    tx: &mut Tx,
    ground: &Ground,
    group: ThingId,
    (person, said, at): (PersonId, &str, Timestamp),
) -> Outcome<()> {
    sql("insert into mentoring_group_answer (tenant, mentoring_group, person, said, said_at) values ($1, $2, $3, $4, $5)")
        .bind(ground.tenant)
        .bind(group)
        .bind(person)
        .bind(said)
        .bind(at)
        .run(tx)
        .await
        .map(drop)
}

/// Somebody of the class who said yes themselves gets the same mentor for the same term as who stands in the world.
async fn paired(
    tx: &mut Tx,
    ids: &Ids,
    ground: &Ground,
    (person, like, at): (PersonId, PersonId, Timestamp),
) -> Outcome<()> {
    sql(
        "insert into consent (tenant, id, about, given_by, purpose, answer, given_at, until) \
         values ($1, $2, $3, $3, 'mentoring', 'yes', $4, $5)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(person)
    .bind(at)
    .bind(default_end(at))
    .run(tx)
    .await?;
    let row = sql(
        "select y.object, y.valid_from, y.valid_to, m.subject as mentor from relation y join relation m on m.tenant = y.tenant \
         and m.object = y.object and m.kind = 'mentor-of' where y.tenant = $1 and y.subject = $2 and y.kind = 'mentee-of' \
         order by y.valid_from desc, y.id limit 1",
    )
    .bind(ground.tenant)
    .bind(format!("person:{like}"))
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(()) };
    let term: (Timestamp, Timestamp) = (row.get("valid_from")?, row.get("valid_to")?);
    let (mentor, pairing): (String, String) = (row.get("mentor")?, format!("pairing:{}", drawn(ids)?));
    let (young, programme) = (
        format!("person:{person}"),
        format!("programme:{}", ground.programme),
    );
    for (subject, kind, object) in [
        (&pairing, "pairing-of", &programme),
        (&mentor, "mentor-of", &pairing),
        (&young, "mentee-of", &pairing),
    ] {
        sql(
            "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
             values ($1, $2, $3, $4, $5, $6, $7, 'allocation', $8)",
        )
        .bind(ground.tenant)
        .bind(drawn(ids)?)
        .bind(subject.as_str())
        .bind(kind)
        .bind(object.as_str())
        .bind(term.0)
        .bind(term.1)
        .bind(ground.coordinator)
        .run(tx)
        .await?;
    }
    takes_part(tx, ids, ground, person).await
}

/// Their yes to the class is a wish in the programme, which came to a pairing.
async fn wished(
    tx: &mut Tx,
    ids: &Ids,
    ground: &Ground,
    (person, at): (PersonId, Timestamp),
) -> Outcome<ThingId> {
    let id = drawn(ids)?;
    sql(
        "insert into wish (tenant, id, person, programme, topics, wants, left_open, slots, postcode, online, said, since, \
         edition, state, state_at, changed_at) \
         values ($1, $2, $3, $4, 'work,choice', '', true, $5, '', false, '', $6, $7, 'paired', $6, $6)",
    )
    .bind(ground.tenant)
    .bind(id)
    .bind(person)
    .bind(ground.programme)
    .bind(0b010_010_010_010_010_i64)
    .bind(at)
    .bind(ground.edition)
    .run(tx)
    .await?;
    Ok(id)
}

/// Their pairings have the group together, and came of their wishes; and they write each other.
pub(super) async fn join(tx: &mut Tx, ids: &Ids, ground: &Ground, group: Option<&Group>) -> Outcome<()> {
    let Some(group) = group else { return Ok(()) };
    for (person, wish) in &group.young {
        sql("update pairing set together = $3, wish = $4 where tenant = $1 and young = $2 and edition = $5")
            .bind(ground.tenant)
            .bind(*person)
            .bind(group.id)
            .bind(*wish)
            .bind(ground.edition)
            .run(tx)
            .await?;
    }
    for (young, hours, said) in SAID {
        wrote(tx, ids, ground, (group, *young), (*hours, said)).await?;
    }
    Ok(())
}

/// Something that one of them wrote to the group, where they were in it by then.
async fn wrote(
    tx: &mut Tx,
    ids: &Ids,
    ground: &Ground,
    (group, young): (&Group, Option<usize>),
    (hours, said): (i64, &str),
) -> Outcome<()> {
    let row = sql("select mentor from pairing where tenant = $1 and together = $2 order by id limit 1")
        .bind(ground.tenant)
        .bind(group.id)
        .maybe(tx)
        .await?;
    let mentor: Option<PersonId> = row.map(|row| row.get("mentor")).transpose()?;
    let by = match young {
        Some(at) => group.young.get(at).map(|(person, _)| *person),
        None => mentor,
    };
    let Some(by) = by else { return Ok(()) };
    let sent = ground
        .now
        .checked_sub(SignedDuration::from_hours(hours))
        .map_err(Error::internal)?;
    sql(
        "insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at) \
         select $1, $2, $3, $4, $4, $4, $5, $6, $6 where exists (select 1 from pairing p join relation r on r.tenant = p.tenant \
             and r.object = 'pairing:' || p.id where p.tenant = $1 and p.together = $3 and r.subject = $7 and r.valid_from <= $6)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(group.id)
    .bind(by)
    .bind(said)
    .bind(sent)
    .bind(format!("person:{by}"))
    .run(tx)
    .await
    .map(drop)
}
