//! **Messages**, and those who try: a mentor who wants to go on elsewhere, who reads along, and whose certificate ends.

use super::life::Pair;
use crate::demo::{between, demos, link, planted_demos};

/// Who is the safeguarding officer of Het Kompas.
const OFFICER: &str = "Elif Aksoy";

#[test]
fn a_way_to_go_on_elsewhere_is_refused_and_reported() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        let (young, mentor) = (format!("/mijn/mentor/{}", pair.id), pair.mentee());
        let write = |text: &str| {
            pair.mentor
                .send(&format!("{mentor}/berichten"), &[("bericht", text)])
        };
        for text in [
            "Bel me op 06 12 34 56 78",
            "nul zes een twee drie vier vijf zes zeven acht",
            "mail me: soraya@voorbeeld.nl",
            "kijk op https://voorbeeld.nl/chat",
            "heb je Snap?",
        ] {
            let refused = write(text);
            assert_eq!(refused.status, 422, "{}: {text}", demo.kind);
            // What was typed is not lost, and is not passed on either.
            assert!(refused.body.contains("<textarea"), "{}", refused.body);
            assert!(
                !pair
                    .samuel
                    .page(&format!("{young}/berichten"))
                    .contains("held__what"),
                "{text}"
            );
        }
        assert_eq!(write("Stuur me eens een foto van jezelf").status, 303);
        assert_eq!(
            write("Stuur me eens een foto van jezelf").status,
            303,
            "sent twice is once"
        );
        let thread = pair.samuel.page(&format!("{young}/berichten"));
        assert_eq!(thread.matches("Stuur me eens een foto").count(), 1, "{thread}");
        // On each message of the other stands the way to report it; the copy goes along.
        let report = link(&thread, "Meld dit bericht");
        let form = pair.samuel.page(&report);
        assert!(form.contains("Stuur me eens een foto"), "{form}");
        let message = report.split("bericht=").nth(1).unwrap_or_default().to_owned();
        let saying = [
            ("soort", "elsewhere"),
            ("wat", "Dit voelt niet goed."),
            ("bericht", message.as_str()),
        ];
        pair.samuel.done(&format!("{young}/melding"), &saying);
        pair.samuel.done(&format!("{young}/melding"), &saying);
        // The safeguarding officer reads it; the coordinator learns that there is one; the mentor learns nothing.
        let officer = demo.be(OFFICER);
        let list = officer.page("/meldingen");
        assert_eq!(list.matches("Samuel Tesfaye").count(), 1, "{}: {list}", demo.kind);
        let one = link(&list, "Wil mijn nummer, een foto of een andere app");
        let page = officer.page(&one);
        assert!(
            page.contains("Stuur me eens een foto") && page.contains("Dit voelt niet goed."),
            "{page}"
        );
        let case = pair.programme.ravi.page(&format!("/koppelingen/{}", pair.id));
        assert!(
            case.contains("Er is een melding") && !case.contains("foto"),
            "{case}"
        );
        for page in [
            pair.mentor.page(&mentor),
            pair.mentor.page(&format!("{mentor}/berichten")),
        ] {
            assert!(
                !page.contains("melding.") && !page.contains("voelt niet goed"),
                "{page}"
            );
        }
        for who in [&pair.mentor, &pair.samuel, &pair.programme.ravi] {
            assert_eq!(who.get("/meldingen").status, 404, "{}", demo.kind);
            assert_eq!(who.get(&one).status, 404, "{}", demo.kind);
            assert_eq!(
                who.send(&one, &[("afloop", "Niets aan de hand")]).status,
                404,
                "{}",
                demo.kind
            );
        }
        assert_eq!(officer.send(&one, &[("afloop", "")]).status, 422, "{}", demo.kind);
        officer.done(
            &one,
            &[("afloop", "Met beiden gesproken; de koppeling is gestopt.")],
        );
        assert!(
            !pair
                .programme
                .ravi
                .page(&format!("/koppelingen/{}", pair.id))
                .contains("Er is een melding")
        );
    }
}

