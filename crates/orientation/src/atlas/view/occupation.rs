//! An occupation in full: what one does, how one gets in, what nobody knows here yet, and where it comes from.

use serde::Serialize;
use work::Occupation;

use super::brief::{Brief, CourseBrief, Either, LevelView, level};
use crate::explore::answer::Desk;
use crate::explore::view::OriginView;

/// An occupation.
#[derive(Clone, Debug, Serialize)]
pub struct OccupationView {
    /// In brief.
    pub brief: Brief,
    /// What one does: more sentences in Dutch, one in other languages.
    pub told: Vec<String>,
    /// What follows is Dutch, and the page is not.
    pub in_dutch: bool,
    /// Moments of a Monday.
    pub monday: Vec<Moment>,
    /// What one has to be able to do, or can learn.
    pub skills: Vec<String>,
    /// Kinds of employers.
    pub employers: String,
    /// What is hard or less nice.
    pub also: String,
    /// The law asks a diploma, licence or registration.
    pub regulated: bool,
    /// By level: courses that lead there.
    pub ways_in: Vec<WayIn>,
    /// The same courses, each once.
    pub courses: Vec<CourseBrief>,
    /// Address of the concept in ESCO.
    pub esco: String,
    /// Where it comes from.
    pub origin: OriginView,
    /// The words that licences of its sources ask for, in English.
    pub attributions: Vec<String>,
}

/// A moment of a Monday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// When: "7 uur"; nothing where the facts name no time.
    pub when: Option<String>,
    /// What one does then.
    pub what: String,
}

/// A level with the courses of that level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WayIn {
    /// The level.
    pub level: LevelView,
    /// Courses; none where it is learnt at work or elsewhere.
    pub courses: Vec<CourseBrief>,
}

/// What is not known here, with where it can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Ask {
    /// The end of the keys of its words: `atlas-unknown-<id>-title` and `-ask`.
    pub id: &'static str,
    /// Name and address of who has a page about it.
    pub at: Option<(&'static str, &'static str)>,
}

/// What is not known of any occupation until somebody imports a source.
pub const UNKNOWN: [Ask; 5] = [
    Ask {
        id: "pay",
        at: Some(("werk.nl", "https://www.werk.nl/")),
    },
    Ask {
        id: "chance",
        at: Some(("s-bb.nl", "https://www.s-bb.nl/")),
    },
    Ask {
        id: "who",
        at: Some(("cbs.nl", "https://www.cbs.nl/")),
    },
    Ask {
        id: "voices",
        at: None,
    },
    Ask {
        id: "people",
        at: None,
    },
];

impl OccupationView {
    /// An occupation in the language of the desk.
    pub fn new(desk: &Desk<'_>, one: &Occupation) -> OccupationView {
        let tag = desk.words.lang.tag();
        let brief = Brief::new(desk, one);
        OccupationView {
            told: match tag {
                "nl" => one.nl.what.clone(),
                _ => vec![brief.what.clone()],
            },
            in_dutch: tag != "nl",
            monday: one.nl.monday.iter().map(|told| moment(told)).collect(),
            skills: one.nl.skills.clone(),
            employers: one.nl.employers.clone(),
            also: one.nl.also.clone(),
            regulated: one.regulated,
            ways_in: ways_in(desk, one),
            courses: courses(desk, one).map(|course| course.brief(desk)).collect(),
            esco: one.esco.clone(),
            origin: OriginView::new(&desk.words, &one.provenance, None),
            attributions: attributions(desk, &one.provenance.source),
            brief,
        }
    }
}

/// The words that the licences of these sources ask for.
fn attributions(desk: &Desk<'_>, sources: &[String]) -> Vec<String> {
    let sources = sources.iter().filter_map(|id| desk.facts().source(id));
    sources.filter_map(|source| source.attribution.clone()).collect()
}

/// "Maandag 7 uur: Je hoort hoe de nacht was." is a time and a sentence; the page says that it is a Monday.
fn moment(told: &str) -> Moment {
    match told.split_once(": ") {
        Some((when, what)) => Moment {
            when: Some(when.strip_prefix("Maandag ").unwrap_or(when).to_owned()),
            what: what.to_owned(),
        },
        None => Moment {
            when: None,
            what: told.to_owned(),
        },
    }
}

fn courses<'a>(desk: &Desk<'a>, one: &'a Occupation) -> impl Iterator<Item = Either<'a>> {
    let catalogue = desk.catalogue();
    one.courses.iter().filter_map(move |id| Either::of(catalogue, id))
}

fn ways_in(desk: &Desk<'_>, one: &Occupation) -> Vec<WayIn> {
    let courses: Vec<Either<'_>> = courses(desk, one).collect();
    let way = |wanted: &work::Level| WayIn {
        level: level(desk, *wanted),
        courses: courses
            .iter()
            .filter(|course| course.levels(desk).contains(wanted))
            .map(|course| course.brief(desk))
            .collect(),
    };
    one.levels.iter().map(way).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_a_time_and_a_sentence() {
        let told = moment("Maandag 7 uur: Je hoort hoe de nacht was.");
        assert_eq!(told.when.as_deref(), Some("7 uur"));
        assert_eq!(told.what, "Je hoort hoe de nacht was.");
        assert_eq!(moment("Je begint.").when, None);
    }
}
