//! Answers: what somebody told about where they stand, as it stands in an address or on a command line, before it is a
//! position. Answers are kept as they were typed, so that a form comes back with them when something is wrong.
//!
//! Deliberately absent: names, postcodes and anything else about a person. An address with answers can be shared.

use jiff::civil::Date;
use kit::{Args, Refusal};
use pathways::courses::{Catalogue, PROFILES};
use pathways::demand::Subject;
use pathways::facts::Route;
use pathways::position::{Contradiction, Position, PositionError, nearest};
use pathways::{Facts, NodeId};

/// What was told, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Programme, with or without its year: `vmbo-tl`, `vmbo-tl-3`.
    pub at: Option<String>,
    /// Year, or the word `diploma`.
    pub year: Option<String>,
    /// Holds the diploma.
    pub diploma: Option<String>,
    /// Diplomas one holds besides.
    pub earlier: Vec<String>,
    /// Profile.
    pub profile: Option<String>,
    /// Exam subjects.
    pub subjects: Vec<String>,
    /// One extra subject.
    pub extra_subject: Option<String>,
    /// Age.
    pub age: Option<String>,
    /// mbo domain.
    pub domain: Option<String>,
    /// bol or bbl.
    pub route: Option<String>,
    /// Levels in the school advice.
    pub advice: Vec<String>,
    /// The day one looks from.
    pub on: Option<String>,
    /// The goal.
    pub to: Option<String>,
}

/// The names of the answers in an address: of a page in Dutch, of the interface for programs in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names {
    at: &'static str,
    year: &'static str,
    diploma: &'static str,
    earlier: &'static str,
    profile: &'static str,
    subject: &'static str,
    extra_subject: &'static str,
    age: &'static str,
    domain: &'static str,
    route: &'static str,
    advice: &'static str,
    on: &'static str,
    to: &'static str,
}

/// Names in the address of a page.
pub const PAGE: Names = Names {
    at: "waar",
    year: "jaar",
    diploma: "diploma",
    earlier: "eerder",
    profile: "profiel",
    subject: "vak",
    extra_subject: "extra",
    age: "leeftijd",
    domain: "domein",
    route: "leerweg",
    advice: "advies",
    on: "dag",
    to: "naar",
};

/// Names in the address of the interface, and on the command line.
pub const API: Names = Names {
    at: "at",
    year: "year",
    diploma: "diploma",
    earlier: "earlier",
    profile: "profile",
    subject: "subject",
    extra_subject: "extra_subject",
    age: "age",
    domain: "domain",
    route: "route",
    advice: "advice",
    on: "on",
    to: "to",
};

impl Names {
    /// The name of the goal.
    pub const fn to_name(&self) -> &'static str {
        self.to
    }

    /// The name of an option to compare.
    pub const fn option_name(&self) -> &'static str {
        "optie"
    }

    /// The names of the answers about the position, in the order of the struct.
    pub const fn position(&self) -> [&'static str; 12] {
        [
            self.at,
            self.year,
            self.diploma,
            self.earlier,
            self.profile,
            self.subject,
            self.extra_subject,
            self.age,
            self.domain,
            self.route,
            self.advice,
            self.on,
        ]
    }

    /// What these names call the answer that a page calls so: a [`Fault`] names its field as the page does.
    pub fn of(&self, field: &'static str) -> &'static str {
        let place = PAGE.position().iter().position(|name| *name == field);
        place.map_or(if field == PAGE.to { self.to } else { field }, |place| {
            self.position()[place]
        })
    }
}

/// Something wrong with one answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Name of the answer in the address of a page.
    pub field: &'static str,
    /// What is wrong.
    pub refusal: Refusal,
}

/// Longest list of one answer that is read; the rest of a hostile address is not looked at.
const MOST: usize = 40;

impl Answers {
    /// Reads answers from a query. Empty answers count as not given; the last of several wins, lists excepted.
    pub fn read(query: &[(String, String)], names: &Names) -> Answers {
        let one = |name: &str| {
            let found = query
                .iter()
                .rev()
                .find(|(key, value)| key == name && !value.trim().is_empty());
            found.map(|(_, value)| value.trim().to_owned())
        };
        let list = |name: &str| -> Vec<String> {
            let found = query
                .iter()
                .filter(|(key, value)| key == name && !value.trim().is_empty());
            found
                .map(|(_, value)| value.trim().to_owned())
                .take(MOST)
                .collect()
        };
        Answers {
            at: one(names.at),
            year: one(names.year),
            diploma: one(names.diploma),
            earlier: list(names.earlier),
            profile: one(names.profile),
            subjects: list(names.subject),
            extra_subject: one(names.extra_subject),
            age: one(names.age),
            domain: one(names.domain),
            route: one(names.route),
            advice: list(names.advice),
            on: one(names.on),
            to: one(names.to),
        }
    }

