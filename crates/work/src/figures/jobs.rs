//! **Occupations of ESCO** as they were delivered: how they are called, also called and described in the languages of the product, their group
//! of ISCO, and the code that shows which lies below which.
//!
//! The words lie in memory, about three million bytes for two languages: to read those of one page from its packed file, the whole file would
//! be unpacked for each page. Deliberately absent: languages that no page is in, hidden labels, and what somebody does all day, which ESCO
//! does not tell.

use std::collections::BTreeMap;

use feeds::esco::{BASE, Occupation};

/// Languages of the product, and that of a file which names none.
const LANGUAGES: [&str; 5] = ["nl", "en", "tr", "ar", ""];
/// What stands in front of the last part of the address of every occupation, behind [`BASE`].
const PART: &str = "occupation/";

/// An occupation of ESCO.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    kept: &'a Kept,
}

/// What is said of it in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// How it is called.
    pub label: &'a str,
    /// How it is called as well, each on a line.
    also: &'a str,
    /// What it is.
    pub description: Option<&'a str>,
    /// The language of all this; empty where the delivery did not tell it.
    pub language: &'static str,
}

#[derive(Debug, Default)]
pub(super) struct Jobs {
    /// In the order of their ids.
    all: Vec<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    id: Box<str>,
    isco: Box<str>,
    code: Box<str>,
    /// In the order of [`LANGUAGES`].
    said: [Option<Box<Words>>; LANGUAGES.len()],
}

#[derive(Debug)]
struct Words {
    label: Box<str>,
    also: Box<str>,
    description: Option<Box<str>>,
}

#[derive(Debug, Default)]
pub(super) struct Gathered {
    by_id: BTreeMap<Box<str>, Kept>,
}

impl Gathered {
    pub fn add(&mut self, one: Occupation) {
        let language = LANGUAGES.iter().position(|known| *known == one.words.language);
        let (Some(language), Some(id)) = (language, id(one.uri.as_str())) else {
            return;
        };
        let kept = self.by_id.entry(id.into()).or_default();
        kept.id = id.into();
        kept.isco = one.isco.into();
        if let Some(code) = one.code {
            kept.code = code.into();
        }
        kept.said[language].get_or_insert_with(|| {
            Box::new(Words {
                label: one.words.label.into(),
                also: one.words.also.join("\n").into(),
                description: one.words.description.map(Into::into),
            })
        });
    }

    pub fn done(self) -> Jobs {
        Jobs {
            all: self.by_id.into_values().collect(),
        }
    }
}

/// The last part of the address of an occupation, which stays the same in every language and version. What could not be an address of ours
/// has none.
fn id(esco: &str) -> Option<&str> {
    let id = esco.strip_prefix(BASE)?.strip_prefix(PART)?;
    let plain = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    (id.bytes().all(plain) && (1..=60).contains(&id.len())).then_some(id)
}

impl Jobs {
    pub fn at(&self, at: usize) -> Option<Job<'_>> {
        self.all.get(at).map(|kept| Job { kept })
    }

    pub fn of(&self, id: &str) -> Option<Job<'_>> {
        let at = self.all.binary_search_by(|kept| (*kept.id).cmp(id)).ok()?;
        self.at(at)
    }

    pub fn all(&self) -> impl Iterator<Item = Job<'_>> {
        self.all.iter().map(|kept| Job { kept })
    }
}

