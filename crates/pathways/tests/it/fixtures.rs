//! The worked routes of section 4: each exists with exactly its years and end age.
//!
//! The table counts from age twelve. A pupil in the last year of primary school turns twelve before the summer, so the
//! search starts there: half-years from that summer are twice the years of the table, and the age at the end is twelve
//! more. r12 starts in havo without finishing it, r13 in vmbo-tl.

use pathways::search::{Goal, Pathway, Search, StepKind};
use pathways::{NodeId, Position};

use crate::ground::{AUTUMN, Ground, real};

/// A route: its programmes with the years spent in each, and the age at its end.
struct Fixture {
    name: &'static str,
    row: &'static [(&'static str, u16)],
    age: u16,
}

/// Years as the table adds them up.
const ROUTES: [Fixture; 13] = [
    Fixture {
        name: "r1",
        row: &[("vmbo-bb", 4), ("mbo-2", 2)],
        age: 18,
    }, // 4+2 = 6
    Fixture {
        name: "r2",
        row: &[("vmbo-bb", 4), ("mbo-2", 2), ("mbo-3", 2), ("mbo-4", 2)],
        age: 22,
    }, // 4+2+2+2 = 10
    Fixture {
        name: "r3",
        row: &[("vmbo-bb", 4), ("mbo-2", 2), ("mbo-4", 3)],
        age: 21,
    }, // 4+2+3 = 9
    Fixture {
        name: "r4",
        row: &[("vmbo-tl", 4), ("mbo-4", 3), ("hbo-ba", 4)],
        age: 23,
    }, // 4+3+4 = 11
    Fixture {
        name: "r5",
        row: &[("vmbo-tl", 4), ("havo", 2), ("hbo-ba", 4)],
        age: 22,
    }, // 4+2+4 = 10
    Fixture {
        name: "r6",
        row: &[
            ("vmbo-tl", 4),
            ("havo", 2),
            ("vwo", 2),
            ("wo-ba", 3),
            ("wo-ma", 1),
        ],
        age: 24, // 4+2+2+3+1 = 12
    },
    Fixture {
        name: "r7",
        row: &[
            ("vmbo-tl", 4),
            ("mbo-4", 3),
            ("hbo-ba", 4),
            ("premaster", 1),
            ("wo-ma", 1),
        ],
        age: 25, // 4+3+4+1+1 = 13
    },
    Fixture {
        name: "r8",
        row: &[("havo", 5), ("hbo-ba", 4)],
        age: 21,
    }, // 5+4 = 9
    Fixture {
        name: "r9",
        row: &[("havo", 5), ("vwo", 2), ("wo-ba", 3), ("wo-ma", 1)],
        age: 23,
    }, // 5+2+3+1 = 11
    Fixture {
        name: "r10",
        row: &[("vwo", 6), ("wo-ba", 3), ("wo-ma", 1)],
        age: 22,
    }, // 6+3+1 = 10
    Fixture {
        name: "r11",
        row: &[("pro", 5), ("mbo-1", 1), ("mbo-2", 2)],
        age: 20,
    }, // 5+1+2 = 8
    Fixture {
        name: "r12",
        row: &[("havo", 3), ("mbo-4", 3), ("hbo-ad", 2)],
        age: 20,
    }, // 3+3+2 = 8
    Fixture {
        name: "r13",
        row: &[("vmbo-tl", 4), ("mbo-4", 3), ("hbo-ad", 2), ("hbo-ba", 2)],
        age: 23, // (4+3)+2+2 = 11
    },
];

fn through(ground: &Ground, position: &Position, goal: NodeId, row: &[NodeId]) -> Vec<Pathway> {
    Search::new(&ground.facts, &ground.catalogue, position, Goal::Diploma(goal)).through(row)
}

/// The programmes entered, each with the half-years spent in it.
fn legs(ground: &Ground, pathway: &Pathway) -> Vec<(String, u16)> {
    let entered = pathway.steps.iter().filter(|step| step.kind == StepKind::Leg);
    entered
        .map(|step| {
            (
                ground.facts.node(step.to.unwrap().node).id.clone(),
                step.half_years,
            )
        })
        .collect()
}

#[test]
fn every_route_of_the_table_is_found() {
    let ground = real();
    let start = ground.at("po-8", AUTUMN);
    for route in &ROUTES {
        let row: Vec<_> = route.row.iter().map(|(id, _)| ground.node(id)).collect();
        let found = through(ground, &start, *row.last().unwrap(), &row);
        let wanted: Vec<_> = route
            .row
            .iter()
            .map(|(id, years)| ((*id).to_owned(), 2 * years))
            .collect();
        let exact: Vec<&Pathway> = found
            .iter()
            .filter(|pathway| legs(ground, pathway) == wanted)
            .collect();
        assert!(
            !exact.is_empty(),
            "{}: found only {:?}",
            route.name,
            found.iter().map(|p| legs(ground, p)).collect::<Vec<_>>()
        );
        let years: u16 = route.row.iter().map(|(_, years)| years).sum();
        for pathway in exact {
            assert_eq!(pathway.measures.half_years, 2 * years, "{}", route.name);
            let last = pathway.steps.last().unwrap();
            assert_eq!(
                u16::from(last.age) + last.half_years / 2,
                route.age,
                "{}",
                route.name
            );
            assert!(
                !pathway.steps.iter().any(|step| step.kind == StepKind::Wait),
                "{}",
                route.name
            );
        }
    }
}

/// The same routes from where they split off, with what one has by then.
#[test]
fn routes_are_as_long_from_the_middle() {
    let ground = real();
    let length = |position, row: &[&str]| {
        let row = ground.nodes(row);
        let found = through(ground, &position, *row.last().unwrap(), &row);
        let mut lengths: Vec<u16> = found.iter().map(|pathway| pathway.measures.half_years).collect();
        lengths.sort_unstable();
        lengths.dedup();
        lengths
    };
    // r12: the third year ends this summer, then 3 + 2 years; the diploma takes two years more of havo.
    assert_eq!(length(ground.at("havo-3", AUTUMN), &["mbo-4", "hbo-ad"]), [10]);
    // r13: 2 + 2 years.
    assert_eq!(
        length(ground.with_diploma("mbo-4", AUTUMN), &["hbo-ad", "hbo-ba"]),
        [8]
    );
    // r5: a year of vmbo-tl to go, then 2 + 4 years.
    assert_eq!(length(ground.at("vmbo-tl-3", AUTUMN), &["havo", "hbo-ba"]), [14]);
    // r2: 2 + 2 + 2 years where the school shortens level 4 (e028s), 2 + 2 + 3 by right.
    assert_eq!(
        length(
            ground.with_diploma("vmbo-bb", AUTUMN),
            &["mbo-2", "mbo-3", "mbo-4"]
        ),
        [12, 14]
    );
}

#[test]
fn a_row_that_stops_short_ends_in_the_goal() {
    let ground = real();
    let position = ground.with_diploma("vmbo-tl", AUTUMN);
    let goal = ground.node("hbo-ba");
    let short = through(ground, &position, goal, &ground.nodes(&["havo"]));
    let whole = through(ground, &position, goal, &ground.nodes(&["havo", "hbo-ba"]));
    let told = |all: &[Pathway]| {
        all.iter()
            .map(|pathway| legs(ground, pathway))
            .collect::<Vec<_>>()
    };
    assert!(!short.is_empty());
    assert_eq!(told(&short), told(&whole));
}
