//! **Letters** for a class: one sheet for each young person who has no account yet, with a code to scan and one to type.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use kit::actor::see_other;
use kit::pages::square;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::Untrusted;
use policy::id::GroupId;
use serde::Serialize;

use super::carry::Moment;
use crate::accounts::{Accounts, Class, invite_class, look_at_class, see_class_again};

/// Before the letters are made.
#[derive(Serialize)]
pub struct ClassPage {
    group: String,
    class: String,
    names: Vec<String>,
    members: usize,
    refused: Option<String>,
}

/// One letter.
#[derive(Clone, Debug, Serialize)]
struct Letter {
    name: String,
    code: String,
    picture: String,
    until: Moment,
}

/// The letters.
#[derive(Serialize)]
pub struct LettersPage {
    class: String,
    organisation: String,
    address: String,
    today: String,
    letters: Vec<Letter>,
    back: String,
}

fn read(group: &str) -> Outcome<Untrusted<GroupId>> {
    group.parse().map_err(|_| Error::NotFound)
}

/// Says for whom letters would be made.
pub async fn show(
    State(accounts): State<Accounts>,
    Path(group): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let class = look_at_class(&accounts, &me.actor, read(&group)?).await?;
    visit.show(&accounts.cx, &class_page(group, class, None))
}

fn class_page(group: String, class: Class, refused: Option<String>) -> ClassPage {
    ClassPage {
        group,
        class: class.name,
        names: class.invited.iter().map(|one| one.name.whole()).collect(),
        members: class.members,
        refused,
    }
}

/// Makes them. Letters that were made before work no more.
pub async fn make(
    State(accounts): State<Accounts>,
    Path(group): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let id = read(&group)?;
    match invite_class(&accounts, &me.actor, id).await {
        Ok(_) => Ok(see_other(
            &visit
                .frame
                .link(&format!("/groepen/{group}/uitnodigingen/brieven"), &[]),
        )),
        Err(Error::Unprocessable(refusal)) => {
            let class = look_at_class(&accounts, &me.actor, id).await?;
            let said = visit.lang.get(refusal.key, &refusal.args).into_owned();
            let page = class_page(group, class, Some(said));
            visit.show_with(&accounts.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(other) => Err(other),
    }
}

/// Shows the letters that were just made, for an hour and to whoever made them.
pub async fn letters(
    State(accounts): State<Accounts>,
    Path(group): Path<String>,
    visit: Visit,
    me: SignedIn,
    headers: HeaderMap,
) -> Outcome<Response> {
    let class = see_class_again(&accounts, &me.actor, read(&group)?).await?;
    let back = visit.frame.link(&format!("/groepen/{group}/uitnodigingen"), &[]);
    if class.invited.is_empty() {
        return Ok(see_other(&back));
    }
    let origin = accounts.cx.origin(&headers);
    let mut letters = Vec::with_capacity(class.invited.len());
    for one in &class.invited {
        let Some(handed) = &one.handed else { continue };
        letters.push(Letter {
            name: one.name.whole(),
            code: handed.code.clone().unwrap_or_default(),
            picture: square(&format!("{origin}{}", handed.path))?,
            until: Moment::of(handed.until),
        });
    }
    let page = LettersPage {
        class: class.name,
        organisation: me.organisation.clone(),
        address: format!("{origin}/link"),
        today: accounts.cx.clock.today().to_string(),
        letters,
        back,
    };
    visit.show(&accounts.cx, &page)
}

impl Page for ClassPage {
    const TEMPLATE: &'static str = "accounts/class.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |names: &[&str], refused: Option<&str>| Self {
            group: "1".repeat(32),
            class: "2B".to_owned(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            members: 24,
            refused: refused.map(str::to_owned),
        };
        vec![
            ("some", sample(&["Sem Çelik", "Noor de Wit"], None)),
            ("everybody has an account", sample(&[], None)),
            ("refused", sample(&["Noor de Wit"], Some("Dat waren er veel."))),
        ]
    }
}

impl Page for LettersPage {
    const TEMPLATE: &'static str = "accounts/letters.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let letter = |name: &str| Letter {
            name: name.to_owned(),
            code: "0123-abcd-4567".to_owned(),
            picture: square("https://kansrijk.example/link/0.0.0").unwrap_or_default(),
            until: Moment {
                day: "2026-12-10".to_owned(),
                time: "12:00".to_owned(),
            },
        };
        let sample = |letters| Self {
            class: "2B".to_owned(),
            organisation: "Het Kompas".to_owned(),
            address: "https://kansrijk.example/link".to_owned(),
            today: "2026-11-26".to_owned(),
            letters,
            back: "/groepen/1/uitnodigingen".to_owned(),
        };
        vec![("two", sample(vec![letter("Sem Çelik"), letter("Noor de Wit")]))]
    }
}
