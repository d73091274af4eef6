//! The way of a young person, for their tutor or counsellor.

use axum::extract::{Path, State};
use axum::response::Response;
use journey::Journeys;
use journey::coverage::State as Standing;
use journey::entitlements::own::Titles;
use journey::experiences::Had;
use kit::{Error, Outcome, Page, SignedIn, Visit};
use people::glass::OpenShown;
use people::persons::StandShown;
use policy::{PersonId, Untrusted};
use serde::Serialize;

use super::read::{Read, read};
use super::shown::{HadShown, OfferShown, Stop, WantedShown, in_words, sample, stops, wanted};
use super::sought::{Sought, SoughtShown};

/// The way of somebody, as whoever guides them sees it. What a young person wrote when looking back is theirs, and is not here.
#[derive(Debug, Serialize)]
pub struct GuidedPage {
    own: Titles,
    person: String,
    name: String,
    stand: StandShown,
    stops: Vec<Stop>,
    wanted: Vec<WantedShown>,
    offers: Vec<OfferShown>,
    had: Vec<HadShown>,
    sought: SoughtShown,
    /// The glass through which a safeguarding officer reads it, who can change nothing.
    glass: Option<OpenShown>,
    done: Option<String>,
}

pub(super) async fn show(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let person: Untrusted<PersonId> = id.parse().map_err(|_| Error::NotFound)?;
    let found = read(&journeys, &me.actor, person).await?;
    let mut page = GuidedPage::new(&journeys, &found, &visit);
    page.done = visit.done(&["gelogd", "verloop", "aangeboden"]);
    visit.show(&journeys.cx, &page)
}

impl GuidedPage {
    fn new(journeys: &Journeys, read: &Read, visit: &Visit) -> Self {
        let fields = read.way.stand.fields();
        let link = |id: &str| match &fields {
            Some(fields) => format!("{}#{id}", visit.frame.link("/momenten", fields)),
            None => visit.frame.link("/momenten", &[]),
        };
        let sought = Sought::of(visit);
        // What the young person wrote is not sought in, since it is not for whoever reads this.
        let fits = |had: &&Had| {
            let text = in_words(journeys, &visit.lang, had);
            sought.fits(had.what.kind, had.what.day, &text)
        };
        let found: Vec<&Had> = read.had.iter().filter(fits).collect();
        let sought = sought.shown(&read.had, found.len(), visit);
        let had = found.into_iter().map(|had| HadShown {
            question: None,
            // That somebody looked back counts; what they wrote is shown by them, or not.
            reflection: had.what.reflection.as_ref().map(|_| String::new()),
            ..HadShown::new(journeys, &visit.lang, had)
        });
        Self {
            own: read.own.clone(),
            person: read.way.person.to_string(),
            name: read.name.clone(),
            stand: StandShown::new(&read.way.stand, visit),
            stops: stops(journeys, read, &visit.lang, link),
            wanted: wanted(read),
            offers: read
                .offers
                .iter()
                .map(|offer| OfferShown::new(journeys, offer, read.today))
                .collect(),
            had: had.collect(),
            sought,
            glass: read.glass.map(OpenShown::from),
            done: None,
        }
    }
}

impl Page for GuidedPage {
    const TEMPLATE: &'static str = "way/guided.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |full: bool| Self {
            own: Titles::new(),
            person: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            stand: StandShown {
                node: full.then(|| "vmbo-tl".to_owned()),
                year: full.then_some(2),
                extra_subject: None,
                doors: full.then(|| "/deuren?waar=vmbo-tl-2".to_owned()),
                work: full.then(|| "/werk?waar=vmbo-tl-2".to_owned()),
                said_by: None,
            },
            stops: sample::stops(),
            wanted: if full {
                Standing::ALL
                    .iter()
                    .map(|state| sample::wanted(state.word()))
                    .collect()
            } else {
                Vec::new()
            },
            offers: if full {
                [
                    "offered",
                    "accepted",
                    "declined",
                    "waiting",
                    "expired",
                    "done",
                    "missed",
                    "withdrawn",
                ]
                .map(sample::offer)
                .to_vec()
            } else {
                Vec::new()
            },
            had: if full {
                vec![sample::had(true, true), sample::had(false, false)]
            } else {
                Vec::new()
            },
            sought: if full {
                SoughtShown::sample(None)
            } else {
                SoughtShown::default()
            },
            glass: None,
            done: full.then(|| "verloop".to_owned()),
        };
        let through = Self {
            glass: Some(OpenShown::sample()),
            done: None,
            ..page(true)
        };
        vec![
            ("everything", page(true)),
            ("nothing yet", page(false)),
            ("break-glass", through),
        ]
    }
}
