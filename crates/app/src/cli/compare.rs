//! `kansrijk compare`: the doors of two or more options of one decision, side by side.

use clap::Args;
use orientation::explore::answer::Desk;
use orientation::explore::answers::{Answers, Fault};
use orientation::explore::api::told;
use orientation::explore::options::{Choice, field, positions, usual};
use pathways::Position;

use super::ask::{Asked, Library, position, today, wrong};
use super::doors::kind;
use super::table::{Cell, Style, Table, paragraph};
use super::{Outcome, say};

/// De deuren van twee of meer keuzes naast elkaar.
#[derive(Args)]
pub struct Compare {
    #[command(flatten)]
    asked: Asked,
    /// Een profiel; noem er twee of meer om ze te vergelijken
    #[arg(long, value_name = "PROFIEL")]
    profile: Vec<String>,
    /// Een vak extra: yes of no; noem ze allebei om ze te vergelijken
    #[arg(long, value_name = "yes|no", num_args = 0..=1, default_missing_value = "yes")]
    extra_subject: Vec<String>,
    /// Een keuze, zoals profile:ng of domain:zorg-en-welzijn; mag vaker
    #[arg(long, value_name = "KEUZE")]
    option: Vec<String>,
    /// Leg er een andere plek naast: at:vmbo-kb-3; mag vaker
    #[arg(long, value_name = "KEUZE")]
    with: Vec<String>,
}

impl Compare {
    /// Answers.
    pub fn run(self) -> Outcome {
        let library = Library::open(&self.asked.how)?;
        let desk = library.desk();
        let only = |list: &Vec<String>| {
            if list.len() == 1 {
                list.first().cloned()
            } else {
                None
            }
        };
        let (profile, extra) = (only(&self.profile), only(&self.extra_subject));
        let answers = self
            .asked
            .answers(profile.as_ref(), extra.as_ref())
            .of_program(desk.facts());
        let here = position(&desk, &answers)?;
        let choices = self
            .choices(&desk, &answers, &here)
            .map_err(|fault| wrong(&desk, &[fault]))?;
        let options =
            positions(&desk, &answers, &choices, today()).map_err(|faults| wrong(&desk, &faults))?;
        let answer = told::Compared::from(desk.compare(&here, &options));
        if self.asked.how.json {
            return say::json(&answer);
        }
        say::report(&text(&library, &answer))
    }

    /// The options as they were typed; without any, those that come up at the position.
    fn choices(&self, desk: &Desk<'_>, answers: &Answers, here: &Position) -> Result<Vec<Choice>, Fault> {
        let several = |list: &[String], name: &str| -> Vec<String> {
            let named = list.iter().map(|value| format!("{name}:{value}")).collect();
            if list.len() > 1 { named } else { Vec::new() }
        };
        let mut written = several(&self.profile, "profile");
        written.extend(several(&self.extra_subject, "extra_subject"));
        written.extend(self.option.iter().chain(&self.with).cloned());
        // The same option twice is one option; a comparison of a thing with itself says nothing.
        let mut choices: Vec<Choice> = Vec::new();
        for one in &written {
            let choice = Choice::read(one)?;
            if !choices.contains(&choice) {
                choices.push(choice);
            }
        }
        if choices.is_empty() {
            choices = usual(desk.facts(), here);
        }
        if let [Choice::At(_)] = choices.as_slice() {
            choices.insert(0, own(desk, answers, here));
        }
        if choices.len() < 2 {
            return Err(Fault {
                field: field(),
                refusal: kit::Refusal::new("explore-fault-too-few-options"),
            });
        }
        Ok(choices)
    }
}

/// The position itself, as the option beside another one.
fn own(desk: &Desk<'_>, answers: &Answers, here: &Position) -> Choice {
    let node = &desk.facts().node(here.at).id;
    let written = answers.at.clone().unwrap_or_default();
    Choice::At(here.year.map_or(written, |year| format!("{node}-{year}")))
}

fn text(library: &Library, answer: &told::Compared) -> String {
    let mut counts = Table::new(
        std::iter::once("")
            .chain(KINDS)
            .map(|key| head(library, key))
            .collect(),
    );
    for option in &answer.options {
        let numbers = [
            option.right,
            option.right_if,
            option.discretion,
            option.selection,
            option.closed,
        ];
        let cells = numbers.into_iter().map(|number| Cell::from(number.to_string()));
        counts.row(
            std::iter::once(Cell::styled(option.name.clone(), Style::Bold))
                .chain(cells)
                .collect(),
        );
    }
    let names = answer.options.iter().map(|option| option.name.clone());
    let mut courses = Table::new(std::iter::once(library.text("cli-course")).chain(names).collect());
    // Courses that every option leaves open alike say nothing about the choice.
    for course in answer.courses.iter().filter(|course| differs(course)) {
        let under = course.options.iter().map(|under| under_option(library, under));
        courses.row(
            std::iter::once(Cell::from(course.name.clone()))
                .chain(under)
                .collect(),
        );
    }
    let differ = answer.courses.iter().filter(|course| differs(course)).count();
    let args = kit::Args::NONE
        .with("differ", differ as i64)
        .with("count", answer.courses.len() as i64);
    format!(
        "{}\n{}\n{}\n{}",
        paragraph(&answer.position.words, 0),
        counts.text(),
        paragraph(&library.lang().get("cli-courses-differ", &args), 0),
        if differ == 0 {
            String::new()
        } else {
            courses.text()
        }
    )
}

const KINDS: [&str; 5] = [
    "cli-kind-right",
    "cli-kind-right-if",
    "cli-kind-discretion",
    "cli-kind-selection",
    "cli-kind-closed",
];

fn head(library: &Library, key: &str) -> String {
    if key.is_empty() {
        library.text("cli-option")
    } else {
        library.text(key)
    }
}

fn differs(course: &told::Course) -> bool {
    let said = |under: &told::CourseUnder| (under.kind, under.extra_years, under.right_later_years);
    let first = course.options.first().map(said);
    course.options.iter().any(|under| Some(said(under)) != first)
}

fn under_option(library: &Library, under: &told::CourseUnder) -> Cell {
    let by_favour = under.kind == told::DoorKind::Discretion;
    let (key, years) = match under.right_later_years.filter(|_| by_favour) {
        Some(years) => ("cli-right-later", Some(years)),
        None => ("cli-later", under.extra_years),
    };
    match years.filter(|years| *years > 0.0) {
        None => kind(library, under.kind),
        Some(years) => {
            let args = kit::Args::NONE.with("years", format!("{years}"));
            Cell::from(library.lang().get(key, &args).into_owned())
        }
    }
}
