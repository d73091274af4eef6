//! Stories of those who offer to be a mentor, from the form to a file that is whole.

use super::programme;
use crate::demo::{Demo, between, demos, link};

const NADIA: [(&str, &str); 6] = [
    ("voornaam", "Nadia"),
    ("tussen", "el"),
    ("achternaam", "Idrissi"),
    ("mail", "nadia@haven.example"),
    ("soort", "professional"),
    (
        "waarom",
        "Ik wist op mijn veertiende niet dat je met kaarten je brood kunt verdienen.",
    ),
];

/// Where somebody who comes by signs up for Verder Kijken.
fn door(demo: &Demo) -> String {
    link(&demo.get("/mentor-worden").body, "Verder Kijken")
}

/// The same form with one field otherwise.
fn with<'a>(field: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let other = |(name, old): (&'a str, &'a str)| (name, if name == field { value } else { old });
    NADIA.into_iter().map(other).collect()
}

#[test]
fn a_stranger_signs_up_and_becomes_a_mentor_only_after_a_talk_and_a_yes() {
    for demo in demos() {
        let door = door(&demo);
        // A wrong address for mail is told, and nothing typed is lost.
        let wrong = demo.send(&door, &with("mail", "nadia"));
        assert_eq!(wrong.status, 422, "{}", demo.kind);
        assert!(wrong.body.contains("Dit is geen mailadres") && wrong.body.contains("Idrissi"));
        // Who is known hears the same as who is not, and twice is once.
        let first = demo.send(&door, &NADIA);
        let again = demo.send(&door, &with("mail", "Nadia@Haven.example"));
        for answer in [&first, &again] {
            assert_eq!(answer.status, 303, "{}", answer.body);
            assert_eq!(answer.header("location"), first.header("location"));
        }
        let ravi = demo.be("Ravi Doerga");
        let programme = programme(&demo);
        let desk = ravi.page(&programme);
        assert_eq!(
            desk.matches("Nadia el Idrissi").count(),
            1,
            "{}: {desk}",
            demo.kind
        );
        // Two weeks from 10 October are 24 October.
        let intake = link(&desk, "Nadia el Idrissi");
        assert!(desk.contains("voor 24 oktober 2026"), "{desk}");
        // Nobody else reads what she typed.
        for name in ["Vera Noordhoek", "Kees Hagenaars", "Noor de Wit"] {
            assert_eq!(demo.be(name).get(&intake).status, 404, "{name} {}", demo.kind);
            assert_eq!(demo.be(name).get(&programme).status, 404, "{name} {}", demo.kind);
        }
        // No yes without a talk, and no talk before its day.
        let accept = [("wat", "aannemen")];
        let early = ravi.send(&intake, &accept);
        assert_eq!(early.status, 422, "{}", demo.kind);
        assert!(
            early.body.contains("Praat eerst met deze persoon"),
            "{}",
            early.body
        );
        let plan = |day| [("wat", "plannen"), ("dag", day), ("hoe", "phone")];
        assert_eq!(ravi.send(&intake, &plan("2026-10-09")).status, 422);
        ravi.done(&intake, &plan("2026-10-12"));
        assert_eq!(
            ravi.send(&intake, &[("wat", "geweest")]).status,
            422,
            "{}",
            demo.kind
        );
        ravi.done(&intake, &plan("2026-10-10"));
        ravi.done(
            &intake,
            &[("wat", "geweest"), ("notitie", "Rustig, kan luisteren.")],
        );
        ravi.done(&intake, &accept);
        assert!(ravi.done(&intake, &accept).contains("stond-al"), "{}", demo.kind);
        vetted(&demo, &programme, &intake);
    }
}

/// Nadia is known now: what she still needs has an owner and a day, and Ravi sees her certificate.
fn vetted(demo: &Demo, programme: &str, intake: &str) {
    let ravi = demo.be("Ravi Doerga");
    let pool = ravi.page(&format!("{programme}/mentoren"));
    let hers = between(&pool, "<bdi>Nadia el Idrissi</bdi>", "</ul>");
    // Six weeks from 10 October are 21 November; a week is 17 October.
    for words in [
        "uitnodiging voor een account · de beheerder · voor 17 oktober 2026",
        "een verklaring (VOG) die geldt · de coördinator · voor 21 november 2026",
        "de training · de mentor",
        "zeggen wanneer, waar en voor wie · de mentor",
    ] {
        assert!(hers.contains(words), "{}: {words}: {hers}", demo.kind);
    }
    let vetting = link(&ravi.page(intake), "Noteer de verklaring");
    ravi.done(
        &vetting,
        &[
            ("certificate", "vog"),
            ("given", "2026-10-01"),
            ("until", "2029-10-01"),
        ],
    );
    let pool = ravi.page(&format!("{programme}/mentoren"));
    assert!(
        pool.contains("verklaring geldt tot en met 1 oktober 2029"),
        "{pool}"
    );
    // The administrator finds her among the people, to invite her.
    let people = demo
        .be("Joost Ketelaar")
        .page("/beheer/mensen?wie=outside&naam=Idrissi");
    assert!(people.contains("Nadia"), "{}: {people}", demo.kind);
}

