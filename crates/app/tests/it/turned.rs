//! **Another language, or the page once more**, in the middle of a form: nothing that was typed is lost, nothing is done by it, and what
//! was handed over is the same.

use crate::demo::{Demo, between, demos, link};
use crate::program::run;

/// Every address that only takes what is sent, as the program lists it.
fn only_sent() -> Vec<String> {
    let map = run("site-map").said;
    let of = |method: &str| -> Vec<String> {
        let rows = map.lines().filter_map(|line| {
            let mut words = line.split_whitespace();
            (words.next()? == method).then(|| words.next().map(str::to_owned))?
        });
        rows.collect()
    };
    let read = of("GET");
    let mut sent = of("POST");
    assert!(sent.len() > 60, "{}", sent.len());
    sent.retain(|path| !read.contains(path));
    sent
}

/// Who somebody of Het Kompas is.
fn id(demo: &Demo, name: &str) -> String {
    let all = demo.residents("kompas");
    let found = all.into_iter().find(|(_, known)| known == name);
    found.map(|(id, _)| id).unwrap_or_default()
}

/// Who comes where, by the beginning of the address.
const WHO: [&str; 6] = [
    "Joost Ketelaar",
    "Vera Noordhoek",
    "Marieke van der Laan",
    "Noor de Wit",
    "Anja de Wit",
    "Saskia Overmars",
];

#[test]
fn every_address_that_is_sent_to_answers_whoever_reads_it() {
    for demo in demos() {
        for name in WHO {
            let somebody = demo.be(name);
            for path in only_sent() {
                let parts = path.split('/').map(|part| match part.starts_with('{') {
                    true => "0123456789abcdef0123456789abcdef",
                    false => part,
                });
                let address = parts.collect::<Vec<_>>().join("/");
                let answer = somebody.get(&format!("{address}?taal=en"));
                assert_eq!(answer.status, 303, "{}: {address} as {name}", demo.kind);
                let to = answer.header("location").unwrap_or_default().to_owned();
                assert!(to.ends_with("taal=en"), "{address} forgets the language: {to}");
                // Where it leads can be read, by whoever may, and leads nowhere else.
                let page = somebody.get(&to);
                let home = ["/mijn", "/inloggen", "/demo", "/noodtoegang"]
                    .iter()
                    .any(|own| to.starts_with(own));
                assert!(
                    matches!(page.status, 200 | 404) || home && page.status == 303,
                    "{address} leads to {to}: {}",
                    page.status
                );
            }
        }
    }
}

#[test]
fn a_form_with_a_mistake_goes_to_another_language_with_all_that_was_typed() {
    for demo in demos() {
        let joost = demo.be("Joost Ketelaar");
        let found = id(&demo, "Gijs Verhulst");
        let id = found.as_str();
        let form = joost.page(&format!("/beheer/relaties/nieuw?voor={id}"));
        let action = between(&form, "<form class=\"form\" action=\"", "\"").to_owned();
        let typed = [
            ("voor", id),
            ("kind", "counsellor-of"),
            ("until", "nooit"),
            ("why", "Vervangt <Marieke> & \"Anton\""),
        ];
        let before = joost.page("/beheer/relaties");
        let wrong = joost.send(&action, &typed);
        assert_eq!(wrong.status, 422, "{}", wrong.body);
        // The language is a button now, which sends the form along.
        let switch = between(&wrong.body, "form=\"getypt\" formaction=\"", "\"").replace("&amp;", "&");
        assert!(switch.starts_with("/beheer/relaties/nieuw?"), "{switch}");
        let turned = joost.send(&switch.replace("taal=nl", "taal=en"), &typed);
        assert_eq!(turned.status, 200, "{}: {}", demo.kind, turned.body);
        assert!(turned.body.contains("<html lang=\"en\""));
        for kept in [
            "Vervangt &lt;Marieke&gt; &amp; &quot;Anton&quot;</textarea>",
            "value=\"counsellor-of\" checked",
            "id=\"getypt\"",
        ] {
            assert!(
                turned.body.contains(kept),
                "{}: {kept} is lost: {}",
                demo.kind,
                turned.body
            );
        }
        // Nothing was asked for by it, not even when the form was right by then.
        let right = [
            ("voor", id),
            ("kind", "counsellor-of"),
            ("why", "Vervangt Marieke"),
        ];
        assert_eq!(joost.send(&switch, &right).status, 200);
        assert_eq!(
            joost.page("/beheer/relaties"),
            before,
            "{}: something was done",
            demo.kind
        );
        // It comes from our own page, like all that is sent.
        let elsewhere = format!(
            "origin: https://elders.example\r\ncontent-type: application/x-www-form-urlencoded\r\ncookie: {}\r\n",
            joost.cookie()
        );
        assert_eq!(demo.ask("POST", &switch, &elsewhere, "why=x").status, 403);
    }
}

#[test]
fn a_form_of_which_the_page_is_elsewhere_takes_along_what_was_typed() {
    for demo in demos() {
        let vera = demo.be("Vera Noordhoek");
        let class = link(&vera.page("/mijn"), "t3a");
        let id = &class["/groepen/".len()..];
        let path = format!("/groepen/{id}/aanbod");
        let typed = [
            ("wat", "talks-a-year"),
            ("titel", "Kop koffie"),
            ("plaats", "Kamer 3"),
            ("doe", ""),
        ];
        let wrong = vera.send(&path, &typed);
        assert_eq!(wrong.status, 422, "{}", wrong.body);
        let turned = vera.send(&format!("{path}?alleen-tonen=ja&taal=en"), &typed);
        assert_eq!(turned.status, 200, "{}", turned.body);
        for kept in ["<html lang=\"en\"", "value=\"Kop koffie\"", "value=\"Kamer 3\""] {
            assert!(
                turned.body.contains(kept),
                "{}: no {kept}: {}",
                demo.kind,
                turned.body
            );
        }
        assert!(
            turned.body.contains(&format!("formaction=\"{path}?")),
            "and once more"
        );
    }
}

#[test]
fn an_invitation_stays_what_it_is_in_another_language_and_loaded_again() {
    for demo in demos() {
        let joost = demo.be("Joost Ketelaar");
        let class = link(&joost.page("/mijn"), "t3a");
        let path = format!("{class}/uitnodigingen");
        let to = joost.done(&format!("{path}?taal=en"), &[]);
        let letters = joost.page(&to);
        let codes = |page: &str| -> Vec<String> {
            let parts = page.split("<strong translate=\"no\">").skip(1);
            parts.map(|part| part[..14].to_owned()).collect()
        };
        assert!(
            letters.contains("<html lang=\"en\"") && codes(&letters).len() > 5,
            "{letters}"
        );
        for other in ["nl", "ar"] {
            let address = to.replace("taal=en", &format!("taal={other}"));
            assert_eq!(
                codes(&joost.page(&address)),
                codes(&letters),
                "{}: {address}",
                demo.kind
            );
        }
        // Nobody else sees it, whoever they are.
        for name in ["Saskia Overmars", "Vera Noordhoek", "Noor de Wit"] {
            let answer = demo.be(name).get(&to);
            assert!(!answer.body.contains(&codes(&letters)[0]), "{name}");
            assert!(matches!(answer.status, 303 | 404), "{name}: {}", answer.status);
        }
    }
}
