//! How broad it is, on a page and as a file.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use disclosure::Share;
use jiff::civil::Date;
use journey::Journeys;
use journey::meter::{BROAD, CameBy, YearNumbers, breadth, counselled_or_led};
use kit::texts::{Args, Language};
use kit::{Error, Outcome, Page, SignedIn, Templates, Urls, Visit, templates};
use people::persons;
use policy::{Action, Actor, Party};
use serde::Serialize;

use crate::numbers::ShareShown;
use crate::sheet;

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new().see("/breedte", show, Action::ReadStatistics).see(
        "/breedte/cijfers.csv",
        download,
        Action::ReadStatistics,
    )
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "breadth/breadth.html" => "breadth.html" }
}

/// What came by of one thing.
#[derive(Clone, Debug, Serialize)]
struct PartShown {
    id: String,
    had: ShareShown,
    nothing: ShareShown,
}

/// One year group.
#[derive(Clone, Debug, Serialize)]
struct YearShown {
    track: String,
    year: u8,
    people: u32,
    fields: Vec<PartShown>,
    further: Vec<PartShown>,
    /// The group is so small that nothing is told of it.
    hidden: bool,
}

/// A year group by its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Place {
    track: String,
    year: u8,
}

/// A field that nearly nobody was offered anything about, with the year groups.
#[derive(Clone, Debug, Serialize)]
struct Missed {
    field: String,
    /// In every year group of which it can be told.
    everywhere: bool,
    places: Vec<Place>,
}

/// One school.
#[derive(Clone, Debug, Serialize)]
struct SchoolShown {
    /// Only where there is more than one.
    name: Option<String>,
    on: Date,
    missed: Vec<Missed>,
    years: Vec<Place>,
    /// The year group that somebody looks into.
    chosen: Option<YearShown>,
    /// This month was told before fields were looked at.
    next_month: bool,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct BreadthPage {
    schools: Vec<SchoolShown>,
    broad: u8,
}

async fn show(State(journeys): State<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let told = read(&journeys, &me.actor).await?;
    let chosen = visit.asked("jaar").and_then(Place::read);
    let page = BreadthPage {
        schools: told
            .iter()
            .map(|one| SchoolShown::new(one, chosen.as_ref()))
            .collect(),
        broad: BROAD,
    };
    visit.show(&journeys.cx, &page)
}

/// The same as a file for a spreadsheet. Nobody is named in it.
async fn download(State(journeys): State<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let told = read(&journeys, &me.actor).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"breedte.csv\"",
        ),
    ];
    Ok((headers, sheet(&told, &visit.lang)).into_response())
}

/// What a school is told.
struct SchoolTold {
    /// Only where there is more than one.
    name: Option<String>,
    on: Date,
    years: Vec<YearNumbers>,
}

async fn read(journeys: &Journeys, actor: &Actor) -> Outcome<Vec<SchoolTold>> {
    let schools = journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let ids = counselled_or_led(&mut tx, actor).await?;
            let mut schools = Vec::new();
            for id in &ids {
                let told = breadth(&mut tx, &journeys.known, actor, *id).await?;
                let name = match ids.len() {
                    1 => None,
                    _ => persons::party_name(&mut tx, actor.tenant, Party::School(*id)).await?,
                };
                schools.push(SchoolTold {
                    name,
                    on: told.on,
                    years: told.years,
                });
            }
            tx.commit().await?;
            Ok(schools)
        })
        .await?;
    if schools.is_empty() {
        return Err(Error::NotFound);
    }
    Ok(schools)
}

impl Place {
    /// As it stands in an address: `vmbo-tl-3`.
    fn read(text: &str) -> Option<Place> {
        let (track, year) = text.rsplit_once('-')?;
        Some(Place {
            track: track.to_owned(),
            year: year.parse().ok()?,
        })
    }

    fn of(year: &YearNumbers) -> Place {
        Place {
            track: year.track.clone(),
            year: year.year,
        }
    }
}

