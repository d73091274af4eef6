//! Rosters that others made, read in place beside the checkout and never copied; skipped where they are absent.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use feeds::edexml;
use feeds::oneroster::{self, write};
use feeds::roster::{Bond, GroupKind, Kind, MembershipRole, Person, RosterReading, Standing, Year};

/// The files of a folder, with their names.
fn folder(name: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data")
        .join(name);
    let Ok(entries) = fs::read_dir(&path) else {
        println!("skipped: {name} is not beside the checkout");
        return None;
    };
    let files = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        let bytes = fs::read(entry.path()).ok()?;
        Some((entry.file_name().to_string_lossy().into_owned(), bytes))
    });
    Some(files.collect())
}

fn read(files: &[(String, Vec<u8>)]) -> RosterReading {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    oneroster::read(&files)
}

fn told(reading: &RosterReading) -> Vec<String> {
    reading.problems.iter().map(ToString::to_string).collect()
}

fn person<'a>(reading: &'a RosterReading, id: &str) -> &'a Person {
    let found = reading
        .roster
        .persons
        .iter()
        .find(|person| person.id.as_str() == id);
    found.unwrap_or_else(|| panic!("{id} is not there"))
}

fn dropped(reading: &RosterReading) -> Vec<(&str, &str, u64)> {
    let parts = reading.dropped.iter();
    parts
        .map(|one| (one.file.as_str(), one.name.as_str(), one.filled))
        .collect()
}

#[test]
fn a_package_of_1p1_from_another_maker() {
    let Some(files) = folder("oneroster/v1p1-generated") else {
        return;
    };
    let reading = read(&files);
    assert_eq!(told(&reading), [""; 0]);
    let roster = &reading.roster;
    // 48 students, 4 teachers, 28 classes, 364 enrollments, says the provenance; one administrator, says `grep -c`.
    let of = |kind: Kind| roster.persons.iter().filter(|person| person.is(kind)).count();
    assert_eq!(
        (of(Kind::YoungPerson), of(Kind::Teacher), of(Kind::Administrator)),
        (48, 4, 1)
    );
    assert_eq!(
        (
            roster.schools.len(),
            roster.groups.len(),
            roster.memberships.len()
        ),
        (1, 28, 364)
    );
    assert_eq!(roster.persons.len(), 53);
    let with = |role: MembershipRole| roster.memberships.iter().filter(|one| one.role == role).count();
    // `grep -c ,teacher,` and `grep -c ,student,` on enrollments.csv; `grep -c homeroom` on classes.csv.
    assert_eq!(
        (
            with(MembershipRole::Tutor) + with(MembershipRole::Teacher),
            with(MembershipRole::Member)
        ),
        (28, 336)
    );
    let classes = roster
        .groups
        .iter()
        .filter(|group| group.kind == GroupKind::Class)
        .count();
    assert_eq!((classes, with(MembershipRole::Tutor)), (4, 4));
    let full_year = roster.groups.iter().filter_map(|group| group.period);
    let days: Vec<String> = full_year
        .map(|period| format!("{} {}", period.begin(), period.end()))
        .collect();
    assert_eq!(days, vec!["2026-08-15 2027-06-10"; 28]);
    let ingrid = person(&reading, "66c36d4f-9f9a-4d3d-bf19-f6b97a1d75f4");
    assert_eq!(
        ingrid.born.map(|day| day.to_string()),
        Some("2012-12-16".to_owned())
    );
    assert_eq!(ingrid.years, [Year::AsSent("09".to_owned())]);
    assert_eq!(
        reading
            .roster
            .persons
            .iter()
            .filter(|person| person.born.is_some())
            .count(),
        48
    );
    // Of what the file has about sex and origin nothing is held; the cells are counted.
    let told = dropped(&reading);
    for column in [
        "sex",
        "americanIndianOrAlaskaNative",
        "asian",
        "white",
        "countryOfBirthCode",
        "cityOfBirth",
    ] {
        assert!(
            told.contains(&("demographics.csv", column, 48)),
            "{column}: {told:?}"
        );
    }
    let text = format!("{:?}", reading.roster);
    for trace in ["female", "Lakeside", "Kingsport", "910000000"] {
        assert!(!text.contains(trace), "{trace}");
    }
}

