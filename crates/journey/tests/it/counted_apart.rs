//! Coverage against a second implementation, written from the definitions and without a thought for speed; and what must hold whatever
//! the records are.

use std::collections::BTreeSet;

use jiff::civil::date;
use journey::coverage::{Cell, Coverage, Plan, Record, State, What, coverage};
use journey::entitlements::{Ask, Due, InForce, Kept};
use journey::{Day, Fields, Kind, Kinds, Topics};
use proptest::prelude::*;

const FIRST: i32 = 20_000;

fn day() -> impl Strategy<Value = Day> {
    (0..400_i32).prop_map(|days| Day::from(date(1970, 1, 1)).plus(FIRST + days))
}

fn topics() -> impl Strategy<Value = Topics> {
    prop::collection::vec(0..4_usize, 0..3)
        .prop_map(|list| list.into_iter().filter_map(Topics::moment).collect())
}

fn fields() -> impl Strategy<Value = Fields> {
    prop::collection::vec(0..5_usize, 0..3).prop_map(|list| list.into_iter().map(Fields::at).collect())
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(&[Kind::Visit, Kind::Talk, Kind::Lesson][..])
}

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        any::<bool>().prop_map(|reflected| What::Had { reflected }),
        any::<bool>().prop_map(|reflected| What::Had { reflected }),
        prop::sample::select(
            &[
                What::Planned,
                What::Offered,
                What::Waiting,
                What::Declined,
                What::Missed,
                What::Silent,
                What::Withdrawn
            ][..]
        ),
    ]
}

fn record() -> impl Strategy<Value = Record> {
    (day(), topics(), fields(), kind(), what(), any::<bool>()).prop_map(
        |(day, topics, fields, kind, what, encounter)| Record {
            day,
            topics,
            fields,
            kind,
            what,
            encounter,
        },
    )
}

fn ask() -> impl Strategy<Value = Ask> {
    let kinds = prop::collection::vec(kind(), 1..3).prop_map(|list| list.into_iter().collect::<Kinds>());
    (kinds, any::<bool>(), 1..5_u8, 0..5_u8, any::<bool>(), topics()).prop_map(
        |(kinds, encounter, count, fields, reflection, about)| Ask {
            kinds,
            encounter,
            count,
            fields: fields.min(count),
            reflection,
            about,
            at: Vec::new(),
            before: Vec::new(),
            due: Due::Each(2, 1),
            years: None,
            under: None,
        },
    )
}

prop_compose! {
    fn in_force()(
        ask in ask(),
        due in prop::option::of(day()),
        since in day(),
        length in 0..400_i32,
        less in prop::collection::vec((day(), 1..5_u8, 0..5_u8), 0..3),
    ) -> InForce {
        let kept = less.into_iter().filter(|(_, count, _)| *count < ask.count).map(|(before, count, fields)| Kept {
            before,
            count,
            fields: fields.min(count),
        });
        InForce { id: "x".into(), by_school: false, due, since, until: since.plus(length), kept: kept.collect(), ask }
    }
}

fn plan() -> impl Strategy<Value = Vec<InForce>> {
    prop::collection::vec(in_force(), 0..6)
}

fn records() -> impl Strategy<Value = Vec<Record>> {
    prop::collection::vec(record(), 0..30)
}

/// The largest part of a complete set that some of these records can be. Complete is: `count` records in `fields` fields. Some records
/// are a part of one when as many other records as are missing, each in a field of its own, would make it complete. Tried with
/// every subset.
fn had_apart(count: u8, fields: u8, records: &[&Record]) -> u8 {
    let largest = usize::from(count).min(records.len());
    let part = |size: &usize| {
        let missing = usize::from(count) - size;
        let wanted = usize::from(fields).saturating_sub(missing);
        some_reach(records, *size, &BTreeSet::new(), wanted)
    };
    let size = (1..=largest).rev().find(part).unwrap_or_default();
    u8::try_from(size).unwrap()
}

/// Whether some of these records, so many, come to so many fields together with those that were seen.
fn some_reach(records: &[&Record], size: usize, seen: &BTreeSet<usize>, wanted: usize) -> bool {
    if size == 0 {
        return seen.len() >= wanted;
    }
    records.iter().enumerate().any(|(at, record)| {
        let mut more = seen.clone();
        more.extend(record.fields.iter());
        some_reach(&records[at + 1..], size - 1, &more, wanted)
    })
}

fn counts(one: &InForce, record: &Record) -> bool {
    let ask = &one.ask;
    let about = ask.about.is_empty() || ask.about.meets(record.topics);
    let with = !ask.encounter || record.encounter;
    ask.kinds.contains(record.kind) && with && about && record.day >= one.since && record.day <= one.until
}

