//! "Waar sta je nu?": at most five short questions, one a page, each skippable, in any order of going back. What was
//! answered stands in the address.

mod choices;

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Outcome, Page, Visit};
use pathways::facts::Stage;
use pathways::{Facts, NodeId, Position};
use serde::Serialize;

use choices::Asker;

use super::here::{WRONG, words};
use super::look;
use crate::explore::Explore;
use crate::explore::answer::Desk;
use crate::explore::answers::{Answers, Fault, PAGE};

/// One question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    At,
    Year,
    Advice,
    ExtraSubject,
    Profile,
    Domain,
    Age,
    Goal,
}

/// An answer to choose.
#[derive(Clone, Debug, Serialize)]
struct Choice {
    value: String,
    text: String,
    hint: Option<String>,
    line: Option<&'static str>,
}

/// A place in the row of questions.
#[derive(Clone, Debug, Serialize)]
struct Stop {
    text: String,
    state: &'static str,
    /// None for what is not answered yet.
    href: Option<String>,
    value: Option<String>,
}

/// Something wrong with an answer.
#[derive(Clone, Debug, Serialize)]
struct Wrong {
    field: &'static str,
    text: String,
}

/// A question page.
#[derive(Serialize)]
pub struct AskPage {
    number: usize,
    total: usize,
    field: &'static str,
    question: String,
    hint: Option<String>,
    groups: Vec<(Option<String>, Vec<Choice>)>,
    many: bool,
    typed: bool,
    /// Answers given, and the first of them.
    value: Vec<String>,
    given: String,
    /// What is wrong with this answer.
    error: Option<String>,
    stops: Vec<Stop>,
    hidden: Vec<(String, String)>,
    skip: String,
    back: String,
    errors: Vec<Wrong>,
}

/// Shows the question that the address asks for, or goes on to the doors after the last.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let answers = Answers::read(visit.frame.query(), &PAGE);
    let asked = visit
        .frame
        .query()
        .iter()
        .rev()
        .find(|(name, _)| name == NUMBER)
        .and_then(|(_, value)| value.parse().ok());
    let number: usize = asked.unwrap_or(1);
    let desk = explore.desk(&visit.lang);
    if asked_for(&visit, NOWHERE) && answers.at.is_none() {
        return look::show(&explore, &visit);
    }
    if let Some(faults) = faults(&explore, &desk, &answers, number > 1) {
        return again(&explore, &visit, &answers, &faults);
    }
    let questions = questions(&explore, &answers);
    if number > questions.len() {
        let path = if answers.to.is_some() { "/wegen" } else { "/deuren" };
        return Ok(Redirect::to(&visit.frame.link(path, &answers.query(&PAGE))).into_response());
    }
    let page = page(&explore, &visit, &answers, &questions, number.max(1) - 1, &[]);
    visit.show(&explore.cx, &page)
}

/// Whether the address has this word for the number of the question.
fn asked_for(visit: &Visit, word: &str) -> bool {
    let mut query = visit.frame.query().iter();
    query.any(|(name, value)| name == NUMBER && value == word)
}

/// What is wrong so far; nothing when nothing is told yet. Who goes on without a place is asked for it again.
fn faults(explore: &Explore, desk: &Desk<'_>, answers: &Answers, goes_on: bool) -> Option<Vec<Fault>> {
    if answers.at.is_none() && !goes_on {
        return None;
    }
    desk.read(answers, explore.cx.clock.today()).err()
}

/// Shows the question of the first fault again, with everything that is wrong and every answer kept.
pub fn again(explore: &Explore, visit: &Visit, answers: &Answers, faults: &[Fault]) -> Outcome<Response> {
    let questions = questions(explore, answers);
    let place = faults.first().and_then(|fault| {
        questions
            .iter()
            .position(|question| field(*question) == fault.field)
    });
    let page = page(explore, visit, answers, &questions, place.unwrap_or(0), faults);
    visit.show_with(&explore.cx, WRONG, &page)
}

/// Name of the number of the question in an address.
const NUMBER: &str = "vraag";
/// In its stead: the first question was skipped. Without a place there is nothing more to ask, and nothing to claim.
const NOWHERE: &str = "geen";

fn field(question: Question) -> &'static str {
    match question {
        Question::At => "waar",
        Question::Year => "jaar",
        Question::Advice => "advies",
        Question::ExtraSubject => "extra",
        Question::Profile => "profiel",
        Question::Domain => "domein",
        Question::Age => "leeftijd",
        Question::Goal => "naar",
    }
}

/// The questions that make sense with these answers, in order.
fn questions(explore: &Explore, answers: &Answers) -> Vec<Question> {
    let facts = explore.knowledge.facts();
    let mut asked = vec![Question::At];
    if let Some((node, year)) = answers
        .at
        .as_deref()
        .and_then(|at| Position::parse_at(facts, at).ok())
    {
        let year = year.or(answers.year.as_deref().and_then(|year| year.parse().ok()));
        let done = answers.year.as_deref() == Some("diploma") || answers.diploma.as_deref() == Some("ja");
        if facts.node(node).half_years > 2 || facts.node(node).has_diploma {
            asked.push(Question::Year);
        }
        asked.extend(special(facts, node, year, done));
        asked.push(Question::Age);
    }
    asked.push(Question::Goal);
    asked
}

