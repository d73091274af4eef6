//! Stories of what somebody likes to do: without an account, where nothing is kept; and with one, where nobody else reads it.

use crate::demo::{Demo, Somebody, between, demos, demos_on, link};
use crate::server::Server;

/// The short form, by page: one activity of each kind.
const LETTERS: [&str; 6] = ["r", "i", "a", "s", "e", "c"];

/// The answers of a page, all the same but for one kind.
fn said(page: usize, kind: &str, word: &'static str) -> Vec<(String, &'static str)> {
    let id = |letter: &str| format!("{letter}{page:02}");
    let word = |letter: &&str| if *letter == kind { word } else { "gaat" };
    LETTERS.iter().map(|letter| (id(letter), word(letter))).collect()
}

#[test]
fn anybody_answers_and_nothing_is_kept() {
    let server = Server::start();
    let begin = server.get("/interesses");
    assert_eq!(begin.status, 200);
    assert!(begin.body.contains("Dit is geen test") && !begin.body.contains("/mijn/interesses"));
    assert!(
        begin.body.contains("USDOL/ETA has not approved"),
        "{}",
        begin.body
    );
    let mut query = "vorm=kort&reeks=7".to_owned();
    for page in 1..=5 {
        let asked = server.get(&format!("/interesses/vragen?blad={page}&{query}"));
        assert_eq!(asked.status, 200);
        assert!(
            asked.body.contains(&format!("Blad {page} van 5")),
            "{}",
            asked.body
        );
        for (id, word) in said(page, "r", "leuk") {
            assert!(asked.body.contains(&format!("name=\"{id}\"")), "{id}");
            query.push_str(&format!("&{id}={word}"));
        }
        // What was said on earlier pages goes along.
        assert_eq!(asked.body.matches("type=\"hidden\"").count(), 3 + 6 * (page - 1));
        assert!(asked.header("set-cookie").is_none());
    }
    let on = server.get(&format!("/interesses/vragen?blad=6&{query}"));
    assert_eq!(on.status, 303);
    let result = server.get(on.header("location").unwrap());
    assert_eq!(result.status, 200);
    let page = &result.body;
    let out = between(page, "Dit springt eruit", "</section>");
    assert!(out.contains("Iets maken, repareren of laten groeien") && out.contains("Een fiets repareren"));
    // At least twelve, some of them different, each with why, and no percentage anywhere.
    assert!(page.matches("class=\"work__why\"").count() >= 12, "{page}");
    assert!(page.contains("Omdat het anders is dan wat je koos") && page.contains("Je vond dit leuk"));
    assert!(!between(page, "<main", "</main>").contains('%'), "{page}");
    assert!(page.contains("Praat hierover"));
    // The same answers with another lot give other examples for the same reasons.
    let others = link(page, "Laat andere voorbeelden zien");
    let works = |page: &str| between(page, "<ul class=\"works\">", "</ul>").to_owned();
    assert_ne!(works(&server.get(&others).body), works(page));
    let again = server.get(&format!("/interesses/uitkomst?{query}"));
    assert_eq!(works(&again.body), works(page));
}

#[test]
fn too_few_answers_say_so_and_an_odd_address_says_nothing() {
    let server = Server::start();
    for query in [
        "",
        "r01=leuk",
        "r01=misschien&x=1&vorm=anders&reeks=-1",
        "blad=0",
        "reeks=99999999999999999999",
    ] {
        let page = server.get(&format!("/interesses/uitkomst?{query}"));
        assert_eq!(page.status, 200, "{query}");
        assert!(page.body.contains("Er springt nog niets uit"), "{query}");
        assert!(page.body.matches("class=\"work__why\"").count() >= 12, "{query}");
    }
    let arabic = server.get("/interesses/vragen?blad=2&r01=leuk&taal=ar");
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.body.contains("name=\"r01\" value=\"leuk\""));
    assert_eq!(server.get("/interesses/vragen?blad=x").status, 200);
}

/// Noor answers the short form; making things is what she likes.
fn answered<'a>(demo: &'a Demo, name: &str) -> Somebody<'a> {
    let noor = demo.be(name);
    noor.done("/mijn/interesses", &[("vorm", "kort")]);
    for page in 1..=5 {
        answer(&noor, page);
    }
    noor
}

fn answer(who: &Somebody<'_>, page: usize) -> String {
    let (number, answers) = (page.to_string(), said(page, "r", "leuk"));
    let mut fields: Vec<(&str, &str)> = answers.iter().map(|(id, word)| (id.as_str(), *word)).collect();
    fields.push(("blad", &number));
    who.done("/mijn/interesses/vragen", &fields)
}