impl SchoolShown {
    fn new(told: &SchoolTold, chosen: Option<&Place>) -> Self {
        let years = &told.years;
        let is_chosen = |year: &&YearNumbers| chosen.is_some_and(|chosen| Place::of(year) == *chosen);
        Self {
            name: told.name.clone(),
            on: told.on,
            missed: missed(years),
            next_month: !years.is_empty() && years.iter().all(|year| year.fields.is_empty()),
            chosen: years.iter().find(is_chosen).map(YearShown::new),
            years: years.iter().map(Place::of).collect(),
        }
    }
}

/// The fields that nearly nobody in a year group was offered anything about. Of a group below thirty this cannot be told.
fn missed(years: &[YearNumbers]) -> Vec<Missed> {
    let mut all: Vec<Missed> = Vec::new();
    let nearly = |one: &CameBy| one.told.second == Share::NearlyEverybody;
    let large = years
        .iter()
        .filter(|year| year.people >= disclosure::PERCENT_FROM);
    for (year, one) in large
        .clone()
        .flat_map(|year| year.fields.iter().map(move |one| (year, one)))
    {
        if !nearly(one) {
            continue;
        }
        let place = Place::of(year);
        match all.iter_mut().find(|missed| missed.field == *one.id) {
            Some(missed) => missed.places.push(place),
            None => all.push(Missed {
                field: one.id.to_string(),
                everywhere: false,
                places: vec![place],
            }),
        }
    }
    // In the order of the fields, and not of the year in which the first was missed.
    let order = years.first().map_or(&[][..], |year| &year.fields);
    all.sort_by_key(|missed| order.iter().position(|one| *one.id == *missed.field));
    let many = large.count();
    for missed in &mut all {
        missed.everywhere = many > 1 && missed.places.len() == many;
    }
    all
}

impl YearShown {
    fn new(year: &YearNumbers) -> Self {
        let parts = |all: &[CameBy]| -> Vec<PartShown> { all.iter().map(PartShown::new).collect() };
        Self {
            track: year.track.clone(),
            year: year.year,
            people: year.people,
            hidden: year.fields.iter().all(|one| one.told.second == Share::Hidden),
            fields: parts(&year.fields),
            further: parts(&year.further),
        }
    }
}

impl PartShown {
    fn new(one: &CameBy) -> Self {
        Self {
            id: one.id.to_string(),
            had: ShareShown::new(one.told.first),
            nothing: ShareShown::new(one.told.second),
        }
    }
}

/// One row for each year group and each thing that may have come by.
fn sheet(told: &[SchoolTold], lang: &Language) -> String {
    let say = |key: &str| lang.get(key, &Args::NONE).into_owned();
    let heads = [
        "breadth-csv-school",
        "breadth-csv-track",
        "breadth-csv-year",
        "breadth-csv-people",
    ];
    let heads = heads
        .into_iter()
        .chain(["breadth-what", "numbers-had", "numbers-nothing"]);
    let heads: Vec<String> = heads.map(say).collect();
    let mut file = format!("{}{}", sheet::START, sheet::row(heads.iter().map(String::as_str)));
    for school in told {
        for year in school
            .years
            .iter()
            .map(YearShown::new)
            .filter(|year| !year.hidden)
        {
            let fields = year.fields.iter().map(|one| (one, format!("field-{}", one.id)));
            let further = year
                .further
                .iter()
                .map(|one| (one, format!("breadth-further-{}", one.id)));
            for (one, key) in fields.chain(further) {
                file += &sheet::row([
                    school.name.as_deref().unwrap_or_default(),
                    &say(&format!("persons-track-{}", year.track)),
                    &year.year.to_string(),
                    &year.people.to_string(),
                    &lang.get(&key, &Args::NONE.with("count", i64::from(BROAD))),
                    &one.had.said(lang),
                    &one.nothing.said(lang),
                ]);
            }
        }
    }
    file
}

