//! The page that says what there is about who reads it, and the file with the same.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use kit::{Outcome, Page, Sent, SignedIn, Templates, Urls, Visit, templates};
use policy::Action;
use serde::Serialize;
use serde_json::Value;

use super::document::{Takeaway, Told};
use super::shows::Shows;
use super::{pack, take};
use crate::People;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/mijn/alles", show, Action::ExportOwn)
        .act("/mijn/alles", download, Action::ExportOwn)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "takeaway/all.html" => "all.html",
        "takeaway/file.html" => "file.html",
        "takeaway/sorts.html" => "sorts.html",
    }
}

/// One field of a row.
#[derive(Clone, Debug, Serialize)]
struct FieldShown {
    /// The end of the key of its name.
    name: String,
    /// The beginning of the key of its value, where it is one of a few words.
    words: Option<&'static str>,
    value: String,
    day: Option<Date>,
    /// `14:05`, where it is a moment.
    time: Option<String>,
}

/// Everything of one sort.
#[derive(Clone, Debug, Serialize)]
struct SortShown {
    /// The end of its keys.
    id: String,
    rows: Vec<Vec<FieldShown>>,
}

/// What one organisation said.
#[derive(Clone, Debug, Serialize)]
struct OrganisationShown {
    name: String,
    sorts: Vec<SortShown>,
}

/// Everything, for a page.
#[derive(Clone, Debug, Serialize)]
struct Shown {
    own: Vec<SortShown>,
    organisations: Vec<OrganisationShown>,
    /// Not all looks are on the page.
    fewer: bool,
}

/// The page on the site.
#[derive(Debug, Serialize)]
pub struct AllPage(Inside);

/// The page in the file, which stands on its own.
#[derive(Debug, Serialize)]
pub struct FilePage(Inside);

#[derive(Clone, Debug, Serialize)]
struct Inside {
    all: Shown,
}

async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let takeaway = take(&people.db, None, &me.actor).await?;
    visit.show(&people.cx, &AllPage(Inside::shortened(&takeaway)))
}

async fn download(State(people): State<People>, visit: Visit, me: SignedIn, sent: Sent) -> Outcome<Response> {
    sent.only(&[])?;
    let takeaway = take(&people.db, Some(&people.cx.ids), &me.actor).await?;
    let page = FilePage(Inside::of(&takeaway));
    let page = people.cx.pages.render(&visit.lang, &page, &visit.frame)?;
    let headers = [
        (header::CONTENT_TYPE, "application/zip"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"kansrijk-alles-over-mij.zip\"",
        ),
    ];
    Ok((headers, pack::pack(&takeaway, &page)?).into_response())
}

/// Looks on the page; the file has all of them. Each visit of somebody adds one, and a page has to stay one that a phone can load.
const LOOKS: usize = 20;

impl Inside {
    /// For the page: of the looks only the last.
    fn shortened(takeaway: &Takeaway) -> Self {
        let mut inside = Self::of(takeaway);
        for sort in inside.all.organisations.iter_mut().flat_map(|one| &mut one.sorts) {
            if sort.id == "looks" && sort.rows.len() > LOOKS {
                sort.rows.drain(..sort.rows.len() - LOOKS);
                inside.all.fewer = true;
            }
        }
        inside
    }

    fn of(takeaway: &Takeaway) -> Self {
        let mut own = vec![sort("person", vec![&takeaway.person as &dyn Shows])];
        if let Some(stand) = &takeaway.position {
            own.push(sort("position", vec![stand as &dyn Shows]));
        }
        let organisation = |told: &Told| OrganisationShown {
            name: told.organisation.clone(),
            sorts: told
                .sorts()
                .into_iter()
                .filter(|(_, rows)| !rows.is_empty())
                .map(|(id, rows)| sort(id, rows))
                .collect(),
        };
        Self {
            all: Shown {
                fewer: false,
                own,
                organisations: takeaway.organisations.iter().map(organisation).collect(),
            },
        }
    }
}

fn sort(id: &str, rows: Vec<&dyn Shows>) -> SortShown {
    let row = |row: &dyn Shows| {
        let fields = row.fields().into_iter();
        fields
            .filter_map(|(name, value)| field(id, name, &value))
            .collect()
    };
    SortShown {
        id: id.replace('_', "-"),
        rows: rows.into_iter().map(row).collect(),
    }
}

/// A field with something in it. What only a program reads is left out: the same stands beside it in words, or on the page of the wish.
fn field(sort: &str, name: &str, value: &Value) -> Option<FieldShown> {
    if matches!(
        (sort, name),
        ("dreams", "refers") | ("interests", "answers") | ("mentor_wishes", "told")
    ) {
        return None;
    }
    let (text, words) = match value {
        Value::Null => return None,
        Value::Bool(yes) => (
            if *yes { "true" } else { "false" }.to_owned(),
            Some("takeaway-word-"),
        ),
        Value::String(text) if text.is_empty() || text == "[]" => return None,
        Value::String(text) if name == "years" => (listed(text), None),
        Value::String(text) => (text.clone(), words(sort, name)),
        other => (other.to_string(), None),
    };
    let of_time = matches!(
        name,
        "at" | "until" | "since" | "born" | "day" | "by_day" | "answer_by"
    ) || ["_at", "_on", "_from", "_to"]
        .iter()
        .any(|end| name.ends_with(end));
    let moment: Option<Timestamp> = text.parse().ok().filter(|_| of_time);
    let local = moment.map(policy::calendar::local);
    Some(FieldShown {
        name: name.replace('_', "-"),
        words,
        day: local
            .map(|local| local.date())
            .or_else(|| text.parse().ok().filter(|_| of_time)),
        time: local.map(|local| format!("{:02}:{:02}", local.hour(), local.minute())),
        value: text,
    })
}

