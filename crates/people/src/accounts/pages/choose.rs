//! **Choosing** a password: with a login when an account becomes somebody's own, alone when they come back, and with the
//! old one when they change it.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use kit::actor::see_other;
use kit::{Outcome, Page, Sent, SignedIn, Visit, Visitor};
use serde::Serialize;

use super::carry::{follow, knock, step, unkept};
use super::{Wrong, wrong};
use crate::accounts::Accounts;
use crate::accounts::ceremonies::Kind;
use crate::accounts::confirm::{Chosen, Fault, confirm as confirmed, recover as recovered};
use crate::accounts::enter::{look, look_at};
use crate::accounts::own::{Changed, change_password};
use crate::accounts::passwords::{LONGEST, shortest};
use crate::accounts::record::AccountRecord;

/// Choosing.
#[derive(Serialize)]
pub struct ChoosePage {
    /// `confirm`, `recover` or `change`.
    what: &'static str,
    name: String,
    organisation: String,
    login: String,
    /// Whether the login stands fast.
    fixed: bool,
    shortest: usize,
    longest: usize,
    errors: Vec<Wrong>,
}

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const CODE: &str = "/link";

/// Shows the page of an invitation that was opened.
pub async fn show_confirm(
    State(accounts): State<Accounts>,
    visit: Visit,
    headers: HeaderMap,
) -> Outcome<Response> {
    match on_the_way(&accounts, &headers, Kind::Confirm).await? {
        Some(account) => {
            let login = account.suggested_login();
            let page = page("confirm", &account, login, Vec::new());
            visit.show(&accounts.cx, &page).map(unkept)
        }
        None => Ok(see_other(&visit.frame.link(CODE, &[]))),
    }
}

/// Makes the account one's own.
pub async fn confirm(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["login", "wachtwoord"])?;
    let Some(account) = on_the_way(&accounts, &headers, Kind::Confirm).await? else {
        return Ok(see_other(&visit.frame.link(CODE, &[])));
    };
    let carried = step(&accounts.cx, &headers);
    let typed = (sent.text("login"), sent.exact("wachtwoord"));
    let chosen = confirmed(&accounts, carried, typed, &knock(visitor, &headers)).await?;
    let login = typed.0.chars().take(254).collect();
    answer(&accounts, &visit, chosen, |faults| {
        page("confirm", &account, login, faults)
    })
}

/// Shows the page of a way back in that was opened.
pub async fn show_recover(
    State(accounts): State<Accounts>,
    visit: Visit,
    headers: HeaderMap,
) -> Outcome<Response> {
    match on_the_way(&accounts, &headers, Kind::Recover).await? {
        Some(account) => {
            let login = account.login.clone().unwrap_or_default();
            let page = page("recover", &account, login, Vec::new());
            visit.show(&accounts.cx, &page).map(unkept)
        }
        None => Ok(see_other(&visit.frame.link(kit::actor::SIGN_IN, &[]))),
    }
}

/// Takes the new password of who comes back.
pub async fn recover(
    State(accounts): State<Accounts>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["login", "wachtwoord"])?;
    let Some(account) = on_the_way(&accounts, &headers, Kind::Recover).await? else {
        return Ok(see_other(&visit.frame.link(kit::actor::SIGN_IN, &[])));
    };
    let carried = step(&accounts.cx, &headers);
    let chosen = recovered(
        &accounts,
        carried,
        sent.exact("wachtwoord"),
        &knock(visitor, &headers),
    )
    .await?;
    let login = account.login.clone().unwrap_or_default();
    answer(&accounts, &visit, chosen, |faults| {
        page("recover", &account, login, faults)
    })
}

fn answer(
    accounts: &Accounts,
    visit: &Visit,
    chosen: Chosen,
    page: impl FnOnce(Vec<Wrong>) -> ChoosePage,
) -> Outcome<Response> {
    match chosen {
        Chosen::Done(step) => follow(&accounts.cx, visit, step),
        Chosen::Over => Ok(see_other(&visit.frame.link(CODE, &[]))),
        Chosen::Wrong(faults) => visit
            .show_with(&accounts.cx, WRONG, &page(said(visit, &faults)))
            .map(unkept),
    }
}

/// Whose account waits for this step in this browser.
async fn on_the_way(accounts: &Accounts, headers: &HeaderMap, kind: Kind) -> Outcome<Option<AccountRecord>> {
    match look(accounts, step(&accounts.cx, headers), kind).await? {
        Some(ceremony) => look_at(accounts, (ceremony.tenant, ceremony.person))
            .await
            .map(Some),
        None => Ok(None),
    }
}

fn page(what: &'static str, account: &AccountRecord, login: String, errors: Vec<Wrong>) -> ChoosePage {
    ChoosePage {
        what,
        name: account.name.whole(),
        organisation: account.organisation.clone(),
        login,
        fixed: what != "confirm",
        shortest: shortest(account.part),
        longest: LONGEST,
        errors,
    }
}

fn said(visit: &Visit, faults: &[Fault]) -> Vec<Wrong> {
    wrong(visit, faults)
}

/// Shows the page to change one's password.
pub async fn show_password(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let account = look_at(&accounts, (me.actor.tenant, me.actor.person)).await?;
    let login = account.login.clone().unwrap_or_default();
    visit.show(&accounts.cx, &page("change", &account, login, Vec::new()))
}

/// Changes one's password.
pub async fn password(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
    visitor: Visitor,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["login", "oud", "nieuw"])?;
    let typed = (sent.exact("oud"), sent.exact("nieuw"));
    match change_password(&accounts, &me, typed, visitor).await? {
        Changed::Done(()) => Ok(see_other(&visit.frame.link("/mijn/inlog", &[done("wachtwoord")]))),
        Changed::Wrong(faults) => {
            let account = look_at(&accounts, (me.actor.tenant, me.actor.person)).await?;
            let login = account.login.clone().unwrap_or_default();
            let page = page("change", &account, login, said(&visit, &faults));
            visit.show_with(&accounts.cx, WRONG, &page)
        }
    }
}

/// What was done, for the page that comes after.
pub fn done(what: &str) -> (String, String) {
    ("klaar".to_owned(), what.to_owned())
}

impl Page for ChoosePage {
    const TEMPLATE: &'static str = "accounts/choose.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |what, errors: &[(&'static str, &str)]| Self {
            what,
            name: "Noor de Wit".to_owned(),
            organisation: "Het Kompas".to_owned(),
            login: "noor.de.wit".to_owned(),
            fixed: what != "confirm",
            shortest: 10,
            longest: LONGEST,
            errors: errors
                .iter()
                .map(|(field, text)| Wrong {
                    field,
                    text: (*text).to_owned(),
                })
                .collect(),
        };
        vec![
            ("an invitation", sample("confirm", &[])),
            (
                "an invitation, wrong",
                sample(
                    "confirm",
                    &[
                        ("login", "Deze naam is al van iemand anders."),
                        ("wachtwoord", "Dit wachtwoord is te kort."),
                    ],
                ),
            ),
            ("a way back in", sample("recover", &[])),
            ("a change", sample("change", &[])),
            (
                "a change, wrong",
                sample("change", &[("oud", "Dit is niet je wachtwoord.")]),
            ),
        ]
    }
}
