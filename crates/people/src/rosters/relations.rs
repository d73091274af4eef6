//! The **relations** that follow from a roster: which there should be, from when to when, and what has to happen to those
//! that are there already.
//!
//! A relation that somebody called off stays called off. One with another end than it should have is ended and made again,
//! because a relation never gets longer. Deliberately absent: relations on another basis than the roster, which are left
//! alone; and what a roster cannot give, such as parental authority.

use std::collections::HashSet;

use feeds::roster::{Period, Span};
use jiff::Timestamp;
use kit::guard::party_text;
use policy::calendar::begin_of;
use policy::relation::{Basis, NotARelation, default_end};
use policy::{Entry, Kind, Party, PersonId, Relation, TenantId, ThingId};

/// A relation that should be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Who.
    pub subject: Party,
    /// How.
    pub kind: Kind,
    /// To what.
    pub object: Party,
    /// When.
    pub term: Term,
}

/// From a moment up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// From this moment on.
    pub from: Timestamp,
    /// Up to this moment.
    pub to: Timestamp,
}

impl Term {
    /// The later of now and what is said, up to the earliest end: what is said, or a month after the school year. None
    /// where that is over.
    pub fn of(now: Timestamp, spans: &[Span]) -> Option<Self> {
        let begins = spans.iter().filter_map(|span| begin_of(span.begin()?));
        let from = begins.fold(now, Timestamp::max);
        let ends = spans
            .iter()
            .filter_map(|span| begin_of(span.end()?.tomorrow().ok()?));
        let to = ends.fold(default_end(from), Timestamp::min);
        (from < to).then_some(Self { from, to })
    }
}

/// A period as a span.
pub fn span(period: Option<Period>) -> Span {
    period
        .and_then(|period| Span::new(Some(period.begin()), Some(period.end())))
        .unwrap_or_default()
}

/// From the first beginning to the last end of some spans; unsaid where one of them does not say.
pub fn around(spans: impl Iterator<Item = Span> + Clone) -> Span {
    let begins: Option<Vec<_>> = spans.clone().map(Span::begin).collect();
    let ends: Option<Vec<_>> = spans.map(Span::end).collect();
    let begin = begins.and_then(|begins| begins.into_iter().min());
    let end = ends.and_then(|ends| ends.into_iter().max());
    Span::new(begin, end).unwrap_or_default()
}

/// Who approves what a roster gives.
#[derive(Clone, Copy, Debug)]
pub struct Approvers {
    /// Who applies it.
    pub applies: PersonId,
    /// The second person, where there is one.
    pub second: Option<PersonId>,
}

impl Approvers {
    /// Somebody else than the one who gets the right.
    fn of(self, subject: Party) -> Option<PersonId> {
        let all = self.second.into_iter().chain([self.applies]);
        all.into_iter().find(|person| Party::Person(*person) != subject)
    }

    /// The whole relation, or why it is none.
    pub fn relation(self, tenant: TenantId, wanted: &Wanted) -> Result<Relation, NotARelation> {
        Relation::new(Entry {
            tenant,
            subject: wanted.subject,
            kind: wanted.kind,
            object: wanted.object,
            valid_from: wanted.term.from,
            valid_to: wanted.term.to,
            basis: Basis::Roster,
            approved_by: wanted
                .kind
                .gives_rights()
                .then(|| self.of(wanted.subject))
                .flatten(),
            revoked_at: None,
        })
    }
}

/// A relation that is there, on the basis of a roster.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its id.
    pub id: ThingId,
    /// Its ends and its kind.
    pub triple: Triple,
    /// When.
    pub term: Term,
    /// Whether somebody called it off.
    pub revoked: bool,
}

/// Subject, kind and object as the tables keep them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Triple {
    /// Who.
    pub subject: String,
    /// How.
    pub kind: String,
    /// To what.
    pub object: String,
}

impl Wanted {
    fn triple(&self) -> Triple {
        Triple {
            subject: party_text(self.subject),
            kind: self.kind.id().to_owned(),
            object: party_text(self.object),
        }
    }
}

/// What has to happen.
#[derive(Debug, Default)]
pub struct Steps {
    /// These end now.
    pub end: Vec<ThingId>,
    /// These never began, so that they gave nobody anything, and a term that ends before it begins is no relation.
    pub take_back: Vec<ThingId>,
    /// These are made.
    pub make: Vec<Wanted>,
    /// So many were called off by somebody, and stay so.
    pub stay_revoked: u64,
}

/// Brings those that are there to those that should be.
pub fn reconcile(held: &[Held], wanted: &[Wanted], now: Timestamp) -> Steps {
    let mut steps = Steps::default();
    let mut kept: HashSet<ThingId> = HashSet::new();
    for one in wanted {
        let triple = one.triple();
        let mut same = held.iter().filter(|held| held.triple == triple);
        if same.clone().any(|held| held.revoked) {
            steps.stay_revoked += 1;
            continue;
        }
        match same.find(|held| held.term.to > now && serves(held.term, one.term, now)) {
            Some(held) => drop(kept.insert(held.id)),
            None => steps.make.push(*one),
        }
    }
    for held in held.iter().filter(|held| !held.revoked && held.term.to > now) {
        if kept.contains(&held.id) {
            continue;
        }
        if held.term.from < now {
            steps.end.push(held.id);
        } else {
            steps.take_back.push(held.id);
        }
    }
    steps
}

