//! **Home is told** of a mentor at 16 and 17: by the coordinator, with a letter, and not before who asked for it was talked with.
//!
//! Deliberately absent: days that pass and birthdays. What they change is a rule, and told beside it.

use super::life::Pair;
use crate::demo::demos;

#[test]
fn home_is_told_with_a_letter_and_the_young_person_knew_beforehand() {
    for demo in demos() {
        let pair = Pair::proposed(&demo, "gewoon");
        let case = format!("/koppelingen/{}", pair.id);
        let (tell, ravi) = (format!("{case}/thuis"), &pair.programme.ravi);
        // Samuel reads it before he says yes, and there is nothing to tell before they met.
        let own = pair.samuel.page("/mijn/mentor");
        assert!(
            own.contains("Thuis hoort daarom dat je een mentor hebt"),
            "{}: {own}",
            demo.kind
        );
        assert_eq!(ravi.send(&tell, &[("hoe", "paper")]).status, 422, "{}", demo.kind);
        assert_eq!(
            ravi.get(&format!("{case}/thuis/brief")).status,
            404,
            "{}",
            demo.kind
        );
        pair.begin();
        let list = ravi.page(&format!("{}/koppelingen", pair.programme.at));
        assert!(
            list.contains("thuis vertellen dat er een mentor is") && list.contains("17 oktober 2026"),
            "{}: {list}",
            demo.kind
        );
        for (tag, title) in [
            ("nl", "Samuel heeft een mentor"),
            ("en", "Samuel has a mentor"),
            ("tr", "Samuel için bir mentor var"),
            ("ar", "ولديه شهادة حسن سلوك"),
            ("pl", "Samuel ma mentora"),
        ] {
            let letter = ravi.page(&format!("{case}/thuis/brief?in={tag}"));
            let said = [title, "Soraya Blinker", "Ravi Doerga", "Verder Kijken"];
            assert!(said.iter().all(|said| letter.contains(said)), "{tag}: {letter}");
        }
        let vague = ravi.send(&tell, &[]);
        assert!(
            vague.status == 422 && vague.body.contains("Kies hoe je het vertelde"),
            "{}",
            vague.body
        );
        ravi.done(&tell, &[("hoe", "paper")]);
        assert_eq!(
            ravi.done(&tell, &[("hoe", "paper")]),
            format!("{case}?gedaan=stond-al")
        );
        assert_eq!(ravi.send(&tell, &[("hoe", "phone")]).status, 422, "{}", demo.kind);
        assert!(ravi.page(&case).contains("Thuis weet het sinds 10 oktober 2026"));
        let list = ravi.page(&format!("{}/koppelingen", pair.programme.at));
        assert!(!list.contains("thuis vertellen dat er een mentor is"), "{list}");
        assert!(
            pair.samuel
                .page("/mijn/mentor")
                .contains("Thuis weet sinds 10 oktober 2026")
        );
        // It goes along in everything that Samuel takes with him; of the mentor it is nothing.
        let along = pair.samuel.page("/mijn/alles");
        assert!(
            along.contains("Wanneer thuis hoorde dat je een mentor hebt") && along.contains("met een brief"),
            "{}: {along}",
            demo.kind
        );
        assert!(!pair.mentor.page("/mijn/alles").contains("thuis hoorde"));
        // A slip of the same day is taken back, and it waits again.
        ravi.done(&format!("{tell}/terugnemen"), &[]);
        assert!(ravi.page(&case).contains("thuis vertellen dat er een mentor is"));
    }
}

