//! A plan: what a new list would change in the one that is held. It decides nothing and keeps nothing.

use std::collections::{BTreeMap, BTreeSet};

use orientation::explore::schools::{Location, Schools};

/// What would change.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Locations that were not held.
    pub new: Vec<String>,
    /// Locations that are held otherwise.
    pub changed: Vec<String>,
    /// Locations that the new list no longer has.
    pub gone: Vec<String>,
    /// Locations that stay as they are.
    pub same: usize,
    held: usize,
    areas_held: usize,
    areas_gone: usize,
}

impl Plan {
    /// Compares two lists.
    pub fn new(held: &Schools, new: &Schools) -> Plan {
        let before = by_code(held);
        let after = by_code(new);
        let mut plan = Plan {
            held: before.len(),
            areas_held: held.areas.len(),
            ..Plan::default()
        };
        for (code, location) in &after {
            match before.get(code) {
                None => plan.new.push(line(location)),
                Some(known) if known == location => plan.same += 1,
                Some(_) => plan.changed.push(line(location)),
            }
        }
        plan.gone = before
            .iter()
            .filter(|(code, _)| !after.contains_key(*code))
            .map(|(_, location)| line(location))
            .collect();
        let kept: BTreeSet<&u16> = new.areas.keys().collect();
        plan.areas_gone = held
            .areas
            .keys()
            .filter(|postcode| !kept.contains(postcode))
            .count();
        plan
    }

    /// More than a third of the schools, or of the postcodes, would vanish.
    pub fn loses_too_much(&self) -> bool {
        self.gone.len() * 3 > self.held || self.areas_gone * 3 > self.areas_held
    }
}

fn by_code(schools: &Schools) -> BTreeMap<&str, &Location> {
    schools
        .locations
        .iter()
        .map(|location| (location.code.as_str(), location))
        .collect()
}

fn line(location: &Location) -> String {
    format!("{} {}, {}", location.code, location.name, location.place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schools(codes: &[(&str, &str)]) -> Schools {
        let location = |(code, name): &(&str, &str)| Location {
            code: (*code).to_owned(),
            name: (*name).to_owned(),
            offers: vec!["havo".to_owned()],
            address: "Laan 1".to_owned(),
            postcode: "1000AA".to_owned(),
            place: "Ergens".to_owned(),
            website: None,
            at: (52.0, 5.0),
        };
        Schools {
            locations: codes.iter().map(location).collect(),
            ..Schools::default()
        }
    }

    #[test]
    fn a_plan_names_what_is_new_changed_and_gone() {
        let plan = Plan::new(
            &schools(&[("A", "een"), ("B", "twee"), ("C", "drie")]),
            &schools(&[("A", "een"), ("B", "2"), ("D", "vier")]),
        );
        assert_eq!(plan.new, ["D vier, Ergens"]);
        assert_eq!(plan.changed, ["B 2, Ergens"]);
        assert_eq!(plan.gone, ["C drie, Ergens"]);
        assert_eq!(plan.same, 1);
        // One of three is a third, and not more.
        assert!(!plan.loses_too_much());
    }

    #[test]
    fn more_than_a_third_is_too_much_and_the_first_list_never_is() {
        let held = schools(&[("A", "een"), ("B", "twee"), ("C", "drie")]);
        assert!(Plan::new(&held, &schools(&[("A", "een")])).loses_too_much());
        assert!(!Plan::new(&Schools::default(), &held).loses_too_much());
    }
}