/// Whether one that is there says the same from now on.
fn serves(held: Term, wanted: Term, now: Timestamp) -> bool {
    held.to == wanted.to && held.from.max(now) == wanted.from.max(now)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use policy::id::GroupId;

    use super::*;

    fn now() -> Timestamp {
        "2026-11-26T12:00:00Z".parse().unwrap()
    }

    fn at(day: Date) -> Timestamp {
        begin_of(day).unwrap()
    }

    fn between(begin: Option<Date>, end: Option<Date>) -> Span {
        Span::new(begin, end).unwrap()
    }

    #[test]
    fn a_term_begins_late_and_ends_early() {
        let term = |spans: &[Span]| Term::of(now(), spans).map(|term| (term.from, term.to));
        // Nothing is said: until a month after the school year, the last day included.
        assert_eq!(term(&[]), Some((now(), at(date(2027, 9, 1)))));
        let year = between(Some(date(2026, 8, 1)), Some(date(2027, 7, 31)));
        assert_eq!(term(&[year]), Some((now(), at(date(2027, 8, 1)))));
        let spring = between(Some(date(2027, 2, 1)), None);
        assert_eq!(
            term(&[year, spring]),
            Some((at(date(2027, 2, 1)), at(date(2027, 8, 1))))
        );
        assert_eq!(term(&[between(None, Some(date(2026, 11, 25)))]), None);
        // The last day counts until its end.
        let today = between(None, Some(date(2026, 11, 26)));
        assert_eq!(term(&[today]), Some((now(), at(date(2026, 11, 27)))));
        // What begins in the next school year ends a month after that one.
        let next = between(Some(date(2027, 8, 1)), None);
        assert_eq!(term(&[next]), Some((at(date(2027, 8, 1)), at(date(2028, 9, 1)))));
    }

    fn wanted(to: Date) -> Wanted {
        Wanted {
            subject: Party::Person(PersonId::from_bits(1)),
            kind: Kind::TutorOf,
            object: Party::Group(GroupId::from_bits(2)),
            term: Term {
                from: now(),
                to: at(to),
            },
        }
    }

    fn held(from: Date, to: Date) -> Held {
        Held {
            id: ThingId::from_bits(9),
            triple: wanted(to).triple(),
            term: Term {
                from: at(from),
                to: at(to),
            },
            revoked: false,
        }
    }

    /// How many end, are taken back, are made, stay revoked.
    fn counts(steps: &Steps) -> (usize, usize, usize, u64) {
        (
            steps.end.len(),
            steps.take_back.len(),
            steps.make.len(),
            steps.stay_revoked,
        )
    }

    #[test]
    fn what_is_right_stays_and_what_is_not_is_ended_and_made_again() {
        let (september, summer, next) = (date(2026, 9, 1), date(2027, 8, 1), date(2027, 9, 1));
        let steps = |held: &[Held], wanted: &[Wanted]| counts(&reconcile(held, wanted, now()));
        assert_eq!(steps(&[held(september, summer)], &[wanted(summer)]), (0, 0, 0, 0));
        assert_eq!(steps(&[held(september, summer)], &[wanted(next)]), (1, 0, 1, 0));
        assert_eq!(steps(&[held(september, next)], &[wanted(summer)]), (1, 0, 1, 0));
        assert_eq!(steps(&[held(september, summer)], &[]), (1, 0, 0, 0));
        assert_eq!(steps(&[held(date(2027, 2, 1), summer)], &[]), (0, 1, 0, 0));
        assert_eq!(
            steps(&[held(september, date(2026, 10, 1))], &[wanted(summer)]),
            (0, 0, 1, 0)
        );
        assert_eq!(steps(&[], &[wanted(summer)]), (0, 0, 1, 0));
        let revoked = Held {
            revoked: true,
            ..held(september, summer)
        };
        assert_eq!(steps(&[revoked], &[wanted(summer)]), (0, 0, 0, 1));
    }

    #[test]
    fn nobody_approves_their_own_right() {
        let (one, two) = (PersonId::from_bits(1), PersonId::from_bits(2));
        let by = |applies, second| {
            let approvers = Approvers { applies, second };
            let relation = approvers.relation(TenantId::from_bits(7), &wanted(date(2027, 8, 1)));
            relation.map(|relation| relation.entry().approved_by)
        };
        assert_eq!(by(two, None), Ok(Some(two)));
        assert_eq!(by(two, Some(one)), Ok(Some(two)));
        assert_eq!(by(one, Some(two)), Ok(Some(two)));
        assert_eq!(by(one, None), Err(NotARelation::NotApproved));
    }
}
