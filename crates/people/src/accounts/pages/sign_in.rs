//! The page on which one **signs in**, and the one that asks for a code.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use kit::actor::{DESK, SIGN_IN, own_path, see_other};
use kit::{Outcome, Page, Sent, Visit, Visitor};
use serde::Serialize;

use super::carry::{follow, knock, step, unkept};
use super::{Wrong, wrong};
use crate::accounts::Accounts;
use crate::accounts::ceremonies::Kind;
use crate::accounts::enter::{Coded, look, with_code, with_password};
use crate::accounts::passkeys::Offer;
use crate::accounts::vouched::PartyView;
use crate::persons::{Organisation, organisations};

/// An organisation to choose.
#[derive(Clone, Debug, Serialize)]
struct Choice {
    name: String,
    href: String,
}

/// The organisation that was chosen.
#[derive(Clone, Debug, Serialize)]
struct Chosen {
    name: String,
    slug: String,
    /// Whether there are others.
    others: bool,
}

/// Signing in.
#[derive(Serialize)]
pub struct SignInPage {
    /// Those to choose from, when none is chosen yet.
    choices: Vec<Choice>,
    chosen: Option<Chosen>,
    back: String,
    login: String,
    refused: bool,
    /// How to come in with a key, where that can be.
    key: Option<Offer>,
    /// Who vouches for people of the organisation that was chosen.
    parties: Vec<PartyView>,
}

/// Shows the page, or leads on who is in already.
pub async fn show(State(accounts): State<Accounts>, visit: Visit) -> Outcome<Response> {
    let back = asked(&visit, "naar");
    if let Some(signed_in) = &visit.signed_in {
        let active = signed_in.actor.account == policy::AccountState::Active;
        let to = own_path(&back).unwrap_or(DESK);
        return Ok(see_other(if active { to } else { kit::actor::CLOSED }));
    }
    let page = page(&accounts, &visit, &asked(&visit, "school"), back).await?;
    visit.show(&accounts.cx, &page).map(unkept)
}

fn asked(visit: &Visit, name: &str) -> String {
    visit.asked(name).unwrap_or_default().to_owned()
}

async fn page(accounts: &Accounts, visit: &Visit, slug: &str, back: String) -> Outcome<SignInPage> {
    let all = all(accounts).await?;
    let back = own_path(&back).map(str::to_owned).unwrap_or_default();
    let chosen = chosen(&all, slug);
    let choices = match chosen {
        Some(_) => Vec::new(),
        None => all.iter().map(|one| choice(visit, one, &back)).collect(),
    };
    Ok(SignInPage {
        choices,
        chosen: chosen.map(|one| Chosen {
            name: one.name.clone(),
            slug: one.slug.clone(),
            others: all.len() > 1,
        }),
        back,
        login: String::new(),
        refused: false,
        key: Offer::of(accounts),
        parties: chosen
            .map(|one| PartyView::of(accounts, &one.slug))
            .unwrap_or_default(),
    })
}

pub(in crate::accounts) async fn all(accounts: &Accounts) -> Outcome<Vec<Organisation>> {
    let mut tx = accounts.db.look().await?;
    let all = organisations(&mut tx).await?;
    tx.roll_back().await?;
    Ok(all)
}

/// With one organisation there is nothing to choose.
pub(in crate::accounts) fn chosen<'a>(all: &'a [Organisation], slug: &str) -> Option<&'a Organisation> {
    match all {
        [only] => Some(only),
        _ => all.iter().find(|one| one.slug == slug),
    }
}

fn choice(visit: &Visit, one: &Organisation, back: &str) -> Choice {
    let mut query = vec![("school".to_owned(), one.slug.clone())];
    if !back.is_empty() {
        query.push(("naar".to_owned(), back.to_owned()));
    }
    Choice {
        name: one.name.clone(),
        href: visit.frame.link(SIGN_IN, &query),
    }
}

