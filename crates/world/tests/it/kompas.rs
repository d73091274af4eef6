//! Het Kompas as it stands in `world/kompas`, counted by hand.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use feeds::roster::{GroupKind, Kind, MembershipRole, PersonId, Roster, Standing};
use world::{Part, SchoolWorld, Task, Tier, Track, World};

fn kompas() -> SchoolWorld {
    World::new(2026).unwrap().schools.remove(0)
}

/// What `classes.toml` adds up to, and how many of those have no year in the roster.
const COUNTS: &[(Track, u8, usize, usize)] = &[
    (Track::VmboBb, 1, 16, 0),
    (Track::VmboBb, 2, 17, 0),
    (Track::VmboBb, 3, 17, 0),
    (Track::VmboBb, 4, 18, 0),
    (Track::VmboKb, 1, 22, 0),
    (Track::VmboKb, 2, 22, 0),
    (Track::VmboKb, 3, 23, 0),
    (Track::VmboKb, 4, 21, 1),
    (Track::VmboGl, 1, 20, 0),
    (Track::VmboGl, 2, 21, 0),
    (Track::VmboGl, 3, 21, 0),
    (Track::VmboGl, 4, 22, 0),
    (Track::VmboTl, 1, 26 + 26, 0),
    (Track::VmboTl, 2, 27 + 27, 0),
    (Track::VmboTl, 3, 26 + 26, 1),
    (Track::VmboTl, 4, 25 + 25, 0),
    // Two who were made, and Lev, who is in two years at once.
    (Track::VoBrug, 1, 27 + 27, 3),
    (Track::Havo, 1, 27 + 27, 0),
    (Track::Havo, 2, 27 + 27 + 27, 0),
    (Track::Havo, 3, 28 + 28 + 28, 1),
    (Track::Havo, 4, 29 + 29 + 29, 0),
    (Track::Havo, 5, 27 + 27 + 27, 0),
    (Track::Vwo, 1, 27 + 27, 0),
    (Track::Vwo, 2, 28 + 28, 0),
    (Track::Vwo, 3, 28 + 28, 1),
    (Track::Vwo, 4, 26 + 26, 0),
    (Track::Vwo, 5, 25 + 25, 0),
    (Track::Vwo, 6, 22 + 22, 0),
];

#[test]
fn every_track_and_year_has_as_many_young_people_as_the_file_says() {
    let school = kompas();
    let mut known: BTreeMap<(Track, u8), usize> = BTreeMap::new();
    let mut unknown: BTreeMap<Track, usize> = BTreeMap::new();
    for position in &school.positions {
        match (position.track, position.year) {
            (Some(track), Some(year)) => *known.entry((track, year)).or_default() += 1,
            (Some(track), None) => *unknown.entry(track).or_default() += 1,
            (None, year) => assert_eq!(year, None),
        }
    }
    for (track, year, size, unsaid) in COUNTS {
        assert_eq!(
            known.remove(&(*track, *year)),
            Some(size - unsaid),
            "{track:?} {year}"
        );
    }
    assert!(known.is_empty(), "{known:?}");
    let expected = [
        (Track::VoBrug, 3),
        (Track::VmboKb, 1),
        (Track::VmboTl, 1),
        (Track::Havo, 1),
        (Track::Vwo, 1),
    ];
    assert_eq!(unknown, BTreeMap::from(expected));
    // 68 in bb, 88 in kb, 84 in gl, 208 in tl, 54 in the bridge, 387 in havo, 312 in vwo; and Nova, who has no class.
    assert_eq!(school.positions.len(), 68 + 88 + 84 + 208 + 54 + 387 + 312 + 1);
}

#[test]
fn a_position_says_no_more_than_the_roster() {
    let school = kompas();
    let roster = school.roster();
    let young: Vec<_> = roster
        .persons
        .iter()
        .filter(|person| person.is(Kind::YoungPerson))
        .collect();
    assert_eq!(young.len(), school.positions.len());
    for (person, position) in young.iter().zip(&school.positions) {
        assert_eq!(person.id, position.person);
        let years: Vec<_> = position
            .year
            .map(feeds::roster::Year::Secondary)
            .into_iter()
            .collect();
        let readable = |year: &&feeds::roster::Year| matches!(year, feeds::roster::Year::Secondary(_));
        assert_eq!(
            person.years.iter().filter(readable).cloned().collect::<Vec<_>>(),
            years
        );
        let classes = roster
            .memberships
            .iter()
            .filter(|one| one.person == person.id && one.span.end().is_none());
        let classes = classes.filter(|one| is_class(&roster, one.group.as_str()));
        assert_eq!(
            classes.count(),
            usize::from(position.track.is_some()),
            "{:?}",
            person.id
        );
    }
}

fn is_class(roster: &Roster, id: &str) -> bool {
    let mut groups = roster.groups.iter();
    groups.any(|group| group.id.as_str() == id && group.kind == GroupKind::Class)
}

