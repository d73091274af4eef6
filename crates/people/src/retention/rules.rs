//! **How long** what is kept: a table of sorts, each with a term, the moment from which it counts, and why.
//!
//! A term is counted in days as people count them: what ended on a day may be gone when the same day of the last month or
//! year of its term is over, at midnight in Amsterdam, so never before the whole term is over. Who left on 29 February is
//! kept through 1 March. Deliberately absent: exceptions that somebody can type in, and a clock.

use jiff::Timestamp;
use jiff::civil::Date;
use policy::calendar::{begin_of, day_at};
use policy::purpose::LegalBasis;
use policy::{PersonId, TenantId};

use crate::persons::Part;

/// What is kept for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Young people and who works at a school, with everything about them.
    Person,
    /// Who is at home of a young person.
    AtHome,
    /// Sessions.
    Session,
    /// Links that were handed over.
    Link,
    /// Steps of coming in that were not finished.
    Ceremony,
    /// How often something was tried.
    Attempt,
    /// That a form was sent.
    Form,
    /// Tasks that were asked for.
    Request,
    /// What a second person said yes to.
    Approval,
    /// Requests to be let in again, or to be erased.
    Wish,
    /// Broken glass, once somebody looked back on it.
    Glass,
    /// Rosters that were handed in: counts.
    Import,
    /// Wishes for a mentor, pairings with what belongs to them, and what a mentor said about oneself.
    Mentoring,
    /// What somebody typed who offered to be a mentor, and is not going to be one.
    Intake,
    /// What somebody says of their work, for everybody to read.
    Voice,
    /// That something was wrong between a mentor and a young person.
    Report,
    /// What a young person took off the list of dreams, and can put back.
    Dream,
    /// An assignment with which nobody wrote anything.
    Assignment,
}

/// How long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// So many days.
    Days(i16),
    /// So many months.
    Months(i8),
    /// So many years.
    Years(i16),
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What.
    pub sort: Sort,
    /// How long.
    pub term: Term,
    /// Why it may be kept until then.
    pub basis: LegalBasis,
}

/// The table. The terms are those of the design; which article of law fits each is unverified, as in `policy`.
pub const RULES: &[Rule] = &[
    rule(Sort::Person, Term::Years(2), LegalBasis::PublicTask),
    rule(Sort::AtHome, Term::Years(2), LegalBasis::PublicTask),
    rule(Sort::Session, Term::Days(90), LegalBasis::LegalDuty),
    rule(Sort::Link, Term::Days(30), LegalBasis::LegalDuty),
    rule(Sort::Ceremony, Term::Days(1), LegalBasis::LegalDuty),
    rule(Sort::Attempt, Term::Days(1), LegalBasis::LegalDuty),
    rule(Sort::Form, Term::Days(30), LegalBasis::PublicTask),
    rule(Sort::Request, Term::Years(1), LegalBasis::LegalDuty),
    rule(Sort::Approval, Term::Years(1), LegalBasis::LegalDuty),
    rule(Sort::Wish, Term::Years(1), LegalBasis::LegalDuty),
    rule(Sort::Glass, Term::Years(1), LegalBasis::LegalDuty),
    rule(Sort::Import, Term::Years(1), LegalBasis::LegalDuty),
    rule(Sort::Mentoring, Term::Months(6), LegalBasis::Consent),
    rule(Sort::Intake, Term::Days(28), LegalBasis::Agreement),
    rule(Sort::Voice, Term::Years(2), LegalBasis::Consent),
    rule(Sort::Report, Term::Years(1), LegalBasis::LegalDuty),
    rule(Sort::Dream, Term::Days(30), LegalBasis::OwnAct),
    rule(Sort::Assignment, Term::Years(1), LegalBasis::PublicTask),
];

const fn rule(sort: Sort, term: Term, basis: LegalBasis) -> Rule {
    Rule { sort, term, basis }
}

impl Sort {
    /// The id by which texts and the log know it.
    pub const fn id(self) -> &'static str {
        match self {
            Sort::Person => "person",
            Sort::AtHome => "at-home",
            Sort::Session => "session",
            Sort::Link => "link",
            Sort::Ceremony => "ceremony",
            Sort::Attempt => "attempt",
            Sort::Form => "form",
            Sort::Request => "request",
            Sort::Approval => "approval",
            Sort::Wish => "wish",
            Sort::Glass => "glass",
            Sort::Import => "import",
            Sort::Mentoring => "mentoring",
            Sort::Intake => "intake",
            Sort::Voice => "voice",
            Sort::Report => "report",
            Sort::Dream => "dream",
            Sort::Assignment => "assignment",
        }
    }

    /// How long it is kept.
    pub fn term(self) -> Term {
        let rule = RULES.iter().find(|rule| rule.sort == self);
        rule.map_or(Term::Years(2), |rule| rule.term)
    }
}

