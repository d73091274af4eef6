//! **Hours** of mentors in an edition: as the mentor sees their own, and as the coordinator approves and takes them along.
//!
//! Deliberately absent: hours of a meeting that is not in a log, and approving one's own.

use feeds::sheet::cells::Cell;
use jiff::Timestamp;
use kit::db::sql;
use kit::guard::Found;
use kit::{Became, Db, Error, Language, Outcome, Refusal, Tx};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::{
    Act, Actor, Changes, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may,
};

use super::{Held, Line, Month, NotApproved, approve, months, once};
use crate::mentoring::days::Side;

/// The hours of one mentor in one edition.
#[derive(Clone, Debug)]
pub struct Hours {
    key: Key,
    /// Whose.
    pub mentor: PersonId,
    /// How they are called.
    pub name: String,
    /// In which edition.
    pub edition: ThingId,
    /// Month by month.
    pub lines: Vec<Line>,
}

impl Object for Hours {
    fn key(&self) -> Key {
        self.key
    }
}

/// The hours of somebody in an edition, as a record about the mentor.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    (edition, mentor): (ThingId, PersonId),
) -> Outcome<Option<Found<Hours>>> {
    let Some(whose) = people::persons::find::<A>(tx, tenant, mentor).await? else {
        return Ok(None);
    };
    let hours = Hours {
        key: Key {
            tenant,
            about: Party::Person(mentor),
            class: DataClass::MentorFile,
            id: mentor.as_thing(),
        },
        mentor,
        name: whose.object.name.whole(),
        edition,
        lines: lines(tx, tenant, (edition, mentor)).await?,
    };
    Ok(Some(people::persons::beside::<A, _>(&whose, hours)))
}

/// The meetings of somebody in an edition that were held, on one side of its pairings, each as it counts. Whatever is told of hours or
/// meetings is told of these.
pub(crate) async fn held(
    tx: &mut Tx,
    tenant: TenantId,
    (edition, person, side): (ThingId, PersonId, Side),
) -> Outcome<Vec<Held>> {
    let rows = sql(
        "select coalesce(m.together, m.id) as one, m.day, m.minutes from meeting m \
         join pairing p on p.tenant = m.tenant and p.id = m.pairing \
         where m.tenant = $1 and p.edition = $2 and case when $4 = 'young' then p.young else p.mentor end = $3 \
         and m.state = 'held' order by m.day, m.id",
    )
    .bind(tenant)
    .bind(edition)
    .bind(person)
    .bind(side.word())
    .all(tx)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let minutes: i64 = row.get("minutes")?;
        let held = Held {
            day: row.get("day")?,
            minutes: u16::try_from(minutes).unwrap_or(0),
        };
        found.push((row.get("one")?, held));
    }
    Ok(once(&found))
}

/// The months of a mentor in an edition.
pub(crate) async fn lines(
    tx: &mut Tx,
    tenant: TenantId,
    (edition, mentor): (ThingId, PersonId),
) -> Outcome<Vec<Line>> {
    let held = held(tx, tenant, (edition, mentor, Side::Mentor)).await?;
    let rows = sql(
        "select month, quarters from hours_approval where tenant = $1 and edition = $2 and mentor = $3 order by month",
    )
    .bind(tenant)
    .bind(edition)
    .bind(mentor)
    .all(tx)
    .await?;
    let mut approved = Vec::with_capacity(rows.len());
    for row in &rows {
        let (month, quarters): (String, i64) = (row.get("month")?, row.get("quarters")?);
        approved.extend(Month::from_word(&month).map(|month| (month, u32::try_from(quarters).unwrap_or(0))));
    }
    Ok(months(&held, &approved))
}

/// The editions in which somebody is or was a mentor, the newest first, with what each is called and its method.
pub async fn editions<A: policy::Sees>(
    tx: &mut Tx,
    mine: &Permitted<crate::mentoring::pairings::Mine, A>,
) -> Outcome<Vec<(ThingId, String, String)>> {
    let rows = sql(
        "select distinct e.id, e.name, e.method, e.begins from edition e join pairing p on p.tenant = e.tenant and p.edition = e.id \
         where e.tenant = $1 and p.mentor = $2 and p.kickoff_on is not null order by e.begins desc, e.id",
    )
    .bind(mine.key().tenant)
    .bind(mine.person)
    .all(tx)
    .await?;
    rows.iter()
        .map(|row| Ok((row.get("id")?, row.get("name")?, row.get("method")?)))
        .collect()
}

