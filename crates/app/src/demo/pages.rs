//! The page on which one chooses who to be, and the click that makes one so.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use kit::actor::{DESK, cookie, cookie_name, own_path, see_other, set_cookie};
use kit::urls::{Action, DataClass};
use kit::{Error, Outcome, Page, Sent, Templates, Urls, Visit, templates};
use people::accounts::{Entering, Way, begin};
use people::sample::{Resident, Settled};
use policy::{PersonId, SignIn};
use serde::Serialize;
use world::Part;

use super::{Demo, PAGE};

/// Addresses of the demo.
pub fn urls() -> Urls<Demo> {
    Urls::new()
        .get(PAGE, show, Action::Door("demo"), DataClass::Public)
        .post("/demo/{person}", enter, Action::Door("demo"), DataClass::Public)
        .on(PAGE)
}

/// Templates of the demo.
pub fn templates() -> Templates {
    templates! { "demo/choose.html" => "choose.html" }
}

/// Somebody one can be.
#[derive(Clone, Debug, Serialize)]
struct Choice {
    id: String,
    name: String,
    story: String,
}

/// Everybody of one sort.
#[derive(Clone, Debug, Serialize)]
struct Sort {
    part: &'static str,
    choices: Vec<Choice>,
}

/// Whom one can be.
#[derive(Debug, Serialize)]
pub struct DemoPage {
    school: String,
    sorts: Vec<Sort>,
    back: String,
    /// Whoever was chosen does not come in today.
    untied: bool,
}

async fn show(State(demo): State<Demo>, visit: Visit, headers: HeaderMap) -> Outcome<Response> {
    let back = visit.asked("naar").and_then(own_path).unwrap_or(DESK);
    let slug = visit.asked("school");
    let mut schools = demo.schools.iter();
    let named = schools.find(|school| slug == Some(school.organisation.slug.as_str()));
    let school = named.or(demo.schools.first()).ok_or(Error::NotFound)?;
    let mut page = DemoPage::new(&school.organisation.name, &school.people, back);
    // Somebody was chosen and does not come in: what ties them to the school does not hold today.
    let chosen = cookie(&headers, cookie_name(demo.cx.settings.https)).is_some();
    page.untied = chosen && visit.signed_in.is_none();
    visit.show(&demo.cx, &page)
}

async fn enter(State(demo): State<Demo>, Path(person): Path<String>, sent: Sent) -> Outcome<Response> {
    let sent = sent.only(&["naar"])?;
    let person: PersonId = person.parse().map_err(|_| Error::NotFound)?;
    let lives = |school: &&Settled| school.people.iter().any(|resident| resident.person == person);
    let school = demo.schools.iter().find(lives).ok_or(Error::NotFound)?;
    let entering = Entering {
        tenant: school.organisation.tenant,
        person,
        way: Way::Demo,
        factors: SignIn::TwoFactors,
        device: "demo".to_owned(),
    };
    let mut tx = demo.db.begin().await?;
    let carried = begin(&mut tx, &demo.cx.ids, &entering).await?;
    tx.commit().await?;
    let https = demo.cx.settings.https;
    let mut response = see_other(own_path(sent.text("naar")).unwrap_or(DESK));
    let cookie = set_cookie(cookie_name(https), &carried, https)?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

impl DemoPage {
    fn new(school: &str, people: &[Resident], back: &str) -> Self {
        let sorts = [
            (Part::Young, "young"),
            (Part::Staff, "staff"),
            (Part::Home, "home"),
            (Part::Outside, "outside"),
        ];
        let choice = |resident: &Resident| Choice {
            id: resident.person.to_string(),
            name: resident.name.clone(),
            story: resident.story.trim().replace('\n', " "),
        };
        let sort = |(part, id): (Part, &'static str)| Sort {
            part: id,
            choices: people.iter().filter(|one| one.part == part).map(choice).collect(),
        };
        Self {
            school: school.to_owned(),
            sorts: sorts.map(sort).to_vec(),
            back: back.to_owned(),
            untied: false,
        }
    }
}

impl Page for DemoPage {
    const TEMPLATE: &'static str = "demo/choose.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let resident = |part| Resident {
            handle: "aya".to_owned(),
            person: PersonId::from_bits(1),
            name: "Aya Voorbeeld".to_owned(),
            story: "Filmt haar kat.\nZoekt een mentor.".to_owned(),
            part,
        };
        let everybody = [Part::Young, Part::Staff, Part::Home, Part::Outside].map(resident);
        vec![("everybody", Self::new("Voorbeeldschool", &everybody, "/mijn"))]
    }
}