#[test]
fn a_thread_is_of_the_two_and_ends_with_the_pairing() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        let (young, mentor) = (
            format!("/mijn/mentor/{}/berichten", pair.id),
            format!("{}/berichten", pair.mentee()),
        );
        pair.samuel
            .done(&young, &[("bericht", "Tot zaterdag! <b>15.30</b>")]);
        pair.samuel
            .done(&young, &[("bericht", "Ik neem mijn broer mee.")]);
        assert!(pair.mentor.page("/mijn/mentees").contains("2 nieuwe berichten"));
        let page = pair.mentor.page(&mentor);
        assert!(page.contains("Tot zaterdag! &lt;b&gt;15.30&lt;"), "{page}");
        // Two of one instant stand in the order in which they were written; what was read is no longer new, and the other learns nothing.
        assert!(
            page.find("Tot zaterdag!") < page.find("mijn broer"),
            "{}: {page}",
            demo.kind
        );
        assert!(!pair.mentor.page("/mijn/mentees").contains("nieuwe berichten"));
        assert!(!pair.samuel.page(&young).contains("gelezen"));
        for name in ["Ravi Doerga", "Kees Hagenaars", "Noor de Wit", "Joost Ketelaar"] {
            let other = demo.be(name);
            for path in [&young, &mentor] {
                assert_eq!(other.get(path).status, 404, "{}: {name} {path}", demo.kind);
                assert_eq!(
                    other.send(path, &[("bericht", "Hoi")]).status,
                    404,
                    "{}: {name}",
                    demo.kind
                );
            }
        }
        pair.mentor.done(
            &format!("{}/einde", pair.mentee()),
            &[("reden", "mentor-stopped")],
        );
        assert_eq!(pair.mentor.get(&mentor).status, 404, "{}", demo.kind);
        assert_eq!(
            pair.mentor.send(&mentor, &[("bericht", "Nog iets")]).status,
            404,
            "{}",
            demo.kind
        );
        let own = pair.samuel.page(&young);
        assert!(
            own.contains("Tot zaterdag!") && own.contains("Je kunt hier lezen"),
            "{own}"
        );
        assert_eq!(
            pair.samuel.send(&young, &[("bericht", "Hallo?")]).status,
            422,
            "{}",
            demo.kind
        );
    }
}

#[test]
fn a_mentor_whose_vetting_ended_yesterday_has_no_access_today() {
    for planted in planted_demos() {
        let who = |handle: &str| {
            let found = planted
                .residents
                .iter()
                .find(|(school, _, known)| school == "kompas" && known == handle);
            found.unwrap_or_else(|| panic!("{handle}")).1.clone()
        };
        let kees_id = who("kees");
        let kees = planted.demo.be_id(&kees_id);
        let page = kees.page("/mijn/mentees");
        let mentee = page
            .split("href=\"/mijn/mentees/")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let mentee = format!("/mijn/mentees/{}", mentee.unwrap_or_else(|| panic!("{page}")));
        let until = |day: &'static str| {
            planted.runtime.block_on(async {
                let mut tx = planted.db.begin().await.unwrap();
                let person: policy::PersonId = kees_id.parse().unwrap();
                kit::sql("update vetting set until = $2 where person = $1")
                    .bind(person)
                    .bind(day)
                    .run(&mut tx)
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
            });
        };
        // The tenth of October is its last day, and counts.
        until("2026-10-10");
        for path in [
            mentee.clone(),
            format!("{mentee}/berichten"),
            format!("{mentee}/agenda"),
        ] {
            assert_eq!(kees.get(&path).status, 200, "{}: {path}", planted.demo.kind);
        }
        until("2026-10-09");
        for path in [
            mentee.clone(),
            format!("{mentee}/berichten"),
            format!("{mentee}/agenda"),
            format!("{mentee}/melding"),
        ] {
            assert_eq!(kees.get(&path).status, 404, "{}: {path}", planted.demo.kind);
        }
        let log = [
            ("dag", "2026-10-10"),
            ("uitkomst", "held"),
            ("minuten", "60"),
            ("over", "work"),
            ("stap", ""),
        ];
        assert_eq!(
            kees.send(&format!("{mentee}/afspraken"), &log).status,
            404,
            "{}",
            planted.demo.kind
        );
        assert_eq!(
            kees.send(&format!("{mentee}/berichten"), &[("bericht", "Hoi")])
                .status,
            404
        );
        let own = kees.page("/mijn/mentees");
        assert!(
            own.contains("Een koppeling is nu dicht") && !own.contains(&mentee),
            "{own}"
        );
        // The young person keeps what is theirs, and the coordinator has it on the list for today.
        let noor = planted.demo.be_id(&who("noor"));
        assert_eq!(noor.get("/mijn/mentor").status, 200);
        let ravi = planted.demo.be_id(&who("ravi"));
        let programme = ravi.page("/mijn");
        let at = programme
            .split("href=\"/programma/")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let list = ravi.page(&format!("/programma/{}/koppelingen", at.unwrap_or_default()));
        assert!(
            list.contains("een VOG die geldt"),
            "{}: {list}",
            planted.demo.kind
        );
    }
}

