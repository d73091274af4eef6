//! Pages of **keys**: making one, its own page, and the addresses that a script speaks to.
//!
//! A device is asked by a script, so without one nothing here is offered, and the password remains. Deliberately absent:
//! any choice in the script. It carries what the device says, and shows what we answer.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use kit::actor::{DESK, own_path, see_other};
use kit::urls::{Action, DataClass, Urls};
use kit::{Error, Outcome, Page, Refusal, Sent, SentJson, SignedIn, Templates, Visit, Visitor, templates};
use policy::Action::ChangeAccount;
use policy::ThingId;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{PublicKeyCredential, RegisterPublicKeyCredential};

use super::kept::Kept;
use super::make::{
    LONGEST_NAME, begin as begun, finish as finished, rename as renamed, see, take_away, tidy_name,
};
use super::{Keys, enter};
use crate::accounts::Accounts;
use crate::accounts::enter::{Step, look_at};
use crate::accounts::own::{Changed, is_fresh};
use crate::accounts::pages::carry::{Moment, knock, let_in, unkept};
use crate::accounts::pages::choose::done;
use crate::accounts::pages::leave::end_this;
use crate::accounts::pages::sign_in::{all, chosen};
use crate::accounts::pages::{Wrong, wrong};

/// Addresses of keys.
pub fn urls() -> Urls<Accounts> {
    Urls::new()
        .post(
            "/inloggen/sleutel/begin",
            begin_use,
            Action::Door("key"),
            DataClass::None,
        )
        .post("/inloggen/sleutel", use_key, Action::Door("key"), DataClass::None)
        .see("/mijn/inlog/sleutels", show_new, ChangeAccount)
        .act("/mijn/inlog/sleutels", make, ChangeAccount)
        .act("/mijn/inlog/sleutels/begin", begin_make, ChangeAccount)
        .see("/mijn/inlog/sleutels/{id}", show, ChangeAccount)
        .act("/mijn/inlog/sleutels/{id}", rename, ChangeAccount)
        .act("/mijn/inlog/sleutels/{id}/einde", end, ChangeAccount)
}

/// Templates of keys.
pub fn templates() -> Templates {
    templates! {
        "accounts/new-key.html" => "new-key.html",
        "accounts/key.html" => "key.html",
    }
}

/// That one can come in with a key, at this address alone.
#[derive(Clone, Debug, Serialize)]
pub struct Offer {
    origin: String,
}

impl Offer {
    /// What can be offered.
    pub fn of(accounts: &Accounts) -> Option<Self> {
        accounts.ways.keys.as_ref().map(|keys| Self {
            origin: keys.origin().to_owned(),
        })
    }

    /// For samples.
    pub fn sample() -> Self {
        Self {
            origin: "https://kansrijk.example".to_owned(),
        }
    }
}

/// A key in a list.
#[derive(Clone, Debug, Serialize)]
pub struct KeyView {
    href: String,
    name: String,
    made: Moment,
    used: Option<Moment>,
}

impl KeyView {
    /// A key that is kept.
    pub fn of(visit: &Visit, key: &Kept) -> Self {
        Self {
            href: visit.frame.link(&format!("/mijn/inlog/sleutels/{}", key.id), &[]),
            name: key.name.clone(),
            made: Moment::of(key.made_at),
            used: key.used_at.map(Moment::of),
        }
    }

    /// For samples.
    pub fn samples() -> Vec<Self> {
        let sample = |name: &str, used: Option<&str>| Self {
            href: format!("/mijn/inlog/sleutels/{}", "0".repeat(32)),
            name: name.to_owned(),
            made: moment("2026-09-01", "08:30"),
            used: used.map(|day| moment(day, "09:05")),
        };
        vec![sample("Chrome · Windows", Some("2026-11-26")), sample("", None)]
    }
}

fn moment(day: &str, time: &str) -> Moment {
    Moment {
        day: day.to_owned(),
        time: time.to_owned(),
    }
}

/// What a page carries until a device answered, and what the device has to know.
#[derive(Serialize)]
struct Begun<T> {
    token: String,
    options: T,
}

/// Where to go on.
#[derive(Serialize)]
struct Onward {
    to: String,
}

/// Somebody wants to come in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    school: String,
    naar: String,
}

/// A device answered.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered<T> {
    token: String,
    #[serde(default)]
    naam: String,
    sleutel: T,
}

/// Somebody proves who they are before a key is made.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Proof {
    wachtwoord: String,
}

fn keys(accounts: &Accounts) -> Outcome<&Keys> {
    accounts.ways.keys.as_ref().ok_or(Error::NotFound)
}

/// Gives a challenge to a device that somebody wants to come in with.
async fn begin_use(
    State(accounts): State<Accounts>,
    SentJson(wanted): SentJson<Wanted>,
) -> Outcome<Response> {
    let keys = keys(&accounts)?;
    let all = all(&accounts).await?;
    let one = chosen(&all, &wanted.school).ok_or(Error::NotFound)?;
    let (token, options) = enter::begin(&accounts, keys, one.tenant, own_path(&wanted.naar)).await?;
    Ok(unkept(Json(Begun { token, options }).into_response()))
}

/// Lets in whoever has the key.
async fn use_key(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    SentJson(answered): SentJson<Answered<PublicKeyCredential>>,
) -> Outcome<Response> {
    let keys = keys(&accounts)?;
    let knock = knock(visitor, &headers);
    let step = enter::finish(&accounts, keys, &answered.token, &answered.sleutel, &knock).await?;
    let Some(Step::In(carried, back)) = step else {
        return Err(Refusal::new("accounts-key-refused").into());
    };
    end_this(&accounts, &visit).await?;
    let back = back.as_deref().and_then(own_path);
    let to = back.map_or_else(|| visit.frame.link(DESK, &[]), str::to_owned);
    let mut response = unkept(Json(Onward { to }).into_response());
    let_in(&accounts.cx, &mut response, &carried)?;
    Ok(response)
}

