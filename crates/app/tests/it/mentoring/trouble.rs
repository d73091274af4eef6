//! Stories of **trouble**: two who act at the same moment. Of two one wins, and the other is told.

use std::thread;

use kit::sql;

use super::crowd::{count, programme, room, second_coordinator, waits};
use super::life::{Pair, option};
use crate::demo::{demos, planted_demos};
use crate::glass::be;

/// A second edition of the programme, for a round of its own over the same people.
fn another_edition(ravi: &crate::demo::Somebody<'_>, desk: &str) -> String {
    let fields = [
        ("naam", "Ernaast"),
        ("methode", "gewoon"),
        ("begin", "2026-10-10"),
        ("eind", "2027-06-30"),
        ("ronde", ""),
        ("koppels", "40"),
        ("dagen", "7"),
    ];
    ravi.done(&format!("{desk}/edities"), &fields);
    option(&ravi.page(&format!("{desk}/koppelingen")), "Ernaast")
}

#[test]
fn of_two_coordinators_who_confirm_at_once_one_wins_and_the_other_is_told() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        second_coordinator(&demo);
        let (ravi, anton) = (be(&demo, "ravi"), be(&demo, "anton"));
        let (desk, edition) = programme(&demo);
        let other = another_edition(&ravi, &desk);
        room(&demo);
        waits(&demo, 0..6);
        let rounds = format!("{desk}/rondes");
        let own = ravi.done(&rounds, &[("editie", &edition)]);
        let beside = anton.done(&rounds, &[("editie", &other)]);
        assert_ne!(own, beside, "{kind}");
        let confirm = [("wat", "voorstellen")];
        let (one, two) = thread::scope(|both| {
            let one = both.spawn(|| ravi.send(&own, &confirm));
            let two = both.spawn(|| anton.send(&beside, &confirm));
            (one.join().unwrap(), two.join().unwrap())
        });
        let mut both = [one.status, two.status];
        both.sort_unstable();
        assert_eq!(both, [303, 422], "{kind}: {} {}", one.body, two.body);
        let told = if one.status == 422 { one.body } else { two.body };
        assert!(told.contains("Deze wens wacht niet meer"), "{kind}: {told}");
        let proposed = sql("select count(*) as many from pairing where state = 'proposed'");
        assert_eq!(count(&demo, proposed), 7, "{kind}: nobody has two");
        let confirmed = sql("select count(*) as many from mentoring_run where state = 'confirmed'");
        assert_eq!(count(&demo, confirmed), 1, "{kind}");
    }
}

#[test]
fn both_of_a_pair_may_answer_at_the_same_moment() {
    for demo in demos() {
        let pair = Pair::proposed(&demo, "gewoon");
        let young = format!("/mijn/mentor/{}/antwoord", pair.id);
        let mentor = format!("{}/antwoord", pair.mentee());
        let yes = [("zeg", "ja")];
        let answers = thread::scope(|both| {
            let one = both.spawn(|| pair.samuel.send(&young, &yes));
            let two = both.spawn(|| pair.mentor.send(&mentor, &yes));
            [one.join().unwrap(), two.join().unwrap()]
        });
        // Neither answer gets lost: both are taken, or one is told to look again and is taken then.
        for (answer, (who, path)) in answers
            .iter()
            .zip([(&pair.samuel, &young), (&pair.mentor, &mentor)])
        {
            match answer.status {
                303 => {}
                409 => {
                    who.done(path, &yes);
                }
                other => panic!("{} {path}: {other} {}", demo.kind, answer.body),
            }
        }
        let page = pair.samuel.page("/mijn/mentor");
        assert!(page.contains("Jullie zeiden allebei ja"), "{}: {page}", demo.kind);
    }
}
