//! **Mentoren op Zuid**: a student and a child, one hour a week for twenty weeks, for credits.

use super::Plan;
use super::begin::begun;
use super::hours::line;

const OP_ZUID: Plan = Plan {
    method: "mentoren-op-zuid",
    begins: ["2026-10-10", "2026-10-10"],
    // Twenty weeks from then on.
    ends: "2027-02-26",
    kind: "student",
    why: "Ik groeide hier om de hoek op en studeer nu bouwkunde.",
    mentor: ["Imane", "Zuidwijk"],
    ages: ["12", "16"],
    young: "Milan Kovac",
    home: Some("Jelena Kovac"),
    told: false,
};

#[test]
fn mentoren_op_zuid_meets_for_twenty_weeks_and_the_hours_become_credits() {
    for mut row in begun(OP_ZUID) {
        let page = row.mentor().page(&row.mentee());
        for day in ["2026-10-17", "2026-10-24", "2026-10-31"] {
            assert!(page.contains(&format!("datetime=\"{day}\"")), "{day}: {page}");
        }
        row.met(&row.mentor(), &["2026-10-10"], "60");
        let own = row.mentor().page("/mijn/mentees");
        assert!(
            own.contains("tellen voor je studiepunten") && own.contains("Afgesproken: 20 uur"),
            "{own}"
        );
        // What is not approved does not count towards it yet.
        assert!(
            own.contains("1,00 uur. Goedgekeurd: 0,00 uur.") && own.contains("Nog te gaan: 20,00 uur."),
            "{own}"
        );
        row.turn("2026-11-14");
        let weeks = [
            "2026-10-17",
            "2026-10-24",
            "2026-10-31",
            "2026-11-07",
            "2026-11-14",
        ];
        row.met(&row.mentor(), &weeks, "60");
        row.asked_how_it_goes();
        row.approved("2026-10");
        row.turn("2026-12-19");
        let weeks = [
            "2026-11-21",
            "2026-11-28",
            "2026-12-05",
            "2026-12-12",
            "2026-12-19",
        ];
        row.met(&row.mentor(), &weeks, "60");
        row.looked_back("Ik durf meer te vragen.", "Hij komt altijd op tijd.");
        row.asked_how_it_goes();
        row.approved("2026-11");
        row.turn("2027-01-23");
        let weeks = [
            "2026-12-26",
            "2027-01-02",
            "2027-01-09",
            "2027-01-16",
            "2027-01-23",
        ];
        row.met(&row.mentor(), &weeks, "60");
        row.asked_how_it_goes();
        row.approved("2026-12");
        row.plans_goodbye("2027-02-20");
        row.turn("2027-02-20");
        let weeks = ["2027-01-30", "2027-02-06", "2027-02-13", "2027-02-20"];
        row.met(&row.mentor(), &weeks, "60");
        row.approved("2027-01");
        row.said_goodbye(
            "Nu weet ik wat een ingenieur doet.",
            "Je tekende steeds grotere bruggen.",
        );
        // Credits are for the student, and so is the certificate.
        row.certificate_says(false, &["Imane Zuidwijk", ">20<"]);
        assert_eq!(
            row.young().get(&row.own("certificaat")).status,
            404,
            "{}",
            row.now()
        );
        row.turn("2027-03-01");
        row.approved("2027-02");
        // Saturdays: four in October from the tenth, four, four, five, and three up to 20 February. Twenty hours of twenty.
        row.files_have(&[
            line("2026-10", 4, 16, 16),
            line("2026-11", 4, 16, 16),
            line("2026-12", 4, 16, 16),
            line("2027-01", 5, 20, 20),
            line("2027-02", 3, 12, 12),
        ]);
        assert!(
            row.hours_told().contains("Nog te gaan: 0,00 uur."),
            "{}: {}",
            row.now(),
            row.hours_told()
        );
    }
}
