//! The interface for programs: the answers of the desk as JSON, under `/api/v1/`.
//!
//! Each `Question` has an address, parameters and an answer. One table says all three, so the router, the reading of
//! addresses and the OpenAPI description cannot disagree. The description itself is one for the district ([`crate::description`]). Every answer is read only, public, and about nobody in
//! particular, so pages of others may ask too.
//!
//! Deliberately absent: writing, keys, and paging. The longest list is a few hundred rows.

mod description;
pub(crate) mod parameters;
pub(crate) mod problem;
pub(crate) mod query;
mod shapes;
pub mod told;

pub(crate) use description::{document, operation, paths};
pub(crate) use shapes::all as shapes;

use axum::extract::State;
use axum::http::header::{self, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use kit::urls::{Action, DataClass, Urls};
use kit::{Language, Outcome, TextSource, Visit};
use serde::Serialize;

use super::Explore;
use super::answer::Desk;
use super::options::{Choice, positions, usual};
use query::{Asked, Wrong};

/// The words of the interface.
pub const TEXTS: [TextSource; 2] = [
    TextSource {
        lang: "nl",
        name: "explore/api/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "explore/api/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];

/// Addresses of the interface.
pub fn urls() -> Urls<Explore> {
    use Action::Public;
    Urls::new()
        .get("/api/v1/doors", doors, Public("doors"), DataClass::Public)
        .get(
            "/api/v1/pathways",
            pathways,
            Public("pathways"),
            DataClass::Public,
        )
        .get(
            "/api/v1/compare",
            compare,
            Public("doors compared"),
            DataClass::Public,
        )
        .get("/api/v1/moments", moments, Public("moments"), DataClass::Public)
        .get("/api/v1/goals", goals, Public("goals"), DataClass::Public)
        .get(
            "/api/v1/programmes",
            programmes,
            Public("programmes"),
            DataClass::Public,
        )
        .get("/api/v1/facts", facts, Public("facts"), DataClass::Public)
        .get("/api/v1/sources", sources, Public("sources"), DataClass::Public)
        .get("/api/v1/schools", schools, Public("schools"), DataClass::Public)
}

/// What a program can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Doors,
    Pathways,
    Compare,
    Moments,
    Goals,
    Programmes,
    Facts,
    Sources,
    Schools,
}

impl Question {
    const ALL: [Question; 9] = [
        Question::Doors,
        Question::Pathways,
        Question::Compare,
        Question::Moments,
        Question::Goals,
        Question::Programmes,
        Question::Facts,
        Question::Sources,
        Question::Schools,
    ];
}

macro_rules! handlers {
    ($($name:ident $question:ident),+ $(,)?) => {
        $(async fn $name(State(explore): State<Explore>, visit: Visit, uri: Uri) -> Outcome<Response> {
            reply(&explore, &visit, &uri, Question::$question)
        })+
    };
}

handlers! {
    doors Doors,
    pathways Pathways,
    compare Compare,
    moments Moments,
    goals Goals,
    programmes Programmes,
    facts Facts,
    sources Sources,
    schools Schools,
}

fn reply(explore: &Explore, visit: &Visit, uri: &Uri, question: Question) -> Outcome<Response> {
    let pairs = query::decode(uri.query().unwrap_or_default())?;
    let lang = query::language(&explore.cx.texts, &pairs).unwrap_or(&visit.lang);
    let desk = explore.desk(lang);
    let today = explore.cx.clock.today();
    let asked = match Asked::read(&desk, &parameters::of(question, &desk), &pairs, today) {
        Ok(asked) => asked,
        Err(wrong) => return Ok(problem::refused(visit, lang, &wrong)),
    };
    // Each answer by itself can be; what is wrong now is what they say together.
    let told = tell(explore, &desk, question, &asked);
    Ok(told.unwrap_or_else(|wrong| problem::contradiction(visit, lang, &wrong)))
}

fn tell(
    explore: &Explore,
    desk: &Desk<'_>,
    question: Question,
    asked: &Asked,
) -> Result<Response, Vec<Wrong>> {
    let lang = desk.words.lang;
    Ok(match question {
        Question::Doors => ok(lang, &told::Doors::from(desk.doors(&asked.position(desk)?))),
        Question::Pathways => {
            let position = asked.position(desk)?;
            ok(
                lang,
                &told::Pathways::from(desk.pathways(&desk.search(&position, asked.goal(desk)?))),
            )
        }
        Question::Compare => ok(lang, &compared(desk, asked)?),
        Question::Moments => ok(lang, &told::Moments::from(desk.moments(&asked.position(desk)?))),
        Question::Goals => {
            let found = explore.goals.search(asked.one("q")).into_iter().take(MOST_GOALS);
            ok(
                lang,
                &told::GoalList {
                    goals: found.map(|goal| told::Goal::new(desk, goal)).collect(),
                },
            )
        }
        Question::Programmes => ok(lang, &told::ProgrammeList::new(desk)),
        Question::Facts => ok(lang, &told::FactList::new(desk, asked.day())),
        Question::Sources => ok(lang, &told::SourceList::new(desk)),
        Question::Schools => ok(lang, &near(explore, asked)),
    })
}

/// How many goals are told at most.
const MOST_GOALS: usize = 20;
/// How many schools are told at most.
const MOST_SCHOOLS: usize = 20;

/// The options that were asked, or without any those that come up at the position.
fn compared(desk: &Desk<'_>, asked: &Asked) -> Result<told::Compared, Vec<Wrong>> {
    let position = asked.position(desk)?;
    let choices: Vec<Choice> = match asked.choices() {
        none if none.is_empty() => usual(desk.facts(), &position),
        some => some,
    };
    let found = positions(desk, asked.answers(), &choices, asked.today());
    let options = found.map_err(|faults| query::told_of(desk, &faults, "option"))?;
    Ok(desk.compare(&position, &options).into())
}

fn near(explore: &Explore, asked: &Asked) -> told::SchoolList {
    let schools = &explore.schools;
    let programme = asked.one("programme");
    // The list of schools does not tell the three tracks of special education apart.
    let also = programme.starts_with("vso-").then(|| "vso".to_owned());
    let wanted: Vec<String> = std::iter::once(programme.to_owned()).chain(also).collect();
    let area = schools.area(asked.one("postcode"));
    told::SchoolList {
        list: (!schools.is_empty()).then(|| schools.source.clone()),
        place: area.map(|(_, area)| area.place.clone()),
        schools: area
            .map(|(_, area)| {
                schools
                    .near(area, &wanted)
                    .into_iter()
                    .take(MOST_SCHOOLS)
                    .map(told::School::from)
                    .collect()
            })
            .unwrap_or_default(),
    }
}

fn ok(lang: &Language, told: &impl Serialize) -> Response {
    json(lang, StatusCode::OK, "application/json", told)
}

/// An answer in JSON, which pages of others may read: it holds public facts only, and no browser sends anything along.
pub(crate) fn json(
    lang: &Language,
    status: StatusCode,
    kind: &'static str,
    told: &impl Serialize,
) -> Response {
    let body = match serde_json::to_string(told) {
        // A bracket stands in words only, and there its number means the same: so no answer can ever be read as a page.
        Ok(body) => body.replace('<', "\\u003c").replace('>', "\\u003e"),
        Err(error) => return kit::Error::internal(error).into_response(),
    };
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.tag()));
    headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

#[cfg(test)]
mod tests;
