//! What somebody brings to a course, from each point one may come from.

use crate::courses::{Catalogue, Holding, PROFILES};
use crate::demand::{Subject, SubjectSet};
use crate::facts::Facts;
use crate::point::Point;
use crate::position::{Position, Reach};

/// What a position brings to a course.
pub(crate) fn holding(facts: &Facts, catalogue: &Catalogue, position: &Position) -> Holding {
    let profile = position
        .profile
        .as_deref()
        .and_then(|id| PROFILES.iter().position(|known| *known == id));
    let mut subjects = position.subjects;
    let parts = facts
        .profiles()
        .iter()
        .filter(|known| Some(known.id.as_str()) == position.profile.as_deref());
    for (track, fixed, _) in parts.flat_map(|profile| profile.parts.iter()) {
        if *track == position.at || position.earlier.contains(track) {
            let fixed = fixed.iter().filter_map(|id| Subject::from_id(id));
            subjects = fixed.fold(subjects, SubjectSet::with);
        }
    }
    let domain = position
        .domain
        .as_deref()
        .and_then(|id| catalogue.domains().iter().position(|known| known == id));
    Holding {
        profile,
        subjects,
        domain,
    }
}

/// What one brings from a point: one's own profile and subjects only from one's own track; elsewhere they are free.
/// A vwo after havo keeps the profile, since one enters its fifth year with it.
pub(crate) fn held(facts: &Facts, position: &Position, from: Point, own: &Holding) -> Holding {
    let Some(node) = from.node() else {
        return Holding::default();
    };
    let on_own_track = position.reach(facts, from) != Reach::Never;
    let id = facts.node(node).id.as_str();
    let own_id = facts.node(position.at).id.as_str();
    match id {
        "havo" | "vwo" if on_own_track || (own_id == "havo" && id == "vwo") => {
            Holding { domain: None, ..*own }
        }
        "mbo-4" | "mbo-4s" if on_own_track => Holding {
            domain: own.domain,
            ..Holding::default()
        },
        _ => Holding::default(),
    }
}
