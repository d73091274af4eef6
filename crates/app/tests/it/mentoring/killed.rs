//! The program is **killed** while it makes a round and while it confirms one. Afterwards there is the whole round or nothing of it, and
//! whoever begins again gets there.

use std::thread;
use std::time::Duration;

use kit::sql;

use super::crowd::{count, programme, room, waits};
use crate::demo::{DAY, PlantedDemo, between, planted_demo, planted_demos};
use crate::glass::be;
use crate::kills::{after, close_in, kill, takes};

/// Forty who wait, in a demo of their own.
fn forty(demo: PlantedDemo) -> PlantedDemo {
    room(&demo);
    waits(&demo, 0..39);
    demo
}

/// Ravi sends a form, and the program is killed so long after that. Says whether he was answered.
fn killed_while_sending(
    demo: &PlantedDemo,
    (path, fields): (&str, &[(&str, &str)]),
    delay: Duration,
) -> bool {
    let ravi = be(demo, "ravi");
    thread::scope(|both| {
        let sends = both.spawn(|| {
            let sent = std::panic::AssertUnwindSafe(|| ravi.send(path, fields));
            std::panic::catch_unwind(sent).is_ok_and(|answer| answer.status == 303)
        });
        after(delay);
        kill(demo.demo.process());
        sends.join().unwrap()
    })
}

/// A draft of the forty.
fn draft(demo: &PlantedDemo) -> String {
    let (desk, edition) = programme(demo);
    be(demo, "ravi").done(&format!("{desk}/rondes"), &[("editie", &edition)])
}

/// Whether the round was confirmed: there are forty proposals with forty offers and forty wishes that say so, or none of anything.
fn confirmed(demo: &PlantedDemo) -> bool {
    let many = |question| count(demo, question);
    let confirmed = many(sql(
        "select count(*) as many from mentoring_run where state = 'confirmed'",
    ));
    let all = [
        many(sql(
            "select count(*) as many from pairing where state = 'proposed'",
        )),
        many(sql("select count(*) as many from wish where state = 'proposed'")),
        many(sql(
            "select count(*) as many from pairing p join opportunity o on o.tenant = p.tenant and o.id = p.opportunity \
             where p.state = 'proposed'",
        )),
    ];
    assert_eq!(all, [confirmed * 40; 3], "{}", demo.demo.kind);
    confirmed == 1
}

#[test]
fn a_program_that_is_killed_while_it_confirms_proposed_all_or_nothing() {
    const CONFIRM: [(&str, &str); 1] = [("wat", "voorstellen")];
    for undisturbed in planted_demos() {
        let undisturbed = forty(undisturbed);
        let kind = undisturbed.demo.kind;
        let round = draft(&undisturbed);
        let ravi = be(&undisturbed, "ravi");
        let whole = takes(|| drop(ravi.done(&round, &CONFIRM)));
        assert!(confirmed(&undisturbed), "{kind}");
        let mut now = forty(planted_demo(kind));
        let mut round = draft(&now);
        close_in(whole, |delay| {
            let answered = killed_while_sending(&now, (&round, &CONFIRM), delay);
            let all = confirmed(&now);
            assert!(!answered || all, "{kind}: what was acknowledged is there");
            if all {
                // It is there once, and whoever presses again is told so.
                now.demo.turn(DAY);
                let again = be(&now, "ravi").done(&round, &CONFIRM);
                assert!(again.contains("stond-al"), "{kind}: {again}");
                now = forty(planted_demo(kind));
                round = draft(&now);
            } else {
                now.demo.turn(DAY);
            }
            all
        });
        // Of a draft that was interrupted nothing is lost: it is confirmed now.
        be(&now, "ravi").done(&round, &CONFIRM);
        assert!(confirmed(&now), "{kind}");
    }
}

#[test]
fn a_program_that_is_killed_while_it_makes_a_round_made_it_or_left_nothing() {
    for demo in planted_demos() {
        let mut demo = forty(demo);
        let kind = demo.demo.kind;
        let (desk, edition) = programme(&demo);
        let (rounds, make) = (format!("{desk}/rondes"), [("editie", edition.as_str())]);
        let drafts = |demo: &PlantedDemo| {
            let question = sql("select count(*) as many from mentoring_run where state = 'draft'");
            count(demo, question)
        };
        let ravi = be(&demo, "ravi");
        let mut made = String::new();
        let whole = takes(|| made = ravi.done(&rounds, &make));
        ravi.done(&made, &[("wat", "loslaten")]);
        close_in(whole, |delay| {
            let answered = killed_while_sending(&demo, (&rounds, &make), delay);
            let all = drafts(&demo) == 1;
            assert!(all || drafts(&demo) == 0, "{kind}");
            assert!(!answered || all, "{kind}: what was acknowledged is there");
            // Begun again it is the draft that is there, or a new one; whole either way.
            demo.demo.turn(DAY);
            let ravi = be(&demo, "ravi");
            let made = ravi.done(&rounds, &make);
            assert_eq!(drafts(&demo), 1, "{kind}");
            let page = ravi.page(&made);
            let table = between(&page, "id=\"manieren\"", "</table>");
            let row = between(table, "Met een mentor</th>", "</tr>");
            assert!(row.contains(">40</td>"), "{kind}: {row}");
            ravi.done(&made, &[("wat", "loslaten")]);
            all
        });
        // Nobody heard of anything, and the next round goes through.
        assert!(!confirmed(&demo), "{kind}");
        let ravi = be(&demo, "ravi");
        let made = ravi.done(&rounds, &make);
        ravi.done(&made, &[("wat", "voorstellen")]);
        assert!(confirmed(&demo), "{kind}");
    }
}
