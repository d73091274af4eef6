//! The page about **somebody's account**, for the administrator: how it stands, inviting, stopping, letting in again. And
//! the page on which a link stands for an hour.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use kit::actor::see_other;
use kit::pages::square;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Tx, Visit};
use policy::{AccountState, Permitted, PersonId, Untrusted, may};
use serde::Serialize;

use super::carry::Moment;
use super::choose::done;
use crate::accounts::record::{self, AccountRecord};
use crate::accounts::recover::{self, Standing};
use crate::accounts::{Accounts, Handed, Purpose, hand_look, resume, see_again, suspend};

/// The page about somebody's account.
#[derive(Serialize)]
pub struct AccountPage {
    person: String,
    name: String,
    /// `none`, `unconfirmed`, `active`, `suspended` or `ended`.
    state: &'static str,
    /// Whether it is that of who looks.
    own: bool,
    /// Whether a link to look can be handed over.
    outside: bool,
    /// `not-asked`, `waits` or `approved`.
    recovery: &'static str,
    why: String,
    /// What was just done: `stand` or `gevraagd`.
    done: Option<&'static str>,
    refused: Option<String>,
    /// What is wrong with the reason.
    why_wrong: Option<String>,
}

/// A link that stands here for a while.
#[derive(Serialize)]
pub struct HandedPage {
    /// `invitation`, `recovery` or `look`.
    what: &'static str,
    name: String,
    link: String,
    code: Option<String>,
    picture: String,
    until: Moment,
    address: String,
    today: String,
    back: String,
}

type Who = Untrusted<PersonId>;

fn read(person: &str) -> Outcome<Who> {
    person.parse().map_err(|_| Error::NotFound)
}

fn path(person: &str) -> String {
    format!("/mensen/{person}/account")
}

/// Shows it.
pub async fn show(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&accounts, &me, read(&person)?).await?;
    let asked = visit.asked("klaar");
    page.done = asked.and_then(|value| ["stand", "gevraagd"].into_iter().find(|known| *known == value));
    visit.show(&accounts.cx, &page)
}

async fn page(accounts: &Accounts, me: &SignedIn, person: Who) -> Outcome<AccountPage> {
    let actor = &me.actor;
    accounts
        .db
        .read(actor.tenant, |mut tx| async move {
            let account: Permitted<AccountRecord, may::SeeAccountExists> = tx
                .permit(actor, person, async |tx: &mut Tx, person| {
                    record::find::<may::SeeAccountExists>(tx, actor.tenant, person).await
                })
                .await?;
            let standing = recover::standing(&mut tx, actor, account.person).await?;
            tx.commit().await?;
            Ok(AccountPage {
                person: account.person.to_string(),
                name: account.name.whole(),
                state: account.state.map_or("none", AccountState::id),
                own: account.person == actor.person,
                outside: account.may_look(),
                recovery: match standing {
                    Standing::NotAsked => "not-asked",
                    Standing::Waits => "waits",
                    Standing::Approved => "approved",
                },
                why: String::new(),
                done: None,
                refused: None,
                why_wrong: None,
            })
        })
        .await
}

/// Invites them.
pub async fn invite(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let who = read(&person)?;
    let handed = crate::accounts::invite(&accounts, &me.actor, who).await;
    handed_over(&accounts, &visit, &me, (who, "uitnodiging"), handed).await
}

/// Hands over a link to look without an account.
pub async fn look(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let who = read(&person)?;
    let handed = hand_look(&accounts, &me.actor, who).await;
    handed_over(&accounts, &visit, &me, (who, "kijklink"), handed).await
}

/// Stops the account, or lets it go on.
pub async fn state(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["stand"])?;
    let who = read(&person)?;
    let changed = match sent.text("stand") {
        "gestopt" => suspend(&accounts, &me.actor, who).await,
        "open" => resume(&accounts, &me.actor, who).await,
        _ => Err(Refusal::new("accounts-refused-state").into()),
    };
    match changed {
        Ok(()) => Ok(see_other(&visit.frame.link(&path(&person), &[done("stand")]))),
        Err(Error::Unprocessable(refusal)) => refused(&accounts, &visit, &me, who, &refusal).await,
        Err(other) => Err(other),
    }
}

