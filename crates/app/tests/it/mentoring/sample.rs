//! The **sample world** as each desk of mentoring finds it: what a demo shows on the day on which tests look, and weeks later.

use super::crowd;
use super::programme;
use crate::demo::{between, demos, demos_on, link, planted_demos};
use crate::glass::{be, id};
use kit::sql;

#[test]
fn a_coordinator_finds_a_programme_that_lives() {
    for demo in demos() {
        let ravi = demo.be("Ravi Doerga");
        let desk = programme(&demo);
        let list = ravi.page(&format!("{desk}/koppelingen"));
        // Three of h5a with Jacob met on 14 September and not since: 26 days on 10 October. Nobody asked them how it goes.
        let tasks = between(&list, "Dit wacht op jou", "</section>");
        for words in [
            "Groep: Klas h5a",
            "26 dagen geen afspraak",
            "maandelijks vragen hoe het gaat",
        ] {
            assert!(tasks.contains(words), "{}: {words}: {tasks}", demo.kind);
        }
        // Emir and Kees have their goodbye planned, and two of last year had theirs.
        assert!(list.contains("4 december 2026"), "{}: {list}", demo.kind);
        assert!(
            list.contains("Idris Koster") && list.contains("Mare Zijlstra"),
            "{list}"
        );
        let edition = link(&ravi.page(&desk), "Verder Kijken 2026");
        let days = ravi.page(&edition);
        for title in ["Kennismaken", "Zo vraag je iets", "Halverwege", "Afsluiting"] {
            assert!(days.contains(title), "{}: {title}: {days}", demo.kind);
        }
        // Hours of September wait.
        let hours = ravi.page(&link(&list, "uren"));
        assert!(hours.contains("Jacob Emanuels"), "{hours}");
        assert!(hours.contains("september 2026"), "{hours}");
    }
}

#[test]
fn a_certificate_was_given_and_another_lacks_a_day() {
    for demo in demos() {
        let idris = demo.be("Idris Koster");
        let sheet = idris.page(&link(&idris.page("/mijn/mentor"), "Bekijk en print het"));
        assert!(
            sheet.contains("Idris Koster") && sheet.contains("3 van 3") && sheet.contains("hulp vragen"),
            "{}: {sheet}",
            demo.kind
        );
        // Seven meetings, of which one counts; of two days one.
        let mare = demo.be("Mare Zijlstra").page("/mijn/mentor");
        assert!(
            mare.contains("Dagen samen: 1, nodig: 2")
                && mare.contains("Afspraken die meetellen: 1, nodig: 1"),
            "{}: {mare}",
            demo.kind
        );
        let mila = demo.be("Mila Peeters").page("/mijn/mentor");
        assert!(mila.contains("Mentoren voor Klas h5b"), "{}: {mila}", demo.kind);
    }
}

#[test]
fn weeks_later_nothing_in_it_lies_ahead_of_the_day() {
    for demo in demos_on("2027-01-25") {
        let ravi = demo.be("Ravi Doerga");
        let list = ravi.page(&format!("{}/koppelingen", programme(&demo)));
        let running = between(
            &list,
            "Alle koppelingen die lopen",
            "Stel zelf een koppeling voor",
        );
        assert!(!running.contains("Emir Yildiz"), "{}: {running}", demo.kind);
        let over = list.split_once("held__one--ended").map_or("", |(_, over)| over);
        assert!(over.contains("Emir Yildiz"), "{}: {list}", demo.kind);
    }
}

/// A hundred and thirty more than there were: everybody stands on one of two pages.
#[test]
fn a_long_caseload_is_paged_and_nobody_is_left_out() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        crowd::waits(&demo, 0..130);
        demo.write(
            sql("insert into pairing (tenant, id, edition, programme, mentor, young, state, state_at, proposed_by, proposed_at, \
                 answer_by, young_said, mentor_said, kickoff_on, midterm_on, goodbye_on, ends_on, learns_young, learns_mentor, \
                 midterm_young, midterm_mentor, goodbye_young, goodbye_mentor, again_young, again_mentor, ended_how, ended_why, \
                 coordinator, version) select p.tenant, w.id, p.edition, p.programme, p.mentor, w.person, p.state, p.state_at, p.proposed_by, \
                 p.proposed_at, p.answer_by, 'yes', 'yes', p.kickoff_on, p.midterm_on, p.goodbye_on, p.ends_on, '', '', '', '', '', \
                 '', '', '', '', '', p.proposed_by, 1 from pairing p join wish w on w.tenant = p.tenant and w.person like 'c0%' \
                 where p.young = $1")
            .bind(id(&demo, "quinten")),
        );
        let ravi = be(&demo, "ravi");
        let at = format!("{}/koppelingen", link(&ravi.page("/mijn"), "Verder Kijken"));
        let first = ravi.page(&at);
        assert!(
            first.contains("koppelingen 1 tot en met 100 van"),
            "{kind}: {first}"
        );
        let second = ravi.page(&link(&first, "Naar de volgende koppelingen"));
        assert!(second.contains("koppelingen 101 tot en met"), "{kind}: {second}");
        let all = |page: &str, number: u32| {
            let name = format!("<bdi>Wachter {number}</bdi>");
            between(page, "Alle koppelingen die lopen", "Stel zelf een koppeling voor").contains(&name)
        };
        for number in 0..130 {
            assert!(
                all(&first, number) != all(&second, number),
                "{kind}: Wachter {number} stands on one page"
            );
        }
        // A page that is not there is the last one, and no page of words is a mistake.
        assert_eq!(ravi.get(&format!("{at}?bladzij=99")).status, 200, "{kind}");
        assert_eq!(ravi.get(&format!("{at}?bladzij=x")).status, 200, "{kind}");
    }
}
