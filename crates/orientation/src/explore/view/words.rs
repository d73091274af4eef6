//! Words for ids, in one language.

use jiff::civil::Date;
use kit::texts::format;
use kit::{Args, Language};
use pathways::condition::Condition;
use pathways::facts::{Source, Stage};
use pathways::{Facts, NodeId, Point, Target};

/// Facts with the language to speak of them.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// The language.
    pub lang: &'a Language,
    /// The day one looks from, by which a period is over, goes on or is still to come; none where no day was asked for.
    pub on: Option<Date>,
}

impl<'a> Words<'a> {
    /// Words in a language.
    pub fn new(facts: &'a Facts, lang: &'a Language) -> Words<'a> {
        Words {
            facts,
            lang,
            on: None,
        }
    }

    /// The same words, looking from a day.
    pub fn on(self, day: Date) -> Words<'a> {
        Words {
            on: Some(day),
            ..self
        }
    }

    /// A text without variables.
    pub fn text(&self, key: &str) -> String {
        self.lang.get(key, &Args::NONE).into_owned()
    }

    /// A text with variables.
    pub fn with(&self, key: &str, args: Args) -> String {
        self.lang.get(key, &args).into_owned()
    }

    /// A text that not every fact has.
    pub fn maybe(&self, key: &str) -> Option<String> {
        self.lang
            .get_marked(key, &Args::NONE)
            .map(|marked| marked.text.into_owned())
    }

    /// A day, written out.
    pub fn date(&self, date: Date) -> String {
        format::format_date(self.lang, date)
    }

    /// Whole euros.
    pub fn eur(&self, eur: f64) -> String {
        format::format_eur(self.lang, (eur * 100.0).round() as i64)
    }

    /// A fraction as a percentage, with a decimal where it has one.
    pub fn percent(&self, fraction: f64) -> String {
        let percent = fraction * 100.0;
        let decimals = usize::from((percent - percent.round()).abs() > 0.04);
        format::format_percent(self.lang, percent, decimals)
    }

    /// The name of a programme.
    pub fn node(&self, node: NodeId) -> String {
        self.text(&format!("node-{}", self.facts.node(node).id))
    }

    /// The id of a programme, which also names its line on the map.
    pub fn line(&self, node: NodeId) -> String {
        self.facts.node(node).id.clone()
    }

    /// The line of the map that a programme lies on, by which its colour is named.
    pub fn track(&self, node: NodeId) -> &'static str {
        track_line(&self.facts.node(node).id)
    }

    /// A programme entered in a year: "havo, vanaf klas 4".
    pub fn target(&self, target: Target) -> String {
        let name = self.node(target.node);
        if target.year <= 1 {
            return name;
        }
        self.with(
            "explore-target-year",
            Args::NONE.with("name", name).with("year", i64::from(target.year)),
        )
    }

    /// A point: "diploma havo", "havo 3 gehaald".
    pub fn point(&self, point: Point) -> String {
        match point {
            Point::Diploma(node) => self.passed(node).unwrap_or_else(|| {
                self.with("explore-point-diploma", Args::NONE.with("name", self.node(node)))
            }),
            Point::Passed(node, year) if self.counts_in_groups(node) => {
                self.with("explore-point-group", Args::NONE.with("year", i64::from(year)))
            }
            Point::Passed(node, year) => {
                let args = Args::NONE
                    .with("name", self.node(node))
                    .with("year", i64::from(year));
                self.with("explore-point-passed", args)
            }
            Point::In(node) => self.node(node),
            Point::NoDiploma => self.text("explore-point-no-diploma"),
            Point::NoStartQualification => self.text("explore-point-no-start-qualification"),
        }
    }

    /// Whether the years of a programme are called groups, as in primary school: "groep 8", never "leerjaar 8".
    pub fn counts_in_groups(&self, node: NodeId) -> bool {
        self.facts.node(node).stage == Stage::Po
    }

    /// A condition in words, as something one has.
    pub fn condition(&self, condition: Condition) -> String {
        self.condition_words(condition, "")
    }

    /// How to get there.
    pub fn condition_how(&self, condition: Condition) -> String {
        self.condition_words(condition, "-how")
    }

    fn condition_words(&self, condition: Condition, end: &str) -> String {
        match condition {
            Condition::YearPassed(node, year) if self.counts_in_groups(node) => self.with(
                &format!("explore-condition-group{end}"),
                Args::NONE.with("year", i64::from(year)),
            ),
            _ => {
                let key = self.condition_key(condition);
                self.with(&format!("condition-{key}{end}"), self.condition_args(condition))
            }
        }
    }

    /// What one has after a programme that leads on but gives no diploma, such as a pre-master.
    fn passed(&self, node: NodeId) -> Option<String> {
        self.maybe(&format!("node-{}-passed", self.facts.node(node).id))
    }

    fn condition_key(&self, condition: Condition) -> &'static str {
        match condition {
            Condition::Diploma(node) if self.passed(node).is_some() => "programme-passed",
            _ => condition.id(),
        }
    }

    /// The title of a source: its own, as it is cited, or in words where it has none.
    pub fn source(&self, source: &Source) -> String {
        self.maybe(&format!("source-{}", source.id))
            .unwrap_or_else(|| source.title.clone())
    }

    fn condition_args(&self, condition: Condition) -> Args {
        match condition {
            Condition::Diploma(node) => Args::NONE.with("node", self.node(node)),
            Condition::YearPassed(node, year) => Args::NONE
                .with("node", self.node(node))
                .with("year", i64::from(year)),
            _ => Args::NONE,
        }
    }

    /// Why a step may or may not be refused. Families of steps share their words.
    pub fn why(&self, edge: &str) -> String {
        let family = edge
            .get(..4)
            .filter(|family| ["e018", "e080", "e081"].contains(family))
            .unwrap_or(edge);
        self.text(&format!("edge-{family}-why"))
    }

    /// Half-years as years: "2,5 jaar".
    pub fn years(&self, half_years: u16) -> String {
        let decimals = usize::from(half_years % 2 == 1);
        let number = format::format_number(self.lang, f64::from(half_years) / 2.0, decimals);
        let args = Args::NONE
            .with("count", i64::from(half_years) * 5)
            .with("number", number);
        self.with("explore-years", args)
    }

    /// The names of subjects, joined.
    pub fn subjects(&self, subjects: pathways::demand::SubjectSet) -> String {
        let names: Vec<String> = subjects
            .iter()
            .map(|subject| self.text(&format!("subject-{}", subject.id())))
            .collect();
        self.join(&names)
    }

    /// Words joined as a list: "a, b en c".
    pub fn join(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [only] => only.clone(),
            [rest @ .., last] => {
                let args = Args::NONE
                    .with("rest", rest.join(&self.text("explore-list-comma")))
                    .with("last", last.clone());
                self.with("explore-list-and", args)
            }
        }
    }
}

/// The line of the map for a programme: tracks that look alike to a pupil share a colour.
pub fn track_line(id: &str) -> &'static str {
    match id {
        "pro" | "vso-arb" | "vso-dag" | "vso-ver" => "pro",
        "vmbo-bb" => "basis",
        "vmbo-kb" => "kader",
        "vmbo-gl" | "vmbo-tl" => "tl",
        "havo" => "havo",
        "vwo" => "vwo",
        "hbo-ad" | "hbo-ba" | "hbo-ma" => "hbo",
        "wo-ba" | "wo-ma" | "premaster" | "phd" => "wo",
        id if id.starts_with("mbo-") => "mbo",
        _ => "po",
    }
}
