//! **Figures** made of what is active. Each delivery is read whole through the reader of its feed; one that is not whole any more gives
//! nothing, and is told.

use std::path::Path;

use feeds::cbs;
use feeds::forecast::Forecast;
use work::figures::{About as What, AboutAt, Builder, Edition, Figures, Source, Unfit};

use super::manifest::Manifest;
use super::read::{Delivery, Record};
use super::shelf::{Shelf, shelves};

/// What is active, by shelf. As long as it stays the same, so do the figures.
pub fn marks(data: &Path) -> Vec<(String, String)> {
    let mark = |shelf: &Shelf| Some((shelf.place().to_string(), shelf.mark()?));
    shelves(data).iter().filter_map(mark).collect()
}

/// The figures, and what could not become one, each in a sentence for whoever runs the product.
pub fn figures(data: &Path) -> (Figures, Vec<String>) {
    let mut told = Vec::new();
    let mut deliveries = Vec::new();
    for shelf in shelves(data) {
        match shelf.active() {
            Ok(active) => deliveries.extend(active),
            Err(problem) => told.push(format!("{}: {problem}", shelf.place())),
        }
    }
    loop {
        let mut builder = Builder::default();
        let half = deliveries.iter().position(|one| add(&mut builder, one).is_none());
        let Some(half) = half else {
            return (builder.build(), told);
        };
        // What the builder took of it cannot be taken back, so it begins anew without it. This happens when a disk fails.
        let gone = deliveries.remove(half);
        told.push(format!(
            "{}: de bestanden zijn niet meer heel te lezen; haal het opnieuw binnen.",
            gone.manifest.place()
        ));
    }
}

/// What lines of figures come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// These stand on a page.
    pub told: u64,
    /// Of these the maker does not know it.
    pub unknown: u64,
    /// These cannot be what was said of them: their code is of another kind, or no value is like that.
    pub unfit: u64,
}

/// What the lines of a delivery would come to. Nothing where it has no such lines, or nobody said what they measure.
pub(super) fn fit(delivery: &Delivery) -> Option<Fit> {
    let told = &delivery.manifest.told;
    let said =
        told.measure.is_some() && told.codes.is_some() && (told.columns.is_some() || told.mapping.is_some());
    said.then(|| add(&mut Builder::default(), delivery)).flatten()
}

/// Adds all of a delivery; nothing where it was not whole.
pub(super) fn add(builder: &mut Builder, delivery: &Delivery) -> Option<Fit> {
    let manifest = &delivery.manifest;
    let source = builder.source(source(manifest));
    let mut lines = Lines {
        about: about(builder, manifest, source),
        table: None,
        fit: Fit::default(),
        manifest,
    };
    let outcome = delivery.read(
        |_| {},
        |record| match record {
            Record::Esco(record) => builder.esco(source, record),
            Record::Onet(record) => builder.onet(source, &record),
            Record::Match(found) => builder.crosswalk(&found),
            Record::Bridge(one) => builder.bridge(source, one),
            Record::Offered(offered) => builder.offered(source, offered),
            Record::Table(table) => lines.table = Some(table),
            Record::Cell(cell) => {
                let line = lines.cell(&cell);
                lines.add(builder, line);
            }
            Record::Forecast(line) => lines.add(builder, Some(line)),
            Record::OpenDay(one) => builder.open_day(source, one),
            Record::Location(one) => builder.location(source, &one),
            Record::Rio(record) => builder.rio(source, record),
            Record::Ooapi(record) => builder.ooapi(source, &record, manifest.told.name.as_deref()),
        },
    );
    outcome.whole.then_some(lines.fit)
}

/// What is measured, where it is measured, and by which columns.
struct Lines<'a> {
    about: Option<AboutAt>,
    table: Option<Box<cbs::Table>>,
    fit: Fit,
    manifest: &'a Manifest,
}

impl Lines<'_> {
    fn cell(&self, cell: &cbs::Observation) -> Option<Forecast> {
        let columns = self.manifest.told.columns.as_ref()?;
        columns.line(self.table.as_ref()?, cell, &self.manifest.name())
    }

    fn add(&mut self, builder: &mut Builder, line: Option<Forecast>) {
        let Some((about, line)) = self.about.zip(line) else {
            return;
        };
        let fit = &mut self.fit;
        // A line without a value or with a code of elsewhere tells nothing, and stays untold.
        let count = match builder.line(about, line) {
            Ok(()) => &mut fit.told,
            Err(Unfit::Unknown) => &mut fit.unknown,
            Err(Unfit::Code | Unfit::Value) => &mut fit.unfit,
        };
        *count += 1;
    }
}

