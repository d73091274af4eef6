//! Decision moments: each in the school year in which its dates fall, what goes on now first, and no date that is for others.

use jiff::civil::{Date, date};
use pathways::Position;
use pathways::moments::{Moment, State, moments};
use pathways::money::costs;

use crate::ground::{AUTUMN, Ground, real};

fn moment<'a>(ground: &'a Ground, position: &Position, id: &str) -> Moment<'a> {
    let found = moments(&ground.facts, position);
    let ids: Vec<&str> = found.iter().map(|moment| moment.fact.id.as_str()).collect();
    let index = ids.iter().position(|known| *known == id);
    let index = index.unwrap_or_else(|| panic!("no {id} in {ids:?}"));
    found.into_iter().nth(index).unwrap()
}

fn day(moment: &Moment<'_>, id: &str) -> Option<Date> {
    moment
        .dates
        .iter()
        .find(|dated| dated.id == id)
        .map(|dated| dated.day)
}

fn ids(ground: &Ground, at: &str) -> Vec<String> {
    let found = moments(&ground.facts, &ground.at(at, AUTUMN));
    found.iter().map(|moment| moment.fact.id.clone()).collect()
}

/// Section 5, d01 and d02: advice and application come in group 8. On 23 November 2026 group 7 gets there in 2027-28.
#[test]
fn group_7_sees_the_dates_of_group_8() {
    let ground = real();
    for (at, year) in [
        ("po-8", 2027),
        ("po-7", 2028),
        ("po-6", 2029),
        ("so-sbo-8", 2027),
        ("so-sbo-7", 2028),
    ] {
        let position = ground.at(at, AUTUMN);
        let (advice, apply) = (moment(ground, &position, "d01"), moment(ground, &position, "d02"));
        let school_year = format!("{}-{:02}", year - 1, year % 100);
        assert_eq!(
            (&advice.school_year, &apply.school_year),
            (&school_year, &school_year),
            "{at}"
        );
        // Section 6: final advice by 24 March, application until 31 March, the test registered by 15 November before.
        assert_eq!(day(&advice, "final-advice"), Some(date(year, 3, 24)), "{at}");
        assert_eq!(
            day(&advice, "test-register"),
            Some(date(year - 1, 11, 15)),
            "{at}"
        );
        assert_eq!(day(&apply, "vo-apply"), Some(date(year, 3, 31)), "{at}");
        let coming = if year == 2027 { State::Now } else { State::Coming };
        assert_eq!(advice.state, coming, "{at}");
    }
}

/// Section 6: 31 August is the last switch and 1 September the start of higher education. Who has the diploma in the summer of
/// 2027 starts in 2027. havo-3 in November 2026 has it in 2029, mbo-4-1 (three years) too.
#[test]
fn higher_education_begins_after_the_diploma() {
    let ground = real();
    for (at, year) in [
        ("vwo-6", 2027),
        ("havo-5", 2027),
        ("mbo-4-3", 2027),
        ("havo-3", 2029),
        ("mbo-4-1", 2029),
    ] {
        let choice = moment(ground, &ground.at(at, AUTUMN), "d07");
        assert_eq!(day(&choice, "nf-apply"), Some(date(year, 1, 15)), "{at}");
        assert_eq!(day(&choice, "ho-apply"), Some(date(year, 5, 1)), "{at}");
        assert_eq!(day(&choice, "ho-last-switch"), Some(date(year, 8, 31)), "{at}");
        assert_eq!(day(&choice, "ho-start"), Some(date(year, 9, 1)), "{at}");
    }
    // In June the choice is made and the start still lies ahead: the moment goes on.
    let june = moment(ground, &ground.at("vwo-6", date(2027, 6, 20)), "d07");
    assert_eq!(
        (june.state, day(&june, "ho-start")),
        (State::Now, Some(date(2027, 9, 1)))
    );
}

#[test]
fn what_goes_on_now_comes_first() {
    let ground = real();
    // Section 5: the profile is chosen in the third year, on a day of the school's; leaving and changing can be any day.
    assert_eq!(ids(ground, "havo-3"), ["d05", "d15", "d14", "d07"]);
    // mbo publishes on 1 February, 70 days away; higher education is only for who has a diploma for it.
    assert_eq!(ids(ground, "vmbo-tl-4"), ["d06", "d15", "d14"]);
    for position in ground.all_positions(AUTUMN) {
        let found = moments(&ground.facts, &position);
        let coming = found.iter().filter(|moment| moment.state == State::Coming);
        let firsts: Vec<Date> = coming
            .filter_map(|moment| moment.dates.first().map(|dated| dated.first()))
            .collect();
        assert!(firsts.is_sorted(), "{position:?}: {firsts:?}");
        for moment in &found {
            let spans: Vec<(Date, Date)> = moment
                .dates
                .iter()
                .map(|dated| (dated.first(), dated.day))
                .collect();
            assert!(spans.is_sorted(), "{spans:?}");
        }
    }
}

/// Applying to mbo or higher education is for who can enter it that summer, or is in it and may change.
#[test]
fn a_date_to_apply_is_told_to_whom_it_concerns() {
    let ground = real();
    let dates = |at: &str| -> Vec<String> {
        let change = moment(ground, &ground.at(at, AUTUMN), "d14");
        change.dates.iter().map(|dated| dated.id.clone()).collect()
    };
    let none: [&str; 0] = [];
    assert_eq!(dates("vmbo-tl-2"), none, "two years before its diploma");
    assert_eq!(
        dates("havo-3"),
        ["mbo-apply"],
        "three years of havo open mbo (e024)"
    );
    assert_eq!(dates("havo-5"), ["mbo-apply", "ho-apply"]);
    assert_eq!(dates("mbo-3-1"), ["mbo-apply"]);
    assert_eq!(dates("hbo-ba-1"), ["ho-apply"]);
}

/// Section 7, by the part of education one is in or can step to next summer; nothing twice.
#[test]
fn money_is_what_concerns_somebody() {
    let ground = real();
    let items = |at: &str| -> Vec<String> {
        let found = costs(&ground.facts, &ground.at(at, AUTUMN));
        let named = found
            .iter()
            .map(|cost| format!("{} {}", cost.item, cost.living.as_deref().unwrap_or("")));
        let named: Vec<String> = named.collect();
        let once: std::collections::BTreeSet<&String> = named.iter().collect();
        assert_eq!(once.len(), named.len(), "{at}: {named:?}");
        named.iter().map(|item| item.trim().to_owned()).collect()
    };
    assert_eq!(items("po-5"), ["school-gratis", "ouderbijdrage", "toeslagen"]);
    for item in ["collegegeld", "lesgeld-bol", "studentenreisproduct"] {
        assert!(
            !items("po-8").contains(&item.to_owned()),
            "{item} in primary school"
        );
    }
    let last_year = items("havo-5");
    for item in [
        "collegegeld",
        "basisbeurs-ho home",
        "basisbeurs-ho away",
        "lesgeld-bol",
    ] {
        assert!(last_year.contains(&item.to_owned()), "{item} in {last_year:?}");
    }
    let level_2 = items("mbo-2-1");
    assert!(
        level_2.contains(&"cursusgeld-bbl-12".to_owned()) && !level_2.contains(&"collegegeld".to_owned())
    );
}
