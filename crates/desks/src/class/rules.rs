//! In which track and year a class can be: what the facts have, and what fits the school.
//!
//! Deliberately absent: a list of tracks of our own. A kind of education that comes into the facts can be said here.

use pathways::Facts;
use pathways::facts::{Node, Stage};

/// Why a class cannot be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No class is in this.
    UnknownTrack,
    /// The track has no such year.
    NoSuchYear {
        /// How many it has.
        most: u8,
    },
    /// No track of any class has such a year.
    NoYear {
        /// The highest there is.
        most: u8,
    },
    /// All other classes of the school are in another part of the chain. It may be so all the same: whoever fills it in says it.
    OtherStage(Stage),
}

/// The tracks that a class can be in.
pub fn tracks(facts: &Facts) -> impl Iterator<Item = &Node> {
    let has_classes = |node: &&Node| matches!(node.stage, Stage::Po | Stage::Vo);
    facts.nodes().iter().filter(has_classes)
}

/// Why a class cannot be in this track and year, beside classes of these tracks; nothing where it can. `sure` says that it is in another
/// part of the chain than those.
pub fn wrong(
    facts: &Facts,
    (track, year): (Option<&str>, Option<u8>),
    beside: &[String],
    sure: bool,
) -> Option<Wrong> {
    let stage = |id: &str| tracks(facts).find(|node| node.id == id).map(|node| node.stage);
    let Some(track) = track else {
        let most = tracks(facts).map(Node::years).max().unwrap_or_default();
        let fits = year.is_none_or(|year| (1..=most).contains(&year));
        return (!fits).then_some(Wrong::NoYear { most });
    };
    let Some(node) = tracks(facts).find(|node| node.id == track) else {
        return Some(Wrong::UnknownTrack);
    };
    if year.is_some_and(|year| !(1..=node.years()).contains(&year)) {
        return Some(Wrong::NoSuchYear { most: node.years() });
    }
    let others: Vec<Stage> = beside.iter().filter_map(|track| stage(track)).collect();
    let fits = sure || others.is_empty() || others.contains(&node.stage);
    (!fits).then_some(Wrong::OtherStage(node.stage))
}

#[cfg(test)]
mod tests {
    use kit::facts::Knowledge;

    use super::*;

    #[track_caller]
    fn check(place: (Option<&str>, Option<u8>), beside: &[&str], then: Option<Wrong>) {
        let knowledge = Knowledge::embedded().unwrap();
        let beside: Vec<String> = beside.iter().map(|track| (*track).to_owned()).collect();
        assert_eq!(wrong(knowledge.facts(), place, &beside, false), then, "{place:?}");
    }

    #[test]
    fn a_class_is_in_a_year_that_its_track_has() {
        // WVO 2020: vmbo takes four years, havo five, vwo six; primary school has eight groups.
        for (track, last) in [("vmbo-bb", 4), ("vmbo-tl", 4), ("havo", 5), ("vwo", 6), ("po", 8)] {
            check((Some(track), Some(last)), &[], None);
            check(
                (Some(track), Some(last + 1)),
                &[],
                Some(Wrong::NoSuchYear { most: last }),
            );
            check(
                (Some(track), Some(0)),
                &[],
                Some(Wrong::NoSuchYear { most: last }),
            );
            check((Some(track), None), &[], None);
        }
        check((None, Some(8)), &[], None);
        check((None, Some(9)), &[], Some(Wrong::NoYear { most: 8 }));
        check((None, None), &[], None);
        for none in ["hbo-ba", "mbo-2", "vavo", "gymnasium"] {
            check((Some(none), Some(1)), &[], Some(Wrong::UnknownTrack));
        }
    }

    #[test]
    fn a_class_of_a_primary_school_does_not_stand_among_those_of_secondary_education() {
        let vo = &["havo", "vwo"];
        check((Some("po"), Some(8)), vo, Some(Wrong::OtherStage(Stage::Po)));
        check((Some("vmbo-tl"), Some(2)), vo, None);
        check(
            (Some("havo"), Some(1)),
            &["po"],
            Some(Wrong::OtherStage(Stage::Vo)),
        );
        // A school with both, and one that said nothing yet.
        check((Some("po"), Some(8)), &["po", "havo"], None);
        check((Some("po"), Some(8)), &[], None);
        let knowledge = Knowledge::embedded().unwrap();
        let vo = ["havo".to_owned()];
        assert_eq!(wrong(knowledge.facts(), (Some("po"), Some(8)), &vo, true), None);
    }
}
