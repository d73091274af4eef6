//! Sources: every fact with its period and confidence, by file; and the sources themselves.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use crate::explore::Explore;
use crate::explore::answer::Desk;
use crate::explore::view::OriginView;

/// One fact in the list.
#[derive(Clone, Debug, Serialize)]
struct Listed {
    id: String,
    what: String,
    origin: OriginView,
    holds: bool,
}

/// A kind of fact: id, and how many there are.
#[derive(Clone, Debug, Serialize)]
struct Kind {
    id: String,
    count: usize,
    unverified: usize,
    href: String,
    current: bool,
}

/// A source in the list.
#[derive(Clone, Debug, Serialize)]
struct Source {
    id: String,
    title: String,
    year: i16,
    kind: &'static str,
    url: Option<String>,
}

/// The sources page.
#[derive(Serialize)]
pub struct SourcesPage {
    kinds: Vec<Kind>,
    kind: String,
    facts: Vec<Listed>,
    pages: Vec<(usize, String, bool)>,
    sources: Vec<Source>,
    total: usize,
}

/// Makes the address of this page with a query.
type Link<'a> = dyn Fn(&[(String, String)]) -> String + 'a;

/// Facts on one page, so that it stays small.
const PER_PAGE: usize = 40;

/// Shows the sources, or the facts of one kind.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let given = |name: &str| {
        visit
            .frame
            .query()
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
    };
    let page = given("pagina").and_then(|page| page.parse().ok()).unwrap_or(1);
    let link = |query: &[(String, String)]| visit.frame.link("/bronnen", query);
    let page = make(
        &desk,
        explore.cx.clock.today(),
        &given("soort").unwrap_or_default(),
        page,
        &link,
    );
    visit.show(&explore.cx, &page)
}

fn make(desk: &Desk<'_>, today: jiff::civil::Date, kind: &str, page: usize, link: &Link<'_>) -> SourcesPage {
    let all = all(desk);
    let mut kinds: Vec<Kind> = Vec::new();
    for (file, provenance, _) in &all {
        let unverified = usize::from(provenance.confidence.is_unverified() || provenance.as_of.is_some());
        match kinds.iter_mut().find(|known| known.id == *file) {
            Some(known) => {
                known.count += 1;
                known.unverified += unverified;
            }
            None => kinds.push(Kind {
                id: (*file).to_owned(),
                count: 1,
                unverified,
                href: link(&[("soort".to_owned(), (*file).to_owned())]),
                current: *file == kind,
            }),
        }
    }
    let of_kind: Vec<_> = all.iter().filter(|(file, _, _)| *file == kind).collect();
    let count = of_kind.len().div_ceil(PER_PAGE);
    let page = page.clamp(1, count.max(1));
    let facts = of_kind
        .iter()
        .skip((page - 1) * PER_PAGE)
        .take(PER_PAGE)
        .map(|(_, provenance, id)| Listed {
            id: id.clone(),
            what: what(desk, kind, id),
            origin: OriginView::new(&desk.words, provenance, law(desk, id)),
            holds: provenance.holds_on(today),
        });
    let numbered = |number: usize| {
        vec![
            ("soort".to_owned(), kind.to_owned()),
            ("pagina".to_owned(), number.to_string()),
        ]
    };
    SourcesPage {
        facts: facts.collect(),
        pages: if count > 1 {
            (1..=count)
                .map(|number| (number, link(&numbered(number)), number == page))
                .collect()
        } else {
            Vec::new()
        },
        kind: if of_kind.is_empty() {
            String::new()
        } else {
            kind.to_owned()
        },
        sources: if of_kind.is_empty() {
            sources(desk)
        } else {
            Vec::new()
        },
        total: all.len(),
        kinds,
    }
}

/// Every fact with the kind it is of: the name of its file.
fn all<'a>(desk: &Desk<'a>) -> Vec<(&'a str, &'a pathways::Provenance, String)> {
    let kind = |provenance: &'a pathways::Provenance| provenance.file.trim_end_matches(".toml");
    let listed = desk
        .facts()
        .listed()
        .iter()
        .map(|(id, provenance)| (kind(provenance), provenance, id.clone()));
    let courses = desk
        .catalogue()
        .courses()
        .iter()
        .map(|course| (kind(&course.provenance), &course.provenance, course.id.clone()));
    let programmes = desk
        .catalogue()
        .programmes()
        .iter()
        .map(|row| (kind(&row.provenance), &row.provenance, row.id.clone()));
    listed.chain(courses).chain(programmes).collect()
}

fn law<'a>(desk: &Desk<'a>, id: &str) -> Option<&'a str> {
    desk.facts()
        .edges()
        .iter()
        .find(|edge| edge.id == id)
        .and_then(|edge| edge.law.as_deref())
}

/// A fact in words, by its kind.
fn what(desk: &Desk<'_>, kind: &str, id: &str) -> String {
    let words = &desk.words;
    let dashed = id.replace('.', "-");
    let found = match kind {
        "nodes" => words.maybe(&format!("node-{id}")),
        "edges" => Some(words.why(id)),
        "supports" => words.maybe(&format!("support-{id}-title")),
        "profiles" => words.maybe(&format!("profile-{id}")),
        "subjects" => words.maybe(&format!("subject-{id}")),
        "domains" => words.maybe(&format!("domain-{id}")),
        "refusals" => words.maybe(&format!("refusal-{id}-title")),
        "moments" => words.maybe(&format!("moment-{id}-title")),
        "calendar" => words
            .maybe(&format!("event-{id}"))
            .or_else(|| words.maybe(&format!("rule-{id}"))),
        "rates" => words.maybe(&format!("rate-{dashed}")),
        "costs" => cost(desk, id),
        "courses" => desk.catalogue().course(id).map(|course| course.name.clone()),
        "mbo" => desk
            .catalogue()
            .programmes()
            .iter()
            .find(|row| row.id == id)
            .map(|row| row.name.clone()),
        _ => None,
    };
    found.unwrap_or_else(|| id.to_owned())
}

fn cost(desk: &Desk<'_>, id: &str) -> Option<String> {
    let cost = desk.facts().costs().iter().find(|cost| cost.id == id)?;
    let view = crate::explore::view::CostView::new(&desk.words, cost);
    Some(format!("{}: {} ({})", view.what, view.amount, view.period))
}

fn sources(desk: &Desk<'_>) -> Vec<Source> {
    let view = |source: &pathways::facts::Source| Source {
        id: source.id.clone(),
        title: desk.words.source(source),
        year: source.year,
        kind: source.kind.word(),
        url: source.url.clone(),
    };
    desk.facts().sources().iter().map(view).collect()
}

impl Page for SourcesPage {
    const TEMPLATE: &'static str = "explore/sources.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |kind: &str| {
            super::samples::with("waar=havo-3", |_, desk, read| {
                make(desk, read.today, kind, 1, &|_| "/bronnen".to_owned())
            })
        };
        vec![
            ("sources", sample("")),
            ("edges", sample("edges")),
            ("costs", sample("costs")),
            ("rates", sample("rates")),
            ("courses", sample("courses")),
        ]
    }
}
