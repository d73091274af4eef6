//! Pages about rosters: hand one in, look at what it would change, apply it or take it back.

mod look;

pub use look::RosterPage;

use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::limits::Limits;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Templates, Urls, Visit, templates};
use policy::calendar::day_at;
use policy::{Action, ThingId, Untrusted};
use serde::Serialize;

use super::handed_in::{self, Import};
use crate::People;

/// The largest file that is taken on a page; larger ones come in by the command line.
const LARGEST: usize = 64 * 1024 * 1024;
/// How long handing in and applying may take.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(180);

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    let limits = Limits {
        bytes: LARGEST,
        patience: PATIENCE,
    };
    let applying = Limits {
        bytes: kit::limits::USUAL.bytes,
        patience: PATIENCE,
    };
    Urls::new()
        .see("/beheer/rooster", show, Action::ReadImport)
        .upload("/beheer/rooster", hand_in, Action::ApplyImport, limits)
        .see("/beheer/rooster/{import}", look, Action::ReadImport)
        .act("/beheer/rooster/{import}/goedkeuring", approve, Action::Approve)
        .upload(
            "/beheer/rooster/{import}/toepassing",
            apply,
            Action::ApplyImport,
            applying,
        )
        .act(
            "/beheer/rooster/{import}/intrekking",
            withdraw,
            Action::ApplyImport,
        )
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "rosters/list.html" => "list.html",
        "rosters/look.html" => "look.html",
    }
}

/// An import in the list.
#[derive(Clone, Debug, Serialize)]
struct ImportShown {
    id: String,
    file: String,
    persons: u32,
    state: String,
    by: Option<String>,
    on: Date,
    approved_by: Option<String>,
    takes_two: bool,
}

/// The list, with the form.
#[derive(Debug, Serialize)]
pub struct RosterListPage {
    imports: Vec<ImportShown>,
    error: Option<String>,
    done: Option<String>,
}

async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let page = list_page(&people, &visit, &me, None).await?;
    visit.show(&people.cx, &page)
}

async fn list_page(
    people: &People,
    visit: &Visit,
    me: &SignedIn,
    error: Option<String>,
) -> Outcome<RosterListPage> {
    let actor = &me.actor;
    let imports = people
        .db
        .act(actor.tenant, |mut tx| async move {
            let imports = handed_in::imports(&mut tx, actor).await?;
            tx.commit().await?;
            Ok(imports)
        })
        .await?;
    Ok(RosterListPage {
        imports: imports.iter().map(ImportShown::new).collect(),
        error,
        done: visit.done(&["toegepast", "ingetrokken"]),
    })
}

async fn hand_in(
    State(people): State<People>,
    visit: Visit,
    me: SignedIn,
    sent: Multipart,
) -> Outcome<Response> {
    let handed = match file(sent).await {
        Ok((name, bytes)) => handed_in::hand_in(&people, &me.actor, name, bytes).await,
        Err(error) => Err(error),
    };
    match handed {
        Ok(id) => Ok(see_other(&format!("/beheer/rooster/{id}"))),
        Err(Error::Unprocessable(refusal)) => {
            let text = visit.lang.get(refusal.key, &refusal.args).into_owned();
            let page = list_page(&people, &visit, &me, Some(text)).await?;
            visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// The one file of the form.
async fn file(mut sent: Multipart) -> Outcome<(String, Vec<u8>)> {
    let field = sent
        .next_field()
        .await
        .map_err(|_| Error::Http(StatusCode::BAD_REQUEST))?;
    let field = field.filter(|field| field.name() == Some("lijst"));
    let field = field.ok_or_else(|| Error::from(Refusal::new("kit-unknown-field")))?;
    let name = field.file_name().unwrap_or_default();
    // A browser may send a path, and a name may be anything: what is kept is its end, on one line.
    let name: String = name
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| !c.is_control())
        .collect();
    let bytes = field
        .bytes()
        .await
        .map_err(|_| Error::Http(StatusCode::PAYLOAD_TOO_LARGE))?;
    if bytes.is_empty() {
        return Err(Refusal::new("rosters-no-file").into());
    }
    let name = if name.is_empty() { "lijst".to_owned() } else { name };
    Ok((name, bytes.to_vec()))
}

async fn look(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = look_page(&people, &me, &id).await?;
    visit.show(&people.cx, &page)
}

async fn look_page(people: &People, me: &SignedIn, id: &str) -> Outcome<RosterPage> {
    let (import, waiting) = handed_in::look(people, &me.actor, read(id)?).await?;
    Ok(RosterPage::new(
        &import,
        waiting.as_ref(),
        import.made_by == me.actor.person,
    ))
}

async fn approve(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    handed_in::approve(&people, &me.actor, read(&id)?).await?;
    Ok(see_other("/beheer/relaties?gedaan=goedgekeurd"))
}

async fn apply(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["toch"])?;
    let forced = sent.text("toch") == "ja";
    match handed_in::apply(&people, &me.actor, read(&id)?, forced).await {
        Ok(_) => Ok(see_other("/beheer/rooster?gedaan=toegepast")),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = look_page(&people, &me, &id).await?;
            page.error = Some(visit.lang.get(refusal.key, &refusal.args).into_owned());
            visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

async fn withdraw(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = handed_in::withdraw(&people, &me.actor, read(&id)?).await?;
    Ok(became.leads("/beheer/rooster", "ingetrokken"))
}

fn read(id: &str) -> Outcome<Untrusted<ThingId>> {
    id.parse().map_err(|_| Error::NotFound)
}

impl ImportShown {
    fn new(import: &Import) -> Self {
        Self {
            id: import.id.to_string(),
            file: import.file.clone(),
            persons: import.persons,
            state: import.state.clone(),
            by: import.made_by_name.clone(),
            on: day_at(import.made_at),
            approved_by: import.approved_by.clone(),
            takes_two: import.takes_two(),
        }
    }
}

/// An import for samples.
fn sample(state: &str, persons: u32, approved: bool) -> ImportShown {
    ImportShown {
        id: "0".repeat(32),
        file: "rooster.zip".to_owned(),
        persons,
        state: state.to_owned(),
        by: Some("Joost Voorbeeld".to_owned()),
        on: jiff::civil::date(2026, 11, 26),
        approved_by: approved.then(|| "Saskia Voorbeeld".to_owned()),
        takes_two: persons > policy::second::MOST_ALONE,
    }
}

impl Page for RosterListPage {
    const TEMPLATE: &'static str = "rosters/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |imports, error: Option<&str>, done: Option<&str>| Self {
            imports,
            error: error.map(str::to_owned),
            done: done.map(str::to_owned),
        };
        let states = ["planned", "applied", "withdrawn"].map(|state| sample(state, 3, false));
        vec![
            ("nothing yet", page(Vec::new(), None, None)),
            ("each state", page(states.to_vec(), None, Some("toegepast"))),
            (
                "no list",
                page(Vec::new(), Some("Dit is geen lijst."), Some("ingetrokken")),
            ),
        ]
    }
}
