//! **Measured**: everything told as a number or a word, in one list sorted by measure, subject, region and year, the last year first.
//!
//! Deliberately absent: older years on a page. They are kept, and the last one is told.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use feeds::brc;
use feeds::forecast::{self, Forecast};

use super::bridge::Bridge;
use super::kinds::{About, AboutAt, Codes, Key, Measure, SourceAt, Unfit, Value};
use super::regions::{RegionAt, Regions, WHOLE};

/// A figure before its source is looked up.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub value: Value<'a>,
    pub from: i16,
    pub until: i16,
    pub region: &'a str,
    pub whole_country: bool,
    pub of: &'a str,
    pub name: Option<&'a str>,
    pub place: usize,
    pub whose: Option<&'a str>,
    pub about: &'a About,
}

#[derive(Debug, Default)]
pub(super) struct Measured {
    rows: Vec<Row>,
    abouts: Vec<About>,
    regions: Regions,
    subjects: Subjects,
    words: Vec<String>,
    bridge: Bridge,
}

#[derive(Debug)]
struct Row {
    measure: Measure,
    subject: u32,
    region: RegionAt,
    about: AboutAt,
    from: i16,
    until: i16,
    whose: u16,
    told: Told,
}

#[derive(Clone, Copy, Debug)]
enum Told {
    Number(f64),
    Range(f64, Option<f64>, f64),
    Word(u16, Option<(f64, f64)>),
    FewerThan(u32),
}

/// People over several courses, of one delivery and its years.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub least: u32,
    pub most: u32,
    pub courses: usize,
    /// The course that was counted last, so that one with several codes counts once.
    last: Option<usize>,
}

/// Codes with their kind, each once, and what their makers call them.
#[derive(Debug, Default)]
struct Subjects {
    by_code: HashMap<String, u32>,
    codes: Vec<String>,
    names: Vec<Option<String>>,
}

/// What is being gathered.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// Rows with the region as it was written.
    rows: Vec<(u32, Row)>,
    written: Words,
    words: Words,
    abouts: Vec<About>,
    subjects: Subjects,
    bridge: Bridge,
}

/// Texts, each once.
#[derive(Debug, Default)]
struct Words {
    by_word: HashMap<String, u32>,
    all: Vec<String>,
}

impl Gathered {
    pub fn about(&mut self, about: About) -> AboutAt {
        let known = self.abouts.iter().position(|one| *one == about);
        let at = known.unwrap_or_else(|| {
            self.abouts.push(about);
            self.abouts.len() - 1
        });
        AboutAt(u16::try_from(at).unwrap_or(u16::MAX))
    }

    pub fn bridge(&mut self, source: SourceAt, one: brc::Bridge) {
        self.bridge.add(source, one);
    }

    pub fn line(&mut self, about: AboutAt, line: Forecast) -> Result<(), Unfit> {
        let Some(known) = self.abouts.get(usize::from(about.0)) else {
            return Err(Unfit::Code);
        };
        let (measure, codes) = (known.measure, known.codes);
        // A number of a chance says nothing where nobody told what it counts.
        let says =
            known.unit.is_some() || !measure.is_chance() || matches!(line.value, forecast::Value::Word(_));
        if !says && line.value != forecast::Value::Unknown {
            return Err(Unfit::Value);
        }
        let code = line.code.as_deref().map(str::trim).unwrap_or_default();
        let key = key(codes, code).ok_or(Unfit::Code)?;
        let told = self.told(measure, &line)?;
        let (written, whose) = (self.written.at(&line.region), self.words.at(&line.source));
        let row = Row {
            measure,
            subject: self.subjects.add(key, code, line.name),
            region: WHOLE,
            about,
            from: line.from,
            until: line.until,
            whose: u16::try_from(whose).unwrap_or(u16::MAX),
            told,
        };
        self.rows.push((written, row));
        Ok(())
    }

    fn told(&mut self, measure: Measure, line: &Forecast) -> Result<Told, Unfit> {
        let bounds = line.low.zip(line.high);
        let fits = |number: f64| fits(measure, number).then_some(number).ok_or(Unfit::Value);
        match &line.value {
            forecast::Value::Unknown => {
                let (low, high) = bounds.ok_or(Unfit::Unknown)?;
                Ok(Told::Range(fits(low)?, None, fits(high)?))
            }
            forecast::Value::Number(number) => match bounds {
                Some((low, high)) => Ok(Told::Range(fits(low)?, Some(fits(*number)?), fits(high)?)),
                None => Ok(Told::Number(fits(*number)?)),
            },
            forecast::Value::FewerThan(bound) if counts(measure) => Ok(Told::FewerThan(*bound)),
            forecast::Value::Word(word) if measure.is_chance() => {
                let at = u16::try_from(self.words.at(word)).map_err(|_| Unfit::Value)?;
                let between = bounds.map(|(low, high)| Ok((fits(low)?, fits(high)?)));
                Ok(Told::Word(at, between.transpose()?))
            }
            forecast::Value::FewerThan(_) | forecast::Value::Word(_) => Err(Unfit::Value),
        }
    }

