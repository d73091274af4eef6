//! Any roster that is written as OneRoster and read again is the same roster.

use std::collections::BTreeSet;

use feeds::oneroster::{self, write};
use feeds::roster::{
    Bond, EckId, Group, GroupId, GroupKind, Guardianship, Kind, Membership, MembershipRole, Name, Period,
    Person, PersonId, Role, Roster, School, SchoolId, SchoolKind, Span, Standing, Year,
};
use jiff::civil::Date;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Text with everything that CSV and lists stumble over, and formulas, which must come through untouched.
const TEXT: &str = "[=@+a-zé\"';,][a-zÉ\"', ;\t=]{0,6}[a-z\",']";

/// What the strategies here make is always sound.
fn sure<T>(made: Option<T>) -> T {
    made.unwrap_or_else(|| panic!("made by the rules of its type"))
}

fn text() -> impl Strategy<Value = String> {
    TEXT
}

fn maybe(text: impl Strategy<Value = String>) -> impl Strategy<Value = Option<String>> {
    prop::option::of(text)
}

fn day() -> impl Strategy<Value = Date> {
    (1990_i16..2050, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Date::constant(year, month, day))
}

fn span() -> impl Strategy<Value = Span> {
    (prop::option::of(day()), prop::option::of(day())).prop_map(|(begin, end)| {
        Span::new(begin, end)
            .or(Span::new(end, begin))
            .unwrap_or_default()
    })
}

fn period() -> impl Strategy<Value = Option<Period>> {
    prop::option::of((day(), day()).prop_map(|(a, b)| sure(Period::new(a.min(b), a.max(b)))))
}

fn years() -> impl Strategy<Value = Vec<Year>> {
    let year = prop_oneof![
        (0_u8..=8).prop_map(Year::Primary),
        (1_u8..=6).prop_map(Year::Secondary),
        text().prop_map(Year::AsSent),
    ];
    prop::collection::vec(year, 0..3)
}

fn kind() -> impl Strategy<Value = Kind> {
    select(vec![
        Kind::YoungPerson,
        Kind::YoungPerson,
        Kind::Teacher,
        Kind::Counsellor,
        Kind::Guardian(Bond::Parent),
        Kind::Guardian(Bond::Guardian),
        Kind::Guardian(Bond::Relative),
        Kind::SchoolLeader,
        Kind::Administrator,
        Kind::Support,
    ])
}

fn school_id(at: usize) -> SchoolId {
    sure(SchoolId::parse(&format!("s,{at}")))
}

/// A parent always stands before its children, so that there is no ring.
fn schools() -> impl Strategy<Value = Vec<School>> {
    let kinds = select(vec![
        SchoolKind::School,
        SchoolKind::Location,
        SchoolKind::Board,
        SchoolKind::Authority,
    ]);
    let school = (text(), kinds, maybe(text()), prop::option::of(any::<Index>()));
    prop::collection::vec(school, 1..5).prop_map(|schools| {
        let made = schools.into_iter().enumerate();
        made.map(|(at, (name, kind, code, parent))| School {
            id: school_id(at),
            name,
            kind,
            code,
            parent: parent
                .filter(|_| at > 0)
                .map(|parent| school_id(parent.index(at))),
        })
        .collect()
    })
}

fn persons(schools: usize) -> impl Strategy<Value = Vec<Person>> {
    let role = (kind(), 0..schools, span()).prop_map(|(kind, school, span)| Role {
        kind,
        school: school_id(school),
        span,
    });
    let names = (text(), "[a-z]{0,4}", "[a-zé]{0,4}")
        .prop_map(|(given, prefix, family)| Name::new(&given, &prefix, &family));
    let person = (
        (
            names,
            prop::collection::vec(role, 1..4),
            maybe("[a-z]{1,5}@[a-z]{1,5}".boxed()),
        ),
        (
            maybe(text()),
            prop::option::of("https://id\\.school/[a-z,!@#]{1,9}"),
            prop::option::of(day()),
            years(),
        ),
        select(vec![Standing::Active, Standing::Barred, Standing::Ended]),
    );
    prop::collection::vec(person, 0..12).prop_map(|persons| {
        let made = persons.into_iter().enumerate();
        made.map(
            |(at, ((name, roles, email), (username, eck, born, years), standing))| {
                let young = roles.iter().any(|role| role.kind == Kind::YoungPerson);
                Person {
                    id: sure(PersonId::parse(&format!("p \"{at}\""))),
                    name: sure(name),
                    email,
                    username,
                    eck_id: eck.map(|eck| sure(EckId::parse(&eck))),
                    born: born.filter(|_| young),
                    years,
                    standing,
                    roles,
                }
            },
        )
        .collect()
    })
}

