//! Those who come **from outside**, and words that a click leaves for others: each reads what it is, in their own language.

use crate::demo::{Demo, demos, link};

/// Every address on the page that is of this site leads somewhere.
fn leads_somewhere(demo: &Demo, name: &str, page: &str) {
    let somebody = demo.be(name);
    for part in page.split("href=\"/").skip(1) {
        let path = part
            .split(['"', '#'])
            .next()
            .unwrap_or_default()
            .replace("&amp;", "&");
        let status = somebody.get(&format!("/{path}")).status;
        assert!(
            matches!(status, 200 | 303),
            "{}: /{path} as {name}: {status}",
            demo.kind
        );
    }
}

#[test]
fn a_mentor_and_an_employer_read_what_they_are_here_for() {
    for demo in demos() {
        for (name, words) in [
            (
                "Wendy Kroon",
                ["Je bent contactpersoon van een stageplek", "De Vonk"],
            ),
            (
                "Kees Hagenaars",
                ["Je bent mentor van een leerling", "30 juni 2027"],
            ),
            ("Ravi Doerga", ["Je coördineert een programma", "Verder Kijken"]),
        ] {
            let page = demo.be(name).page("/mijn");
            for words in words.iter().chain(&["Wat wordt er nu van je gevraagd?"]) {
                assert!(
                    page.contains(words),
                    "{}: {name} reads no {words}: {page}",
                    demo.kind
                );
            }
            leads_somewhere(&demo, name, &page);
        }
    }
}

#[test]
fn what_a_guardian_clicks_is_read_by_others_in_their_own_language() {
    for demo in demos() {
        let (anja, noor, vera) = (
            demo.be("Anja de Wit"),
            demo.be("Noor de Wit"),
            demo.be("Vera Noordhoek"),
        );
        let home = link(&anja.page("/mijn"), "Bekijk wat er komt");
        let page = anja.page(&format!("{home}?taal=tr"));
        let moment = crate::demo::between(&page, "name=\"moment\" value=\"", "\"").to_owned();
        let to = anja.done(&format!("{home}/gedaan?taal=tr"), &[("moment", &moment)]);
        assert!(to.contains("taal=tr"), "the language stays: {to}");
        let way = format!(
            "{}/reis",
            link(&vera.page(&link(&vera.page("/mijn"), "t3a")), "Noor de Wit")
        );
        for page in [noor.page("/mijn/reis"), vera.page(&way)] {
            assert!(page.contains("Thuis over gepraat"), "{}: {page}", demo.kind);
        }
        let english = noor.page("/mijn/reis?taal=en");
        assert!(
            english.contains("Talked about at home"),
            "{}: {english}",
            demo.kind
        );
    }
}
