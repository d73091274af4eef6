//! What the world says, weighed by `policy`, which knows nothing of it: ages, consents, vettings, and whether its ties can become
//! relations.

use std::collections::HashMap;

use feeds::roster::{GroupKind, MembershipRole, Period};
use jiff::Timestamp;
use jiff::civil::Date;
use policy::age::AgeBand;
use policy::calendar::begin_of;
use policy::consent::{self, Consented};
use policy::id::{GroupId, PairingId, ProgrammeId, SchoolId, SeatId};
use policy::purpose;
use policy::relation::Basis;
use policy::vetting::{Certificate, Vetting};
use policy::{Entry, Kind, Party, PersonId, Relation, TenantId};
use world::{Answer, Purpose, SchoolWorld, Task, Tier, World};

const TENANT: TenantId = TenantId::from_bits(1);

fn kompas(year: i16) -> SchoolWorld {
    World::new(year).unwrap().schools.remove(0)
}

fn born(school: &SchoolWorld, handle: &str) -> Date {
    let id = &school.person(handle).unwrap().person;
    let roster = school.roster();
    roster
        .persons
        .iter()
        .find(|person| person.id == *id)
        .unwrap()
        .born
        .unwrap()
}

fn midnight(day: Date) -> Timestamp {
    begin_of(day).unwrap()
}

/// Numbers for people, as an import would hand them out.
struct Numbers(HashMap<String, u128>);

impl Numbers {
    fn of(school: &SchoolWorld) -> Numbers {
        let roster = school.roster();
        let inside = roster.persons.iter().map(|person| &person.id);
        let outside = school.outsiders.iter().map(|one| &one.person);
        let all = inside.chain(outside).map(|id| id.to_string()).zip(1..);
        Numbers(all.collect())
    }

    fn person(&self, id: &feeds::roster::PersonId) -> PersonId {
        PersonId::from_bits(self.0[id.as_str()])
    }
}

/// A number for anything else.
fn number(text: &str) -> u128 {
    text.bytes().fold(7, |sum, byte| sum * 257 + u128::from(byte))
}

#[track_caller]
fn band(school: &SchoolWorld, handle: &str, on: (i16, i8, i8), expected: AgeBand) {
    let day = Date::constant(on.0, on.1, on.2);
    assert_eq!(
        AgeBand::at(born(school, handle), midnight(day)),
        expected,
        "{handle} on {day}"
    );
}

#[test]
fn somebody_turns_sixteen_and_somebody_eighteen_the_day_after_the_first_of_october() {
    for year in [2024, 2026, 2031] {
        let school = kompas(year);
        band(&school, "lotte", (year, 10, 1), AgeBand::Under16);
        band(&school, "lotte", (year, 10, 2), AgeBand::From16To17);
        band(&school, "mare", (year, 10, 1), AgeBand::From16To17);
        band(&school, "mare", (year, 10, 2), AgeBand::Adult);
        band(&school, "hanna", (year, 8, 1), AgeBand::Under16);
        band(&school, "idris", (year, 8, 1), AgeBand::Adult);
    }
}

#[test]
fn who_is_born_on_a_leap_day_comes_of_age_on_the_first_of_march() {
    // Jente is of 2012 in 2027-28 and turns sixteen in a year that has a 29 February.
    let school = kompas(2027);
    band(&school, "jente", (2028, 2, 28), AgeBand::Under16);
    band(&school, "jente", (2028, 2, 29), AgeBand::From16To17);
    // Sterre is of 2008 in 2025-26, and 2026 has none.
    let school = kompas(2025);
    band(&school, "sterre", (2026, 2, 28), AgeBand::From16To17);
    band(&school, "sterre", (2026, 3, 1), AgeBand::Adult);
    for year in 2024..2028 {
        let school = kompas(year);
        for handle in ["jente", "sterre"] {
            let born = born(&school, handle);
            assert_eq!((born.month(), born.day()), (2, 29));
        }
    }
}

#[test]
fn everybody_is_as_old_as_their_year_has_it() {
    let school = kompas(2026);
    let roster = school.roster();
    let young = roster.persons.iter().filter(|person| person.born.is_some());
    let young: HashMap<_, _> = young.map(|person| (&person.id, person.born.unwrap())).collect();
    for position in &school.positions {
        let Some(year) = position.year else { continue };
        // The first year has those of twelve on 1 October, some a year older; Hanna skipped a class, others stacked or stayed down.
        let born = young[&position.person];
        let turned = 2026 - born.year() - i16::from((born.month(), born.day()) > (10, 1));
        let usual = 11 + i16::from(year);
        assert!(
            (usual - 1..=usual + 2).contains(&turned),
            "{:?} is {turned} in year {year}",
            position.person
        );
    }
}

