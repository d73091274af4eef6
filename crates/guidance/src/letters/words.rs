//! The words of a letter, in one language. The same words are printed, mailed and shown, so that what a guardian reads at home is
//! what the tutor saw before.
//!
//! Deliberately absent: anything that only one of the three would say, but for the link of a letter by mail.

use jiff::civil::Date;
use journey::{Known, home_task};
use kit::facts::date_words;
use kit::texts::format::{format_date, format_range};
use kit::texts::{Args, Language, Texts};
use pathways::Position;
use pathways::moments::{State, moments};
use serde::Serialize;

use super::IN;

/// What a letter tells of.
#[derive(Clone, Debug, Default)]
pub(super) struct Letter {
    /// The decision.
    pub moment: String,
    /// Of which school year; empty where it is told in general.
    pub school_year: String,
    /// Its days: the first where it is a period, the last, and the id of what happens.
    pub dates: Vec<(Option<Date>, Date, String)>,
    /// It had days in this school year, and they are all over.
    pub passed: bool,
    /// How the child is called, where the letter is about one child.
    pub child: Option<String>,
    /// Who sends it.
    pub from: Option<String>,
    /// The school.
    pub school: Option<String>,
    /// The address of the open page about this decision.
    pub page: String,
    /// The address of the page of the child, and until when the link works.
    pub look: Option<(String, Date)>,
}

/// A letter in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Words {
    /// The tag of the language.
    pub lang: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language in that language.
    pub own_name: &'static str,
    title: String,
    opening: Vec<String>,
    when: String,
    dates: Vec<(String, String)>,
    /// Of which school year these days are, and for whom.
    year: Option<String>,
    rights: String,
    right: String,
    home: String,
    task: String,
    ask: String,
    page: (String, String),
    look: Option<(String, String)>,
    closing: Vec<String>,
}

impl Letter {
    /// The days of a decision that are still to come, for who stands somewhere.
    pub(super) fn with_dates(mut self, known: &Known, position: &Position, today: Date) -> Self {
        let all = moments(known.knowledge.facts(), position);
        if let Some(found) = all.iter().find(|found| found.fact.id == self.moment) {
            let ahead = found.dates.iter().filter(|dated| dated.day >= today);
            self.dates = ahead
                .map(|dated| (dated.from, dated.day, dated.id.clone()))
                .collect();
            self.passed = found.state == State::Past;
            self.school_year.clone_from(&found.school_year);
        }
        self
    }

    /// In one language.
    pub(super) fn words(&self, lang: &Language) -> Words {
        let say = |key: &str| lang.get(key, &Args::NONE).into_owned();
        let named =
            |key: &str, name: &str, value: &str| lang.get(key, &Args::NONE.with(name, value)).into_owned();
        let about = match &self.child {
            Some(child) => named("letters-about-child", "name", child),
            None => say("letters-about"),
        };
        let until = |(address, day): &(String, Date)| {
            let day = format_date(lang, *day);
            (named("letters-look", "day", &day), address.clone())
        };
        let signed = [self.from.clone(), self.school.clone()];
        Words {
            lang: lang.tag(),
            dir: lang.dir(),
            own_name: lang.own_name(),
            title: say(&format!("moment-{}-title", self.moment)),
            opening: vec![say("letters-dear"), about],
            when: say("letters-when"),
            dates: self.days(lang),
            year: self.year(lang),
            rights: say("letters-rights"),
            right: say(&format!("moment-{}-rights", self.moment)),
            home: say("letters-home"),
            task: say(&format!("journey-home-task-{}", home_task(&self.moment))),
            ask: say("letters-ask"),
            page: (say("letters-page"), self.page_in(lang)),
            look: self.look.as_ref().map(until),
            closing: signed.into_iter().flatten().collect(),
        }
    }

    /// In every language that a letter can be in, Dutch first.
    pub(super) fn in_all(&self, texts: &Texts) -> Vec<Words> {
        texts.for_letters().map(|lang| self.words(lang)).collect()
    }

    /// The open page, which opens in the language of the letter.
    fn page_in(&self, lang: &Language) -> String {
        match lang.tag() {
            "nl" => self.page.clone(),
            tag => format!("{}?{IN}={tag}", self.page),
        }
    }

    /// Of which school year the days are: that in which this child chooses, or whoever chooses now. A sister may be a year off.
    fn year(&self, lang: &Language) -> Option<String> {
        let known = !self.dates.is_empty() && !self.school_year.is_empty();
        let args = Args::NONE.with("year", self.school_year.as_str());
        known
            .then(|| match &self.child {
                Some(child) => lang.get("letters-year-child", &args.with("name", child.as_str())),
                None => lang.get("letters-year-any", &args),
            })
            .map(std::borrow::Cow::into_owned)
    }

