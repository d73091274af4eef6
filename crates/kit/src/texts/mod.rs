//! Texts: the words on the screen, apart from the pages that show them.
//!
//! A *text* is one message with a *key* (`door-right-words`), written once per *language* in a Fluent file that
//! lies beside the code of its feature. Dutch comes first: a text that another language does not have yet is
//! shown in Dutch, and marked as Dutch, so that a screen reader changes its voice. A key that Dutch does not
//! have is a mistake of ours, and the tests find it before a visitor does.
//!
//! Keys begin with the name of their feature, so that two features cannot take the same one. A key that ends in
//! `-html` may hold markup; every other text is plain, and the pages escape it.
//!
//! Deliberately absent: Fluent attributes (a second text has its own key), Fluent's own date and number
//! functions (see [`mod@format`]), texts changed while the product runs, and any guess at a visitor's language other
//! than the address of the page and the browser's own setting.

pub mod compare;
pub mod format;
pub mod keys;
mod language;
pub mod negotiate;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use serde::Serialize;

pub use language::{Language, Marked};

/// What is fixed about a language that the product is offered in.
#[derive(Debug, PartialEq, Eq)]
pub struct Known {
    /// The tag in `lang="…"` and `?taal=…`.
    pub tag: &'static str,
    /// The name of the language in that language, so that its readers recognise it.
    pub own_name: &'static str,
    /// The direction of writing, `ltr` or `rtl`.
    pub dir: &'static str,
}

/// The languages of the product, in the order of the language switch. Dutch is first and is the fallback.
pub const KNOWN: [Known; 4] = [
    Known {
        tag: "nl",
        own_name: "Nederlands",
        dir: "ltr",
    },
    Known {
        tag: "en",
        own_name: "English",
        dir: "ltr",
    },
    Known {
        tag: "tr",
        own_name: "Türkçe",
        dir: "ltr",
    },
    Known {
        tag: "ar",
        own_name: "العربية",
        dir: "rtl",
    },
];

/// Languages in which letters to people at home are written beside those of [`KNOWN`]. No page is in them, so the language switch
/// does not offer them, and what they lack is in Dutch.
pub const LETTERS: [Known; 1] = [Known {
    tag: "pl",
    own_name: "Polski",
    dir: "ltr",
}];

/// One Fluent file of one language.
#[derive(Debug, Clone, Copy)]
pub struct TextSource {
    /// The tag of the language, one of [`KNOWN`] or [`LETTERS`].
    pub lang: &'static str,
    /// The file as a person would look for it, `kit/texts/nl.ftl`.
    pub name: &'static str,
    /// What is in the file.
    pub ftl: &'static str,
}

