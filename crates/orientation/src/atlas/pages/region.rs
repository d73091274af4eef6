//! Nearby: what is known of a place by its postcode, which is the schools that were imported; and whom to ask the rest.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use kit::{Args, Outcome, Page, Visit};
use pathways::facts::Stage;
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::explore::answer::Desk;
use crate::explore::schools::{Location, Nearby};

/// A school with its distance.
#[derive(Clone, Debug, Serialize)]
struct Found {
    location: Location,
    km: f64,
    offers: Vec<String>,
}

/// What is known of a place.
#[derive(Serialize)]
pub struct RegionPage {
    around: Around,
    imported: bool,
    source: String,
    postcode: String,
    place: Option<String>,
    error: Option<String>,
    schools: Vec<Found>,
}

/// So many schools are shown.
const MOST: usize = 12;

/// Shows what is known of a place.
pub async fn show(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk);
    let status = match page.error {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    visit.show_with(atlas.cx(), status, &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>) -> RegionPage {
    let schools = &atlas.explore.schools;
    let typed = visit.asked("postcode").unwrap_or_default().trim();
    let postcode: String = typed.chars().take(10).collect();
    let mut page = RegionPage {
        around: Around::read(atlas, visit, desk),
        imported: !schools.is_empty(),
        source: schools.source.clone(),
        place: None,
        error: None,
        schools: Vec::new(),
        postcode,
    };
    if !page.imported || page.postcode.is_empty() {
        return page;
    }
    match schools.area(&page.postcode) {
        Some((postcode, area)) => {
            page.place = Some(format!("{postcode} {}", area.place));
            let near = schools.near(area, &secondary(desk));
            page.schools = near.iter().take(MOST).map(|near| found(desk, near)).collect();
        }
        None => {
            let written = Args::NONE.with("written", page.postcode.clone());
            page.error = Some(desk.words.with("explore-fault-postcode", written));
        }
    }
    page
}

/// Every programme of secondary education; the list of schools does not tell the tracks of special education apart.
fn secondary(desk: &Desk<'_>) -> Vec<String> {
    let nodes = desk.facts().nodes().iter().filter(|node| node.stage == Stage::Vo);
    nodes
        .map(|node| node.id.clone())
        .chain(["vso".to_owned()])
        .collect()
}

fn found(desk: &Desk<'_>, near: &Nearby<'_>) -> Found {
    let name = |id: &String| {
        let node = desk.facts().node_id(id);
        node.map_or_else(|| id.clone(), |node| desk.words.node(node))
    };
    Found {
        offers: near.location.offers.iter().map(name).collect(),
        location: near.location.clone(),
        km: near.km,
    }
}

impl Page for RegionPage {
    const TEMPLATE: &'static str = "atlas/region.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |address: &str| super::samples::with(address, page);
        let nothing = RegionPage {
            imported: false,
            ..sample("/werk/regio")
        };
        vec![
            ("nothing imported", nothing),
            ("asked", sample("/werk/regio?waar=havo-3")),
            ("found", sample("/werk/regio?postcode=3511")),
            ("unknown postcode", sample("/werk/regio?postcode=0000")),
        ]
    }
}
