//! The coverage of a **group**: people as rows, entitlements as columns, and what each column comes to.
//!
//! Rows stand in the order in which they are given, which the caller takes from something neutral (the alphabet, the longest
//! wait) and says above the list. Deliberately absent: sums of a row, and any order by what is in the cells.

use std::collections::HashMap;
use std::sync::Arc;

use super::cell::{Cell, State, Timing};
use super::tally::{Coverage, Plan};
use crate::Day;

/// People and entitlements, as a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<P> {
    /// In the order in which they are due; of one entitlement that is due on several days, the first day counts.
    pub columns: Vec<Column>,
    /// In the order that was given.
    pub rows: Vec<Row<P>>,
}

/// One entitlement of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Id of the entitlement.
    pub id: Arc<str>,
    /// The first day on which it is due for somebody here.
    pub due: Option<Day>,
    /// What it comes to.
    pub totals: Totals,
}

/// One young person of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<P> {
    /// Who.
    pub person: P,
    /// A cell for each column; none where it is not in force for this person.
    pub cells: Vec<Option<Cell>>,
}

/// How many people of a column are in which state. They add up to the number of people for whom it is in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    states: [u32; State::ALL.len()],
    /// People for whom the day has passed without all of it.
    pub late: u32,
    /// People for whom the day is near without all of it.
    pub soon: u32,
    /// People who are told nothing on one offer or more, whatever else there is. A silence never hides behind a plan.
    pub with_silence: u32,
    /// People who declined or missed one offer or more, whatever else there is.
    pub with_refusal: u32,
}

impl Totals {
    /// How many are in this state. [`State::Nothing`] answers who was offered nothing.
    pub fn in_state(&self, state: State) -> u32 {
        self.states[state as usize]
    }

    /// For how many it is in force.
    pub fn people(&self) -> u32 {
        self.states.iter().sum()
    }

    /// One more cell.
    pub fn add(&mut self, cell: &Cell) {
        self.states[cell.state as usize] += 1;
        self.late += u32::from(cell.timing == Timing::Late);
        self.soon += u32::from(cell.timing == Timing::Soon);
        self.with_silence += u32::from(cell.silent > 0);
        self.with_refusal += u32::from(cell.declined > 0 || cell.missed > 0);
    }
}

impl<P> Group<P> {
    /// The grid of these people, each with a plan and the coverage that was counted against it.
    pub fn new<'a>(people: impl IntoIterator<Item = (P, &'a Plan, &'a Coverage)>, today: Day) -> Group<P> {
        let people: Vec<(P, &Plan, &Coverage)> = people.into_iter().collect();
        let mut columns = columns(people.iter().map(|(_, plan, _)| *plan));
        let places: HashMap<Arc<str>, usize> = columns
            .iter()
            .enumerate()
            .map(|(at, column)| (Arc::clone(&column.id), at))
            .collect();
        let mut rows = Vec::with_capacity(people.len());
        for (person, plan, coverage) in people {
            let mut cells = vec![None; columns.len()];
            for (one, cell) in plan.in_force().iter().zip(coverage.cells(plan, today)) {
                if let Some(at) = places.get(&one.id) {
                    columns[*at].totals.add(&cell);
                    cells[*at] = Some(cell);
                }
            }
            rows.push(Row { person, cells });
        }
        Group { columns, rows }
    }
}

fn columns<'a>(plans: impl Iterator<Item = &'a Plan>) -> Vec<Column> {
    let mut found: Vec<Column> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut last: Option<*const Plan> = None;
    for plan in plans {
        // People of one class share a plan, and stand beside each other.
        if last.replace(std::ptr::from_ref(plan)) == Some(std::ptr::from_ref(plan)) {
            continue;
        }
        for one in plan.in_force() {
            let at = *places.entry(&one.id).or_insert_with(|| {
                found.push(Column {
                    id: Arc::clone(&one.id),
                    due: one.due,
                    totals: Totals::default(),
                });
                found.len() - 1
            });
            found[at].due = match (found[at].due, one.due) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
    }
    found.sort_by_key(|column| column.due.unwrap_or(Day::LAST));
    found
}
