//! Feeds: what can be brought in, whose it is, and under which licence.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A kind of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Feed {
    /// Occupations and skills of the European Union.
    Esco,
    /// Occupations and what they ask, as the United States rate them.
    Onet,
    /// Which occupation of one is which of the other.
    Crosswalk,
    /// Which occupation lies in which group of CBS and ROA.
    Brc,
    /// What mbo offers.
    DuoMbo,
    /// What higher education offers.
    DuoHo,
    /// Lists of locations of schools, with figures.
    DuoLocations,
    /// Pages of the register of courses.
    Rio,
    /// Pages of the Open Education API.
    Ooapi,
    /// Open days of schools, in our own layout.
    OpenDays,
    /// Tables of CBS.
    Cbs,
    /// Figures in columns of their makers.
    Forecast,
}

impl Feed {
    /// All of them.
    pub const ALL: [Feed; 12] = [
        Feed::Esco,
        Feed::Onet,
        Feed::Crosswalk,
        Feed::Brc,
        Feed::DuoMbo,
        Feed::DuoHo,
        Feed::DuoLocations,
        Feed::Rio,
        Feed::Ooapi,
        Feed::OpenDays,
        Feed::Cbs,
        Feed::Forecast,
    ];

    /// What it is called on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Feed::Esco => "esco",
            Feed::Onet => "onet",
            Feed::Crosswalk => "crosswalk",
            Feed::Brc => "brc",
            Feed::DuoMbo => "duo-mbo",
            Feed::DuoHo => "duo-ho",
            Feed::DuoLocations => "duo-locations",
            Feed::Rio => "rio",
            Feed::Ooapi => "ooapi",
            Feed::OpenDays => "open-days",
            Feed::Cbs => "cbs",
            Feed::Forecast => "forecast",
        }
    }

    /// Whose it is. Of pages and figures that anybody can make, whoever brings them in says so.
    pub fn maker(self) -> Option<&'static str> {
        match self {
            Feed::Esco => Some("European Commission, ESCO"),
            Feed::Onet => Some("O*NET, USDOL/ETA"),
            Feed::Crosswalk => Some("ESCO, O*NET"),
            Feed::DuoMbo | Feed::DuoHo | Feed::DuoLocations | Feed::Rio => Some("DUO"),
            Feed::Brc | Feed::Cbs => Some("CBS"),
            Feed::Ooapi | Feed::OpenDays | Feed::Forecast => None,
        }
    }

    /// What it is called on a page, where its maker has several.
    pub fn title(self) -> Option<&'static str> {
        match self {
            Feed::DuoMbo => Some("DUO, aanbod van het mbo"),
            Feed::DuoHo => Some("DUO, aanbod van hbo en universiteit"),
            Feed::DuoLocations => Some("DUO, adressen van scholen"),
            Feed::Rio => Some("DUO, register RIO"),
            Feed::Ooapi => Some("Open Education API"),
            Feed::Brc => Some("CBS, van ISCO naar BRC"),
            Feed::Esco | Feed::Onet | Feed::Crosswalk | Feed::OpenDays | Feed::Cbs | Feed::Forecast => None,
        }
    }

    /// Under which licence its maker gives it, where the maker has one for all.
    pub fn licence(self) -> Option<&'static str> {
        match self {
            Feed::Esco => Some("2011/833/EU"),
            Feed::Onet | Feed::Cbs => Some("CC BY 4.0"),
            Feed::DuoMbo | Feed::DuoHo | Feed::DuoLocations | Feed::Rio => Some("CC0"),
            // Whether CBS gives this table under the licence of its figures was not looked up.
            Feed::Crosswalk | Feed::Brc | Feed::Ooapi | Feed::OpenDays | Feed::Forecast => None,
        }
    }

    /// The words that the licence asks a page to show beside it, in the language in which it asks them.
    pub fn attribution(self) -> Option<&'static str> {
        match self {
            Feed::Esco => Some("This service uses the ESCO classification of the European Commission."),
            Feed::Onet => Some(
                "This page includes information from the O*NET Database by the U.S. Department of Labor, Employment and \
                 Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. \
                 Kansrijk has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these \
                 modifications.",
            ),
            Feed::Cbs => Some("Bron: CBS. CC BY 4.0."),
            _ => None,
        }
    }

    /// Whether several of it lie beside one another, each under a name of its own.
    pub fn has_parts(self) -> bool {
        matches!(
            self,
            Feed::Cbs | Feed::Forecast | Feed::DuoLocations | Feed::Ooapi | Feed::OpenDays | Feed::Crosswalk
        )
    }

    /// How many days it may be old before somebody should look for a newer one.
    pub fn good_for_days(self) -> i64 {
        match self {
            Feed::DuoMbo | Feed::DuoHo | Feed::Rio | Feed::Ooapi | Feed::OpenDays => 60,
            Feed::DuoLocations | Feed::Cbs | Feed::Forecast => 400,
            Feed::Esco | Feed::Onet | Feed::Crosswalk | Feed::Brc => 730,
        }
    }
}

impl fmt::Display for Feed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A shelf: a feed, and which of several where there are: `esco`, `cbs:85423NED`, `forecast:sbb-kans`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The feed.
    pub feed: Feed,
    /// Which of several.
    pub part: Option<String>,
}

impl Place {
    /// Of a feed of which there is one.
    pub fn of(feed: Feed) -> Place {
        Place { feed, part: None }
    }

    /// Of one of several. A name is letters, digits and dashes, so that it can be a folder anywhere.
    pub fn part(feed: Feed, part: &str) -> Option<Place> {
        let plain = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-';
        let sound = (1..=40).contains(&part.len()) && part.bytes().all(plain) && !part.starts_with('-');
        (feed.has_parts() && sound).then(|| Place {
            feed,
            part: Some(part.to_owned()),
        })
    }

    /// As somebody types it.
    pub fn parse(text: &str) -> Option<Place> {
        let of = |id: &str| Feed::ALL.into_iter().find(|feed| feed.id() == id);
        match text.split_once(':') {
            None => of(text).map(Place::of),
            Some((feed, part)) => Place::part(of(feed)?, part),
        }
    }

    /// The name of its folder. No feed has two dashes in its name, so two places never share one.
    pub fn folder(&self) -> String {
        match &self.part {
            None => self.feed.id().to_owned(),
            Some(part) => format!("{}--{part}", self.feed),
        }
    }

    /// The place with this folder.
    pub fn of_folder(name: &str) -> Option<Place> {
        Place::parse(&name.replacen("--", ":", 1)).filter(|place| place.folder() == name)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            None => self.feed.fmt(f),
            Some(part) => write!(f, "{}:{part}", self.feed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_typed_and_kept_under_one_name() {
        for (typed, folder) in [
            ("esco", "esco"),
            ("duo-mbo", "duo-mbo"),
            ("cbs:85423NED", "cbs--85423NED"),
            ("forecast:sbb-kans", "forecast--sbb-kans"),
        ] {
            let place = Place::parse(typed).unwrap();
            assert_eq!(
                (place.to_string().as_str(), place.folder().as_str()),
                (typed, folder)
            );
            assert_eq!(Place::of_folder(folder), Some(place));
        }
        for strange in [
            "",
            "esko",
            "esco:x",
            "cbs:",
            "cbs:../x",
            "cbs:a b",
            "cbs:-x",
            "forecast:a:b",
            "cbs--x",
        ] {
            assert_eq!(Place::parse(strange), None, "{strange}");
        }
        assert_eq!(Place::of_folder("lock"), None);
    }
}
