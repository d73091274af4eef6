//! One language of the product: looks up a text by its key and fills in its variables.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::{Args, Known};

type Bundle = FluentBundle<FluentResource>;

/// A language with all its texts, and Dutch behind it. Cheap to clone.
#[derive(Clone)]
pub struct Language {
    known: &'static Known,
    own: Arc<Bundle>,
    dutch: Option<Arc<Bundle>>,
}

/// A text, and the language it turned out to be in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked<'a> {
    /// The text with its variables filled in.
    pub text: Cow<'a, str>,
    /// `Some("nl")` when the text had to be shown in Dutch, for a `lang` attribute; `None` when it is in the
    /// language that was asked for.
    pub lang: Option<&'static str>,
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.known.tag)
    }
}

impl Language {
    pub(super) fn new(known: &'static Known, own: Arc<Bundle>, dutch: Option<Arc<Bundle>>) -> Self {
        Self { known, own, dutch }
    }

    /// The tag in `lang="…"` and `?taal=…`.
    pub fn tag(&self) -> &'static str {
        self.known.tag
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.known.dir
    }

    /// The name of the language in that language.
    pub fn own_name(&self) -> &'static str {
        self.known.own_name
    }

    /// Whether this language itself has the text, without falling back on Dutch.
    pub fn has(&self, key: &str) -> bool {
        self.own.has_message(key)
    }

    /// The text with this key, in Dutch when this language lacks it, and the bare key when Dutch lacks it too.
    pub fn get(&self, key: &str, args: &Args) -> Cow<'_, str> {
        self.get_marked(key, args)
            .map_or_else(|| Cow::Owned(key.to_owned()), |marked| marked.text)
    }

    /// The text with this key and the language it is in, or `None` when not even Dutch has it.
    pub fn get_marked(&self, key: &str, args: &Args) -> Option<Marked<'_>> {
        if let Some(text) = lookup(&self.own, key, args) {
            return Some(Marked { text, lang: None });
        }
        let text = lookup(self.dutch.as_deref()?, key, args)?;
        Some(Marked {
            text,
            lang: Some("nl"),
        })
    }
}

fn lookup<'a>(bundle: &'a Bundle, key: &str, args: &Args) -> Option<Cow<'a, str>> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = match args.to_fluent() {
        args if args.iter().next().is_none() => bundle.format_pattern(pattern, None, &mut errors),
        args => Cow::Owned(
            bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        ),
    };
    if !errors.is_empty() {
        // The text is still shown with the name of the variable in braces: better an odd sentence than no page.
        tracing::warn!(key, ?errors, "a text misses a variable");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::super::{TextSource, Texts};
    use super::*;

    fn texts() -> Texts {
        let nl =
            "a-hello = Dag { $name }\na-days = { $n ->\n    [one] één dag\n   *[other] { $n } dagen\n }\n";
        Texts::load(&[
            TextSource {
                lang: "nl",
                name: "nl",
                ftl: nl,
            },
            TextSource {
                lang: "ar",
                name: "ar",
                ftl: "a-hello = مرحبا { $name }\n",
            },
            TextSource {
                lang: "tr",
                name: "tr",
                ftl: "a-hello = Merhaba { $name }\n",
            },
        ])
        .unwrap()
    }

    #[test]
    fn a_missing_text_is_shown_in_dutch_and_marked() {
        let texts = texts();
        let days = texts
            .language("tr")
            .get_marked("a-days", &Args::NONE.with("n", 3))
            .unwrap();
        assert_eq!((days.text.as_ref(), days.lang), ("3 dagen", Some("nl")));
        let hello = texts
            .language("tr")
            .get_marked("a-hello", &Args::NONE.with("name", "Noor"))
            .unwrap();
        assert_eq!((hello.text.as_ref(), hello.lang), ("Merhaba Noor", None));
        assert!(
            texts
                .language("tr")
                .get_marked("a-nothing", &Args::NONE)
                .is_none()
        );
    }

    #[test]
    fn counts_choose_the_plural() {
        let texts = texts();
        assert_eq!(
            texts.language("nl").get("a-days", &Args::NONE.with("n", 1)),
            "één dag"
        );
        assert_eq!(
            texts.language("nl").get("a-days", &Args::NONE.with("n", 2)),
            "2 dagen"
        );
    }

    #[test]
    fn only_right_to_left_sentences_isolate_what_is_filled_in() {
        let texts = texts();
        let args = Args::NONE.with("name", "vmbo-tl");
        assert_eq!(texts.language("nl").get("a-hello", &args), "Dag vmbo-tl");
        assert_eq!(
            texts.language("ar").get("a-hello", &args),
            "مرحبا \u{2068}vmbo-tl\u{2069}"
        );
    }
}