#[test]
fn every_class_has_a_tutor_and_every_named_tutor_a_class() {
    let school = kompas();
    let roster = school.roster();
    let classes: BTreeSet<&str> = roster
        .groups
        .iter()
        .filter(|group| group.kind == GroupKind::Class)
        .map(|group| group.id.as_str())
        .collect();
    let tutors = roster
        .memberships
        .iter()
        .filter(|one| one.role == MembershipRole::Tutor);
    let tutored: BTreeSet<&str> = tutors.clone().map(|one| one.group.as_str()).collect();
    // Six times four in vmbo with its second tl class and the two bridge classes, fourteen in havo, twelve in vwo.
    assert_eq!((classes.len(), &classes), (22 + 14 + 12, &tutored));
    let tutors: Vec<&PersonId> = tutors.map(|one| &one.person).collect();
    let of = |handle: &str| {
        let id = &school.person(handle).unwrap().person;
        tutors.iter().filter(|tutor| **tutor == id).count()
    };
    for handle in ["vera", "carla", "stan", "wim", "bo", "pim", "ada", "nadia"] {
        assert_eq!(of(handle), 1, "{handle}");
    }
    assert_eq!(of("gijs"), 2);
    // 48 classes, of which one has two tutors.
    assert_eq!(
        (tutors.len(), tutors.iter().collect::<HashSet<_>>().len()),
        (49, 48)
    );
}

#[test]
fn everybody_with_a_story_is_somebody_of_their_own() {
    let world = World::new(2026).unwrap();
    let named: Vec<_> = world.schools.iter().flat_map(|school| school.named()).collect();
    let handles: HashSet<&str> = named.iter().map(|named| named.handle.as_str()).collect();
    assert_eq!(handles.len(), named.len());
    assert!(named.iter().all(|named| !named.story.is_empty()));
    let school = &world.schools[0];
    let count = |part| school.named().iter().filter(|named| named.part == part).count();
    assert_eq!(
        (count(Part::Young), count(Part::Staff), count(Part::Outside)),
        (53, 16, 6)
    );
    let lines = |text: &str| text.trim().lines().count();
    assert!(
        school
            .named()
            .iter()
            .filter(|named| named.part == Part::Young)
            .all(|one| (2..=3).contains(&lines(&one.story)))
    );
}

#[test]
fn nobody_who_is_made_has_the_name_of_somebody_else() {
    let school = kompas();
    let roster = school.roster();
    let young = roster.persons.iter().filter(|person| {
        !person
            .roles
            .iter()
            .any(|role| matches!(role.kind, Kind::Guardian(_)))
    });
    let mut names = HashSet::new();
    for person in young {
        assert!(names.insert(format!("{:?}", person.name)), "{:?}", person.name);
    }
}

#[test]
fn the_offices_that_a_school_needs_are_held() {
    let school = kompas();
    let holders = |task| school.with_task(task).count();
    assert_eq!(holders(Task::Counsellor), 2);
    for task in [
        Task::SchoolLeader,
        Task::Administrator,
        Task::PrivacyOfficer,
        Task::SafeguardingOfficer,
        Task::PlacementOfficer,
    ] {
        assert_eq!(holders(task), 1, "{task:?}");
    }
    let glass = school.glass();
    assert_eq!(glass.opens, [school.person("elif").unwrap().person.clone()]);
    let approves = ["saskia", "hanneke"].map(|handle| school.person(handle).unwrap().person.clone());
    assert_eq!(glass.approves, approves);
}

#[test]
fn homes_are_of_many_kinds() {
    let school = kompas();
    let id = |handle: &str| &school.person(handle).unwrap().person;
    let tiers = |handle: &str| {
        let ties = school.guardian_ties.iter().filter(|tie| tie.young == *id(handle));
        ties.map(|tie| tie.tier).collect::<Vec<_>>()
    };
    assert_eq!(tiers("noor"), [Tier::WithAuthority; 2]);
    assert_eq!(tiers("jamal"), [Tier::WithAuthority, Tier::Informed]);
    assert_eq!(tiers("mare"), [Tier::WithAuthority, Tier::ByGrant]);
    assert_eq!(tiers("idris"), []);
    let roster = school.roster();
    let children = |handle: &str| {
        let pairs = roster
            .guardianships
            .iter()
            .filter(|pair| pair.guardian == *id(handle));
        let own: Vec<&PersonId> = pairs.map(|pair| &pair.young_person).collect();
        let member = |group: &&feeds::roster::Membership| group.role == MembershipRole::Member;
        let classes = roster
            .memberships
            .iter()
            .filter(member)
            .filter(|one| own.contains(&&one.person));
        (
            own.len(),
            classes
                .filter(|one| is_class(&roster, one.group.as_str()))
                .count(),
        )
    };
    assert_eq!(children("marjan"), (2, 2));
    assert_eq!(children("daisuke"), (3, 3));
    // Two ties one after the other are one guardianship.
    assert_eq!(children("ingrid"), (1, 1));
    let person = |handle: &str| {
        roster
            .persons
            .iter()
            .find(|person| person.id == *id(handle))
            .unwrap()
    };
    assert!(person("pim").is(Kind::Teacher) && person("pim").roles.len() == 2);
    assert_eq!(person("abena").standing, Standing::Barred);
    // A good half of those who are made have somebody at home in the roster, and some have nobody.
    let with: HashSet<&PersonId> = roster
        .guardianships
        .iter()
        .map(|pair| &pair.young_person)
        .collect();
    assert!((500..900).contains(&with.len()), "{}", with.len());
}