#[test]
fn who_signs_up_too_often_waits_and_who_is_refused_is_told_kindly() {
    for demo in demos() {
        let door = door(&demo);
        // Ten tries in a quarter of an hour for one address, as at the door of an account.
        for _ in 0..10 {
            assert_eq!(demo.send(&door, &NADIA).status, 303, "{}", demo.kind);
        }
        assert_eq!(demo.send(&door, &NADIA).status, 429, "{}", demo.kind);
        let ravi = demo.be("Ravi Doerga");
        let programme = programme(&demo);
        let intake = link(&ravi.page(&programme), "Nadia el Idrissi");
        // A reason is needed, and only one of ours.
        assert_eq!(ravi.send(&intake, &[("wat", "weigeren")]).status, 422);
        assert_eq!(
            ravi.send(&intake, &[("wat", "weigeren"), ("reden", "afkomst")])
                .status,
            422
        );
        ravi.done(&intake, &[("wat", "weigeren"), ("reden", "full")]);
        let page = ravi.page(&intake);
        assert!(page.contains("Er zijn genoeg mentoren voor nu"), "{page}");
        assert!(page.contains("gaat na vier weken vanzelf weg"), "{page}");
        assert!(!ravi.page(&programme).contains("Nadia"), "{}", demo.kind);
        // What is over stays over.
        assert_eq!(ravi.send(&intake, &[("wat", "aannemen")]).status, 422);
    }
}

#[test]
fn dirk_sees_what_he_still_needs_and_says_when_he_can() {
    for demo in demos() {
        let dirk = demo.be("Dirk Aerts");
        let own = link(&dirk.page("/mijn"), "Ga naar je gegevens");
        let page = dirk.page(&own);
        // His certificate ran out on the last day of September.
        assert!(
            page.contains("had gemoeten op 30 september 2026"),
            "{}: {page}",
            demo.kind
        );
        assert!(page.contains("Bijna."), "{page}");
        // He reads what is all right and what is not; twice is once.
        let module = link(&page, "Wat mag en wat niet");
        assert!(dirk.page(&module).contains("Beloof nooit geheimhouding"));
        dirk.done(&module, &[]);
        assert!(dirk.done(&module, &[]).contains("stond-al"), "{}", demo.kind);
        assert!(
            !dirk.page(&own).contains("de training · de mentor"),
            "{}",
            demo.kind
        );
        let file = |about: &'static str, postcode: &'static str| {
            vec![
                ("over", about),
                ("onderwerp", "work"),
                ("onderwerp", "apply"),
                ("veld", "vervoer"),
                ("weg", "mbo-2"),
                ("taal", "nl"),
                ("ik", "unsaid"),
                ("tijd", "sa-morning"),
                ("aantal", "2"),
                ("postcode", postcode),
                ("ver", "15"),
                ("vanaf", "14"),
                ("tot", "20"),
            ]
        };
        // What young people read holds no number; and nothing typed is lost.
        let number = dirk.send(&own, &file("Bel me op 06-12345678 over de haven", "3089"));
        assert_eq!(number.status, 422, "{}", demo.kind);
        assert!(number.body.contains("Hier staat een nummer") && number.body.contains("over de haven"));
        assert_eq!(
            dirk.send(&own, &file("Ik rijd door de haven.", "0123")).status,
            422
        );
        dirk.done(&own, &file("Ik rijd door de haven.", "3089"));
        let page = dirk.page(&own);
        assert!(
            page.contains("Ik rijd door de haven.") && page.contains("1 van 2 jongeren"),
            "{page}"
        );
        // He pauses, and the pool says so.
        dirk.done("/mijn/vrijwillig/stand", &[("stand", "paused")]);
        let ravi = demo.be("Ravi Doerga");
        let pool = ravi.page(&format!("{}/mentoren", programme(&demo)));
        assert!(
            between(&pool, "<bdi>Dirk Aerts</bdi>", "</li>").contains("even niet"),
            "{pool}"
        );
        // A young person has no such page.
        assert_eq!(demo.be("Noor de Wit").get(&own).status, 404, "{}", demo.kind);
    }
}

#[test]
fn the_door_for_mentors_speaks_turkish_and_arabic_too() {
    for demo in demos() {
        let door = door(&demo);
        let main = |page: &str| between(page, "<main", "</main>").to_owned();
        for (lang, list, form, sure, wrong) in [
            (
                "tr",
                "Kısa bir eğitim yaparsın.",
                "Neden mentor olmak istiyorsun?",
                "Başvurun geldi",
                "Bu bir e-posta adresi değil.",
            ),
            (
                "ar",
                "تقوم بتدريب قصير.",
                "لماذا تريد أن تكون مرشدًا؟",
                "وصل طلبك",
                "هذا ليس عنوان بريد إلكتروني.",
            ),
        ] {
            let at = format!("{door}?taal={lang}");
            for (page, words) in [
                (demo.get(&format!("/mentor-worden?taal={lang}")).body, list),
                (demo.get(&at).body, form),
                (demo.get(&format!("{at}&gedaan=aangemeld")).body, sure),
            ] {
                let page = main(&page);
                // No word of it is left in Dutch; names are.
                assert!(
                    page.contains(words) && !page.contains("lang=\"nl\""),
                    "{lang}: {page}"
                );
            }
            let refused = demo.send(&at, &with("mail", "nadia"));
            assert_eq!(refused.status, 422, "{}", demo.kind);
            let page = main(&refused.body);
            assert!(page.contains(wrong) && page.contains("Idrissi"), "{lang}: {page}");
        }
    }
}
