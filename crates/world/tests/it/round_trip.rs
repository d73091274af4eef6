//! Both rosters come back from OneRoster as they were, and the world is the same however often it is made.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Instant;

use feeds::oneroster::{self, write};
use world::World;

#[test]
fn what_is_written_as_oneroster_is_read_again() {
    for year in [2024, 2026, 2027] {
        for school in World::new(year).unwrap().schools {
            let roster = school.roster();
            let files = write::files(&roster);
            let files: Vec<(&str, &[u8])> = files
                .iter()
                .map(|(name, bytes)| (name.as_str(), &bytes[..]))
                .collect();
            let reading = oneroster::read(&files);
            assert_eq!(reading.problems, [], "{}", school.key);
            assert_eq!(reading.dropped, [], "{}", school.key);
            // Part by part, so that a difference can be read.
            assert_eq!(reading.roster.schools, roster.schools);
            assert_eq!(reading.roster.groups, roster.groups);
            for (read, written) in reading.roster.persons.iter().zip(&roster.persons) {
                assert_eq!(read, written);
            }
            assert!(reading.roster == roster, "{}", school.key);
        }
    }
}

#[test]
fn the_same_year_gives_the_same_bytes_and_another_year_other_ages() {
    let hash = |year| {
        let mut hasher = DefaultHasher::new();
        format!("{:?}", World::new(year).unwrap()).hash(&mut hasher);
        hasher.finish()
    };
    let years = [2024, 2025, 2026, 2027];
    let forwards = years.map(hash);
    let mut backwards = years.map(|year| 2024 + 2027 - year).map(hash);
    backwards.reverse();
    assert_eq!(forwards, backwards);
    assert_ne!(forwards[0], forwards[1]);
}

#[test]
fn a_world_is_made_in_no_time() {
    let before = Instant::now();
    let world = World::new(2026).unwrap();
    let persons: usize = world
        .schools
        .iter()
        .map(|school| school.roster().persons.len())
        .sum();
    println!("{persons} persons in {:?}", before.elapsed());
    assert!(persons > 1_200);
}
