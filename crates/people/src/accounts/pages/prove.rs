//! Pages that ask for the **password** before they do something that decides how one gets in.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Outcome, Page, Sent, SignedIn, Visit, Visitor};
use serde::Serialize;

use super::carry::to_step;
use super::choose::done;
use super::set_up::SparePage;
use super::{Wrong, wrong};
use crate::accounts::Accounts;
use crate::accounts::confirm::Fault;
use crate::accounts::enter::look_at;
use crate::accounts::own::{Changed, begin_codes, renew_spare, take_codes_away};

/// Asking for the password.
#[derive(Serialize)]
pub struct ProvePage {
    /// `begin`, `end` or `spare`.
    what: &'static str,
    action: &'static str,
    login: String,
    errors: Vec<Wrong>,
}

const BEGIN: (&str, &str) = ("begin", "/mijn/inlog/codes/begin");
const END: (&str, &str) = ("end", "/mijn/inlog/codes/einde");
const SPARE: (&str, &str) = ("spare", "/mijn/inlog/reservecodes");

/// Before codes are set up.
pub async fn show_begin(State(accounts): State<Accounts>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    shown(&accounts, &visit, &me, BEGIN, &[]).await
}

/// Before codes are taken away.
pub async fn show_end(State(accounts): State<Accounts>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    shown(&accounts, &visit, &me, END, &[]).await
}

/// Before new codes for on paper.
pub async fn show_spare(State(accounts): State<Accounts>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    shown(&accounts, &visit, &me, SPARE, &[]).await
}

/// Begins to set codes up.
pub async fn begin(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
    visitor: Visitor,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    match begin_codes(&accounts, &me, sent.exact("wachtwoord"), visitor).await? {
        Changed::Done(carried) => to_step(&accounts.cx, &visit, "/mijn/inlog/codes", &carried),
        Changed::Wrong(faults) => shown(&accounts, &visit, &me, BEGIN, &faults).await,
    }
}

/// Takes codes away.
pub async fn end(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
    visitor: Visitor,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    match take_codes_away(&accounts, &me, sent.exact("wachtwoord"), visitor).await? {
        Changed::Done(()) => Ok(see_other(&visit.frame.link("/mijn/inlog", &[done("codes-weg")]))),
        Changed::Wrong(faults) => shown(&accounts, &visit, &me, END, &faults).await,
    }
}

/// Makes new codes for on paper.
pub async fn spare(
    State(accounts): State<Accounts>,
    visit: Visit,
    me: SignedIn,
    visitor: Visitor,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    match renew_spare(&accounts, &me, sent.exact("wachtwoord"), visitor).await? {
        Changed::Done(codes) => {
            let who = (me.name.clone(), me.organisation.clone());
            let today = accounts.cx.clock.today().to_string();
            let page = SparePage::new(codes, who, today, visit.frame.link("/mijn/inlog", &[]));
            visit.show(&accounts.cx, &page)
        }
        Changed::Wrong(faults) => shown(&accounts, &visit, &me, SPARE, &faults).await,
    }
}

/// The login stands in the form for programs that keep passwords.
const FIELDS: [&str; 2] = ["login", "wachtwoord"];

async fn shown(
    accounts: &Accounts,
    visit: &Visit,
    me: &SignedIn,
    (what, action): (&'static str, &'static str),
    faults: &[Fault],
) -> Outcome<Response> {
    let account = look_at(accounts, (me.actor.tenant, me.actor.person)).await?;
    let page = ProvePage {
        what,
        action,
        login: account.login.unwrap_or_default(),
        errors: wrong(visit, faults),
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    visit.show_with(&accounts.cx, status, &page)
}

impl Page for ProvePage {
    const TEMPLATE: &'static str = "accounts/prove.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |(what, action), errors| Self {
            what,
            action,
            login: "noor".to_owned(),
            errors,
        };
        let wrong = Wrong {
            field: "wachtwoord",
            text: "Dit is niet je wachtwoord.".to_owned(),
        };
        vec![
            ("codes", sample(BEGIN, Vec::new())),
            ("no codes", sample(END, Vec::new())),
            ("spare codes", sample(SPARE, vec![wrong])),
        ]
    }
}