    /// The answers of a program, which nobody asks back: whoever holds the diploma of a programme with an extra exam
    /// subject and does not tell of one did not take it. Before the diploma it stays open, because it can still be chosen.
    pub fn of_program(mut self, facts: &Facts) -> Answers {
        let track = self
            .at
            .as_deref()
            .and_then(|written| Position::parse_at(facts, written).ok());
        let regular = |node: &pathways::facts::Node| node.extra_subject && !node.parallel;
        let exists = track.is_some_and(|(node, _)| regular(facts.node(node)));
        let yes = |written: &String| ["ja", "yes", "true", "1"].contains(&written.to_lowercase().as_str());
        let holds = self.diploma.as_ref().is_some_and(yes) || self.year.as_deref() == Some("diploma");
        if exists && holds && self.extra_subject.is_none() {
            self.extra_subject = Some("nee".to_owned());
        }
        self
    }

    /// The answers as a query, in a fixed order, so that one position has one address.
    pub fn query(&self, names: &Names) -> Vec<(String, String)> {
        let mut query = Vec::new();
        let mut put = |name: &str, value: Option<&String>| {
            query.extend(value.map(|value| (name.to_owned(), value.clone())))
        };
        put(names.at, self.at.as_ref());
        put(names.year, self.year.as_ref());
        put(names.diploma, self.diploma.as_ref());
        self.earlier
            .iter()
            .for_each(|value| put(names.earlier, Some(value)));
        put(names.profile, self.profile.as_ref());
        self.subjects
            .iter()
            .for_each(|value| put(names.subject, Some(value)));
        put(names.extra_subject, self.extra_subject.as_ref());
        put(names.domain, self.domain.as_ref());
        put(names.route, self.route.as_ref());
        self.advice
            .iter()
            .for_each(|value| put(names.advice, Some(value)));
        put(names.age, self.age.as_ref());
        put(names.on, self.on.as_ref());
        put(names.to, self.to.as_ref());
        query
    }

    /// The position these answers tell, or everything that is wrong with them.
    pub fn position(
        &self,
        facts: &Facts,
        catalogue: &Catalogue,
        today: Date,
    ) -> Result<Position, Vec<Fault>> {
        let mut reader = Reader {
            facts,
            faults: Vec::new(),
        };
        let on = reader.day(self.on.as_deref()).unwrap_or(today);
        let Some((at, year)) = reader.at(self.at.as_deref()) else {
            return Err(reader.faults);
        };
        let mut position = Position::new(at, on);
        position.year = year;
        reader.year(self.year.as_deref(), &mut position);
        if let Some(diploma) = reader.yes_or_no(PAGE.diploma, self.diploma.as_deref()) {
            position.diploma |= diploma;
        }
        position.earlier = reader.nodes(PAGE.earlier, &self.earlier);
        position.advice = reader.nodes(PAGE.advice, &self.advice);
        position.profile = reader.profile(self.profile.as_deref());
        self.subjects
            .iter()
            .for_each(|written| reader.subject(written, &mut position));
        position.extra_subject = reader.yes_or_no(PAGE.extra_subject, self.extra_subject.as_deref());
        position.age = reader.age(self.age.as_deref());
        position.route = reader.route(self.route.as_deref());
        position.domain = reader.domain(catalogue, self.domain.as_deref());
        if reader.faults.is_empty() {
            reader.faults = position
                .contradictions(facts)
                .into_iter()
                .map(contradiction)
                .collect();
        }
        if reader.faults.is_empty() {
            Ok(position)
        } else {
            Err(reader.faults)
        }
    }
}

