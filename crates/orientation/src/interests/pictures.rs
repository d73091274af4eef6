//! The **pictures** of activities, by the word that the facts give. A picture helps who reads little; the words carry the meaning.
//!
//! The drawings are those of Lucide, whose licence lies beside them in `assets/icons/activities`.

use pathways::Problem;
use work::interests::Activity;

macro_rules! drawings {
    ($($word:literal),+ $(,)?) => {
        &[$(($word, include_str!(concat!("../../../../assets/icons/activities/", $word, ".svg")))),+]
    };
}

const DRAWINGS: &[(&str, &str)] = drawings![
    "archive",
    "ball",
    "bandage",
    "bike",
    "boat",
    "book",
    "boxes",
    "brick",
    "calendar",
    "camera",
    "chart",
    "check",
    "code",
    "coins",
    "comfort",
    "dance",
    "debate",
    "elderly",
    "event",
    "flag",
    "flame",
    "flask",
    "game",
    "hammer",
    "handshake",
    "health",
    "heart",
    "history",
    "house",
    "idea",
    "leaf",
    "list",
    "mask",
    "megaphone",
    "mic",
    "music",
    "paw",
    "peace",
    "pencil",
    "phone",
    "photo",
    "plant",
    "plug",
    "puzzle",
    "rules",
    "search",
    "shirt",
    "shop",
    "star",
    "stock",
    "talk",
    "target",
    "teach",
    "tree",
    "truck",
    "virus",
    "vote",
    "water",
    "welcome",
    "wheelchair",
];

/// The picture of this word; nothing where there is none.
pub(super) fn picture(word: &str) -> &'static str {
    let found = DRAWINGS.binary_search_by_key(&word, |(known, _)| *known);
    found.map_or("", |at| DRAWINGS[at].1)
}

/// A problem for each activity without a picture.
pub(super) fn missing(activities: &[Activity]) -> impl Iterator<Item = Problem> {
    let without = activities.iter().filter(|one| picture(&one.icon).is_empty());
    without.map(|one| {
        one.provenance
            .problem(format!("{}: van '{}' is er geen tekening", one.id, one.icon))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawings_stand_in_the_order_of_their_words() {
        assert!(DRAWINGS.is_sorted_by_key(|(word, _)| *word));
        assert!(picture("bike").starts_with("<svg class=\"icon\""));
        assert_eq!(picture("nothing"), "");
    }
}
