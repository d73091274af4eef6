//! Compares the languages with each other: what one lacks, what one has too much, and where variables differ.
//!
//! For tests and `doctor`, not for pages. A language may be incomplete on purpose (only parents' pages are in
//! Turkish and Arabic); which gaps are allowed is for the caller to say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{KNOWN, Texts};

/// A difference between a language and Dutch.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// Dutch has the text and this language does not.
    Missing {
        /// The language without it.
        lang: &'static str,
        /// The key of the text.
        key: String,
    },
    /// This language has a text that Dutch does not have, so nothing can use it.
    Extra {
        /// The language that has it.
        lang: &'static str,
        /// The key of the text.
        key: String,
    },
    /// The variables of a text differ from those of the Dutch text.
    Variables {
        /// The language that differs.
        lang: &'static str,
        /// The key of the text.
        key: String,
        /// The variables in Dutch.
        dutch: BTreeSet<String>,
        /// The variables in this language.
        own: BTreeSet<String>,
    },
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { lang, key } => write!(f, "{lang}: {key} ontbreekt"),
            Self::Extra { lang, key } => write!(f, "{lang}: {key} bestaat niet in het Nederlands"),
            Self::Variables {
                lang,
                key,
                dutch,
                own,
            } => {
                write!(f, "{lang}: {key} gebruikt {own:?}, het Nederlands {dutch:?}")
            }
        }
    }
}

/// The texts of one language: key, and the variables it uses.
pub type KeysWithVariables = BTreeMap<String, BTreeSet<String>>;

impl Texts {
    /// All differences between Dutch and the other languages.
    pub fn compare(&self) -> Vec<Difference> {
        let dutch = self.keys(KNOWN[0].tag);
        let mut differences = Vec::new();
        for known in &KNOWN[1..] {
            let own = self.keys(known.tag);
            let lang = known.tag;
            for (key, variables) in &dutch {
                match own.get(key) {
                    None => differences.push(Difference::Missing {
                        lang,
                        key: key.clone(),
                    }),
                    Some(theirs) if theirs != variables => differences.push(Difference::Variables {
                        lang,
                        key: key.clone(),
                        dutch: variables.clone(),
                        own: theirs.clone(),
                    }),
                    Some(_) => {}
                }
            }
            let extra = own.into_keys().filter(|key| !dutch.contains_key(key));
            differences.extend(extra.map(|key| Difference::Extra { lang, key }));
        }
        differences
    }

    /// Every key of a language with its variables.
    pub fn keys(&self, lang: &str) -> KeysWithVariables {
        let mut keys = KeysWithVariables::new();
        for source in self.sources().iter().filter(|source| source.lang == lang) {
            // Loading has already refused a file that does not parse.
            let Ok(resource) = parser::parse_runtime(source.ftl) else {
                continue;
            };
            for entry in &resource.body {
                if let Entry::Message(message) = entry {
                    let mut variables = BTreeSet::new();
                    if let Some(pattern) = &message.value {
                        in_pattern(pattern, &mut variables);
                    }
                    keys.insert(message.id.name.to_owned(), variables);
                }
            }
        }
        keys
    }
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => in_arguments(arguments, found),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    for inline in arguments
        .positional
        .iter()
        .chain(arguments.named.iter().map(|named| &named.value))
    {
        in_inline(inline, found);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{OWN, TextSource};
    use super::*;

    #[test]
    fn the_texts_of_kit_are_complete_in_every_language() {
        assert_eq!(Texts::load(&OWN).unwrap().compare(), []);
    }

    #[test]
    fn every_kind_of_difference_is_found() {
        let source = |lang, ftl| TextSource {
            lang,
            name: "proef.ftl",
            ftl,
        };
        let nl = "a-b = { $n ->\n [one] dag\n *[other] { $more }\n }\na-c = x\n";
        let files = [
            source("nl", nl),
            source("en", "a-b = { $n }\na-c = x\n"),
            source("tr", "a-b = { $n } { $more }\na-c = y\na-d = z\n"),
            source("ar", "a-c = x\n"),
        ];
        let differences = Texts::load(&files).unwrap().compare();
        let told: Vec<_> = differences.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                r#"en: a-b gebruikt {"n"}, het Nederlands {"more", "n"}"#,
                "tr: a-d bestaat niet in het Nederlands",
                "ar: a-b ontbreekt",
            ]
        );
    }
}