/// Making a key.
#[derive(Serialize)]
pub struct NewKeyPage {
    key: Offer,
    name: String,
    longest: usize,
    /// Whether somebody came in only just now, and needs no password.
    fresh: bool,
    login: Option<String>,
}

/// Shows the page on which one makes a key.
async fn show_new(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    me: SignedIn,
) -> Outcome<Response> {
    let key = Offer::of(&accounts).ok_or(Error::NotFound)?;
    let account = look_at(&accounts, (me.actor.tenant, me.actor.person)).await?;
    let page = NewKeyPage {
        key,
        name: knock(visitor, &headers).device,
        longest: LONGEST_NAME,
        fresh: is_fresh(&accounts, &me).await?,
        login: account.login.filter(|_| account.password_at.is_some()),
    };
    visit.show(&accounts.cx, &page)
}

/// Gives a challenge to a device that is to make a key.
async fn begin_make(
    State(accounts): State<Accounts>,
    visitor: Visitor,
    me: SignedIn,
    SentJson(proof): SentJson<Proof>,
) -> Outcome<Response> {
    let keys = keys(&accounts)?;
    match begun(&accounts, keys, &me, &proof.wachtwoord, visitor).await? {
        Changed::Done((token, options)) => Ok(unkept(Json(Begun { token, options }).into_response())),
        Changed::Wrong(faults) => {
            let fault = faults.first().map_or("accounts-key-not-made", |(_, key)| *key);
            Err(Refusal::new(fault).into())
        }
    }
}

/// Keeps the key that a device made.
async fn make(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
    SentJson(answered): SentJson<Answered<RegisterPublicKeyCredential>>,
) -> Outcome<Response> {
    let keys = keys(&accounts)?;
    let name = tidy_name(&answered.naam);
    finished(&accounts, keys, &me, (&answered.token, &name), &answered.sleutel).await?;
    let to = visit.frame.link("/mijn/inlog", &[done("sleutel")]);
    Ok(unkept(Json(Onward { to }).into_response()))
}

/// The page of one key.
#[derive(Serialize)]
pub struct KeyPage {
    id: String,
    name: String,
    longest: usize,
    made: Moment,
    used: Option<Moment>,
    fresh: bool,
    login: String,
    errors: Vec<Wrong>,
}

/// Shows one key.
async fn show(
    State(accounts): State<Accounts>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = page(&accounts, &me, thing(&id)?, Vec::new()).await?;
    visit.show(&accounts.cx, &page)
}

async fn page(accounts: &Accounts, me: &SignedIn, id: ThingId, errors: Vec<Wrong>) -> Outcome<KeyPage> {
    let key = see(accounts, me, id).await?;
    let account = look_at(accounts, (me.actor.tenant, me.actor.person)).await?;
    Ok(KeyPage {
        id: id.to_string(),
        name: key.name,
        longest: LONGEST_NAME,
        made: Moment::of(key.made_at),
        used: key.used_at.map(Moment::of),
        fresh: is_fresh(accounts, me).await?,
        login: account.login.unwrap_or_default(),
        errors,
    })
}

fn thing(id: &str) -> Outcome<ThingId> {
    id.parse().map_err(|_| Error::NotFound)
}

/// Gives a key another name.
async fn rename(
    State(accounts): State<Accounts>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["naam"])?;
    renamed(&accounts, &me, thing(&id)?, &tidy_name(sent.text("naam"))).await?;
    Ok(see_other(
        &visit.frame.link("/mijn/inlog", &[done("sleutel-naam")]),
    ))
}

/// Takes a key away.
async fn end(
    State(accounts): State<Accounts>,
    Path(id): Path<String>,
    visit: Visit,
    visitor: Visitor,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["login", "wachtwoord"])?;
    let id = thing(&id)?;
    match take_away(&accounts, &me, id, sent.exact("wachtwoord"), visitor).await? {
        Changed::Done(()) => Ok(see_other(
            &visit.frame.link("/mijn/inlog", &[done("sleutel-weg")]),
        )),
        Changed::Wrong(faults) => {
            let page = page(&accounts, &me, id, wrong(&visit, &faults)).await?;
            visit.show_with(&accounts.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

impl Page for NewKeyPage {
    const TEMPLATE: &'static str = "accounts/new-key.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |fresh, login: Option<&str>| Self {
            key: Offer::sample(),
            name: "Chrome · Windows".to_owned(),
            longest: LONGEST_NAME,
            fresh,
            login: login.map(str::to_owned),
        };
        vec![
            ("just in", sample(true, Some("noor"))),
            ("in for longer", sample(false, Some("noor"))),
            ("in for longer, without a password", sample(false, None)),
        ]
    }
}

impl Page for KeyPage {
    const TEMPLATE: &'static str = "accounts/key.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |fresh, used: bool, errors| Self {
            id: "0".repeat(32),
            name: "Telefoon van Noor".to_owned(),
            longest: LONGEST_NAME,
            made: moment("2026-09-01", "08:30"),
            used: used.then(|| moment("2026-11-26", "09:05")),
            fresh,
            login: "noor".to_owned(),
            errors,
        };
        let fault = Wrong {
            field: "wachtwoord",
            text: "Dit is niet je wachtwoord.".to_owned(),
        };
        vec![
            ("just in", sample(true, true, Vec::new())),
            ("in for longer, never used", sample(false, false, Vec::new())),
            ("wrong", sample(false, true, vec![fault])),
        ]
    }
}
