//! Pages about rosters: hand one in, look at what it would change, apply it or take it back.

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

use super::handed_in::{self, Import, Told};
use super::{Changes, Planned, Stop};
use crate::People;
use crate::persons::Name;

/// The largest file that is taken on a page; larger ones come in by the command line.
const LARGEST: usize = 64 * 1024 * 1024;
/// How long handing in and applying may take.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(180);
/// Names shown of each kind.
const NAMES: usize = 8;

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
        .upload("/beheer/rooster/{import}/toepassing", apply, Action::ApplyImport, applying)
        .act("/beheer/rooster/{import}/intrekking", withdraw, Action::ApplyImport)
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

/// What an import would change.
#[derive(Debug, Serialize)]
pub struct RosterPage {
    import: ImportShown,
    sorts: Vec<Sort>,
    stops: Vec<StopShown>,
    told: Told,
    nothing: bool,
    own: bool,
    error: Option<String>,
}

/// Changes of one sort of record.
#[derive(Clone, Debug, Serialize)]
struct Sort {
    id: &'static str,
    new: usize,
    changed: usize,
    back: usize,
    same: usize,
    gone: usize,
    names: Vec<String>,
}

/// A reason to stop.
#[derive(Clone, Debug, Serialize)]
struct StopShown {
    id: &'static str,
    some: usize,
    of: usize,
}

async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let page = list_page(&people, &visit, &me, None).await?;
    visit.show(&people.cx, &page)
}

async fn list_page(people: &People, visit: &Visit, me: &SignedIn, error: Option<String>) -> Outcome<RosterListPage> {
    let actor = &me.actor;
    let imports = people
        .db
        .act(actor.tenant, |mut tx| async move {
            let imports = handed_in::imports(&mut tx, actor).await?;
            tx.commit().await?;
            Ok(imports)
        })
        .await?;
    let done = visit.frame.query().iter().find(|(name, _)| name == "gedaan");
    Ok(RosterListPage {
        imports: imports.iter().map(ImportShown::new).collect(),
        error,
        done: done.map(|(_, word)| word.clone()).filter(|word| word == "toegepast" || word == "ingetrokken"),
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
    let field = sent.next_field().await.map_err(|_| Error::Http(StatusCode::BAD_REQUEST))?;
    let field = field.filter(|field| field.name() == Some("lijst"));
    let field = field.ok_or_else(|| Error::from(Refusal::new("kit-unknown-field")))?;
    let name = field.file_name().unwrap_or_default();
    // A browser may send a path, and a name may be anything: what is kept is its end, on one line.
    let name: String = name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).collect();
    let bytes = field.bytes().await.map_err(|_| Error::Http(StatusCode::PAYLOAD_TOO_LARGE))?;
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
    Ok(RosterPage::new(&import, waiting.as_ref(), import.made_by == me.actor.person))
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
    handed_in::withdraw(&people, &me.actor, read(&id)?).await?;
    Ok(see_other("/beheer/rooster?gedaan=ingetrokken"))
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

impl Sort {
    fn new(id: &'static str, changes: &Changes, name: impl Fn(usize) -> String) -> Self {
        let touched = changes.new.iter().chain(&changes.changed).chain(&changes.back);
        Self {
            id,
            new: changes.new.len(),
            changed: changes.changed.len() + changes.renewed.len(),
            back: changes.back.len(),
            same: changes.same,
            gone: changes.gone.len(),
            names: touched.take(NAMES).map(|at| name(*at)).collect(),
        }
    }
}

impl StopShown {
    fn new(stop: &Stop) -> Self {
        let (id, some, of) = match *stop {
            Stop::Empty => ("empty", 0, 0),
            Stop::OtherSchool => ("other-school", 0, 0),
            Stop::PersonsVanish { gone, held } => ("persons-vanish", gone, held),
            Stop::MembershipsVanish { sent, held } => ("memberships-vanish", sent, held),
            Stop::TasksVanish { persons } => ("tasks-vanish", persons, 0),
            Stop::IdsMoved { persons } => ("ids-moved", persons, 0),
        };
        Self { id, some, of }
    }
}

impl RosterPage {
    fn new(import: &Import, waiting: Option<&(Told, Planned)>, own: bool) -> Self {
        let planned = waiting.map(|(_, planned)| planned);
        let sorts = planned.map(|Planned { sent, plan, .. }| {
            vec![
                Sort::new("schools", &plan.schools, |at| sent.schools[at].name.clone()),
                Sort::new("persons", &plan.persons, |at| Name::from(&sent.persons[at].name).whole()),
                Sort::new("groups", &plan.groups, |at| sent.groups[at].name.clone()),
            ]
        });
        Self {
            import: ImportShown::new(import),
            sorts: sorts.unwrap_or_default(),
            stops: planned.map_or_else(Vec::new, |planned| planned.plan.stops.iter().map(StopShown::new).collect()),
            told: waiting.map_or_else(Told::default, |(told, _)| told.clone()),
            nothing: planned.is_some_and(|planned| planned.plan.changes_nothing()),
            own,
            error: None,
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
            ("no list", page(Vec::new(), Some("Dit is geen lijst."), Some("ingetrokken"))),
        ]
    }
}

impl Page for RosterPage {
    const TEMPLATE: &'static str = "rosters/look.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sort = |id| Sort {
            id,
            new: 2,
            changed: 1,
            back: 1,
            same: 1_200,
            gone: 3,
            names: vec!["Aya Voorbeeld".to_owned(), "<b>".to_owned()],
        };
        let stops = [
            Stop::Empty,
            Stop::OtherSchool,
            Stop::PersonsVanish { gone: 600, held: 1_200 },
            Stop::MembershipsVanish { sent: 3, held: 9 },
            Stop::TasksVanish { persons: 1 },
            Stop::IdsMoved { persons: 40 },
        ];
        let page = |import, own| Self {
            import,
            sorts: ["schools", "persons", "groups"].map(sort).to_vec(),
            stops: Vec::new(),
            told: Told {
                problems: vec!["users.csv, regel 3, kolom 'grades': is geen jaar".to_owned()],
                problem_count: 300,
                dropped: vec![("users.csv, phone".to_owned(), 12)],
            },
            nothing: false,
            own,
            error: None,
        };
        let mut stopped = page(sample("planned", 3, false), true);
        stopped.stops = stops.iter().map(StopShown::new).collect();
        stopped.error = Some("Hier klopt iets niet.".to_owned());
        let mut nothing = page(sample("planned", 0, false), true);
        nothing.nothing = true;
        vec![
            ("few persons", page(sample("planned", 3, false), true)),
            ("takes two", page(sample("planned", 1_202, false), true)),
            ("approved", page(sample("planned", 1_202, true), true)),
            ("of a colleague", page(sample("planned", 1_202, true), false)),
            ("stopped", stopped),
            ("nothing changes", nothing),
            ("over", page(sample("applied", 3, false), true)),
        ]
    }
}
