//! When the **young person sees** that glass was broken about them: when somebody looked back on it, or on a later day that was said
//! then, because in a case of violence at home whoever does it may read along.
//!
//! The lines in the chain stand from the first moment; only what the page and the file with everything show waits. No day is
//! further off than three months, each time it is asked again, and without a word it is shown by itself. That three months is a term of
//! ours: no law was found that names one. Deliberately absent: hiding it for good, and leaving the looking back out to hide it longer.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kit::db::Row;
use kit::{Outcome, Tx, sql};
use policy::calendar::day_at;
use policy::{Permitted, PersonId, TenantId, ThingId, may};

use super::store::{Glass, course};

/// How many months it may wait at most, counted from the day on which somebody says so.
const MONTHS: i64 = 3;

/// What whoever looks back says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The young person may see it now.
    Now,
    /// Not before this day, and why.
    From(Date, String),
}

/// The last day that may be said today.
pub fn latest(today: Date) -> Option<Date> {
    today.checked_add(MONTHS.months()).ok()
}

/// Whether a day may be said today.
pub fn may_be(day: Date, today: Date) -> bool {
    today < day && latest(today).is_some_and(|latest| day <= latest)
}

/// From which day the young person sees it. What nobody looked back on, because it was never opened or nobody did, is shown by itself
/// as late as it could have been.
pub fn seen_from(asked_at: Timestamp, reviewed_at: Option<Timestamp>, held: Option<Date>) -> Option<Date> {
    match (reviewed_at, held) {
        (None, _) => latest(day_at(asked_at)),
        (Some(_), Some(held)) => Some(held),
        (Some(reviewed), None) => Some(day_at(reviewed)),
    }
}

/// A glass about somebody that they do not see yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unseen {
    /// Which.
    pub id: ThingId,
    by: PersonId,
    asked_at: Timestamp,
    over_at: Timestamp,
}

impl Unseen {
    /// Whether something that this person did then would tell of it: asking, opening and closing, whenever; and while it runs also
    /// what the officer reads by another right.
    pub fn tells(&self, by: Option<PersonId>, at: Timestamp, of_glass: bool) -> bool {
        by == Some(self.by) && self.asked_at <= at && (of_glass || at <= self.over_at)
    }
}

/// The glasses about somebody that they do not see yet.
pub async fn unseen(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Vec<Unseen>> {
    let rows = sql(
        "select g.*, h.until as held from glass g \
         left join glass_hold h on h.tenant = g.tenant and h.glass = g.id and h.number = (select max(l.number) \
             from glass_hold l where l.tenant = g.tenant and l.glass = g.id) \
         where g.tenant = $1 and g.person = $2 order by g.asked_at, g.id",
    )
    .bind(tenant)
    .bind(person)
    .all(tx)
    .await?;
    let today = day_at(tx.now());
    let mut unseen = Vec::new();
    for row in &rows {
        let course = course(row)?;
        let from = seen_from(course.asked_at, course.reviewed_at, row.maybe("held")?);
        if from.is_none_or(|from| today < from) {
            unseen.push(Unseen {
                id: row.get("id")?,
                by: row.get("asked_by")?,
                asked_at: course.asked_at,
                over_at: course
                    .closed_at
                    .or_else(|| course.ends_at())
                    .unwrap_or(course.until),
            });
        }
    }
    Ok(unseen)
}

/// What was said of one glass, the newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The day from which it is shown.
    pub until: Date,
    /// Why not sooner.
    pub why: String,
    /// When it was said.
    pub said_at: Timestamp,
}

/// What was said of a glass, for whoever looks back on it.
pub async fn holds(tx: &mut Tx, case: &Permitted<Glass, may::ReadAudit>) -> Outcome<Vec<Held>> {
    let rows = sql(
        "select until, why, said_at from glass_hold where tenant = $1 and glass = $2 order by number desc",
    )
    .bind(case.key.tenant)
    .bind(case.id)
    .all(tx)
    .await?;
    let read = |row: &Row| {
        Ok(Held {
            until: row.get("until")?,
            why: row.get("why")?,
            said_at: row.get("said_at")?,
        })
    };
    rows.iter().map(read).collect()
}

/// Keeps what was said. Nothing has to be kept for what may be seen at once and was never held.
pub(super) async fn keep(
    tx: &mut Tx,
    glass: &Permitted<Glass, may::ReviewGlass>,
    seen: &Seen,
) -> Outcome<()> {
    let (until, why) = match seen {
        Seen::Now => (day_at(tx.now()), ""),
        Seen::From(day, why) => (*day, why.as_str()),
    };
    let said = sql("select count(*) as many from glass_hold where tenant = $1 and glass = $2")
        .bind(glass.key.tenant)
        .bind(glass.id)
        .one(tx)
        .await?;
    sql(
        "insert into glass_hold (tenant, glass, number, person, until, why, said_by, said_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(glass.key.tenant)
    .bind(glass.id)
    .bind(said.get::<i64>("many")? + 1)
    .bind(glass.person)
    .bind(until)
    .bind(why)
    .bind(glass.proof().by())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(moment: &str) -> Timestamp {
        moment.parse().unwrap()
    }

    #[test]
    fn it_is_seen_when_somebody_looked_back_or_on_the_day_they_said() {
        let asked = at("2026-10-10T08:00:00Z");
        let reviewed = Some(at("2026-10-12T08:00:00Z"));
        assert_eq!(seen_from(asked, reviewed, None), Some(date(2026, 10, 12)));
        let said = Some(date(2027, 1, 12));
        assert_eq!(seen_from(asked, reviewed, said), said);
        // Nobody looked back, or it was never opened: three months after it was asked.
        assert_eq!(seen_from(asked, None, None), Some(date(2027, 1, 10)));
    }

    #[test]
    fn what_the_officer_does_while_it_runs_would_tell() {
        let [elif, vera] = [1, 2].map(PersonId::from_bits);
        let unseen = Unseen {
            id: ThingId::from_bits(3),
            by: elif,
            asked_at: at("2026-10-10T08:00:00Z"),
            over_at: at("2026-10-10T10:00:00Z"),
        };
        let tells = |by, moment, of_glass| unseen.tells(by, at(moment), of_glass);
        assert!(tells(Some(elif), "2026-10-10T09:00:00Z", false));
        assert!(!tells(Some(elif), "2026-10-10T07:59:59Z", true), "before");
        assert!(!tells(Some(elif), "2026-10-10T10:00:01Z", false), "after");
        assert!(
            tells(Some(elif), "2026-10-10T10:00:01Z", true),
            "closed once more"
        );
        assert!(!tells(Some(vera), "2026-10-10T09:00:00Z", true), "another");
        assert!(!tells(None, "2026-10-10T09:00:00Z", true));
    }

    #[test]
    fn a_day_is_later_than_today_and_at_most_three_months_off() {
        let today = date(2026, 11, 30);
        assert!(!may_be(today, today), "that is now");
        assert!(may_be(date(2026, 12, 1), today));
        // The last day of February, because there is no thirtieth.
        assert!(may_be(date(2027, 2, 28), today));
        assert!(!may_be(date(2027, 3, 1), today));
    }
}
