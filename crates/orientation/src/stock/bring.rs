//! **Bringing in**: laid down, read whole, compared with what is active, and only then kept, by whoever looked at it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use feeds::cbs::{Fetch, Need, Version};
use feeds::forecast::{self, Look};
use feeds::{Outcome, Parcel, Progress};
use jiff::Timestamp;

use super::cbs::{Page, called};
use super::feed::Feed;
use super::figures::{Fit, fit};
use super::line::{Answer, Line, Refused, name};
use super::manifest::{About, Manifest, begin};
use super::plan::Plan;
use super::read::Delivery;
use super::settings::Settings;
use super::shelf::{Lock, Shelf};
use super::stage::{ShelfProblem, Stage};

/// Where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// Files, or the files of folders.
    Files(Vec<PathBuf>),
    /// Addresses, each of one file.
    Addresses(Vec<String>),
    /// A table of CBS, by its number.
    Table(String),
}

/// What is to be brought in.
#[derive(Debug)]
pub struct Asked<'a> {
    /// Its shelf.
    pub shelf: &'a Shelf,
    /// Where it comes from.
    pub from: From,
    /// What is told of it. What is not told stays as it was told of the one that is active.
    pub told: About,
    /// Whom we may ask.
    pub settings: &'a Settings,
    /// When.
    pub now: Timestamp,
    /// A folder to lay it down in, when it is only looked at.
    pub aside: Option<PathBuf>,
}

/// Why nothing could be looked at.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// It cannot be laid down.
    #[error(transparent)]
    Shelf(#[from] ShelfProblem),
    /// It could not be fetched.
    #[error(transparent)]
    Line(#[from] Refused),
    /// There is no file.
    #[error("Er is geen bestand om binnen te halen.")]
    NoFile,
    /// Nobody said yet which column is what.
    #[error("Zeg eerst welke kolom wat is en wat het meet: haal het één keer zelf binnen.")]
    Columns(Box<Look>),
    /// By schedule, without somebody who looks, it is not kept.
    #[error("{0}")]
    Judged(Brought),
}

/// What was read, and waits to be kept. The stage goes before the lock does.
pub struct Ready {
    stage: Stage,
    lock: Option<Lock>,
    /// What would change.
    pub plan: Plan,
    /// How reading went.
    pub outcome: Outcome,
    /// Whether it is active already.
    pub same: bool,
    /// Whether it was undone before.
    pub undone: bool,
    /// What it is.
    pub manifest: Manifest,
    /// What is active now.
    pub held: Option<Manifest>,
}

/// Whether it can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Brought {
    /// It can be kept.
    #[error("Het is goed.")]
    Fine,
    /// A file was not read to its end, or nothing in it could be read.
    #[error("De levering is niet heel te lezen. Er is niets bewaard; wat er was, blijft gelden.")]
    Half,
    /// There are rows that cannot be read.
    #[error("Er staan regels in die niet te lezen zijn. Er is niets bewaard; wat er was, blijft gelden.")]
    Problems,
    /// Too much would vanish.
    #[error("Er zou meer dan een derde verdwijnen. Er is niets bewaard; wat er was, blijft gelden.")]
    Loses,
}

impl Ready {
    /// Whether it may be kept, with what whoever asks accepts.
    pub fn judged(&self, accept_problems: bool, force: bool) -> Brought {
        if !self.outcome.whole || self.outcome.records == 0 {
            Brought::Half
        } else if !self.outcome.problems.is_empty() && !accept_problems {
            Brought::Problems
        } else if self.plan.loses_too_much() && !force {
            Brought::Loses
        } else {
            Brought::Fine
        }
    }

    /// What its figures come to on pages, where it has any and somebody said what they measure.
    pub fn fit(&self) -> Option<Fit> {
        fit(&self.delivery())
    }

    /// What was laid down, to be read.
    pub(super) fn delivery(&self) -> Delivery {
        self.stage.delivery()
    }

    /// Makes it the active one. What was only looked at cannot be kept.
    pub fn keep(self, shelf: &Shelf) -> Result<(), ShelfProblem> {
        match &self.lock {
            Some(lock) => shelf.keep(lock, &self.stage).map(|_| ()),
            None => Ok(()),
        }
    }
}

