//! Money: what a year of a programme costs by law, from the facts on fees.
//!
//! Deliberately absent: travel, books, rent, wages and grants. Grants are facts that a page shows beside a pathway; a sum
//! that mixes what one pays with what one may receive would promise what nobody can promise.

use crate::calendar;
use crate::doors::{Verdict, doors};
use crate::facts::{Cost, CostKind, Facts, Node, Route};
use crate::position::Position;

/// What one school year costs.
#[derive(Clone, Copy, Debug)]
pub struct Fee<'a> {
    /// Euro; 0 where nothing is due, or where the amount is not known.
    pub eur: f64,
    /// The amount is known. Free counts as known.
    pub known: bool,
    /// The fact it comes from.
    pub cost: Option<&'a Cost>,
}

impl Fee<'_> {
    const FREE: Fee<'static> = Fee {
        eur: 0.0,
        known: true,
        cost: None,
    };
    const UNKNOWN: Fee<'static> = Fee {
        eur: 0.0,
        known: false,
        cost: None,
    };
}

/// The fee for one school year in `node`, for somebody of `age` on 1 August of `year`.
///
/// Amounts are those of that school year, or of the last year known before or after it: fees of later years are not
/// fixed yet, and the fact says which year it is of.
pub fn yearly_fee<'a>(facts: &'a Facts, node: &Node, route: Option<Route>, age: u8, year: i16) -> Fee<'a> {
    if node.fees_vary {
        return Fee::UNKNOWN;
    }
    let of_route = |cost: &&Cost| route.is_none() || cost.route.is_none() || cost.route == route;
    let due = (node.fees.iter()).find_map(|item| amount(facts, item, year).filter(of_route));
    match due {
        None if node.fees.is_empty() => Fee::FREE,
        None => Fee::UNKNOWN,
        Some(cost) if cost.age_min.is_some_and(|from| age < from) => Fee::FREE,
        Some(cost) => Fee {
            eur: cost.eur.map_or(0.0, |(_, high)| high),
            known: cost.eur.is_some(),
            cost: Some(cost),
        },
    }
}

/// Fees and grants whose period includes the day one looks from, for where one is and where the doors of the coming summer
/// lead. What holds alike in several parts of education is named once.
pub fn costs<'a>(facts: &'a Facts, position: &Position) -> Vec<&'a Cost> {
    let summer = calendar::next_start(position.on);
    let next = doors(facts, position)
        .into_iter()
        .filter(|door| !matches!(door.verdict, Verdict::Closed(..)) && door.start.year() == summer.year())
        .map(|door| door.to.node);
    let here = (!position.diploma).then_some(position.at);
    let nodes: Vec<&Node> = next.chain(here).map(|node| facts.node(node)).collect();
    let concerns = |cost: &Cost| {
        nodes.iter().any(|node| {
            let level = node.mbo_level.is_some_and(|level| cost.levels.contains(&level));
            cost.stage.is_none_or(|stage| stage == node.stage) && (cost.levels.is_empty() || level)
        })
    };
    let alike = |a: &Cost, b: &Cost| {
        (a.kind, &a.item, a.eur, a.per, &a.living) == (b.kind, &b.item, b.eur, b.per, &b.living)
    };
    let mut found: Vec<&Cost> = Vec::new();
    for cost in facts.costs() {
        let holds = cost.provenance.holds_on(position.on) && concerns(cost);
        if holds && !found.iter().any(|known| alike(known, cost)) {
            found.push(cost);
        }
    }
    found
}

/// The row of `item` for the school year that starts in `year`: the newest that is not later, else the oldest.
pub fn amount<'a>(facts: &'a Facts, item: &str, year: i16) -> Option<&'a Cost> {
    let rows = || fees(facts).filter(|cost| cost.item == item);
    rows()
        .filter(|cost| first_year(cost) <= year)
        .max_by_key(|cost| first_year(cost))
        .or_else(|| rows().min_by_key(|cost| first_year(cost)))
}

/// The highest age from which a fee is due.
pub(crate) fn grown_up(facts: &Facts) -> Option<u8> {
    fees(facts).filter_map(|cost| cost.age_min).max()
}

/// The last calendar year in which a school year begins whose fees are known.
pub(crate) fn last_year(facts: &Facts) -> Option<i16> {
    fees(facts).map(first_year).max()
}

fn fees(facts: &Facts) -> impl Iterator<Item = &Cost> {
    facts.costs().iter().filter(|cost| cost.kind == CostKind::Fee)
}

/// The calendar year in which the school year of an amount begins.
fn first_year(cost: &Cost) -> i16 {
    let written = cost
        .school_year
        .as_deref()
        .and_then(|year| year.get(..4))
        .and_then(|year| year.parse().ok());
    written.unwrap_or_else(|| cost.provenance.valid_from.year())
}