impl Term {
    /// The last day of what counts from a day on.
    fn last_day(self, from: Date) -> Option<Date> {
        match self {
            Term::Days(days) => from.checked_add(jiff::Span::new().try_days(days).ok()?).ok(),
            Term::Months(months) => shifted(from, i32::from(months)),
            Term::Years(years) => {
                let year = from.year().checked_add(years)?;
                // Where there is no such day that year, it is the one after.
                Date::new(year, from.month(), from.day())
                    .or_else(|_| Date::new(year, 3, 1))
                    .ok()
            }
        }
    }

    /// The moment at which what counts from a moment on is over. None where that is beyond all calendars.
    pub fn over_at(self, from: Timestamp) -> Option<Timestamp> {
        begin_of(self.last_day(day_at(from))?.tomorrow().ok()?)
    }

    /// Whether what counts from a moment on is over.
    pub fn is_over(self, from: Timestamp, now: Timestamp) -> bool {
        self.over_at(from).is_some_and(|over| over <= now)
    }

    /// The moment before which everything is over, and from which nothing is.
    pub fn cutoff(self, now: Timestamp) -> Option<Timestamp> {
        let today = day_at(now);
        let mut first_kept = match self {
            Term::Days(days) => today.checked_sub(jiff::Span::new().try_days(days).ok()?).ok()?,
            Term::Months(months) => shifted(today, -i32::from(months))?,
            // 29 February goes to 1 March.
            Term::Years(years) => Date::new(today.year().checked_sub(years)?, today.month(), today.day())
                .or_else(|_| Date::new(today.year() - years, 3, 1))
                .ok()?,
        };
        while self.last_day(first_kept.yesterday().ok()?)? >= today {
            first_kept = first_kept.yesterday().ok()?;
        }
        begin_of(first_kept)
    }
}

/// The same day so many months on. Where there is no such day that month, it is the first of the next.
fn shifted(day: Date, months: i32) -> Option<Date> {
    let there = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let at = |there: i32, day: i8| {
        let year = i16::try_from(there.div_euclid(12)).ok()?;
        let month = i8::try_from(there.rem_euclid(12) + 1).ok()?;
        Date::new(year, month, day).ok()
    };
    at(there, day.day()).or_else(|| at(there + 1, 1))
}

/// How somebody stands, as far as this turns on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Where.
    pub tenant: TenantId,
    /// Who.
    pub person: PersonId,
    /// What they are here.
    pub part: Part,
    /// Since when they are here.
    pub since: Timestamp,
    /// When they left, if they did.
    pub left_at: Option<Timestamp>,
    /// Of who is at home: each young person they belong to, with when that one left.
    pub young: Vec<Option<Timestamp>>,
    /// Whether they have a task or tie of their own that counts now.
    pub has_ties: bool,
}

/// That the time of somebody is over. Only the rule makes one, and without one nobody is erased by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over {
    tenant: TenantId,
    person: PersonId,
    sort: Sort,
}

impl Over {
    /// Whose.
    pub const fn whose(self) -> (TenantId, PersonId) {
        (self.tenant, self.person)
    }

    /// By which rule.
    pub const fn sort(self) -> Sort {
        self.sort
    }
}