#[test]
fn who_stops_because_it_was_not_all_right_is_heard_by_the_safeguarding_officer_alone() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        let own = pair.samuel.page("/mijn/mentor");
        assert!(
            own.contains("Dan leest alleen de vertrouwenspersoon dat"),
            "{own}"
        );
        pair.samuel.done(
            &format!("/mijn/mentor/{}/einde", pair.id),
            &[("reden", "not-safe")],
        );
        // None of the two pages says why, and neither does the page of the coordinator.
        let case = format!("/koppelingen/{}", pair.id);
        for page in [
            pair.mentor.page("/mijn/mentees"),
            pair.samuel.page("/mijn/mentor"),
            pair.programme.ravi.page(&case),
        ] {
            assert!(!page.contains("het was niet in orde"), "{}: {page}", demo.kind);
        }
        let cases = format!("{}/koppelingen", pair.programme.at);
        let tasks = pair.programme.ravi.page(&cases);
        assert!(
            tasks.contains("eerder gestopt; de vertrouwenspersoon kijkt ernaar"),
            "{}: {tasks}",
            demo.kind
        );
        // The officer has it, with a day; until it is closed nobody gets this mentor.
        let officer = demo.be(OFFICER);
        let list = officer.page("/meldingen");
        let report = link(&list, "Stopte omdat het niet in orde was");
        assert!(list.contains("lees vóór of op"), "{list}");
        let pool = pair
            .programme
            .ravi
            .page(&format!("{}/mentoren", pair.programme.at));
        assert!(pool.contains("even geen nieuwe jongere"), "{}: {pool}", demo.kind);
        let held = pair.programme.propose("Soraya Blinker");
        assert_eq!(held.status, 422, "{}", demo.kind);
        assert!(
            held.body.contains("krijgt nu geen nieuw voorstel"),
            "{}",
            held.body
        );
        // Who reported it reads how far it is, and never what was noted.
        let stage = |words: &str| {
            let page = pair.samuel.page("/mijn/mentor");
            let own = between(&page, "id=\"gemeld\"", "</section>");
            assert!(
                own.contains(words) && !own.contains("gesproken"),
                "{}: {own}",
                demo.kind
            );
        };
        stage("verstuurd");
        assert!(
            officer
                .page("/mijn")
                .contains("1 melding wacht. Lees die vóór of op 12 oktober 2026")
        );
        officer.page(&report);
        stage("gelezen");
        let noted = [("afloop", "Met Samuel gesproken."), ("stand", "open")];
        officer.done(&report, &noted);
        assert!(officer.page(&report).contains("Met Samuel gesproken."));
        stage("er wordt aan gewerkt");
        officer.done(&report, &[("afloop", "Met beiden gesproken.")]);
        stage("gesloten op");
        let pool = pair
            .programme
            .ravi
            .page(&format!("{}/mentoren", pair.programme.at));
        assert!(
            !pool.contains("even geen nieuwe jongere"),
            "{}: {pool}",
            demo.kind
        );
        // What is left is for the coordinator: asking how it is.
        let tasks = pair.programme.ravi.page(&cases);
        assert!(tasks.contains("eerder gestopt: vraag allebei"), "{tasks}");
        let asked = [("dag", "2026-10-10"), ("hoe", "help"), ("afgesproken", "")];
        pair.programme.ravi.done(&format!("{case}/navraag"), &asked);
        assert!(!pair.programme.ravi.page(&cases).contains("eerder gestopt: vraag"));
    }
}

#[test]
fn nobody_meets_at_home_and_a_mentor_has_a_form_of_their_own_for_a_worry() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        let plan = |spot: &str, place: &str| {
            let form = [
                ("dag", "2026-10-20"),
                ("tijd", "15:30"),
                ("minuten", "60"),
                ("plek", spot),
                ("plaats", place),
            ];
            pair.mentor.send(&format!("{}/planning", pair.mentee()), &form)
        };
        let refused = plan("anders", "Bij mij thuis, Dorpsstraat 5");
        assert_eq!(refused.status, 422, "{}", demo.kind);
        assert!(
            refused.body.contains("Spreek niet bij iemand thuis af")
                && refused.body.contains("Dorpsstraat 5"),
            "{}",
            refused.body
        );
        assert_eq!(plan("anders", "Dorpsstraat 5").status, 422, "{}", demo.kind);
        assert_eq!(
            plan("bibliotheek", "Dorpsstraat 5").status,
            303,
            "{}: the way to the library",
            demo.kind
        );
        assert!(
            pair.samuel
                .page("/mijn/mentor")
                .contains("in de bibliotheek: Dorpsstraat 5")
        );
        let asked = pair.mentor.send(
            &format!("{}/berichten", pair.mentee()),
            &[("bericht", "Kom zaterdag gezellig bij mij thuis")],
        );
        assert_eq!(asked.status, 422, "{}", demo.kind);
        assert!(asked.body.contains("bij iemand thuis"), "{}", asked.body);
        // The form of the mentor is about a worry, and the one of the young person is about the mentor.
        let worry = format!("{}/melding", pair.mentee());
        let form = pair.mentor.page(&worry);
        assert!(
            form.contains("Veilig Thuis: 0800-2000") && form.contains("Hoe het thuis is"),
            "{form}"
        );
        assert!(!form.contains("Wil mijn nummer"), "{form}");
        let own = pair.samuel.page(&format!("/mijn/mentor/{}/melding", pair.id));
        assert!(
            own.contains("Wil mijn nummer") && !own.contains("Hoe het thuis is"),
            "{own}"
        );
        assert_eq!(
            pair.mentor
                .send(&worry, &[("soort", "elsewhere"), ("wat", "")])
                .status,
            422
        );
        pair.mentor.done(&worry, &[("soort", "home"), ("wat", "")]);
        assert!(demo.be(OFFICER).page("/meldingen").contains("Hoe het thuis is"));
    }
}
