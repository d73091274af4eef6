//! Which entitlements are in force for a position on a day, with what a school changed.

use std::sync::Arc;

use jiff::civil::Date;
use pathways::moments::{Moment, moments};
use pathways::position::Reach;
use pathways::{Facts, Point, Position, calendar};

use super::{Adjustment, Ask, Change, Due, InForce, Kept};
use crate::{Day, Standard};

/// What should have been had here by now, or will have to be: in the order in which it is due, and then as the facts have it,
/// what a school added last.
///
/// The day is that of the position. A year that is not known leaves nobody out: what may be in force is. `born` tells the age;
/// without it the age of the position counts, and else the usual one of the programme. Adjustments are those of one school.
pub fn in_force(
    standard: &Standard,
    facts: &Facts,
    position: &Position,
    born: Option<Date>,
    adjustments: &[Adjustment],
) -> Vec<InForce> {
    Alike::new(standard, facts, position, born, adjustments).of(born)
}

/// What is in force for everybody of one age at one place, before anybody's birthday is filled in. Of a class it is worked out once
/// for each age, and not for each birthday.
#[derive(Clone, Debug)]
pub struct Alike(Vec<InForce>);

impl Alike {
    /// For somebody at a place on a day. Whoever is as old ([`age`]) at the same place has the same.
    pub fn new(
        standard: &Standard,
        facts: &Facts,
        position: &Position,
        born: Option<Date>,
        adjustments: &[Adjustment],
    ) -> Self {
        Self(found(standard, facts, position, born, adjustments))
    }

    /// For one of them, in the order in which it is due.
    pub fn of(&self, born: Option<Date>) -> Vec<InForce> {
        let mut all = self.0.clone();
        for one in &mut all {
            if let Due::Age(age) = one.ask.due {
                one.due = born.map(|born| Day::from(birthday(born, age)));
                one.until = one.due.unwrap_or(Day::LAST);
            }
        }
        // The sort is stable, so that what is due together keeps the order of the facts.
        all.sort_by_key(|one| one.due.unwrap_or(Day::LAST));
        all
    }
}

/// In the order of the facts, what a school added last.
fn found(
    standard: &Standard,
    facts: &Facts,
    position: &Position,
    born: Option<Date>,
    adjustments: &[Adjustment],
) -> Vec<InForce> {
    let coming = moments(facts, position);
    let age = age(facts, position, born);
    let mut ids: Vec<&Arc<str>> = standard.entitlements().iter().map(|one| &one.id).collect();
    for adjustment in adjustments {
        if !ids.contains(&&adjustment.entitlement) {
            ids.push(&adjustment.entitlement);
        }
    }
    let mut found = Vec::new();
    for id in ids {
        let Some(asked) = asked_on(standard, adjustments, id, position.on) else {
            continue;
        };
        let in_time = asked.ask.under.is_none_or(|under| age < under);
        if !in_time || !asked.ask.at.iter().any(|at| is_at(facts, position, *at)) {
            continue;
        }
        let Some(window) = window(&asked.ask, &coming, position.on, born) else {
            continue;
        };
        found.push(InForce {
            kept: kept(standard, adjustments, id, &asked.ask, &window, position.on),
            id: Arc::clone(id),
            ask: asked.ask,
            by_school: asked.by_school,
            due: window.due,
            since: window.since,
            until: window.until,
        });
    }
    found
}

struct Asked {
    ask: Ask,
    by_school: bool,
}

/// What is asked under an id on a day: by default, or as the school has it.
fn asked_on(standard: &Standard, adjustments: &[Adjustment], id: &str, day: Date) -> Option<Asked> {
    let holds = |adjustment: &&Adjustment| *adjustment.entitlement == *id && adjustment.holds_on(day);
    // Of two with one first day, `max_by_key` takes the later in the list.
    let latest = |own: fn(&Change) -> bool| {
        let holding = adjustments
            .iter()
            .filter(holds)
            .filter(move |one| own(&one.change));
        holding.max_by_key(|one| one.valid_from)
    };
    let own = latest(|change| matches!(change, Change::Own(_))).and_then(|one| match &one.change {
        Change::Own(ask) => Some(ask),
        _ => None,
    });
    let default = standard
        .entitlement(id)
        .filter(|one| one.provenance.holds_on(day));
    let base = own.or(default.map(|one| &one.ask))?;
    let mut asked = Asked {
        ask: base.clone(),
        by_school: own.is_some(),
    };
    match latest(|_| true).map(|one| &one.change) {
        Some(Change::Off) => return None,
        Some(Change::Count(count)) => {
            asked.ask.count = *count;
            asked.by_school = true;
        }
        Some(Change::Own(_)) | None => {}
    }
    asked.ask.count = asked.ask.count.clamp(1, Ask::MOST);
    asked.ask.fields = asked.ask.fields.min(asked.ask.count);
    Some(asked)
}