impl Asked<'_> {
    /// Lays it down, reads it and compares it.
    pub fn look(&self, watch: &mut dyn FnMut(Progress)) -> Result<Ready, Stop> {
        let lock = match self.aside {
            Some(_) => None,
            None => Some(self.shelf.hold()?),
        };
        let held = match self.shelf.active() {
            // What is damaged is brought in anew, as if it were not there.
            Err(ShelfProblem::Damaged { .. } | ShelfProblem::Read { .. }) => None,
            held => held?,
        };
        let mut stage = self.lay(lock.as_ref(), held.as_ref())?;
        columns(&stage)?;
        if let Some(held) = held
            .as_ref()
            .filter(|held| held.manifest.files == stage.manifest.files)
        {
            // The same files are of the same edition, also when nobody says so again.
            let edition = &mut stage.manifest.told.edition;
            *edition = edition.take().or_else(|| held.manifest.told.edition.clone());
        }
        let id = stage.manifest.id();
        let same = self.shelf.has(&id) && held.is_some();
        let (plan, outcome) = match same {
            // The same bytes read the same; nothing is compared with itself.
            true => (Plan::default(), unchanged(held.as_ref())),
            false => compared(held.as_ref(), &stage.delivery(), watch),
        };
        stage.manifest.counts = plan.counts();
        stage.manifest.problems = outcome.problems.len() as u64;
        Ok(Ready {
            manifest: stage.manifest.clone(),
            undone: self.shelf.undid(&id),
            stage,
            lock,
            plan,
            outcome,
            same,
            held: held.map(|held| held.manifest),
        })
    }

    fn lay(&self, lock: Option<&Lock>, held: Option<&Delivery>) -> Result<Stage, Stop> {
        let told = remembered(&self.told, held.map(|held| &held.manifest.told));
        let begin = |from| begin(self.shelf.place(), told, from, self.now);
        let stage = |manifest| match (lock, &self.aside) {
            (Some(lock), _) => self.shelf.stage(lock, manifest),
            (None, aside) => Stage::begin(aside.clone().unwrap_or_default(), manifest),
        };
        match &self.from {
            From::Files(paths) => {
                let files = listed(paths)?;
                let names = files.iter().map(|(name, _)| name.clone()).collect();
                let mut stage = stage(begin(names))?;
                for (name, path) in files {
                    stage.add(&name, open(&path)?)?;
                }
                Ok(stage)
            }
            From::Addresses(addresses) => {
                let line = Line::new(&self.settings.allowed);
                let mut stage = stage(begin(addresses.clone()))?;
                for address in addresses {
                    match line.ask(address)? {
                        Answer::Came(body) => stage.add(&name(address), body)?,
                        Answer::Absent => return Err(Refused::Status(address.clone(), 404).into()),
                    }
                }
                Ok(stage)
            }
            From::Table(table) => {
                let stage = stage(begin(vec![format!("{}/{table}", self.settings.tables.v4)]))?;
                self.fetch(table, stage)
            }
        }
    }

    /// Lays a table down page by page. Which page comes after another is in the pages, so they are read on the way.
    fn fetch(&self, table: &str, mut stage: Stage) -> Result<Stage, Stop> {
        let tables = &self.settings.tables;
        let line = Line::new(&self.settings.allowed);
        let no_table = || Refused::NoAddress(table.to_owned());
        let mut fetch = Fetch::of(table).ok_or_else(no_table)?;
        while let Need::Page(version, path) = fetch.next() {
            let base = match version {
                Version::V4 => &tables.v4,
                Version::V3 => &tables.v3,
            };
            match line.ask(&format!("{}/{path}", base.trim_end_matches('/')))? {
                Answer::Absent => fetch.absent(),
                Answer::Came(body) => {
                    let file = format!("{:05}.json", stage.manifest.pages.len());
                    stage.add(&file, body)?;
                    fetch.give(open(&stage.path(&file))?, |_| {});
                    stage.manifest.pages.push(Page {
                        version: called(version).to_owned(),
                        path,
                        file,
                    });
                }
            }
        }
        if stage.manifest.pages.is_empty() {
            return Err(Refused::Status(table.to_owned(), 404).into());
        }
        Ok(stage)
    }
}

