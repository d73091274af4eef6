//! **A group writes in one thread**: Tygo with Soraya first, and Samira with Jacob later, of one class; and those who try to read along.

use super::class::{Class, checked, invitation, somebody_at_home_says_yes};
use crate::demo::{Demo, Somebody, between, demos, form_after, link};

/// Who is the safeguarding officer of Het Kompas.
const OFFICER: &str = "Elif Aksoy";
/// The words of the button that opens the thread.
const OPEN: &str = "Berichten van de groep";

/// The addresses of the thread, from both sides.
pub struct Group {
    id: String,
    pub young: String,
    pub mentor: String,
}

impl Group {
    /// The whole class was asked, and Tygo meets Soraya from today.
    pub fn of_tygo(demo: &Demo) -> Self {
        let class = Class::asked(demo);
        let own = invitation(&class.tygo.page("/mijn/mentor"));
        class.tygo.done(&own, &[("zeg", "ja")]);
        class.samira.done(&own, &[("zeg", "ja")]);
        assert_eq!(class.divide().status, 303, "{}", demo.kind);
        let id = own.rsplit('/').next().unwrap_or_default().to_owned();
        let group = Self {
            young: format!("/mijn/mentor/klas/{id}"),
            mentor: format!("/mijn/groepen/{id}"),
            id,
        };
        group.begin(&class.soraya, &class.tygo, "2026-10-10");
        group
    }

    /// Samira's mother says yes, and Samira gets Jacob in the same group, who has a place more for it.
    pub fn joined_by_samira(&self, demo: &Demo, day: &str) {
        somebody_at_home_says_yes(demo);
        let jacob = demo.be("Jacob Emanuels");
        let file = [
            ("over", "Ik ben geluidsman bij films."),
            ("onderwerp", "work"),
            ("tijd", "tu-afternoon"),
            ("aantal", "8"),
            ("ver", "12"),
            ("online", "ja"),
            ("vanaf", "12"),
            ("tot", "20"),
        ];
        jacob.done("/mijn/vrijwillig", &file);
        let ravi = demo.be("Ravi Doerga");
        let at = link(&ravi.page("/mijn"), "Verder Kijken");
        let class = format!("{at}/klassen/{}", self.id);
        let places = checked(&ravi.page(&class), "mentor", "Jacob Emanuels");
        ravi.done(&class, &[("mentor", places.as_str())]);
        self.begin(&demo.be("Jacob Emanuels"), &demo.be("Samira el Idrissi"), day);
    }

    /// Both say yes, and the mentor sets the first day.
    fn begin(&self, mentor: &Somebody<'_>, young: &Somebody<'_>, day: &str) {
        let answer = form_after(&young.page("/mijn/mentor"), "Er is een mentor voor je").to_owned();
        let pairing = answer.split('/').nth(3).unwrap_or_default().to_owned();
        young.done(&format!("/mijn/mentor/{pairing}/antwoord"), &[("zeg", "ja")]);
        mentor.done(&format!("{}/antwoord", self.mentor), &[("zeg", "ja")]);
        let first = [
            ("dag", day),
            ("tijd", "15:30"),
            ("plek", "school"),
            ("plaats", ""),
        ];
        mentor.done(&format!("{}/begin", self.mentor), &first);
    }

    pub fn write(&self, young: &Somebody<'_>, text: &str) -> String {
        young.done(&format!("{}/berichten", self.young), &[("bericht", text)])
    }
}

/// A pairing of the young person, from the page about their mentor.
fn pairing_of(young: &Somebody<'_>) -> String {
    let page = young.page("/mijn/mentor");
    let at = link(&page, "Zet in mijn agenda");
    at.split('/').nth(3).unwrap_or_default().to_owned()
}

