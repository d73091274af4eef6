//! `kansrijk pathways`: the pathways from a position to a goal.

use std::fmt::Write as _;

use clap::Args;
use kit::texts::format::format_eur;
use orientation::explore::answer::Desk;
use orientation::explore::api::told;

use super::ask::{Asked, Chosen, Library, position, wrong};
use super::doors::kind;
use super::table::{Cell, Style, Table, paragraph};
use super::{Failure, Outcome, say};

/// De wegen naar een doel.
#[derive(Args)]
pub struct Pathways {
    #[command(flatten)]
    asked: Asked,
    #[command(flatten)]
    chosen: Chosen,
    /// Het doel: een opleiding of een beroep (hbo-ba, hbo-pabo, leraar basisonderwijs)
    #[arg(long, value_name = "DOEL")]
    to: String,
}

impl Pathways {
    /// Answers.
    pub fn run(self) -> Outcome {
        let library = Library::open(&self.asked.how)?;
        let desk = library.desk();
        let answers = self.asked.with(&self.chosen).of_program(desk.facts());
        let position = position(&desk, &answers)?;
        if self.to.trim().is_empty() {
            return Err(Failure::Asked(library.text("cli-goal-empty")));
        }
        let goal = desk
            .goal(&self.to)
            .map_err(|near| unknown(&library, &desk, &self.to, &near))?;
        let answer = told::Pathways::from(desk.pathways(&desk.search(&position, goal)));
        if self.asked.how.json {
            return say::json(&answer);
        }
        say::report(&text(&library, &answer))
    }
}

/// How many goals are told at most that were perhaps meant.
const MOST_MEANT: usize = 20;

/// A goal that is not known: what was perhaps meant, or the one id that looks like it.
fn unknown(library: &Library, desk: &Desk<'_>, typed: &str, near: &[pathways::search::Goal]) -> Failure {
    if near.is_empty() {
        return wrong(desk, &[desk.goal_fault(typed)]);
    }
    let shown: String = typed.chars().take(40).collect();
    let several = library
        .lang()
        .get("cli-goal-several", &kit::Args::NONE.with("written", shown))
        .into_owned();
    let lines = near.iter().take(MOST_MEANT).map(|goal| {
        let (id, name) = desk.goal_words(*goal);
        format!("  {id}  {name}")
    });
    let more = near.len().saturating_sub(MOST_MEANT) as i64;
    let more = (more > 0).then(|| {
        let args = kit::Args::NONE.with("count", more);
        library.lang().get("cli-goal-more", &args).into_owned()
    });
    Failure::Asked(
        std::iter::once(several)
            .chain(lines)
            .chain(more)
            .collect::<Vec<String>>()
            .join("\n"),
    )
}

fn text(library: &Library, answer: &told::Pathways) -> String {
    let mut text = paragraph(&answer.position.words, 0);
    let args = kit::Args::NONE
        .with("name", answer.name.clone())
        .with("count", answer.found as i64);
    text.push_str(&paragraph(&library.lang().get("cli-pathways-to", &args), 0));
    for pathway in &answer.pathways {
        let best: Vec<&str> = pathway.best.iter().map(|best| best.text.as_str()).collect();
        let title = format!("{}. {}", pathway.number, pathway.title);
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{}\n", Style::Bold.paint(&title));
        let eur = format_eur(library.lang(), i64::from(pathway.eur) * 100);
        let money = match pathway.eur_known {
            true => eur,
            false => format!("{eur} {}", library.text("cli-at-least")),
        };
        let facts = [
            pathway.years.clone(),
            money,
            pathway.refusals_words.clone(),
            pathway.success_words.clone(),
        ];
        text.push_str(&paragraph(&best.join(", "), 3));
        text.push_str(&paragraph(&facts.join(" · "), 3));
        text.push_str(&steps(library, pathway));
    }
    if !answer.why_not.is_empty() {
        let _ = write!(text, "\n{}\n", Style::Bold.paint(&library.text("cli-why-not")));
        for other in &answer.why_not {
            text.push_str(&paragraph(&format!("{}: {}", other.name, other.text), 2));
        }
    }
    text
}

fn steps(library: &Library, pathway: &told::Pathway) -> String {
    let head = ["cli-start", "cli-step", "cli-kind", "cli-conditions"];
    let mut table = Table::new(head.map(|key| library.text(key)).to_vec());
    for step in &pathway.steps {
        let name = match step.to.as_str() {
            "" => step.name.clone(),
            to => format!("{} ({to})", step.name),
        };
        let open = step
            .conditions
            .iter()
            .filter(|condition| condition.status != told::ConditionStatus::Met);
        let asked = open.map(|condition| condition.text.as_str());
        let asked = asked
            .chain(step.admission.as_deref())
            .chain(step.extra.iter().map(String::as_str));
        table.row(vec![
            Cell::from(step.start.to_string()),
            Cell::from(name),
            kind(library, step.verdict),
            Cell::from(asked.collect::<Vec<&str>>().join(" ")),
        ]);
    }
    table.text()
}