    fn days(&self, lang: &Language) -> Vec<(String, String)> {
        if self.dates.is_empty() {
            let key = if self.passed {
                "letters-days-passed"
            } else {
                "letters-day-of-school"
            };
            let told = lang.get(key, &Args::NONE).into_owned();
            return vec![(self.school_year.clone(), told)];
        }
        let day = |(from, day, id): &(Option<Date>, Date, String)| {
            let last = format_date(lang, *day);
            let when = from.map_or_else(
                || last.clone(),
                |from| format_range(lang, &format_date(lang, from), &last),
            );
            let what = date_words(lang, id).map_or_else(String::new, |words| words.text.into_owned());
            (when, what)
        };
        self.dates.iter().map(day).collect()
    }
}

impl Words {
    /// Letters for samples: about a child, and in a language from right to left.
    pub(super) fn samples() -> Vec<Self> {
        let words = |lang, dir, own_name, title: &str| Self {
            lang,
            dir,
            own_name,
            title: title.to_owned(),
            opening: vec![
                "Beste ouder of verzorger,".to_owned(),
                "Deze keuze komt eraan.".to_owned(),
            ],
            when: "Wanneer?".to_owned(),
            dates: vec![("1 april 2027".to_owned(), "Aanmelden voor het mbo".to_owned())],
            year: Some("Deze dagen zijn van schooljaar 2026-27.".to_owned()),
            rights: "Welke rechten heeft uw kind?".to_owned(),
            right: "De school mag niet kiezen op cijfers.".to_owned(),
            home: "Een kwartier thuis".to_owned(),
            task: "Kies samen twee opleidingen.".to_owned(),
            ask: "Vraag het de mentor.".to_owned(),
            page: (
                "Andere talen:".to_owned(),
                "https://kansrijk.example/ouders/d06".to_owned(),
            ),
            look: Some((
                "Eén keer:".to_owned(),
                "https://kansrijk.example/link/0".to_owned(),
            )),
            closing: vec!["Vera Voorbeeld".to_owned(), "Het Kompas".to_owned()],
        };
        vec![
            words("nl", "ltr", "Nederlands", "Na het vmbo: mbo of havo"),
            words("ar", "rtl", "العربية", "بعد vmbo: mbo أو havo"),
        ]
    }

    /// What it is about, in a line.
    pub(super) fn title(&self) -> &str {
        &self.title
    }