/// Whether the time of somebody is over. Who is at home goes with the last young person: when that one was erased, or
/// has been gone as long.
pub fn over(stay: &Stay, now: Timestamp) -> Option<Over> {
    let (sort, from) = match (stay.part, stay.left_at) {
        (Part::Home, Some(left)) => (Sort::AtHome, left),
        (Part::Home, None) => {
            let left: Option<Vec<Timestamp>> = stay.young.iter().copied().collect();
            let last = left?.into_iter().max();
            (Sort::AtHome, last.map_or(stay.since, |last| last.max(stay.since)))
        }
        (Part::Young | Part::Staff | Part::Outside, left) => (Sort::Person, left?),
    };
    let gone = !stay.has_ties && sort.term().is_over(from, now);
    gone.then_some(Over {
        tenant: stay.tenant,
        person: stay.person,
        sort,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> Timestamp {
        moment.parse().unwrap()
    }

    #[track_caller]
    fn check(term: Term, from: &str, over: &str) {
        let (from, over) = (at(from), at(over));
        let before = over - jiff::SignedDuration::from_secs(1);
        assert_eq!(term.over_at(from), Some(over));
        assert!(term.is_over(from, over) && !term.is_over(from, before));
        assert!(from < term.cutoff(over).unwrap(), "at its end");
        assert!(from >= term.cutoff(before).unwrap(), "a second before");
    }

    #[test]
    fn two_years_are_over_after_the_same_day_and_not_a_second_before() {
        // Left on 1 July 2024 at noon; 1 July 2026 is over at midnight, 22:00 in UTC because of summer time.
        check(Term::Years(2), "2024-07-01T10:00:00Z", "2026-07-01T22:00:00Z");
        // In winter midnight is 23:00 in UTC. A moment before that midnight is still the day before.
        check(Term::Years(2), "2024-12-31T22:59:59Z", "2026-12-31T23:00:00Z");
        check(Term::Years(2), "2024-12-31T23:00:00Z", "2027-01-01T23:00:00Z");
    }

    #[test]
    fn who_leaves_on_a_leap_day_is_kept_through_the_first_of_march() {
        check(Term::Years(2), "2028-02-29T12:00:00Z", "2030-03-01T23:00:00Z");
        check(Term::Years(2), "2028-02-28T12:00:00Z", "2030-02-28T23:00:00Z");
        check(Term::Years(4), "2028-02-29T12:00:00Z", "2032-02-29T23:00:00Z");
        // Looked at on a leap day: two years before there was none.
        check(Term::Years(2), "2026-02-28T12:00:00Z", "2028-02-28T23:00:00Z");
        check(Term::Years(2), "2026-03-01T12:00:00Z", "2028-03-01T23:00:00Z");
    }

    #[test]
    fn a_day_with_23_or_25_hours_counts_as_a_day() {
        // The clock goes forward on 29 March 2026 and back on 25 October 2026.
        check(Term::Days(1), "2026-03-28T12:00:00Z", "2026-03-29T22:00:00Z");
        check(Term::Days(1), "2026-10-24T12:00:00Z", "2026-10-25T23:00:00Z");
        check(Term::Days(90), "2026-01-01T12:00:00Z", "2026-04-01T22:00:00Z");
    }

    #[test]
    fn half_a_year_is_over_on_the_same_day_of_its_last_month() {
        check(Term::Months(6), "2026-06-30T10:00:00Z", "2026-12-30T23:00:00Z");
        // Over the turn of a year, and into summer time.
        check(Term::Months(6), "2026-10-15T10:00:00Z", "2027-04-15T22:00:00Z");
        // February 2027 has no 29th, 30th or 31st: 1 March counts.
        for day in ["29", "30", "31"] {
            check(
                Term::Months(6),
                &format!("2026-08-{day}T10:00:00Z"),
                "2027-03-01T23:00:00Z",
            );
        }
        check(Term::Months(6), "2026-08-28T10:00:00Z", "2027-02-28T23:00:00Z");
        check(Term::Days(28), "2026-11-02T10:00:00Z", "2026-11-30T23:00:00Z");
    }

    #[test]
    fn every_sort_stands_in_the_table_once() {
        for rule in RULES {
            assert_eq!(RULES.iter().filter(|other| other.sort == rule.sort).count(), 1);
            assert_eq!(rule.sort.term(), rule.term);
        }
    }

    #[test]
    fn who_is_at_home_goes_with_the_last_young_person() {
        let left = at("2024-07-01T10:00:00Z");
        let (before, after) = (at("2026-07-01T21:59:59Z"), at("2026-07-01T22:00:00Z"));
        let stay = |part, left_at, young: &[Option<Timestamp>]| Stay {
            tenant: TenantId::from_bits(1),
            person: PersonId::from_bits(2),
            part,
            since: at("2020-08-01T10:00:00Z"),
            left_at,
            young: young.to_vec(),
            has_ties: false,
        };
        for part in [Part::Young, Part::Staff, Part::Outside] {
            assert_eq!(over(&stay(part, None, &[]), after), None);
            assert_eq!(over(&stay(part, Some(left), &[]), before), None);
            assert_eq!(
                over(&stay(part, Some(left), &[]), after).map(Over::sort),
                Some(Sort::Person)
            );
        }
        let home = |young: &[Option<Timestamp>]| stay(Part::Home, None, young);
        assert_eq!(over(&home(&[Some(left), None]), after), None, "one is still here");
        assert_eq!(over(&home(&[Some(left)]), before), None);
        assert_eq!(
            over(&home(&[Some(left)]), after).map(Over::sort),
            Some(Sort::AtHome)
        );
        assert!(over(&home(&[]), after).is_some(), "the last one was erased");
        let mut tied = home(&[]);
        tied.has_ties = true;
        assert_eq!(over(&tied, after), None);
    }
}