/// Had, asked, state, and the numbers of silences and refusals.
fn apart(one: &InForce, records: &[Record]) -> (u8, u8, State, u8, u8) {
    let counting: Vec<&Record> = records.iter().filter(|record| counts(one, record)).collect();
    let is_had = |record: &&&Record| match record.what {
        What::Had { reflected } => reflected || !one.ask.reflection,
        _ => false,
    };
    let had: Vec<&Record> = counting.iter().filter(is_had).copied().collect();
    let number = |wanted: &[What]| {
        let count = counting
            .iter()
            .filter(|record| wanted.contains(&record.what))
            .count();
        u8::try_from(count).unwrap()
    };
    let unreflected = one.ask.reflection && number(&[What::Had { reflected: false }]) > 0;
    let mut of = one.ask.count;
    let mut reached = had_apart(of, one.ask.fields, &had);
    if reached < of {
        let enough = one.kept.iter().find(|less| {
            let early: Vec<&Record> = had
                .iter()
                .copied()
                .filter(|record| record.day < less.before)
                .collect();
            had_apart(less.count, less.fields, &early) == less.count
        });
        if let Some(less) = enough {
            (reached, of) = (less.count, less.count);
        }
    }
    let (silent, refused) = (number(&[What::Silent]), number(&[What::Declined, What::Missed]));
    let state = match () {
        () if reached == of => State::Had,
        () if number(&[What::Planned]) > 0 || unreflected => State::Planned,
        () if number(&[What::Offered, What::Waiting]) > 0 => State::Offered,
        () if silent > 0 => State::Silent,
        () if refused > 0 => State::Refused,
        () if !had.is_empty() => State::Part,
        () => State::Nothing,
    };
    (reached, of, state, silent, refused)
}

fn today() -> Day {
    Day::from(date(2026, 1, 1))
}

/// How far along a cell is, to compare: all of it, or else how much, or else what is under way.
fn rank(cell: &Cell) -> (bool, State) {
    (cell.state == State::Had, cell.state)
}

proptest! {
    #[test]
    fn both_implementations_agree(plan in plan(), records in records()) {
        let cells = coverage(&plan, &records, today());
        prop_assert_eq!(cells.len(), plan.len());
        for (one, cell) in plan.iter().zip(&cells) {
            let told = (cell.had, cell.of, cell.state, cell.silent, cell.declined + cell.missed);
            prop_assert_eq!(told, apart(one, &records));
        }
    }

    #[test]
    fn one_by_one_is_the_same_as_at_once_in_any_order(
        plan in plan(),
        records in records(),
        shuffled in any::<prop::sample::Index>(),
    ) {
        let plan = Plan::new(plan);
        let mut turned = records.clone();
        let by = if turned.is_empty() { 0 } else { shuffled.index(turned.len()) };
        turned.rotate_left(by);
        let mut grown = Coverage::none(&plan);
        for record in &turned {
            grown.add(&plan, record);
        }
        prop_assert_eq!(&grown, &Coverage::of(&plan, &records));
        let mut again = Coverage::of(&plan, &turned[..turned.len() / 2]);
        again.restart(&plan, &records);
        prop_assert_eq!(again, grown);
    }

    #[test]
    fn what_takes_place_never_lowers_a_cell(plan in plan(), mut records in records(), more in record(), reflected: bool) {
        let before = coverage(&plan, &records, today());
        records.push(Record { what: What::Had { reflected }, ..more });
        for (old, new) in before.iter().zip(coverage(&plan, &records, today())) {
            // What was asked can be more than what was kept; then the whole was had, before and after.
            prop_assert!(rank(&new) >= rank(old), "{:?} {:?}", old, new);
            prop_assert!(new.state == State::Had || new.had >= old.had);
        }
    }

    #[test]
    fn an_offer_never_turns_had_into_less(plan in plan(), mut records in records(), more in record()) {
        let before = coverage(&plan, &records, today());
        records.push(more);
        for (old, new) in before.iter().zip(coverage(&plan, &records, today())) {
            if old.state == State::Had {
                prop_assert_eq!(new.state, State::Had);
                prop_assert_eq!(new.had, new.of);
            }
            // Nor does anything that happened become nothing.
            prop_assert!(old.state == State::Nothing || new.state != State::Nothing);
        }
    }

    #[test]
    fn a_reflection_written_later_never_lowers_a_cell(plan in plan(), mut records in records(), more in record()) {
        records.push(Record { what: What::Had { reflected: false }, ..more });
        let before = coverage(&plan, &records, today());
        if let Some(last) = records.last_mut() {
            last.what = What::Had { reflected: true };
        }
        for (old, new) in before.iter().zip(coverage(&plan, &records, today())) {
            prop_assert!(new.had >= old.had || new.state == State::Had);
        }
    }

    #[test]
    fn what_is_to_be_arranged_and_had_is_never_more_than_asked(plan in plan(), records in records()) {
        for cell in coverage(&plan, &records, today()) {
            prop_assert!(cell.had + cell.to_arrange() <= cell.of);
        }
    }
}
