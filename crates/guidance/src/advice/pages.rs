//! The page about the school advice. Open to everybody, in the language of the parent; the letter to the school is in Dutch, with the
//! same words in that language beside it.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use journey::Journeys;
use kit::facts::date_words;
use kit::texts::{Args, Language, Texts};
use kit::{Action, DataClass, Outcome, Page, Templates, Urls, Visit, templates};
use pathways::moments::{Dated, moments};
use pathways::{Facts, Position};
use serde::Serialize;

use super::{Known, Level, Standing, standing};

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new().get(
        "/advies",
        show,
        Action::Public("school advice"),
        DataClass::Public,
    )
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "advice/advice.html" => "advice.html" }
}

/// Where a child stands who gets an advice.
const GROUP_8: (&str, u8) = ("po", 8);
/// Decisions with the dates of an advice, and of applying with it.
const WITH_DATES: [&str; 2] = ["d01", "d02"];

/// One question of the form: its name, and what was chosen.
#[derive(Clone, Debug, Serialize)]
struct Asked {
    name: &'static str,
    chosen: Option<&'static str>,
}

/// A level to choose.
#[derive(Clone, Copy, Debug, Serialize)]
struct LevelShown {
    word: &'static str,
    name: &'static str,
}

/// A date in words.
#[derive(Clone, Debug, Serialize)]
struct DateShown {
    from: Option<Date>,
    day: Date,
    what: String,
    passed: bool,
    /// Only the school can tell for sure: it is the yearly rule and not this year's date, or the facts say so of this year's date.
    check: bool,
}

/// A letter: its title and its paragraphs in Dutch, and the same in the language of the page where that is another.
#[derive(Clone, Debug, Serialize)]
struct LetterShown {
    dutch: SheetShown,
    own: Option<SheetShown>,
}