struct Reader<'a> {
    facts: &'a Facts,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, field: &'static str, refusal: Refusal) {
        self.faults.push(Fault { field, refusal });
    }

    fn at(&mut self, written: Option<&str>) -> Option<(NodeId, Option<u8>)> {
        let Some(written) = written else {
            self.fault(PAGE.at, Refusal::new("explore-fault-no-track"));
            return None;
        };
        match Position::parse_at(self.facts, written) {
            Ok(found) => Some(found),
            Err(error) => {
                let refusal = track_refusal(written, error);
                self.fault(PAGE.at, refusal);
                None
            }
        }
    }

    fn year(&mut self, written: Option<&str>, position: &mut Position) {
        let Some(written) = written else { return };
        let node = self.facts.node(position.at);
        match written.parse::<u8>() {
            _ if written == "diploma" => position.diploma = true,
            Ok(year) if (1..=node.years()).contains(&year) => position.year = Some(year),
            Ok(year) => {
                let error = PositionError::NoSuchYear {
                    track: node.id.clone(),
                    year,
                    years: node.years(),
                };
                self.fault(PAGE.year, track_refusal(written, error));
            }
            Err(_) => self.fault(
                PAGE.year,
                Refusal::new("explore-fault-year").with("written", shorten(written)),
            ),
        }
    }

    fn nodes(&mut self, field: &'static str, written: &[String]) -> Vec<NodeId> {
        let mut found = Vec::new();
        for id in written {
            match self.facts.node_id(id) {
                Some(node) => found.push(node),
                None => {
                    let near = nearest(id, self.facts.nodes().iter().map(|node| node.id.as_str()))
                        .map(str::to_owned);
                    self.fault(
                        field,
                        track_refusal(
                            id,
                            PositionError::UnknownTrack {
                                written: id.clone(),
                                near,
                            },
                        ),
                    );
                }
            }
        }
        found
    }

    fn profile(&mut self, written: Option<&str>) -> Option<String> {
        let written = written?.to_lowercase();
        if self.facts.profiles().iter().any(|profile| profile.id == written) {
            return Some(written);
        }
        let known = self
            .facts
            .profiles()
            .iter()
            .map(|profile| profile.id.as_str())
            .chain(PROFILES);
        let near = nearest(&written, known).map(str::to_owned);
        self.fault(PAGE.profile, unknown("explore-fault-profile", &written, near));
        None
    }

    fn subject(&mut self, written: &str, position: &mut Position) {
        match Subject::from_id(&written.to_lowercase()) {
            Some(subject) => position.subjects.insert(subject),
            None => {
                let near = nearest(written, Subject::all().map(Subject::id)).map(str::to_owned);
                self.fault(PAGE.subject, unknown("explore-fault-subject", written, near));
            }
        }
    }

    fn domain(&mut self, catalogue: &Catalogue, written: Option<&str>) -> Option<String> {
        let written = written?.to_lowercase();
        if catalogue.domains().contains(&written) {
            return Some(written);
        }
        let near = nearest(&written, catalogue.domains().iter().map(String::as_str)).map(str::to_owned);
        self.fault(PAGE.domain, unknown("explore-fault-domain", &written, near));
        None
    }

    fn yes_or_no(&mut self, field: &'static str, written: Option<&str>) -> Option<bool> {
        match written?.to_lowercase().as_str() {
            "ja" | "yes" | "true" | "1" => Some(true),
            "nee" | "no" | "false" | "0" => Some(false),
            other => {
                self.fault(
                    field,
                    Refusal::new("explore-fault-yes-no").with("written", shorten(other)),
                );
                None
            }
        }
    }

    fn age(&mut self, written: Option<&str>) -> Option<u8> {
        let written = written?;
        match written.parse::<u8>() {
            Ok(age @ 4..=99) => Some(age),
            _ => {
                self.fault(
                    PAGE.age,
                    Refusal::new("explore-fault-age").with("written", shorten(written)),
                );
                None
            }
        }
    }

    fn route(&mut self, written: Option<&str>) -> Option<Route> {
        let written = written?;
        let found = Route::from_word(&written.to_lowercase());
        if found.is_none() {
            self.fault(
                PAGE.route,
                Refusal::new("explore-fault-route").with("written", shorten(written)),
            );
        }
        found
    }

    /// A day of a school year that the facts can speak about; a page from a far century helps nobody.
    fn day(&mut self, written: Option<&str>) -> Option<Date> {
        let written = written?;
        match written.parse::<Date>() {
            Ok(day) if (2015..=2100).contains(&day.year()) => Some(day),
            _ => {
                self.fault(
                    PAGE.on,
                    Refusal::new("explore-fault-day").with("written", shorten(written)),
                );
                None
            }
        }
    }
}

/// An unknown or impossible programme, in the words of the form.
pub fn track_refusal(written: &str, error: PositionError) -> Refusal {
    match error {
        PositionError::UnknownTrack { near, .. } => unknown("explore-fault-track", written, near),
        PositionError::NoSuchYear { track, year, years } => Refusal::new("explore-fault-no-year")
            .with("track", track)
            .with("year", i64::from(year))
            .with("years", i64::from(years)),
    }
}

