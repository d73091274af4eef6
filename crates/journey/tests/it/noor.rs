//! Somebody like Noor, in the second year of vmbo-tl before the choice of a profile, calculated by hand.

use jiff::civil::{Date, date};
use journey::coverage::{Cell, Group, Plan, Record, State, Timing, What, coverage};
use journey::coverage::{Coverage, Totals};
use journey::entitlements::{InForce, in_force};
use journey::{Day, Fields, Kind, Topics};

use crate::ground::{facts, position, standard};

/// A Tuesday before Christmas; the choice is due on 1 February 2027.
const TODAY: Date = date(2026, 12, 8);

fn noor() -> Vec<InForce> {
    // Fourteen in November.
    let born = Some(date(2012, 11, 9));
    in_force(standard(), facts(), &position("vmbo-tl-2", TODAY), born, &[])
}

fn about(id: &str) -> Topics {
    standard().entitlement(id).unwrap().ask.about
}

fn record(kind: Kind, day: Date, field: &str, what: What) -> Record {
    Record {
        day: day.into(),
        topics: Topics::default(),
        fields: standard().field(field).unwrap_or_default(),
        kind,
        what,
        encounter: kind.is_usually_encounter(),
    }
}

const REFLECTED: What = What::Had { reflected: true };
const BARE: What = What::Had { reflected: false };

fn cell(records: &[Record], id: &str) -> Cell {
    let here = noor();
    let at = here.iter().position(|one| &*one.id == id).unwrap();
    coverage(&here, records, TODAY.into())[at]
}

#[track_caller]
fn check(records: &[Record], id: &str, had: u8, of: u8, state: State) {
    let found = cell(records, id);
    assert_eq!((found.had, found.of, found.state), (had, of, state), "{id}");
}

