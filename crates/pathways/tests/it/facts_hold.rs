//! The real facts keep the invariants of section 9 of the domain tables, read here from the rows themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::{Date, date};
use pathways::facts::{Confidence, EdgeKind};
use pathways::{Condition, Facts, Point};
use toml::Table;

use crate::ground::{real, sources, texts};

#[test]
fn the_facts_have_no_problem() {
    let texts = texts();
    let (facts, problems) = Facts::parse(&sources(&texts));
    assert_eq!(problems, []);
    assert!(facts.nodes().len() >= 30 && facts.edges().len() >= 60 && facts.rates().len() >= 50);
}

/// Invariant 1, both ways: WEB art. 8.2.1 as table 3.3 gives it, and the right of no other programme.
#[test]
fn rights_on_mbo_are_those_of_the_law() {
    let kb_and_up = [
        "vmbo-kb diploma",
        "vmbo-gl diploma",
        "vmbo-tl diploma",
        "havo year 3",
        "vwo year 3",
        "havo diploma",
        "vwo diploma",
        "vso-ver diploma", // e071: a regular diploma
        "vavo",            // e074: equal in law
    ];
    let with = |more: &[&str]| -> BTreeSet<String> {
        kb_and_up
            .iter()
            .chain(more)
            .map(|from| (*from).to_owned())
            .collect()
    };
    let level_1 = [
        "no diploma",
        "pro",
        "pro diploma",
        "vso-arb",
        "vso-arb diploma",
        "mbo-1",
    ];
    let law = BTreeMap::from([
        ("mbo-1", level_1.map(str::to_owned).into_iter().collect()), // e020, e021, e072; e031 inside
        ("mbo-2", with(&["vmbo-bb diploma", "mbo-1 diploma", "mbo-2"])), // e022, e026
        ("mbo-3", with(&["mbo-2 diploma", "mbo-3"])),                // e027
        ("mbo-4", with(&["mbo-2 diploma", "mbo-3 diploma", "mbo-4"])), // e027, e028
        ("mbo-4s", BTreeSet::from(["mbo-3 diploma".to_owned()])),    // e029
    ]);
    let facts = &real().facts;
    let name = |point| match point {
        Point::In(node) => facts.node(node).id.clone(),
        Point::Passed(node, year) => format!("{} year {year}", facts.node(node).id),
        Point::Diploma(node) => format!("{} diploma", facts.node(node).id),
        Point::NoDiploma => "no diploma".to_owned(),
        Point::NoStartQualification => "no start qualification".to_owned(),
    };
    for (level, allowed) in law {
        let rights = facts
            .edges()
            .iter()
            .filter(|edge| matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf));
        let pairs = rights
            .flat_map(|edge| edge.pairs())
            .filter(|(_, to)| facts.node(to.node).id == level);
        assert_eq!(
            pairs.map(|(from, _)| name(from)).collect::<BTreeSet<_>>(),
            allowed,
            "{level}"
        );
    }
}

/// Invariant 2: every row of every file names its source and how sure it is. Sources name themselves.
#[test]
fn every_row_has_source_and_confidence() {
    let mut rows = 0;
    for (name, text) in texts().iter().filter(|(name, _)| name != "sources.toml") {
        let file: Table = toml::from_str(text).unwrap();
        for row in file.values().flat_map(|table| table.as_array().unwrap()) {
            let named = row
                .get("source")
                .and_then(|source| source.as_array())
                .is_some_and(|list| !list.is_empty());
            let sure = row.get("confidence").and_then(|sure| sure.as_str());
            assert!(
                named && sure.is_some_and(|sure| ["L", "R", "S", "D", "K"].contains(&sure)),
                "{name}: {row:?}"
            );
            rows += 1;
        }
    }
    assert!(rows > 400, "{rows}");
}

/// Invariant 3, and "no route ends dead" of section 4.
#[test]
fn something_leads_on_from_everywhere() {
    let facts = &real().facts;
    let leads_on: BTreeSet<_> = facts
        .edges()
        .iter()
        .flat_map(|edge| &edge.from)
        .filter_map(|from| from.node())
        .collect();
    let ends: BTreeSet<&str> = (0..)
        .map(pathways::NodeId)
        .zip(facts.nodes())
        .filter(|(id, _)| !leads_on.contains(id))
        .map(|(_, node)| node.id.as_str())
        .collect();
    assert_eq!(
        ends,
        BTreeSet::from(["phd", "day_activity"]),
        "work leads back to school (e065)"
    );
}

/// Invariant 4: a right asks no grade, motivation or consent of the receiving side.
#[test]
fn a_right_asks_nobodys_favour() {
    let favours = [
        "admission-policy",
        "school-agrees",
        "promotion-norms",
        "university-agrees",
        "level",
        "suitability-test",
    ];
    let favours: Vec<Condition> = favours.iter().map(|id| Condition::from_id(id).unwrap()).collect();
    for edge in real()
        .facts
        .edges()
        .iter()
        .filter(|edge| matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf))
    {
        assert!(
            !edge.requires.iter().any(|condition| favours.contains(condition)),
            "{}",
            edge.id
        );
    }
}

/// Invariant 6: a date lies in the school year it is said to belong to, from 1 August to 31 July, and rests on a source.
#[test]
fn a_date_belongs_to_one_school_year() {
    let facts = &real().facts;
    for event in facts.events() {
        let first: i16 = event.school_year[..4].parse().unwrap();
        let (from, to) = (date(first, 8, 1), date(first + 1, 7, 31));
        assert_eq!(event.school_year, format!("{first}-{:02}", (first + 1) % 100));
        let days: Vec<Date> = [event.date, event.from, event.to].into_iter().flatten().collect();
        assert!(
            !days.is_empty() && days.iter().all(|day| (from..=to).contains(day)),
            "{}",
            event.id
        );
        assert!(
            facts.rule(event.rule.as_deref().unwrap()).is_some(),
            "{}",
            event.id
        );
    }
}

