//! The **life of a pairing** over HTTP: proposed by Ravi, answered by both, begun by the mentor, and ended by either of them or by the
//! goodbye.
//!
//! Deliberately absent: days that pass. What a day changes is a rule, and told beside it.

use crate::demo::{Demo, Somebody, between, demos, form_after, link, unplanted};

/// The programme of Ravi, with an edition of some method.
pub struct Programme<'a> {
    demo: &'a Demo,
    pub ravi: Somebody<'a>,
    /// Its address.
    pub at: String,
    /// The edition.
    pub edition: String,
}

/// A pairing of Samuel with somebody.
pub struct Pair<'a> {
    pub programme: Programme<'a>,
    pub samuel: Somebody<'a>,
    pub mentor: Somebody<'a>,
    /// Its id.
    pub id: String,
}

/// The value of the option with these words.
pub fn option(page: &str, words: &str) -> String {
    let mut options = page.split("<option value=\"").skip(1);
    let found = options.find(|one| {
        one.split("</option>")
            .next()
            .is_some_and(|inside| unplanted(inside).contains(words))
    });
    let found = found.unwrap_or_else(|| panic!("no option {words} in {page}"));
    found.split('"').next().unwrap_or_default().to_owned()
}

impl<'a> Programme<'a> {
    pub fn of(demo: &'a Demo, method: &str) -> Self {
        Self::from(demo, method, "2026-10-10")
    }

    /// The same from another day on.
    pub fn from(demo: &'a Demo, method: &str, begins: &str) -> Self {
        let ravi = demo.be("Ravi Doerga");
        let at = link(&ravi.page("/mijn"), "Verder Kijken");
        let fields = [
            ("naam", "Proef"),
            ("methode", method),
            ("begin", begins),
            ("eind", "2027-06-30"),
            ("ronde", ""),
            ("koppels", "40"),
            ("dagen", "7"),
            ("toch", "ja"),
        ];
        ravi.done(&format!("{at}/edities"), &fields);
        let edition = option(&ravi.page(&format!("{at}/koppelingen")), "Proef");
        Self {
            demo,
            ravi,
            at,
            edition,
        }
    }

    /// Ravi proposes somebody to Samuel, and says that he talked with both about what does not fit.
    pub fn propose(&self, mentor: &str) -> crate::server::Answer {
        let list = format!("{}/koppelingen", self.at);
        let page = self.ravi.page(&list);
        let wish = option(&page, "Samuel Tesfaye");
        let mentor = option(&page, mentor);
        let fields = [
            ("editie", self.edition.as_str()),
            ("wens", wish.as_str()),
            ("mentor", mentor.as_str()),
            ("toch", "ja"),
        ];
        self.ravi.send(&list, &fields)
    }
}

impl<'a> Pair<'a> {
    /// Proposed, with nobody's answer yet.
    pub fn proposed(demo: &'a Demo, method: &str) -> Self {
        Self::proposed_in(Programme::of(demo, method))
    }

    /// The same in a programme that is there.
    pub fn proposed_in(programme: Programme<'a>) -> Self {
        let demo = programme.demo;
        let answer = programme.propose("Soraya Blinker");
        assert_eq!(answer.status, 303, "{}: {}", demo.kind, answer.body);
        let samuel = programme.demo.be("Samuel Tesfaye");
        let action = form_after(&samuel.page("/mijn/mentor"), "Er is een mentor voor je").to_owned();
        let id = action.split('/').nth(3).unwrap_or_default().to_owned();
        assert_eq!(id.len(), 32, "{action}");
        Self {
            mentor: programme.demo.be("Soraya Blinker"),
            samuel,
            programme,
            id,
        }
    }

    /// Both said yes, and the mentor set the first day: today.
    pub fn begun(demo: &'a Demo, method: &str) -> Self {
        Self::begun_in(Programme::of(demo, method))
    }

    /// The same in a programme that is there.
    pub fn begun_in(programme: Programme<'a>) -> Self {
        let pair = Self::proposed_in(programme);
        pair.begin();
        pair
    }

    /// Both say yes, and the mentor sets the first day: today.
    pub fn begin(&self) {
        self.samuel
            .done(&format!("/mijn/mentor/{}/antwoord", self.id), &[("zeg", "ja")]);
        self.mentor
            .done(&format!("{}/antwoord", self.mentee()), &[("zeg", "ja")]);
        let first = [
            ("dag", "2026-10-10"),
            ("tijd", "15:30"),
            ("plaats", "De bibliotheek"),
        ];
        // The days are shown before any is made.
        let look = [first.as_slice(), &[("kijk", "ja")]].concat();
        let looked = self.mentor.send(&format!("{}/begin", self.mentee()), &look);
        assert_eq!(looked.status, 200);
        assert!(
            looked.body.contains("Dit worden jullie eerste afspraken"),
            "{}",
            looked.body
        );
        let page = self.mentor.done(&format!("{}/begin", self.mentee()), &first);
        assert_eq!(page, format!("{}?gedaan=gepland", self.mentee()));
    }