/// What was told last time stays, but for the edition, which is of that time.
fn remembered(told: &About, before: Option<&About>) -> About {
    let before = before.cloned().unwrap_or_default();
    let told = told.clone();
    About {
        name: told.name.or(before.name),
        edition: told.edition,
        licence: told.licence.or(before.licence),
        attribution: told.attribution.or(before.attribution),
        url: told.url.or(before.url),
        measure: told.measure.or(before.measure),
        codes: told.codes.or(before.codes),
        population: told.population.or(before.population),
        confidence: told.confidence.or(before.confidence),
        unit: told.unit.or(before.unit),
        columns: told.columns.or(before.columns),
        mapping: told.mapping.or(before.mapping),
    }
}

/// Figures in columns of their maker are not read before somebody said which column is what.
fn columns(stage: &Stage) -> Result<(), Stop> {
    let delivery = stage.delivery();
    let told = &delivery.manifest.told;
    let mapped = told.mapping.is_some() && told.measure.is_some() && told.codes.is_some();
    if delivery.manifest.feed != Feed::Forecast || mapped {
        return Ok(());
    }
    let (name, path) = delivery.first().ok_or(Stop::NoFile)?;
    let look = forecast::look(&mut Parcel::of(name, open(&path)?));
    Err(Stop::Columns(Box::new(look)))
}

fn unchanged(held: Option<&Delivery>) -> Outcome {
    Outcome {
        records: held.map_or(0, |held| held.manifest.counts.values().sum()),
        problems: Vec::new(),
        whole: true,
    }
}

fn compared(held: Option<&Delivery>, new: &Delivery, watch: &mut dyn FnMut(Progress)) -> (Plan, Outcome) {
    let mut plan = Plan::default();
    if let Some(held) = held {
        held.read(&mut *watch, |record| {
            record.entry().iter().for_each(|entry| plan.held(entry));
        });
    }
    let outcome = new.read(&mut *watch, |record| {
        if let Some(entry) = record.entry() {
            plan.comes(&entry, || record.name());
        }
    });
    plan.counted();
    if let Some(held) = held.filter(|_| plan.loses()) {
        held.read(&mut *watch, |record| {
            if let Some(entry) = record.entry() {
                plan.went(&entry, || record.name());
            }
        });
    }
    (plan, outcome)
}

/// Files by their names, those of folders included. What begins with a dot is of the system.
fn listed(paths: &[PathBuf]) -> Result<Vec<(String, PathBuf)>, Stop> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push((base(path), path.clone()));
            continue;
        }
        for entry in fs::read_dir(path).map_err(|cause| unread(path, cause))? {
            let inside = entry.map_err(|cause| unread(path, cause))?.path();
            if inside.is_file() && !base(&inside).starts_with('.') && !is_paper(&inside) {
                files.push((base(&inside), inside));
            }
        }
    }
    files.sort();
    if files.is_empty() {
        Err(Stop::NoFile)
    } else {
        Ok(files)
    }
}

/// Papers that lie beside a delivery and are no part of it.
fn is_paper(path: &Path) -> bool {
    let end = path.extension().unwrap_or_default().to_ascii_lowercase();
    ["md", "pdf", "html"].iter().any(|paper| end == *paper)
}

fn base(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// Opens a file; what is none, such as a pipe, would never end.
fn open(path: &Path) -> Result<File, ShelfProblem> {
    let about = fs::metadata(path).map_err(|cause| unread(path, cause))?;
    if !about.is_file() {
        return Err(ShelfProblem::NoFile(path.to_owned()));
    }
    File::open(path).map_err(|cause| unread(path, cause))
}

fn unread(path: &Path, cause: std::io::Error) -> ShelfProblem {
    ShelfProblem::Read {
        path: path.to_owned(),
        cause,
    }
}
