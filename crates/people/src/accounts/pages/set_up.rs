//! **Setting codes up**: a picture for the app, the secret as text, and the first code as proof. Then the codes for on
//! paper, shown once.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use kit::actor::{DESK, SIGN_IN, own_path, see_other};
use kit::pages::square;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit, Visitor};
use serde::Serialize;

use super::carry::{knock, let_in, step, unkept};
use super::{Wrong, wrong};
use crate::accounts::ceremonies::{Ceremony, Kind};
use crate::accounts::enter::{SetUp, Step, look, look_at, sealed_for, set_up};
use crate::accounts::own::{Changed, finish_codes};
use crate::accounts::{Accounts, codes};

/// Setting codes up.
#[derive(Serialize)]
pub struct SetUpPage {
    /// On the way in, because who sees others has to.
    must: bool,
    picture: String,
    /// The same as an address that an app on this very device opens.
    address: String,
    secret: Vec<String>,
    action: &'static str,
    errors: Vec<Wrong>,
}

/// Codes for on paper.
#[derive(Serialize)]
pub struct SparePage {
    codes: Vec<String>,
    name: String,
    organisation: String,
    today: String,
    onward: String,
}

const DOOR: &str = "/inloggen/codes";
const OWN: &str = "/mijn/inlog/codes";

/// Shows the page on the way in.
pub async fn show(State(accounts): State<Accounts>, visit: Visit, headers: HeaderMap) -> Outcome<Response> {
    let carried = step(&accounts.cx, &headers);
    match look(&accounts, carried, Kind::SetUp).await? {
        Some(ceremony) => shown(&accounts, &visit, &ceremony, true, Vec::new()).await,
        None => Ok(see_other(&visit.frame.link(SIGN_IN, &[]))),
    }
}

/// Takes the first code on the way in.
pub async fn finish(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["code"])?;
    let carried = step(&accounts.cx, &headers);
    let before = look(&accounts, carried, Kind::SetUp).await?;
    let Some(ceremony) = before else {
        return Ok(see_other(&visit.frame.link(SIGN_IN, &[])));
    };
    match set_up(&accounts, carried, sent.text("code"), &knock(visitor, &headers)).await? {
        SetUp::Over => Ok(see_other(&visit.frame.link(SIGN_IN, &[]))),
        SetUp::Wrong => {
            let errors = wrong(&visit, &[("code", "accounts-code-wrong")]);
            shown(&accounts, &visit, &ceremony, true, errors).await
        }
        SetUp::Done(Step::In(session, back), codes) => {
            let back = back.as_deref().and_then(own_path).unwrap_or(DESK);
            let page = spare_page(&accounts, &visit, &ceremony, codes, back).await?;
            let mut response = visit.show(&accounts.cx, &page).map(unkept)?;
            let_in(&accounts.cx, &mut response, &session)?;
            Ok(response)
        }
        SetUp::Done(_, _) => Err(Error::internal("codes were set up and asked for again")),
    }
}

/// Shows the page to who is in.
pub async fn show_own(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
    headers: HeaderMap,
) -> Outcome<Response> {
    match own(&accounts, &me, &headers).await? {
        Some(ceremony) => shown(&accounts, &visit, &ceremony, false, Vec::new()).await,
        None => Ok(see_other(&visit.frame.link("/mijn/inlog/codes/begin", &[]))),
    }
}

/// Takes the first code from who is in.
pub async fn finish_own(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["code"])?;
    let Some(ceremony) = own(&accounts, &me, &headers).await? else {
        return Ok(see_other(&visit.frame.link("/mijn/inlog/codes/begin", &[])));
    };
    let carried = step(&accounts.cx, &headers);
    match finish_codes(&accounts, &me, carried, sent.text("code"), visitor).await? {
        None => Ok(see_other(&visit.frame.link("/mijn/inlog/codes/begin", &[]))),
        Some(Changed::Wrong(faults)) => {
            shown(&accounts, &visit, &ceremony, false, wrong(&visit, &faults)).await
        }
        Some(Changed::Done(codes)) => {
            let page = spare_page(&accounts, &visit, &ceremony, codes, "/mijn/inlog").await?;
            visit.show(&accounts.cx, &page)
        }
    }
}

async fn own(accounts: &Accounts, me: &SignedIn, headers: &HeaderMap) -> Outcome<Option<Ceremony>> {
    let found = look(accounts, step(&accounts.cx, headers), Kind::OwnCodes).await?;
    Ok(found.filter(|own| (own.tenant, own.person) == (me.actor.tenant, me.actor.person)))
}

async fn shown(
    accounts: &Accounts,
    visit: &Visit,
    ceremony: &Ceremony,
    must: bool,
    errors: Vec<Wrong>,
) -> Outcome<Response> {
    let sealed = ceremony.state.codes.as_deref().unwrap_or_default();
    let secret = accounts
        .sealer
        .open(ceremony.tenant, &sealed_for(ceremony.person), sealed)?;
    let account = look_at(accounts, (ceremony.tenant, ceremony.person)).await?;
    let login = account.login.as_deref().unwrap_or_default();
    let address = codes::address(&secret, &account.organisation, login);
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = SetUpPage {
        must,
        picture: square(&address)?,
        address,
        secret: in_fours(&codes::written(&secret)),
        action: if must { DOOR } else { OWN },
        errors,
    };
    visit.show_with(&accounts.cx, status, &page).map(unkept)
}

fn in_fours(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    signs.chunks(4).map(|part| part.iter().collect()).collect()
}

async fn spare_page(
    accounts: &Accounts,
    visit: &Visit,
    ceremony: &Ceremony,
    codes: Vec<String>,
    onward: &str,
) -> Outcome<SparePage> {
    let account = look_at(accounts, (ceremony.tenant, ceremony.person)).await?;
    Ok(SparePage::new(
        codes,
        (account.name.whole(), account.organisation),
        accounts.cx.clock.today().to_string(),
        visit.frame.link(onward, &[]),
    ))
}

impl SparePage {
    /// The sheet for somebody.
    pub fn new(
        codes: Vec<String>,
        (name, organisation): (String, String),
        today: String,
        onward: String,
    ) -> Self {
        Self {
            codes,
            name,
            organisation,
            today,
            onward,
        }
    }
}

impl Page for SetUpPage {
    const TEMPLATE: &'static str = "accounts/set-up.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let address = codes::address(b"voorbeeldvoorbeeld!!", "Het Kompas", "noor");
        let sample = |must, errors| Self {
            must,
            picture: square(&address).unwrap_or_default(),
            address: address.clone(),
            secret: in_fours(&codes::written(b"voorbeeldvoorbeeld!!")),
            action: DOOR,
            errors,
        };
        let wrong = Wrong {
            field: "code",
            text: "Deze code klopt niet.".to_owned(),
        };
        vec![
            ("on the way in", sample(true, Vec::new())),
            ("by choice", sample(false, Vec::new())),
            ("wrong", sample(true, vec![wrong])),
        ]
    }
}

impl Page for SparePage {
    const TEMPLATE: &'static str = "accounts/spare.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let codes = (0..10).map(|number| format!("0{number}ab-cd3e-fg4h")).collect();
        let who = ("Noor de Wit".to_owned(), "Het Kompas".to_owned());
        let page = Self::new(codes, who, "2026-11-26".to_owned(), "/mijn".to_owned());
        vec![("ten", page)]
    }
}
