//! **Perach**: twice a week two hours, against a scholarship, with a coordinator who approves the hours.

use super::life::Pair;
use crate::demo::demos;

#[test]
fn perach_meets_twice_a_week_and_counts_hours_for_a_scholarship() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "perach");
        // Saturday 10 October, and then every three and four days: Tuesday, Saturday, Tuesday.
        let page = pair.mentor.page(&pair.mentee());
        for day in ["2026-10-10", "2026-10-13", "2026-10-17", "2026-10-20"] {
            assert!(
                page.contains(&format!("datetime=\"{day}\"")),
                "{}: {day}: {page}",
                demo.kind
            );
        }
        assert!(
            page.contains("120 minuten") && page.contains("Twee keer per week is veel"),
            "{page}"
        );
        // What the paper does not say is said to be ours.
        assert!(
            page.contains("Dit vulden wij zelf in") && page.contains("hoeveel uren er zijn afgesproken"),
            "{page}"
        );
        pair.met("120");
        pair.met("120");
        let own = pair.mentor.page("/mijn/mentees");
        assert!(
            own.contains("tellen voor je beurs") && own.contains("1 afspraak, 2,00 uur"),
            "{own}"
        );
        // Ravi approves a month once it is over, and takes the hours along as they stand.
        let hours = format!("{}/uren/{}", pair.programme.at, pair.programme.edition);
        let page = pair.programme.ravi.page(&hours);
        assert!(
            page.contains("Soraya Blinker") && !page.contains("Keur deze maand goed"),
            "{page}"
        );
        let csv = pair.programme.ravi.get(&format!("{hours}/uren.csv"));
        assert!(
            csv.body.contains("Soraya Blinker;2026-10;1;2,00;0,00"),
            "{}",
            csv.body
        );
        let xlsx = pair.programme.ravi.get(&format!("{hours}/uren.xlsx"));
        assert_eq!(xlsx.status, 200, "{}", demo.kind);
        assert_eq!(
            xlsx.header("content-type"),
            Some("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        );
    }
}
