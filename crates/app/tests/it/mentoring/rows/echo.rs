//! The **mentor programme of ECHO**: somebody who is about to graduate and a professional, from September to June, with three days on which
//! everybody comes together and a certificate for both.

use super::Plan;
use super::begin::begun;

const ECHO: Plan = Plan {
    method: "echo-mentor",
    begins: ["2026-09-01", "2026-09-05"],
    ends: "2027-06-30",
    kind: "professional",
    why: "Ik was de eerste thuis die ging studeren en had niemand om iets te vragen.",
    mentor: ["Sadiq", "Ekster"],
    ages: ["17", "27"],
    // He does his last year again.
    young: "Idris Koster",
    home: None,
    told: false,
};

#[test]
fn echo_runs_from_september_to_june_and_gives_both_a_certificate() {
    for mut row in begun(ECHO) {
        for (title, day) in [
            ("Kennismaken", "2026-09-19"),
            ("Halverwege", "2027-01-16"),
            ("Afscheid", "2027-06-19"),
        ] {
            row.has_day(title, day);
        }
        // Once in four weeks: 5 September, 3 October, 31 October, 28 November.
        let page = row.mentor().page(&row.mentee());
        for day in ["2026-10-03", "2026-10-31", "2026-11-28"] {
            assert!(page.contains(&format!("datetime=\"{day}\"")), "{day}: {page}");
        }
        row.met(&row.mentor(), &["2026-09-05"], "90");
        row.turn("2026-10-10");
        row.were_there("Kennismaken");
        row.met(&row.mentor(), &["2026-10-03"], "90");
        row.asked_how_it_goes();
        row.turn("2026-12-05");
        row.met(&row.mentor(), &["2026-10-31", "2026-11-28"], "90");
        row.asked_how_it_goes();
        row.turn("2027-02-01");
        row.were_there("Halverwege");
        row.met(&row.mentor(), &["2026-12-26", "2027-01-23"], "90");
        row.looked_back("Ik schreef mijn eerste brief.", "Hij zegt nu wat hij kan.");
        row.asked_how_it_goes();
        row.turn("2027-04-17");
        row.met(&row.mentor(), &["2027-02-20", "2027-03-20", "2027-04-17"], "90");
        row.asked_how_it_goes();
        row.plans_goodbye("2027-06-19");
        row.turn("2027-06-19");
        row.met(&row.mentor(), &["2027-05-15", "2027-06-12"], "90");
        row.were_there("Afscheid");
        assert_eq!(
            row.young().get(&row.own("certificaat")).status,
            404,
            "not before the goodbye"
        );
        row.said_goodbye("Ik heb een plek waar ik mag beginnen.", "Je durft nu te bellen.");
        // Eleven meetings of an hour and a half.
        row.certificate_says(true, &["Idris Koster", ">16,50<", "3 van 3"]);
        row.certificate_says(false, &["Sadiq Ekster", ">16,50<", "3 van 3"]);
    }
}
