//! What is **known** beside the occupations: the fields, courses and sources that they may point to. The caller hands it in, so that
//! this crate reads no other file.

use std::collections::{BTreeMap, BTreeSet};

use pathways::Facts;
use pathways::courses::Catalogue;

use crate::level::Level;

/// The ids that occupations may point to. Of what is empty nothing is checked, so that files can be judged alone.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Fields of work, in the order of their file.
    pub fields: Vec<String>,
    /// Courses, each with the levels that it ends in.
    pub courses: BTreeMap<String, BTreeSet<Level>>,
    /// Sources.
    pub sources: BTreeSet<String>,
}

impl Known {
    /// What these facts and this catalogue know, with the ids of the fields of work.
    pub fn of(facts: &Facts, catalogue: &Catalogue, fields: impl IntoIterator<Item = String>) -> Known {
        let mut courses: BTreeMap<String, BTreeSet<Level>> = BTreeMap::new();
        for course in catalogue.courses() {
            let levels = courses.entry(course.id.clone()).or_default();
            levels.extend(Level::of_node(&facts.node(course.node).id));
            levels.extend(course.also_ad.then_some(Level::Ad));
        }
        for programme in catalogue.programmes() {
            let levels = programme
                .levels
                .iter()
                .filter_map(|level| Level::of_node(&format!("mbo-{level}")));
            courses.entry(programme.id.clone()).or_default().extend(levels);
        }
        Known {
            fields: fields.into_iter().collect(),
            courses,
            sources: facts.sources().iter().map(|source| source.id.clone()).collect(),
        }
    }
}
