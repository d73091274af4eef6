//! The few pathways that are shown: that they differ, and that their names are true.

use std::collections::HashSet;

use jiff::civil::date;
use pathways::Position;
use pathways::facts::Route;
use pathways::search::{Best, Goal, Pathway, Pathways, StepKind, choose, pathways};

use crate::ground::{AUTUMN, course, real};

/// What a name claims, as a number of which the smallest is best; nothing where it cannot be claimed.
fn claim(best: Best, pathway: &Pathway) -> Option<f64> {
    let steps = || pathway.steps.iter();
    let whole = |number: usize| Some(number as f64);
    match best {
        Best::Soonest => whole(steps().map(|step| usize::from(step.half_years)).sum()),
        Best::Cheapest => Some(steps().map(|step| (step.eur / 10.0).round()).sum()),
        Best::FewestRefusals => whole(steps().map(|step| usize::from(step.refusals)).sum()),
        Best::SurestKnown => steps()
            .map(|step| step.success)
            .try_fold(1.0, |low, success| Some(low * success?.0))
            .map(|low| -low),
        Best::MostWork => {
            let at_work: u16 = steps()
                .filter(|step| step.route == Some(Route::Bbl))
                .map(|step| step.half_years)
                .sum();
            (at_work > 0).then(|| -f64::from(at_work))
        }
        Best::FewestSteps => whole(steps().filter(|step| step.kind == StepKind::Leg).count()),
        Best::Different => None,
    }
}

const NAMES: [Best; 6] = [
    Best::Soonest,
    Best::Cheapest,
    Best::FewestRefusals,
    Best::SurestKnown,
    Best::MostWork,
    Best::FewestSteps,
];

/// A name is true of all that were found; only what all shown share goes unnamed.
fn names_are_true(found: &Pathways, most: usize) {
    let chosen = choose(found, most);
    assert_eq!(
        chosen,
        choose(found, most),
        "the same input gives the same choice"
    );
    assert_eq!(chosen.is_empty(), found.all.is_empty());
    assert!(chosen.len() <= most);
    let indexes: HashSet<usize> = chosen.iter().map(|chosen| chosen.index).collect();
    assert_eq!(indexes.len(), chosen.len(), "each once");
    let times: Vec<u16> = chosen
        .iter()
        .map(|chosen| found.all[chosen.index].measures.half_years)
        .collect();
    assert!(times.is_sorted());
    for shown in &chosen {
        assert!(!shown.best.is_empty());
        let own = &found.all[shown.index];
        for best in NAMES {
            let mine = claim(best, own);
            let is_best = mine.is_some_and(|mine| {
                found
                    .all
                    .iter()
                    .filter_map(|other| claim(best, other))
                    .all(|other| mine <= other + 1e-3)
            });
            if shown.best.contains(&best) {
                assert!(is_best, "{best:?}: {:?}", own.measures);
            }
        }
        let named = shown.best != [Best::Different];
        assert!(!named || !shown.best.contains(&Best::Different));
    }
    // With room for all, the best of every kind is there.
    if most >= 6 {
        for best in NAMES {
            let all = found
                .all
                .iter()
                .filter_map(|pathway| claim(best, pathway))
                .min_by(f64::total_cmp);
            let shown = chosen
                .iter()
                .filter_map(|chosen| claim(best, &found.all[chosen.index]))
                .min_by(f64::total_cmp);
            match (all, shown) {
                (Some(all), Some(shown)) => assert!(shown <= all + 1e-3, "{best:?}"),
                (all, shown) => assert_eq!(all, shown, "{best:?}"),
            }
        }
    }
}

#[test]
fn names_hold_for_everybody() {
    let ground = real();
    let goals = [
        Goal::Diploma(ground.node("hbo-ba")),
        Goal::Diploma(ground.node("wo-ma")),
        course(ground, "hbo-pabo"),
        Goal::Programme(30),
    ];
    let mut shown = 0;
    for on in [AUTUMN, date(2027, 4, 2)] {
        for position in ground.all_positions(on) {
            for goal in goals {
                let found = pathways(&ground.facts, &ground.catalogue, &position, goal);
                for most in [1, 3, 7] {
                    names_are_true(&found, most);
                }
                shown += choose(&found, 7).len();
            }
        }
    }
    assert!(shown > 2_000, "{shown}");
}

/// Shown pathways differ: in a programme, or in where one works.
#[test]
fn no_two_that_are_shown_read_alike() {
    let ground = real();
    for position in ground.all_positions(AUTUMN) {
        let found = pathways(
            &ground.facts,
            &ground.catalogue,
            &position,
            Goal::Diploma(ground.node("hbo-ba")),
        );
        let mut rows = HashSet::new();
        for chosen in choose(&found, 7) {
            let legs = found.all[chosen.index]
                .steps
                .iter()
                .filter(|step| step.kind == StepKind::Leg);
            let row: Vec<_> = legs.map(|step| (step.to, step.route)).collect();
            assert!(rows.insert(row), "{position:?}");
        }
    }
}

/// By way of vmbo-gl and by way of vmbo-tl is one way to a reader: they lead to the same by the same law, so after a
/// diploma of vmbo-bb only one of the two is shown; and never two that differ only in bol or bbl of one step, unless each
/// is best at something.
#[test]
fn what_stands_on_one_rung_is_shown_once() {
    let ground = real();
    let position = ground.with_diploma("vmbo-bb", AUTUMN);
    let goal = Goal::Diploma(ground.node("hbo-ba"));
    let found = pathways(&ground.facts, &ground.catalogue, &position, goal);
    let rungs = |index: usize| -> Vec<_> {
        let steps = found.all[index].steps.iter();
        let legs = steps.filter(|step| step.kind == StepKind::Leg);
        legs.map(|step| (step.rung, step.route)).collect()
    };
    let chosen = choose(&found, 7);
    let rows: HashSet<Vec<_>> = chosen.iter().map(|chosen| rungs(chosen.index)).collect();
    assert_eq!(rows.len(), chosen.len());
    // Both are found, so this is a choice and not an accident.
    let by = |id: &str| {
        let node = ground.node(id);
        found.all.iter().any(|pathway| pathway.nodes().contains(&node))
    };
    assert!(by("vmbo-gl") && by("vmbo-tl"));
}

/// A pupil of vmbo-tl who wants to teach: by havo soonest, by mbo with work, by both as a right.
#[test]
fn a_teacher_from_vmbo() {
    let ground = real();
    let position = Position {
        extra_subject: Some(false),
        ..ground.at("vmbo-tl-3", AUTUMN)
    };
    let found = pathways(
        &ground.facts,
        &ground.catalogue,
        &position,
        course(ground, "hbo-pabo"),
    );
    let chosen = choose(&found, 7);
    let best = |best: Best| {
        let shown = chosen
            .iter()
            .find(|chosen| chosen.best.contains(&best))
            .unwrap_or_else(|| panic!("{best:?}"));
        let entered = found.all[shown.index].steps.iter().filter_map(|step| step.to);
        entered.map(|to| ground.facts.target_id(to)).collect::<Vec<_>>()
    };
    // A year to go, havo 2, hbo 4: seven years. By mbo-4, a year longer.
    assert_eq!(best(Best::Soonest), ["havo-4", "hbo-ba"]);
    assert_eq!(best(Best::MostWork)[0], "mbo-4");
    // No havo without the extra subject as a right: the fewest refusals are by mbo-4.
    let fewest = found.all.iter().map(|pathway| pathway.measures.refusals).min();
    assert_eq!(fewest, Some(0));
}
