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
use crate::atlas::view::{FieldSeen, Lookup, Related, Seen, look, seen};
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
    seen: Vec<Chosen>,
    /// Work of fields that are rarely chosen there.
    look: Vec<Related>,
}

/// What is chosen in mbo or in higher education, with its fields as bars.
#[derive(Clone, Debug, Serialize)]
struct Chosen {
    seen: Seen,
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
    let seen = seen(&lookup, &atlas.ground);
    let mut page = RegionPage {
        look: look(&lookup, &atlas.ground, &seen, on),
        seen: seen
            .into_iter()
            .map(|seen| Chosen {
                rows: bars(desk, &seen),
                seen,
            })
            .collect(),
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

#[cfg(test)]
mod tests {
    use feeds::forecast::{Forecast, Value};
    use pathways::facts::Confidence;
    use work::figures::{About, Builder, Codes, Edition, Figures, Measure, Source};

    use super::*;
    use crate::figures::Held;

    /// In Zeeland each field of mbo is chosen by nearly a thousand, ict by fewer than five for each programme; of zorg only one programme
    /// is told of that year, and all others of the year before.
    fn counted(atlas: &Atlas) -> Figures {
        let mut builder = Builder::default();
        let source = builder.source(Source {
            id: "duo".to_owned(),
            name: "Verzonnen telling".to_owned(),
            edition: Edition::Told("2025".to_owned()),
            licence: "CC0".to_owned(),
            attribution: None,
            url: None,
            confidence: Confidence::R,
        });
        let about = builder.about(About {
            measure: Measure::Choose,
            codes: Codes::Own,
            population: None,
            unit: None,
            source,
        });
        for field in atlas.ground.fields() {
            let all = atlas.explore.knowledge.catalogue().programmes().iter();
            let belongs = |domain: &String| field.domains.contains(domain);
            let own: Vec<_> = all
                .filter(|one| one.domain.as_ref().is_some_and(belongs))
                .collect();
            for (at, one) in own.iter().enumerate() {
                let late = field.id != "zorg" || at == 0;
                let value = match field.id.as_str() {
                    "ict" => Value::FewerThan(5),
                    _ => Value::Number((1000 / own.len()) as f64),
                };
                let year = if late { 2025 } else { 2024 };
                builder.line(about, line(&one.id, year, value)).unwrap();
            }
        }
        builder.build()
    }

    fn line(code: &str, year: i16, value: Value) -> Forecast {
        Forecast {
            code: Some(code.to_owned()),
            name: None,
            region: "Zeeland".to_owned(),
            from: year,
            until: year,
            value,
            low: None,
            high: None,
            source: String::new(),
        }
    }

    fn shown(address: &str) -> RegionPage {
        super::super::samples::with(address, |atlas, visit, desk| {
            let atlas = atlas.clone().with(Held::of(atlas.brought(counted(atlas))));
            page(&atlas, visit, desk, jiff::civil::date(2026, 11, 23))
        })
    }

    #[test]
    fn what_is_surely_rare_is_called_so_and_what_was_hardly_counted_is_left_out() {
        let page = shown("/werk/regio?regio=zeeland");
        let [mbo] = page.seen.as_slice() else {
            panic!("only mbo is told: {:?}", page.seen);
        };
        assert_eq!((mbo.seen.kind, mbo.seen.region.as_str()), ("mbo", "Zeeland"));
        let rare: Vec<&str> = mbo
            .seen
            .fields
            .iter()
            .filter(|one| one.rarely)
            .map(|one| one.field.id.as_str())
            .collect();
        assert_eq!(rare, ["ict"]);
        let ict = mbo.seen.fields.iter().find(|one| one.field.id == "ict").unwrap();
        // Fewer than five of each is from none to four of each.
        assert_eq!((ict.least, ict.most % 4), (0, 0));
        assert!(ict.shown.starts_with("ten hoogste"), "{}", ict.shown);
        // Of zorg most was told, and hardly anything of this year: it is unknown and not rare.
        assert!(mbo.seen.fields.iter().all(|one| one.field.id != "zorg"));
        assert_eq!(mbo.seen.told.until, 2025);
        // Work to look at is of that field.
        assert!(!page.look.is_empty());
        assert!(
            page.look
                .iter()
                .all(|one| one.brief.fields.iter().any(|field| field.id == "ict"))
        );
    }

    #[test]
    fn without_a_region_or_in_one_that_nobody_counted_nothing_is_rare() {
        for address in [
            "/werk/regio",
            "/werk/regio?regio=Atlantis",
            "/werk/regio?regio=Nederland",
        ] {
            let page = shown(address);
            assert!(page.seen.is_empty() && page.look.is_empty(), "{address}");
            assert_eq!(page.regions, ["Zeeland"]);
        }
    }
}
