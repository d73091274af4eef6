//! De Andere does what it is there for: it resembles Het Kompas where that is dangerous.

use std::collections::HashSet;

use feeds::roster::{Kind, Person, PersonId, Roster};
use world::{SchoolWorld, Task, World};

fn both() -> (SchoolWorld, SchoolWorld) {
    let mut schools = World::new(2026).unwrap().schools.into_iter();
    (schools.next().unwrap(), schools.next().unwrap())
}

fn emails(roster: &Roster) -> HashSet<&str> {
    roster
        .persons
        .iter()
        .filter_map(|person| person.email.as_deref())
        .collect()
}

fn full_name(person: &Person) -> String {
    format!("{:?}", person.name)
}

#[test]
fn its_ids_are_those_of_the_first_school_or_look_like_them() {
    let (kompas, andere) = both();
    let (first, second) = (kompas.roster(), andere.roster());
    assert_eq!(first.schools[1].id, second.schools[1].id);
    let groups: HashSet<_> = first.groups.iter().map(|group| &group.id).collect();
    assert!(second.groups.iter().all(|group| groups.contains(&group.id)));
    let ids: HashSet<&PersonId> = first.persons.iter().map(|person| &person.id).collect();
    let shared = second
        .persons
        .iter()
        .filter(|person| ids.contains(&person.id))
        .count();
    // Noor, the administrator, Vera, the counsellor, the leader and Anja; the other tutor ends in a joiner.
    assert_eq!(shared, 6);
    let noor = |id: &str| {
        let seen: String = id.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect();
        seen.to_lowercase().replace('\u{43e}', "o") == "kompas-noor"
    };
    let resembling = second
        .persons
        .iter()
        .filter(|person| noor(person.id.as_str()))
        .count();
    // The same, with a space of no width, with capitals, as a formula, with Cyrillic letters.
    assert_eq!(resembling, 5);
    let longest = second
        .persons
        .iter()
        .map(|person| person.id.as_str().chars().count())
        .max();
    assert_eq!(longest, Some(feeds::roster::MAX_ID));
}

#[test]
fn its_people_have_addresses_of_the_first_school() {
    let (kompas, andere) = both();
    let (first, second) = (kompas.roster(), andere.roster());
    let (first, second) = (emails(&first), emails(&second));
    // Sixteen young people without the two whose addresses are attacks and the one in capitals; five who work there, one at home.
    assert_eq!(second.intersection(&first).count(), 16 - 2 - 1 + 5 + 1);
    let own = |school: &SchoolWorld, handle: &str| school.person(handle).unwrap().full_name.clone();
    assert_eq!(own(&andere, "andere-kees"), own(&kompas, "kees"));
}

#[test]
fn its_administrator_is_called_like_a_pupil_of_the_first_school() {
    let (kompas, andere) = both();
    let (first, second) = (kompas.roster(), andere.roster());
    let admin = andere.with_task(Task::Administrator).next().unwrap();
    let admin = second.persons.iter().find(|person| person.id == *admin).unwrap();
    let twins: Vec<_> = first
        .persons
        .iter()
        .filter(|person| full_name(person) == full_name(admin))
        .collect();
    assert!(matches!(twins[..], [twin] if twin.is(Kind::YoungPerson)));
}

#[test]
fn its_names_carry_every_kind_of_attack() {
    let (_, andere) = both();
    let roster = andere.roster();
    let names: Vec<String> = andere
        .named()
        .iter()
        .map(|named| named.full_name.clone())
        .collect();
    let some = |what: &str| assert!(names.iter().any(|name| name.contains(what)), "{what}");
    for what in [
        "<script>",
        "DROP TABLE",
        "=HYPERLINK",
        "\u{202e}",
        "{{7*7}}",
        "%0d%0a",
        "\n",
        "\u{200b}",
        "\u{2028}",
    ] {
        some(what);
    }
    assert!(names.iter().any(|name| name.chars().count() > 20_000));
    assert!(roster.groups.iter().any(|group| group.name.starts_with('<')));
    assert!(roster.groups.iter().any(|group| group.name.starts_with('=')));
    assert!(roster.schools[0].name.contains("DROP TABLE"));
}

#[test]
fn it_has_nobody_who_may_break_glass_and_a_mentor_without_vetting() {
    let (_, andere) = both();
    assert_eq!(andere.glass().opens, []);
    assert_eq!(
        (
            andere.pairings.len(),
            andere.vettings.len(),
            andere.consents.len()
        ),
        (1, 0, 0)
    );
}
