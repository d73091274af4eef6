//! Telling what is brought in: how much was read, what cannot be, and what changes.

use std::fmt::Write as _;
use std::path::Path;

use feeds::forecast::Look;
use kit::Args;
use kit::facts::Knowledge;
use orientation::ground::Ground;
use orientation::stock::{Change, Feed, Fit, Kind, Manifest, Ready, Tally, write_about};

use super::super::words::Words;

/// How many problems are shown.
const SHOWN: usize = 10;

/// What was read, and what would change.
pub fn looked(ready: &Ready, words: &Words) -> String {
    let outcome = &ready.outcome;
    let told = Args::NONE
        .with("what", called(&ready.manifest))
        .with("records", outcome.records.to_string())
        .with("problems", outcome.problems.len().to_string());
    let mut text = format!("{}\n", words.with("import-read", told));
    for problem in outcome.problems.iter().take(SHOWN) {
        line(&mut text, &words.problem(problem));
    }
    if outcome.problems.len() > SHOWN {
        line(
            &mut text,
            &words.counted("import-more", outcome.problems.len() - SHOWN),
        );
    }
    for (kind, change) in &ready.plan.kinds {
        changed(&mut text, *kind, change, words);
    }
    if matches!(ready.manifest.feed, Feed::Cbs | Feed::Forecast) && ready.outcome.whole && !ready.same {
        text += &match ready.fit() {
            Some(fit) => fitted(fit, words),
            None => words.get("import-fit-none"),
        };
        text.push('\n');
        text += &untold(&ready.manifest, words);
    }
    if ready.undone {
        text += &words.get("import-undone-before");
        text.push('\n');
    }
    text
}

/// What nobody said of figures, and what a page shows instead.
fn untold(manifest: &Manifest, words: &Words) -> String {
    let told = &manifest.told;
    // Of tables of CBS it is known that they are official.
    let sure = told.confidence.is_some() || manifest.feed != Feed::Forecast;
    let lacks = [
        (told.population.is_none(), "import-no-population"),
        (!sure, "import-no-confidence"),
        (told.edition.is_none(), "import-no-edition"),
    ];
    let lacks = lacks.into_iter().filter(|(lacks, _)| *lacks);
    lacks.map(|(_, key)| format!("{}\n", words.get(key))).collect()
}

/// How far it reaches by these facts, where it shows only where it fits.
pub fn reached(ready: &Ready, data: &Path, knowledge: &Knowledge, words: &Words) -> String {
    let mut text = String::new();
    if ready.same {
        return text;
    }
    if let Some(Tally { read, used }) = ready.offered(data, knowledge.catalogue()) {
        let told = Args::NONE
            .with("used", used.to_string())
            .with("read", read.to_string());
        text += &format!("{}\n", words.with("import-offered", told));
    }
    if ready.manifest.feed == Feed::Brc
        && let Ok(ground) = Ground::new(knowledge)
        && let Some(count) = ready.grouped(&ground)
    {
        let all = ground.occupations().len().to_string();
        let told = Args::NONE.with("all", all).with("count", count.to_string());
        text += &format!("{}\n", words.with("import-grouped", told));
    }
    text
}

/// How many of its lines stand on a page, and how many cannot.
fn fitted(fit: Fit, words: &Words) -> String {
    let told = Args::NONE
        .with("told", fit.told.to_string())
        .with("unknown", fit.unknown.to_string())
        .with("unfit", fit.unfit.to_string());
    words.with("import-fit", told)
}

/// That it is kept, and what a page shows beside it.
pub fn kept(ready: &Ready, words: &Words) -> String {
    let manifest = &ready.manifest;
    let mut text = words.with("import-kept", Args::NONE.with("what", called(manifest)));
    text.push('\n');
    match manifest.licence() {
        Some(licence) => text += &words.with("import-licence", Args::NONE.with("licence", licence)),
        None => text += &words.get("import-licence-unknown"),
    }
    text.push('\n');
    if let Some(attribution) = manifest.attribution() {
        line(&mut text, &attribution);
    }
    if ready.held.is_some() {
        let back = Args::NONE.with("place", manifest.place().to_string());
        text += &words.with("import-way-back", back);
        text.push('\n');
    }
    text
}

/// The columns of a file of which nobody said yet what they are, and a file that says so, to begin with.
pub fn columns(look: &Look, words: &Words) -> String {
    let mut text = format!("{}\n", words.get("import-columns"));
    for (at, column) in look.head.iter().enumerate() {
        let cells = look.rows.iter().filter_map(|row| row.get(at));
        let cells: Vec<&str> = cells.map(String::as_str).take(3).collect();
        line(&mut text, &format!("{column}: {}", cells.join(" | ")));
    }
    for problem in look.outcome.problems.iter().take(SHOWN) {
        line(&mut text, &words.problem(problem));
    }
    let _ = writeln!(
        text,
        "{}\n\n{}",
        words.get("import-columns-begin"),
        write_about(look)
    );
    text
}

/// Name, edition and shelf.
pub fn called(manifest: &Manifest) -> String {
    let edition = manifest.told.edition.as_deref();
    let edition = edition.map_or_else(String::new, |edition| format!(" {edition}"));
    format!("{} ({}{edition})", manifest.name(), manifest.place())
}

fn changed(text: &mut String, kind: Kind, change: &Change, words: &Words) {
    let told = Args::NONE
        .with("kind", words.get(key(kind)))
        .with("new", change.new.to_string())
        .with("changed", change.changed.to_string())
        .with("gone", change.gone.to_string())
        .with("same", change.same.to_string());
    text.push_str(&words.with("import-kind", told));
    text.push('\n');
    // Of the first delivery everything is new, and names of some say nothing.
    if change.held > 0 {
        for (key, all, names) in [
            ("import-new", change.new, &change.new_names),
            ("import-changed", change.changed, &change.changed_names),
            ("import-gone", change.gone, &change.gone_names),
        ] {
            if let (false, true) = (names.is_empty(), all > 0) {
                let names = names.join("; ");
                line(text, &words.with(key, Args::NONE.with("names", names)));
            }
        }
    }
}

fn line(text: &mut String, what: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "  {what}");
}

fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::Occupation => "import-kind-occupation",
        Kind::Skill => "import-kind-skill",
        Kind::Group => "import-kind-group",
        Kind::Tie => "import-kind-tie",
        Kind::Interest => "import-kind-interest",
        Kind::Activity => "import-kind-activity",
        Kind::Rating => "import-kind-rating",
        Kind::Zone => "import-kind-zone",
        Kind::Task => "import-kind-task",
        Kind::Match => "import-kind-match",
        Kind::Course => "import-kind-course",
        Kind::Offer => "import-kind-offer",
        Kind::Provider => "import-kind-provider",
        Kind::Location => "import-kind-location",
        Kind::OpenDay => "import-kind-open-day",
        Kind::Cell => "import-kind-cell",
        Kind::Figure => "import-kind-figure",
    }
}
