//! In brief: what a list says of an occupation, a level, a course.

use pathways::courses::{Catalogue, Course, Programme};
use serde::Serialize;
use utoipa::ToSchema;
use work::{Level, Occupation};

use crate::explore::answer::Desk;
use crate::explore::view::track_line;

/// An id with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Id.
    pub id: String,
    /// In words.
    pub name: String,
}

/// A level with which one can begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LevelView {
    /// The programme of the education system.
    pub id: &'static str,
    /// In words.
    pub name: String,
    /// The line of the map, which gives its colour.
    pub line: &'static str,
}

/// An occupation in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Brief {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What one does, in one sentence.
    pub what: String,
    /// Fields of work.
    pub fields: Vec<Named>,
    /// Levels, in the order of the education system.
    pub levels: Vec<LevelView>,
}

/// A course in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CourseBrief {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// The name is Dutch, and the page is not.
    pub in_dutch: bool,
    /// Levels at which it exists.
    pub levels: Vec<LevelView>,
}

impl Brief {
    /// An occupation in the language of the desk.
    pub fn new(desk: &Desk<'_>, one: &Occupation) -> Brief {
        let tag = desk.words.lang.tag();
        Brief {
            id: one.id.clone(),
            name: one.name(tag).to_owned(),
            what: sentence(one, tag),
            fields: one.fields.iter().map(|id| field(desk, id)).collect(),
            levels: one.levels.iter().map(|one| level(desk, *one)).collect(),
        }
    }
}

/// What one does, in one sentence.
fn sentence(one: &Occupation, tag: &str) -> String {
    match tag {
        "en" => one.en.what.clone(),
        "tr" => one.tr.what.clone(),
        "ar" => one.ar.what.clone(),
        _ => one.nl.what.first().cloned().unwrap_or_default(),
    }
}

/// A field in words.
pub fn field(desk: &Desk<'_>, id: &str) -> Named {
    Named {
        id: id.to_owned(),
        name: desk.words.text(&format!("field-{id}")),
    }
}

/// A level in words.
pub fn level(desk: &Desk<'_>, one: Level) -> LevelView {
    LevelView {
        id: one.node(),
        name: desk.words.text(&format!("atlas-level-{}", one.node())),
        line: track_line(one.node()),
    }
}

/// Occupations in the order of their names in this language, which is the order that a page prints.
pub fn in_order<'a>(desk: &Desk<'_>, of: impl IntoIterator<Item = &'a Occupation>) -> Vec<Brief> {
    let mut briefs: Vec<Brief> = of.into_iter().map(|one| Brief::new(desk, one)).collect();
    briefs.sort_by_cached_key(|one| (one.name.to_lowercase(), one.id.clone()));
    briefs
}

/// Occupations by the first level with which one can begin, levels in the order of the education system.
pub fn by_level(briefs: Vec<Brief>) -> Vec<(LevelView, Vec<Brief>)> {
    let mut found: Vec<(LevelView, Vec<Brief>)> = Vec::new();
    for one in briefs {
        let Some(first) = one.levels.first() else {
            continue;
        };
        match found.iter_mut().find(|(level, _)| level == first) {
            Some((_, with)) => with.push(one),
            None => found.push((first.clone(), vec![one])),
        }
    }
    let place = |level: &LevelView| Level::ALL.iter().position(|one| one.node() == level.id);
    found.sort_by_key(|(level, _)| place(level));
    found
}

/// A course or programme of the catalogue.
#[derive(Clone, Copy, Debug)]
pub enum Either<'a> {
    /// Of higher education.
    Course(&'a Course),
    /// Of mbo.
    Programme(&'a Programme),
}

impl<'a> Either<'a> {
    /// The one with this id.
    pub fn of(catalogue: &'a Catalogue, id: &str) -> Option<Either<'a>> {
        let programme = || catalogue.programmes().iter().find(|one| one.id == id);
        let course = catalogue.course(id).map(Either::Course);
        course.or_else(|| programme().map(Either::Programme))
    }

    /// Id.
    pub fn id(self) -> &'a str {
        match self {
            Either::Course(one) => &one.id,
            Either::Programme(one) => &one.id,
        }
    }

    /// The name in a language, and whether it is Dutch for want of another.
    pub fn name(self, tag: &str) -> (String, bool) {
        let (dutch, english) = match self {
            Either::Course(one) => (&one.name, &one.name_en),
            Either::Programme(one) => (&one.name, &one.name_en),
        };
        match english {
            Some(english) if tag == "en" => (english.clone(), false),
            _ => (dutch.clone(), tag != "nl"),
        }
    }

    /// Levels at which it exists, in the order of the education system.
    pub fn levels(self, desk: &Desk<'_>) -> Vec<Level> {
        let mut levels: Vec<Level> = match self {
            Either::Course(one) => {
                let own = Level::of_node(&desk.facts().node(one.node).id);
                own.into_iter().chain(one.also_ad.then_some(Level::Ad)).collect()
            }
            Either::Programme(one) => {
                let levels = one.levels.iter();
                levels
                    .filter_map(|level| Level::of_node(&format!("mbo-{level}")))
                    .collect()
            }
        };
        levels.sort();
        levels.dedup();
        levels
    }

    /// In brief.
    pub fn brief(self, desk: &Desk<'_>) -> CourseBrief {
        let (name, in_dutch) = self.name(desk.words.lang.tag());
        CourseBrief {
            id: self.id().to_owned(),
            name,
            in_dutch,
            levels: self
                .levels(desk)
                .into_iter()
                .map(|one| level(desk, one))
                .collect(),
        }
    }
}