fn consents(school: &SchoolWorld, numbers: &Numbers) -> Vec<consent::Consent> {
    let consents = school.consents.iter().map(|one| consent::Consent {
        about: numbers.person(&one.about),
        by: numbers.person(&one.by),
        purpose: match one.purpose {
            Purpose::Mentoring => purpose::Purpose::Mentoring,
            Purpose::Placement => purpose::Purpose::Placement,
        },
        answer: match one.answer {
            Answer::Yes => consent::Answer::Yes,
            Answer::No => consent::Answer::No,
        },
        given_at: midnight(one.given),
        until: midnight(one.until.tomorrow().unwrap()),
        withdrawn_at: one.withdrawn.map(midnight),
    });
    consents.collect()
}

#[test]
fn consents_come_to_what_their_stories_say() {
    let school = kompas(2026);
    let numbers = Numbers::of(&school);
    let answers = consents(&school, &numbers);
    let check = |handle: &str, purpose, day: Date, expected| {
        let about = &school.person(handle).unwrap().person;
        let authority = |by: PersonId| {
            let mut ties = school.guardian_ties.iter().filter(|tie| tie.young == *about);
            ties.any(|tie| numbers.person(&tie.guardian) == by && tie.tier == Tier::WithAuthority)
        };
        let question = (numbers.person(about), purpose);
        let weighed = consent::weigh(
            &answers,
            question,
            born(&school, handle),
            midnight(day),
            authority,
        );
        assert_eq!(weighed, expected, "{handle} on {day}");
    };
    let mentoring = purpose::Purpose::Mentoring;
    let day = |month, day| Date::constant(2026, month, day);
    check("finn", mentoring, day(9, 16), Consented::Given);
    check("finn", mentoring, day(10, 10), Consented::Opposed);
    check("lotte", mentoring, day(10, 1), Consented::Opposed);
    check("lotte", mentoring, day(10, 2), Consented::Missing);
    check("lotte", mentoring, day(10, 4), Consented::Given);
    check("tess", mentoring, day(10, 10), Consented::Missing);
    for handle in [
        "noor", "aya", "quinten", "tygo", "samuel", "emir", "thijs", "mare", "idris",
    ] {
        check(handle, mentoring, day(10, 10), Consented::Given);
    }
    check(
        "samira",
        purpose::Purpose::Placement,
        day(10, 10),
        Consented::Given,
    );
}

#[test]
fn one_vetting_has_run_out_and_one_runs_out_during_the_year() {
    let school = kompas(2026);
    let numbers = Numbers::of(&school);
    let check = |handle: &str, day: (i16, i8, i8), expected| {
        let person = numbers.person(&school.person(handle).unwrap().person);
        let now = midnight(Date::constant(day.0, day.1, day.2));
        let vettings = school.vettings.iter().map(|one| Vetting {
            tenant: TENANT,
            person: numbers.person(&one.person),
            seen_by: numbers.person(&one.seen_by),
            certificate: match one.certificate {
                world::Certificate::Vog => Certificate::Vog,
                world::Certificate::Foreign => Certificate::Foreign,
            },
            seen_on: one.period.begin(),
            until: one.period.end(),
        });
        assert_eq!(
            vettings.into_iter().any(|one| one.covers(TENANT, person, now)),
            expected,
            "{handle} {day:?}"
        );
    };
    for handle in ["kees", "soraya", "jacob", "ravi"] {
        check(handle, (2026, 10, 10), true);
    }
    check("dirk", (2026, 9, 30), true);
    check("dirk", (2026, 10, 1), false);
    check("jacob", (2027, 2, 16), false);
    check("wendy", (2026, 10, 10), false);
}

/// Entries in the making, each approved by somebody who gains nothing by it.
struct Entries {
    numbers: Numbers,
    all: Vec<Entry>,
}

const HOUSE: Party = Party::School(SchoolId::from_bits(1));

impl Entries {
    fn of(school: &SchoolWorld) -> Vec<Entry> {
        let mut entries = Entries {
            numbers: Numbers::of(school),
            all: Vec::new(),
        };
        entries.ties(school);
        entries.groups(school);
        entries.programmes(school);
        entries.seats(school);
        entries.all
    }

    fn person(&self, id: &feeds::roster::PersonId) -> Party {
        Party::Person(self.numbers.person(id))
    }

