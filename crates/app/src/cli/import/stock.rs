//! What is there of what was brought in about work, and going back to the one before.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;
use kit::{Args as Values, Clock};
use orientation::explore::schools::Schools;
use orientation::stock::{Feed, Manifest, Place, Shelf, ShelfProblem, shelves};

use super::super::words::Words;
use super::super::{Failure, Outcome, ask, say};
use super::feed_told::called;
use super::stopped;

/// Wat er is.
#[derive(Args)]
pub struct List {
    /// Map waarin het wordt bewaard; anders ./kansrijk-data
    #[arg(long, value_name = "MAP", env = "KANSRIJK_DATA", default_value = ask::DATA, hide_default_value = true)]
    data: PathBuf,
    /// Taal: nl of en; anders nl
    #[arg(long, value_name = "TAAL", value_parser = PossibleValuesParser::new(["nl", "en"]), default_value = "nl", hide_default_value = true, hide_possible_values = true)]
    lang: String,
}

/// Terug naar wat er was.
#[derive(Args)]
pub struct Undo {
    /// Wat: esco, duo-mbo, cbs:85423NED of forecast:sbb-kans
    #[arg(value_name = "WAT")]
    place: String,
    #[command(flatten)]
    list: List,
}

impl List {
    /// Tells what is active, how old it is and what it is for.
    pub fn run(&self) -> Outcome {
        let words = Words::open(&self.lang)?;
        let mut text = format!("{}\n", words.get("import-list"));
        let held = shelves(&self.data);
        for feed in Feed::ALL {
            let _ = writeln!(text, "\n{feed}: {}", words.get(purpose(feed)));
            let mut there = false;
            for shelf in held.iter().filter(|shelf| shelf.place().feed == feed) {
                if let Some(line) = self.told(shelf, &words) {
                    there = true;
                    let _ = writeln!(text, "  {line}");
                }
            }
            if !there {
                let _ = writeln!(text, "  {}", words.get("import-list-none"));
            }
        }
        let schools = Schools::load(&self.data)?;
        let _ = writeln!(text, "\nschools: {}", words.get("import-for-schools"));
        let _ = match schools.is_empty() {
            true => writeln!(text, "  {}", words.get("import-list-none")),
            false => writeln!(text, "  {}", schools.source),
        };
        let _ = writeln!(text, "\n{}", words.get("import-list-how"));
        say::report(&text)
    }

    fn told(&self, shelf: &Shelf, words: &Words) -> Option<String> {
        let manifest = match shelf.active() {
            Ok(active) => active?.manifest,
            Err(problem) => return Some(stopped::shelf(&problem, words)),
        };
        let days = age(&manifest);
        let licence = manifest.licence().map(str::to_owned);
        let told = Values::NONE
            .with("what", called(&manifest))
            .with("days", days)
            .with(
                "licence",
                licence.unwrap_or_else(|| words.get("import-licence-none")),
            )
            .with("before", shelf.before().to_string());
        let key = if days > manifest.feed.good_for_days() {
            "import-list-old"
        } else {
            "import-list-one"
        };
        Some(words.with(key, told))
    }
}

impl Undo {
    /// Goes back.
    pub fn run(self) -> Outcome {
        let words = Words::open(&self.list.lang)?;
        let place = Place::parse(&self.place).ok_or_else(|| {
            let place = Values::NONE.with("place", self.place.as_str());
            Failure::Asked(words.with("import-not-known", place))
        })?;
        let failed = |problem: ShelfProblem| stopped::failed(&problem, &words);
        let shelf = Shelf::at(&self.list.data, place.clone());
        if shelf.mark().is_none() {
            // A shelf that cannot be read is another thing than one with nothing on it.
            shelf.active().map_err(failed)?;
            return Err(failed(ShelfProblem::Nothing(place)));
        }
        let lock = shelf.hold().map_err(failed)?;
        let undone = shelf.undo(&lock).map_err(failed)?;
        let name = |manifest: Option<&Manifest>| manifest.map_or_else(|| place.to_string(), called);
        let gone = Values::NONE.with("what", name(undone.gone.as_ref()));
        let mut text = words.with("import-undone", gone);
        text.push('\n');
        if undone.damaged > 0 {
            let damaged = i64::try_from(undone.damaged).unwrap_or(i64::MAX);
            text += &words.with("import-passed", Values::NONE.with("count", damaged));
            text.push('\n');
        }
        text += &match undone.back {
            Some(back) => words.with("import-back", Values::NONE.with("what", called(&back))),
            None => words.get("import-back-none"),
        };
        say::report(&format!("{text}\n"))
    }
}

/// How many days ago it came.
pub fn age(manifest: &Manifest) -> i64 {
    let since = Clock::System.now().duration_since(manifest.brought_at);
    since.as_hours().max(0) / 24
}

fn purpose(feed: Feed) -> &'static str {
    match feed {
        Feed::Esco => "import-for-esco",
        Feed::Onet => "import-for-onet",
        Feed::Crosswalk => "import-for-crosswalk",
        Feed::Brc => "import-for-brc",
        Feed::DuoMbo => "import-for-duo-mbo",
        Feed::DuoHo => "import-for-duo-ho",
        Feed::DuoLocations => "import-for-duo-locations",
        Feed::Rio => "import-for-rio",
        Feed::Ooapi => "import-for-ooapi",
        Feed::OpenDays => "import-for-open-days",
        Feed::Cbs => "import-for-cbs",
        Feed::Forecast => "import-for-forecast",
    }
}
