//! One's own way.

use axum::extract::State;
use axum::response::Response;
use journey::Journeys;
use journey::coverage::State as Standing;
use journey::entitlements::own::Titles;
use journey::experiences::Had;
use journey::opportunities::State as Offered;
use kit::{Outcome, Page, SignedIn, Visit};
use policy::Untrusted;
use serde::Serialize;

use super::read::{Read, read};
use super::shown::{HadShown, OfferShown, Stop, WantedShown, in_words, sample, stops, wanted};
use super::sought::{Sought, SoughtShown};

/// What one had, at most, before the rest is asked for.
const FIRST: usize = 12;

/// One's own way.
#[derive(Debug, Serialize)]
pub struct OwnPage {
    own: Titles,
    /// Whether it is known where one stands.
    placed: bool,
    open: Vec<OfferShown>,
    closed: Vec<OfferShown>,
    stops: Vec<Stop>,
    wanted: Vec<WantedShown>,
    had: Vec<HadShown>,
    sought: SoughtShown,
    /// How many more there are than are shown.
    more: usize,
    done: Option<String>,
    /// What was just taken back, and can be put back.
    back: Option<String>,
}

pub(super) async fn show(State(journeys): State<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let found = read(&journeys, &me.actor, Untrusted::new(me.actor.person)).await?;
    let mut page = OwnPage::new(&journeys, &found, &visit, visit.asked("alles").is_some());
    page.done = visit.done(&[
        "ja",
        "nee",
        "gelogd",
        "teruggekeken",
        "teruggenomen",
        "teruggezet",
    ]);
    page.back = visit
        .asked("terug")
        .filter(|id| id.parse::<policy::ThingId>().is_ok())
        .map(str::to_owned);
    visit.show(&journeys.cx, &page)
}

impl OwnPage {
    fn new(journeys: &Journeys, read: &Read, visit: &Visit, all: bool) -> Self {
        let offers: Vec<OfferShown> = read
            .offers
            .iter()
            .map(|offer| OfferShown::new(journeys, offer, read.today))
            .collect();
        let (open, closed): (Vec<_>, Vec<_>) = offers.into_iter().partition(OfferShown::is_open);
        let sought = Sought::of(visit);
        let fits = |had: &&Had| {
            let what = &had.what;
            let wrote = what.reflection.as_ref().map_or("", |own| own.text.as_str());
            let text = format!("{} {wrote}", in_words(journeys, &visit.lang, had));
            sought.fits(what.kind, what.day, &text)
        };
        let had: Vec<&Had> = read.had.iter().filter(fits).collect();
        let shown = if all || !sought.is_empty() {
            had.len()
        } else {
            FIRST
        };
        let doors = read.way.stand.fields();
        let link = |id: &str| match &doors {
            Some(fields) => format!("{}#{id}", visit.frame.link("/momenten", fields)),
            None => visit.frame.link("/begin", &[]),
        };
        Self {
            own: read.own.clone(),
            placed: doors.is_some(),
            open,
            // What took place stands among what one had.
            closed: closed
                .into_iter()
                .filter(|offer| offer.state != Offered::Done.word())
                .take(FIRST)
                .collect(),
            stops: stops(journeys, read, &visit.lang, link),
            wanted: wanted(read),
            sought: sought.shown(&read.had, had.len(), visit),
            more: had.len().saturating_sub(shown),
            had: had
                .into_iter()
                .take(shown)
                .map(|had| HadShown::new(journeys, &visit.lang, had))
                .collect(),
            done: None,
            back: None,
        }
    }
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "way/own.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let full = |done: Option<&str>| Self {
            own: Titles::new(),
            placed: true,
            open: ["offered", "accepted", "waiting"].map(sample::offer).to_vec(),
            closed: ["declined", "expired", "missed", "withdrawn"]
                .map(sample::offer)
                .to_vec(),
            stops: sample::stops(),
            wanted: Standing::ALL
                .iter()
                .map(|state| sample::wanted(state.word()))
                .collect(),
            had: vec![
                sample::had(true, true),
                sample::had(false, true),
                sample::had(false, false),
            ],
            sought: SoughtShown::sample(done.map(|_| 3)),
            more: 3,
            done: done.map(str::to_owned),
            back: done.map(|_| "0".repeat(32)),
        };
        let empty = Self {
            own: Titles::new(),
            placed: false,
            open: Vec::new(),
            closed: Vec::new(),
            stops: sample::stops()[..1].to_vec(),
            wanted: Vec::new(),
            had: Vec::new(),
            sought: SoughtShown::default(),
            more: 0,
            done: None,
            back: None,
        };
        let nothing_found = Self {
            had: Vec::new(),
            sought: SoughtShown::sample(Some(0)),
            ..full(None)
        };
        vec![
            ("nothing found", nothing_found),
            ("everything", full(None)),
            ("taken back", full(Some("teruggenomen"))),
            ("nothing yet", empty),
        ]
    }
}
