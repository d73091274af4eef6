//! Meetings and check-ins in rows, and rows as meetings.
//!
//! Deliberately absent: a meeting apart from its pairing. Its permit is that of the pairing, and a meeting is looked for within it.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::db::{Row, sql};
use kit::{Outcome, Tx};
use policy::{Act, Changes, Object, Permitted, PersonId, ThingId};

use super::Goes;
use crate::mentoring::Topic;
use crate::mentoring::pairings::Pairing;
use crate::words::words;

words! {
    /// How a meeting stands.
    Standing {
        /// It is to come, or nobody said yet what became of it.
        Planned = "planned",
        /// They met.
        Held = "held",
        /// One of them did not come.
        Missed = "missed",
        /// It was called off.
        Cancelled = "cancelled",
    }
}

/// A meeting as it is held in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: ThingId,
    /// The day.
    pub day: Date,
    /// The time; none where they agree it later.
    pub begins: Option<Time>,
    /// How long it takes, or took.
    pub minutes: u16,
    /// Where.
    pub place: String,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// What comes next.
    pub next_step: String,
    /// How it stands.
    pub state: Standing,
    /// Who logged it.
    pub logged_by: Option<PersonId>,
    /// When.
    pub logged_at: Option<Timestamp>,
    /// Counts up with each change, for calendars.
    pub sequence: u32,
    /// The experience on the way of the young person.
    pub experience: Option<ThingId>,
    /// The same for all of a group whose meeting it is.
    pub together: Option<ThingId>,
}

impl Meeting {
    /// One of this day that nobody logged yet.
    pub(super) fn new(id: ThingId, day: Date, minutes: u16) -> Self {
        Self {
            id,
            day,
            begins: None,
            minutes,
            place: String::new(),
            topics: Vec::new(),
            next_step: String::new(),
            state: Standing::Planned,
            logged_by: None,
            logged_at: None,
            sequence: 0,
            experience: None,
            together: None,
        }
    }

    /// The time as it is kept.
    pub fn clock(&self) -> String {
        self.begins
            .map_or_else(String::new, |time| time.strftime("%H:%M").to_string())
    }
}

/// Every meeting of a pairing, the earliest first.
pub async fn of<A: Act>(tx: &mut Tx, pairing: &Permitted<Pairing, A>) -> Outcome<Vec<Meeting>> {
    let rows = sql("select * from meeting where tenant = $1 and pairing = $2 order by day, begins, id")
        .bind(pairing.key().tenant)
        .bind(pairing.id)
        .all(tx)
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Outcome<Meeting> {
    let number = |column: &str| row.get::<i64>(column);
    let topics: String = row.get("topics")?;
    let begins: String = row.get("begins")?;
    Ok(Meeting {
        id: row.get("id")?,
        day: row.get("day")?,
        begins: clock(&begins),
        minutes: u16::try_from(number("minutes")?).unwrap_or(0),
        place: row.get("place")?,
        topics: topics.split(',').filter_map(Topic::from_word).collect(),
        next_step: row.get("next_step")?,
        state: row.one_of("state", Standing::ALL, Standing::word)?,
        logged_by: row.maybe("logged_by")?,
        logged_at: row.maybe("logged_at")?,
        sequence: u32::try_from(number("sequence")?).unwrap_or(0),
        experience: row.maybe("experience")?,
        together: row.maybe("together")?,
    })
}

/// A time on the clock, as `15:30`; none for anything else.
pub fn clock(text: &str) -> Option<Time> {
    Time::strptime("%H:%M", text.trim()).ok()
}

/// Keeps a meeting, new or changed.
pub(super) async fn save<A: Changes>(
    tx: &mut Tx,
    pairing: &Permitted<Pairing, A>,
    meeting: &Meeting,
) -> Outcome<()> {
    let topics: Vec<&str> = meeting.topics.iter().map(|topic| topic.word()).collect();
    sql(
        "insert into meeting (tenant, id, pairing, young, mentor, day, begins, minutes, place, topics, next_step, state, logged_by, \
         logged_at, made_at, sequence, experience, together) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) \
         on conflict (tenant, id) do update set day = excluded.day, begins = excluded.begins, minutes = excluded.minutes, \
         place = excluded.place, topics = excluded.topics, next_step = excluded.next_step, state = excluded.state, \
         logged_by = excluded.logged_by, logged_at = excluded.logged_at, sequence = excluded.sequence, \
         experience = excluded.experience, together = excluded.together",
    )
    .bind(pairing.key().tenant)
    .bind(meeting.id)
    .bind(pairing.id)
    .bind(pairing.young)
    .bind(pairing.mentor)
    .bind(meeting.day)
    .bind(meeting.clock())
    .bind(i64::from(meeting.minutes))
    .bind(meeting.place.as_str())
    .bind(topics.join(","))
    .bind(meeting.next_step.as_str())
    .bind(meeting.state.word())
    .bind(meeting.logged_by)
    .bind(meeting.logged_at)
    .bind(tx.now())
    .bind(i64::from(meeting.sequence))
    .bind(meeting.experience)
    .bind(meeting.together)
    .run(tx)
    .await
    .map(drop)
}

/// That somebody asked how it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// The day.
    pub day: Date,
    /// What was said.
    pub goes: Goes,
    /// What was agreed.
    pub agreed: String,
}

/// Every check-in of a pairing, the newest first.
pub async fn check_ins<A: Act>(tx: &mut Tx, pairing: &Permitted<Pairing, A>) -> Outcome<Vec<CheckIn>> {
    let rows =
        sql("select day, how, agreed from checkin where tenant = $1 and pairing = $2 order by day desc, id")
            .bind(pairing.key().tenant)
            .bind(pairing.id)
            .all(tx)
            .await?;
    let read = |row: &Row| {
        Ok(CheckIn {
            day: row.get("day")?,
            goes: row.one_of("how", Goes::ALL, Goes::word)?,
            agreed: row.get("agreed")?,
        })
    };
    rows.iter().map(read).collect()
}
