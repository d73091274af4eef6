//! Reading a delivery from its files, record by record, through the reader of its feed.

use std::fs::File;
use std::path::{Path, PathBuf};

use feeds::{
    Outcome, Parcel, Problem, Progress, brc, cbs, crosswalk, duo, esco, forecast, offered, onet, ooapi,
    open_days, rio,
};

use super::cbs as table;
use super::feed::Feed;
use super::manifest::Manifest;
use super::plan::{Entry, Kind, mark};

/// A delivery on the disk.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Where its files are.
    pub(super) files: PathBuf,
    /// What it is.
    pub manifest: Manifest,
}

/// What a delivery holds.
#[derive(Clone, Debug)]
pub enum Record {
    /// Of ESCO.
    Esco(esco::Record),
    /// Of O*NET.
    Onet(onet::Record),
    /// Of a crosswalk.
    Match(crosswalk::Match),
    /// An occupation with a group of CBS and ROA.
    Bridge(brc::Bridge),
    /// A course as it is offered, of DUO.
    Offered(offered::Offered),
    /// A location of a school.
    Location(duo::Location),
    /// Of RIO.
    Rio(rio::Record),
    /// Of the Open Education API.
    Ooapi(ooapi::Record),
    /// An open day.
    OpenDay(open_days::OpenDay),
    /// What a table says about itself. Comes before its cells.
    Table(Box<cbs::Table>),
    /// A cell of the table.
    Cell(cbs::Observation),
    /// A figure.
    Forecast(forecast::Forecast),
}

impl Delivery {
    /// Reads all of it. Where the outcome is not whole, whoever took the records lets go of all of them.
    pub fn read(&self, watch: impl FnMut(Progress), mut take: impl FnMut(Record)) -> Outcome {
        if self.manifest.feed == Feed::Cbs {
            return table::read(&self.files, &self.manifest.pages, watch, take);
        }
        let mut parcel = Parcel::empty();
        for kept in &self.manifest.files {
            match File::open(self.files.join(&kept.name)) {
                Ok(file) => parcel.add(&kept.name, file),
                Err(error) => return unreadable(&kept.name, &error),
            }
        }
        parcel.watch(watch);
        let parcel = &mut parcel;
        match self.manifest.feed {
            Feed::Esco => esco::read(parcel, |record| take(Record::Esco(record))),
            Feed::Onet => onet::read(parcel, |record| take(Record::Onet(record))),
            Feed::Crosswalk => crosswalk::read(parcel, |record| take(Record::Match(record))),
            Feed::Brc => brc::read(parcel, |record| take(Record::Bridge(record))),
            Feed::DuoMbo => duo::mbo(parcel, |record| take(Record::Offered(record))),
            Feed::DuoHo => duo::higher(parcel, |record| take(Record::Offered(record))),
            Feed::DuoLocations => duo::locations(parcel, |record| take(Record::Location(record))),
            Feed::Rio => rio::read(parcel, |record| take(Record::Rio(record))),
            Feed::Ooapi => ooapi::read(parcel, |record| take(Record::Ooapi(record))),
            Feed::OpenDays => open_days::read(parcel, |one| take(Record::OpenDay(one))),
            Feed::Cbs | Feed::Forecast => {
                let mapping = self.manifest.told.mapping.clone().unwrap_or_default();
                forecast::read(parcel, &mapping, |record| take(Record::Forecast(record)))
            }
        }
    }

    /// The first of its files, for a look at its columns.
    pub(super) fn first(&self) -> Option<(&str, PathBuf)> {
        let kept = self.manifest.files.first()?;
        Some((&kept.name, self.files.join(&kept.name)))
    }

    /// Whether every file is there and as long as it was.
    pub fn is_there(&self) -> bool {
        let same = |path: &Path, bytes| std::fs::metadata(path).is_ok_and(|about| about.len() == bytes);
        let mut files = self.manifest.files.iter();
        files.all(|kept| same(&self.files.join(&kept.name), kept.bytes))
    }
}

