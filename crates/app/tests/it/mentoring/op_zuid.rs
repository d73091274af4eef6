//! **Mentoren op Zuid**: one hour a week for twenty weeks, for credits.

use super::life::Pair;
use crate::demo::demos;

#[test]
fn mentoren_op_zuid_counts_twenty_hours_for_credits() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "mentoren-op-zuid");
        let page = pair.mentor.page(&pair.mentee());
        for day in ["2026-10-17", "2026-10-24", "2026-10-31"] {
            assert!(
                page.contains(&format!("datetime=\"{day}\"")),
                "{}: {day}: {page}",
                demo.kind
            );
        }
        pair.met("60");
        let own = pair.mentor.page("/mijn/mentees");
        assert!(
            own.contains("tellen voor je studiepunten") && own.contains("Afgesproken: 20 uur"),
            "{own}"
        );
        // What is not approved does not count towards it yet.
        assert!(
            own.contains("1,00 uur. Goedgekeurd: 0,00 uur.") && own.contains("Nog te gaan: 20,00 uur."),
            "{own}"
        );
    }
}