fn groups(schools: usize) -> impl Strategy<Value = Vec<Group>> {
    let kinds = select(vec![GroupKind::Class, GroupKind::SubjectGroup]);
    let group = (
        text(),
        maybe(text()),
        kinds,
        0..schools,
        years(),
        prop::collection::vec(text(), 0..3),
        period(),
    );
    prop::collection::vec(group, 0..5).prop_map(|groups| {
        let made = groups.into_iter().enumerate();
        made.map(
            |(at, (name, code, kind, school, years, subjects, period))| Group {
                id: sure(GroupId::parse(&format!("g{at}"))),
                name,
                code,
                kind,
                school: school_id(school),
                years,
                subjects,
                period,
            },
        )
        .collect()
    })
}

/// What a person may be in a group: a tutor only of a class, a member only as a young person.
fn role_of(person: &Person, group: &Group, at: usize) -> Option<MembershipRole> {
    let staff = person
        .roles
        .iter()
        .any(|role| !matches!(role.kind, Kind::YoungPerson | Kind::Guardian(_)));
    let fits = [
        (MembershipRole::Member, person.is(Kind::YoungPerson)),
        (MembershipRole::Tutor, staff && group.kind == GroupKind::Class),
        (MembershipRole::Teacher, staff),
        (MembershipRole::Support, staff),
    ];
    let fits: Vec<MembershipRole> = fits
        .into_iter()
        .filter(|(_, fits)| *fits)
        .map(|(role, _)| role)
        .collect();
    (!fits.is_empty()).then(|| fits[at % fits.len()])
}

fn roster() -> impl Strategy<Value = Roster> {
    let whole = schools().prop_flat_map(|schools| {
        let many = schools.len();
        let pairs = || prop::collection::vec((any::<Index>(), any::<Index>(), any::<Index>(), span()), 0..12);
        (Just(schools), persons(many), groups(many), pairs(), pairs())
    });
    whole.prop_map(|(schools, persons, groups, members, homes)| {
        let mut memberships = Vec::new();
        for (person, group, role, span) in members {
            if persons.is_empty() || groups.is_empty() {
                break;
            }
            let (person, group) = (person.get(&persons), group.get(&groups));
            if let Some(role) = role_of(person, group, role.index(60)) {
                let (person, group) = (person.id.clone(), group.id.clone());
                memberships.push(Membership {
                    person,
                    group,
                    role,
                    span,
                });
            }
        }
        // In the order in which the format can say it: young person by young person.
        let mut pairs = BTreeSet::new();
        for (young, guardian, _, _) in homes.iter().filter(|_| !persons.is_empty()) {
            let (young, guardian) = (young.index(persons.len()), guardian.index(persons.len()));
            let home = persons[guardian]
                .roles
                .iter()
                .any(|role| matches!(role.kind, Kind::Guardian(_)));
            if young != guardian && persons[young].is(Kind::YoungPerson) && home {
                pairs.insert((young, guardian));
            }
        }
        let guardianships = pairs.into_iter().map(|(young, guardian)| Guardianship {
            guardian: persons[guardian].id.clone(),
            young_person: persons[young].id.clone(),
        });
        let guardianships = guardianships.collect();
        Roster {
            schools,
            persons,
            groups,
            memberships,
            guardianships,
        }
    })
}

/// The roster without those who left, said in another way than the writer does.
fn without_ended(roster: &Roster) -> Roster {
    let mut left = roster.clone();
    for ended in roster
        .persons
        .iter()
        .filter(|person| person.standing == Standing::Ended)
    {
        left.persons.retain(|person| person.id != ended.id);
        left.memberships.retain(|one| one.person != ended.id);
        left.guardianships
            .retain(|one| one.guardian != ended.id && one.young_person != ended.id);
    }
    left
}

proptest! {
    #[test]
    fn write_then_read_is_the_same(roster in roster()) {
        let files = write::files(&roster);
        let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), &bytes[..])).collect();
        let reading = oneroster::read(&files);
        prop_assert_eq!(&reading.roster, &without_ended(&roster));
        prop_assert_eq!(&reading.problems, &vec![]);
        prop_assert_eq!(&reading.dropped, &vec![]);
        let packed = write::zip(&roster).unwrap();
        prop_assert_eq!(&packed, &write::zip(&roster).unwrap());
        prop_assert_eq!(oneroster::read_zip("p.zip", &packed).roster, reading.roster);
    }
}