#[test]
fn who_joins_later_reads_from_then_and_who_left_reads_nothing() {
    for mut demo in demos() {
        let group = Group::of_tygo(&demo);
        let thread = format!("{}/berichten", group.mentor);
        let soraya = demo.be("Soraya Blinker");
        assert!(soraya.page(&thread).contains("Er staat nog niets"));
        soraya.done(&thread, &[("bericht", "Welkom, Tygo. Dinsdag om half vier?")]);
        let tygo = demo.be("Tygo Smit");
        assert!(tygo.page("/mijn").contains("1 nieuw bericht"), "{}", demo.kind);
        assert!(tygo.page("/mijn/mentor").contains(&format!("{OPEN} (1 nieuw)")));
        let page = tygo.page(&format!("{}/berichten", group.young));
        assert!(page.contains("Welkom, Tygo."), "{}: {page}", demo.kind);
        assert!(page.contains("Soraya</bdi> · mentor"), "{page}");
        assert!(!tygo.page("/mijn/mentor").contains(&format!("{OPEN} (1 nieuw)")));
        // Samira is not in it yet, whatever she said to the class.
        let samira = demo.be("Samira el Idrissi");
        assert_eq!(samira.get(&format!("{}/berichten", group.young)).status, 404);
        demo.turn("2026-10-12T10:00");
        group.joined_by_samira(&demo, "2026-10-12");
        let (samira, jacob) = (demo.be("Samira el Idrissi"), demo.be("Jacob Emanuels"));
        for page in [
            samira.page(&format!("{}/berichten", group.young)),
            jacob.page(&thread),
        ] {
            assert!(page.contains("Er staat nog niets sinds jij erbij kwam"), "{page}");
            assert!(
                !page.contains("Welkom, Tygo."),
                "{}: from before they came: {page}",
                demo.kind
            );
        }
        // All four read what is written now, under first names. Jacob has no pairing with Tygo, and reads no family name.
        group.write(&samira, "Hoi allemaal");
        group.write(&demo.be("Tygo Smit"), "Hoi <Samira>");
        let page = jacob.page(&thread);
        assert!(
            page.contains("Hoi allemaal")
                && page.contains("Hoi &lt;Samira&gt;")
                && page.contains("Tygo</bdi>"),
            "{}: {page}",
            demo.kind
        );
        assert!(!page.contains("Smit") && !page.contains("el Idrissi"), "{page}");
        assert!(page.contains("Wie lezen mee? (4)"), "{page}");
        let mentees = jacob.page("/mijn/mentees");
        let own = between(&mentees, "Groep: Klas b4", "</li>");
        assert!(own.contains(OPEN) && !own.contains("nieuw"), "{own}");
        assert!(
            demo.be("Soraya Blinker")
                .page("/mijn")
                .contains("2 nieuwe berichten")
        );
        // Tygo stops. He reads nothing more, and his words stay without his name; Soraya goes with her last young person.
        demo.turn("2026-10-13T10:00");
        let tygo = demo.be("Tygo Smit");
        let end = format!("/mijn/mentor/{}/einde", pairing_of(&tygo));
        tygo.done(&end, &[("reden", "no-time")]);
        assert!(!tygo.page("/mijn/mentor").contains(OPEN));
        let soraya = demo.be("Soraya Blinker");
        for (who, path) in [
            (&tygo, format!("{}/berichten", group.young)),
            (&tygo, format!("{}/melding", group.young)),
            (&soraya, thread.clone()),
        ] {
            assert_eq!(who.get(&path).status, 404, "{}: {path}", demo.kind);
            assert_eq!(who.send(&path, &[("bericht", "Nog iets")]).status, 404);
        }
        let page = demo
            .be("Samira el Idrissi")
            .page(&format!("{}/berichten", group.young));
        assert!(
            page.contains("Hoi &lt;Samira&gt;") && page.contains("iemand die niet meer in de groep zit"),
            "{}: {page}",
            demo.kind
        );
        assert!(page.contains("Wie lezen mee? (2)"), "{page}");
        // With the last of them it ends.
        demo.turn("2026-10-14T10:00");
        let (samira, jacob) = (demo.be("Samira el Idrissi"), demo.be("Jacob Emanuels"));
        let end = format!("/mijn/mentor/{}/einde", pairing_of(&samira));
        samira.done(&end, &[("reden", "no-time")]);
        assert_eq!(samira.get(&format!("{}/berichten", group.young)).status, 404);
        assert_eq!(jacob.get(&thread).status, 404, "{}", demo.kind);
    }
}

