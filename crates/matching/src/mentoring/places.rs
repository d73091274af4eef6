//! **Where** four digits of a postcode are, on a flat map, from the list that whoever runs the product brought in. Without a list no
//! postcode is anywhere, and near is the same first two figures.
//!
//! Deliberately absent: an address. The middle of an area is as exact as it gets.

use std::collections::BTreeMap;
use std::sync::Arc;

use allocation::pairs::Point;
use feeds::Coordinate;
use feeds::postcodes::Postcode4;

/// How far away near is, as the crow flies, in metres: as far as a mentor comes who says nothing else, some forty minutes of cycling.
pub const NEAR: u32 = 10_000;

/// The middles of areas, by their four digits. The copies share one table.
#[derive(Clone, Debug, Default)]
pub struct Places(Arc<BTreeMap<u16, Point>>);

impl Places {
    /// Of areas in degrees.
    pub fn new(areas: impl Iterator<Item = (u16, Coordinate)>) -> Self {
        let flat = areas.map(|(digits, at)| {
            let [x, y] = at.metres();
            (digits, Point { x, y })
        });
        Self(Arc::new(flat.collect()))
    }

    /// Where a postcode is; nothing where the list does not have it.
    pub fn of(&self, postcode: &str) -> Option<Point> {
        self.0.get(&Postcode4::parse(postcode)?.number()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_somewhere_when_the_list_has_it() {
        let amersfoort = Coordinate {
            lat: 52.155_174_40,
            lon: 5.387_206_21,
        };
        let places = Places::new([(3811, amersfoort)].into_iter());
        let there = Point {
            x: 155_000,
            y: 463_000,
        };
        for (postcode, at) in [
            ("3811", Some(there)),
            ("3811 AB", Some(there)),
            ("3812", None),
            ("", None),
            ("38", None),
        ] {
            assert_eq!(places.of(postcode), at, "{postcode}");
        }
        assert_eq!(Places::default().of("3811"), None);
    }
}