#[test]
fn a_dutch_package_of_1p2() {
    let Some(files) = folder("oneroster/v1p2-sample-nl") else {
        return;
    };
    let reading = read(&files);
    assert_eq!(told(&reading), [""; 0]);
    let roster = &reading.roster;
    assert_eq!(
        (roster.schools.len(), roster.persons.len(), roster.groups.len()),
        (2, 7, 2)
    );
    assert_eq!((roster.memberships.len(), roster.guardianships.len()), (5, 2));
    assert_eq!(
        roster.schools[1].parent.as_ref().map(|id| id.as_str()),
        Some("org-99zz")
    );

    let fatima = person(&reading, "usr-001");
    assert_eq!(
        fatima.eck_id.as_ref().map(|id| id.as_str()),
        Some("https://id.school/pilot/0001")
    );
    assert_eq!(fatima.name.family(), Some("Yıldız"));
    let daan = person(&reading, "usr-002");
    assert_eq!(
        (daan.name.prefix(), daan.name.family()),
        (Some("van den"), Some("Berg"))
    );
    assert_eq!(person(&reading, "usr-051").name.family(), Some("Jansen, MEd"));
    // Teacher first, counsellor beside it.
    let kinds: Vec<Kind> = person(&reading, "usr-050")
        .roles
        .iter()
        .map(|role| role.kind)
        .collect();
    assert_eq!(kinds, [Kind::Teacher, Kind::Counsellor]);
    assert!(person(&reading, "usr-101").is(Kind::Guardian(Bond::Parent)));
    assert!(person(&reading, "usr-102").is(Kind::Guardian(Bond::Guardian)));

    let roles: Vec<(&str, MembershipRole)> = roster
        .memberships
        .iter()
        .filter(|one| one.person.as_str() == "usr-050")
        .map(|one| (one.group.as_str(), one.role))
        .collect();
    assert_eq!(
        roles,
        [
            ("cls-3ha", MembershipRole::Tutor),
            ("cls-3ka-lob", MembershipRole::Teacher)
        ]
    );
    // The pupil number in `userIds` is not needed, so it is not held.
    assert_eq!(dropped(&reading), [("users.csv", "userIds", 1)]);
}

#[test]
fn what_was_read_is_written_and_read_the_same() {
    for name in ["oneroster/v1p1-generated", "oneroster/v1p2-sample-nl"] {
        let Some(files) = folder(name) else { continue };
        let first = read(&files);
        let second = read(&write::files(&first.roster));
        assert_eq!(told(&second), [""; 0]);
        assert_eq!(first.roster, second.roster, "{name}");
        let packed = write::zip(&first.roster).expect("memory suffices");
        assert_eq!(
            oneroster::read_zip("p.zip", &packed).roster,
            first.roster,
            "{name}"
        );
    }
}

/// The heads and the manifest of a package that others have checked are our second opinion on what is written.
#[test]
fn what_is_written_has_the_columns_of_the_sample() {
    let Some(sample) = folder("oneroster/v1p2-sample-nl") else {
        return;
    };
    let written = write::files(&read(&sample).roster);
    assert_eq!(written.len(), sample.len());
    let line = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        text.lines().next().map(str::to_owned)
    };
    for (name, bytes) in &sample {
        let own = written.iter().find(|(own, _)| own == name);
        assert_eq!(own.and_then(|(_, own)| line(own)), line(bytes), "{name}");
    }
    let manifest = |files: &[(String, Vec<u8>)]| -> BTreeSet<String> {
        let found = files.iter().find(|(name, _)| name == "manifest.csv");
        let text = found.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
        let lines = text.unwrap_or_default();
        lines
            .lines()
            .filter(|line| !line.starts_with("source."))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(manifest(&written), manifest(&sample));
}

#[test]
fn a_class_that_is_not_there_costs_its_enrollment() {
    let (Some(sound), Some(broken)) = (
        folder("oneroster/v1p2-sample-nl"),
        folder("oneroster/v1p2-broken-nl"),
    ) else {
        return;
    };
    let swap = |stem: &str| -> Vec<(String, Vec<u8>)> {
        let other = broken.iter().find(|(name, _)| name == stem).cloned();
        sound
            .iter()
            .filter(|(name, _)| name != stem)
            .cloned()
            .chain(other)
            .collect()
    };
    let reading = read(&swap("enrollments.csv"));
    assert_eq!(
        told(&reading),
        [
            "enrollments.csv, regel 4, kolom 'classSourcedId': 'cls-bestaat-niet' staat niet in classes.csv; regel overgeslagen"
        ]
    );
    assert_eq!(reading.roster.memberships.len(), 4);

    // The head of this one names the columns in the wrong order over cells in the right one.
    let reading = read(&swap("orgs.csv"));
    let orgs: Vec<String> = told(&reading)
        .into_iter()
        .filter(|one| one.starts_with("orgs.csv"))
        .collect();
    assert_eq!(
        orgs[..2],
        [
            "orgs.csv, regel 2, kolom 'type': 'Voorbeeldcollege' is geen soort organisatie; regel overgeslagen",
            "orgs.csv, regel 3, kolom 'type': 'Voorbeeldcollege locatie Oost' is geen soort organisatie; regel overgeslagen",
        ]
    );
    assert!(
        orgs[2].contains("niet in de volgorde van OneRoster 1.2"),
        "{orgs:?}"
    );
    assert!(reading.roster.persons.is_empty() && reading.roster.memberships.is_empty());
}

fn edexml_file(name: &str) -> Option<RosterReading> {
    let files = folder(&format!("edexml/{}", name.split('/').next().unwrap_or_default()))?;
    let (_, bytes) = files.iter().find(|(file, _)| name.ends_with(file.as_str()))?;
    Some(edexml::read(&bytes[..], "s.xml"))
}

