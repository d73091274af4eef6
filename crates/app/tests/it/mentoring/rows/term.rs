//! How a **term** goes by: meetings, the coordinator who asks how it goes, the look back halfway, and the goodbye.

use super::Row;
use crate::demo::{Somebody, between};

/// The name of a young person with the words that stand with it, in each line of a list.
fn lines<'a>(list: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    list.split("<li").filter(move |line| line.contains(name))
}

impl Row {
    /// The mentor logs meetings that were.
    pub fn met(&self, mentor: &Somebody<'_>, days: &[&str], minutes: &str) {
        for day in days {
            let log = [
                ("dag", *day),
                ("uitkomst", "held"),
                ("minuten", minutes),
                ("over", "choice"),
                ("stap", "Een open dag kiezen"),
            ];
            mentor.done(&format!("{}/afspraken", self.mentee()), &log);
        }
    }

    /// What stands on the worklist of Ravi about this pairing.
    fn to_do(&self) -> String {
        let list = self.ravi().page(&format!("{}/koppelingen", self.at));
        let tasks = between(&list, "Dit wacht op jou", "</section>");
        lines(tasks, self.plan.young).collect()
    }

    /// Nobody was forgotten: the month is over, Ravi is reminded, asks both, and is reminded no more.
    pub fn asked_how_it_goes(&self) {
        const ASKS: &str = "maandelijks vragen hoe het gaat";
        assert!(self.to_do().contains(ASKS), "{}: {}", self.now(), self.to_do());
        let asked = [
            ("dag", self.day.as_str()),
            ("hoe", "well"),
            ("afgesproken", "Zo doorgaan"),
        ];
        self.ravi().done(&format!("{}/navraag", self.case()), &asked);
        assert!(!self.to_do().contains(ASKS), "{}: {}", self.now(), self.to_do());
        assert!(!self.to_do().contains("dagen geen afspraak"), "{}", self.now());
    }

    /// Both look back halfway, read each other's words, and nothing of it waits any more.
    pub fn looked_back(&self, young: &str, mentor: &str) {
        const WAITS: &str = "halverwege terugkijken";
        let (one, other) = (self.young(), self.mentor());
        assert!(other.page(&self.mentee()).contains(WAITS), "{}", self.now());
        let half = |text| [("waarvoor", "halverwege"), ("tekst", text)];
        one.done(&self.own("woorden"), &half(young));
        assert!(
            other.page(&self.mentee()).contains(WAITS),
            "{}: one wrote",
            self.now()
        );
        other.done(&format!("{}/woorden", self.mentee()), &half(mentor));
        assert!(!other.page(&self.mentee()).contains(WAITS), "{}", self.now());
        let pages = [
            one.page("/mijn/mentor"),
            other.page(&self.mentee()),
            self.ravi().page(&self.case()),
        ];
        for page in pages {
            assert!(
                page.contains(young) && page.contains(mentor),
                "{}: {page}",
                self.now()
            );
        }
    }

    /// The mentor says on which day they say goodbye.
    pub fn plans_goodbye(&self, day: &str) {
        self.mentor()
            .done(&format!("{}/afscheid", self.mentee()), &[("dag", day)]);
        let end = self
            .mentor()
            .send(&format!("{}/einde", self.mentee()), &[("vol", "ja")]);
        assert_eq!(end.status, 422, "{}: not before that day", self.now());
    }

    /// Both write, it ends, each reads the words of the other, access is over, and the young person is asked to be the next mentor.
    pub fn said_goodbye(&self, young: &str, mentor: &str) {
        let (one, other) = (self.young(), self.mentor());
        let words = |text| [("waarvoor", "afscheid"), ("tekst", text), ("weer", "ja")];
        one.done(&self.own("woorden"), &words(young));
        other.done(&format!("{}/woorden", self.mentee()), &words(mentor));
        other.done(&format!("{}/einde", self.mentee()), &[("vol", "ja")]);
        let own = one.page("/mijn/mentor");
        assert!(
            own.contains("Nu zelf mentor worden?") && own.contains(mentor),
            "{}: {own}",
            self.now()
        );
        assert!(own.contains("href=\"/mentor-worden\""), "{own}");
        let family = self.plan.young.rsplit(' ').next().unwrap_or_default();
        let list = other.page("/mijn/mentees");
        assert!(
            list.contains(young) && !list.contains(family),
            "{}: {list}",
            self.now()
        );
        assert_eq!(other.get(&self.mentee()).status, 404, "{}", self.now());
        let way = one.page("/mijn/reis");
        assert!(way.contains("Afspraak met mijn mentor"), "{}: {way}", self.now());
        assert_eq!(self.to_do(), "", "{}", self.now());
    }
}
