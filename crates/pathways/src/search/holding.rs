//! What somebody brings to a course, from each point one may come from.

use crate::courses::{Catalogue, Holding, PROFILES};
use crate::demand::{Subject, SubjectSet};
use crate::facts::{Brings, Facts};
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

/// What one brings from a point: one's own domain only from one's own track, since elsewhere it is free. A profile
/// moves along between tracks that have one, in either direction: vwo after havo is entered past the choice.
pub(crate) fn held(facts: &Facts, position: &Position, from: Point, own: &Holding) -> Holding {
    let on_own_track = position.reach(facts, from) != Reach::Never;
    let has_profile = || {
        let own = std::iter::once(&position.at).chain(&position.earlier);
        own.copied()
            .any(|node| facts.node(node).brings == Some(Brings::Profile))
    };
    match from.node().and_then(|node| facts.node(node).brings) {
        Some(Brings::Profile) if on_own_track || has_profile() => Holding { domain: None, ..*own },
        Some(Brings::Domain) if on_own_track => Holding {
            domain: own.domain,
            ..Holding::default()
        },
        _ => Holding::default(),
    }
}