#[test]
fn who_wants_to_talk_first_is_talked_with_and_why_it_waits_stays_with_two() {
    for demo in demos() {
        let pair = Pair::proposed(&demo, "gewoon");
        let case = format!("/koppelingen/{}", pair.id);
        let (tell, ravi) = (format!("{case}/thuis"), &pair.programme.ravi);
        let ask = format!("/mijn/mentor/{}/thuis", pair.id);
        assert_eq!(pair.samuel.done(&ask, &[]), "/mijn/mentor?gedaan=eerst-praten");
        assert_eq!(pair.samuel.done(&ask, &[]), "/mijn/mentor?gedaan=stond-al");
        let own = pair.samuel.page("/mijn/mentor");
        assert!(
            own.contains("Vóór dat gesprek hoort thuis niets"),
            "{}: {own}",
            demo.kind
        );
        assert!(own.contains("Ravi Doerga"), "he knows with whom: {own}");
        let list = ravi.page(&format!("{}/koppelingen", pair.programme.at));
        assert!(list.contains("eerst praten over thuis vertellen"), "{list}");
        pair.begin();
        let hasty = ravi.send(&tell, &[("hoe", "phone")]);
        assert!(
            hasty.status == 422 && hasty.body.contains("Praat eerst met de leerling"),
            "{}",
            hasty.body
        );
        // They talked: it is not safe. It waits, and somebody looks again.
        let hold = |day: &str| ravi.send(&format!("{tell}/uitstel"), &[("waarom", "unsafe"), ("weer", day)]);
        for day in ["", "2026-10-10", "2026-12-06"] {
            let wrong = hold(day);
            assert_eq!(wrong.status, 422, "{}: {day}", demo.kind);
            assert!(wrong.body.contains("value=\"unsafe\" checked"), "{}", wrong.body);
        }
        assert_eq!(hold("2026-11-06").status, 303, "{}", demo.kind);
        // Until that day there is no letter, and nobody writes down that a letter told it.
        let letter = ravi.page(&format!("{case}/thuis/brief"));
        assert!(
            letter.contains("Op 6 november 2026 kijk je opnieuw") && !letter.contains("Beste ouder"),
            "{}: {letter}",
            demo.kind
        );
        let paper = ravi.send(&tell, &[("hoe", "paper"), ("gesproken", "ja")]);
        assert!(
            paper.status == 422 && paper.body.contains("Er is nu geen brief"),
            "{}",
            paper.body
        );
        let known = "dat is thuis niet veilig";
        assert!(ravi.page(&case).contains(known));
        let list = ravi.page(&format!("{}/koppelingen", pair.programme.at));
        assert!(
            list.contains("opnieuw kijken of thuis het kan horen") && list.contains("6 november 2026"),
            "{list}"
        );
        let officer = demo.be("Elif Aksoy").page("/meldingen");
        assert!(
            officer.contains("Samuel Tesfaye") && officer.contains(known),
            "{officer}"
        );
        // Samuel reads that nothing is told, and not why; the mentor reads nothing of it.
        let own = pair.samuel.page("/mijn/mentor");
        assert!(
            own.contains("De coördinator vertelt thuis nu niets") && !own.contains("niet veilig"),
            "{own}"
        );
        for page in [
            pair.mentor.page(&pair.mentee()),
            pair.mentor.page("/mijn/mentees"),
        ] {
            // That nobody meets at home is said to every mentor.
            let page = page
                .replace("nooit bij iemand thuis", "")
                .replace("buurthuis", "");
            assert!(!page.contains("niet veilig") && !page.contains("thuis"), "{page}");
        }
        assert_eq!(pair.mentor.get(&case).status, 404, "{}", demo.kind);
        // He asked for it afterwards again: then it is a talk once more.
        pair.samuel.done(&ask, &[]);
        assert_eq!(ravi.send(&tell, &[("hoe", "phone")]).status, 422, "{}", demo.kind);
        ravi.done(&tell, &[("hoe", "phone"), ("gesproken", "ja")]);
        assert!(!demo.be("Elif Aksoy").page("/meldingen").contains(known));
    }
}

#[test]
fn nobody_but_the_coordinator_says_what_home_knows() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        let case = format!("/koppelingen/{}", pair.id);
        let others = [
            demo.be("Kees Hagenaars"),
            demo.be("Elif Aksoy"),
            demo.be("Almaz Tesfaye"),
        ];
        for who in others.iter().chain([&pair.mentor, &pair.samuel]) {
            assert_eq!(
                who.get(&format!("{case}/thuis/brief")).status,
                404,
                "{}",
                demo.kind
            );
            for (path, fields) in [
                ("thuis", &[("hoe", "paper")][..]),
                ("thuis/terugnemen", &[]),
                ("thuis/uitstel", &[("waarom", "unsafe"), ("weer", "2026-11-06")]),
            ] {
                let answer = who.send(&format!("{case}/{path}"), fields);
                assert_eq!(answer.status, 404, "{}: {path}", demo.kind);
            }
        }
        for who in others.iter().chain([&pair.mentor, &pair.programme.ravi]) {
            let answer = who.send(&format!("/mijn/mentor/{}/thuis", pair.id), &[]);
            assert_eq!(answer.status, 404, "{}", demo.kind);
        }
    }
}