/// Asks to let them in again.
pub async fn ask(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["waarom"])?;
    let who = read(&person)?;
    let why = sent.text("waarom");
    let length = why.chars().count();
    if !(10..=500).contains(&length) {
        let mut page = page(&accounts, &me, who).await?;
        page.why = why.chars().take(500).collect();
        page.why_wrong = Some(super::say(&visit, "accounts-why-length"));
        return visit.show_with(&accounts.cx, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    match recover::ask(&accounts, &me.actor, who, why).await {
        Ok(()) => Ok(see_other(&visit.frame.link(&path(&person), &[done("gevraagd")]))),
        Err(Error::Unprocessable(refusal)) => refused(&accounts, &visit, &me, who, &refusal).await,
        Err(other) => Err(other),
    }
}

/// Hands the way back in over.
pub async fn hand_over(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let who = read(&person)?;
    let handed = recover::hand_over(&accounts, &me.actor, who).await;
    handed_over(&accounts, &visit, &me, (who, "herstel/link"), handed).await
}

/// Leads to the page with the link, so that loading it again makes no other.
async fn handed_over(
    accounts: &Accounts,
    visit: &Visit,
    me: &SignedIn,
    (who, what): (Who, &'static str),
    handed: Outcome<Handed>,
) -> Outcome<Response> {
    match handed {
        Ok(_) => {
            let about = page(accounts, me, who).await?;
            let shown = format!("{}/{what}", path(&about.person));
            Ok(see_other(&visit.frame.link(&shown, &[])))
        }
        Err(Error::Unprocessable(refusal)) => refused(accounts, visit, me, who, &refusal).await,
        Err(other) => Err(other),
    }
}

/// Shows the invitation that was just made.
pub async fn show_invitation(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    headers: HeaderMap,
) -> Outcome<Response> {
    show_handed(&accounts, &visit, &me, (&person, Purpose::Invitation), &headers).await
}

/// Shows the link to look that was just made.
pub async fn show_look(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    headers: HeaderMap,
) -> Outcome<Response> {
    show_handed(&accounts, &visit, &me, (&person, Purpose::Look), &headers).await
}

/// Shows the way back in that was just made.
pub async fn show_recovery(
    State(accounts): State<Accounts>,
    Path(person): Path<String>,
    visit: Visit,
    me: SignedIn,
    headers: HeaderMap,
) -> Outcome<Response> {
    show_handed(&accounts, &visit, &me, (&person, Purpose::Recovery), &headers).await
}

/// A link stands here for an hour, for whoever made it. After that, and when it was used, the page about the account is what is
/// left.
async fn show_handed(
    accounts: &Accounts,
    visit: &Visit,
    me: &SignedIn,
    (person, purpose): (&str, Purpose),
    headers: &HeaderMap,
) -> Outcome<Response> {
    let Some((name, handed)) = see_again(accounts, &me.actor, read(person)?, purpose).await? else {
        return Ok(see_other(&visit.frame.link(&path(person), &[])));
    };
    let origin = accounts.cx.origin(headers);
    let link = format!("{origin}{}", handed.path);
    let page = HandedPage {
        what: purpose.id(),
        name: name.whole(),
        picture: square(&link)?,
        link,
        code: handed.code,
        until: Moment::of(handed.until),
        address: format!("{origin}/link"),
        today: accounts.cx.clock.today().to_string(),
        back: visit.frame.link(&path(person), &[]),
    };
    visit.show(&accounts.cx, &page)
}

async fn refused(
    accounts: &Accounts,
    visit: &Visit,
    me: &SignedIn,
    who: Who,
    refusal: &Refusal,
) -> Outcome<Response> {
    let mut page = page(accounts, me, who).await?;
    page.refused = Some(visit.lang.get(refusal.key, &refusal.args).into_owned());
    visit.show_with(&accounts.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

impl Page for AccountPage {
    const TEMPLATE: &'static str = "accounts/account.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |state, recovery| Self {
            person: "1".repeat(32),
            name: "Noor de Wit".to_owned(),
            state,
            own: false,
            outside: false,
            recovery,
            why: String::new(),
            done: None,
            refused: None,
            why_wrong: None,
        };
        let mut all = vec![
            ("no account", sample("none", "not-asked")),
            ("invited", sample("unconfirmed", "not-asked")),
            ("in use", sample("active", "not-asked")),
            ("waits for a second person", sample("active", "waits")),
            ("approved", sample("active", "approved")),
            ("stopped", sample("suspended", "not-asked")),
            ("over", sample("ended", "not-asked")),
        ];
        let mut home = sample("none", "not-asked");
        home.outside = true;
        home.done = Some("stand");
        all.push(("at home", home));
        let mut own = sample("active", "not-asked");
        own.own = true;
        all.push(("one's own", own));
        let mut refused = sample("active", "not-asked");
        refused.refused = Some("Dit kan nu niet.".to_owned());
        all.push(("refused", refused));
        let mut unclear = sample("active", "not-asked");
        unclear.why = "kort".to_owned();
        unclear.why_wrong = Some("Schrijf wat er aan de hand is.".to_owned());
        all.push(("no reason", unclear));
        all
    }
}

impl Page for HandedPage {
    const TEMPLATE: &'static str = "accounts/handed.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |what, code: Option<&str>| Self {
            what,
            name: "Noor de Wit".to_owned(),
            link: "https://kansrijk.example/link/0.0.0".to_owned(),
            code: code.map(str::to_owned),
            picture: square("https://kansrijk.example/link/0.0.0").unwrap_or_default(),
            until: Moment {
                day: "2026-12-10".to_owned(),
                time: "12:00".to_owned(),
            },
            address: "https://kansrijk.example/link".to_owned(),
            today: "2026-11-26".to_owned(),
            back: "/mensen/1/account".to_owned(),
        };
        vec![
            ("an invitation", sample("invitation", Some("0123-abcd-4567"))),
            ("a way back in", sample("recovery", None)),
            ("a look", sample("look", None)),
        ]
    }
}