    /// The page of the mentor about Samuel.
    pub fn mentee(&self) -> String {
        format!("/mijn/mentees/{}", self.id)
    }

    /// The mentor logs that they met today.
    pub fn met(&self, minutes: &str) {
        let log = [
            ("dag", "2026-10-10"),
            ("uitkomst", "held"),
            ("minuten", minutes),
            ("over", "choice"),
            ("stap", "Twee open dagen kiezen"),
        ];
        self.mentor.done(&format!("{}/afspraken", self.mentee()), &log);
    }

    /// The goodbye is today, both wrote, and the mentor ends it.
    pub fn said_goodbye(&self) {
        self.mentor
            .done(&format!("{}/afscheid", self.mentee()), &[("dag", "2026-10-10")]);
        let words = |text| [("waarvoor", "afscheid"), ("tekst", text), ("weer", "ja")];
        self.samuel.done(
            &format!("/mijn/mentor/{}/woorden", self.id),
            &words("Dank je wel voor de open dagen."),
        );
        self.mentor.done(
            &format!("{}/woorden", self.mentee()),
            &words("Je vroeg steeds beter door."),
        );
        self.mentor
            .done(&format!("{}/einde", self.mentee()), &[("vol", "ja")]);
    }
}

#[test]
fn it_takes_both_and_each_learns_no_more_than_it_takes() {
    for demo in demos() {
        let pair = Pair::proposed(&demo, "gewoon");
        // Before the yes a first name is enough, for both.
        let own = pair.samuel.page("/mijn/mentor");
        assert!(
            own.contains("Soraya") && !own.contains("Blinker"),
            "{}: {own}",
            demo.kind
        );
        assert!(own.contains("wisselde twee keer van opleiding"), "{own}");
        let list = pair.mentor.page("/mijn/mentees");
        assert!(list.contains("Samuel") && !list.contains("Tesfaye"), "{list}");
        assert!(list.contains("16 of 17 jaar"), "{list}");
        // Nobody begins alone, and the page of the mentee is not there yet.
        let first = [("dag", "2026-10-12"), ("tijd", ""), ("plaats", "")];
        assert_eq!(
            pair.mentor
                .send(&format!("{}/begin", pair.mentee()), &first)
                .status,
            422
        );
        assert_eq!(pair.mentor.get(&pair.mentee()).status, 404);
        pair.mentor
            .done(&format!("{}/antwoord", pair.mentee()), &[("zeg", "ja")]);
        assert_eq!(
            pair.mentor
                .send(&format!("{}/begin", pair.mentee()), &first)
                .status,
            422
        );
        // The offer stands on the way of Samuel, and is answered on its own page alone.
        let way = pair.samuel.page("/mijn/reis");
        assert!(way.contains("Naar je mentor"), "{way}");
        let yes = format!("/mijn/mentor/{}/antwoord", pair.id);
        pair.samuel.done(&yes, &[("zeg", "ja")]);
        pair.samuel.done(&yes, &[("zeg", "ja")]);
        assert!(
            pair.samuel
                .page("/mijn/mentor")
                .contains("Jullie zeiden allebei ja")
        );
        // A day that has been is no first day; what was typed is still there.
        let past = [("dag", "2026-10-09"), ("tijd", "15:30"), ("plaats", "De bieb")];
        let wrong = pair.mentor.send(&format!("{}/begin", pair.mentee()), &past);
        assert_eq!(wrong.status, 422, "{}", demo.kind);
        assert!(
            wrong.body.contains("De bieb") && wrong.body.contains("Kies een dag die nog komt"),
            "{}",
            wrong.body
        );
        pair.mentor.done(&format!("{}/begin", pair.mentee()), &first);
        // From here on they know each other whole, and somebody who looked is told to Samuel.
        assert!(pair.mentor.page(&pair.mentee()).contains("Samuel Tesfaye"));
        assert!(pair.samuel.page("/mijn/mentor").contains("Soraya Blinker"));
        assert!(pair.samuel.page("/mijn/wie-keek").contains("Soraya Blinker"));
    }
}