fn source(manifest: &Manifest) -> Source {
    let brought = || Edition::Brought(policy::calendar::day_at(manifest.brought_at));
    Source {
        id: manifest.place().to_string(),
        name: match (&manifest.told.name, manifest.feed.title()) {
            (None, Some(title)) => title.to_owned(),
            _ => manifest.name(),
        },
        edition: manifest.told.edition.clone().map_or_else(brought, Edition::Told),
        licence: manifest.licence().unwrap_or_default().to_owned(),
        attribution: manifest.attribution(),
        url: manifest.told.url.clone(),
        confidence: manifest.confidence(),
    }
}

fn about(builder: &mut Builder, manifest: &Manifest, source: work::figures::SourceAt) -> Option<AboutAt> {
    let told = &manifest.told;
    Some(builder.about(What {
        measure: told.measure?,
        codes: told.codes?,
        population: told.population.clone(),
        unit: told.unit.clone(),
        source,
    }))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use jiff::Timestamp;
    use work::figures::{Key, Measure, Value};

    use super::*;
    use crate::stock::{Asked, From, Place, Settings, read_about};

    const ABOUT: &str = r#"
name = "Kans, gemaakt voor een test"
edition = "2026"
licence = "eigen"
measure = "chance-later"
codes = "crebo"
[mapping]
head = ["code", "regio", "jaar", "kans"]
words = ["goed", "matig"]
[mapping.places]
code = { column = "code" }
region = { column = "regio" }
year = { column = "jaar" }
value = { column = "kans" }
source = { always = "wij" }
"#;

    fn bring(data: &Path, file: PathBuf, now: &str) {
        let shelf = Shelf::at(data, Place::parse("forecast:kans").unwrap());
        let asked = Asked {
            shelf: &shelf,
            from: From::Files(vec![file]),
            told: read_about(ABOUT).unwrap(),
            settings: &Settings::default(),
            now: now.parse::<Timestamp>().unwrap(),
            aside: None,
        };
        asked.look(&mut |_| {}).unwrap().keep(&shelf).unwrap();
    }

    fn chance(data: &Path, code: u32) -> (Option<String>, Vec<String>) {
        let (figures, told) = figures(data);
        let found = figures.find(Measure::ChanceLater, &[Key::Crebo(code)], None);
        let word = found.map(|figure| match figure.value {
            Value::Word { word, .. } => format!("{word} {} {}", figure.source.name, figure.until),
            other => format!("{other:?}"),
        });
        (word, told)
    }

    #[test]
    fn what_is_active_becomes_figures_and_what_is_damaged_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let (data, file) = (folder.path(), folder.path().join("kans.csv"));
        assert_eq!((figures(data).0.is_empty(), marks(data).len()), (true, 0));
        std::fs::write(
            &file,
            "code;regio;jaar;kans\n25001;Nederland;2028;goed\n25002;Nederland;2028;\n",
        )
        .unwrap();
        bring(data, file.clone(), "2026-11-01T03:00:00Z");
        let good = Some("goed Kans, gemaakt voor een test 2028".to_owned());
        assert_eq!(chance(data, 25001), (good, Vec::new()));
        // What the maker does not know stays unknown.
        assert_eq!(chance(data, 25002).0, None);
        let mark = marks(data);

        std::fs::write(
            &file,
            "code;regio;jaar;kans\n25001;Nederland;2028;matig\n25002;Nederland;2028;\n",
        )
        .unwrap();
        bring(data, file, "2026-11-02T03:00:00Z");
        assert_ne!(marks(data), mark);
        let shelf = Shelf::at(data, Place::parse("forecast:kans").unwrap());
        let kept = shelf.active().unwrap().unwrap();
        assert!(kept.is_there());
        // A file that was cut off on the disk is none, and the rest goes on.
        std::fs::write(kept.files.join("kans.csv"), "code;regio").unwrap();
        let (word, told) = chance(data, 25001);
        assert_eq!((word, told.len()), (None, 1));
        assert!(told[0].contains("beschadigd"), "{told:?}");
        shelf.undo(&shelf.hold().unwrap()).unwrap();
        assert_eq!(marks(data), mark);
        assert_eq!(
            chance(data, 25001).0.as_deref(),
            Some("goed Kans, gemaakt voor een test 2028")
        );
    }
}
