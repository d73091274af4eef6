//! The reader: holds each answer against the facts. What it cannot read is a fault of that answer, and the rest is read
//! on, so that a form comes back once with everything that is wrong.
//!
//! Deliberately absent: answers that contradict each other; the position itself knows those.

use jiff::civil::Date;
use kit::Refusal;
use pathways::courses::{Catalogue, PROFILES};
use pathways::demand::Subject;
use pathways::facts::Route;
use pathways::position::{Position, PositionError, nearest};
use pathways::{Facts, NodeId};

use super::refusals::{shorten, track_refusal, unknown};
use super::{Fault, PAGE};

/// The levels that a school advice can name.
pub const ADVICE: [&str; 7] = ["pro", "vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo"];

/// Reads answers, and gathers what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) facts: &'a Facts,
    pub(super) faults: Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, field: &'static str, refusal: Refusal) {
        self.faults.push(Fault { field, refusal });
    }

    pub(super) fn at(&mut self, written: Option<&str>) -> Option<(NodeId, Option<u8>)> {
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

    pub(super) fn year(&mut self, written: Option<&str>, position: &mut Position) {
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

    pub(super) fn nodes(&mut self, field: &'static str, written: &[String]) -> Vec<NodeId> {
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

    pub(super) fn advice(&mut self, written: &[String]) -> Vec<NodeId> {
        let mut found = Vec::new();
        for id in written {
            match self.facts.node_id(id).filter(|_| ADVICE.contains(&id.as_str())) {
                Some(node) => found.push(node),
                // There are seven, so all are told; a guess such as "pro" for "hbo" only misleads.
                None => {
                    let refusal = Refusal::new("explore-fault-advice")
                        .with("written", shorten(id))
                        .with("levels", ADVICE.join(", "));
                    self.fault(PAGE.advice, refusal);
                }
            }
        }
        found
    }

    pub(super) fn profile(&mut self, written: Option<&str>) -> Option<String> {
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

    pub(super) fn subject(&mut self, written: &str, position: &mut Position) {
        match Subject::from_id(&written.to_lowercase()) {
            Some(subject) => position.subjects.insert(subject),
            None => {
                let near = nearest(written, Subject::all().map(Subject::id)).map(str::to_owned);
                self.fault(PAGE.subject, unknown("explore-fault-subject", written, near));
            }
        }
    }

    pub(super) fn domain(&mut self, catalogue: &Catalogue, written: Option<&str>) -> Option<String> {
        let written = written?.to_lowercase();
        if catalogue.domains().contains(&written) {
            return Some(written);
        }
        let near = nearest(&written, catalogue.domains().iter().map(String::as_str)).map(str::to_owned);
        self.fault(PAGE.domain, unknown("explore-fault-domain", &written, near));
        None
    }

    pub(super) fn yes_or_no(&mut self, field: &'static str, written: Option<&str>) -> Option<bool> {
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

    pub(super) fn age(&mut self, written: Option<&str>) -> Option<u8> {
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

    pub(super) fn route(&mut self, written: Option<&str>) -> Option<Route> {
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
    pub(super) fn day(&mut self, written: Option<&str>) -> Option<Date> {
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
