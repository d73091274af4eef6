//! `kansrijk doors`: every door of a position.

use clap::Args;
use orientation::explore::api::told;

use super::ask::{Asked, Chosen, Library, position};
use super::table::{Cell, Style, Table, paragraph};
use super::{Outcome, say};

/// De deuren van een plek.
#[derive(Args)]
pub struct Doors {
    #[command(flatten)]
    asked: Asked,
    #[command(flatten)]
    chosen: Chosen,
}

impl Doors {
    /// Answers.
    pub fn run(self) -> Outcome {
        let library = Library::open(&self.asked.how)?;
        let desk = library.desk();
        let answers = self.asked.with(&self.chosen).of_program(desk.facts());
        let answer = told::Doors::from(desk.doors(&position(&desk, &answers)?));
        if self.asked.how.json {
            return say::json(&answer);
        }
        say::report(&text(&library, &answer))
    }
}

fn text(library: &Library, answer: &told::Doors) -> String {
    let head = [
        "cli-kind",
        "cli-to",
        "cli-deadline",
        "cli-conditions",
        "cli-source",
    ];
    let mut table = Table::new(head.map(|key| library.text(key)).to_vec());
    for door in &answer.doors {
        table.row(vec![
            kind(library, door.kind),
            Cell::from(format!("{} ({})", door.name, door.to)),
            Cell::from(deadline(library, door)),
            Cell::from(conditions(library, door)),
            Cell::styled(source(library, door), Style::Dim),
        ]);
    }
    format!("{}\n{}", paragraph(&answer.position.words, 0), table.text())
}

/// The kind of a door, in words and in a colour; the words alone say enough.
pub fn kind(library: &Library, kind: told::DoorKind) -> Cell {
    let (key, style) = match kind {
        told::DoorKind::Right => ("cli-kind-right", Style::Green),
        told::DoorKind::RightIf => ("cli-kind-right-if", Style::Green),
        told::DoorKind::Discretion => ("cli-kind-discretion", Style::Yellow),
        told::DoorKind::Selection => ("cli-kind-selection", Style::Yellow),
        told::DoorKind::Closed => ("cli-kind-closed", Style::Dim),
    };
    Cell::styled(library.text(key), style)
}

fn deadline(library: &Library, door: &told::Door) -> String {
    let passed = door
        .deadline_details
        .as_ref()
        .is_some_and(|details| details.passed);
    match door.deadline {
        Some(day) if passed => format!("{day} ({})", library.text("cli-passed")),
        Some(day) => day.to_string(),
        None => String::new(),
    }
}

/// What still has to happen, and for a closed door why it is closed.
fn conditions(library: &Library, door: &told::Door) -> String {
    let open = door
        .conditions
        .iter()
        .filter(|condition| condition.status != told::ConditionStatus::Met);
    let open = open.map(|condition| condition.text.clone());
    let words: Vec<String> = door.closed_because.iter().cloned().chain(open).collect();
    if words.is_empty() {
        library.text("cli-nothing-more")
    } else {
        words.join(" ")
    }
}

fn source(library: &Library, door: &told::Door) -> String {
    match door.source_details.check_with.as_deref() {
        Some(who) => format!("{} ({} {who})", door.source, library.text("cli-check-with")),
        None => door.source.clone(),
    }
}