#[test]
fn a_no_keeps_the_place_in_the_queue_and_an_early_end_comes_first() {
    for demo in demos() {
        let pair = Pair::proposed(&demo, "gewoon");
        pair.samuel
            .done(&format!("/mijn/mentor/{}/antwoord", pair.id), &[("zeg", "nee")]);
        let list = format!("{}/koppelingen", pair.programme.at);
        assert!(
            pair.programme.ravi.page(&list).contains("Samuel Tesfaye ("),
            "he waits again"
        );
        let no = pair
            .mentor
            .send(&format!("{}/antwoord", pair.mentee()), &[("zeg", "ja")]);
        assert_eq!(no.status, 422, "{}: what is over stays over", demo.kind);
        // A second proposal; this one runs, and Samuel stops it.
        assert_eq!(pair.programme.propose("Soraya Blinker").status, 303);
        let action = form_after(&pair.samuel.page("/mijn/mentor"), "Er is een mentor voor je").to_owned();
        let id = action.split('/').nth(3).unwrap_or_default().to_owned();
        let pair = Pair { id, ..pair };
        pair.samuel
            .done(&format!("/mijn/mentor/{}/antwoord", pair.id), &[("zeg", "ja")]);
        pair.mentor
            .done(&format!("{}/antwoord", pair.mentee()), &[("zeg", "ja")]);
        pair.mentor.done(
            &format!("{}/begin", pair.mentee()),
            &[("dag", "2026-10-12"), ("tijd", ""), ("plaats", "")],
        );
        let end = format!("/mijn/mentor/{}/einde", pair.id);
        assert_eq!(pair.samuel.send(&end, &[]).status, 422, "a reason is a word");
        pair.samuel.done(&end, &[("reden", "no-click")]);
        // Access ended with it, in every direction.
        for path in [
            pair.mentee(),
            format!("{}/berichten", pair.mentee()),
            format!("{}/agenda", pair.mentee()),
        ] {
            assert_eq!(pair.mentor.get(&path).status, 404, "{}: {path}", demo.kind);
        }
        assert!(
            pair.samuel
                .page("/mijn/mentor")
                .contains("als eerste aan de beurt")
        );
        // The same two are not proposed again, unless both ask for it.
        let again = pair.programme.propose("Soraya Blinker");
        assert_eq!(again.status, 422, "{}", demo.kind);
        assert!(again.body.contains("Deze twee stopten eerder"), "{}", again.body);
        assert_eq!(
            pair.programme.propose("Kees Hagenaars").status,
            303,
            "{}",
            demo.kind
        );
    }
}

#[test]
fn a_goodbye_with_the_words_of_both_ends_it_and_asks_for_the_next_mentor() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        pair.met("60");
        let way = pair.samuel.page("/mijn/reis");
        assert!(
            way.contains("Afspraak met mijn mentor"),
            "{}: a meeting is an experience: {way}",
            demo.kind
        );
        // Both read the same log.
        for page in [pair.samuel.page("/mijn/mentor"), pair.mentor.page(&pair.mentee())] {
            assert!(
                page.contains("Twee open dagen kiezen") && page.contains("60 minuten"),
                "{page}"
            );
        }
        // Before its day is set there is no ending in full.
        let early = pair
            .mentor
            .send(&format!("{}/einde", pair.mentee()), &[("vol", "ja")]);
        assert_eq!(early.status, 422, "{}", demo.kind);
        pair.said_goodbye();
        let own = pair.samuel.page("/mijn/mentor");
        assert!(
            own.contains("Nu zelf mentor worden?") && own.contains("Je vroeg steeds beter door."),
            "{own}"
        );
        let list = pair.mentor.page("/mijn/mentees");
        assert!(
            list.contains("Dank je wel voor de open dagen.") && !list.contains("Tesfaye"),
            "{list}"
        );
        assert_eq!(pair.mentor.get(&pair.mentee()).status, 404, "{}", demo.kind);
    }
}

#[test]
fn nobody_pairs_judges_or_approves_oneself() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        let list = format!("{}/koppelingen", pair.programme.at);
        // Neither of the two arranges anything, and another mentor sees nothing.
        let kees = demo.be("Kees Hagenaars");
        for who in [&pair.mentor, &pair.samuel, &kees] {
            assert_eq!(who.get(&list).status, 404, "{}", demo.kind);
            assert_eq!(
                who.get(&format!("/koppelingen/{}", pair.id)).status,
                404,
                "{}",
                demo.kind
            );
            let end = who.send(
                &format!("/koppelingen/{}/einde", pair.id),
                &[("reden", "no-time")],
            );
            assert_eq!(end.status, 404, "{}", demo.kind);
            let hours = format!("{}/uren/{}", pair.programme.at, pair.programme.edition);
            assert_eq!(who.get(&hours).status, 404, "{}", demo.kind);
            assert_eq!(who.get(&format!("{hours}/uren.csv")).status, 404, "{}", demo.kind);
        }
        for path in [
            pair.mentee(),
            format!("{}/berichten", pair.mentee()),
            format!("/mijn/mentor/{}/berichten", pair.id),
        ] {
            assert_eq!(kees.get(&path).status, 404, "{}: {path}", demo.kind);
        }
        // The side of the other is as good as absent.
        assert_eq!(pair.samuel.get(&pair.mentee()).status, 404, "{}", demo.kind);
        let answer = pair.mentor.send(
            &format!("/mijn/mentor/{}/einde", pair.id),
            &[("reden", "no-time")],
        );
        assert_eq!(answer.status, 404, "{}", demo.kind);
        // The coordinator sees what both see, and asks how it goes.
        let case = format!("/koppelingen/{}", pair.id);
        assert!(pair.programme.ravi.page(&case).contains("Samuel Tesfaye"));
        let asked = [
            ("dag", "2026-10-10"),
            ("hoe", "well"),
            ("afgesproken", "Door naar november"),
        ];
        pair.programme.ravi.done(&format!("{case}/navraag"), &asked);
        assert!(pair.programme.ravi.page(&case).contains("Door naar november"));
        let log = between(&pair.programme.ravi.page(&case), "Afspraken", "</ul>").to_owned();
        assert!(log.contains("gepland"), "{log}");
    }
}
