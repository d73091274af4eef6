//! **Leaving**: signing out, the quick way out, and the page for whoever has an account that is stopped.

use axum::extract::State;
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::response::Response;
use kit::actor::{cookie_name, see_other, set_cookie};
use kit::{Outcome, Page, Sent, Visit};
use policy::AccountState;
use serde::Serialize;

use super::carry::unkept;
use crate::accounts::{Accounts, end};

/// What somebody who looks over a shoulder may see: the weather.
const NEUTRAL: &str = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";

/// The page for an account that cannot be used.
#[derive(Serialize)]
pub struct ClosedPage {
    /// `suspended`, `unconfirmed` or `ended`.
    state: &'static str,
    organisation: String,
}

/// Ends the session of this browser. Whoever is not in is out as well.
pub async fn sign_out(State(accounts): State<Accounts>, visit: Visit, sent: Sent) -> Outcome<Response> {
    sent.only(&[])?;
    end_this(&accounts, &visit).await?;
    let mut response = see_other(&visit.frame.link(visit.sign_in, &[]));
    forget(&accounts, &mut response)?;
    Ok(response)
}

/// Ends the session that this browser carries, if it carries one.
pub(in crate::accounts) async fn end_this(accounts: &Accounts, visit: &Visit) -> Outcome<()> {
    if let Some(me) = &visit.signed_in {
        let (tenant, person, session) = (me.actor.tenant, me.actor.person, me.session);
        accounts
            .db
            .act(tenant, |mut tx| async move {
                end(&mut tx, tenant, person, session).await?;
                tx.commit().await
            })
            .await?;
    }
    Ok(())
}

/// Leads away at once, and leaves nothing in the browser. Whoever comes after cannot go back to the page. The session
/// itself ends by itself: a link may not change what we keep.
pub async fn away(State(accounts): State<Accounts>) -> Outcome<Response> {
    let mut response = see_other(NEUTRAL);
    forget(&accounts, &mut response)?;
    Ok(unkept(response))
}

fn forget(accounts: &Accounts, response: &mut Response) -> Outcome<()> {
    let https = accounts.cx.settings.https;
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, set_cookie(cookie_name(https), "", https)?);
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(())
}

/// Says that an account cannot be used, and who can help.
pub async fn closed(State(accounts): State<Accounts>, visit: Visit) -> Outcome<Response> {
    let state = visit.signed_in.as_ref().map(|me| me.actor.account);
    let state = match state {
        None | Some(AccountState::Active) => return Ok(see_other(&visit.frame.link(visit.sign_in, &[]))),
        Some(AccountState::Suspended) => "suspended",
        Some(AccountState::Unconfirmed) => "unconfirmed",
        Some(AccountState::Ended) => "ended",
    };
    let organisation = visit.signed_in.as_ref().map(|me| me.organisation.clone());
    let page = ClosedPage {
        state,
        organisation: organisation.unwrap_or_default(),
    };
    visit.show(&accounts.cx, &page)
}

impl Page for ClosedPage {
    const TEMPLATE: &'static str = "accounts/closed.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |state| Self {
            state,
            organisation: "Het Kompas".to_owned(),
        };
        vec![
            ("stopped", sample("suspended")),
            ("not confirmed", sample("unconfirmed")),
            ("over", sample("ended")),
        ]
    }
}
