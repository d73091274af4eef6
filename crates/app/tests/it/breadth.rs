//! Whoever counsels or leads a school reads which **fields of work** came by, and which came by for nearly nobody: of nobody in
//! particular, and the same all month.

use crate::demo::{between, demos, link, persons};

fn main_of(page: &str) -> &str {
    between(page, "<main", "</main>")
}

#[test]
fn a_counsellor_and_a_leader_read_which_work_nobody_saw() {
    for demo in demos() {
        let marieke = demo.be("Marieke van der Laan");
        assert!(
            marieke.page("/mijn").contains("href=\"/breedte\""),
            "{}",
            demo.kind
        );
        assert!(
            marieke.page("/jaren").contains("href=\"/breedte\""),
            "{}",
            demo.kind
        );
        let page = marieke.page("/breedte");
        assert!(page.contains("Stand op 10 oktober 2026"), "{page}");
        let third = marieke.page("/breedte?jaar=vmbo-tl-3");
        for said in [
            "bouwen en wonen",
            "onderzoek en wetenschap",
            "een recht of een weg die verder gaat",
            "3 velden of meer",
        ] {
            assert!(third.contains(said), "{said}: {third}");
        }
        assert!(
            !third.contains("Noor de Wit") && !third.contains("t3a"),
            "{third}"
        );
        for percent in third
            .split("ongeveer ")
            .skip(1)
            .filter_map(|rest| rest.split('%').next())
        {
            let percent: u8 = percent.parse().unwrap();
            assert!(
                (10..=90).contains(&percent) && percent.is_multiple_of(5),
                "{percent}"
            );
        }
        // Fifteen fields and three ways to look further, for each year group of which something may be told.
        let file = marieke.get("/breedte/cijfers.csv");
        assert_eq!(file.status, 200, "{}", demo.kind);
        let years = page.matches("/breedte?jaar=").count();
        assert!(years > 2, "{page}");
        assert_eq!(file.body.lines().count(), 1 + 18 * years, "{}", file.body);

        // The leader of the school is told the same, also after a tutor offered a whole class something of a field today.
        let vera = demo.be("Vera Noordhoek");
        let group = link(&vera.page("/mijn"), "t3a");
        let everybody = persons(&vera.page(&group));
        let offer = [
            ("wat", "fields-vmbo"),
            ("soort", "visit"),
            ("titel", "Kijken bij een laboratorium"),
            ("dag", "2026-12-10"),
            ("veld", "onderzoek"),
        ];
        let all: Vec<(&str, &str)> = offer
            .into_iter()
            .chain(everybody.iter().map(|id| ("wie", id.as_str())))
            .collect();
        vera.done(&format!("{group}/aanbod"), &all);
        let hanneke = demo.be("Hanneke Roelofs");
        assert_eq!(
            main_of(&hanneke.page("/breedte")),
            main_of(&page),
            "{}",
            demo.kind
        );

        // Nobody else reads it.
        for name in [
            "Vera Noordhoek",
            "Joost Ketelaar",
            "Noor de Wit",
            "Anja de Wit",
            "Carmen Blom",
        ] {
            let other = demo.be(name);
            for path in ["/breedte", "/breedte/cijfers.csv"] {
                assert_eq!(other.get(path).status, 404, "{name} {path} {}", demo.kind);
            }
        }
    }
}
