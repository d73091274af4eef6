//! The **group** that a figure is told of, where that is more than the one occupation: whom it holds as well, so that nobody takes it for
//! the pay or the chance of that occupation alone.
//!
//! Deliberately absent: a figure of one occupation out of that of its group.

use serde::Serialize;
use utoipa::ToSchema;

use super::brief::Named;
use super::figure::{Figure, Lookup};
use super::figures::Subject;
use crate::ground::Ground;

/// A group of occupations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupView {
    /// Other occupations of this site that lie in it, in the order of the alphabet.
    pub holds: Vec<Named>,
    /// Other groups of the same list and width that the occupation lies in, in Dutch.
    pub also_in: Vec<String>,
}

impl GroupView {
    /// What else the group of this figure holds. None where the figure is of the occupation itself.
    pub fn new(
        lookup: &Lookup<'_>,
        ground: &Ground,
        one: &Subject<'_>,
        figure: &Figure,
    ) -> Option<GroupView> {
        let (figures, code) = (lookup.figures, figure.code.as_str());
        let tag = lookup.desk.words.lang.tag();
        let bridged = figures.brc(code).filter(|_| figure.codes == "brc");
        let lies_in = |isco: &str| match (figure.codes.as_str(), bridged) {
            ("isco", _) => isco.starts_with(code),
            (_, Some(group)) => group.isco.iter().any(|one| one == isco),
            _ => false,
        };
        if !lies_in(one.isco) {
            return None;
        }
        let others = ground
            .occupations()
            .iter()
            .filter(|other| other.id != one.id && lies_in(&other.isco));
        let mut holds: Vec<Named> = others
            .map(|other| Named {
                id: other.id.clone(),
                name: other.name(tag).to_owned(),
            })
            .collect();
        holds.sort_by_cached_key(|other| (other.name.to_lowercase(), other.id.clone()));
        let alike = figures
            .brc_of(one.isco)
            .filter(|group| bridged.is_some() && group.code.len() == code.len());
        Some(GroupView {
            holds,
            also_in: alike
                .filter(|group| group.code != code)
                .map(|group| brc_name(&group))
                .collect(),
        })
    }
}

/// The name of a group of BRC, or its code where nobody gave it a name.
pub fn brc_name(group: &work::figures::Group<'_>) -> String {
    group
        .name
        .map_or_else(|| format!("BRC {}", group.code), str::to_owned)
}