/// The texts that kit itself uses: the layout, errors, months, components.
pub const OWN: [TextSource; 5] = [
    TextSource {
        lang: "nl",
        name: "kit/texts/nl.ftl",
        ftl: include_str!("../../texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "kit/texts/en.ftl",
        ftl: include_str!("../../texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "kit/texts/tr.ftl",
        ftl: include_str!("../../texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "kit/texts/ar.ftl",
        ftl: include_str!("../../texts/ar.ftl"),
    },
    TextSource {
        lang: "pl",
        name: "kit/texts/pl.ftl",
        ftl: include_str!("../../texts/pl.ftl"),
    },
];

/// Words that features share, so that each is written and translated once: `t("kit-next")`. The names of pages
/// that every product has are for its [`Shell`](crate::pages::Shell).
pub const SHARED: [&str; 8] = [
    "kit-back",
    "kit-next",
    "kit-more",
    "kit-why",
    "kit-question-of",
    "kit-skip-question",
    "kit-accessibility",
    "kit-privacy",
];

/// Something wrong in a text file: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextProblem {
    /// The name of the [`TextSource`].
    pub file: String,
    /// The line in that file, counted from one.
    pub line: usize,
    /// What is wrong, in a sentence.
    pub message: String,
}

impl fmt::Display for TextProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// A value for a variable of a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// Words, or a number or date that is already written out for the reader.
    Text(String),
    /// A count, which may choose between singular and plural.
    Count(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

/// The variables of one text, by name.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Args(BTreeMap<String, Arg>);

impl Args {
    /// No variables.
    pub const NONE: Self = Self(BTreeMap::new());

    /// These variables and one more: `Args::NONE.with("school", name)`.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    fn to_fluent(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.0.len());
        for (name, value) in &self.0 {
            match value {
                Arg::Text(text) => args.set(name.as_str(), text.as_str()),
                Arg::Count(count) => args.set(name.as_str(), FluentValue::from(*count)),
            }
        }
        args
    }
}

/// All texts of the product in all its languages. Cheap to clone; shared by every request.
#[derive(Clone)]
pub struct Texts {
    languages: Arc<[Language]>,
    /// Those of letters alone.
    letters: Arc<[Language]>,
    sources: Arc<[TextSource]>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts")
            .field("files", &self.sources.len())
            .finish()
    }
}

impl Texts {
    /// Reads every file; on a mistake in any of them, all mistakes of all files and no texts.
    pub fn load(sources: &[TextSource]) -> Result<Self, Vec<TextProblem>> {
        let mut problems = unknown_languages(sources);
        let mut bundles = Vec::with_capacity(KNOWN.len() + LETTERS.len());
        for known in KNOWN.iter().chain(&LETTERS) {
            let of_language = sources.iter().filter(|source| source.lang == known.tag);
            match bundle(known, of_language) {
                Ok(bundle) => bundles.push(Arc::new(bundle)),
                Err(more) => problems.extend(more),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let dutch = bundles.first().cloned();
        let mut all = KNOWN
            .iter()
            .chain(&LETTERS)
            .zip(bundles)
            .map(|(known, own)| Language::new(known, own, dutch.clone()));
        Ok(Self {
            languages: all.by_ref().take(KNOWN.len()).collect(),
            letters: all.collect(),
            sources: sources.into(),
        })
    }

    /// The language with this tag, or Dutch when we do not offer it.
    pub fn language(&self, tag: &str) -> &Language {
        self.find(tag).unwrap_or(&self.languages[0])
    }

    /// The language with this tag, when we offer it.
    pub fn find(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag() == tag)
    }

    /// Every language, Dutch first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter()
    }

    /// Every language that a letter can be in: those of the pages, and those of letters alone.
    pub fn for_letters(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter().chain(self.letters.iter())
    }

    /// Every file these texts were read from.
    pub fn sources(&self) -> &[TextSource] {
        &self.sources
    }
}

fn unknown_languages(sources: &[TextSource]) -> Vec<TextProblem> {
    let known = |tag: &str| KNOWN.iter().chain(&LETTERS).any(|known| known.tag == tag);
    let problem = |source: &TextSource| TextProblem {
        file: source.name.to_owned(),
        line: 1,
        message: format!("de taal {} ken ik niet", source.lang),
    };
    sources
        .iter()
        .filter(|source| !known(source.lang))
        .map(problem)
        .collect()
}

fn bundle<'s>(
    known: &Known,
    sources: impl Iterator<Item = &'s TextSource>,
) -> Result<FluentBundle<FluentResource>, Vec<TextProblem>> {
    let tag = known.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks keep a Dutch name or a range of dates in one piece inside a sentence that runs from right
    // to left. Sentences that run from left to right need none, and would carry invisible signs for nothing.
    bundle.set_use_isolating(known.dir == "rtl");
    // The library knows only what a plain function tells, so there is one for each way to write a number.
    bundle.set_formatter(Some(match known.tag {
        "en" | "ar" => |value, _| format::in_sentence("en", value),
        _ => |value, _| format::in_sentence("nl", value),
    }));
    let mut problems = Vec::new();
    for source in sources {
        match FluentResource::try_new(source.ftl.to_owned()) {
            Ok(resource) => {
                if let Err(errors) = bundle.add_resource(resource) {
                    problems.extend(errors.iter().map(|error| refused(source, error)));
                }
            }
            Err((_, errors)) => problems.extend(errors.iter().map(|error| TextProblem {
                file: source.name.to_owned(),
                // The entry that is wrong, rather than the place in it where the reader gave up.
                line: line_at(source.ftl, error.slice.as_ref().unwrap_or(&error.pos).start),
                message: error.to_string(),
            })),
        }
    }
    if problems.is_empty() {
        Ok(bundle)
    } else {
        Err(problems)
    }
}

fn refused(source: &TextSource, error: &FluentError) -> TextProblem {
    let (line, message) = match error {
        FluentError::Overriding { id, .. } => (
            last_line_of(source.ftl, id),
            format!("de sleutel {id} staat er al eerder"),
        ),
        other => (1, other.to_string()),
    };
    TextProblem {
        file: source.name.to_owned(),
        line,
        message,
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

fn last_line_of(text: &str, key: &str) -> usize {
    let defines = |line: &str| {
        line.strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines()
        .enumerate()
        .filter(|(_, line)| defines(line))
        .last()
        .map_or(1, |(index, _)| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(lang: &'static str, ftl: &'static str) -> TextSource {
        TextSource {
            lang,
            name: "proef.ftl",
            ftl,
        }
    }

    #[test]
    fn the_texts_of_kit_load() {
        let texts = Texts::load(&OWN).unwrap();
        assert_eq!(texts.languages().count(), 4);
        assert_eq!(texts.language("ar").dir(), "rtl");
        assert_eq!(texts.language("fy").tag(), "nl");
        assert!(texts.find("fy").is_none());
    }

    #[test]
    fn a_mistake_is_told_with_its_line() {
        let problems = Texts::load(&[source("nl", "a-b = goed\n\na-c = { $naam\n")]).unwrap_err();
        assert_eq!((problems[0].file.as_str(), problems[0].line), ("proef.ftl", 3));
    }

    #[test]
    fn a_key_in_two_files_is_refused() {
        let files = [source("nl", "a-b = een\n"), source("nl", "a-c = x\na-b = twee\n")];
        let problems = Texts::load(&files).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert_eq!(
            problems[0].to_string(),
            "proef.ftl:2: de sleutel a-b staat er al eerder"
        );
    }

    #[test]
    fn a_language_that_is_not_offered_is_refused() {
        assert_eq!(Texts::load(&[source("xx", "a-b = c\n")]).unwrap_err().len(), 1);
    }

    #[test]
    fn texts_are_shared_between_threads() {
        fn shared<T: Send + Sync + Clone + 'static>() {}
        shared::<Texts>();
        shared::<Language>();
    }
}
