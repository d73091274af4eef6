//! **UCLA AAP/CCCP**: former participants who are paid, in weeks 1, 3, 6 and 10.

use super::life::Pair;
use crate::demo::demos;

#[test]
fn ucla_meets_in_weeks_one_three_six_and_ten_and_pays_its_mentors() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "ucla-cccp");
        let page = pair.mentor.page(&pair.mentee());
        // 10 October is the first day of week 1; two, five and nine weeks later.
        for day in ["2026-10-10", "2026-10-24", "2026-11-14", "2026-12-12"] {
            assert!(
                page.contains(&format!("datetime=\"{day}\"")),
                "{}: {day}: {page}",
                demo.kind
            );
        }
        assert!(page.contains("Week 1: laat zien waar alles is"), "{page}");
        pair.met("45");
        let own = pair.mentor.page("/mijn/mentees");
        assert!(
            own.contains("Deze uren worden betaald.") && own.contains("0,75 uur"),
            "{own}"
        );
    }
}