    pub fn done(self) -> Measured {
        let regions = Regions::of(self.written.all.iter().map(String::as_str));
        let at: Vec<Option<RegionAt>> = self.written.all.iter().map(|name| regions.at(name)).collect();
        let placed = self.rows.into_iter().filter_map(|(written, row)| {
            let region = at.get(written as usize).copied().flatten()?;
            Some(Row { region, ..row })
        });
        let mut rows: Vec<Row> = placed.collect();
        rows.sort_by_key(|row| {
            (
                row.measure,
                row.subject,
                row.region,
                Reverse((row.until, row.from)),
                row.about,
            )
        });
        rows.shrink_to_fit();
        Measured {
            rows,
            regions,
            abouts: self.abouts,
            subjects: self.subjects,
            words: self.words.all,
            bridge: self.bridge.done(),
        }
    }
}

impl Measured {
    pub fn bridge(&self) -> &Bridge {
        &self.bridge
    }

    pub fn regions(&self) -> impl Iterator<Item = &str> {
        self.regions.names()
    }

    pub fn region(&self, written: &str) -> Option<&str> {
        self.regions.at(written).map(|at| self.regions.name(at))
    }

    pub fn find(&self, measure: Measure, keys: &[Key<'_>], region: Option<&str>) -> Option<At<'_>> {
        let asked = region.and_then(|name| self.regions.at(name));
        for (place, subject) in self.subjects(keys) {
            let regions = asked.into_iter().chain([WHOLE]);
            let mut found = regions.filter_map(|region| self.last(measure, subject, region));
            if let Some(row) = found.next() {
                return Some(self.at(row, place));
            }
        }
        None
    }

    pub fn by_region(&self, measure: Measure, keys: &[Key<'_>]) -> Vec<At<'_>> {
        for (place, subject) in self.subjects(keys) {
            let rows = self.range(|row| (row.measure, row.subject), (measure, subject));
            // Of each region the first row is of the last year.
            let last = rows
                .chunk_by(|a, b| a.region == b.region)
                .filter_map(<[Row]>::first);
            let found: Vec<At<'_>> = last.map(|row| self.at(row, place)).collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// What is told of these courses in a region, for each delivery and its years by itself, the last years first.
    pub fn counts(&self, measure: Measure, courses: &[Vec<Key<'_>>], region: &str) -> Vec<(Count, At<'_>)> {
        let Some(region) = self.regions.at(region) else {
            return Vec::new();
        };
        let mut counts: BTreeMap<_, (Count, &Row)> = BTreeMap::new();
        // Courses may share a code, and then nobody is counted twice.
        let mut added: HashSet<(u32, AboutAt, i16, i16)> = HashSet::new();
        for (at, keys) in courses.iter().enumerate() {
            let subjects = self.subjects(keys).map(|(_, subject)| subject);
            for row in subjects.flat_map(|subject| self.told(measure, subject, region)) {
                let order = (Reverse((row.until, row.from)), row.about);
                let (count, _) = counts.entry(order).or_insert((Count::default(), row));
                count.seen(at);
                if added.insert((row.subject, row.about, row.from, row.until)) {
                    count.add(row.told);
                }
            }
        }
        let told = counts.into_values();
        told.map(|(count, row)| (count, self.at(row, 0))).collect()
    }

    /// The subjects of these keys that anything is told of, each with the place of its key. A group of ISCO is also reached by the groups
    /// of BRC that it lies in.
    fn subjects(&self, keys: &[Key<'_>]) -> impl Iterator<Item = (usize, u32)> {
        let mut found = Vec::new();
        for (place, one) in keys.iter().enumerate() {
            let mut add = |codes, code: &str| {
                let known = key(codes, code).and_then(|key| self.subjects.by_code.get(&key));
                found.extend(known.map(|subject| (place, *subject)));
            };
            match one {
                Key::Isco(code) => {
                    add(Codes::Isco, code);
                    let groups = self.bridge.groups(code).iter();
                    groups.for_each(|group| add(Codes::Brc, group));
                }
                Key::Crebo(code) => add(Codes::Crebo, &code.to_string()),
                Key::Croho(code) => add(Codes::Croho, &code.to_string()),
                Key::Own(id) => add(Codes::Own, id),
            }
        }
        found.into_iter()
    }

    fn last(&self, measure: Measure, subject: u32, region: RegionAt) -> Option<&Row> {
        self.told(measure, subject, region).first()
    }

    /// Everything of one subject in one region, the last years first.
    fn told(&self, measure: Measure, subject: u32, region: RegionAt) -> &[Row] {
        let of = |row: &Row| (row.measure, row.subject, row.region);
        self.range(of, (measure, subject, region))
    }

    /// The rows of which the beginning of the order is this.
    fn range<K: Ord>(&self, of: impl Fn(&Row) -> K, key: K) -> &[Row] {
        let begin = self.rows.partition_point(|row| of(row) < key);
        let end = self.rows.partition_point(|row| of(row) <= key);
        self.rows.get(begin..end).unwrap_or_default()
    }

    fn at<'a>(&'a self, row: &'a Row, place: usize) -> At<'a> {
        let word = |at: u16| self.words.get(usize::from(at)).map_or("", String::as_str);
        let subject = row.subject as usize;
        At {
            value: match row.told {
                Told::Number(number) => Value::Number(number),
                Told::Range(low, middle, high) => Value::Range { low, middle, high },
                Told::Word(at, between) => Value::Word {
                    word: word(at),
                    between,
                },
                Told::FewerThan(bound) => Value::FewerThan(bound),
            },
            from: row.from,
            until: row.until,
            region: self.regions.name(row.region),
            whole_country: row.region == WHOLE,
            of: self.subjects.codes.get(subject).map_or("", String::as_str),
            name: self.subjects.names.get(subject).and_then(Option::as_deref),
            place,
            whose: Some(word(row.whose)).filter(|whose| !whose.is_empty()),
            about: &self.abouts[usize::from(row.about.0)],
        }
    }
}

impl Count {
    fn seen(&mut self, course: usize) {
        self.courses += usize::from(self.last.replace(course) != Some(course));
    }

    fn add(&mut self, told: Told) {
        let (low, high) = match told {
            Told::Number(number) => (number as u32, number as u32),
            Told::FewerThan(bound) => (0, bound.saturating_sub(1)),
            Told::Range(low, _, high) => (low as u32, high as u32),
            Told::Word(..) => (0, 0),
        };
        self.least = self.least.saturating_add(low);
        self.most = self.most.saturating_add(high);
    }
}

impl Subjects {
    fn add(&mut self, key: String, code: &str, name: Option<String>) -> u32 {
        let next = self.codes.len() as u32;
        let at = *self.by_code.entry(key).or_insert(next);
        if at == next {
            self.codes.push(code.to_owned());
            self.names.push(name);
        } else if let Some(known) = self.names.get_mut(at as usize) {
            *known = known.take().or(name);
        }
        at
    }
}

impl Words {
    fn at(&mut self, word: &str) -> u32 {
        if let Some(at) = self.by_word.get(word) {
            return *at;
        }
        let at = self.all.len() as u32;
        self.by_word.insert(word.to_owned(), at);
        self.all.push(word.to_owned());
        at
    }
}

/// A code with its kind, where it can be one.
fn key(codes: Codes, code: &str) -> Option<String> {
    let digits =
        |most: usize| (1..=most).contains(&code.len()) && code.bytes().all(|sign| sign.is_ascii_digit());
    let number = || {
        code.parse::<u32>()
            .ok()
            .filter(|_| digits(9))
            .map(|code| code.to_string())
    };
    match codes {
        Codes::Isco => digits(4).then(|| format!("isco:{code}")),
        Codes::Brc => digits(4).then(|| format!("brc:{code}")),
        Codes::Crebo => number().map(|code| format!("crebo:{code}")),
        Codes::Croho => number().map(|code| format!("croho:{code}")),
        Codes::Own => (!code.is_empty()).then(|| format!("own:{code}")),
    }
}

fn counts(measure: Measure) -> bool {
    matches!(measure, Measure::Choose | Measure::Places)
}

/// Whether a number can be one of this measure.
fn fits(measure: Measure, number: f64) -> bool {
    match measure {
        Measure::PayHour | Measure::PayMonth | Measure::PayYear => number > 0.0 && number < 10_000_000.0,
        Measure::Choose | Measure::Places => (0.0..10_000_000.0).contains(&number) && number.fract() == 0.0,
        Measure::DropOut | Measure::Switch => (0.0..=100.0).contains(&number),
        Measure::ChanceNow | Measure::ChanceLater => number.is_finite(),
    }
}