impl<'a> Job<'a> {
    /// The last part of its address in ESCO.
    pub fn id(self) -> &'a str {
        &self.kept.id
    }

    /// Its address in ESCO.
    pub fn esco(self) -> String {
        format!("{BASE}{PART}{}", self.kept.id)
    }

    /// Four digits of ISCO-08.
    pub fn isco(self) -> &'a str {
        &self.kept.isco
    }

    /// Its code in ESCO, `2654.1.7`; empty in a version without.
    pub fn code(self) -> &'a str {
        &self.kept.code
    }

    /// The code of what lies directly above it: `2654.1`. None where that is a group of ISCO, which is no occupation.
    pub fn above(self) -> Option<&'a str> {
        let (above, _) = self.kept.code.rsplit_once('.')?;
        above.contains('.').then_some(above)
    }

    /// What is said of it in a language: for want of that in Dutch, then in English, then in any.
    pub fn said(self, language: &str) -> Option<Said<'a>> {
        let own = LANGUAGES.iter().position(|known| *known == language);
        own.into_iter()
            .chain(0..LANGUAGES.len())
            .find_map(|at| self.in_language(at))
    }

    /// How it is called in each language of the product, in one order; empty where that was not delivered.
    pub fn labels(self) -> impl Iterator<Item = &'a str> {
        let said = self.kept.said.iter();
        said.map(|words| words.as_ref().map_or("", |words| &*words.label))
    }

    fn in_language(self, at: usize) -> Option<Said<'a>> {
        let words = self.kept.said.get(at)?.as_ref()?;
        Some(Said {
            label: &words.label,
            also: &words.also,
            description: words.description.as_deref(),
            language: LANGUAGES.get(at)?,
        })
    }
}

impl<'a> Said<'a> {
    /// How it is called as well, in the order of the delivery.
    pub fn also(self) -> impl Iterator<Item = &'a str> {
        self.also.lines()
    }
}

#[cfg(test)]
mod tests {
    use feeds::esco::{Uri, Words as Told};

    use super::*;

    fn told(end: &str, language: &str, label: &str, code: &str) -> Occupation {
        Occupation {
            uri: Uri::parse(&format!("{BASE}{end}")).unwrap(),
            words: Told {
                language: language.to_owned(),
                label: label.to_owned(),
                also: vec![format!("ook {label}"), "nog iets".to_owned()],
                description: Some(format!("Over {label}.")),
            },
            isco: "7412".to_owned(),
            code: Some(code.to_owned()),
        }
    }

    fn jobs(all: Vec<Occupation>) -> Jobs {
        let mut gathered = Gathered::default();
        all.into_iter().for_each(|one| gathered.add(one));
        gathered.done()
    }

    #[test]
    fn an_occupation_is_told_in_the_language_asked_for_else_in_dutch_else_in_english() {
        let jobs = jobs(vec![
            told("occupation/b-2", "en", "lift technician", "7412.8"),
            told("occupation/a-1", "nl", "liftmonteur", "7412.8.1"),
            told("occupation/a-1", "ar", "فني مصاعد", "7412.8.1"),
            // No page is in German, and of a second row the first counts.
            told("occupation/a-1", "de", "Aufzugmonteur", "7412.8.1"),
            told("occupation/a-1", "nl", "iets anders", "7412.8.1"),
        ]);
        let label = |id: &str, language: &str| {
            let said = jobs.of(id).unwrap().said(language).unwrap();
            (said.label, said.language)
        };
        assert_eq!(label("a-1", "ar"), ("فني مصاعد", "ar"));
        assert_eq!(label("a-1", "tr"), ("liftmonteur", "nl"));
        assert_eq!(label("b-2", "nl"), ("lift technician", "en"));
        let one = jobs.of("a-1").unwrap();
        assert_eq!(
            one.said("nl").unwrap().also().collect::<Vec<_>>(),
            ["ook liftmonteur", "nog iets"]
        );
        assert_eq!(
            (one.above(), one.esco().as_str()),
            (Some("7412.8"), "http://data.europa.eu/esco/occupation/a-1")
        );
        // Above it lies a group of ISCO.
        assert_eq!(jobs.of("b-2").unwrap().above(), None);
        assert_eq!(
            one.labels().collect::<Vec<_>>(),
            ["liftmonteur", "", "", "فني مصاعد", ""]
        );
    }

    #[test]
    fn what_cannot_be_an_address_of_ours_gets_none() {
        for end in ["occupation/A-1", "occupation/a/b", "skill/a-1", "occupation/a_1"] {
            assert_eq!(jobs(vec![told(end, "nl", "werk", "1")]).all.len(), 0, "{end}");
        }
    }
}
