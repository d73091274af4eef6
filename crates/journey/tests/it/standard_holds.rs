//! The default set: sound, within reach of somebody, complete for every decision, and told in words.

use std::collections::BTreeSet;

use jiff::civil::date;
use journey::entitlements::in_force;
use journey::{Kind, Standard};
use pathways::moments::moments;
use pathways::{Position, SourceText};

use crate::ground::{facts, position, standard};

/// Every programme and year there is, and every diploma.
fn places() -> Vec<Position> {
    let on = date(2026, 11, 5);
    let mut found = Vec::new();
    for (index, node) in facts().nodes().iter().enumerate() {
        let at = pathways::NodeId(u16::try_from(index).unwrap());
        for year in 1..=node.years() {
            found.push(Position {
                year: Some(year),
                ..Position::new(at, on)
            });
        }
        if node.has_diploma {
            found.push(Position {
                diploma: true,
                ..Position::new(at, on)
            });
        }
    }
    found
}

#[test]
fn every_entitlement_is_in_force_somewhere() {
    let reached: BTreeSet<String> = places()
        .iter()
        .flat_map(|place| in_force(standard(), facts(), place, None, &[]))
        .map(|one| one.id.to_string())
        .collect();
    let all: BTreeSet<String> = standard()
        .entitlements()
        .iter()
        .map(|one| one.id.to_string())
        .collect();
    assert_eq!(reached, all);
}

/// Moments that come up only for whoever is stuck, leaves early or comes back have no default: a talk is offered then, not by a date.
const WHEN_NEEDED: [&str; 3] = ["d14", "d15", "d16"];

#[test]
fn every_decision_has_a_talk_and_below_eighteen_a_guardian() {
    let mut decisions = BTreeSet::new();
    for place in places() {
        let here = in_force(standard(), facts(), &place, None, &[]);
        for moment in moments(facts(), &place).iter().filter(|moment| moment.years == 0) {
            let id = &moment.fact.id;
            if WHEN_NEEDED.contains(&id.as_str()) {
                continue;
            }
            decisions.insert(id.clone());
            let has = |kind: Kind| {
                here.iter()
                    .any(|one| one.ask.before.contains(id) && one.ask.kinds.contains(kind))
            };
            let name = format!("{} {:?} {id}", facts().node(place.at).id, place.year);
            assert!(has(Kind::Talk), "{name}: no talk");
            if place.typical_age(facts()) < 18 {
                assert!(has(Kind::GuardianContact), "{name}: no guardian");
            }
        }
    }
    let all: BTreeSet<String> = facts().moments().iter().map(|moment| moment.id.clone()).collect();
    let needed: BTreeSet<String> = WHEN_NEEDED.map(str::to_owned).into();
    assert_eq!(&decisions | &needed, all);
}

#[test]
fn from_group_seven_to_university_there_is_always_a_talk() {
    let university = ["hbo-ad", "hbo-ba", "wo-ba", "hbo-ma", "wo-ma", "premaster"];
    for place in places().iter().filter(|place| !place.diploma) {
        let node = facts().node(place.at);
        let school = ["po", "vo", "mbo"].contains(&node.stage.word());
        let young = ["po", "so-sbo"].contains(&node.id.as_str()) && place.year < Some(7);
        if (school && !young) || university.contains(&node.id.as_str()) {
            let here = in_force(standard(), facts(), place, None, &[]);
            assert!(
                here.iter().any(|one| &*one.id == "talks-a-year"),
                "{} {:?}",
                node.id,
                place.year
            );
        }
    }
}

#[test]
fn what_the_issue_asks_for_stands_in_the_default_set() {
    let asked = |id: &str| {
        let ask = &standard().entitlement(id).unwrap().ask;
        (ask.count, ask.fields, ask.before.join(" "))
    };
    assert_eq!(asked("fields-vmbo"), (3, 3, "d04".to_owned()));
    assert_eq!(asked("encounters-by-18"), (4, 3, String::new()));
    assert_eq!(asked("extra-subject"), (1, 0, "d04".to_owned()));
    assert_eq!(asked("advice-rights"), (1, 0, "d01".to_owned()));
    assert_eq!(asked("near-peer").2, "d02 d06 d07 d11 d12 d13");
    let here = |place: &str, id: &str| {
        let position = position(place, date(2026, 11, 5));
        in_force(standard(), facts(), &position, None, &[])
            .iter()
            .any(|one| &*one.id == id)
    };
    assert!(here("po-7", "advice-rights") && here("po-8", "advice-rights"));
    assert!(here("vmbo-tl-2", "extra-subject") && here("vmbo-gl-2", "extra-subject"));
    assert!(!here("vmbo-bb-2", "extra-subject"));
}

#[test]
fn the_norm_is_our_own_and_says_so() {
    for one in standard().entitlements() {
        assert!(one.provenance.confidence.is_unverified(), "{}", one.id);
        assert!(one.provenance.source.iter().any(|source| source == "own1"));
        assert!(one.provenance.check_with.is_some());
    }
}