/// A file that does not open.
pub(super) fn unreadable(name: &str, error: &std::io::Error) -> Outcome {
    Outcome {
        problems: vec![Problem {
            file: name.to_owned(),
            line: None,
            column: None,
            reason: format!("het bestand kan niet worden gelezen ({error})"),
        }],
        ..Outcome::default()
    }
}

impl Record {
    /// The record, as far as a plan needs it. What a table says about itself stays the same as long as its cells do.
    pub fn entry(&self) -> Option<Entry> {
        let (kind, who, says) = match self {
            Record::Esco(record) => of_esco(record),
            Record::Onet(record) => of_onet(record),
            Record::Match(one) => (Kind::Match, mark(&(&one.onet, &one.esco)), mark(one)),
            Record::Bridge(one) => (Kind::Match, mark(&(&one.isco, &one.brc)), mark(one)),
            Record::Offered(one) => (Kind::Offer, mark(&one.id), mark(one)),
            Record::Location(one) => (
                Kind::Location,
                mark(&(&one.code, &one.counted, &one.about)),
                mark(one),
            ),
            Record::Rio(rio::Record::Course(one)) => (Kind::Course, mark(&one.code), mark(one)),
            Record::Rio(rio::Record::Offered(one)) => (Kind::Offer, mark(&one.id), mark(one)),
            Record::Rio(rio::Record::Location(one)) => (Kind::Location, mark(&one.place.code), mark(one)),
            Record::Rio(rio::Record::Provider(one)) => (Kind::Provider, mark(&one.code), mark(one)),
            Record::Ooapi(ooapi::Record::Programme(one) | ooapi::Record::Course(one)) => {
                (Kind::Course, mark(&one.id), mark(one))
            }
            Record::Ooapi(ooapi::Record::Offering(one)) => (Kind::Offer, mark(&one.id), mark(one)),
            Record::OpenDay(one) => (
                Kind::OpenDay,
                mark(&(&one.of, &one.school, &one.town, one.day, one.from)),
                mark(one),
            ),
            Record::Table(_) => return None,
            Record::Cell(one) => (Kind::Cell, mark(&(&one.measure, &one.codes)), mark(one)),
            Record::Forecast(one) => (
                Kind::Figure,
                mark(&(
                    &one.code,
                    &one.name,
                    &one.region,
                    one.from,
                    one.until,
                    &one.source,
                )),
                mark(one),
            ),
        };
        Some(Entry { kind, who, says })
    }

    /// What it is called, for a person.
    pub fn name(&self) -> String {
        match self {
            Record::Esco(record) => esco_name(record),
            Record::Onet(record) => onet_name(record),
            Record::Match(one) => format!("{} {}", one.onet.as_str(), one.label),
            Record::Bridge(one) => {
                joined(&[&one.isco, &one.brc, one.brc_name.as_deref().unwrap_or_default()])
            }
            Record::Offered(one) | Record::Rio(rio::Record::Offered(one)) => {
                let place = one.place.town.as_deref().unwrap_or_default();
                let name = one
                    .name
                    .as_deref()
                    .or(one.own_name.as_deref())
                    .unwrap_or_default();
                joined(&[&one.id, name, place])
            }
            Record::Location(one) => joined(&[&one.code, one.name.as_deref().unwrap_or_default()]),
            Record::Rio(rio::Record::Course(one)) => joined(&[&one.code, &one.name]),
            Record::Rio(rio::Record::Provider(one)) => joined(&[&one.code, &one.name]),
            Record::Rio(rio::Record::Location(one)) => {
                let part = |part: &Option<String>| part.clone().unwrap_or_default();
                joined(&[
                    &part(&one.place.code),
                    &part(&one.place.address),
                    &part(&one.place.town),
                ])
            }
            Record::Ooapi(ooapi::Record::Programme(one) | ooapi::Record::Course(one)) => {
                joined(&[&one.code.1, one.names.first().map_or("", |(_, name)| name)])
            }
            Record::Ooapi(ooapi::Record::Offering(one)) => {
                joined(&[&one.id, one.names.first().map_or("", |(_, name)| name)])
            }
            Record::OpenDay(one) => joined(&[&one.school, &one.town, &one.day.to_string()]),
            Record::Table(table) => table.id.clone(),
            Record::Cell(one) => joined(&[&one.measure, &one.codes.join(" ")]),
            Record::Forecast(one) => {
                let name = one.name.as_deref().or(one.code.as_deref()).unwrap_or_default();
                joined(&[name, &one.region, &one.until.to_string()])
            }
        }
    }
}

