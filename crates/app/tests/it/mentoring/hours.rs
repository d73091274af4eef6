//! **Hours and silence**, weeks later: Soraya and Quinten have been a pair since the first of October, and nobody logged anything.

use crate::demo::{between, demos_on, form_after, link};

#[test]
fn a_silence_stands_on_the_worklist_and_october_is_approved_in_november() {
    for demo in demos_on("2026-11-27") {
        let (ravi, soraya) = (demo.be("Ravi Doerga"), demo.be("Soraya Blinker"));
        let at = link(&ravi.page("/mijn"), "Verder Kijken");
        // 57 days since the kick-off on 1 October; and a month after it somebody should have asked.
        let list = ravi.page(&format!("{at}/koppelingen"));
        assert!(list.contains("57 dagen geen afspraak"), "{}: {list}", demo.kind);
        assert!(list.contains("maandelijks vragen hoe het gaat"), "{list}");
        let mentee = link(&soraya.page("/mijn/mentees"), "Quinten Vos");
        let log = |day, minutes, about: &'static str| {
            let mut fields = vec![
                ("dag", day),
                ("uitkomst", "held"),
                ("minuten", minutes),
                ("stap", ""),
            ];
            fields.extend((!about.is_empty()).then_some(("over", about)));
            soraya.send(&format!("{mentee}/afspraken"), &fields)
        };
        // Everything that is wrong is told at once, and nothing typed is lost.
        let wrong = log("2026-11-28", "3", "");
        assert_eq!(wrong.status, 422, "{}", demo.kind);
        for told in [
            "Die dag moet nog komen",
            "Kies 5 tot 480 minuten",
            "Kies waar het over ging",
            "2026-11-28",
        ] {
            assert!(wrong.body.contains(told), "{told}: {}", wrong.body);
        }
        assert_eq!(
            log("2026-09-30", "60", "work").status,
            422,
            "before the first meeting"
        );
        for _ in 0..2 {
            assert_eq!(log("2026-10-20", "25", "work").status, 303);
            assert_eq!(log("2026-10-27", "50", "work").status, 303);
        }
        // 75 minutes are five quarters; the last meeting was 31 days ago, which is still a silence.
        assert!(
            ravi.page(&format!("{at}/koppelingen"))
                .contains("31 dagen geen afspraak")
        );
        let hours = link(&ravi.page(&format!("{at}/koppelingen")), "uren");
        let page = ravi.page(&hours);
        assert!(page.contains("2 afspraken, 1,25 uur"), "{page}");
        assert_eq!(form_after(&page, "Soraya Blinker"), hours);
        let own = page.split_once("Soraya Blinker").map_or("", |(_, rest)| rest);
        let mentor_id = between(own, "name=\"mentor\" value=\"", "\"");
        let month = [("mentor", mentor_id), ("maand", "2026-10")];
        assert_eq!(ravi.done(&hours, &month), format!("{hours}?gedaan=goedgekeurd"));
        assert_eq!(
            ravi.done(&hours, &month),
            format!("{hours}?gedaan=stond-al"),
            "approved once"
        );
        assert_eq!(
            soraya.send(&hours, &month).status,
            404,
            "nobody approves their own"
        );
        assert!(soraya.page("/mijn/mentees").contains("goedgekeurd: 1,25 uur"));
        let csv = ravi.get(&format!("{hours}/uren.csv"));
        assert!(
            csv.body.contains("Soraya Blinker;2026-10;2;1,25;1,25"),
            "{}",
            csv.body
        );
        for cell in csv.body.lines().flat_map(|line| line.split(';')) {
            let inside = cell.trim_start_matches(['\u{feff}', '"']);
            assert!(!inside.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
        }
        // A meeting of this month waits until the month is over.
        assert_eq!(log("2026-11-26", "60", "work").status, 303);
        let november = [("mentor", mentor_id), ("maand", "2026-11")];
        let early = ravi.send(&hours, &november);
        assert_eq!(early.status, 422, "{}", demo.kind);
        assert!(early.body.contains("nog niet voorbij"), "{}", early.body);
        let list = ravi.page(&format!("{at}/koppelingen"));
        let silent = between(&list, "Dit wacht op jou", "</section>").split("<li");
        let silent: Vec<&str> = silent.filter(|one| one.contains("dagen geen afspraak")).collect();
        assert!(
            !silent.iter().any(|one| one.contains("Quinten Vos")),
            "{}: they met yesterday: {list}",
            demo.kind
        );
    }
}
