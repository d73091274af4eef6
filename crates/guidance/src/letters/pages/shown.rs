//! What the pages of letters show alike: the languages to choose from, and the position for which a decision is told in general.

use jiff::civil::Date;
use journey::Known;
use kit::Visit;
use kit::texts::{Language, Texts};
use pathways::Position;
use pathways::moments::{State as When, moments};
use serde::Serialize;

use crate::letters::words::Words;
use crate::letters::{IN, WITH_LETTER};

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

/// That the rest of the site is in other languages, where the pages are not in this one.
pub(super) fn rest(texts: &Texts, lang: &Language) -> Option<String> {
    let own = texts.languages().any(|known| known.tag() == lang.tag());
    (!own).then(|| lang.get("letters-rest", &kit::Args::NONE).into_owned())
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
/// order of the facts. Where its days are over for everybody, the first place where it came, so that the page can say so.
pub(super) fn anybody(known: &Known, moment: &str, today: Date) -> Option<Position> {
    let facts = known.knowledge.facts();
    let ids = facts.nodes().iter().filter_map(|node| facts.node_id(&node.id));
    let places = ids.flat_map(|node| {
        (1..=8).map(move |year| Position {
            year: Some(year),
            ..Position::new(node, today)
        })
    });
    let mut over = None;
    for position in places {
        let all = moments(facts, &position);
        let here = all
            .iter()
            .find(|one| one.fact.id == moment && one.years == 0 && !one.any_time);
        match here.map(|one| one.state) {
            Some(When::Past) => over = over.or(Some(position)),
            Some(_) => return Some(position),
            None => {}
        }
    }
    over
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The final advice is given by 24 March (`facts/calendar.toml`, final-advice): after that the page still knows of whom it was.
    /// A placement comes up on any day (`facts/moments.toml`, d08, has no events), so no place is before or after it.
    #[test]
    fn a_decision_whose_days_are_over_still_has_its_place() {
        let known = Known::new(kit::facts::Knowledge::embedded().unwrap()).unwrap();
        let at =
            |moment: &str, today: Date| anybody(&known, moment, today).map(|found| (found.at, found.year));
        let primary = known.knowledge.facts().node_id("po").unwrap();
        assert_eq!(at("d01", date(2027, 1, 15)), Some((primary, Some(8))));
        assert_eq!(at("d01", date(2027, 5, 10)), Some((primary, Some(8))));
        assert_eq!(at("d08", date(2027, 5, 10)), None);
    }
}
