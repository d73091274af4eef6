//! `kansrijk moments`: what is coming for a position, with its dates.

use std::fmt::Write as _;

use clap::Args;
use orientation::explore::api::told;

use super::ask::{Asked, Chosen, Library, position};
use super::table::{Cell, Style, Table, paragraph};
use super::{Outcome, say};

/// De momenten waarop je kiest.
#[derive(Args)]
pub struct Moments {
    #[command(flatten)]
    asked: Asked,
    #[command(flatten)]
    chosen: Chosen,
}

impl Moments {
    /// Answers.
    pub fn run(self) -> Outcome {
        let library = Library::open(&self.asked.how)?;
        let desk = library.desk();
        let answers = self.asked.with(&self.chosen).of_program(desk.facts());
        let answer = told::Moments::from(desk.moments(&position(&desk, &answers)?));
        if self.asked.how.json {
            return say::json(&answer);
        }
        say::report(&text(&library, &answer))
    }
}

fn text(library: &Library, answer: &told::Moments) -> String {
    let mut text = paragraph(&answer.position.words, 0);
    for moment in &answer.moments {
        let state = library.text(&format!("cli-state-{}", moment.state));
        let title = format!("{} {} ({}, {state})", moment.id, moment.title, moment.school_year);
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{}\n", Style::Bold.paint(&title));
        text.push_str(&paragraph(&moment.choice, 2));
        text.push_str(&paragraph(&moment.rights, 2));
        text.push_str(&dates(library, moment));
        text.push_str(&paragraph(
            &format!("{}: {}", library.text("cli-source"), moment.source),
            2,
        ));
    }
    text
}

fn dates(library: &Library, moment: &told::Moment) -> String {
    if moment.dates.is_empty() {
        return String::new();
    }
    let mut table = Table::new(
        ["cli-date", "cli-what", "cli-sure"]
            .map(|key| library.text(key))
            .to_vec(),
    );
    for dated in &moment.dates {
        let day = dated
            .from
            .map_or(dated.date.to_string(), |from| format!("{from} – {}", dated.date));
        let sure = match (dated.unverified, dated.fixed) {
            (true, _) => "cli-sure-check",
            (false, true) => "cli-sure-published",
            (false, false) => "cli-sure-rule",
        };
        let style = if dated.passed { Style::Dim } else { Style::Plain };
        let cells = [day, dated.what.clone(), library.text(sure)];
        table.row(cells.into_iter().map(|cell| Cell::styled(cell, style)).collect());
    }
    table.text()
}
