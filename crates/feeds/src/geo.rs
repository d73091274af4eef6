//! Places on the map, and how far apart they are.

/// A place in degrees (WGS84).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coordinate {
    /// North of the equator.
    pub lat: f64,
    /// East of Greenwich.
    pub lon: f64,
}

/// Mean radius of the earth (IUGG).
const EARTH_KM: f64 = 6_371.008_8;

impl Coordinate {
    /// Distance as the crow flies, in kilometres (haversine). On the scale of the Netherlands the error of taking the
    /// earth for a sphere stays under half a percent.
    pub fn distance_km(self, other: Coordinate) -> f64 {
        let half_lat = (other.lat - self.lat).to_radians() / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let across = self.lat.to_radians().cos() * other.lat.to_radians().cos();
        let chord = half_lat.sin().powi(2) + across * half_lon.sin().powi(2);
        2.0 * EARTH_KM * chord.sqrt().min(1.0).asin()
    }

    /// Metres to the east and to the north on the map of the Rijksdriehoek, by the polynomial of Schreutelkamp and Strang van Hees
    /// (2001), right to a metre in the Netherlands and to nothing outside.
    pub fn metres(self) -> [i32; 2] {
        let (p, l) = (
            0.36 * (self.lat - 52.155_174_40),
            0.36 * (self.lon - 5.387_206_21),
        );
        let (p2, l2) = (p * p, l * l);
        let (p3, l3) = (p2 * p, l2 * l);
        let x = 155_000.0 + 190_094.945 * l
            - 11_832.228 * p * l
            - 114.221 * p2 * l
            - 32.391 * l3
            - 0.705 * p
            - 2.340 * p3 * l
            - 0.608 * p * l3
            - 0.008 * l2
            + 0.148 * p2 * l3;
        let y = 463_000.0 + 309_056.544 * p + 3_638.893 * l2 + 73.077 * p2 - 157.984 * p * l2
            + 59.788 * p3
            + 0.433 * l
            - 6.439 * p2 * l2
            - 0.032 * p * l
            + 0.092 * l2 * l2
            - 0.054 * p * l2 * l2;
        [x.round() as i32, y.round() as i32]
    }

    /// Whether it lies in the box around the European Netherlands: from the south of Limburg to Rottumeroog, from the
    /// coast of Zeeland to the Dollard.
    pub fn in_netherlands(self) -> bool {
        (50.7..=53.6).contains(&self.lat) && (3.3..=7.3).contains(&self.lon)
    }
}

/// Reads a pair of cells, decimal point or comma. The error is a sentence about the pair.
pub(crate) fn coordinate(lat: &str, lon: &str) -> Result<Coordinate, String> {
    let degrees = |cell: &str| {
        cell.replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|value| value.is_finite())
    };
    let (Some(lat), Some(lon)) = (degrees(lat), degrees(lon)) else {
        return Err("lat en lon zijn niet allebei een getal".to_owned());
    };
    let place = Coordinate { lat, lon };
    if place.in_netherlands() {
        Ok(place)
    } else if (Coordinate { lat: lon, lon: lat }).in_netherlands() {
        Err("lat en lon lijken verwisseld".to_owned())
    } else if lat.abs() > 180.0 || lon.abs() > 180.0 {
        Err("dit zijn geen graden; zet Rijksdriehoekscoördinaten om naar WGS84".to_owned())
    } else {
        Err(format!("lat {lat}, lon {lon} ligt niet in Nederland"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const AMSTERDAM: Coordinate = Coordinate { lat: 52.0, lon: 5.0 };

    #[test]
    fn distances_by_hand() {
        // One degree of latitude is a 360th of the circumference: 2 * pi * 6371.0088 / 360 = 111.195 km.
        let north = Coordinate { lat: 53.0, lon: 5.0 };
        assert!((AMSTERDAM.distance_km(north) - 111.195).abs() < 0.001);
        // One degree of longitude on the equator is the same; a quarter of the circle is 10,007.557 km.
        let (here, quarter) = (
            Coordinate { lat: 0.0, lon: 0.0 },
            Coordinate { lat: 0.0, lon: 90.0 },
        );
        assert!((here.distance_km(quarter) - 10_007.557).abs() < 0.001);
        let pole = Coordinate {
            lat: 90.0,
            lon: 123.0,
        };
        assert!((here.distance_km(pole) - 10_007.557).abs() < 0.001);
    }

    /// The tower of Amersfoort is where the map begins; the Westertoren stands at 120 700 by 487 525 (RDNAP).
    #[test]
    fn known_towers_stand_where_the_map_has_them() {
        let amersfoort = Coordinate {
            lat: 52.155_174_40,
            lon: 5.387_206_21,
        };
        assert_eq!(amersfoort.metres(), [155_000, 463_000]);
        let west = Coordinate {
            lat: 52.374_531_43,
            lon: 4.883_525_59,
        };
        let [x, y] = west.metres();
        assert!((x - 120_700).abs() <= 2 && (y - 487_525).abs() <= 2, "{x} {y}");
    }

    #[test]
    fn cells_are_read_or_refused_with_the_reason() {
        assert_eq!(coordinate("52.1", "5,2"), Ok(Coordinate { lat: 52.1, lon: 5.2 }));
        for (lat, lon, reason) in [
            ("", "5.2", "getal"),
            ("NaN", "5.2", "getal"),
            ("inf", "5.2", "getal"),
            ("5.2", "52.1", "verwisseld"),
            ("463000", "155000", "Rijksdriehoek"),
            ("12.11", "-68.93", "niet in Nederland"),
        ] {
            assert!(
                coordinate(lat, lon).is_err_and(|told| told.contains(reason)),
                "{lat} {lon}"
            );
        }
    }

    prop_compose! {
        fn anywhere()(lat in -90.0..90.0, lon in -180.0..180.0) -> Coordinate { Coordinate { lat, lon } }
    }

    proptest! {
        /// Against the other textbook formula, the angle between two unit vectors.
        #[test]
        fn equals_the_angle_between_vectors(a in anywhere(), b in anywhere()) {
            let vector = |c: Coordinate| {
                let (lat, lon) = (c.lat.to_radians(), c.lon.to_radians());
                [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
            };
            let (u, v) = (vector(a), vector(b));
            let cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
            let sine = cross.iter().map(|x| x * x).sum::<f64>().sqrt();
            let cosine: f64 = u.iter().zip(v).map(|(x, y)| x * y).sum();
            prop_assert!((a.distance_km(b) - EARTH_KM * sine.atan2(cosine)).abs() < 0.01);
            prop_assert_eq!(a.distance_km(a), 0.0);
        }
    }
}
