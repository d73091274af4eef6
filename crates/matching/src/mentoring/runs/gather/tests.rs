//! What goes into a division comes out of it as it should: by hand, with one or two of each.

use allocation::hands::OneByOne;
use allocation::lottery::Seed;
use allocation::pairs::{Rules, pair};

use super::*;

fn young(wish: &str, wants: &[&str]) -> Young {
    Young {
        wish: wish.to_owned(),
        age: 15,
        slots: 4,
        topics: vec!["choice".to_owned()],
        wants: wants.iter().map(|want| (*want).to_owned()).collect(),
        region: "30".to_owned(),
        at: None,
        waiting: 10,
        first: false,
        earlier: None,
        not: Vec::new(),
    }
}

fn grown(person: &str, has: &[&str]) -> Grown {
    Grown {
        person: person.to_owned(),
        slots: 6,
        ages: (12, 18),
        has: has.iter().map(|word| (*word).to_owned()).collect(),
        room: 1,
        ready: true,
        at: None,
        within: None,
    }
}

fn mates(gathered: &Gathered) -> Vec<Option<u32>> {
    pair(&gathered.input(), Rules::default(), &Seed([7; 32]), &OneByOne)
        .unwrap()
        .mate
}

fn of(young: Vec<Young>, grown: Vec<Grown>) -> Gathered {
    Gathered {
        fields: vec!["zorg".to_owned(), "ict".to_owned()],
        young,
        grown,
        room: None,
    }
}

#[test]
fn who_wishes_care_gets_the_nurse_and_a_must_keeps_others_out() {
    let nurse = grown("soraya", &["topic=choice", "field=zorg", "language=nl"]);
    let turkish = grown("emre", &["topic=choice", "field=ict", "language=tr"]);
    let both = of(
        vec![young("noor", &["field=zorg"]), young("sem", &["language=tr!"])],
        vec![turkish, nurse.clone()],
    );
    assert_eq!(mates(&both), [Some(1), Some(0)]);
    // Nobody speaks Turkish: the must leaves nobody.
    assert_eq!(
        mates(&of(vec![young("sem", &["language=tr!"])], vec![nurse])),
        [None]
    );
}

#[test]
fn age_times_topic_and_readiness_are_conditions() {
    let fits = grown("kees", &["topic=choice"]);
    let with = |change: fn(&mut Grown)| {
        let mut one = fits.clone();
        change(&mut one);
        mates(&of(vec![young("noor", &[])], vec![one]))
    };
    assert_eq!(with(|_| ()), [Some(0)]);
    assert_eq!(with(|one| one.ready = false), [None]);
    assert_eq!(with(|one| one.slots = 2), [None]);
    assert_eq!(with(|one| one.ages = (16, 18)), [None]);
    assert_eq!(with(|one| one.ages = (10, 14)), [None]);
    // A child of nine goes to who chose nine, and not to who begins at twelve.
    let nine = |ages| {
        let child = Young {
            age: 9,
            ..young("daan", &[])
        };
        let one = Grown { ages, ..fits.clone() };
        mates(&of(vec![child], vec![one]))
    };
    assert_eq!((nine((12, 18)), nine((9, 11))), (vec![None], vec![Some(0)]));
    assert_eq!(with(|one| one.has.clear()), [None]);
    assert_eq!(with(|one| one.room = 0), [None]);
    // With whom it ended early it is not tried again.
    let mut again = young("noor", &[]);
    again.not = vec!["kees".to_owned()];
    assert_eq!(mates(&of(vec![again], vec![fits])), [None]);
}

#[test]
fn near_is_the_same_region_and_the_mentor_of_before_is_a_wish() {
    let near = grown("kees", &["topic=choice", "region=30"]);
    let far = grown("ruth", &["topic=choice", "region=97"]);
    let wish = |wants: &[&str]| of(vec![young("noor", wants)], vec![far.clone(), near.clone()]);
    assert_eq!(mates(&wish(&["near"])), [Some(1)]);
    assert_eq!(mates(&wish(&["near!"])), [Some(1)]);
    // Wished and not a must, the other one comes where there is nobody near.
    let only_far = |wants: &[&str]| mates(&of(vec![young("noor", wants)], vec![far.clone()]));
    assert_eq!(
        (only_far(&["near"]), only_far(&["near!"])),
        (vec![Some(0)], vec![None])
    );
    let mut before = wish(&["earlier"]);
    before.young[0].earlier = Some("ruth".to_owned());
    assert_eq!(mates(&before), [Some(0)]);
}