#[test]
fn a_young_person_keeps_answers_goes_on_elsewhere_and_throws_them_away() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        assert!(noor.page("/mijn").contains("/mijn/interesses"));
        // Whoever has not begun is led to the beginning.
        assert_eq!(noor.get("/mijn/interesses/vragen").status, 303);
        assert_eq!(noor.get("/mijn/interesses/uitkomst").status, 303);
        assert_eq!(
            noor.done("/mijn/interesses", &[("vorm", "kort")]),
            "/mijn/interesses/vragen?blad=1"
        );
        assert_eq!(answer(&noor, 1), "/mijn/interesses/vragen?blad=2");
        // Another device: another session of the same person.
        let phone = demo.be("Noor de Wit");
        let there = phone.page("/mijn/interesses");
        assert!(there.contains("Je gaf 6 van de 30 keer antwoord"), "{there}");
        assert_eq!(
            link(&there, "Ga verder waar je was"),
            "/mijn/interesses/vragen?blad=2"
        );
        for page in 2..=5 {
            answer(&phone, page);
        }
        let result = noor.page("/mijn/interesses/uitkomst");
        assert!(
            result.contains("Dit springt eruit") && result.contains("Van 10 oktober 2026"),
            "{result}"
        );
        // Changing a page, and thirty more: what was said stays.
        assert!(
            noor.page("/mijn/interesses/vragen?blad=1")
                .contains("value=\"leuk\" checked")
        );
        let on = noor.done("/mijn/interesses", &[("vorm", "lang"), ("verder", "ja")]);
        assert_eq!(on, "/mijn/interesses/vragen?blad=6");
        assert!(
            noor.page("/mijn/interesses")
                .contains("Je gaf 30 van de 60 keer antwoord")
        );
        // A page of long ago, in another tab, knew of no answers: it throws none away, and says so.
        let stale = noor.done("/mijn/interesses", &[("vorm", "kort")]);
        assert_eq!(stale, "/mijn/interesses?gedaan=gebleven");
        let still = noor.page(&stale);
        assert!(
            still.contains("Je had al antwoorden.") && still.contains("Je gaf 30 van de 60 keer antwoord"),
            "{still}"
        );
        // A field that no page has, and an answer before there is a sitting.
        assert_eq!(
            noor.send("/mijn/interesses/vragen", &[("blad", "1"), ("niveau", "havo")])
                .status,
            422
        );
        assert_eq!(
            noor.send("/mijn/interesses", &[("vorm", "eindeloos")]).status,
            404
        );
        // It is erased after a question, once.
        assert!(
            noor.page("/mijn/interesses/weg")
                .contains("We wissen al je antwoorden (30)")
        );
        assert_eq!(
            noor.done("/mijn/interesses/weg", &[]),
            "/mijn/interesses?gedaan=gewist"
        );
        assert_eq!(
            noor.done("/mijn/interesses/weg", &[]),
            "/mijn/interesses?gedaan=stond-al"
        );
        assert!(
            !noor.page("/mijn/interesses").contains("Je antwoorden</h2>"),
            "{}",
            demo.kind
        );
        assert_eq!(
            noor.send("/mijn/interesses/vragen", &[("blad", "1"), ("r01", "leuk")])
                .status,
            404
        );
    }
}

#[test]
fn nobody_else_has_a_way_to_the_answers_and_they_travel_with_whose_they_are() {
    for demo in demos() {
        let noor = answered(&demo, "Noor de Wit");
        // There is no address with somebody else's: these are one's own, and only a young person has one.
        for name in [
            "Vera Noordhoek",
            "Carmen Blom",
            "Joost Ketelaar",
            "Saskia Overmars",
        ] {
            let other = demo.be(name);
            for path in [
                "/mijn/interesses",
                "/mijn/interesses/uitkomst",
                "/mijn/dromen",
                "/mijn/dromen/nieuw",
            ] {
                assert_eq!(other.get(path).status, 404, "{name} {path} {}", demo.kind);
            }
            assert_eq!(
                other.send("/mijn/interesses", &[("vorm", "kort")]).status,
                404,
                "{name}"
            );
        }
        // Another pupil has her own, which is empty.
        assert!(
            !demo
                .be("Kyra Blom")
                .page("/mijn/interesses")
                .contains("Je antwoorden</h2>")
        );
        // The takeaway contains it, in words.
        let all = noor.page("/mijn/alles");
        assert!(all.contains("Wat je leuk vindt om te doen"), "{all}");
        assert!(
            all.contains("Leuk: Een fiets repareren; Een kast in elkaar zetten"),
            "{all}"
        );
        assert!(!all.contains("r01=leuk"), "{all}");
        // Who looked: of the own looks there is nothing to tell, and nobody else looked.
        let looks = noor.page("/mijn/wie-keek");
        assert!(
            !between(&looks, "<main", "</main>").contains("iets uit je eigen map"),
            "{looks}"
        );
    }
}

#[test]
fn answers_say_of_which_day_they_are() {
    for demo in demos_on("2026-10-10") {
        let noor = answered(&demo, "Noor de Wit");
        let own = noor.page("/mijn/interesses");
        assert!(
            own.contains("Van 10 oktober 2026") && !own.contains("meer dan een jaar oud"),
            "{own}"
        );
    }
}

#[test]
fn beginning_anew_from_the_page_that_shows_the_answers_throws_them_away() {
    for demo in demos() {
        let noor = answered(&demo, "Noor de Wit");
        let page = noor.page("/mijn/interesses");
        let mark = page
            .split("name=\"gezien\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        let begun = noor.done("/mijn/interesses", &[("vorm", "kort"), ("gezien", mark)]);
        assert_eq!(begun, "/mijn/interesses/vragen?blad=1");
        assert!(
            noor.page("/mijn/interesses")
                .contains("Je gaf 0 van de 30 keer antwoord")
        );
    }
}
