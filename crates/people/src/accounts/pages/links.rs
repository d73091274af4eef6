//! The page of a **link**: one button. Opening it reads nothing and changes nothing, so a program that opens every link in
//! a mail does no harm; and it looks the same whether the link works or not.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use kit::actor::{DESK, see_other};
use kit::{Outcome, Page, Sent, Visit, Visitor};
use serde::Serialize;

use super::carry::{knock, let_in, to_step, unkept};
use super::sign_in::{all, chosen};
use super::{Wrong, wrong};
use crate::accounts::Accounts;
use crate::accounts::confirm::{Opened, open as opened, open_code as opened_code};

/// The page of a link.
#[derive(Serialize)]
pub struct LinkPage {
    /// Whether it turned out not to work.
    dead: bool,
}

/// Typing the short code from a letter.
#[derive(Serialize)]
pub struct LinkCodePage {
    schools: Vec<School>,
    school: String,
    code: String,
    errors: Vec<Wrong>,
}

#[derive(Clone, Debug, Serialize)]
struct School {
    value: String,
    text: String,
}

/// Shows the button.
pub async fn show(State(accounts): State<Accounts>, visit: Visit) -> Outcome<Response> {
    visit.show(&accounts.cx, &LinkPage { dead: false }).map(unkept)
}

/// The button was pressed.
pub async fn open(
    State(accounts): State<Accounts>,
    Path(token): Path<String>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let opened = opened(&accounts, &token, &knock(visitor, &headers)).await?;
    match follow(&accounts, &visit, opened)? {
        Some(response) => Ok(response),
        None => visit
            .show_with(&accounts.cx, StatusCode::NOT_FOUND, &LinkPage { dead: true })
            .map(unkept),
    }
}

fn follow(accounts: &Accounts, visit: &Visit, opened: Opened) -> Outcome<Option<Response>> {
    let cx = &accounts.cx;
    Ok(Some(match opened {
        Opened::Confirm(carried) => to_step(cx, visit, "/inloggen/account", &carried)?,
        Opened::Recover(carried) => to_step(cx, visit, "/inloggen/herstel", &carried)?,
        Opened::In(carried) => {
            let mut response = see_other(&visit.frame.link(DESK, &[]));
            let_in(cx, &mut response, &carried)?;
            response
        }
        Opened::Nothing => return Ok(None),
    }))
}

/// Shows the page for a short code.
pub async fn show_code(State(accounts): State<Accounts>, visit: Visit) -> Outcome<Response> {
    let school = visit.asked("school").unwrap_or_default().to_owned();
    let page = code_page(&accounts, school, String::new(), Vec::new()).await?;
    visit.show(&accounts.cx, &page).map(unkept)
}

/// A short code was typed.
pub async fn open_code(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["school", "code"])?;
    let all = all(&accounts).await?;
    let Some(one) = chosen(&all, sent.text("school")) else {
        let faults = wrong(&visit, &[("school", "accounts-school-missing")]);
        return again(&accounts, &visit, &sent, faults).await;
    };
    let opened = opened_code(
        &accounts,
        one.tenant,
        sent.text("code"),
        &knock(visitor, &headers),
    )
    .await?;
    match follow(&accounts, &visit, opened)? {
        Some(response) => Ok(response),
        None => {
            let faults = wrong(&visit, &[("code", "accounts-link-code-wrong")]);
            again(&accounts, &visit, &sent, faults).await
        }
    }
}

async fn again(accounts: &Accounts, visit: &Visit, sent: &Sent, errors: Vec<Wrong>) -> Outcome<Response> {
    let typed = |name: &str| sent.text(name).chars().take(40).collect();
    let page = code_page(accounts, typed("school"), typed("code"), errors).await?;
    visit
        .show_with(&accounts.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        .map(unkept)
}

async fn code_page(
    accounts: &Accounts,
    school: String,
    code: String,
    errors: Vec<Wrong>,
) -> Outcome<LinkCodePage> {
    let all = all(accounts).await?;
    let schools = match all.as_slice() {
        [_] => Vec::new(),
        all => all
            .iter()
            .map(|one| School {
                value: one.slug.clone(),
                text: one.name.clone(),
            })
            .collect(),
    };
    Ok(LinkCodePage {
        schools,
        school,
        code,
        errors,
    })
}

impl Page for LinkPage {
    const TEMPLATE: &'static str = "accounts/link.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("a button", Self { dead: false }), ("dead", Self { dead: true })]
    }
}

impl Page for LinkCodePage {
    const TEMPLATE: &'static str = "accounts/link-code.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |schools: &[&str], code: &str| Self {
            schools: schools
                .iter()
                .map(|name| School {
                    value: name.to_lowercase(),
                    text: (*name).to_owned(),
                })
                .collect(),
            school: "kompas".to_owned(),
            code: code.to_owned(),
            errors: (!code.is_empty())
                .then(|| Wrong {
                    field: "code",
                    text: "Deze code werkt niet.".to_owned(),
                })
                .into_iter()
                .collect(),
        };
        vec![
            ("one organisation", sample(&[], "")),
            ("several", sample(&["Andere", "Kompas"], "")),
            ("wrong", sample(&[], "0000-0000-0000")),
        ]
    }
}
