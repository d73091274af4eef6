//! The **days with everybody** of a row, and the certificate at the end of it.

use super::Row;
use crate::demo::{between, link};

impl Row {
    /// Ravi sets a day.
    pub fn has_day(&self, title: &str, day: &str) {
        let fields = [
            ("titel", title),
            ("dag", day),
            ("van", "13:00"),
            ("tot", "17:00"),
            ("plaats", "De aula"),
        ];
        self.ravi()
            .done(&format!("{}/dagen", self.edition_page()), &fields);
        let own = self.young().page("/mijn/mentor");
        assert!(
            own.contains(&format!("datetime=\"{day}\"")),
            "{}: {own}",
            self.now()
        );
    }

    /// Ravi ticks both on a day that was, and it stands on the way of the young person.
    pub fn were_there(&self, title: &str) {
        let ravi = self.ravi();
        let day = link(&ravi.page(&self.edition_page()), title);
        let page = ravi.page(&day);
        let guests = page.split("name=\"lijst\" value=\"").skip(1);
        let guests: Vec<(&str, &str)> = guests
            .map(|one| (&one[..32], between(one, "<bdi>", "</bdi>")))
            .collect();
        let mut there = Vec::new();
        for name in [self.plan.young, &self.mentor_name()] {
            let found = guests.iter().find(|(_, known)| *known == name);
            let (id, _) = found.unwrap_or_else(|| panic!("{}: {name} is not in {guests:?}", self.now()));
            there.extend([("lijst", *id), ("er", *id)]);
        }
        ravi.done(&format!("{day}/aanwezig"), &there);
        let way = self.young().page("/mijn/reis");
        assert!(
            way.contains(&format!("<bdi>Samen met iedereen: {title}</bdi>")),
            "{}: {way}",
            self.now()
        );
    }

    /// The sheet of the young person, or of the mentor, has these words and not the name of the other.
    pub fn certificate_says(&self, of_young: bool, words: &[&str]) {
        let (who, path, other) = if of_young {
            (self.young(), self.own("certificaat"), self.mentor_name())
        } else {
            let path = format!("{}/certificaat", self.mentee());
            (self.mentor(), path, self.plan.young.to_owned())
        };
        let sheet = who.page(&path);
        for word in words {
            assert!(sheet.contains(word), "{}: {word}: {sheet}", self.now());
        }
        assert!(!sheet.contains(&other), "{}: {sheet}", self.now());
    }
}
