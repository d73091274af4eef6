//! Stories of what somebody finds back of oneself: among what was had, of who looked, and of all that there is.

use crate::demo::{between, demos, link};

#[test]
fn what_was_had_is_found_by_a_word_a_kind_and_a_year() {
    for demo in demos() {
        let (vera, noor) = (demo.be("Vera Noordhoek"), demo.be("Noor de Wit"));
        let log = |kind: &str, title: &str, day: &str| {
            let fields = [
                ("soort", kind),
                ("veld", "zorg"),
                ("wanneer", "dag"),
                ("dag", day),
                ("titel", title),
            ];
            noor.done("/mijn/ervaringen", &fields)
        };
        let kept = log("visit", "Kijken bij de Veerboot", "2026-09-04");
        log("open-day", "Dag op de zeevaartschool", "2026-10-02");
        let asked = between(&noor.page(&kept), "name=\"vraag\" value=\"", "\"").to_owned();
        let words = [("vraag", asked.as_str()), ("tekst", "De stuurman was aardig")];
        noor.done(&format!("{kept}/terugblik"), &words);
        let found = |who: &crate::demo::Somebody<'_>, path: &str, question: &str| {
            let page = who.page(&format!("{path}?{question}"));
            let list = page
                .split("role=\"status\"")
                .nth(1)
                .unwrap_or_default()
                .to_owned();
            (list.contains("Veerboot"), list.contains("zeevaartschool"))
        };
        for (question, then) in [
            ("zoek=veerb%C3%B6ot", (true, false)),
            ("zoek=STUURMAN", (true, false)),
            ("zoek=kijken+zeevaartschool", (false, false)),
            ("soort=open-day", (false, true)),
            ("zoek=zeevaart&soort=visit", (false, false)),
            ("jaar=2026&zoek=de", (true, true)),
            ("jaar=2019", (false, false)),
        ] {
            assert_eq!(
                found(&noor, "/mijn/reis", question),
                then,
                "{question} {}",
                demo.kind
            );
        }
        let none = noor.page("/mijn/reis?zoek=xqzzy");
        assert!(
            none.contains("Niets gevonden") && none.contains("value=\"xqzzy\""),
            "{none}"
        );
        // Whoever guides her seeks as well, and not in what she wrote.
        let group = link(&vera.page("/mijn"), "t3a");
        let id = link(&vera.page(&group), "Noor de Wit")["/mensen/".len()..].to_owned();
        let way = format!("/mensen/{id}/reis");
        assert_eq!(
            found(&vera, &way, "zoek=veerboot"),
            (true, false),
            "{}",
            demo.kind
        );
        assert_eq!(
            found(&vera, &way, "zoek=stuurman"),
            (false, false),
            "{}",
            demo.kind
        );
    }
}

#[test]
fn who_looked_often_on_a_day_stands_there_once_with_how_often() {
    for demo in demos() {
        let (vera, noor) = (demo.be("Vera Noordhoek"), demo.be("Noor de Wit"));
        let group = link(&vera.page("/mijn"), "t3a");
        for _ in 0..4 {
            vera.page(&format!("{group}/toevalsmeter"));
        }
        let folded = noor.page("/mijn/wie-keek");
        let all = noor.page("/mijn/wie-keek?alles=ja");
        let lines = |page: &str| page.matches("class=\"look\"").count();
        // The meter is for guidance: four looks, one line. Each apart they are four at least.
        assert!(folded.contains("4 keer op deze dag"), "{folded}");
        assert!(
            lines(&all) >= 4 && lines(&folded) < lines(&all),
            "{} {}",
            lines(&folded),
            lines(&all)
        );
        assert!(!all.contains("keer op deze dag"), "{all}");
        assert_eq!(
            link(&folded, "Laat elke keer apart zien"),
            "/mijn/wie-keek?alles=ja"
        );
        assert!(noor.page("/mijn").contains("4 keer op deze dag"), "{}", demo.kind);
    }
}

#[test]
fn all_there_is_stands_in_words_of_one_language() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        let page = noor.page("/mijn/alles");
        for raw in ["[&quot;", "[\"leerjaar", ">t-tech<", "zonder gezag", ">roster<"] {
            assert!(!page.contains(raw), "{raw}: {page}");
        }
        assert!(page.contains("Techniek") && page.contains("met gezag"), "{page}");
        for lang in ["tr", "ar"] {
            let page = noor.page(&format!("/mijn/alles?taal={lang}"));
            let main = between(&page, "<main", "</main>");
            // What somebody typed stays as it is; nothing of ours stands there in Dutch.
            assert!(!main.contains("lang=\"nl\""), "{lang}: {main}");
        }
    }
}
