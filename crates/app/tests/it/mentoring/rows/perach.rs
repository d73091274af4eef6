//! **Perach**: a student and a child, twice a week two hours for a year, against a scholarship, with a coordinator who approves the hours.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::begin::begun;
use super::hours::line;
use super::{Plan, Row};

const PERACH: Plan = Plan {
    method: "perach",
    begins: ["2026-10-01", "2026-10-10"],
    ends: "2027-06-30",
    kind: "student",
    why: "Iemand hielp mij met rekenen toen ik twaalf was.",
    mentor: ["Noam", "Berends"],
    ages: ["12", "15"],
    young: "Kyra Blom",
    home: Some("Carmen Blom"),
    told: false,
};

/// Saturdays and Tuesdays after one day, up to another.
fn twice_a_week(after: &str, until: &str) -> Vec<String> {
    let first: Date = "2026-10-10".parse().unwrap();
    let (after, until): (Date, Date) = (after.parse().unwrap(), until.parse().unwrap());
    let days = (0..).map(|number: i64| {
        first
            .checked_add((number / 2 * 7 + number % 2 * 3).days())
            .unwrap()
    });
    let days = days.take_while(|day| *day <= until).filter(|day| *day > after);
    days.map(|day| day.to_string()).collect()
}

/// It is that day, and everything since the day before is logged.
fn up_to(row: &mut Row, (after, day): (&str, &str)) {
    row.turn(day);
    let days = twice_a_week(after, day);
    row.met(
        &row.mentor(),
        &days.iter().map(String::as_str).collect::<Vec<_>>(),
        "120",
    );
}

#[test]
fn perach_meets_twice_a_week_for_a_year_and_the_hours_count_for_a_scholarship() {
    for mut row in begun(PERACH) {
        // Saturday 10 October, and then every three and four days: Tuesday, Saturday, Tuesday.
        let page = row.mentor().page(&row.mentee());
        for day in ["2026-10-10", "2026-10-13", "2026-10-17", "2026-10-20"] {
            assert!(page.contains(&format!("datetime=\"{day}\"")), "{day}: {page}");
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
        row.met(&row.mentor(), &["2026-10-10"], "120");
        let own = row.mentor().page("/mijn/mentees");
        assert!(
            own.contains("tellen voor je beurs") && own.contains("1 afspraak, 2,00 uur"),
            "{own}"
        );
        assert!(
            !row.hours_told().contains("name=\"maand\""),
            "October is not over"
        );
        for (since, day, month) in [
            ("2026-10-10", "2026-11-12", "2026-10"),
            ("2026-11-12", "2026-12-13", "2026-11"),
            ("2026-12-13", "2027-01-14", "2026-12"),
            ("2027-01-14", "2027-02-15", "2027-01"),
            ("2027-02-15", "2027-03-16", "2027-02"),
            ("2027-03-16", "2027-04-17", "2027-03"),
            ("2027-04-17", "2027-05-18", "2027-04"),
        ] {
            up_to(&mut row, (since, day));
            row.asked_how_it_goes();
            row.approved(month);
            if month == "2027-01" {
                row.looked_back(
                    "We lezen nu elke keer samen.",
                    "Ze legt mij uit hoe kippen leren.",
                );
            }
        }
        row.plans_goodbye("2027-06-26");
        up_to(&mut row, ("2027-05-18", "2027-06-26"));
        row.approved("2027-05");
        row.said_goodbye("Ik reken nu ook op papier.", "Van jou leerde ik geduld.");
        row.certificate_says(false, &["Noam Berends", ">150<"]);
        row.turn("2027-07-01");
        row.approved("2027-06");
        // Saturdays and Tuesdays: 4 + 3 in October from the tenth, 4 + 4, 4 + 5, 5 + 4, 4 + 4, 4 + 5, 4 + 4, 5 + 4, and 4 + 4 up to
        // 26 June. Two hours are eight quarters.
        let months = [
            ("2026-10", 7),
            ("2026-11", 8),
            ("2026-12", 9),
            ("2027-01", 9),
            ("2027-02", 8),
            ("2027-03", 9),
            ("2027-04", 8),
            ("2027-05", 9),
            ("2027-06", 8),
        ];
        row.files_have(&months.map(|(month, many)| line(month, many, many * 8, many * 8)));
        // 75 meetings are 150 hours; of 1 October until 30 June are 39 weeks of four hours, so 156 were promised.
        assert!(
            row.hours_told().contains("Nog te gaan: 6,00 uur."),
            "{}: {}",
            row.now(),
            row.hours_told()
        );
    }
}
