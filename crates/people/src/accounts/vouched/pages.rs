//! Pages of **parties** that vouch: off to one, back from it, and one's own page about it.
//!
//! Whoever is sent off first gets a page of ours, because a form of ours may lead nowhere else (the policy of content says
//! so); the browser goes on from there by itself. Deliberately absent: telling a stranger why they did not come in.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;
use kit::actor::{cookie, own_path, see_other, set_cookie};
use kit::urls::{Action, DataClass, Urls};
use kit::{Error, Outcome, Page, Sent, SignedIn, Templates, Visit, Visitor, templates};
use policy::Action::ChangeAccount;
use policy::TenantId;
use serde::Serialize;

use super::enter::{Answer, Came, Goer, come, go, let_go};
use super::kept::Bound;
use super::parties::{Parties, Party};
use crate::accounts::Accounts;
use crate::accounts::ceremonies::Kind;
use crate::accounts::confirm::Fault;
use crate::accounts::enter::{look, look_at};
use crate::accounts::own::{Changed, is_fresh, prove_freshly, see};
use crate::accounts::pages::carry::{Moment, follow, knock, step, unkept, via_name};
use crate::accounts::pages::choose::done;
use crate::accounts::pages::leave::end_this;
use crate::accounts::pages::sign_in::{all, chosen};
use crate::accounts::pages::{Wrong, wrong};

/// Addresses of parties.
pub fn urls() -> Urls<Accounts> {
    let door = Action::Door("party");
    Urls::new()
        .get("/inloggen/via", back, door, DataClass::Personal)
        .post("/inloggen/via/{party}", go_in, door, DataClass::None)
        .on("/inloggen")
        .post(
            "/inloggen/account/via/{party}",
            go_invited,
            door,
            DataClass::Personal,
        )
        .see("/mijn/inlog/partijen/{party}", show, ChangeAccount)
        .act("/mijn/inlog/partijen/{party}", bind, ChangeAccount)
        .act("/mijn/inlog/partijen/{party}/einde", end, ChangeAccount)
}

/// Templates of parties.
pub fn templates() -> Templates {
    templates! {
        "accounts/going.html" => "going.html",
        "accounts/not-in.html" => "not-in.html",
        "accounts/party.html" => "party.html",
    }
}

/// A party that one can go to.
#[derive(Clone, Debug, Serialize)]
pub struct PartyView {
    id: String,
    name: String,
}

impl PartyView {
    /// Those of an organisation, by its short name.
    pub fn of(accounts: &Accounts, school: &str) -> Vec<Self> {
        let view = |party: &Party| Self {
            id: party.id.clone(),
            name: party.name.clone(),
        };
        let parties = accounts
            .ways
            .parties
            .iter()
            .flat_map(|parties| parties.of(school));
        parties.map(view).collect()
    }

    /// Those of an organisation.
    pub async fn at(accounts: &Accounts, tenant: TenantId) -> Outcome<Vec<Self>> {
        let slug = slug(accounts, tenant).await?;
        Ok(Self::of(accounts, &slug))
    }

    /// For samples.
    pub fn samples() -> Vec<Self> {
        let sample = |id: &str, name: &str| Self {
            id: id.to_owned(),
            name: name.to_owned(),
        };
        vec![
            sample("surfconext", "SURFconext"),
            sample("entree", "Entree Federatie"),
        ]
    }
}

/// A party on one's own page.
#[derive(Clone, Debug, Serialize)]
pub struct BoundView {
    name: String,
    href: String,
    since: Option<Moment>,
}

impl BoundView {
    /// Every party of one's organisation, and since when it vouches for them.
    pub async fn of(
        accounts: &Accounts,
        visit: &Visit,
        me: &SignedIn,
        bound: &[Bound],
    ) -> Outcome<Vec<Self>> {
        let Some(parties) = &accounts.ways.parties else {
            return Ok(Vec::new());
        };
        let slug = slug(accounts, me.actor.tenant).await?;
        let view = |party: &Party| Self {
            name: party.name.clone(),
            href: visit
                .frame
                .link(&format!("/mijn/inlog/partijen/{}", party.id), &[]),
            since: since(bound, party),
        };
        Ok(parties.of(&slug).map(view).collect())
    }

    /// For samples.
    pub fn samples() -> Vec<Self> {
        let sample = |name: &str, since: Option<&str>| Self {
            name: name.to_owned(),
            href: "/mijn/inlog/partijen/surfconext".to_owned(),
            since: since.map(moment),
        };
        vec![
            sample("SURFconext", Some("2026-09-01")),
            sample("Entree Federatie", None),
        ]
    }
}