/// The hours of everybody who was a mentor in an edition, by name, for its coordinator.
pub async fn of_edition<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    edition: ThingId,
) -> Outcome<Vec<Permitted<Hours, A>>> {
    let rows = sql(
        "select distinct p.mentor from pairing p where p.tenant = $1 and p.edition = $2 and p.kickoff_on is not null order by p.mentor",
    )
    .bind(actor.tenant)
    .bind(edition)
    .all(tx)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.extend(find::<A>(tx, actor.tenant, (edition, row.get("mentor")?)).await?);
    }
    let mut permitted = tx.permit_each::<A, Hours>(actor, found).await?;
    permitted.sort_by(|one, other| (&one.name, one.mentor).cmp(&(&other.name, other.mentor)));
    Ok(permitted)
}

/// The coordinator approves a month of a mentor. What was approved already is said to be.
///
/// # Errors
///
/// Not found for who does not coordinate the mentor; a refusal for one's own hours, or a month that is not over.
pub async fn approve_month(
    db: &Db,
    actor: &Actor,
    (edition, mentor): (ThingId, Untrusted<PersonId>),
    month: Month,
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let hours: Permitted<Hours, may::JudgeMentor> = tx
            .permit(actor, mentor, async |tx: &mut Tx, mentor| {
                find::<may::JudgeMentor>(tx, actor.tenant, (edition, mentor)).await
            })
            .await?;
        let line = hours.lines.iter().find(|line| line.month == month).copied();
        let line = line.ok_or(Error::NotFound)?;
        let quarters = match approve(line, hours.mentor == actor.person, day_at(tx.now())) {
            Ok(quarters) => quarters,
            Err(NotApproved::NothingWaits) => {
                tx.commit().await?;
                return Ok(Became::Already);
            }
            Err(NotApproved::OwnHours) => return Err(Refusal::new("hours-own").into()),
            Err(NotApproved::MonthRuns) => return Err(Refusal::new("hours-month-runs").into()),
        };
        keep(&mut tx, &hours, month, (quarters, actor.person)).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

async fn keep<A: Changes>(
    tx: &mut Tx,
    hours: &Permitted<Hours, A>,
    month: Month,
    (quarters, by): (u32, PersonId),
) -> Outcome<()> {
    let now: Timestamp = tx.now();
    sql(
        "insert into hours_approval (tenant, edition, mentor, month, quarters, noted, approved_by, approved_at) \
         values ($1, $2, $3, $4, $5, '', $6, $7) \
         on conflict (tenant, edition, mentor, month) do update set quarters = excluded.quarters, \
         approved_by = excluded.approved_by, approved_at = excluded.approved_at",
    )
    .bind(hours.key().tenant)
    .bind(hours.edition)
    .bind(hours.mentor)
    .bind(month.word())
    .bind(i64::from(quarters))
    .bind(by)
    .bind(now)
    .run(tx)
    .await
    .map(drop)
}

/// The hours as a sheet: a head, and a row for each month of each mentor.
pub fn sheet<A>(all: &[Permitted<Hours, A>], lang: &Language) -> Vec<Vec<Cell>> {
    let say = |key: &str| Cell::Text(lang.get(key, &kit::Args::NONE).into_owned());
    let head = [
        "hours-mentor",
        "hours-month",
        "hours-meetings",
        "hours-hours",
        "hours-approved",
    ];
    let mut rows = vec![head.map(say).to_vec()];
    for hours in all {
        for line in &hours.lines {
            rows.push(vec![
                Cell::Text(hours.name.clone()),
                Cell::Text(line.month.word()),
                Cell::Number(i64::from(line.meetings)),
                Cell::Quarters(line.quarters),
                Cell::Quarters(line.approved.unwrap_or(0)),
            ]);
        }
    }
    rows
}
