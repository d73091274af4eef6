//! Nearby: the schools around a postcode, what young people of a region choose and rarely choose, as far as either was brought in; and
//! whom to ask the rest.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Args, Outcome, Page, Visit};
use pathways::facts::Stage;
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::view::{FieldSeen, Lookup, Seen, seen};
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
    /// Regions of which something is told.
    regions: Vec<String>,
    /// What is chosen in the region that somebody looks at.
    seen: Option<Seen>,
    /// The same as bars.
    rows: Vec<Bar>,
}

/// A field as a bar.
#[derive(Clone, Debug, Serialize)]
struct Bar {
    name: String,
    value: u32,
    shown: String,
    year: String,
    source: String,
}

/// So many schools are shown.
const MOST: usize = 12;

/// Shows what is known of a place.
pub async fn show(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk, atlas.cx().clock.today());
    let status = match page.error {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    visit.show_with(atlas.cx(), status, &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>, on: Date) -> RegionPage {
    let schools = &atlas.explore.schools;
    let typed = visit.asked("postcode").unwrap_or_default().trim();
    let postcode: String = typed.chars().take(10).collect();
    let around = Around::read(atlas, visit, desk);
    let held = atlas.figures.now();
    let lookup = Lookup {
        figures: &held,
        desk,
        region: around.region.as_deref(),
    };
    let seen = seen(&lookup, &atlas.ground, on);
    let mut page = RegionPage {
        rows: seen.as_ref().map_or_else(Vec::new, |seen| bars(desk, seen)),
        seen,
        regions: held.regions().map(str::to_owned).collect(),
        around,
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

/// Fields as bars, in the order of the facts; what is rarely chosen says so in words.
fn bars(desk: &Desk<'_>, seen: &Seen) -> Vec<Bar> {
    let rarely = desk.words.text("atlas-seen-rarely");
    let bar = |one: &FieldSeen| Bar {
        name: match one.rarely {
            true => format!("{} · {rarely}", one.field.name),
            false => one.field.name.clone(),
        },
        value: one.most,
        shown: one.shown.clone(),
        year: seen.told.years.clone(),
        source: seen.told.source.name.clone(),
    };
    seen.fields.iter().map(bar).collect()
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
        let on = jiff::civil::date(2026, 11, 23);
        let sample =
            |address: &str| super::samples::with(address, |atlas, visit, desk| page(atlas, visit, desk, on));
        let told =
            |address: &str| super::samples::told(address, |atlas, visit, desk| page(atlas, visit, desk, on));
        let nothing = RegionPage {
            imported: false,
            ..sample("/werk/regio")
        };
        vec![
            ("nothing imported", nothing),
            ("asked", sample("/werk/regio?waar=havo-3")),
            ("found", sample("/werk/regio?postcode=3511")),
            ("a region to choose", told("/werk/regio")),
            (
                "what is rarely chosen",
                told("/werk/regio?regio=Zeeland&waar=havo-3"),
            ),
            ("nothing counted", told("/werk/regio?regio=Achterhoek")),
            ("unknown postcode", sample("/werk/regio?postcode=0000")),
        ]
    }
}