#[test]
fn nobody_reads_along_in_a_group_and_nothing_leads_elsewhere() {
    for demo in demos() {
        let group = Group::of_tygo(&demo);
        group.joined_by_samira(&demo, "2026-10-10");
        let (young, mentor) = (
            format!("{}/berichten", group.young),
            format!("{}/berichten", group.mentor),
        );
        let jacob = demo.be("Jacob Emanuels");
        for text in [
            "Bel me op 06 12 34 56 78",
            "mail me: jacob@voorbeeld.nl",
            "heb je Snap?",
            "Kom zaterdag gezellig bij mij thuis",
            "",
        ] {
            let refused = jacob.send(&mentor, &[("bericht", text)]);
            assert_eq!(refused.status, 422, "{}: {text}", demo.kind);
            assert!(refused.body.contains("<textarea"), "{}", refused.body);
        }
        let tygo = demo.be("Tygo Smit");
        assert!(tygo.page(&young).contains("Er staat nog niets"), "{}", demo.kind);
        group.write(&tygo, "Ik heb een vraag");
        group.write(&tygo, "Ik heb een vraag");
        let page = jacob.page(&mentor);
        assert_eq!(
            page.matches("Ik heb een vraag").count(),
            1,
            "{}: {page}",
            demo.kind
        );
        // The coordinator, a mother, another mentor, the officer, somebody of another group with their mentor, and whoever is in it
        // from the address of the other side.
        for name in [
            "Ravi Doerga",
            "Latifa el Idrissi",
            "Kees Hagenaars",
            OFFICER,
            "Thijs Okafor",
            "Samuel Tesfaye",
        ] {
            let other = demo.be(name);
            for path in [&young, &mentor] {
                assert_eq!(other.get(path).status, 404, "{}: {name} {path}", demo.kind);
                let written = other.send(path, &[("bericht", "Hoi")]);
                assert_eq!(written.status, 404, "{}: {name} {path}", demo.kind);
            }
            for path in [&group.young, &group.mentor] {
                let saying = [("soort", "other"), ("wat", "")];
                let reported = other.send(&format!("{path}/melding"), &saying);
                assert_eq!(reported.status, 404, "{}: {name} {path}", demo.kind);
            }
        }
        assert_eq!(tygo.get(&mentor).status, 404, "{}", demo.kind);
        assert_eq!(jacob.get(&young).status, 404, "{}", demo.kind);
        // What somebody wrote to the group is theirs to take back: not for a mentor, and not for a classmate.
        let message = link(&page, "Meld dit bericht");
        let message = message.split("bericht=").nth(1).unwrap_or_default();
        let back = format!("{}/terug", group.young);
        for who in [&jacob, &demo.be("Samira el Idrissi"), &demo.be("Thijs Okafor")] {
            assert_eq!(
                who.send(&back, &[("bericht", message)]).status,
                404,
                "{}",
                demo.kind
            );
        }
        tygo.done(&back, &[("bericht", message)]);
        tygo.done(&back, &[("bericht", message)]);
        let page = jacob.page(&mentor);
        assert!(
            page.contains("Dit bericht is teruggenomen") && !page.contains("Ik heb een vraag"),
            "{}: {page}",
            demo.kind
        );
        assert!(tygo.page(&young).contains("Dit nam je terug"), "{}", demo.kind);
        // The same words again are another message.
        group.write(&tygo, "Ik heb een vraag");
        assert!(jacob.page(&mentor).contains("Ik heb een vraag"), "{}", demo.kind);
        // Forty stand on a page; those before them on the one before it.
        for number in 1..=40 {
            group.write(&tygo, &format!("Vraag {number}."));
        }
        let page = jacob.page(&mentor);
        assert!(
            page.contains("Vraag 1.") && !page.contains("Ik heb een vraag"),
            "{page}"
        );
        assert!(page.len() < 60_000, "{}", page.len());
        let page = jacob.page(&link(&page, "Eerdere berichten"));
        assert!(
            page.contains("Ik heb een vraag") && !page.contains("Vraag 1."),
            "{page}"
        );
        assert!(page.contains("Naar de laatste berichten") && !page.contains("Eerdere berichten"));
    }
}