/// Signs in with a password.
pub async fn enter(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["school", "naar", "login", "wachtwoord"])?;
    let all = all(&accounts).await?;
    let back = own_path(sent.text("naar"));
    let Some(one) = chosen(&all, sent.text("school")) else {
        let page = page(&accounts, &visit, "", back.unwrap_or_default().to_owned()).await?;
        return visit
            .show_with(&accounts.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
            .map(unkept);
    };
    let typed = (sent.text("login"), sent.exact("wachtwoord"));
    let step = with_password(&accounts, one.tenant, typed, back, &knock(visitor, &headers)).await?;
    if let Some(step) = step {
        // Who signs in again in the same browser leaves nothing behind that nobody carries any more.
        super::leave::end_this(&accounts, &visit).await?;
        return follow(&accounts.cx, &visit, step);
    }
    let mut page = page(&accounts, &visit, &one.slug, back.unwrap_or_default().to_owned()).await?;
    page.login = sent.text("login").chars().take(254).collect();
    page.refused = true;
    visit
        .show_with(&accounts.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        .map(unkept)
}

/// Asking for a code.
#[derive(Serialize)]
pub struct CodePage {
    errors: Vec<Wrong>,
}

/// Shows the page, when a code is waited for.
pub async fn show_code(
    State(accounts): State<Accounts>,
    visit: Visit,
    headers: HeaderMap,
) -> Outcome<Response> {
    if look(&accounts, step(&accounts.cx, &headers), Kind::Code)
        .await?
        .is_none()
    {
        return Ok(see_other(&visit.frame.link(SIGN_IN, &[])));
    }
    let page = CodePage { errors: Vec::new() };
    visit.show(&accounts.cx, &page).map(unkept)
}

/// Takes the code.
pub async fn enter_code(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["code"])?;
    let carried = step(&accounts.cx, &headers);
    match with_code(&accounts, carried, sent.text("code"), &knock(visitor, &headers)).await? {
        Coded::In(step) => follow(&accounts.cx, &visit, step),
        Coded::Over => Ok(see_other(&visit.frame.link(SIGN_IN, &[]))),
        Coded::Wrong => {
            let errors = wrong(&visit, &[("code", "accounts-code-wrong")]);
            let page = CodePage { errors };
            visit
                .show_with(&accounts.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
                .map(unkept)
        }
    }
}

impl Page for SignInPage {
    const TEMPLATE: &'static str = "accounts/sign-in.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |choices: &[&str], chosen: Option<bool>, refused: bool| Self {
            choices: choices
                .iter()
                .map(|name| Choice {
                    name: (*name).to_owned(),
                    href: "/inloggen?school=kompas".to_owned(),
                })
                .collect(),
            chosen: chosen.map(|others| Chosen {
                name: "Het Kompas".to_owned(),
                slug: "kompas".to_owned(),
                others,
            }),
            back: "/mijn".to_owned(),
            login: if refused { "noor@kompas.example" } else { "" }.to_owned(),
            refused,
            key: None,
            parties: Vec::new(),
        };
        let with_keys = |mut page: Self| {
            page.key = Some(Offer::sample());
            page.parties = PartyView::samples();
            page
        };
        vec![
            ("one organisation", sample(&[], Some(false), false)),
            ("one of several", sample(&[], Some(true), false)),
            ("with keys", with_keys(sample(&[], Some(false), false))),
            ("refused", with_keys(sample(&[], Some(false), true))),
            (
                "which organisation",
                sample(&["De Andere", "Het Kompas"], None, false),
            ),
            ("no organisation yet", sample(&[], None, false)),
        ]
    }
}

impl Page for CodePage {
    const TEMPLATE: &'static str = "accounts/code.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let wrong = Wrong {
            field: "code",
            text: "Deze code klopt niet.".to_owned(),
        };
        vec![
            ("asked", Self { errors: Vec::new() }),
            ("wrong", Self { errors: vec![wrong] }),
        ]
    }
}
