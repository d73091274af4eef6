//! **Words** that somebody asks and somebody else has: a language, work, a way through school, a topic, or something else.
//!
//! Two words are the same when they are so without capitals and extra spaces; a language also in Dutch and English.

use std::collections::BTreeSet;

use super::Reason;
use super::near::near;
use super::rows::quoted;

/// What kind of word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Speaks it.
    Language,
    /// Does this work.
    Work,
    /// Went this way.
    Way,
    /// Can help with it.
    Topic,
    /// Is it or has it.
    Other,
}

impl Kind {
    const ALL: [(Kind, &'static str, &'static [&'static str]); 5] = [
        (Kind::Language, "taal", &["talen", "language", "speaks"]),
        (Kind::Work, "werk", &["work", "field"]),
        (Kind::Way, "weg", &["way", "track"]),
        (Kind::Topic, "over", &["onderwerp", "topic", "about"]),
        (Kind::Other, "heeft", &["is", "has", "other"]),
    ];

    /// The kind that a wish begins with.
    pub fn named(name: &str) -> Option<Kind> {
        let own = |(_, word, also): &&(Kind, &str, &[&str])| *word == name || also.contains(&name);
        Kind::ALL.iter().find(own).map(|(kind, ..)| *kind)
    }

    fn prefix(self) -> &'static str {
        Kind::ALL[self as usize].1
    }
}

/// A word with its kind before it: `taal:turks`.
pub fn word(kind: Kind, text: &str) -> String {
    let plain = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    let dutch = || {
        LANGUAGES
            .iter()
            .find(|(_, english)| *english == plain)
            .map(|(dutch, _)| (*dutch).to_owned())
    };
    let plain = if kind == Kind::Language {
        dutch().unwrap_or(plain)
    } else {
        plain
    };
    format!("{}:{plain}", kind.prefix())
}

fn own(word: &str) -> &str {
    word.split_once(':').map_or(word, |(_, own)| own)
}

/// All that mentors have.
#[derive(Clone, Debug, Default)]
pub struct Offered(BTreeSet<String>);

/// What is to be said of a word that is not known.
#[derive(Debug, PartialEq, Eq)]
pub enum Unknown {
    /// It is probably a slip, or no language at all: the row has to be looked at.
    Wrong(Reason),
    /// Nobody has it, and it may be a good word all the same.
    Nobody(Reason),
}

impl Offered {
    /// Adds what a mentor has; tells what is odd about it.
    pub fn add(&mut self, kind: Kind, text: &str) -> (String, Option<Unknown>) {
        let word = word(kind, text);
        let odd =
            (kind == Kind::Language && !is_language(&word)).then(|| unknown_language(text, languages()));
        self.0.insert(word.clone());
        (word, odd.flatten())
    }

    /// A word that is asked of mentors; tells when nobody has it.
    pub fn ask(&self, kind: Kind, text: &str) -> (String, Option<Unknown>) {
        let word = word(kind, text);
        if self.0.contains(&word) {
            return (word, None);
        }
        if kind == Kind::Language && is_language(&word) {
            let told = Reason::of("allocate-wrong-nobody-speaks", quoted(text));
            return (word, Some(Unknown::Nobody(told)));
        }
        let alike = self
            .0
            .iter()
            .filter(|one| one.starts_with(kind.prefix()))
            .map(|one| own(one));
        let meant = match kind {
            Kind::Language => near_own(&word, alike.chain(languages())),
            _ => near_own(&word, alike),
        };
        let told = match (meant, kind) {
            (Some(_), _) => Unknown::Wrong(Reason::of("allocate-wrong-unknown", quoted(text)).meant(meant)),
            (None, Kind::Language) => Unknown::Wrong(Reason::of("allocate-wrong-language", quoted(text))),
            (None, _) => Unknown::Nobody(Reason::of("allocate-wrong-nobody-has", quoted(text))),
        };
        (word, Some(told))
    }
}

fn near_own<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    near(own(word), known)
}

fn unknown_language<'a>(text: &str, known: impl Iterator<Item = &'a str>) -> Option<Unknown> {
    let meant = near(&text.trim().to_lowercase(), known);
    let told = match meant {
        Some(_) => Unknown::Wrong(Reason::of("allocate-wrong-unknown", quoted(text)).meant(meant)),
        None => Unknown::Nobody(Reason::of("allocate-wrong-language-odd", quoted(text))),
    };
    Some(told)
}

fn languages<'a>() -> impl Iterator<Item = &'a str> {
    LANGUAGES.iter().map(|(dutch, _)| *dutch)
}

