//! The form with which a school asks something **of its own**.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use journey::entitlements::Ask;
use journey::entitlements::own::{LONGEST_TITLE, Own};
use journey::entitlements::set::{self, LONGEST_WHY};
use journey::{Journeys, Kind};
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use people::persons::{groups_of, house};
use serde::Serialize;

use crate::choice::Choice;

const FIELDS: [&str; 12] = [
    "titel",
    "soort",
    "volwassene",
    "aantal",
    "velden",
    "terugblik",
    "leerjaar",
    "klaar",
    "telt",
    "van",
    "tot",
    "waarom",
];

/// A year of a track in which there are classes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Place {
    track: String,
    year: u8,
    chosen: bool,
}

/// The first day, and the last where there is one.
type Period = (Date, Option<Date>);

/// A field, and the key of what is wrong with it.
type Told = (&'static str, &'static str);

/// The form.
#[derive(Debug, Serialize)]
pub struct OwnPage {
    title: String,
    kinds: Vec<Choice>,
    adult: bool,
    count: String,
    fields: String,
    reflection: bool,
    places: Vec<Place>,
    by: String,
    this_year: bool,
    from: String,
    to: String,
    why: String,
    longest_title: usize,
    longest_why: usize,
    most: u8,
    fault: Option<(String, String)>,
}

pub(super) async fn new(State(journeys): State<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let page = page(&journeys, &me, &Sent::default()).await?;
    visit.show(&journeys.cx, &page)
}

async fn page(journeys: &Journeys, me: &SignedIn, sent: &Sent) -> Outcome<OwnPage> {
    // Whoever may not set the plan is not here.
    set::may_set(&journeys.db, &me.actor).await?;
    let tenant = me.actor.tenant;
    let mut tx = journeys.db.look().await?;
    // Names of classes are about nobody.
    let classes = groups_of(&mut tx, tenant, house(tenant)).await?;
    tx.roll_back().await?;
    let chosen: Vec<&str> = sent.all("leerjaar").collect();
    let place = |class: &people::persons::Group| {
        let (track, year) = (class.track.clone()?, class.year?);
        let chosen = chosen.contains(&format!("{track}-{year}").as_str());
        Some(Place { track, year, chosen })
    };
    let mut places: Vec<Place> = classes.iter().filter_map(place).collect();
    places.sort();
    places.dedup();
    let kinds: Vec<&str> = sent.all("soort").collect();
    let kinds = Kind::ALL.iter().map(|kind| Choice {
        value: kind.word().to_owned(),
        chosen: kinds.contains(&kind.word()),
    });
    let or = |name: &str, other: &str| sent.given(name).unwrap_or(other).to_owned();
    Ok(OwnPage {
        title: sent.text("titel").to_owned(),
        kinds: kinds.collect(),
        adult: sent.text("volwassene") == "ja",
        count: or("aantal", "1"),
        fields: or("velden", "0"),
        reflection: sent.text("terugblik") == "ja",
        places,
        by: sent.text("klaar").to_owned(),
        this_year: sent.text("telt") != "alles",
        from: or("van", &journeys.cx.clock.today().to_string()),
        to: sent.text("tot").to_owned(),
        why: sent.text("waarom").to_owned(),
        longest_title: LONGEST_TITLE,
        longest_why: LONGEST_WHY,
        most: Ask::MOST,
        fault: None,
    })
}

/// Asks it from a day on.
pub(super) async fn send(
    State(journeys): State<Journeys>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let told = match wanted(&sent) {
        Err(told) => told,
        Ok((own, period)) => {
            let with = (&journeys.db, &journeys.cx.ids, &journeys.known);
            match set::set_own(with, &me.actor, &own, period, sent.text("waarom")).await {
                Ok(()) => return Ok(see_other("/beheer/lob-plan?gedaan=afgesproken")),
                Err(Error::Unprocessable(refusal)) => (field(refusal.key), refusal.key),
                Err(error) => return Err(error),
            }
        }
    };
    let mut page = page(&journeys, &me, &sent).await?;
    let words = visit.lang.get(told.1, &Args::NONE).into_owned();
    page.fault = Some((told.0.to_owned(), words));
    visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What was filled in, and from when until when; or the field that cannot be read, and why.
fn wanted(sent: &Sent) -> Result<(Own, Period), Told> {
    let number = |name: &'static str, key| sent.text(name).parse::<u8>().map_err(|_| (name, key));
    let day = |name: &'static str| -> Result<Option<Date>, _> {
        let typed = sent.given(name).map(str::parse).transpose();
        typed.map_err(|_| (name, "journey-wrong-day"))
    };
    let by = day("klaar")?.ok_or(("klaar", "journey-own-no-day"))?;
    let own = Own {
        title: sent.text("titel").trim().to_owned(),
        kinds: sent.all("soort").filter_map(Kind::from_word).collect(),
        encounter: sent.text("volwassene") == "ja",
        count: number("aantal", "journey-plan-number")?,
        fields: number("velden", "journey-own-fields")?,
        reflection: sent.text("terugblik") == "ja",
        places: sent.all("leerjaar").map(str::to_owned).collect(),
        by: (by.month(), by.day()),
        this_year: sent.text("telt") != "alles",
    };
    let from = day("van")?.ok_or(("van", "journey-wrong-day"))?;
    Ok((own, (from, day("tot")?)))
}

/// The field that a refusal is about.
fn field(key: &str) -> &'static str {
    match key {
        "journey-own-no-title" | "journey-own-long-title" => "titel",
        "journey-own-no-kind" => "soort",
        "journey-own-fields" => "velden",
        "journey-own-no-place" => "leerjaar",
        "journey-own-no-day" => "klaar",
        "journey-plan-past" => "van",
        "journey-plan-period" => "tot",
        "journey-plan-no-why" | "journey-plan-long-why" => "waarom",
        _ => "aantal",
    }
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "plan/own.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let place = |track: &str, year| Place {
            track: track.to_owned(),
            year,
            chosen: year == 3,
        };
        let page = |fault: Option<(&str, &str)>| Self {
            title: "Havenweek <3>".to_owned(),
            kinds: Kind::ALL
                .iter()
                .map(|kind| Choice {
                    value: kind.word().to_owned(),
                    chosen: *kind == Kind::Visit,
                })
                .collect(),
            adult: false,
            count: "1".to_owned(),
            fields: "0".to_owned(),
            reflection: true,
            places: vec![place("havo", 3), place("vmbo-tl", 2)],
            by: "2027-03-01".to_owned(),
            this_year: true,
            from: "2026-11-26".to_owned(),
            to: String::new(),
            why: "De haven is dichtbij.".to_owned(),
            longest_title: LONGEST_TITLE,
            longest_why: LONGEST_WHY,
            most: Ask::MOST,
            fault: fault.map(|(field, words)| (field.to_owned(), words.to_owned())),
        };
        let mut none = page(Some(("leerjaar", "Kies een leerjaar.")));
        none.places.clear();
        vec![
            ("filled in", page(None)),
            ("wrong", page(Some(("titel", "Geef het een naam.")))),
            ("no classes", none),
        ]
    }
}
