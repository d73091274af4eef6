//! Stories of the life of a person's data: read it, take it along, have it erased, and read how long it is kept.

use crate::demo::{demos, link};

#[test]
fn noor_reads_and_takes_along_everything_about_her() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        let page = noor.page(&link(&noor.page("/mijn"), "Alles over mij"));
        for words in [
            "Noor",
            "t3a",
            "Het Kompas",
            "Je klassen en groepen",
            "Waar je bent ingelogd",
        ] {
            assert!(page.contains(words), "{}: no {words} in {page}", demo.kind);
        }
        assert!(
            !page.contains("Noordhoek"),
            "her tutor has a role here and no name: {page}"
        );
        let file = noor.send("/mijn/alles", &[]);
        assert_eq!(file.status, 200, "{}", demo.kind);
        assert_eq!(file.header("content-type"), Some("application/zip"));
        let named = file.header("content-disposition").unwrap_or_default();
        assert!(named.starts_with("attachment"), "{named}");
        assert_eq!(noor.get("/mijn/alles").header("cache-control"), Some("no-store"));
        let stranger = demo.get("/mijn/alles");
        assert_eq!(stranger.status, 303, "who is not signed in has nothing here");
    }
}

#[test]
fn everybody_reads_how_long_and_what_for() {
    for demo in demos() {
        let kept = demo.get("/privacy/bewaren");
        assert!(
            kept.status == 200 && kept.body.contains("2 jaar"),
            "{}: {}",
            demo.kind,
            kept.body
        );
        let record = demo.get("/privacy/verwerkingen");
        assert!(
            record.status == 200 && record.body.contains("administratie"),
            "{}",
            record.body
        );
    }
}

#[test]
fn joost_and_saskia_erase_noor_and_nothing_is_found() {
    for demo in demos() {
        let (joost, saskia, noor) = (
            demo.be("Joost Ketelaar"),
            demo.be("Saskia Overmars"),
            demo.be("Noor de Wit"),
        );
        let list = "/beheer/mensen?wie=young&naam=wit";
        let person = link(&joost.page(list), "Noor de Wit");
        let erase = link(&joost.page(&person), "Wis de gegevens");
        let why = joost.send(&erase, &[("waarom", "weg")]);
        assert!(
            why.status == 422 && why.body.contains(">weg</textarea>"),
            "{}",
            why.body
        );
        joost.done(&erase, &[("waarom", "Noor vroeg het zelf.")]);
        let carry_out = format!("{erase}/uitvoering");
        assert_eq!(joost.send(&carry_out, &[]).status, 404, "nobody said yes");
        for other in ["Vera Noordhoek", "Noor de Wit"] {
            let other = demo.be(other);
            assert_eq!(other.get("/beheer/wissen").status, 404);
            assert_eq!(
                other.send(&erase, &[("waarom", "Dat wil ik ook wel.")]).status,
                404
            );
        }
        // It waits on Saskia's desk, and she sees what goes and what stays before she says yes. Noor's page is not hers.
        let desk = saskia.page("/mijn");
        let card = desk.split("href=\"/beheer/wissen\"").nth(1).unwrap_or_default();
        assert!(
            card[..card.find("</li>").unwrap_or(0)].contains("Er wacht één"),
            "{card}"
        );
        let waiting = saskia.page("/beheer/wissen");
        assert!(
            !waiting.contains("/goedkeuring") && !waiting.contains(&erase),
            "{waiting}"
        );
        let look = saskia.page(&link(&waiting, "Kijk wat er weggaat"));
        for words in [
            "Klassen, opleiding en wie er thuis bij hoort: ",
            "Account, inlog en sleutels: ",
            "Het logboek, zonder dat iemand ziet",
            "Weet je het zeker?",
        ] {
            assert!(look.contains(words), "{}: no {words} in {look}", demo.kind);
        }
        let approve = crate::demo::form_after(&look, "Weet je het zeker?").to_owned();
        // Joost takes it back, and asks again.
        let asked = joost.page(&erase);
        assert!(asked.contains("/intrekking"), "{asked}");
        let back = format!("{erase}/intrekking");
        assert_eq!(saskia.send(&back, &[]).status, 404, "not another");
        assert!(joost.done(&back, &[]).ends_with("gedaan=ingetrokken"));
        assert_eq!(joost.send(&back, &[]).status, 409, "there is nothing");
        assert_eq!(saskia.send(&approve, &[]).status, 404, "it is gone");
        joost.done(&erase, &[("waarom", "Noor vroeg het zelf.")]);
        let look = saskia.page(&link(&saskia.page("/beheer/wissen"), "Kijk wat er weggaat"));
        let approve = crate::demo::form_after(&look, "Weet je het zeker?").to_owned();
        assert_eq!(joost.send(&approve, &[]).status, 404, "not one's own");
        saskia.done(&approve, &[]);
        assert!(
            saskia.done(&approve, &[]).ends_with("gedaan=stond-al"),
            "pressed twice"
        );
        joost.done(&carry_out, &[]);
        assert_eq!(
            noor.get("/mijn").status,
            303,
            "{}: dead at the next click",
            demo.kind
        );
        assert_eq!(joost.get(&person).status, 404);
        assert_eq!(joost.get(&erase).status, 404);
        assert!(!joost.page(list).contains("Noor de Wit"));
        let class = demo.be("Vera Noordhoek");
        let class = class.page(&link(&class.page("/mijn"), "t3a"));
        assert!(!class.contains("Noor de Wit"), "{class}");
        let_in_again(&demo);
    }
}

/// Joost asks to let in again whom the list of school calls so; nobody else may, nobody says yes to the own question, and once is
/// enough.
fn let_in_again(demo: &crate::demo::Demo) {
    let (joost, saskia) = (demo.be("Joost Ketelaar"), demo.be("Saskia Overmars"));
    let page = "/beheer/toelaten";
    let ask = |called: &str, why: &str| joost.send(page, &[("nummer", called), ("waarom", why)]);
    let why = "Noor is terug op school.";
    assert_eq!(ask("", why).status, 422);
    assert_eq!(ask("kompas-noor", "terug").status, 422);
    let nobody = ask("niemand", why);
    assert!(
        nobody.status == 422 && nobody.body.contains("niemand"),
        "{}",
        nobody.body
    );
    assert_eq!(ask("kompas-noor", why).status, 303, "{}", demo.kind);
    assert_eq!(ask("kompas-noor", why).status, 422, "it waits already");
    for name in ["Vera Noordhoek", "Hanneke Roelofs", "Carmen Blom"] {
        let other = demo.be(name);
        let sent = other.send(page, &[("nummer", "kompas-noor"), ("waarom", why)]);
        assert_eq!(sent.status, 404, "{name} {}", demo.kind);
    }
    let waiting = saskia.page(page);
    let approve = crate::demo::form_after(&waiting, "terug op school").to_owned();
    assert!(approve.ends_with("/goedkeuring"), "{waiting}");
    assert_eq!(joost.send(&approve, &[]).status, 404, "not one's own");
    saskia.done(&approve, &[]);
    assert!(
        saskia.done(&approve, &[]).ends_with("gedaan=stond-al"),
        "pressed twice"
    );
    assert_eq!(ask("kompas-noor", why).status, 422, "nobody is kept out any more");
}