/// Invariant 7: every rate has a year in the file, and a population in the words of every language of a school.
#[test]
fn a_rate_has_year_and_population() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../facts/texts");
    for language in ["nl", "en"] {
        let words = std::fs::read_to_string(folder.join(format!("{language}.ftl"))).unwrap();
        for rate in real().facts.rates() {
            let key = format!("\nrate-{}-population = ", rate.id.replace('.', "-"));
            assert!(words.contains(&key), "{language}: {}", rate.id);
            assert!(rate.year[..4].parse::<u16>().is_ok(), "{}", rate.id);
        }
    }
}

/// Invariant 8: no field of any file speaks of origin, nationality, religion or health.
#[test]
fn nothing_is_kept_on_origin() {
    let words = [
        "nationality",
        "nationaliteit",
        "ethnic",
        "herkomst",
        "religi",
        "geloof",
        "diagnos",
        "birthplace",
        "geboorte",
    ];
    fn names(value: &toml::Value, found: &mut BTreeSet<String>) {
        match value {
            toml::Value::Table(table) => table.iter().for_each(|(name, value)| {
                found.insert(name.clone());
                names(value, found);
            }),
            toml::Value::Array(list) => list.iter().for_each(|value| names(value, found)),
            _ => {}
        }
    }
    for (name, text) in texts() {
        let mut found = BTreeSet::new();
        names(&toml::Value::Table(toml::from_str(&text).unwrap()), &mut found);
        assert!(found.len() > 3);
        assert!(
            !found
                .iter()
                .any(|field| words.iter().any(|word| field.contains(word))),
            "{name}: {found:?}"
        );
    }
}

/// Invariant 9: an amount that nobody read in a source says so.
#[test]
fn derived_amounts_are_unverified() {
    let costs = real().facts.costs();
    for cost in costs
        .iter()
        .filter(|cost| cost.eur.is_some_and(|(_, high)| high > 0.0))
    {
        let sure = cost.provenance.confidence;
        assert_eq!(
            sure.is_unverified(),
            matches!(sure, Confidence::D | Confidence::K),
            "{}",
            cost.id
        );
        assert!(
            !sure.is_unverified() || cost.provenance.check_with.is_some(),
            "{}: nobody to ask",
            cost.id
        );
    }
    // Section 7: EUR 1,511 in 2026-27 is 1,419 x 1.028 x 1.036 = 1,511.3, derived; EUR 2,694 is quoted.
    let of = |id: &str| costs.iter().find(|cost| cost.id == id).unwrap();
    assert_eq!(of("lesgeld-bol-2026-27").eur, Some((1511.0, 1511.0)));
    assert!(of("lesgeld-bol-2026-27").provenance.confidence.is_unverified());
    assert!(!of("collegegeld-2026-27").provenance.confidence.is_unverified());
}

/// What does not hold on a day: counted by hand from the periods in the files.
#[test]
fn what_is_out_of_date_depends_on_the_day() {
    let facts = &real().facts;
    let on = |day| -> (BTreeSet<String>, BTreeSet<String>) {
        let (future, past): (Vec<_>, Vec<_>) =
            facts.out_of_date(day).into_iter().partition(|fact| fact.future);
        let ids = |list: Vec<pathways::facts::OutOfDate>| list.into_iter().map(|fact| fact.id).collect();
        (ids(past), ids(future))
    };
    let school_year = ["lesgeld-bol", "cursusgeld-bbl-12", "cursusgeld-bbl-34"];
    let fees = |year: &str| {
        school_year
            .iter()
            .map(|item| format!("{item}-{year}"))
            .collect::<Vec<_>>()
    };
    // On 23 November 2026 the fees of the years before are over, and nothing is still to come.
    let (past, future) = on(date(2026, 11, 23));
    let mut expected: BTreeSet<String> = [fees("2024-25"), fees("2025-26")].concat().into_iter().collect();
    expected.extend(
        [
            "collegegeld-2023-24",
            "collegegeld-2024-25",
            "collegegeld-2025-26",
            "collegegeld-deeltijd-2024-25",
        ]
        .map(str::to_owned),
    );
    assert_eq!((past, future), (expected.clone(), BTreeSet::new()));
    // On 1 September 2027 so are those of 2026-27, the grants of 2026, and the dates that only that school year had.
    let (past, future) = on(date(2027, 9, 1));
    expected.extend(fees("2026-27"));
    expected.extend(
        [
            "collegegeld-2026-27",
            "basisbeurs-mbo-12-2026",
            "basisbeurs-mbo-34-2026",
        ]
        .map(str::to_owned),
    );
    expected.extend(
        [
            "basisbeurs-ho-away-2026",
            "basisbeurs-ho-home-2026",
            "aanvullende-beurs-ho-2026",
        ]
        .map(str::to_owned),
    );
    let over = facts
        .events()
        .iter()
        .filter(|event| event.school_year == "2026-27");
    expected.extend(over.map(|event| event.id.clone()));
    assert_eq!((past, future), (expected, BTreeSet::new()));
    // A day before a right was law: the right of admission to mbo (2018-19) is still to come on 31 July 2018.
    let (_, future) = on(date(2018, 7, 31));
    assert!(future.contains("e022") && future.contains("e012"));
    assert!(!on(date(2018, 8, 1)).1.contains("e022") && on(date(2020, 7, 31)).1.contains("e012"));
}