#[test]
fn who_both_want_each_other_again_are_favoured() {
    let of = |wants: &[&str], pasts: &[(&str, (bool, bool))]| {
        let mut noor = young("noor", wants);
        pasts.iter().for_each(|(mentor, how)| noor.was_with(mentor, *how));
        (noor.wants, noor.earlier, noor.not)
    };
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    // In full and with a yes of both: before all that was wished.
    let (wants, earlier, not) = of(&["field=zorg"], &[("ruth", (true, true))]);
    assert_eq!(
        (wants, earlier.as_deref(), not.len()),
        (words(&["earlier", "field=zorg"]), Some("ruth"), 0)
    );
    // With a yes of one it is there for who wishes it, and no more.
    let (wants, earlier, _) = of(&["field=zorg"], &[("ruth", (true, false))]);
    assert_eq!(
        (wants, earlier.as_deref()),
        (words(&["field=zorg"]), Some("ruth"))
    );
    // An early end keeps apart, unless both asked for each other.
    assert_eq!(of(&[], &[("ruth", (false, false))]).2, ["ruth"]);
    let (wants, earlier, not) = of(&[], &[("ruth", (false, true))]);
    assert_eq!(
        (wants, earlier.as_deref(), not.len()),
        (words(&["earlier"]), Some("ruth"), 0)
    );
    // What came last between two counts.
    assert_eq!(
        of(&[], &[("ruth", (false, false)), ("ruth", (true, true))]).1,
        None
    );
    // Five wishes are the most: the last that is no must makes room, and five musts stay.
    let five = ["a=1", "b=2!", "c=3", "d=4!", "e=5!"];
    let (wants, ..) = of(&five, &[("ruth", (true, true))]);
    assert_eq!(wants, ["earlier", "a=1", "b=2!", "d=4!", "e=5!"]);
    let musts = ["a=1!", "b=2!", "c=3!", "d=4!", "e=5!"];
    assert_eq!(of(&musts, &[("ruth", (true, true))]).0, musts);
}

#[test]
fn what_somebody_asks_that_a_mentor_is_not_is_named() {
    let unmet = |wants: &[&str], ages: (u8, u8), slots| {
        let kees = Grown {
            ages,
            slots,
            ..grown("kees", &["topic=choice"])
        };
        let ids: Vec<&str> = of(vec![young("noor", wants)], vec![kees])
            .unmet()
            .into_iter()
            .map(Condition::id)
            .collect();
        ids
    };
    assert!(unmet(&["field=zorg"], (12, 18), 4).is_empty());
    assert_eq!(unmet(&["gender=woman!"], (16, 18), 2), ["age", "times", "asked"]);
    assert_eq!(unmet(&["language=tr!"], (12, 18), 4), ["language"]);
}

/// Noor lives at the origin; ten kilometres away is 6 to the east and 8 to the north.
#[test]
fn near_is_ten_kilometres_and_a_mentor_comes_as_far_as_they_say() {
    let mentor = |at: [i32; 2], within: Option<u32>| Grown {
        at: Some(at),
        within,
        ..grown("kees", &["topic=choice", "region=97"])
    };
    let with = |wants: &[&str], mentor: Grown| {
        let noor = Young {
            at: Some([0, 0]),
            ..young("noor", wants)
        };
        mates(&of(vec![noor], vec![mentor]))[0].is_some()
    };
    // A must is measured, whatever the figures of the postcode say.
    assert!(with(&["near!"], mentor([6_000, 8_000], None)));
    assert!(!with(&["near!"], mentor([6_000, 8_001], None)));
    // Somebody on a screen as well has no reach; somebody else comes so far and no further.
    assert!(with(&[], mentor([60_000, 80_000], None)));
    assert!(with(&[], mentor([3_000, 4_000], Some(5_000))));
    assert!(!with(&[], mentor([3_000, 4_001], Some(5_000))));
    // Where a place is not known, nobody is kept away by it.
    let nowhere = Grown {
        at: None,
        ..mentor([0, 0], Some(5_000))
    };
    assert!(with(&[], nowhere));
    let unknown = of(
        vec![young("noor", &[])],
        vec![mentor([60_000, 80_000], Some(5_000))],
    );
    assert_eq!(mates(&unknown), [Some(0)]);
}

#[test]
fn of_two_mentors_the_one_nearby_is_wished_and_runs_of_before_read_as_they_were() {
    let at = |person: &str, at: [i32; 2]| Grown {
        at: Some(at),
        ..grown(person, &["topic=choice"])
    };
    let noor = Young {
        at: Some([0, 0]),
        ..young("noor", &["near"])
    };
    let both = of(vec![noor], vec![at("ruth", [0, 10_001]), at("kees", [0, 9_999])]);
    assert_eq!(mates(&both), [Some(1)]);
    let before = of(
        vec![young("noor", &["near"])],
        vec![grown("kees", &["topic=choice"])],
    );
    let kept = serde_json::to_string(&before).unwrap();
    assert!(!kept.contains("\"at\"") && !kept.contains("within"), "{kept}");
    assert_eq!(serde_json::from_str::<Gathered>(&kept).unwrap(), before);
}
