//! Stories of a young person who asks for a talk: who finds it where, how it gets a day, and how it goes away again.

use crate::demo::{Demo, Somebody, between, demos, form_after, link};

/// Noor of t3a, Vera who is her tutor, and what they need of addresses.
struct Two<'a> {
    noor: Somebody<'a>,
    vera: Somebody<'a>,
    /// The page of Noor among the talks.
    person: String,
    group: String,
}

const WORDS: &str = "Ik wil weg van deze school";

impl<'a> Two<'a> {
    fn of(demo: &'a Demo) -> Self {
        let (noor, vera) = (demo.be("Noor de Wit"), demo.be("Vera Noordhoek"));
        let group = link(&vera.page("/mijn"), "t3a");
        let person = link(&vera.page(&group), "Noor de Wit");
        Self {
            noor,
            vera,
            person,
            group,
        }
    }

    /// Noor asks Vera for a talk and writes; where she reads on.
    fn ask(&self) -> String {
        let page = self.noor.page("/mijn/gesprek");
        let with = between(&page, "name=\"met\" value=\"", "\"").to_owned();
        let talk = self.noor.done("/mijn/gesprek", &[("met", &with)]);
        let page = self.noor.page(&talk);
        let seen = between(&page, "name=\"gezien\" value=\"", "\"").to_owned();
        self.noor.done(&talk, &[("gezien", &seen), ("tekst", WORDS)]);
        talk
    }

    /// Whether Noor stands on the desk of somebody as one who wants to talk.
    fn on_desk(who: &Somebody<'_>) -> bool {
        let desk = who.page("/mijn");
        let list = between(&desk, "id=\"wil-praten\"", "</section>").to_owned();
        assert!(!list.contains(WORDS), "{list}");
        list.contains("Noor de Wit")
    }
}

#[test]
fn who_asks_for_a_talk_is_found_until_it_has_a_day() {
    for demo in demos() {
        let two = Two::of(&demo);
        assert!(!Two::on_desk(&two.vera), "{}", demo.kind);
        let talk = two.ask();
        // On the desk of her tutor: who, since when, and in which order; on the page of the class and on the meter as well.
        let desk = two.vera.page("/mijn");
        let list = between(&desk, "id=\"wil-praten\"", "</section>");
        for words in [
            "Wil met je praten",
            "Wie het langst wacht",
            "Noor de Wit",
            "10 oktober 2026",
        ] {
            assert!(list.contains(words), "{words}: {list}");
        }
        let theirs = link(list, "Noor de Wit");
        assert_eq!(theirs, talk.replace("/mijn/gesprek/", "/gesprekken/"));
        assert_eq!(link(&two.vera.page(&two.group), "wil met je praten"), theirs);
        let meter = two.vera.page(&format!("{}/toevalsmeter", two.group));
        let asks = between(&meter, "id=\"wil-praten\"", "</section>");
        assert!(asks.contains("Noor de Wit") && !asks.contains(WORDS), "{asks}");
        // What she wrote stands where it is read. She knows that Vera sees it, and that Vera looked.
        assert!(two.vera.page(&theirs).contains(WORDS));
        let own = two.noor.page("/mijn");
        let asked = between(&own, "id=\"gevraagd\"", "</section>");
        assert!(
            asked.contains("Je mentor ziet dit") && asked.contains(&talk),
            "{asked}"
        );
        assert!(two.noor.page("/mijn/wie-keek").contains("Vera Noordhoek"));
        // Nobody else finds it: another tutor, the counsellor, another pupil.
        for name in ["Gijs Verhulst", "Marieke van der Laan", "Jamal Pieters"] {
            assert!(!Two::on_desk(&demo.be(name)), "{name} {}", demo.kind);
        }
        // A day in the past is none; with a day it is planned: one talk, and nobody waits any more.
        let plan = format!("{}/uitnodiging", two.person);
        assert_eq!(two.vera.send(&plan, &[("dag", "2026-10-09")]).status, 422);
        assert!(Two::on_desk(&two.vera));
        two.vera.done(&plan, &[("dag", "2026-10-14")]);
        assert!(!Two::on_desk(&two.vera), "{}", demo.kind);
        assert!(!two.vera.page(&two.group).contains("wil met je praten"));
        let planned = two.noor.page(&talk);
        assert!(
            planned.contains("14 oktober 2026") && planned.contains(WORDS),
            "{planned}"
        );
        assert!(!two.noor.page("/mijn").contains("id=\"gevraagd\""));
        let talks = two.vera.page(&format!("{}/gesprek", two.person));
        assert_eq!(talks.matches(&format!("href=\"{theirs}\"")).count(), 1, "{talks}");
        // What has a day is for both to change.
        let late = two.noor.send(&format!("{talk}/intrekking"), &[]);
        assert_eq!(late.status, 422, "{}", demo.kind);
        assert!(late.body.contains("heeft al een dag"), "{}", late.body);
    }
}