fn moment(day: &str) -> Moment {
    Moment {
        day: day.to_owned(),
        time: "08:30".to_owned(),
    }
}

fn since(bound: &[Bound], party: &Party) -> Option<Moment> {
    let found = bound.iter().find(|bound| bound.issuer == party.issuer);
    found.map(|bound| Moment::of(bound.made_at))
}

async fn slug(accounts: &Accounts, tenant: TenantId) -> Outcome<String> {
    let all = all(accounts).await?;
    let one = all.into_iter().find(|one| one.tenant == tenant);
    one.map(|one| one.slug).ok_or(Error::NotFound)
}

fn party<'a>(accounts: &'a Accounts, school: &str, id: &str) -> Outcome<(&'a Parties, &'a Party)> {
    let parties = accounts.ways.parties.as_ref().ok_or(Error::NotFound)?;
    Ok((parties, parties.find(school, id).ok_or(Error::NotFound)?))
}

/// On the way to a party.
#[derive(Serialize)]
pub struct GoingPage {
    name: String,
    address: String,
}

/// Somebody wants to come in through a party.
async fn go_in(
    State(accounts): State<Accounts>,
    Path(id): Path<String>,
    visit: Visit,
    visitor: Visitor,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["school", "naar"])?;
    let all = all(&accounts).await?;
    let one = chosen(&all, sent.text("school")).ok_or(Error::NotFound)?;
    let party = party(&accounts, &one.slug, &id)?;
    off(
        &accounts,
        &visit,
        party,
        Goer::Unknown(one.tenant),
        (own_path(sent.text("naar")), visitor),
    )
    .await
}

/// Somebody with an open invitation wants no password.
async fn go_invited(
    State(accounts): State<Accounts>,
    Path(id): Path<String>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let Some(ceremony) = look(&accounts, step(&accounts.cx, &headers), Kind::Confirm).await? else {
        return Ok(see_other(&visit.frame.link("/link", &[])));
    };
    let slug = slug(&accounts, ceremony.tenant).await?;
    let party = party(&accounts, &slug, &id)?;
    off(
        &accounts,
        &visit,
        party,
        Goer::Invited(&ceremony),
        (None, visitor),
    )
    .await
}

/// Somebody who is signed in wants a party to vouch for them from now on.
async fn bind(
    State(accounts): State<Accounts>,
    Path(id): Path<String>,
    visit: Visit,
    visitor: Visitor,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["login", "wachtwoord"])?;
    let slug = slug(&accounts, me.actor.tenant).await?;
    let party = party(&accounts, &slug, &id)?;
    let typed = ("wachtwoord", sent.exact("wachtwoord"));
    if let Some(fault) = prove_freshly(&accounts, &me, typed, visitor).await? {
        return shown(&accounts, &visit, &me, party.1, &[fault]).await;
    }
    off(&accounts, &visit, party, Goer::In(&me), (None, visitor)).await
}

async fn off(
    accounts: &Accounts,
    visit: &Visit,
    party: (&Parties, &Party),
    goer: Goer<'_>,
    whence: (Option<&str>, Visitor),
) -> Outcome<Response> {
    let Some((carried, address)) = go(accounts, party, goer, whence).await? else {
        return not_in(accounts, visit, "down");
    };
    let onward = HeaderValue::from_str(&format!("0; url={address}")).map_err(Error::internal)?;
    let name = party.1.name.clone();
    let mut response = visit
        .show(&accounts.cx, &GoingPage { name, address })
        .map(unkept)?;
    let https = accounts.cx.settings.https;
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("refresh"), onward);
    headers.append(header::SET_COOKIE, set_cookie(via_name(https), &carried, https)?);
    Ok(response)
}

/// Not in, and what to do about it.
#[derive(Serialize)]
pub struct NotInPage {
    /// `unknown`, `refused`, `down` or `stopped`.
    what: &'static str,
    /// Whether somebody is signed in all the same.
    inside: bool,
}

