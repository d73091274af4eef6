//! **VU and Zuidas**: a professional and a young person for a year, with two days for everybody. Both sides write down what they want to
//! learn, and read it of each other.

use super::begin::begun;
use super::{Plan, Row};

const ZUIDAS: Plan = Plan {
    method: "vu-zuidas",
    begins: ["2026-10-10", "2026-10-10"],
    ends: "2027-06-30",
    kind: "professional",
    why: "Op mijn kantoor ziet bijna niemand hoe school nu is.",
    mentor: ["Wouke", "Advocaat"],
    ages: ["17", "27"],
    young: "Liv Sorensen",
    home: None,
    // She is 17, and 18 in November.
    told: true,
};

/// Both write what they want to learn, and read it of the other.
fn goals(row: &Row) {
    let goal = |text| [("waarvoor", "leerdoel"), ("tekst", text)];
    let (liv, mentor) = (row.young(), row.mentor());
    liv.done(&row.own("woorden"), &goal("Leren hoe je een gesprek begint."));
    mentor.done(
        &format!("{}/woorden", row.mentee()),
        &goal("Leren hoe het nu op school gaat."),
    );
    let own = liv.page("/mijn/mentor");
    assert!(
        own.contains("Leren hoe het nu op school gaat.") && own.contains("Wat jullie willen leren"),
        "{own}"
    );
    let other = mentor.page(&row.mentee());
    assert!(other.contains("Leren hoe je een gesprek begint."), "{other}");
    // A goal is no place for a telephone number.
    let wrong = liv.send(&row.own("woorden"), &goal("Bel 06 12345678"));
    assert_eq!(wrong.status, 422, "{}", row.now());
    assert!(
        wrong.body.contains("Bel 06 12345678"),
        "what was typed stays: {}",
        wrong.body
    );
}

#[test]
fn vu_zuidas_goes_through_a_year_in_which_both_sides_learn() {
    for mut row in begun(ZUIDAS) {
        row.has_day("Aftrap", "2026-11-11");
        row.has_day("Slot", "2027-06-19");
        goals(&row);
        row.met(&row.mentor(), &["2026-10-10"], "60");
        row.turn("2026-11-11");
        row.were_there("Aftrap");
        row.met(&row.mentor(), &["2026-11-07"], "60");
        row.asked_how_it_goes();
        row.turn("2026-12-12");
        row.met(&row.mentor(), &["2026-12-05"], "60");
        row.asked_how_it_goes();
        row.turn("2027-02-18");
        row.met(&row.mentor(), &["2027-01-02", "2027-01-30"], "60");
        row.looked_back("Ik begin nu zelf een gesprek.", "School is voller dan ik dacht.");
        row.asked_how_it_goes();
        row.turn("2027-04-24");
        row.met(&row.mentor(), &["2027-02-27", "2027-03-27", "2027-04-24"], "60");
        row.asked_how_it_goes();
        row.plans_goodbye("2027-06-19");
        row.turn("2027-06-19");
        row.met(&row.mentor(), &["2027-05-22", "2027-06-19"], "60");
        row.were_there("Slot");
        // What they wanted to learn still stands there when they look back.
        assert!(
            row.young()
                .page("/mijn/mentor")
                .contains("Leren hoe je een gesprek begint.")
        );
        row.said_goodbye(
            "Ik belde zelf drie kantoren.",
            "Ik luister nu beter naar mijn dochter.",
        );
        // Ten meetings of an hour, and both days; a certificate for each, which does not name the other.
        row.certificate_says(true, &["Liv Sorensen", ">10<", "2 van 2"]);
        row.certificate_says(false, &["Wouke Advocaat", ">10<", "2 van 2"]);
    }
}