#[test]
fn what_is_in_force_before_the_profile() {
    let ids: Vec<String> = noor().iter().map(|one| one.id.to_string()).collect();
    // In the order of their days: 1 February (as the facts have them), 1 May, 1 July, and the birthday in 2030. The check-ins of a
    // new school were last year's.
    let expected = [
        "fields-vmbo",
        "talk-d04",
        "guardian-d04",
        "extra-subject",
        "talk-d03",
        "guardian-d03",
        "talks-a-year",
        "encounters-by-18",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn two_yards_and_a_bakery_are_two_fields_of_three() {
    let records = [
        record(Kind::Visit, date(2025, 11, 20), "vervoer", REFLECTED),
        record(Kind::Visit, date(2026, 10, 6), "vervoer", REFLECTED),
        record(Kind::Taster, date(2026, 11, 3), "gastvrijheid", REFLECTED),
    ];
    // Three records, two fields: one of the three places still wants a new field.
    check(&records, "fields-vmbo", 2, 3, State::Part);
    assert_eq!(cell(&records, "fields-vmbo").to_arrange(), 1);
    // With working adults: both visits; a taster is with teachers. Four in three fields: one visit more in the one field fills no place
    // of a new field, but there is one place of four that may be of any field.
    check(&records, "encounters-by-18", 2, 4, State::Part);
}

#[test]
fn a_visit_without_a_reflection_waits_for_it_and_one_of_primary_school_is_too_old() {
    let records = [
        record(Kind::Visit, date(2026, 10, 6), "bouw", BARE),
        record(Kind::Visit, date(2025, 6, 20), "zorg", REFLECTED),
    ];
    let fields = cell(&records, "fields-vmbo");
    assert_eq!(
        (fields.had, fields.to_reflect, fields.state),
        (0, 1, State::Planned)
    );
    // By eighteen both count: all that came before, with or without words.
    check(&records, "encounters-by-18", 2, 4, State::Part);
}

#[test]
fn a_talk_about_the_profile_is_also_a_talk_of_this_year_and_no_other_moment() {
    let mut talk = record(Kind::Talk, date(2026, 11, 12), "", BARE);
    talk.topics = about("talk-d04");
    check(&[talk], "talk-d04", 1, 1, State::Had);
    check(&[talk], "talks-a-year", 1, 2, State::Part);
    check(&[talk], "talk-d03", 0, 1, State::Nothing);
    check(&[talk], "extra-subject", 0, 1, State::Nothing);
    talk.topics = about("talk-d04").with(about("extra-subject"));
    check(&[talk], "extra-subject", 1, 1, State::Had);
}

#[test]
fn a_silence_is_not_nothing_and_goes_before_a_refusal() {
    let offer = |what| {
        let mut contact = record(Kind::GuardianContact, date(2026, 11, 2), "", what);
        contact.topics = about("guardian-d04");
        contact
    };
    let of = |whats: &[What]| {
        let records: Vec<Record> = whats.iter().map(|what| offer(*what)).collect();
        cell(&records, "guardian-d04")
    };
    assert_eq!(of(&[]).state, State::Nothing);
    assert_eq!(of(&[What::Withdrawn]).state, State::Nothing);
    assert_eq!(of(&[What::Declined]).state, State::Refused);
    assert_eq!(of(&[What::Missed]).state, State::Refused);
    let both = of(&[What::Declined, What::Silent, What::Missed]);
    assert_eq!(
        (both.state, both.silent, both.declined, both.missed),
        (State::Silent, 1, 1, 1)
    );
    let planned = of(&[What::Silent, What::Planned]);
    assert_eq!((planned.state, planned.silent), (State::Planned, 1));
    assert_eq!(of(&[What::Silent, What::Waiting]).state, State::Offered);
}

#[test]
fn near_and_late_go_by_the_day_and_end_when_it_was_had() {
    // From 8 December to 1 February is 55 days; six weeks before it is 21 December.
    let here = noor();
    let timing = |today: Date, records: &[Record]| coverage(&here, records, today.into())[1].timing;
    let mut talk = record(Kind::Talk, date(2027, 2, 3), "", BARE);
    talk.topics = about("talk-d04");
    assert_eq!(&*here[1].id, "talk-d04");
    assert_eq!(timing(TODAY, &[]), Timing::Later);
    assert_eq!(timing(date(2026, 12, 20), &[]), Timing::Later);
    assert_eq!(timing(date(2026, 12, 21), &[]), Timing::Soon);
    assert_eq!(timing(date(2027, 2, 1), &[]), Timing::Soon);
    assert_eq!(timing(date(2027, 2, 2), &[]), Timing::Late);
    // Two days late, and had all the same.
    assert_eq!(timing(date(2027, 2, 4), &[talk]), Timing::Met);
}

#[test]
fn the_luck_meter_of_three_says_who_was_offered_nothing() {
    let plan = Plan::new(noor());
    let year_four = in_force(standard(), facts(), &position("vmbo-tl-4", TODAY), None, &[]);
    let other = Plan::new(year_four);
    let mut missed = record(Kind::Visit, date(2026, 10, 6), "bouw", What::Missed);
    missed.fields = Fields::at(0);
    let one = Coverage::of(
        &plan,
        &[record(Kind::Visit, date(2026, 10, 6), "zorg", REFLECTED)],
    );
    let two = Coverage::of(&plan, &[missed]);
    let three = Coverage::none(&plan);
    let fourth = Coverage::none(&other);
    let group = Group::new(
        [
            ("tygo", &plan, &two),
            ("aya", &plan, &three),
            ("old", &other, &fourth),
            ("noor", &plan, &one),
        ],
        Day::from(TODAY),
    );
    // The order is the caller's.
    let names: Vec<&str> = group.rows.iter().map(|row| row.person).collect();
    assert_eq!(names, ["tygo", "aya", "old", "noor"]);
    let column = |id: &str| group.columns.iter().position(|column| &*column.id == id).unwrap();
    let totals: Totals = group.columns[column("fields-vmbo")].totals;
    assert_eq!(totals.people(), 3);
    assert_eq!(totals.in_state(State::Nothing), 1);
    assert_eq!(
        (totals.in_state(State::Part), totals.in_state(State::Refused)),
        (1, 1)
    );
    assert_eq!(totals.with_refusal, 1);
    assert_eq!(group.rows[2].cells[column("fields-vmbo")], None);
    assert!(group.rows[2].cells[column("talk-d06")].is_some());
    // Both share the year's talks, in one column.
    assert_eq!(group.columns[column("talks-a-year")].totals.people(), 4);
}

#[test]
fn a_group_of_nobody_is_empty() {
    let group: Group<u8> = Group::new([], Day::from(TODAY));
    assert!(group.rows.is_empty() && group.columns.is_empty());
}