#[test]
fn who_lets_go_of_it_is_alone_with_it_and_may_ask_again() {
    for demo in demos() {
        let two = Two::of(&demo);
        let talk = two.ask();
        let theirs = talk.replace("/mijn/gesprek/", "/gesprekken/");
        // From the own desk, in one go; twice is once.
        let away = form_after(&two.noor.page("/mijn"), "id=\"gevraagd\"").to_owned();
        assert_eq!(away, format!("{talk}/intrekking"));
        // It is not for anybody else to do.
        for name in ["Vera Noordhoek", "Jamal Pieters"] {
            assert_eq!(demo.be(name).send(&away, &[]).status, 404, "{name} {}", demo.kind);
        }
        two.noor.done(&away, &[]);
        two.noor.done(&away, &[]);
        assert!(!Two::on_desk(&two.vera));
        for path in [
            theirs.clone(),
            format!("{theirs}/blad"),
            format!("{theirs}/agenda"),
        ] {
            assert_eq!(two.vera.get(&path).status, 404, "{path} {}", demo.kind);
        }
        let written = [("tekst", "Wat is er?"), ("gezien", "")];
        assert_eq!(two.vera.send(&theirs, &written).status, 404, "{}", demo.kind);
        let talks = two.vera.page(&format!("{}/gesprek", two.person));
        assert!(!talks.contains(&theirs), "{talks}");
        let own = two.noor.page(&talk);
        assert!(
            own.contains(WORDS) && own.contains("Je liet dit gesprek los"),
            "{own}"
        );
        // Her words are hers; asked again, all of it is back.
        two.noor.done(&away, &[("terug", "ja")]);
        assert!(Two::on_desk(&two.vera), "{}", demo.kind);
        assert!(two.vera.page(&theirs).contains(WORDS));
    }
}

#[test]
fn a_talk_that_was_had_does_not_wait_and_a_counsellor_finds_who_answered() {
    for demo in demos() {
        let two = Two::of(&demo);
        let talk = two.ask();
        let log = [
            ("dag", "2026-10-10"),
            ("tekst", "We liepen een rondje."),
            ("stap", ""),
            ("later", ""),
        ];
        let of_noor = format!("{}/gesprek", two.person);
        two.vera.done(&of_noor, &log);
        // Sent twice it was one talk, and it is the one that Noor asked for.
        two.vera.done(&of_noor, &log);
        assert!(!Two::on_desk(&two.vera), "{}", demo.kind);
        let own = two.noor.page(&talk);
        assert!(
            own.contains(WORDS) && own.contains("We liepen een rondje."),
            "{own}"
        );
        let talks = two.noor.page("/mijn/gesprek");
        assert_eq!(
            talks.matches("Gehouden. De stap moet nog komen.").count(),
            1,
            "{talks}"
        );
        // The counsellor invites without a day; once Noor answers, she waits for one, and that is with the counsellor.
        let marieke = demo.be("Marieke van der Laan");
        marieke.done(&format!("{}/uitnodiging", two.person), &[("dag", "")]);
        assert!(!Two::on_desk(&marieke), "{}", demo.kind);
        let talks = two.noor.page("/mijn/gesprek");
        let invited = between(&talks, "Gesprekken die nog komen", "Begin een gesprek");
        let invited = link(
            invited
                .split("Marieke")
                .next()
                .unwrap_or_default()
                .rsplit("<li")
                .next()
                .unwrap_or_default(),
            "Nog geen dag",
        );
        let seen = between(&two.noor.page(&invited), "name=\"gezien\" value=\"", "\"").to_owned();
        two.noor.done(&invited, &[("gezien", &seen), ("samen", "ja")]);
        assert!(Two::on_desk(&marieke), "{}", demo.kind);
        assert!(!Two::on_desk(&two.vera), "{}", demo.kind);
        let asked = two.noor.page("/mijn");
        assert!(
            asked.contains("Wie je vroeg, ziet") && !asked.contains("Je mentor ziet dit"),
            "{asked}"
        );
    }
}