    /// As plain words.
    pub(super) fn plain(&self) -> String {
        let mut lines = vec![self.title.clone(), String::new()];
        lines.extend(self.opening.iter().cloned());
        lines.extend([String::new(), self.when.clone()]);
        lines.extend(self.dates.iter().map(|(day, what)| match day.as_str() {
            "" => what.clone(),
            day => format!("{day}: {what}"),
        }));
        lines.extend(self.year.clone());
        for (head, words) in [(&self.rights, &self.right), (&self.home, &self.task)] {
            lines.extend([String::new(), head.clone(), words.clone()]);
        }
        lines.extend([String::new(), self.ask.clone()]);
        for (words, address) in self.look.iter().chain([&self.page]) {
            lines.extend([String::new(), words.clone(), address.clone()]);
        }
        lines.push(String::new());
        lines.extend(self.closing.iter().cloned());
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::letters::WITH_LETTER;

    /// Every text of a letter.
    fn texts() -> Texts {
        let all: Vec<kit::TextSource> = kit::texts::OWN
            .iter()
            .chain(kit::facts::TEXTS)
            .chain(&journey::TEXTS)
            .chain(&crate::letters::TEXTS)
            .copied()
            .collect();
        Texts::load(&all).unwrap()
    }

    /// Ids of what happens on a day, as the facts have them.
    fn happenings() -> Vec<String> {
        let known = Known::new(kit::facts::Knowledge::embedded().unwrap()).unwrap();
        let facts = known.knowledge.facts();
        let mut ids: Vec<String> = Vec::new();
        for node in facts.nodes().iter().filter_map(|node| facts.node_id(&node.id)) {
            for year in 1..=8 {
                let position = Position {
                    year: Some(year),
                    ..Position::new(node, date(2026, 9, 1))
                };
                let all = moments(facts, &position);
                let with = all
                    .iter()
                    .filter(|moment| WITH_LETTER.contains(&moment.fact.id.as_str()));
                ids.extend(with.flat_map(|moment| moment.dates.iter().map(|dated| dated.id.clone())));
            }
        }
        ids.sort();
        ids.dedup();
        ids
    }

    #[test]
    fn every_language_has_every_word_of_a_letter() {
        let (texts, happenings) = (texts(), happenings());
        assert!(happenings.len() > 5, "{happenings:?}");
        for lang in texts.for_letters() {
            let own = |key: &str| {
                lang.get_marked(key, &Args::NONE)
                    .is_some_and(|found| found.lang.is_none())
            };
            for moment in WITH_LETTER {
                assert!(own(&format!("moment-{moment}-title")), "{} {moment}", lang.tag());
                assert!(own(&format!("moment-{moment}-rights")), "{} {moment}", lang.tag());
                let task = format!("journey-home-task-{}", home_task(moment));
                assert!(own(&task), "{} {task}", lang.tag());
            }
            for id in &happenings {
                let known = own(&format!("rule-{id}")) || own(&format!("event-{id}"));
                assert!(known, "{} {id}", lang.tag());
            }
            for key in [
                "letters-dear",
                "letters-about",
                "letters-about-child",
                "letters-when",
                "letters-rights",
                "letters-home",
                "letters-ask",
                "letters-page",
                "letters-look",
                "letters-day-of-school",
                "letters-days-passed",
                "letters-year-child",
                "letters-year-any",
                "letters-parents-title",
                "letters-parents-intro",
                "letters-rest",
            ] {
                assert!(own(key), "{} {key}", lang.tag());
            }
            let month = |month| own(&format!("kit-month-{month}"));
            assert!(
                (1..=12).all(month) && own("kit-date") && own("kit-range"),
                "{}",
                lang.tag()
            );
        }
    }

    #[test]
    fn plain_words_say_the_day_the_right_the_task_and_where_to_go() {
        let letter = Letter {
            moment: "d06".to_owned(),
            school_year: "2026-2027".to_owned(),
            dates: vec![(None, date(2027, 4, 1), "mbo-apply".to_owned())],
            passed: false,
            child: Some("Noor".to_owned()),
            from: Some("Vera Noordhoek".to_owned()),
            school: Some("Het Kompas".to_owned()),
            page: "https://kansrijk.example/ouders/d06".to_owned(),
            look: Some(("https://kansrijk.example/link/x".to_owned(), date(2026, 12, 3))),
        };
        let texts = texts();
        let dutch = letter.words(texts.language("nl")).plain();
        let said = [
            "Noor",
            "1 april 2027: Laatste dag van aanmelden voor het mbo met recht op toelating",
            "Deze dagen zijn van schooljaar 2026-2027. Dan staat Noor voor deze keuze.",
            "https://kansrijk.example/link/x",
            "3 december 2026",
            "https://kansrijk.example/ouders/d06",
            "Vera Noordhoek\nHet Kompas",
        ];
        for said in said {
            assert!(dutch.contains(said), "{said}: {dutch}");
        }
        let all = letter.in_all(&texts);
        let tags: Vec<_> = all.iter().map(|words| words.lang).collect();
        assert_eq!(tags, ["nl", "en", "tr", "ar", "pl"]);
        assert!(
            all[4]
                .plain()
                .contains("1 kwietnia 2027: Ostatni dzień zgłoszeń do mbo")
        );
        // Whoever follows the address reads on in the language of the letter.
        assert!(
            all[4]
                .plain()
                .contains("https://kansrijk.example/ouders/d06?in=pl")
        );
        // Without days of the law the school sets one, and the letter says so.
        let open = Letter {
            dates: Vec::new(),
            ..letter
        };
        let plain = open.words(texts.language("nl")).plain();
        assert!(plain.contains("2026-2027: De school kiest de dag."), "{plain}");
        // Told in general it belongs to no school year, and then nothing stands before it.
        let general = Letter {
            school_year: String::new(),
            ..open
        };
        let plain = general.words(texts.language("nl")).plain();
        assert!(plain.contains("\nDe school kiest de dag."), "{plain}");
    }

    /// The final advice is given by 24 March (`facts/calendar.toml`, final-advice), so in May its days are over; what each school
    /// sets itself, as for d03, may still come.
    #[test]
    fn when_its_days_are_over_a_letter_says_so() {
        let known = Known::new(kit::facts::Knowledge::embedded().unwrap()).unwrap();
        let texts = texts();
        let dutch = |moment: &str, (node, year): (&str, u8), today: Date| {
            let facts = known.knowledge.facts();
            let position = Position {
                year: Some(year),
                ..Position::new(facts.node_id(node).unwrap(), today)
            };
            let letter = Letter {
                moment: moment.to_owned(),
                ..Letter::default()
            };
            let letter = letter.with_dates(&known, &position, today);
            letter.words(texts.language("nl")).plain()
        };
        let over = "2026-27: De dagen van dit schooljaar zijn voorbij. Vraag school wat nu nog kan.";
        let may = date(2027, 5, 10);
        assert!(dutch("d01", ("po", 8), may).contains(over));
        assert!(dutch("d01", ("po", 8), date(2027, 3, 24)).contains("24 maart 2027"));
        assert!(dutch("d03", ("havo", 1), may).contains("2026-27: De school kiest de dag."));
    }
}