/// Something nobody knows, with what was perhaps meant: two texts, so that no language has to glue sentences.
fn unknown(key: &'static str, written: &str, near: Option<String>) -> Refusal {
    let with_near = match key {
        "explore-fault-track" => "explore-fault-track-near",
        "explore-fault-profile" => "explore-fault-profile-near",
        "explore-fault-subject" => "explore-fault-subject-near",
        "explore-fault-domain" => "explore-fault-domain-near",
        _ => "explore-fault-goal-near",
    };
    match near {
        Some(near) => Refusal {
            key: with_near,
            args: Args::NONE.with("written", shorten(written)).with("near", near),
        },
        None => Refusal::new(key).with("written", shorten(written)),
    }
}

/// A goal nobody knows.
pub fn unknown_goal(written: &str, near: Option<String>) -> Refusal {
    unknown("explore-fault-goal", written, near)
}

/// What was typed, short enough to show again.
fn shorten(written: &str) -> String {
    written.chars().take(40).collect()
}

/// Which two answers contradict, and where the first can be changed.
fn contradiction(contradiction: Contradiction) -> Fault {
    let (field, key) = match contradiction {
        Contradiction::YearAndDiploma => (PAGE.year, "explore-contradiction-year-and-diploma"),
        Contradiction::NoSuchDiploma => (PAGE.year, "explore-contradiction-no-such-diploma"),
        Contradiction::ProfileAndTrack => (PAGE.profile, "explore-contradiction-profile-and-track"),
        Contradiction::TooYoung => (PAGE.age, "explore-contradiction-too-young"),
        Contradiction::ExtraSubjectAndTrack => (
            PAGE.extra_subject,
            "explore-contradiction-extra-subject-and-track",
        ),
        Contradiction::RouteAndTrack => (PAGE.route, "explore-contradiction-route-and-track"),
        Contradiction::DomainAndTrack => (PAGE.domain, "explore-contradiction-domain-and-track"),
    };
    Fault {
        field,
        refusal: Refusal::new(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use kit::facts::Knowledge;

    fn read(query: &str) -> Result<Position, Vec<Fault>> {
        let knowledge = Knowledge::embedded().unwrap();
        let answers = Answers::read(&kit::pages::read_query(query), &PAGE);
        answers.position(knowledge.facts(), knowledge.catalogue(), date(2026, 11, 23))
    }

    fn keys(query: &str) -> Vec<&'static str> {
        read(query)
            .unwrap_err()
            .into_iter()
            .map(|fault| fault.refusal.key)
            .collect()
    }

    #[test]
    fn a_position_is_read_from_an_address() {
        let position = read("waar=vmbo-tl&jaar=3&extra=nee&leeftijd=15").unwrap();
        assert_eq!(
            (position.year, position.extra_subject, position.age),
            (Some(3), Some(false), Some(15))
        );
        assert!(
            read("waar=havo&jaar=diploma&profiel=ng&vak=wib&dag=2027-04-02")
                .unwrap()
                .diploma
        );
    }

    #[test]
    fn what_is_wrong_is_told_per_answer() {
        assert_eq!(keys(""), ["explore-fault-no-track"]);
        assert_eq!(keys("waar=vmbo-t"), ["explore-fault-track-near"]);
        assert_eq!(keys("waar=quantum"), ["explore-fault-track"]);
        assert_eq!(keys("waar=havo-9"), ["explore-fault-no-year"]);
        assert_eq!(
            keys("waar=havo&leeftijd=200&dag=morgen"),
            ["explore-fault-day", "explore-fault-age"]
        );
    }

    #[test]
    fn answers_that_contradict_are_named() {
        assert_eq!(
            keys("waar=havo&jaar=2&diploma=ja"),
            ["explore-contradiction-year-and-diploma"]
        );
        assert_eq!(
            keys("waar=havo-4&profiel=v-zw"),
            ["explore-contradiction-profile-and-track"]
        );
        assert_eq!(keys("waar=vwo-6&leeftijd=9"), ["explore-contradiction-too-young"]);
    }

    #[test]
    fn an_address_comes_back_the_same() {
        let query =
            kit::pages::read_query("waar=havo&jaar=3&profiel=ng&vak=wib&vak=nat&leeftijd=15&naar=hbo-pabo");
        assert_eq!(Answers::read(&query, &PAGE).query(&PAGE), query);
    }
}
