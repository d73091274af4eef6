//! Every text is used, every text that is asked for is there, every fact has its words, in every language.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own source should stop"
)]

use std::path::{Path, PathBuf};

use kit::facts::Knowledge;
use kit::texts::keys::{Used, keys_called, keys_used};
use kit::texts::{OWN, TextSource, Texts};
use orientation::ground::Ground;
use pathways::condition::Condition;

fn files(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path
            .extension()
            .is_some_and(|ending| ending == "html" || ending == "rs")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
}

fn source() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

fn texts() -> Texts {
    let all: Vec<TextSource> = OWN
        .iter()
        .chain(kit::facts::TEXTS)
        .chain(&people::persons::TEXTS)
        .chain(orientation::explore::TEXTS)
        .chain(&orientation::explore::api::TEXTS)
        .chain(&orientation::interests::TEXTS)
        .chain(&orientation::dreams::TEXTS)
        .chain(&orientation::assignments::TEXTS)
        .chain(&orientation::reading::TEXTS)
        .chain(&orientation::atlas::TEXTS)
        .copied()
        .collect();
    Texts::load(&all).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[test]
fn all_languages_have_the_same_texts_with_the_same_variables() {
    // What only programs read (`explore-api-…`) is told in Dutch and English, and so is what staff reads about persons.
    let told: Vec<String> = texts().compare().iter().map(ToString::to_string).collect();
    let differences: Vec<&String> = told
        .iter()
        .filter(|line| {
            ![
                ": explore-api-",
                ": persons-",
                ": people-",
                ": assignments-",
                ": reading-",
            ]
            .iter()
            .any(|part| line.contains(part))
        })
        .collect();
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn every_text_is_used() {
    let mut used = Used::default();
    for (_, text) in source() {
        used.extend(keys_used(&text));
    }
    let own: Vec<TextSource> = orientation::explore::TEXTS
        .iter()
        .chain(&orientation::interests::TEXTS)
        .chain(&orientation::dreams::TEXTS)
        .chain(&orientation::assignments::TEXTS)
        .chain(&orientation::reading::TEXTS)
        .chain(&orientation::atlas::TEXTS)
        .copied()
        .collect();
    let own = Texts::load(&own).unwrap().keys("nl");
    // The menu and foot of the page are put together by the application.
    let forgotten: Vec<_> = own
        .keys()
        .filter(|key| !used.covers(key) && !key.starts_with("explore-nav-"))
        .filter(|key| !["atlas-nav", "interests-nav"].contains(&key.as_str()))
        .collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[test]
fn every_text_that_is_asked_for_is_there() {
    let keys = texts().keys("nl");
    for (path, text) in source() {
        let called = keys_called(&text);
        let quoted = keys_used(&text).keys.into_iter().filter(|key| {
            [
                "explore-",
                "atlas-",
                "interests-",
                "dreams-",
                "tasks-",
                "assignments-",
                "reading-",
            ]
            .iter()
            .any(|own| key.starts_with(own))
        });
        for key in called.into_iter().chain(quoted) {
            assert!(keys.contains_key(&key), "{}: {key}", path.display());
        }
    }
}

#[test]
fn every_fact_has_its_words() {
    let knowledge = Knowledge::embedded().unwrap();
    let (facts, catalogue) = (knowledge.facts(), knowledge.catalogue());
    let keys = texts().keys("nl");
    let mut wanted: Vec<String> = Vec::new();
    for node in facts.nodes() {
        wanted.extend([format!("node-{}", node.id), format!("node-{}-about", node.id)]);
    }
    for edge in facts.edges() {
        let family = edge
            .id
            .get(..4)
            .filter(|family| ["e018", "e080", "e081"].contains(family))
            .unwrap_or(&edge.id);
        wanted.push(format!("edge-{family}-why"));
    }
    for id in Condition::ids().iter().copied().chain(["diploma", "year-passed"]) {
        wanted.extend([format!("condition-{id}"), format!("condition-{id}-how")]);
    }
    for support in facts.supports() {
        wanted.extend([
            format!("support-{}-title", support.id),
            format!("support-{}-text", support.id),
        ]);
    }
    for refusal in facts.refusals() {
        wanted.extend([
            format!("refusal-{}-title", refusal.id),
            format!("refusal-{}-steps", refusal.id),
        ]);
    }
    for moment in facts.moments() {
        for part in [
            "title",
            "choice",
            "who",
            "rights",
            "wrong",
            "helps",
            "information",
        ] {
            wanted.push(format!("moment-{}-{part}", moment.id));
        }
    }
    wanted.extend(facts.rules().iter().map(|rule| format!("rule-{}", rule.id)));
    wanted.extend(
        facts
            .rates()
            .iter()
            .map(|rate| format!("rate-{}", rate.id.replace('.', "-"))),
    );
    wanted.extend(
        facts
            .profiles()
            .iter()
            .map(|profile| format!("profile-{}", profile.id)),
    );
    wanted.extend(
        facts
            .subjects()
            .iter()
            .map(|subject| format!("subject-{}", subject.id)),
    );
    wanted.extend(
        catalogue
            .domains()
            .iter()
            .map(|domain| format!("domain-{domain}")),
    );
    wanted.extend(
        catalogue
            .sectors()
            .iter()
            .map(|sector| format!("explore-sector-{sector}")),
    );
    let extra = catalogue.courses().iter().flat_map(|course| course.extra.iter());
    wanted.extend(extra.map(|demand| format!("explore-extra-{demand}")));
    let ground = Ground::new(&knowledge).unwrap();
    wanted.extend(ground.fields().iter().map(|field| format!("field-{}", field.id)));
    let missing: Vec<_> = wanted.iter().filter(|key| !keys.contains_key(*key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
