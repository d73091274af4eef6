//! **Saying that something is wrong** in a pairing or a group: with one message, and then what was written around it goes along as a copy;
//! or without any.
//!
//! The safeguarding officer reads it; the coordinator learns that there is one, and who has it, and nothing more. The others of the
//! thread learn nothing. Deliberately absent: taking a report back, and a report by somebody without a name.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use kit::db::{Row, sql};
use kit::guard::Found;
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may};

use super::thread::{Message, Part, Side, Thread, leaf, open, read_by};
use crate::words::words;

/// The longest text of a report, in characters.
pub const LONGEST_REPORT: usize = 2_000;
/// Messages before and after the one that is reported, which go along.
const AROUND: usize = 5;
/// Days in which the safeguarding officer reads it.
const READ_WITHIN: i32 = 2;

words! {
    /// What it is about.
    Sort {
        /// It does not feel right.
        Feeling = "feeling",
        /// The other wants to go on elsewhere, or a number or a picture.
        Elsewhere = "elsewhere",
        /// The other wants to meet in secret or at odd hours.
        Secret = "secret",
        /// Ugly words.
        Words = "words",
        /// Something happened.
        Happened = "happened",
        /// A mentor worries about how it is at home.
        Home = "home",
        /// About eating or sleeping.
        Body = "body",
        /// The young person said something about hurting themselves or somebody else.
        Hurting = "hurting",
        /// Somebody else puts pressure on the young person.
        Pressure = "pressure",
        /// Somebody stopped the pairing, because it was not all right. The end says so by itself; no form offers it.
        Stopped = "stopped",
        /// Something else.
        Other = "other",
    }
}

impl Sort {
    /// What a young person can choose from.
    pub const OF_YOUNG: [Sort; 6] = [
        Sort::Feeling,
        Sort::Elsewhere,
        Sort::Secret,
        Sort::Words,
        Sort::Happened,
        Sort::Other,
    ];
    /// What a mentor can: theirs is a worry about a child, and seldom one about what the child does to them.
    pub const OF_MENTOR: [Sort; 6] = [
        Sort::Home,
        Sort::Body,
        Sort::Hurting,
        Sort::Pressure,
        Sort::Words,
        Sort::Other,
    ];
}

/// A report.
#[derive(Clone, Debug)]
pub struct Report {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// In which pairing.
    pub pairing: ThingId,
    /// The young person.
    pub young: PersonId,
    /// The mentor; of a group whoever wrote the message, where that was a mentor.
    pub mentor: PersonId,
    /// The group in whose thread it was.
    pub together: Option<ThingId>,
    /// Who wrote the message there.
    pub about: Option<PersonId>,
    /// What it is about.
    pub sort: Sort,
    /// What was said.
    pub said: String,
    /// What was written around the message, line by line.
    pub around: String,
    /// Who reported it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// By when it is read.
    pub by_day: Option<Date>,
    /// The safeguarding officer who opened it first, and sees to it.
    pub owner: Option<PersonId>,
    /// When it was handled.
    pub handled_at: Option<Timestamp>,
    /// What was done so far; the last word on it once it is handled.
    pub outcome: String,
}

impl Object for Report {
    fn key(&self) -> Key {
        self.key
    }
}

/// What somebody reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// A message, where it is about one.
    pub message: Option<ThingId>,
    /// What it is about.
    pub sort: Sort,
    /// In their own words; may be empty.
    pub said: String,
}

/// Of which pairing a report is; and of a group which one, and about whom.
#[derive(Clone, Copy, Debug)]
struct Whose {
    pairing: ThingId,
    together: Option<ThingId>,
    about: Option<PersonId>,
    /// The mentor whom it is about, where it is about another one than that of the pairing.
    mentor: Option<PersonId>,
}

impl Whose {
    fn of(pairing: ThingId) -> Self {
        Self {
            pairing,
            together: None,
            about: None,
            mentor: None,
        }
    }

    /// From a group: of the pairing of who reports it, with the young person whom it is about where there is one.
    fn in_group(thread: &Thread, actor: &Actor, about: Option<PersonId>) -> Self {
        let group = thread.group.as_ref();
        let with = |who| group.and_then(|group| group.between(actor.person, who));
        Self {
            pairing: about.and_then(with).unwrap_or(thread.pairing),
            together: Some(thread.id),
            about,
            mentor: about.filter(|who| !thread.is_young(*who)),
        }
    }
}

