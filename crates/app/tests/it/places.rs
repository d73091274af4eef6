//! Stories of classes of which nobody said where they stand, and of what a first page leads to.

use crate::demo::{between, demos, form_after, link};

#[test]
fn a_class_that_nobody_placed_is_seen_by_all_who_can_mend_it() {
    for demo in demos() {
        let (joost, marieke) = (demo.be("Joost Ketelaar"), demo.be("Marieke van der Laan"));
        let vera = demo.be("Vera Noordhoek");
        // The school did not say the year of t3b, and nearly all of its young people stand in one: so does the class.
        let years = marieke.page("/jaren");
        assert!(!years.contains("id=\"zonder-jaar\""), "{years}");
        let year = marieke.page("/jaren/vmbo-tl-3");
        assert!(year.contains("Klas t3a") && year.contains("Klas t3b"), "{year}");
        let desk = joost.page("/mijn");
        assert!(!desk.contains("zonder opleiding en leerjaar"), "{desk}");
        let t3b = link(&desk, "t3b");
        assert!(
            joost
                .page(&t3b)
                .contains("De meeste leerlingen van deze klas staan hier")
        );

        // What does not exist is refused, and what was chosen stands there still.
        let t3a = link(&vera.page("/mijn"), "t3a");
        let say = form_after(&joost.page(&t3a), "Wat voor klas is dit?").to_owned();
        for (track, year, why) in [
            ("vmbo-tl", "8", "heeft 4 leerjaren"),
            ("havo", "6", "heeft 5 leerjaren"),
            ("po", "8", "zijn voortgezet onderwijs"),
            ("hbo-ba", "1", "kennen wij niet"),
            ("", "9", "Het hoogste is 8"),
        ] {
            let no = joost.send(&say, &[("track", track), ("year", year)]);
            assert_eq!(no.status, 422, "{track} {year} {}", demo.kind);
            assert!(no.body.contains(why), "{why}: {}", no.body);
            let chosen = format!("value=\"{year}\" selected");
            assert!(year == "9" || no.body.contains(&chosen), "{}", no.body);
            assert_eq!(no.body.contains("name=\"toch\""), track == "po", "{}", no.body);
        }
        assert!(joost.page(&t3a).contains("vmbo theoretisch (mavo) · leerjaar 3"));
        assert_eq!(vera.send(&say, &[("track", "havo"), ("year", "3")]).status, 404);

        // Left open, it is in no year: the counsellor sees it apart, whoever leads the school reads how many, and the
        // administrator reads it on the own desk, with the way to where it is filled in.
        joost.done(&say, &[("track", ""), ("year", "")]);
        let apart = marieke.page("/jaren");
        let apart = between(&apart, "id=\"zonder-jaar\"", "</section>");
        for words in [
            "Klassen zonder opleiding en leerjaar",
            "t3a",
            "26 jongeren",
            "Vraag de beheerder",
        ] {
            assert!(apart.contains(words), "{words}: {apart}");
        }
        assert!(
            !marieke.page("/jaren/vmbo-tl-3").contains("Klas t3a"),
            "{}",
            demo.kind
        );
        let numbers = demo.be("Hanneke Roelofs").page("/cijfers");
        let row = between(&numbers, "id=\"zonder-jaar\"", "</section>");
        assert!(row.contains("26 leerlingen") && !row.contains("t3a"), "{row}");
        let desk = joost.page("/mijn");
        assert!(desk.contains("Eén klas zonder opleiding en leerjaar"), "{desk}");
        let there = between(&desk, "Eén klas zonder opleiding en leerjaar", "</ul>");
        assert_eq!(link(there, "t3a"), format!("{t3a}#onderwijs"));
        assert!(!marieke.page("/mijn").contains("zonder opleiding en leerjaar"));
        assert!(marieke.page(&t3a).contains("Vraag de beheerder"), "{}", demo.kind);
        // A school with both is possible, for who says so.
        joost.done(&say, &[("track", "po"), ("year", "8"), ("toch", "ja")]);
        joost.done(&say, &[("track", "vmbo-tl"), ("year", "3")]);
        assert!(!joost.page("/mijn").contains("zonder opleiding en leerjaar"));
        assert!(
            marieke.page("/jaren/vmbo-tl-3").contains("Klas t3a"),
            "{}",
            demo.kind
        );
    }
}

#[test]
fn a_counsellor_reads_what_is_due_and_takes_along_who_had_all() {
    for demo in demos() {
        let marieke = demo.be("Marieke van der Laan");
        let file = marieke.page("/jaren/vmbo-tl-3/cijfers.csv");
        let mut lines = file.lines();
        let head = lines.next().unwrap_or_default();
        assert!(
            head.ends_with("\"Nog niets aangeboden\";\"Alles gehad\""),
            "{head}"
        );
        let mut rows = 0;
        for line in lines {
            let numbers: Vec<u32> = line
                .rsplit(';')
                .take(3)
                .map(|cell| cell.parse().unwrap())
                .collect();
            let [had, nothing, people] = numbers[..] else {
                panic!("{line}");
            };
            assert!(had + nothing <= people, "{line}");
            rows += 1;
        }
        assert!(rows > 0, "{file}");
    }
}

#[test]
fn a_first_page_leads_to_what_waits_there() {
    for demo in demos() {
        let (vera, noor) = (demo.be("Vera Noordhoek"), demo.be("Noor de Wit"));
        let group = link(&vera.page("/mijn"), "t3a");
        let id = link(&vera.page(&group), "Noor de Wit")["/mensen/".len()..].to_owned();
        let waits = |page: &str| between(page, "id=\"aanbod\"", "</section>").to_owned();
        assert!(!waits(&noor.page("/mijn")).contains("Kijken op de werf"));
        let offer = [
            ("wat", "talks-a-year"),
            ("wie", id.as_str()),
            ("soort", "talk"),
            ("titel", "Kijken op de werf"),
            ("dag", "2026-12-10"),
            ("antwoord", "2026-11-20"),
        ];
        vera.done(&format!("{group}/aanbod"), &offer);
        let there = waits(&noor.page("/mijn"));
        for words in [
            "Dit wacht op je antwoord",
            "Kijken op de werf",
            "20 november 2026",
            "href=\"/mijn/reis\"",
        ] {
            assert!(there.contains(words), "{words}: {there}");
        }
        let answer = form_after(&noor.page("/mijn/reis"), "Kijken op de werf").to_owned();
        noor.done(&answer, &[("zeg", "accept")]);
        assert!(
            !waits(&noor.page("/mijn")).contains("Kijken op de werf"),
            "{}",
            demo.kind
        );
        // What Vera sees to leads to the worklist of the class.
        let duty = [
            ("wat", "near-peer"),
            ("wie", id.as_str()),
            ("voor", "2026-12-18"),
            ("notitie", ""),
        ];
        vera.done(&format!("{group}/taken"), &duty);
        let desk = vera.page("/mijn");
        let (_, mine) = desk.split_once("Waar jij voor zorgt").unwrap();
        assert_eq!(link(mine, "t3a"), format!("{group}/toevalsmeter#werklijst"));
        assert!(mine.contains("18 december 2026"), "{mine}");
    }
}