/// A list in the words of a school, as it is kept, as words beside each other.
fn listed(text: &str) -> String {
    let read: Result<Vec<String>, _> = serde_json::from_str(text);
    read.map_or_else(|_| text.to_owned(), |all| all.join(", "))
}

/// Where the words for a value stand, of a field that has one of a few.
fn words(sort: &str, name: &str) -> Option<&'static str> {
    Some(match (sort, name) {
        ("pairings" | "meetings" | "checkins" | "hours" | "messages" | "reports", "topics") => {
            "mentoring-topic-"
        }
        ("offered" | "mentor_file" | "mentor_wishes", "topics") => "mentoring-topic-",
        ("offered" | "mentor_file", "kind") => "mentoring-kind-",
        ("dreams", "kind") => "takeaway-dream-",
        ("findings", "kind") => "takeaway-piece-",
        ("findings", "task") => return None,
        ("voices", "occupation" | "called" | "nice" | "hard" | "came") => return None,
        ("dreams" | "interests", "note" | "in_words") => return None,
        ("interests", "form") => "takeaway-form-",
        (_, "ways") => "node-",
        (_, "languages" | "wants" | "postcode" | "month" | "why" | "knows_from" | "next_step") => {
            return None;
        }
        (_, "said" | "words" | "number" | "learns" | "midterm" | "goodbye" | "module") => return None,
        ("looks", "role") => "access-role-",
        ("looks", "class") => "access-class-",
        ("looks" | "consents", "purpose") => "access-purpose-",
        ("relations" | "requests", "kind") => "takeaway-tie-",
        (_, "basis") => "relations-basis-",
        ("position" | "stood", "node") => "node-",
        ("offers" | "experiences", "kind") => "journey-kind-",
        ("offers", "state") => "journey-offer-",
        ("talks", "state") => "journey-talk-",
        ("steps", "state") => "journey-step-",
        (_, "competency") => "journey-competency-",
        (_, "question") => "question-",
        (_, "logged_as") => "journey-hand-",
        (_, "fields") => "field-",
        (_, "topics") => "journey-topic-",
        (_, "entitlement") => "entitlement-",
        ("letters", "moment") => "journey-topic-",
        (_, "profile") => "profile-",
        (_, "title" | "about" | "place" | "reflection" | "what") if sort != "consents" => return None,
        (_, "said_young" | "said_adult") => return None,
        (_, "given" | "family" | "prefix" | "name" | "school" | "group" | "with" | "device") => return None,
        (_, "login" | "email" | "eck_id" | "sent" | "issuer" | "subject") => return None,
        _ => "takeaway-word-",
    })
}

impl Inside {
    fn samples() -> Vec<(&'static str, Self)> {
        let text = |name: &str, words, value: &str| FieldShown {
            name: name.to_owned(),
            words,
            value: value.to_owned(),
            day: None,
            time: None,
        };
        let moment = |name: &str, time: Option<&str>| FieldShown {
            day: Some(jiff::civil::date(2026, 11, 26)),
            time: time.map(str::to_owned),
            ..text(name, None, "2026-11-26T13:05:00Z")
        };
        let one = |id: &str, row: Vec<FieldShown>| SortShown {
            id: id.to_owned(),
            rows: vec![row],
        };
        let known = jiff::Timestamp::UNIX_EPOCH;
        let empty = Told::new("School".to_owned(), super::document::Known::sample(known));
        let every = empty.sorts().into_iter().map(|(id, _)| {
            let id = id.replace('_', "-");
            one(
                &id,
                vec![
                    text("role", Some("access-role-"), "tutor"),
                    text("kind", Some("takeaway-tie-"), "member-of"),
                    moment("at", Some("14:05")),
                ],
            )
        });
        let basics = vec![text("given", None, "Noor <b>"), moment("born", None)];
        let shown = |organisations| Self {
            all: Shown {
                fewer: true,
                own: vec![
                    one("person", basics.clone()),
                    one("position", vec![text("year", None, "3")]),
                ],
                organisations,
            },
        };
        let everything = OrganisationShown {
            name: "Het Kompas".to_owned(),
            sorts: every.collect(),
        };
        vec![
            ("hardly anything", shown(Vec::new())),
            ("everything", shown(vec![everything])),
        ]
    }
}

impl Page for AllPage {
    const TEMPLATE: &'static str = "takeaway/all.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let inside = Inside::samples().into_iter();
        inside.map(|(name, inside)| (name, Self(inside))).collect()
    }
}

impl Page for FilePage {
    const TEMPLATE: &'static str = "takeaway/file.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let inside = Inside::samples().into_iter();
        inside.map(|(name, inside)| (name, Self(inside))).collect()
    }
}