/// The question that belongs to one kind of school.
fn special(facts: &Facts, node: NodeId, year: Option<u8>, done: bool) -> Option<Question> {
    let row = facts.node(node);
    let has_parts = facts
        .profiles()
        .iter()
        .any(|profile| profile.tracks.contains(&node) && !profile.parts.is_empty());
    match row.stage {
        Stage::Po if year.is_none_or(|year| year >= 7) => Some(Question::Advice),
        Stage::Vo if ["vmbo-gl", "vmbo-tl"].contains(&row.id.as_str()) => Some(Question::ExtraSubject),
        Stage::Vo if has_parts && (done || year.is_none_or(|year| year >= 3)) => Some(Question::Profile),
        Stage::Mbo if row.level > 3 => Some(Question::Domain),
        _ => None,
    }
}

fn page(
    explore: &Explore,
    visit: &Visit,
    answers: &Answers,
    questions: &[Question],
    place: usize,
    faults: &[Fault],
) -> AskPage {
    let asker = Asker {
        explore,
        visit,
        desk: explore.desk(&visit.lang),
        answers,
    };
    let question = questions[place];
    let name = field(question);
    let link = |number: usize, query: Vec<(String, String)>| {
        let number = (NUMBER.to_owned(), number.to_string());
        visit.frame.link(
            "/begin",
            &std::iter::once(number).chain(query).collect::<Vec<_>>(),
        )
    };
    let kept: Vec<(String, String)> = answers
        .query(&PAGE)
        .into_iter()
        .filter(|(key, _)| key != name)
        .collect();
    let language = visit
        .frame
        .chosen()
        .map(|tag| ("taal".to_owned(), tag.to_owned()));
    let next = (NUMBER.to_owned(), (place + 2).to_string());
    let value = asker.given(question);
    AskPage {
        given: value.first().cloned().unwrap_or_default(),
        error: faults
            .iter()
            .find(|fault| fault.field == name)
            .map(|fault| words(visit, fault)),
        number: place + 1,
        total: questions.len(),
        field: name,
        question: asker.text(&format!("explore-ask-{name}")),
        hint: asker.desk.words.maybe(&format!("explore-ask-{name}-hint")),
        groups: asker.groups(question),
        many: question == Question::Advice,
        typed: matches!(question, Question::Age | Question::Goal),
        value,
        stops: questions
            .iter()
            .enumerate()
            .map(|(index, other)| {
                // What was answered, or lies behind, can be gone to at once; what comes is reached by going on.
                let given = !asker.given(*other).is_empty();
                let state = match (index == place, given, index < place) {
                    (true, ..) => "now",
                    (_, true, _) => "done",
                    (_, _, true) => "skipped",
                    _ => "later",
                };
                let reached = ["done", "skipped"].contains(&state);
                Stop {
                    text: asker.text(&format!("explore-ask-{}-short", field(*other))),
                    state,
                    href: reached.then(|| link(index + 1, answers.query(&PAGE))),
                    value: None,
                }
            })
            .collect(),
        skip: if place == 0 {
            let nowhere = (NUMBER.to_owned(), NOWHERE.to_owned());
            let to = kept.iter().filter(|(key, _)| key == PAGE.to_name()).cloned();
            visit
                .frame
                .link("/begin", &std::iter::once(nowhere).chain(to).collect::<Vec<_>>())
        } else {
            link(place + 2, kept.clone())
        },
        hidden: std::iter::once(next).chain(kept).chain(language).collect(),
        back: if place == 0 {
            visit.frame.link("/", &[])
        } else {
            link(place, answers.query(&PAGE))
        },
        errors: faults
            .iter()
            .map(|fault| Wrong {
                field: fault.field,
                text: words(visit, fault),
            })
            .collect(),
    }
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "explore/ask.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |field, typed, errors| AskPage {
            number: 1,
            total: 5,
            field,
            question: "Waar zit je nu?".to_owned(),
            hint: Some("Kies de school waar je nu op zit.".to_owned()),
            groups: vec![(
                Some("Middelbare school".to_owned()),
                vec![Choice {
                    value: "havo".to_owned(),
                    text: "havo".to_owned(),
                    hint: None,
                    line: Some("havo"),
                }],
            )],
            many: false,
            typed,
            value: vec!["havo".to_owned()],
            given: "havo".to_owned(),
            error: None,
            stops: vec![Stop {
                text: "Waar".to_owned(),
                state: "now",
                href: None,
                value: None,
            }],
            hidden: vec![("vraag".to_owned(), "2".to_owned())],
            skip: "/begin?vraag=2".to_owned(),
            back: "/".to_owned(),
            errors,
        };
        let wrong = Wrong {
            field: "waar",
            text: "vmbo-t ken ik niet; bedoel je vmbo-tl?".to_owned(),
        };
        vec![
            ("a choice", sample("waar", false, Vec::new())),
            ("typed", sample("leeftijd", true, Vec::new())),
            ("wrong", sample("waar", false, vec![wrong])),
        ]
    }
}