/// Somebody says that something is wrong. The same twice is once.
///
/// # Errors
///
/// Not found for anybody else, and for a message of another thread or one that they cannot read; a refusal for an endless text.
pub async fn report(
    (db, ids): (&Db, &Ids),
    actor: &Actor,
    (side, id): (Side, Untrusted<ThingId>),
    saying: &Saying,
) -> Outcome<()> {
    let id = *id.for_lookup();
    db.act(actor.tenant, |mut tx| async move {
        let (whose, around) = match side.in_group() {
            true => from_group(&mut tx, actor, (side, id), saying).await?,
            false => (Whose::of(id), String::new()),
        };
        let new = permitted(&mut tx, ids, (actor, whose), saying).await?;
        let own = if side.is_young() { new.young } else { new.mentor };
        if !side.in_group() && actor.person != own {
            return Err(Error::NotFound);
        }
        if saying.said.chars().count() > LONGEST_REPORT {
            return Err(Refusal::new("talks-report-long").into());
        }
        let around = match saying.message.filter(|_| !side.in_group()) {
            None => around,
            Some(message) => {
                let place = (actor.tenant, id);
                let all = read_by(&mut tx, place, (None, actor.person), Part::Whole)
                    .await?
                    .messages;
                copy(&all, message, |by| (by == new.young, None))?
            }
        };
        if !is_there(&mut tx, actor, whose, saying).await? {
            insert(&mut tx, &new, saying.message, &around).await?;
        }
        tx.commit().await
    })
    .await
}

/// What a report from a group is about, and the copy that goes along: who wrote each line stands in it by id, so that a name which is
/// erased is gone from here as well.
async fn from_group(
    tx: &mut Tx,
    actor: &Actor,
    (side, id): (Side, ThingId),
    saying: &Saying,
) -> Outcome<(Whose, String)> {
    let thread: Permitted<Thread, may::ReadMessages> = open(tx, actor, (side, Untrusted::new(id))).await?;
    let Some(message) = saying.message else {
        return Ok((Whose::in_group(&thread, actor, None), String::new()));
    };
    let all = leaf(tx, &thread, actor.person, Part::Whole).await?.messages;
    let about = all.iter().find(|one| one.id == message).map(|one| one.by);
    let around = copy(&all, message, |by| (thread.is_young(by), Some(by)))?;
    Ok((Whose::in_group(&thread, actor, about), around))
}

/// The report that an end with "it was not all right" is, in the transaction of that end: nobody has to say it twice to be heard.
pub async fn by_stopping(tx: &mut Tx, ids: &Ids, actor: &Actor, pairing: ThingId) -> Outcome<()> {
    let saying = Saying {
        message: None,
        sort: Sort::Stopped,
        said: String::new(),
    };
    let whose = Whose::of(pairing);
    let new = permitted(tx, ids, (actor, whose), &saying).await?;
    if !is_there(tx, actor, whose, &saying).await? {
        insert(tx, &new, None, "").await?;
    }
    Ok(())
}

async fn permitted(
    tx: &mut Tx,
    ids: &Ids,
    (actor, whose): (&Actor, Whose),
    saying: &Saying,
) -> Outcome<Permitted<Report, may::ReportConcern>> {
    let id: ThingId = drawn(ids)?;
    tx.permit(actor, Untrusted::new(id), async |tx: &mut Tx, id| {
        fresh(tx, actor, (id, whose), saying).await
    })
    .await
}

async fn fresh(
    tx: &mut Tx,
    actor: &Actor,
    (id, whose): (ThingId, Whose),
    saying: &Saying,
) -> Outcome<Option<Found<Report>>> {
    let row = sql("select young, mentor from pairing where tenant = $1 and id = $2")
        .bind(actor.tenant)
        .bind(whose.pairing)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let young: PersonId = row.get("young")?;
    let mentor: PersonId = row.get("mentor")?;
    let report = Report {
        key: key(actor.tenant, young, id),
        id,
        pairing: whose.pairing,
        young,
        mentor: whose.mentor.unwrap_or(mentor),
        together: whose.together,
        about: whose.about,
        sort: saying.sort,
        said: saying.said.trim().to_owned(),
        around: String::new(),
        by: actor.person,
        at: tx.now(),
        by_day: day_at(tx.now()).checked_add(READ_WITHIN.days()).ok(),
        owner: None,
        handled_at: None,
        outcome: String::new(),
    };
    people::persons::about::<may::ReportConcern, _>(tx, actor.tenant, young, report).await
}