#[test]
fn a_report_from_a_group_says_about_whom_and_holds_up_that_mentor_alone() {
    for demo in demos() {
        let group = Group::of_tygo(&demo);
        group.joined_by_samira(&demo, "2026-10-10");
        let (young, mentor) = (
            format!("{}/berichten", group.young),
            format!("{}/berichten", group.mentor),
        );
        let (tygo, samira) = (demo.be("Tygo Smit"), demo.be("Samira el Idrissi"));
        group.write(&tygo, "Samira is dom");
        let report = link(&samira.page(&young), "Meld dit bericht");
        let message = report.split("bericht=").nth(1).unwrap_or_default().to_owned();
        // He takes it back; the one who read it can still be heard, with the words.
        tygo.done(
            &format!("{}/terug", group.young),
            &[("bericht", message.as_str())],
        );
        let form = samira.page(&report);
        assert!(
            form.contains("De groep ziet het niet") && !form.contains("is dom"),
            "{form}"
        );
        let saying = [
            ("soort", "words"),
            ("wat", "Dit deed pijn."),
            ("bericht", message.as_str()),
        ];
        samira.done(&format!("{}/melding", group.young), &saying);
        samira.done(&format!("{}/melding", group.young), &saying);
        let officer = demo.be(OFFICER);
        let list = officer.page("/meldingen");
        assert_eq!(
            list.matches("Over: <bdi>Tygo Smit").count(),
            1,
            "{}: {list}",
            demo.kind
        );
        let page = officer.page(&link(&list, "Nare woorden"));
        assert!(
            page.contains("Samira is dom")
                && page.contains("Groep: Klas b4")
                && page.contains("Dit deed pijn."),
            "{}: {page}",
            demo.kind
        );
        // The coordinator learns that there is one; about a classmate it holds no mentor up.
        let ravi = demo.be("Ravi Doerga");
        let at = link(&ravi.page("/mijn"), "Verder Kijken");
        let case = ravi.page(&format!("/koppelingen/{}", pairing_of(&samira)));
        assert!(
            case.contains("Er is een melding") && !case.contains("dom"),
            "{case}"
        );
        let pool = |words: &str| {
            let page = ravi.page(&format!("{at}/mentoren"));
            page.matches(words).count()
        };
        assert_eq!(pool("even geen nieuwe jongere"), 0, "{}", demo.kind);
        // What a mentor wrote, whom she has no pairing with, holds up that one and not her own.
        let soraya = demo.be("Soraya Blinker");
        soraya.done(&mentor, &[("bericht", "Stuur me eens een foto van jezelf")]);
        let report = link(&samira.page(&young), "Meld dit bericht");
        let all = samira.page(&young);
        let last = all.rsplit("melding?bericht=").next().unwrap_or_default();
        let message = &last[..32];
        assert!(report.len() > 32, "{report}");
        let saying = [("soort", "elsewhere"), ("wat", ""), ("bericht", message)];
        samira.done(&format!("{}/melding", group.young), &saying);
        assert_eq!(pool("even geen nieuwe jongere"), 1, "{}", demo.kind);
        let list = officer.page("/meldingen");
        assert!(
            list.contains("Over: <bdi>Soraya Blinker"),
            "{}: {list}",
            demo.kind
        );
        // Neither of the two mentors, nor Tygo, reads that anything was reported.
        for (who, path) in [
            (&soraya, &mentor),
            (&demo.be("Jacob Emanuels"), &mentor),
            (&tygo, &young),
        ] {
            let page = who.page(path);
            assert!(!page.contains("gemeld") && !page.contains("pijn"), "{page}");
        }
        // A mentor who worries about a young person of another mentor names them with their message.
        group.write(&samira, "Ik wil niet naar huis");
        let all = soraya.page(&mentor);
        let last = all.rsplit("melding?bericht=").next().unwrap_or_default();
        let saying = [("soort", "home"), ("wat", ""), ("bericht", &last[..32])];
        soraya.done(&format!("{}/melding", group.mentor), &saying);
        let list = officer.page("/meldingen");
        assert!(
            list.contains("Over: <bdi>Samira el Idrissi"),
            "{}: {list}",
            demo.kind
        );
    }
}
