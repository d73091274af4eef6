//! The **luck meter** and a mentor: what the counsellor, the school leader and the young person read while somebody waits, when a mentor is
//! proposed, after the first meeting and after the goodbye.

use super::begin::{Step, begun_while};
use super::{Plan, Row};
use crate::demo::{between, link};

/// Amir met two people who work, of four that he should have met before he is eighteen.
const AMIR: Plan = Plan {
    method: "gewoon",
    begins: ["2026-10-10", "2026-10-10"],
    ends: "2027-06-30",
    kind: "alumnus",
    why: "Ik zat op deze school en niemand vertelde mij over techniek.",
    mentor: ["Bente", "Zonneveld"],
    ages: ["14", "18"],
    young: "Amir Sahin",
    home: None,
    told: true,
};

/// What the meter of his class says of him, as Marieke reads it, in the words that are read aloud.
fn cell(row: &Row) -> String {
    let marieke = row.demo.be("Marieke van der Laan");
    let class = link(&marieke.page("/jaren/havo-4"), "h4a");
    let page = marieke.page(&class);
    let told = between(&page, "Amir Sahin, Vier keer iemand ontmoeten", "</span>");
    told.rsplit(": ").next().unwrap_or_default().to_owned()
}

/// What his way says to Marieke, who guides him.
fn guided(row: &Row) -> String {
    let marieke = row.demo.be("Marieke van der Laan");
    let class = link(&marieke.page("/jaren/havo-4"), "h4a");
    marieke.page(&link(&marieke.page(&class), "Amir Sahin"))
}

/// How many have a mentor and how many had one to the end, as the school leader reads it.
fn counted(row: &Row) -> [String; 2] {
    let page = row.demo.be("Hanneke Roelofs").page("/cijfers");
    ["heeft nu een mentor", "tot het afscheid"]
        .map(|stands| between(between(&page, stands, "</tr>"), "<td>", "</td>").to_owned())
}

/// The words of the log on his own way.
const MET: &str = "Afspraak met mijn mentor";

fn looked_at(row: &Row, step: Step) {
    let (own, told) = (row.young().page("/mijn/reis"), cell(row));
    let (way_to_mentor, expected) = match step {
        Step::Waits => (false, "2 van 4 gehad, verder nog niets"),
        Step::Proposed => (true, "2 van 4 gehad, aangeboden"),
        Step::Begun => (true, "2 van 4 gehad, gepland"),
    };
    assert_eq!(told, expected, "{}: {step:?}", row.now());
    assert_eq!(
        own.contains("Naar je mentor"),
        way_to_mentor,
        "{}: {step:?}: {own}",
        row.now()
    );
    assert!(!own.contains(MET) && !guided(row).contains(MET), "{}", row.now());
}

#[test]
fn a_mentor_shows_in_the_luck_meter_from_the_proposal_to_the_goodbye() {
    for mut row in begun_while(AMIR, looked_at) {
        // A school leader reads steps of five: of one pair nobody learns anything there.
        let few = ["5 tot en met 9", "minder dan vijf"];
        assert_eq!(counted(&row), few, "{}", row.now());
        row.met(&row.mentor(), &["2026-10-10"], "60");
        let met = "3 van 4 gehad, verder nog niets";
        assert_eq!(cell(&row), met, "{}", row.now());
        for page in [row.young().page("/mijn/reis"), guided(&row)] {
            assert!(page.contains(MET), "{}: {page}", row.now());
        }
        row.plans_goodbye("2026-12-12");
        row.turn("2026-12-12");
        row.said_goodbye("Ik ga na de havo naar de hts.", "Je zonneauto reed, en jij ook.");
        // What he had stays his; that it ended takes nothing back.
        assert_eq!(cell(&row), met, "{}", row.now());
        assert!(guided(&row).contains(MET), "{}", row.now());
        assert_eq!(counted(&row), few, "{}", row.now());
    }
}
