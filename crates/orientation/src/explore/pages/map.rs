//! The line map: the education system as a metro map, drawn for one position, with a pathway lit up when one is chosen.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::here::{Here, Read, read};
use crate::explore::Explore;
use crate::explore::answer::{Desk, DoorsAnswer, Searched};
use crate::explore::answers::PAGE;
use crate::explore::picture::{Form, LineMap};

/// The line map.
#[derive(Serialize)]
pub struct MapPage {
    here: Here,
    wide: String,
    tall: String,
    answer: DoorsAnswer,
    /// The pathway that is lit up: its title and its number.
    lit: Option<(String, usize)>,
    /// The others to light up.
    others: Vec<(String, String)>,
    pathways: String,
}

/// Name of the number of the pathway to light up.
const LIT: &str = "weg";

/// Shows the map.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let read = match read(&explore, &visit, &desk) {
        Ok(read) => read,
        Err(other) => return *other,
    };
    visit.show(&explore.cx, &page(&visit, &desk, &read))
}

fn page(visit: &Visit, desk: &Desk<'_>, read: &Read) -> MapPage {
    let query = read.answers.query(&PAGE);
    let number: Option<usize> = visit
        .frame
        .query()
        .iter()
        .rev()
        .find(|(name, _)| name == LIT)
        .and_then(|(_, value)| value.parse().ok());
    let goal = read.answers.to.as_deref().and_then(|typed| desk.goal(typed).ok());
    let searched = goal.map(|goal| desk.search(&read.position, goal));
    let lit = searched.as_ref().and_then(|Searched { found, chosen, .. }| {
        let place = number.unwrap_or(1).clamp(1, chosen.len().max(1));
        Some((place, &found.all[chosen.get(place - 1)?.index]))
    });
    let facts = desk.facts();
    let doors = pathways::doors::doors(facts, &read.position);
    let link = |to: pathways::Target| {
        visit
            .frame
            .link(&format!("/deuren#{}", facts.target_id(to)), &query)
    };
    let draw = |form, id| {
        let map = LineMap {
            facts,
            position: &read.position,
            doors: &doors,
            pathway: lit.map(|(_, pathway)| pathway),
            words: &desk.words,
            link: Some(&link),
            id,
        };
        map.draw(form)
    };
    let titles = searched
        .as_ref()
        .map(|searched| desk.chosen(searched).pathways)
        .unwrap_or_default();
    let numbered = |number: usize| {
        let lit = (LIT.to_owned(), number.to_string());
        visit.frame.link(
            "/lijnenkaart",
            &query.iter().cloned().chain([lit]).collect::<Vec<_>>(),
        )
    };
    MapPage {
        here: Here::new(visit, desk, read),
        wide: draw(Form::Wide, "wide"),
        tall: draw(Form::Tall, "tall"),
        answer: desk.doors(&read.position),
        lit: lit.and_then(|(place, _)| Some((titles.get(place - 1)?.title.clone(), place))),
        others: titles
            .iter()
            .map(|pathway| (pathway.title.clone(), numbered(pathway.number)))
            .collect(),
        pathways: visit.frame.link("/wegen", &query),
    }
}

impl Page for MapPage {
    const TEMPLATE: &'static str = "explore/map.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |query: &str| super::samples::with(query, page);
        vec![
            ("doors", sample("waar=vmbo-tl&jaar=diploma&extra=nee")),
            (
                "pathway",
                sample("waar=vmbo-tl&jaar=diploma&extra=nee&naar=hbo-ba"),
            ),
        ]
    }
}