fn not_in(accounts: &Accounts, visit: &Visit, what: &'static str) -> Outcome<Response> {
    let status = if what == "down" {
        StatusCode::SERVICE_UNAVAILABLE
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let inside = visit.signed_in.is_some();
    visit
        .show_with(&accounts.cx, status, &NotInPage { what, inside })
        .map(unkept)
}

/// Takes back whoever comes from a party. It is the one address that is opened and changes something: the standard has a
/// party lead people here. What it changes it changes once, for the browser alone that was sent off.
async fn back(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
) -> Outcome<Response> {
    let parties = accounts.ways.parties.as_ref().ok_or(Error::NotFound)?;
    let said = |name: &str| {
        let mut found = visit.frame.query().iter().filter(|(known, _)| known == name);
        // What is said twice is not said.
        found
            .next()
            .map(|(_, value)| value.as_str())
            .filter(|_| found.next().is_none())
    };
    let https = accounts.cx.settings.https;
    let carried = cookie(&headers, via_name(https)).unwrap_or_default();
    let answer = Answer {
        state: said("state").unwrap_or_default(),
        code: said("code").filter(|_| said("error").is_none()),
        issuer: said("iss"),
    };
    let stopped = said("error").is_some();
    let knock = knock(visitor, &headers);
    let came = come(
        &accounts,
        parties,
        (carried, visit.signed_in.as_ref()),
        &answer,
        &knock,
    )
    .await?;
    let mut response = match came {
        Came::On(step) => {
            end_this(&accounts, &visit).await?;
            unkept(follow(&accounts.cx, &visit, step)?)
        }
        Came::Bound => see_other(&visit.frame.link("/mijn/inlog", &[done("partij")])),
        Came::Unknown => not_in(&accounts, &visit, "unknown")?,
        Came::Down => not_in(&accounts, &visit, "down")?,
        Came::Refused => not_in(&accounts, &visit, if stopped { "stopped" } else { "refused" })?,
    };
    let forget = set_cookie(via_name(https), "", https)?;
    response.headers_mut().append(header::SET_COOKIE, forget);
    Ok(response)
}

/// One's own page about a party.
#[derive(Serialize)]
pub struct PartyPage {
    id: String,
    name: String,
    since: Option<Moment>,
    fresh: bool,
    login: Option<String>,
    errors: Vec<Wrong>,
}

async fn show(
    State(accounts): State<Accounts>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let slug = slug(&accounts, me.actor.tenant).await?;
    let (_, party) = party(&accounts, &slug, &id)?;
    shown(&accounts, &visit, &me, party, &[]).await
}

async fn shown(
    accounts: &Accounts,
    visit: &Visit,
    me: &SignedIn,
    party: &Party,
    faults: &[Fault],
) -> Outcome<Response> {
    let own = see(accounts, me).await?;
    let account = look_at(accounts, (me.actor.tenant, me.actor.person)).await?;
    let page = PartyPage {
        id: party.id.clone(),
        name: party.name.clone(),
        since: since(&own.bound, party),
        fresh: is_fresh(accounts, me).await?,
        login: account.login.filter(|_| account.password_at.is_some()),
        errors: wrong(visit, faults),
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    visit.show_with(&accounts.cx, status, &page)
}

/// Lets go of a party.
async fn end(
    State(accounts): State<Accounts>,
    Path(id): Path<String>,
    visit: Visit,
    visitor: Visitor,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["login", "wachtwoord"])?;
    let slug = slug(&accounts, me.actor.tenant).await?;
    let (_, party) = party(&accounts, &slug, &id)?;
    match let_go(&accounts, &me, &party.issuer, sent.exact("wachtwoord"), visitor).await? {
        Changed::Done(()) => Ok(see_other(&visit.frame.link("/mijn/inlog", &[done("partij-weg")]))),
        Changed::Wrong(faults) => shown(&accounts, &visit, &me, party, &faults).await,
    }
}

impl Page for GoingPage {
    const TEMPLATE: &'static str = "accounts/going.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = Self {
            name: "SURFconext".to_owned(),
            address: "https://connect.surfconext.nl/oidc/authorize?state=x".to_owned(),
        };
        vec![("on the way", page)]
    }
}

impl Page for NotInPage {
    const TEMPLATE: &'static str = "accounts/not-in.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |what, inside| Self { what, inside };
        vec![
            ("not known", sample("unknown", false)),
            ("refused", sample("refused", false)),
            ("refused to somebody inside", sample("refused", true)),
            ("no answer", sample("down", false)),
            ("stopped", sample("stopped", false)),
        ]
    }
}

impl Page for PartyPage {
    const TEMPLATE: &'static str = "accounts/party.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |since: Option<&str>, fresh, login: Option<&str>, errors| Self {
            id: "surfconext".to_owned(),
            name: "SURFconext".to_owned(),
            since: since.map(moment),
            fresh,
            login: login.map(str::to_owned),
            errors,
        };
        let fault = Wrong {
            field: "wachtwoord",
            text: "Dit is niet je wachtwoord.".to_owned(),
        };
        vec![
            ("not bound", sample(None, true, Some("noor"), Vec::new())),
            ("bound", sample(Some("2026-09-01"), true, None, Vec::new())),
            ("in for longer", sample(None, false, Some("noor"), vec![fault])),
            (
                "in for longer, without a password",
                sample(Some("2026-09-01"), false, None, Vec::new()),
            ),
        ]
    }
}