/// The message with those before and after it, as who reads it can follow it: when, whether a young person wrote it and in a group who,
/// and what.
fn copy(
    all: &[Message],
    message: ThingId,
    who: impl Fn(PersonId) -> (bool, Option<PersonId>),
) -> Outcome<String> {
    let at = all.iter().position(|one| one.id == message);
    let at = at.ok_or(Error::NotFound)?;
    let around = all.iter().take(at + AROUND + 1).skip(at.saturating_sub(AROUND));
    let line = |one: &Message| {
        let (is_young, by) = who(one.by);
        let side = if is_young { "young" } else { "mentor" };
        let this = if one.id == message { "!" } else { "" };
        let by = by.map(|by| format!(":{by}")).unwrap_or_default();
        let said = one.said.replace(['\n', '\t'], " ");
        format!("{}\t{side}{this}{by}\t{said}", one.sent_at)
    };
    Ok(around.map(line).collect::<Vec<_>>().join("\n"))
}

async fn is_there(tx: &mut Tx, actor: &Actor, whose: Whose, saying: &Saying) -> Outcome<bool> {
    let rows = sql(
        "select message from message_report where tenant = $1 and pairing = $2 and reported_by = $3 and sort = $4 and said = $5 \
         and coalesce(together, '') = coalesce($6, '') and handled_at is null order by reported_at, id",
    )
    .bind(actor.tenant)
    .bind(whose.pairing)
    .bind(actor.person)
    .bind(saying.sort.word())
    .bind(saying.said.trim())
    .bind(whose.together)
    .all(tx)
    .await?;
    let messages: Vec<Option<ThingId>> = rows
        .iter()
        .map(|row| row.maybe("message"))
        .collect::<Outcome<_>>()?;
    Ok(messages.contains(&saying.message))
}

async fn insert(
    tx: &mut Tx,
    report: &Permitted<Report, may::ReportConcern>,
    message: Option<ThingId>,
    around: &str,
) -> Outcome<()> {
    sql(
        "insert into message_report (tenant, id, pairing, message, young, mentor, sort, said, around, reported_by, reported_at, \
         by_day, outcome, together, about) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '', $13, $14)",
    )
    .bind(report.key().tenant)
    .bind(report.id)
    .bind(report.pairing)
    .bind(message)
    .bind(report.young)
    .bind(report.mentor)
    .bind(report.sort.word())
    .bind(report.said.as_str())
    .bind(around)
    .bind(report.by)
    .bind(report.at)
    .bind(report.by_day)
    .bind(report.together)
    .bind(report.about)
    .run(tx)
    .await
    .map(drop)
}

/// The report with this id.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Report>>> {
    let row = sql("select * from message_report where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let report = read(&row, tenant)?;
    people::persons::about::<A, _>(tx, tenant, report.young, report).await
}

fn key(tenant: TenantId, young: PersonId, id: ThingId) -> Key {
    Key {
        tenant,
        about: Party::Person(young),
        class: DataClass::Concern,
        id,
    }
}

pub(super) fn read(row: &Row, tenant: TenantId) -> Outcome<Report> {
    let (id, young): (ThingId, PersonId) = (row.get("id")?, row.get("young")?);
    Ok(Report {
        key: key(tenant, young, id),
        id,
        pairing: row.get("pairing")?,
        young,
        mentor: row.get("mentor")?,
        together: row.maybe("together")?,
        about: row.maybe("about")?,
        sort: row.one_of("sort", Sort::ALL, Sort::word)?,
        said: row.get("said")?,
        around: row.get("around")?,
        by: row.get("reported_by")?,
        at: row.get("reported_at")?,
        by_day: row.maybe("by_day")?,
        owner: row.maybe("owner")?,
        handled_at: row.maybe("handled_at")?,
        outcome: row.get("outcome")?,
    })
}
