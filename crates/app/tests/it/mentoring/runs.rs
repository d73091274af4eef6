//! Stories of a coordinator who divides the mentors: a draft changes nothing, a confirmation proposes all at once or nothing.

use super::programme;
use crate::demo::{between, demos, form_after};

#[test]
fn ravi_divides_sees_first_and_proposes_all_at_once() {
    for demo in demos() {
        let ravi = demo.be("Ravi Doerga");
        let desk = programme(&demo);
        let page = ravi.page(&desk);
        let edition = between(&page, "name=\"editie\" value=\"", "\"").to_owned();
        let rounds = format!("{desk}/rondes");
        let make = || ravi.done(&rounds, &[("editie", &edition)]);
        // Twice is the same draft.
        let first = make();
        assert_eq!(make(), first, "{}", demo.kind);
        let draft = ravi.page(&first);
        // Soraya can in the evenings as Samuel can, helps with choosing and lives in the same region; nobody else can then.
        for words in [
            "Samuel Tesfaye",
            "Soraya Blinker",
            "1 van 3 wensen",
            "nog niets verstuurd",
        ] {
            assert!(draft.contains(words), "{}: {words}: {draft}", demo.kind);
        }
        // Those without consent are not in it, the key is not told yet, and Samuel hears of nothing.
        assert!(
            !draft.contains("Tess") && !draft.contains("De sleutel"),
            "{draft}"
        );
        assert!(!demo.be("Samuel Tesfaye").page("/mijn/mentor").contains("Soraya"));
        // It is not for anybody else.
        for name in ["Kees Hagenaars", "Marieke van der Laan", "Samuel Tesfaye"] {
            let somebody = demo.be(name);
            assert_eq!(somebody.get(&first).status, 404, "{name} {}", demo.kind);
            let confirm = somebody.send(&first, &[("wat", "voorstellen")]);
            assert_eq!(confirm.status, 404, "{name} {}", demo.kind);
        }
        // Something changes in between, as by a second coordinator: the draft cannot be confirmed any more.
        let change = form_after(&page, "<bdi>Verder Kijken 2026</bdi>").to_owned();
        ravi.done(&change, &[("stand", "open"), ("ronde", "2026-11-01")]);
        let late = ravi.send(&first, &[("wat", "voorstellen")]);
        assert_eq!(late.status, 422, "{}", demo.kind);
        assert!(late.body.contains("Er is iets veranderd"), "{}", late.body);
        ravi.done(&first, &[("wat", "loslaten")]);
        let second = make();
        assert_ne!(second, first, "{}", demo.kind);
        // Who lets go does not draw again until it suits: the draw is the same, and its key still secret.
        let committed = |page: &str| between(&ravi.page(page), "class=\"said__words\">", "<").to_owned();
        assert_eq!(committed(&second), committed(&first), "{}", demo.kind);
        assert_eq!(committed(&second).len(), 64, "{}", demo.kind);
        assert!(!ravi.page(&first).contains("De sleutel"), "{}", demo.kind);
        let done = ravi.done(&second, &[("wat", "voorstellen")]);
        assert!(done.contains("voorgesteld"), "{done}");
        assert!(ravi.done(&second, &[("wat", "voorstellen")]).contains("stond-al"));
        // Now Samuel reads who is proposed, by first name; the key is public; and nobody waits any more.
        let samuel = demo.be("Samuel Tesfaye").page("/mijn/mentor");
        assert!(
            samuel.contains("Er is een mentor voor je") && samuel.contains("Soraya"),
            "{samuel}"
        );
        assert!(!samuel.contains("Blinker"), "{}", demo.kind);
        assert!(ravi.page(&second).contains("De sleutel"), "{}", demo.kind);
        let nobody = ravi.send(&rounds, &[("editie", &edition)]);
        assert_eq!(nobody.status, 422, "{}", demo.kind);
        assert!(
            nobody.body.contains("Niemand met toestemming wacht nu"),
            "{}",
            nobody.body
        );
    }
}