#[test]
fn the_official_file_of_edexml_2p1() {
    let Some(reading) = edexml_file("v2.1/EDEXML.Voorbeeld.2.1.xml") else {
        return;
    };
    assert_eq!(told(&reading), [""; 0]);
    let roster = &reading.roster;
    // Read off the file: a school and two locations, five groups and three composed ones, three pupils, three teachers.
    assert_eq!(
        (roster.schools.len(), roster.groups.len(), roster.persons.len()),
        (3, 8, 6)
    );
    assert_eq!(roster.schools[0].code.as_deref(), Some("99ZZ00"));
    // 1 and 2 of pupil 00001, 1 of LK1, 5 of LK2, 1 of LK3.
    assert_eq!(roster.memberships.len(), 3 + 1 + 5 + 1);
    let period = roster.groups[0]
        .period
        .map(|period| (period.begin().to_string(), period.end().to_string()));
    assert_eq!(period, Some(("2014-08-01".to_owned(), "2015-07-31".to_owned())));

    let wimpie = person(&reading, "leerling/00001");
    let name = (wimpie.name.given(), wimpie.name.prefix(), wimpie.name.family());
    assert_eq!(name, (Some("Wimpie"), Some("imp"), Some("ie")));
    assert_eq!(wimpie.years, [Year::Primary(4)]);
    assert_eq!(wimpie.roles[0].school.as_str(), "99ZZ00/VH");
    assert!(
        wimpie
            .eck_id
            .as_ref()
            .is_some_and(|id| id.as_str().ends_with("XYZ!@#$%^_-"))
    );
    let gradje = person(&reading, "leerling/12345");
    assert_eq!(
        (gradje.standing, gradje.name.prefix()),
        (Standing::Ended, Some("van 't"))
    );
    assert_eq!(
        gradje.roles[0].span.end().map(|day| day.to_string()),
        Some("2014-07-18".to_owned())
    );

    // A trainee in a class is no tutor of it; a teacher without a role is.
    let role_of = |id: &str| -> Vec<MembershipRole> {
        let own = roster.memberships.iter().filter(|one| one.person.as_str() == id);
        own.map(|one| one.role).collect()
    };
    use MembershipRole::{Support, Teacher, Tutor};
    assert_eq!(role_of("leerkracht/LK3"), [Support]);
    assert_eq!(
        role_of("leerkracht/LK2"),
        [Tutor, Teacher, Tutor, Teacher, Teacher]
    );

    let counted: Vec<(&str, u64)> = reading
        .dropped
        .iter()
        .map(|one| (one.name.as_str(), one.filled))
        .collect();
    for one in [
        ("leerling/geslacht", 3),
        ("leerling/bsn", 1),
        ("leerling/bsn_ondwnr-4", 1),
        ("leerling/land", 2),
        ("leerling/land_vader", 1),
        ("leerling/land_moeder", 1),
        ("leerling/gewicht_nieuw", 1),
        ("leerling/postcodenl", 1),
        ("leerling/voorletters-1", 3),
        ("groep/toevoegingen", 2),
        ("school/auteur", 1),
    ] {
        assert!(counted.contains(&one), "{one:?}: {counted:?}");
    }
    let text = format!("{roster:?}");
    for trace in ["133456785", "2731", "6971VB", "Geert"] {
        assert!(!text.contains(trace), "{trace}");
    }
}

#[test]
fn the_other_official_files_of_edexml() {
    let Some(older) = edexml_file("v2.0/EDEXML.Voorbeeld.2.0.xml") else {
        return;
    };
    assert_eq!(told(&older), [""; 0]);
    assert_eq!((older.roster.groups.len(), older.roster.persons.len()), (8, 6));
    assert_eq!(
        person(&older, "leerkracht/LK1").email.as_deref(),
        Some("j.van.bemmen@oefenweb.nl")
    );
    assert!(person(&older, "leerkracht/LK3").name.family().is_none());
    let Some(flemish) = edexml_file("v2.1/EDEXML.Voorbeeld.2.1-Vla.xml") else {
        return;
    };
    assert_eq!(told(&flemish), [""; 0]);
    assert_eq!(
        (flemish.roster.groups.len(), flemish.roster.persons.len()),
        (7, 6)
    );
    assert_eq!(flemish.roster.schools[0].code.as_deref(), Some("1234"));
    assert!(
        flemish
            .dropped
            .iter()
            .any(|one| one.name == "leerling/rijksregisternummer")
    );
}

#[test]
fn edexml_goes_out_as_oneroster_without_those_who_left() {
    let Some(first) = edexml_file("v2.1/EDEXML.Voorbeeld.2.1.xml") else {
        return;
    };
    let second = read(&write::files(&first.roster));
    assert_eq!(told(&second), [""; 0]);
    let mut expected = first.roster;
    expected
        .persons
        .retain(|person| person.id.as_str() != "leerling/12345");
    assert_eq!(second.roster, expected);
}