    fn add(&mut self, subject: Party, kind: Kind, object: Party, period: Period) {
        self.all.push(Entry {
            tenant: TENANT,
            subject,
            kind,
            object,
            valid_from: midnight(period.begin()),
            valid_to: midnight(period.end().tomorrow().unwrap()),
            basis: Basis::Appointment,
            approved_by: Some(PersonId::from_bits(u128::MAX)),
            revoked_at: None,
        });
    }

    fn ties(&mut self, school: &SchoolWorld) {
        for office in &school.offices {
            let kind = match office.task {
                Task::Counsellor => Kind::CounsellorOf,
                Task::PlacementOfficer => Kind::PlacementOfficerOf,
                Task::SchoolLeader => Kind::SchoolLeaderOf,
                Task::SafeguardingOfficer => Kind::SafeguardingOfficerOf,
                Task::PrivacyOfficer => Kind::PrivacyOfficerOf,
                Task::Administrator => Kind::AdministratorOf,
            };
            self.add(self.person(&office.person), kind, HOUSE, school.year);
        }
        for tie in &school.guardian_ties {
            let kind = match tie.tier {
                Tier::WithAuthority => Kind::GuardianWithAuthority,
                Tier::Informed => Kind::GuardianInformed,
                Tier::ByGrant => Kind::GuardianByGrant,
            };
            self.add(
                self.person(&tie.guardian),
                kind,
                self.person(&tie.young),
                tie.period,
            );
        }
    }

    fn groups(&mut self, school: &SchoolWorld) {
        let roster = school.roster();
        let party = |id: &feeds::roster::GroupId| Party::Group(GroupId::from_bits(number(id.as_str())));
        for group in roster
            .groups
            .iter()
            .filter(|group| group.kind == GroupKind::Class)
        {
            self.add(party(&group.id), Kind::GroupOf, HOUSE, group.period.unwrap());
        }
        for one in &roster.memberships {
            let kind = match one.role {
                MembershipRole::Member => Kind::MemberOf,
                MembershipRole::Tutor => Kind::TutorOf,
                _ => continue,
            };
            let begin = one.span.begin().unwrap_or(school.year.begin());
            let end = one.span.end().unwrap_or(school.year.end());
            let period = Period::new(begin, end).unwrap();
            self.add(self.person(&one.person), kind, party(&one.group), period);
        }
    }

    fn programmes(&mut self, school: &SchoolWorld) {
        let party =
            |key: &world::ProgrammeKey| Party::Programme(ProgrammeId::from_bits(number(key.as_str())));
        for programme in &school.programmes {
            let id = party(&programme.key);
            self.add(
                self.person(&programme.coordinator),
                Kind::CoordinatorOf,
                id,
                school.year,
            );
            for one in &programme.participants {
                self.add(self.person(one), Kind::ParticipantOf, id, school.year);
            }
        }
        for pairing in &school.pairings {
            let id = Party::Pairing(PairingId::from_bits(number(pairing.key.as_str())));
            self.add(id, Kind::PairingOf, party(&pairing.programme), pairing.period);
            self.add(self.person(&pairing.mentor), Kind::MentorOf, id, pairing.period);
            self.add(self.person(&pairing.mentee), Kind::MenteeOf, id, pairing.period);
        }
    }

    fn seats(&mut self, school: &SchoolWorld) {
        for seat in &school.seats {
            let id = Party::Seat(SeatId::from_bits(number(seat.key.as_str())));
            self.add(id, Kind::SeatOf, HOUSE, seat.period);
            self.add(
                self.person(&seat.contact),
                Kind::EmployerContactOf,
                id,
                seat.period,
            );
            for one in &seat.young {
                self.add(self.person(one), Kind::OnSeat, id, seat.period);
            }
        }
    }
}

#[test]
fn every_tie_can_become_a_relation() {
    for school in World::new(2026).unwrap().schools {
        let entries = Entries::of(&school);
        for entry in &entries {
            assert!(
                Relation::new(*entry).is_ok(),
                "{} {entry:?}: {:?}",
                school.key,
                Relation::new(*entry)
            );
        }
        if school.key == "kompas" {
            // Everything but an observer from outside, and what the import of a roster writes down.
            let missing: Vec<Kind> = Kind::ALL
                .iter()
                .copied()
                .filter(|kind| entries.iter().all(|entry| entry.kind != *kind))
                .collect();
            assert_eq!(missing, [Kind::ObserverOf, Kind::KnownTo]);
        }
    }
}
