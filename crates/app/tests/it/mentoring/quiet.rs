//! **Quiet hours**: what somebody writes between nine in the evening and seven in the morning is there at seven.
//!
//! The clock moves because the program ends and begins again at another moment, over what is there.

use super::life::Pair;
use crate::demo::{Demo, demos};

/// Whether Samuel sees this, and whether he is told that something is new.
fn sees(demo: &Demo, (id, words): (&str, &str)) -> (bool, bool) {
    let samuel = demo.be("Samuel Tesfaye");
    let new = samuel.page("/mijn/mentor").contains("(1 nieuw)");
    let seen = samuel
        .page(&format!("/mijn/mentor/{id}/berichten"))
        .contains(words);
    (seen, new)
}

#[test]
fn what_is_written_at_eleven_in_the_evening_is_seen_at_seven() {
    for mut demo in demos() {
        let id = Pair::begun(&demo, "gewoon").id;
        let thread = format!("/mijn/mentees/{id}/berichten");
        let words = "Denk nog eens na over die open dag.";
        demo.turn("2026-10-10T23:00");
        let soraya = demo.be("Soraya Blinker");
        let led = soraya.done(&thread, &[("bericht", words)]);
        assert_eq!(led, format!("{thread}?gedaan=morgen"), "{}", demo.kind);
        // Whoever wrote it reads that it waits; the other learns nothing.
        let own = soraya.page(&led);
        assert!(
            own.contains(words) && own.contains("Komt om 7 uur in de ochtend aan."),
            "{}: {own}",
            demo.kind
        );
        assert_eq!(
            sees(&demo, (&id, words)),
            (false, false),
            "{} at 23:00",
            demo.kind
        );
        demo.turn("2026-10-11T06:59");
        assert_eq!(
            sees(&demo, (&id, words)),
            (false, false),
            "{} at 06:59",
            demo.kind
        );
        demo.turn("2026-10-11T07:00");
        assert_eq!(sees(&demo, (&id, words)), (true, true), "{} at 07:00", demo.kind);
        // He answers at once, and that is there at once. Just before nine is still the day.
        demo.turn("2026-10-11T20:59");
        let answer = "Ik ga zaterdag kijken.";
        let samuel = demo.be("Samuel Tesfaye");
        samuel.done(&format!("/mijn/mentor/{id}/berichten"), &[("bericht", answer)]);
        let soraya = demo.be("Soraya Blinker");
        assert!(soraya.page(&thread).contains(answer), "{} at 20:59", demo.kind);
        demo.turn("2026-10-11T21:00");
        let late = "En mijn broer gaat mee.";
        let samuel = demo.be("Samuel Tesfaye");
        samuel.done(&format!("/mijn/mentor/{id}/berichten"), &[("bericht", late)]);
        let soraya = demo.be("Soraya Blinker");
        assert!(!soraya.page(&thread).contains(late), "{} at 21:00", demo.kind);
    }
}
