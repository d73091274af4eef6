//! **Records** of the pairings that the world names. One whose mentor is not vetted waits to begin, and one of last year came to its
//! goodbye.
//!
//! Deliberately absent: relations, which the world has.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use kit::db::Row;
use kit::{Error, Outcome, Tx, sql};
use policy::age::AgeBand;
use policy::calendar::day_at;
use policy::{PersonId, ThingId};

use super::{Ground, afternoon, days_after};
use crate::mentoring::pairings::State;

/// What both wrote, halfway and at the goodbye, each time the young person first: of a long pairing and of a shorter one.
const WORDS: [[&str; 4]; 2] = [
    [
        "Ik durf nu te zeggen dat ik iets niet snap.",
        "Hij vraagt door tot hij het snapt.",
        "Jij vroeg altijd eerst wat ik zelf al wist. Dat doe ik nu ook bij anderen.",
        "Je legt uit wat je zelf net geleerd hebt. Blijf dat doen.",
    ],
    [
        "Ik weet nu wie ik kan bellen.",
        "Elke keer gaat het een stap verder.",
        "Ik keek mee bij iemand die het echt doet. Dat vergeet ik niet.",
        "Jij ziet meteen wie er nog niet meedoet. Dat is een vak.",
    ],
];

/// Terms of so many days or fewer are short: their goodbye is planned early.
const SHORT: i32 = 110;

/// A pairing as the world has it.
struct Known {
    id: ThingId,
    mentor: PersonId,
    young: PersonId,
    from: Timestamp,
    begins: Date,
    ends: Date,
    /// The mentor can meet somebody today.
    vetted: bool,
}

/// Writes them down.
pub(super) async fn settle(tx: &mut Tx, ground: &Ground) -> Outcome<()> {
    let rows = sql(
        "select m.object as pairing, m.subject as mentor, y.subject as young, m.valid_from, m.valid_to, \
         (select max(v.until) from vetting v where v.tenant = m.tenant and 'person:' || v.person = m.subject) as vetted \
         from relation m join relation y on y.tenant = m.tenant and y.object = m.object and y.kind = 'mentee-of' \
         where m.tenant = $1 and m.kind = 'mentor-of' order by m.object",
    )
    .bind(ground.tenant)
    .all(tx)
    .await?;
    for row in &rows {
        let known = read(row, ground)?;
        insert(tx, ground, &known).await?;
        told(tx, ground, &known).await?;
    }
    Ok(())
}

fn read(row: &Row, ground: &Ground) -> Outcome<Known> {
    let bare = |column: &str| -> Outcome<String> {
        let party: String = row.get(column)?;
        Ok(party.rsplit(':').next().unwrap_or_default().to_owned())
    };
    let (from, to): (Timestamp, Timestamp) = (row.get("valid_from")?, row.get("valid_to")?);
    let vetted: Option<Date> = row.maybe("vetted")?;
    Ok(Known {
        id: bare("pairing")?.parse().map_err(Error::internal)?,
        mentor: bare("mentor")?.parse().map_err(Error::internal)?,
        young: bare("young")?.parse().map_err(Error::internal)?,
        from,
        begins: day_at(from),
        ends: day_at(to).yesterday().map_err(Error::internal)?,
        vetted: vetted.is_some_and(|until| until >= ground.today),
    })
}

impl Known {
    fn days(&self) -> i32 {
        self.begins.until(self.ends).map_or(0, |span| span.get_days())
    }

    /// How far it is on a day.
    fn state(&self, today: Date) -> Outcome<State> {
        let planned_from = days_after(self.begins, 21)?;
        Ok(match () {
            () if self.ends < today => State::Ended,
            () if !self.vetted || self.begins > today => State::Agreed,
            () if self.days() <= SHORT && planned_from <= today => State::GoodbyePlanned,
            () => State::Started,
        })
    }

    /// Two weeks before the end, so that it can still be moved; those of last year had it on their last day.
    fn goodbye(&self, state: State) -> Outcome<Date> {
        match state {
            State::Ended => Ok(self.ends),
            _ => self.ends.checked_sub(14.days()).map_err(Error::internal),
        }
    }
}

async fn insert(tx: &mut Tx, ground: &Ground, known: &Known) -> Outcome<()> {
    let state = known.state(ground.today)?;
    let begun = state != State::Agreed;
    let over = state == State::Ended;
    let edition = if known.begins < ground.day(0, (9, 1))? {
        ground.earlier
    } else {
        ground.edition
    };
    let ended_at = over.then(|| afternoon(known.ends)).transpose()?;
    let proposed = known
        .from
        .checked_sub(SignedDuration::from_hours(24 * 10))
        .map_err(Error::internal)?;
    let midterm = days_after(known.begins, i64::from(known.days() / 2))?;
    // Both look back in the week after it is halfway.
    let looked = begun && days_after(midterm, 7)? < ground.today;
    let said = WORDS[usize::from(known.days() < 250)];
    let words =
        [(0, looked), (1, looked), (2, over), (3, over)].map(|(at, there)| if there { said[at] } else { "" });
    sql(
        "insert into pairing (tenant, id, edition, programme, mentor, young, state, state_at, proposed_by, proposed_at, \
         answer_by, young_said, young_said_at, mentor_said, mentor_said_at, kickoff_on, midterm_on, goodbye_on, ends_on, \
         learns_young, learns_mentor, midterm_young, midterm_mentor, goodbye_young, goodbye_mentor, again_young, \
         again_mentor, ended_at, ended_how, ended_why, ended_by, coordinator, version) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'yes', $10, 'yes', $10, $12, $13, $14, $15, '', '', $16, $17, \
         $18, $19, '', '', $20, $21, '', $22, $9, 1)",
    )
    .bind(ground.tenant)
    .bind(known.id)
    .bind(edition)
    .bind(ground.programme)
    .bind(known.mentor)
    .bind(known.young)
    .bind(state.word())
    .bind(ended_at.unwrap_or(known.from.min(ground.now)))
    .bind(ground.coordinator)
    .bind(proposed)
    .bind(day_at(proposed).checked_add(7.days()).map_err(Error::internal)?)
    .bind(begun.then_some(known.begins))
    .bind(begun.then_some(midterm))
    .bind(begun.then(|| known.goodbye(state)).transpose()?)
    .bind(begun.then_some(known.ends))
    .bind(words[0])
    .bind(words[1])
    .bind(words[2])
    .bind(words[3])
    .bind(ended_at)
    .bind(if over { "full" } else { "" })
    .bind(over.then_some(known.mentor))
    .run(tx)
    .await
    .map(drop)
}

/// Home of who was 16 or 17 heard of it in the first week.
async fn told(tx: &mut Tx, ground: &Ground, known: &Known) -> Outcome<()> {
    let on = afternoon(days_after(known.begins, 6)?)?;
    let row = sql("select born from person where tenant = $1 and id = $2")
        .bind(ground.tenant)
        .bind(known.young)
        .one(tx)
        .await?;
    let born: Option<Date> = row.maybe("born")?;
    let concerns = born.is_some_and(|born| AgeBand::at(born, on) == AgeBand::From16To17);
    if !concerns || on > ground.now || known.state(ground.today)? == State::Agreed {
        return Ok(());
    }
    sql("update pairing set home_told_at = $3, home_told_how = 'paper' where tenant = $1 and id = $2")
        .bind(ground.tenant)
        .bind(known.id)
        .bind(on)
        .run(tx)
        .await
        .map(drop)
}
