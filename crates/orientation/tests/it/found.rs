//! With all occupations of ESCO brought in, each is found by its name and by a misspelt one, and ours stand first where they are meant. Read in
//! place beside the checkout; skipped where they are absent.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use feeds::{Parcel, esco};
use kit::facts::Knowledge;
use kit::{Cx, Templates};
use orientation::atlas::Atlas;
use orientation::atlas::finder::{Kind, Thing};
use orientation::explore::{self, Explore};
use orientation::figures::Brought;
use pathways::facts::Confidence;
use work::figures::{Builder, Edition, Figures, Job, Source};

/// So many of a kind are asked, as the page of search does.
const MOST: [(Kind, usize); 2] = [(Kind::Occupations, 16), (Kind::Courses, 12)];

fn published() -> Option<Figures> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A second checkout lies one folder deeper.
    let places = [
        "../../../shared/data/esco/v1.2.0",
        "../../../../shared/data/esco/v1.2.0",
    ];
    let folder = places
        .into_iter()
        .map(|place| beside.join(place))
        .find(|path| path.exists());
    let Some(folder) = folder else {
        println!("skipped: esco is not beside the checkout");
        return None;
    };
    let mut parcel = Parcel::empty();
    for file in ["occupations_nl.csv.gz", "occupations_en.csv.gz"] {
        parcel.add(file, File::open(folder.join(file)).unwrap());
    }
    let mut builder = Builder::default();
    let source = builder.source(Source {
        id: "esco".to_owned(),
        name: "ESCO".to_owned(),
        edition: Edition::Told("1.2.0".to_owned()),
        licence: String::new(),
        attribution: None,
        url: None,
        confidence: Confidence::R,
    });
    esco::read(&mut parcel, |record| builder.esco(source, record));
    Some(builder.build())
}

fn atlas() -> Atlas {
    let texts: Vec<_> = kit::facts::TEXTS
        .iter()
        .chain(explore::TEXTS)
        .chain(&orientation::atlas::TEXTS)
        .copied()
        .collect();
    let cx = Cx::new(&texts, Templates::new()).unwrap();
    let explore = Explore::new(
        cx,
        Knowledge::embedded().unwrap(),
        explore::schools::Schools::default(),
    );
    Atlas::new(explore).unwrap()
}

/// The things found among occupations, in their order.
fn found(atlas: &Atlas, brought: &Brought, typed: &str) -> Vec<Thing> {
    let all = atlas.finder.find_all(brought, &MOST, typed);
    let hits = all.into_iter().filter(|(kind, _)| *kind == Kind::Occupations);
    hits.flat_map(|(_, hits)| hits).map(|hit| hit.thing).collect()
}

/// The same with the letter in the middle left out, which no name survives unread.
fn misspelt(name: &str) -> String {
    let middle = name.chars().count() / 2;
    let signs = name.chars().enumerate().filter(|(at, _)| *at != middle);
    signs.map(|(_, sign)| sign).collect()
}

#[track_caller]
fn at_least(thousandths: usize, of: &str, answers: &[bool]) {
    let there = answers.iter().filter(|there| **there).count();
    println!("{of}: {there} of {}", answers.len());
    assert!(
        there * 1_000 >= thousandths * answers.len(),
        "{of}: {there} of {}",
        answers.len()
    );
}

#[test]
fn ours_stand_first_and_each_of_esco_is_among_the_first_ten() {
    let Some(figures) = published() else { return };
    let atlas = atlas();
    let brought = atlas.brought(figures);
    let ours = atlas.ground.occupations();
    let held: BTreeSet<&str> = ours.iter().map(|one| one.esco.as_str()).collect();
    assert_eq!(brought.counts().0 + held.len(), 3_039);
    // Called just so, ours is the first of all.
    let first = |(name, at): (&str, usize)| {
        let first = found(&atlas, &brought, name).first().copied();
        let same = |other: usize| ours[other].nl.name.to_lowercase() == ours[at].nl.name.to_lowercase();
        matches!(first, Some(Thing::Occupation(other)) if other == at || same(other))
    };
    let names = ours.iter().zip(0..);
    let called: Vec<bool> = names.clone().map(|(one, at)| first((&one.nl.name, at))).collect();
    at_least(1_000, "ours, first", &called);
    let wrong: Vec<bool> = names
        .map(|(one, at)| {
            let found = found(&atlas, &brought, &misspelt(&one.nl.name));
            found.iter().take(10).any(|thing| *thing == Thing::Occupation(at))
        })
        .collect();
    at_least(985, "ours, misspelt", &wrong);

    // Every third of ESCO, so that this stays short.
    let theirs: Vec<(usize, &str)> = without_own_page(&brought).into_iter().step_by(3).collect();
    let among = |typed: &str, at: usize| {
        let found = found(&atlas, &brought, typed);
        found.iter().take(10).any(|thing| *thing == Thing::Job(at))
    };
    let called: Vec<bool> = theirs.iter().map(|(at, name)| among(name, *at)).collect();
    at_least(1_000, "of ESCO", &called);
    let wrong: Vec<bool> = theirs
        .iter()
        .map(|(at, name)| among(&misspelt(name), *at))
        .collect();
    at_least(995, "of ESCO, misspelt", &wrong);
}

/// Occupations of ESCO without a page of our own: their places and Dutch names.
fn without_own_page(brought: &Brought) -> Vec<(usize, &str)> {
    let ids: BTreeSet<&str> = brought.jobs("nl").map(Job::id).collect();
    let figures: &Figures = brought;
    let all = figures.jobs().zip(0..).filter(|(job, _)| ids.contains(job.id()));
    all.filter_map(|(job, at)| Some((at, job.said("nl")?.label)))
        .collect()
}
