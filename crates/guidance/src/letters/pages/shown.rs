//! What the pages of letters show alike: the languages to choose from, and the position for which a decision is told in general.

use jiff::civil::Date;
use journey::Known;
use kit::Visit;
use kit::texts::{Language, Texts};
use pathways::Position;
use pathways::moments::{State as When, moments};
use serde::Serialize;

use crate::letters::WITH_LETTER;
use crate::letters::words::Words;

/// The name of the query field with the language of the letter, which may be another than that of the page.
pub(super) const IN: &str = "in";

/// A language that the letter can be in.
#[derive(Clone, Debug, Serialize)]
pub(super) struct LangShown {
    lang: &'static str,
    dir: &'static str,
    name: &'static str,
    here: bool,
}

/// The language that was asked for, else that of the page.
pub(super) fn language<'a>(visit: &'a Visit, texts: &'a Texts) -> &'a Language {
    let asked = visit.asked(IN);
    let found = asked.and_then(|tag| texts.for_letters().find(|lang| lang.tag() == tag));
    found.unwrap_or(&visit.lang)
}

/// All of them, the one that is shown marked.
pub(super) fn languages(texts: &Texts, here: &Language) -> Vec<LangShown> {
    let one = |lang: &Language| LangShown {
        lang: lang.tag(),
        dir: lang.dir(),
        name: lang.own_name(),
        here: lang.tag() == here.tag(),
    };
    texts.for_letters().map(one).collect()
}

/// The decision with this id, if letters are written about it.
pub(super) fn with_letter(id: &str) -> Option<&'static str> {
    WITH_LETTER.iter().find(|known| **known == id).copied()
}

/// Where somebody stands for whom a decision comes this school year, for telling of it in general: the first such place in the
/// order of the facts.
pub(super) fn anybody(known: &Known, moment: &str, today: Date) -> Option<Position> {
    let facts = known.knowledge.facts();
    let ids = facts.nodes().iter().filter_map(|node| facts.node_id(&node.id));
    let places = ids.flat_map(|node| {
        (1..=8).map(move |year| Position {
            year: Some(year),
            ..Position::new(node, today)
        })
    });
    let comes = |position: &Position| {
        let all = moments(facts, position);
        all.iter()
            .any(|one| one.fact.id == moment && one.years == 0 && one.state != When::Past && !one.any_time)
    };
    places.into_iter().find(comes)
}

/// A letter for samples.
pub(super) fn sample(lang: &str) -> Words {
    let all = Words::samples();
    let at = all.iter().position(|words| words.lang == lang).unwrap_or(0);
    all.into_iter().nth(at).unwrap_or_default()
}

/// Languages for samples.
pub(super) fn sample_languages() -> Vec<LangShown> {
    let one = |lang, dir, name, here| LangShown {
        lang,
        dir,
        name,
        here,
    };
    vec![
        one("nl", "ltr", "Nederlands", true),
        one("ar", "rtl", "العربية", false),
        one("pl", "ltr", "Polski", false),
    ]
}
