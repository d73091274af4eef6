//! The **matrix**: every cell of role, action, relation, age, consent, tenant, vetting and what else there may be.
//!
//! Each is decided twice, by the crate and by `restated`. What is permitted is then written so that people can review
//! it: for each role and action the conditions that open it. A condition that is not written does not matter. The test
//! makes sure that this says exactly what was enumerated: the cells that open are all combinations of what is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};

use policy::role::Role;
use policy::{Action, AgeBand};

use crate::restated;
use crate::world::{Answers, Case, Extra, Seen, State};

const STATES: [State; 5] = [
    State::None,
    State::Future,
    State::Current,
    State::Ended,
    State::Revoked,
];
const ANSWERS: [Answers; 6] = [
    Answers::None,
    Answers::GuardianYes,
    Answers::YoungYes,
    Answers::GuardiansOpposed,
    Answers::GuardianWithdrew,
    Answers::YoungNo,
];
const SEEN: [Seen; 3] = [Seen::None, Seen::Expired, Seen::Active];
const EXTRAS: [Extra; 7] = [
    Extra::None,
    Extra::Shared,
    Extra::Glass,
    Extra::SafeInside,
    Extra::SafeOutside,
    Extra::SecondPerson,
    Extra::OwnReport,
];

/// What varies beside role, action and age.
type Cell = (State, Answers, bool, Seen, Extra);

fn cells() -> Vec<Cell> {
    let mut cells = Vec::new();
    for state in STATES {
        for answers in ANSWERS {
            for other_tenant in [false, true] {
                for seen in SEEN {
                    cells.extend(EXTRAS.map(|extra| (state, answers, other_tenant, seen, extra)));
                }
            }
        }
    }
    cells
}

fn case(
    role: Role,
    action: Action,
    band: AgeBand,
    (state, answers, other_tenant, seen, extra): Cell,
) -> Case {
    Case {
        state,
        band: Some(band),
        answers,
        other_tenant,
        seen,
        extra,
        ..Case::usual(role, action)
    }
}

#[test]
fn every_cell_is_decided_as_the_design_says() {
    let cells = cells();
    let mut text = String::new();
    let (mut asked, mut open) = (0, 0);
    for &role in Role::ALL {
        let mut never = Vec::new();
        writeln!(text, "{role}").unwrap();
        for &action in Action::ALL {
            let mut by_band = Vec::new();
            for &band in AgeBand::ALL {
                let mut opening = Vec::new();
                for &cell in &cells {
                    let case = case(role, action, band, cell);
                    let decided = case.decide();
                    assert_eq!(decided.is_ok(), restated::may(&case), "{decided:?} for {case:?}");
                    if decided.is_ok() {
                        opening.push(cell);
                    }
                }
                asked += cells.len();
                open += opening.len();
                by_band.push((band, conditions(&opening)));
            }
            write_action(&mut text, &mut never, action, &by_band);
        }
        writeln!(text, "  never: {}\n", never.join(", ")).unwrap();
    }
    writeln!(text, "{open} of {asked} cells open").unwrap();
    insta::assert_snapshot!("matrix", text);
}

fn write_action(
    text: &mut String,
    never: &mut Vec<&'static str>,
    action: Action,
    by_band: &[(AgeBand, Option<String>)],
) {
    let mut bands: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (band, conditions) in by_band {
        if let Some(conditions) = conditions {
            bands.entry(conditions).or_default().push(band.id());
        }
    }
    if bands.is_empty() {
        never.push(action.id());
    }
    for (conditions, ages) in bands {
        let ages = if ages.len() == AgeBand::ALL.len() {
            "any age".to_owned()
        } else {
            ages.join(", ")
        };
        writeln!(text, "  {action}: {ages}: {conditions}").unwrap();
    }
}

/// What opens, as values of each dimension; None when nothing does.
fn conditions(opening: &[Cell]) -> Option<String> {
    let states = values(opening, |cell| cell.0);
    let answers = values(opening, |cell| cell.1);
    let tenants = values(opening, |cell| cell.2);
    let seen = values(opening, |cell| cell.3);
    let extras = values(opening, |cell| cell.4);
    let product = states.len() * answers.len() * tenants.len() * seen.len() * extras.len();
    assert_eq!(
        product,
        opening.len(),
        "the conditions depend on each other: {opening:?}"
    );
    if opening.is_empty() {
        return None;
    }
    assert_eq!(tenants, [false].into(), "another tenant opens something");
    let said = [
        say("relation", &states, STATES.len()),
        say("consent", &answers, ANSWERS.len()),
        say("vetting", &seen, SEEN.len()),
        say("with", &extras, EXTRAS.len()),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    Some(if said.is_empty() {
        "always".to_owned()
    } else {
        said.join("; ")
    })
}

fn values<T: Ord>(cells: &[Cell], dimension: impl Fn(&Cell) -> T) -> BTreeSet<T> {
    cells.iter().map(dimension).collect()
}

fn say<T: Debug>(name: &str, values: &BTreeSet<T>, all: usize) -> Option<String> {
    let words: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    (values.len() < all).then(|| format!("{name} {}", words.join(" or ")))
}
