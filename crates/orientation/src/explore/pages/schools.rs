//! Schools nearby that offer what a door leads to, with their distance, from the list that was imported here.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use pathways::facts::Stage;
use serde::Serialize;

use super::here::{Here, Read, WRONG, read, words};
use crate::explore::Explore;
use crate::explore::answer::Desk;
use crate::explore::answers::Fault;
use crate::explore::schools::{Location, Nearby};

/// A programme to look for.
#[derive(Clone, Debug, Serialize)]
struct Offered {
    value: String,
    text: String,
    line: &'static str,
}

/// A school with its distance.
#[derive(Clone, Debug, Serialize)]
struct Found {
    location: Location,
    km: f64,
    offers: Vec<String>,
}

/// Schools nearby.
#[derive(Serialize)]
pub struct SchoolsPage {
    here: Here,
    imported: bool,
    source: String,
    offered: Vec<Offered>,
    programme: String,
    programme_words: String,
    postcode: String,
    place: Option<String>,
    error: Option<String>,
    /// Those nearby, and how many there are of them.
    found: Vec<Found>,
    within: usize,
    /// Those further away, where few are near.
    further: Vec<Found>,
    /// How many kilometres is nearby.
    near: u8,
}

/// Most schools on a page.
const MOST: usize = 20;
/// How many kilometres somebody cycles or travels to school and calls it nearby.
const NEAR_KM: u8 = 15;
/// With so many nearby, nobody needs to look further away; with fewer, a list is filled up to so many.
const ENOUGH: usize = 5;

/// Shows the schools nearby.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let read = match read(&explore, &visit, &desk) {
        Ok(read) => read,
        Err(other) => return *other,
    };
    let page = page(&visit, &desk, &read, &explore);
    if page.error.is_some() {
        visit.show_with(&explore.cx, WRONG, &page)
    } else {
        visit.show(&explore.cx, &page)
    }
}

fn page(visit: &Visit, desk: &Desk<'_>, read: &Read, explore: &Explore) -> SchoolsPage {
    let offered = offered(desk, read);
    let given = |name: &str| {
        let found = visit.asked(name).unwrap_or_default();
        found.trim().chars().take(40).collect::<String>()
    };
    let is_offered = |id: &String| offered.iter().any(|offer| offer.value == *id);
    let advice = read.position.advice.iter();
    let programme = Some(given("opleiding"))
        .filter(is_offered)
        .or(advice.map(|node| desk.words.line(*node)).find(is_offered))
        .or(offered.first().map(|offer| offer.value.clone()))
        .unwrap_or_default();
    let mut page = SchoolsPage {
        here: Here::new(visit, desk, read),
        imported: !explore.schools.is_empty(),
        source: explore.schools.source.clone(),
        programme_words: offered
            .iter()
            .find(|offer| offer.value == programme)
            .map(|offer| offer.text.clone())
            .unwrap_or_default(),
        offered,
        programme,
        postcode: given("postcode"),
        place: None,
        error: None,
        found: Vec::new(),
        within: 0,
        further: Vec::new(),
        near: NEAR_KM,
    };
    if page.imported && !page.postcode.is_empty() {
        search(visit, desk, explore, &mut page);
    }
    page
}

/// What can be looked for: the secondary programmes behind open doors, or else all of them.
fn offered(desk: &Desk<'_>, read: &Read) -> Vec<Offered> {
    let facts = desk.facts();
    let doors = pathways::doors::doors(facts, &read.position);
    let mut ids: Vec<&str> = doors
        .iter()
        .filter(|door| door.verdict.order() < 4 && facts.node(door.to.node).stage == Stage::Vo)
        .map(|door| facts.node(door.to.node).id.as_str())
        .collect();
    if ids.is_empty() {
        ids = vec!["vmbo-bb", "vmbo-kb", "vmbo-tl", "havo", "vwo", "pro"];
    }
    ids.dedup();
    // Few locations have a first year and nothing after it, so who looks for a school does not begin there.
    ids.sort_by_key(|id| *id == "vo-brug");
    ids.iter()
        .filter_map(|id| {
            let node = facts.node_id(id)?;
            Some(Offered {
                value: (*id).to_owned(),
                text: desk.words.node(node),
                line: desk.words.track(node),
            })
        })
        .collect()
}

fn search(visit: &Visit, desk: &Desk<'_>, explore: &Explore, page: &mut SchoolsPage) {
    let Some((postcode, area)) = explore.schools.area(&page.postcode) else {
        let refusal = kit::Refusal::new("explore-fault-postcode").with("written", page.postcode.clone());
        page.error = Some(words(
            visit,
            &Fault {
                field: "postcode",
                refusal,
            },
        ));
        return;
    };
    page.place = Some(format!("{postcode} {}", area.place));
    let mut wanted = vec![page.programme.clone()];
    if page.programme.starts_with("vso-") {
        wanted.push("vso".to_owned());
    }
    let name = |id: &String| {
        desk.facts()
            .node_id(id)
            .map_or_else(|| id.clone(), |node| desk.words.node(node))
    };
    let all = explore.schools.near(area, &wanted);
    page.within = all.partition_point(|school| school.km <= f64::from(NEAR_KM));
    let (near, further) = all.split_at(page.within);
    let found = |near: &Nearby<'_>| Found {
        offers: near.location.offers.iter().map(name).collect(),
        location: near.location.clone(),
        km: near.km,
    };
    page.found = near.iter().take(MOST).map(found).collect();
    let room = ENOUGH.saturating_sub(page.within);
    page.further = further.iter().take(room).map(found).collect();
}

impl Page for SchoolsPage {
    const TEMPLATE: &'static str = "explore/schools.html";

    fn samples() -> Vec<(&'static str, Self)> {
        use crate::explore::schools::{AreaKept, Schools};
        let sample = |imported: bool, query: &str| {
            let location = Location {
                code: "00XX00".to_owned(),
                name: "Voorbeeldschool".to_owned(),
                offers: vec!["havo".to_owned(), "vwo".to_owned()],
                address: "Voorbeeldstraat 1".to_owned(),
                postcode: "3511AA".to_owned(),
                place: "Utrecht".to_owned(),
                website: Some("https://school.example".to_owned()),
                at: (52.09, 5.12),
            };
            let area = AreaKept {
                place: "Utrecht".to_owned(),
                at: (52.1, 5.1),
            };
            let schools = Schools {
                source: "voorbeeld".to_owned(),
                locations: vec![location],
                areas: [(3511, area)].into(),
            };
            let schools = if imported { schools } else { Schools::default() };
            super::samples::with_schools(schools, query, page)
        };
        vec![
            ("nothing imported", sample(false, "waar=vmbo-tl-4")),
            ("asked", sample(true, "waar=vmbo-tl-4")),
            (
                "found",
                sample(true, "waar=vmbo-tl-4&postcode=3511&opleiding=havo"),
            ),
            ("none near", sample(true, "waar=po-8&postcode=3511&opleiding=pro")),
            ("unknown postcode", sample(true, "waar=vmbo-tl-4&postcode=0000")),
        ]
    }
}