/// Whether one is at a place where an entitlement is in force. A school-leaver is in the last year until the summer.
fn is_at(facts: &Facts, position: &Position, at: Point) -> bool {
    match at {
        Point::Passed(node, year) if position.diploma => {
            position.at == node && year == facts.node(node).years()
        }
        Point::Passed(node, year) => position.at == node && position.year.is_none_or(|now| now == year),
        _ => position.reach(facts, at) == Reach::Reached,
    }
}

/// How old somebody is on the day of a position, in whole years; the usual age of the programme where nobody knows.
pub fn age(facts: &Facts, position: &Position, born: Option<Date>) -> u8 {
    let told = born.map(|born| {
        let had_birthday = (position.on.month(), position.on.day()) >= (born.month(), born.day());
        let years = position.on.year() - born.year() - i16::from(!had_birthday);
        u8::try_from(years.clamp(0, 120)).unwrap_or(0)
    });
    told.or(position.age)
        .unwrap_or_else(|| position.typical_age(facts))
}

struct Window {
    due: Option<Day>,
    since: Day,
    until: Day,
}

/// The days that count. None where the decision that an entitlement prepares does not come from here.
fn window(ask: &Ask, coming: &[Moment<'_>], on: Date, born: Option<Date>) -> Option<Window> {
    let ahead = match ask.before.as_slice() {
        [] => 0,
        before => coming
            .iter()
            .filter(|moment| before.contains(&moment.fact.id))
            .map(|moment| moment.years)
            .min()?,
    };
    match ask.due {
        Due::Age(age) => {
            let due = born.map(|born| Day::from(birthday(born, age)));
            Some(Window {
                due,
                since: Day::FIRST,
                until: due.unwrap_or(Day::LAST),
            })
        }
        Due::Each(month, day) => {
            let summer = calendar::next_start(on).year() + i16::from(ahead);
            let year = if month >= 8 { summer - 1 } else { summer };
            let first = |year| Date::new(year, 8, 1).map_or(Day::FIRST, Day::from);
            Some(Window {
                due: Date::new(year, month, day).ok().map(Day::from),
                since: ask
                    .years
                    .map_or(Day::FIRST, |years| first(summer - i16::from(years))),
                until: first(summer).plus(-1),
            })
        }
    }
}

/// Who was born on 29 February has a birthday on 1 March in other years, as Dutch practice has it.
fn birthday(born: Date, age: u8) -> Date {
    let year = born.year() + i16::from(age);
    Date::new(year, born.month(), born.day())
        .or_else(|_| Date::new(year, 3, 1))
        .unwrap_or(born)
}

/// What was asked of the same until a day inside the window, and was less than what is asked now.
fn kept(
    standard: &Standard,
    adjustments: &[Adjustment],
    id: &str,
    now: &Ask,
    window: &Window,
    on: Date,
) -> Vec<Kept> {
    let own = adjustments.iter().filter(|one| *one.entitlement == *id);
    let mut days: Vec<Date> = own
        .flat_map(|one| {
            [
                Some(one.valid_from),
                one.valid_to.and_then(|last| last.tomorrow().ok()),
            ]
        })
        .flatten()
        .filter(|day| *day <= on && Day::from(*day) > window.since)
        .collect();
    days.sort_unstable();
    days.dedup();
    let before = days.into_iter().filter_map(|day| {
        let old = asked_on(standard, adjustments, id, day.yesterday().ok()?)?.ask;
        // Something else that was asked under this id is no smaller part of it.
        let same = Ask {
            count: now.count,
            fields: now.fields,
            ..old.clone()
        } == *now;
        let less = old.count < now.count || old.fields < now.fields;
        (same && less).then_some(Kept {
            before: Day::from(day),
            count: old.count,
            fields: old.fields,
        })
    });
    before.collect()
}