fn of_esco(record: &esco::Record) -> (Kind, u64, u64) {
    let who = |kind, who: u64| (kind, who, mark(record));
    match record {
        esco::Record::Occupation(one) => who(Kind::Occupation, mark(&(&one.uri, &one.words.language))),
        esco::Record::Skill(one) => who(Kind::Skill, mark(&(&one.uri, &one.words.language))),
        esco::Record::Collected { collection, skill } => who(
            Kind::Skill,
            mark(&(&skill.uri, &skill.words.language, collection)),
        ),
        esco::Record::IscoGroup(one) | esco::Record::SkillGroup(one) => {
            who(Kind::Group, mark(&(&one.uri, &one.words.language)))
        }
        esco::Record::Broader(one) => who(Kind::Tie, mark(&(&one.narrow, &one.broad))),
        esco::Record::Needs(one) | esco::Record::Helps(one) => who(Kind::Tie, mark(&(&one.of, &one.skill))),
    }
}

fn esco_name(record: &esco::Record) -> String {
    match record {
        esco::Record::Occupation(one) => one.words.label.clone(),
        esco::Record::Skill(one) | esco::Record::Collected { skill: one, .. } => one.words.label.clone(),
        esco::Record::IscoGroup(one) | esco::Record::SkillGroup(one) => one.words.label.clone(),
        esco::Record::Broader(one) => joined(&[tail(&one.narrow), "<", tail(&one.broad)]),
        esco::Record::Needs(one) | esco::Record::Helps(one) => {
            joined(&[tail(&one.of), "+", tail(&one.skill)])
        }
    }
}

fn of_onet(record: &onet::Record) -> (Kind, u64, u64) {
    use onet::Record as O;
    let (kind, who) = match record {
        O::Occupation { code, .. } => (Kind::Occupation, mark(code)),
        O::Suits { code, interest, .. } => (Kind::Interest, mark(&(code, interest))),
        O::Activity { element, text, .. } => (Kind::Activity, mark(&(element, text))),
        O::Basic {
            element, interest, ..
        } => (Kind::Activity, mark(&(element, interest))),
        O::Rating {
            code, element, scale, ..
        } => (Kind::Rating, mark(&(code, element, scale))),
        O::Zone { code, .. } => (Kind::Zone, mark(&(code, "zone"))),
        O::Task { code, id, .. } => (Kind::Task, mark(&(code, "task", id))),
    };
    (kind, who, mark(record))
}

fn onet_name(record: &onet::Record) -> String {
    use onet::Record as O;
    match record {
        O::Occupation { code, title, .. } => joined(&[code.as_str(), title]),
        O::Suits { code, interest, .. } => format!("{} {interest:?}", code.as_str()),
        O::Activity { text, .. } => text.clone(),
        O::Basic { name, .. } => name.clone(),
        O::Rating { code, element, .. } => joined(&[code.as_str(), element]),
        O::Zone { code, zone } => format!("{} {zone}", code.as_str()),
        O::Task { text, .. } => text.clone(),
    }
}

/// The end of an address, which tells it from others.
fn tail(uri: &esco::Uri) -> &str {
    uri.as_str().strip_prefix(esco::BASE).unwrap_or(uri.as_str())
}

/// Parts that are there, in a line that is short enough to show.
fn joined(parts: &[&str]) -> String {
    let there: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    there.join(" ").chars().take(100).collect()
}
