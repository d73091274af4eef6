//! One's **own** page about signing in: where one is in, and what one comes in with.

use axum::extract::State;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use policy::AccountState;
use serde::Serialize;

use super::carry::Moment;
use super::choose::done;
use crate::accounts::own::{Ending, Place, end_sessions, see};
use crate::accounts::passkeys::KeyView;
use crate::accounts::vouched::BoundView;
use crate::accounts::{Accounts, Way};

/// A place where somebody is in.
#[derive(Clone, Debug, Serialize)]
struct PlaceView {
    id: String,
    device: String,
    way: Way,
    begun: Moment,
    seen: Moment,
    /// This very one.
    here: bool,
}

/// One's own page.
#[derive(Serialize)]
pub struct MinePage {
    /// What was just done, one of `DONE`.
    done: Option<&'static str>,
    login: Option<String>,
    password: Option<Moment>,
    has_codes: bool,
    must_have_codes: bool,
    spare: i64,
    places: Vec<PlaceView>,
    others: bool,
    keys: Vec<KeyView>,
    /// Whether another key can be made here.
    may_make: bool,
    parties: Vec<BoundView>,
}

const DONE: [&str; 9] = [
    "wachtwoord",
    "codes-weg",
    "sessie",
    "sessies",
    "sleutel",
    "sleutel-naam",
    "sleutel-weg",
    "partij",
    "partij-weg",
];

/// Shows it.
pub async fn show(State(accounts): State<Accounts>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let own = see(&accounts, &me).await?;
    let asked = visit.asked("klaar");
    let done = asked.and_then(|value| DONE.into_iter().find(|known| *known == value));
    let place = |place: &Place| PlaceView {
        id: place.id.to_string(),
        device: place.device.clone(),
        way: place.way,
        begun: Moment::of(place.begun_at),
        seen: Moment::of(place.seen_at),
        here: place.id == me.session,
    };
    let places: Vec<PlaceView> = own.places.iter().map(place).collect();
    let page = MinePage {
        done,
        password: own.account.password_at.map(Moment::of),
        has_codes: own.account.has_codes,
        must_have_codes: own.account.must_have_codes(),
        spare: own.account.spare,
        login: own.account.login,
        keys: own.keys.iter().map(|key| KeyView::of(&visit, key)).collect(),
        parties: BoundView::of(&accounts, &visit, &me, &own.bound).await?,
        may_make: accounts.ways.keys.is_some() && own.account.state == Some(AccountState::Active),
        others: places.iter().any(|place| !place.here),
        places,
    };
    visit.show(&accounts.cx, &page)
}

/// Ends one session, or all others.
pub async fn end(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["sessie"])?;
    let (ending, what) = match sent.text("sessie") {
        "andere" => (Ending::Others, "sessies"),
        one => {
            let unknown = |_| Error::from(Refusal::new("accounts-refused-session"));
            (Ending::One(one.parse().map_err(unknown)?), "sessie")
        }
    };
    end_sessions(&accounts, &me, ending).await?;
    Ok(see_other(&visit.frame.link("/mijn/inlog", &[done(what)])))
}

impl Page for MinePage {
    const TEMPLATE: &'static str = "accounts/mine.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let moment = |time: &str| Moment {
            day: "2026-11-26".to_owned(),
            time: time.to_owned(),
        };
        let place = |device: &str, way, here| PlaceView {
            id: "0".repeat(32),
            device: device.to_owned(),
            way,
            begun: moment("08:30"),
            seen: moment("09:05"),
            here,
        };
        let sample = |done, codes: bool, staff: bool, places: Vec<PlaceView>| Self {
            done,
            login: Some("noor@kompas.example".to_owned()),
            password: Some(moment("08:00")),
            has_codes: codes,
            must_have_codes: staff,
            spare: if codes { 2 } else { 0 },
            others: places.len() > 1,
            places,
            keys: if codes { KeyView::samples() } else { Vec::new() },
            may_make: true,
            parties: if codes { BoundView::samples() } else { Vec::new() },
        };
        let here = || place("Firefox · Windows", Way::Password, true);
        let mut by_link = sample(None, false, false, vec![place("", Way::Link, true)]);
        (by_link.login, by_link.password, by_link.may_make) = (None, None, false);
        vec![
            ("alone", sample(None, false, false, vec![here()])),
            (
                "staff with others",
                sample(
                    Some("wachtwoord"),
                    true,
                    true,
                    vec![
                        here(),
                        place("Safari · iPhone", Way::Password, false),
                        place("", Way::Vouched, false),
                    ],
                ),
            ),
            (
                "codes by choice",
                sample(Some("sessies"), true, false, vec![here()]),
            ),
            ("by a link", by_link),
        ]
    }
}