/// A letter in one language.
#[derive(Clone, Debug, Serialize)]
struct SheetShown {
    title: String,
    lines: Vec<String>,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct AdvicePage {
    /// The language, where it was chosen: the form carries it on.
    chosen: Option<&'static str>,
    asked: Vec<Asked>,
    levels: Vec<LevelShown>,
    standing: &'static str,
    /// Something was filled in.
    filled: bool,
    /// The final advice is one level, where two could be asked for.
    single: bool,
    may_complain: bool,
    dates: Vec<DateShown>,
    letter: Option<LetterShown>,
    today: Date,
}

async fn show(State(journeys): State<Journeys>, visit: Visit) -> Outcome<Response> {
    let level = |name: &str| visit.asked(name).and_then(Level::from_word);
    let known = Known {
        provisional: level("voorlopig"),
        test: level("toets"),
        last: level("definitief"),
    };
    let today = journeys.cx.clock.today();
    let mut page = AdvicePage::new(known, today);
    page.chosen = visit.frame.chosen();
    page.dates = dates(&journeys, &visit.lang, today);
    page.letter = letter(&journeys.cx.texts, visit.lang.tag(), known);
    visit.show(&journeys.cx, &page)
}

/// The dates of this school year for who is in group 8.
fn dates(journeys: &Journeys, lang: &Language, today: Date) -> Vec<DateShown> {
    let facts = journeys.known.knowledge.facts();
    let Some(at) = facts.node_id(GROUP_8.0) else {
        return Vec::new();
    };
    let position = Position {
        year: Some(GROUP_8.1),
        ..Position::new(at, today)
    };
    let all = moments(facts, &position);
    let with = all
        .iter()
        .filter(|one| WITH_DATES.contains(&one.fact.id.as_str()));
    let mut dates: Vec<DateShown> = with
        .flat_map(|one| &one.dates)
        .map(|dated| DateShown {
            from: dated.from,
            day: dated.day,
            what: date_words(lang, &dated.id).map_or_else(String::new, |words| words.text.into_owned()),
            passed: dated.day < today,
            check: !dated.fixed || told_by_school(facts, dated),
        })
        .collect();
    dates.sort_by(|a, b| {
        (a.from.unwrap_or(a.day), a.day, &a.what).cmp(&(b.from.unwrap_or(b.day), b.day, &b.what))
    });
    dates.dedup_by(|a, b| (a.day, &a.what) == (b.day, &b.what));
    dates
}

/// The facts hold this very date, and send whoever reads it to the school all the same.
fn told_by_school(facts: &Facts, dated: &Dated) -> bool {
    facts.events().iter().any(|event| {
        event.rule.as_ref() == Some(&dated.id)
            && event.to.or(event.date) == Some(dated.day)
            && event.provenance.check_with.is_some()
    })
}

/// The letter that asks for a reason, where the school owes one.
fn letter(texts: &Texts, lang: &str, known: Known) -> Option<LetterShown> {
    let standing = standing(known);
    standing.owes_reason().then(|| {
        let in_language = |tag: &str| {
            let lang = texts.language(tag);
            let name = |level: Option<Level>| level.map_or("…", Level::name);
            let args = Args::NONE
                .with("provisional", name(known.provisional))
                .with("test", name(known.test))
                .with("last", name(known.last));
            let parts = ["dear", standing.word(), "ask", "talk", "close"];
            let say = |part: &str| lang.get(&format!("advice-letter-{part}"), &args).into_owned();
            SheetShown {
                title: say("title"),
                lines: parts.iter().map(|part| say(part)).collect(),
            }
        };
        LetterShown {
            dutch: in_language("nl"),
            own: (lang != "nl").then(|| in_language(lang)),
        }
    })
}

impl AdvicePage {
    fn new(known: Known, today: Date) -> Self {
        let asked = |name, level: Option<Level>| Asked {
            name,
            chosen: level.map(Level::word),
        };
        let standing = standing(known);
        let shown = |level: &Level| LevelShown {
            word: level.word(),
            name: level.name(),
        };
        Self {
            chosen: None,
            asked: vec![
                asked("voorlopig", known.provisional),
                asked("toets", known.test),
                asked("definitief", known.last),
            ],
            levels: Level::ALL.iter().map(shown).collect(),
            standing: standing.word(),
            filled: known != Known::default(),
            single: known
                .last
                .or(known.provisional)
                .is_some_and(Level::may_become_double),
            may_complain: standing.may_complain(),
            dates: Vec::new(),
            letter: None,
            today,
        }
    }
}

impl Page for AdvicePage {
    const TEMPLATE: &'static str = "advice/advice.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let today = jiff::civil::date(2027, 3, 20);
        let date = |from, day, what: &str| DateShown {
            from,
            day,
            what: what.to_owned(),
            passed: day < today,
            check: from.is_some(),
        };
        let sheet = |title: &str, lines: &[&str]| SheetShown {
            title: title.to_owned(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        };
        let all = Standing::ALL.iter().map(|standing| {
            let mut page = AdvicePage::new(Known::default(), today);
            page.standing = standing.word();
            page.filled = *standing != Standing::Before;
            page.single = page.filled;
            page.may_complain = standing.may_complain();
            page.dates = vec![
                date(
                    Some(jiff::civil::date(2027, 1, 10)),
                    jiff::civil::date(2027, 1, 31),
                    "Voorlopig advies",
                ),
                date(None, jiff::civil::date(2027, 3, 24), "Definitief advies"),
            ];
            page.letter = standing.owes_reason().then(|| LetterShown {
                dutch: sheet(
                    "Verzoek om de reden",
                    &["Beste school,", "Wilt u de reden opschrijven?"],
                ),
                own: Some(sheet("Request for the reason", &["Dear school,"])),
            });
            (standing.word(), page)
        });
        all.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In `facts/calendar.toml` the week of applying in 2027 is one to check with the school, since Easter lies in it; the last day
    /// of the final advice, 24 March, is one for all schools.
    #[test]
    fn a_date_that_the_school_has_to_confirm_says_so() {
        let knowledge = kit::facts::Knowledge::embedded().unwrap();
        let facts = knowledge.facts();
        let position = Position {
            year: Some(GROUP_8.1),
            ..Position::new(facts.node_id(GROUP_8.0).unwrap(), jiff::civil::date(2026, 11, 26))
        };
        let all = moments(facts, &position);
        let check = |id: &str| {
            let dated = all.iter().flat_map(|one| &one.dates).find(|one| one.id == id);
            dated.map(|one| (one.fixed, told_by_school(facts, one)))
        };
        assert_eq!(check("vo-apply"), Some((true, true)));
        assert_eq!(check("test-window"), Some((true, true)));
        assert_eq!(check("final-advice"), Some((true, false)));
    }
}