impl Page for BreadthPage {
    const TEMPLATE: &'static str = "breadth/breadth.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let year = |track: &str, year, people: u32, parts: &[(&str, u32, u32)]| YearNumbers {
            track: track.to_owned(),
            year,
            people,
            asked: Vec::new(),
            fields: came_by(people, parts),
            further: came_by(
                people,
                &[
                    ("told", 6, 80),
                    ("near-peer", 0, people),
                    ("fields", people / 2, 0),
                ],
            ),
        };
        let third = year(
            "vmbo-tl",
            3,
            104,
            &[("bouw", 60, 20), ("zorg", 1, 100), ("onderzoek", 0, 104)],
        );
        let small = year("havo", 3, 20, &[("bouw", 12, 4), ("zorg", 0, 20)]);
        let tiny = year("vwo", 6, 6, &[("bouw", 3, 3)]);
        let old = YearNumbers {
            fields: Vec::new(),
            further: Vec::new(),
            ..third.clone()
        };
        let second = year(
            "vmbo-tl",
            2,
            90,
            &[("bouw", 60, 20), ("zorg", 40, 30), ("onderzoek", 0, 90)],
        );
        let page = |schools: Vec<(Option<&str>, Vec<YearNumbers>)>, chosen: Option<&str>| Self {
            schools: schools
                .into_iter()
                .map(|(name, years)| {
                    let told = SchoolTold {
                        name: name.map(str::to_owned),
                        on: jiff::civil::date(2026, 11, 3),
                        years,
                    };
                    SchoolShown::new(&told, chosen.and_then(Place::read).as_ref())
                })
                .collect(),
            broad: BROAD,
        };
        let all = || {
            vec![(
                None,
                vec![second.clone(), third.clone(), small.clone(), tiny.clone()],
            )]
        };
        vec![
            ("all years", page(all(), None)),
            ("a year", page(all(), Some("vmbo-tl-3"))),
            ("a small year", page(all(), Some("havo-3"))),
            ("a year too small", page(all(), Some("vwo-6"))),
            (
                "two schools",
                page(
                    vec![
                        (Some("Het <Vondel>"), vec![third.clone()]),
                        (Some("De Brug"), vec![small.clone()]),
                    ],
                    Some("havo-3"),
                ),
            ),
            (
                "no gap",
                page(vec![(None, vec![year("havo", 3, 90, &[("bouw", 60, 20)])])], None),
            ),
            ("next month", page(vec![(None, vec![old])], None)),
            ("none", page(vec![(None, Vec::new())], None)),
        ]
    }
}

fn came_by(people: u32, parts: &[(&str, u32, u32)]) -> Vec<CameBy> {
    let one = |(id, had, nothing): &(&str, u32, u32)| CameBy {
        id: (*id).into(),
        told: disclosure::Split::inside(*had, *nothing, people),
    };
    parts.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(track: &str, people: u32, parts: &[(&str, u32, u32)]) -> YearNumbers {
        YearNumbers {
            track: track.to_owned(),
            year: 3,
            people,
            asked: Vec::new(),
            fields: came_by(people, parts),
            further: Vec::new(),
        }
    }

    #[test]
    fn what_nobody_was_offered_stands_first_and_small_groups_are_left_out() {
        let years = [
            year("havo", 90, &[("bouw", 20, 30), ("zorg", 0, 88)]),
            year("vwo", 60, &[("bouw", 0, 60), ("zorg", 0, 60)]),
            // All twenty had nothing: only "half or more" may be told, so it is no gap here.
            year("vmbo-tl", 20, &[("bouw", 0, 20), ("zorg", 0, 20)]),
        ];
        let missed = missed(&years);
        let found: Vec<_> = missed
            .iter()
            .map(|one| (one.field.as_str(), one.everywhere, one.places.len()))
            .collect();
        assert_eq!(found, [("bouw", false, 1), ("zorg", true, 2)]);
    }
}
