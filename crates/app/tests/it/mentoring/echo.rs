//! The **mentor programme of ECHO**: from September to June, and at the goodbye a certificate for both.

use super::life::Pair;
use crate::demo::demos;

#[test]
fn echo_ends_with_a_certificate_for_both() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "echo-mentor");
        // Once in four weeks: 10 October, 7 November, 5 December, 2 January.
        let page = pair.mentor.page(&pair.mentee());
        for day in ["2026-11-07", "2026-12-05", "2027-01-02"] {
            assert!(
                page.contains(&format!("datetime=\"{day}\"")),
                "{}: {day}: {page}",
                demo.kind
            );
        }
        assert!(!pair.samuel.page("/mijn/mentor").contains("certificaat"));
        pair.met("90");
        pair.said_goodbye();
        assert!(
            pair.samuel
                .page("/mijn/mentor")
                .contains("Voor jou is er een certificaat")
        );
        assert!(
            pair.mentor
                .page("/mijn/mentees")
                .contains("Voor jou is er een certificaat")
        );
    }
}
