//! Pictures: what the engine answers, drawn as SVG by the server. The **line map** is the education system as a metro
//! map for one position; **doors compared** shows how many courses each option leaves open.
//!
//! A picture says nothing that its table does not say: [`LineMap::rows`] gives the table. With addresses to go to, a
//! picture is a group of links; without, one image. Colours are classes of the style sheet, so that dark pages, paper
//! and forced colours work.
//!
//! Deliberately absent: scripts, styles inside the picture, and places on paper that belong to one programme.

mod compared;
mod legend;
mod measure;
mod plan;
mod says;
mod sheet;
mod tall;
mod wide;

use jiff::civil::Date;
use pathways::condition::Condition;
use pathways::doors::Door;
use pathways::search::Pathway;
use pathways::{Facts, Point, Position, Target};

use crate::explore::view::Words;
pub use compared::Compared;
use plan::Plan;
use says::Says;
use sheet::{Frame, Sheet};

macro_rules! texts {
    ($($lang:literal)*) => {
        [$(kit::TextSource {
            lang: $lang,
            name: concat!("explore/picture/texts/", $lang, ".ftl"),
            ftl: include_str!(concat!("texts/", $lang, ".ftl")),
        }),*]
    };
}

/// The words of the pictures, in every language.
pub const TEXTS: [kit::TextSource; 4] = texts!["nl" "en" "tr" "ar"];

/// What a map is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A classroom screen: time along the line of writing.
    Wide,
    /// A phone: time downwards.
    Tall,
}

/// A line map to be drawn.
#[derive(Clone, Copy)]
pub struct LineMap<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// Where somebody stands.
    pub position: &'a Position,
    /// The doors of that position.
    pub doors: &'a [Door],
    /// The pathway that is lit.
    pub pathway: Option<&'a Pathway>,
    /// Words in the language of the page.
    pub words: &'a Words<'a>,
    /// Where a door leads on the site; none for a picture without links.
    pub link: Option<&'a dyn Fn(Target) -> String>,
    /// Begins every id in the picture.
    pub id: &'a str,
}

/// One line of the table that says the same as the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where the transfer leaves from.
    pub from: Point,
    /// Where it leads.
    pub to: Target,
    /// `right`, `right_if`, `discretion`, `selection`, `closed`.
    pub verdict: &'static str,
    /// What is asked.
    pub conditions: Vec<Condition>,
    /// The day it starts; none for a closed door.
    pub start: Option<Date>,
    /// The last day of the right.
    pub deadline: Option<Date>,
    /// Extra half-years against the shortest ordinary pathway, low and high.
    pub extra: Option<(i32, i32)>,
    /// It is part of the pathway that is lit.
    pub on_way: bool,
}

/// A picture without its frame.
struct Drawn {
    sheet: Sheet,
    height: i32,
}

impl LineMap<'_> {
    /// The map as one `<svg>`.
    pub fn draw(&self, form: Form) -> String {
        let plan = self.plan();
        let says = Says::new(self.words);
        let (drawn, class) = match form {
            Form::Wide => (wide::draw(self, &plan, &says), "map-wide"),
            Form::Tall => (tall::draw(self, &plan, &says), "map-tall"),
        };
        drawn.sheet.finish(&Frame {
            id: self.id,
            class,
            height: drawn.height,
            title: &says.one("title", "place", says.place(&plan)),
            description: &says.description(&plan),
            linked: self.link.is_some(),
        })
    }

    /// The map as a table, in the order of the doors; the steps of the pathway that come later follow.
    pub fn rows(&self) -> Vec<Row> {
        let plan = self.plan();
        plan.hops
            .into_iter()
            .map(|hop| Row {
                from: hop.from,
                to: hop.to,
                verdict: hop.say.verdict,
                conditions: hop.say.conditions,
                start: hop.start,
                deadline: hop.say.deadline,
                extra: hop.say.extra,
                on_way: hop.on_way,
            })
            .collect()
    }

    fn plan(&self) -> Plan {
        Plan::new(self.facts, self.position, self.doors, self.pathway)
    }

    fn turned(&self) -> bool {
        self.words.lang.dir() == "rtl"
    }
}