fn is_language(word: &str) -> bool {
    languages().any(|language| language == own(word))
}

/// Languages that are spoken at Dutch schools, in Dutch and English.
const LANGUAGES: &[(&str, &str)] = &[
    ("nederlands", "dutch"),
    ("engels", "english"),
    ("turks", "turkish"),
    ("arabisch", "arabic"),
    ("berbers", "berber"),
    ("tarifit", "riffian"),
    ("tamazight", "amazigh"),
    ("pools", "polish"),
    ("duits", "german"),
    ("frans", "french"),
    ("spaans", "spanish"),
    ("portugees", "portuguese"),
    ("italiaans", "italian"),
    ("roemeens", "romanian"),
    ("bulgaars", "bulgarian"),
    ("hongaars", "hungarian"),
    ("grieks", "greek"),
    ("russisch", "russian"),
    ("oekraïens", "ukrainian"),
    ("servisch", "serbian"),
    ("kroatisch", "croatian"),
    ("bosnisch", "bosnian"),
    ("albanees", "albanian"),
    ("macedonisch", "macedonian"),
    ("tsjechisch", "czech"),
    ("slowaaks", "slovak"),
    ("litouws", "lithuanian"),
    ("lets", "latvian"),
    ("papiaments", "papiamento"),
    ("papiamentu", "papiamentu"),
    ("sranan", "sranantongo"),
    ("sarnami", "sarnami hindustani"),
    ("javaans", "javanese"),
    ("saramaccaans", "saramaccan"),
    ("koerdisch", "kurdish"),
    ("kurmanci", "kurmanji"),
    ("sorani", "central kurdish"),
    ("perzisch", "persian"),
    ("farsi", "farsi"),
    ("dari", "dari"),
    ("pasjtoe", "pashto"),
    ("urdu", "urdu"),
    ("hindi", "hindi"),
    ("punjabi", "panjabi"),
    ("bengaals", "bengali"),
    ("tamil", "tamil"),
    ("somalisch", "somali"),
    ("tigrinya", "tigrinya"),
    ("amhaars", "amharic"),
    ("oromo", "oromo"),
    ("swahili", "swahili"),
    ("lingala", "lingala"),
    ("twi", "twi"),
    ("yoruba", "yoruba"),
    ("igbo", "igbo"),
    ("chinees", "chinese"),
    ("mandarijn", "mandarin"),
    ("kantonees", "cantonese"),
    ("vietnamees", "vietnamese"),
    ("thais", "thai"),
    ("indonesisch", "indonesian"),
    ("maleis", "malay"),
    ("filipijns", "filipino"),
    ("tagalog", "tagalog"),
    ("japans", "japanese"),
    ("koreaans", "korean"),
    ("hebreeuws", "hebrew"),
    ("armeens", "armenian"),
    ("georgisch", "georgian"),
    ("aramees", "aramaic"),
    ("azerbeidzjaans", "azerbaijani"),
    ("oeigoers", "uyghur"),
    ("romani", "romani"),
    ("fries", "frisian"),
    ("limburgs", "limburgish"),
    ("nedersaksisch", "low saxon"),
    ("nederlandse gebarentaal", "dutch sign language"),
    ("ngt", "ngt"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_or_asked_about() {
        let mut offered = Offered::default();
        assert_eq!(offered.add(Kind::Language, " Turkish").0, "taal:turks");
        assert_eq!(
            offered.add(Kind::Work, "Zorg  en welzijn"),
            ("werk:zorg en welzijn".to_owned(), None)
        );
        assert_eq!(offered.ask(Kind::Language, "TURKS").1, None);
        assert_eq!(offered.ask(Kind::Work, "zorg en Welzijn").1, None);
        let told = |kind, text| offered.ask(kind, text).1;
        let unknown =
            |cell, meant| Unknown::Wrong(Reason::of("allocate-wrong-unknown", cell).meant(Some(meant)));
        assert_eq!(told(Kind::Language, "turk"), Some(unknown("'turk'", "turks")));
        assert_eq!(
            told(Kind::Language, "Klingon"),
            Some(Unknown::Wrong(Reason::of("allocate-wrong-language", "'Klingon'")))
        );
        assert!(matches!(told(Kind::Language, "Pools"), Some(Unknown::Nobody(_))));
        assert!(matches!(told(Kind::Work, "bakker"), Some(Unknown::Nobody(_))));
        assert!(matches!(
            told(Kind::Work, "zorg en welzyn"),
            Some(Unknown::Wrong(_))
        ));
    }
}