#[test]
fn everything_has_its_words_in_every_language() {
    for language in ["nl", "en", "tr", "ar"] {
        let words = std::fs::read_to_string(format!(
            "{}/../../facts/texts/{language}.ftl",
            env!("CARGO_MANIFEST_DIR")
        ))
        .unwrap();
        let has = |key: String| assert!(words.contains(&format!("\n{key} = ")), "{language}: {key}");
        for one in standard().entitlements() {
            has(format!("entitlement-{}", one.id));
            has(format!("entitlement-{}-why", one.id));
        }
        for field in standard().fields() {
            has(format!("field-{}", field.id));
        }
        for question in standard().questions() {
            has(format!("question-{}", question.id));
        }
        has("source-own1".to_owned());
    }
}

#[test]
fn every_mbo_domain_leads_to_one_field() {
    for domain in facts().domains() {
        assert!(standard().field_of_domain(&domain.id).is_some(), "{}", domain.id);
    }
}

#[track_caller]
fn told(name: &str, text: &str, expected: &[&str]) {
    let (_, problems) = Standard::parse(facts(), &[SourceText { name, text }]);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told, expected);
}

const ORIGIN: &str = "source = [\"own1\"]\nconfidence = \"K\"\nvalid_from = 2026-08-01\n";

#[test]
fn a_mistake_is_told_with_its_file_and_line() {
    let row = |rest: &str| format!("\n[[entitlement]]\nid = \"x\"\n{rest}\n{ORIGIN}");
    let check = |rest: &str, expected: &str| {
        told(
            "entitlements.toml",
            &row(rest),
            &[&format!("entitlements.toml:2: {expected}")],
        );
    };
    check(
        "kinds = [\"visit\"]\ncount = 1\nfields = 2\nat = [\"havo\"]\nby = \"07-01\"",
        "x: fields = 2 is meer dan count = 1",
    );
    check(
        "count = 1\nat = [\"havo\"]\nby = \"07-01\"",
        "x: kinds is leeg; dat mag alleen met encounter = true",
    );
    check(
        "kinds = [\"visit\"]\ncount = 1\nat = [\"havo\"]\nby = \"02-29\"",
        "x: schrijf by = \"MM-DD\" of by_age = 10 tot 27, en niet allebei",
    );
    check(
        "kinds = [\"visit\"]\ncount = 1\nat = [\"havi\"]\nby = \"07-01\"",
        "'havi' staat niet in nodes.toml; bedoel je 'havo'?",
    );
    check(
        "kinds = [\"talk\"]\ncount = 1\nat = [\"po:8\"]\nbefore = [\"d99\"]\nby = \"01-10\"",
        "x: before: 'd99' staat niet in moments.toml; bedoel je 'd09'?",
    );
    check(
        "kinds = [\"talk\"]\ncount = 1\nabout = [\"weather\"]\nat = [\"po:8\"]\nby = \"01-10\"",
        "x: about: 'weather' is geen keuzemoment en geen thema",
    );
    // The school advice is final on 24 March.
    check(
        "kinds = [\"talk\"]\ncount = 1\nat = [\"po:8\"]\nbefore = [\"d01\"]\nby = \"04-01\"",
        "x: by = 04-01 ligt na de laatste datum van het keuzemoment",
    );
    told(
        "entitlements.toml",
        &row("kinds = [\"quiz\"]\ncount = 1\nat = [\"havo\"]\nby = \"07-01\"").replace("own1", "own9"),
        &[
            "entitlements.toml:4: onbekende waarde `quiz`, verwacht een van `visit`, `lesson`, `project`, `placement`, `taster`, \
             `open-day`, `talk`, `guardian-contact`, `near-peer`, `mentor`, `training`, `explanation`, `check-in`, `assignment`",
        ],
    );
}

#[test]
fn a_field_is_no_second_home_for_a_domain() {
    let text = format!(
        "[[field]]\nid = \"a\"\ndomains = [\"zorg-en-welzijn\"]\n{ORIGIN}[[field]]\nid = \"b\"\ndomains = [\"zorg-en-welzijn\"]\n{ORIGIN}"
    );
    let (_, problems) = Standard::parse(
        facts(),
        &[SourceText {
            name: "fields.toml",
            text: &text,
        }],
    );
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        told.contains(&"fields.toml:7: 'zorg-en-welzijn' hoort al bij een ander werkveld".to_owned()),
        "{told:?}"
    );
    // The fifteen other domains have no field here.
    assert_eq!(told.len(), 16);
}

#[test]
fn a_bank_without_a_question_for_somebody_is_not_whole() {
    let text = format!("[[question]]\nid = \"work-b1\"\ncompetency = \"work\"\nband = \"B\"\n{ORIGIN}");
    let (_, problems) = Standard::parse(
        facts(),
        &[SourceText {
            name: "questions.toml",
            text: &text,
        }],
    );
    // Five competencies by three bands, and one of them is there.
    assert_eq!(problems.len(), 14);
}
