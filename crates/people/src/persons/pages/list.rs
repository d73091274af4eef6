//! The **people** of an organisation, found by name, a page at a time: everybody for its administrator, and the young
//! people for whoever guides all of them.
//!
//! Deliberately absent: everybody at once (more than two hundred persons take two), and searching in anything but names
//! and addresses for mail.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, SignedIn, Visit, sql};
use policy::data::DataClass;
use policy::role::Role;
use policy::{Action, Actor, Facts, Key, Order, may};
use serde::Serialize;

use crate::People;
use crate::persons::{Listed, Part, folded, house, listed};

/// Persons on a page.
const PAGE: u32 = 50;
/// The longest name that is looked for.
const LONGEST: usize = 60;

/// Somebody in the list.
#[derive(Clone, Debug, Serialize)]
struct Row {
    href: String,
    name: String,
}

/// The list.
#[derive(Debug, Serialize)]
pub struct ListPage {
    part: &'static str,
    parts: Vec<&'static str>,
    wanted: String,
    rows: Vec<Row>,
    page: u32,
    more: bool,
}

/// What is looked for.
struct Wanted {
    part: Part,
    name: String,
    page: u32,
}

pub(super) async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let wanted = Wanted::read(&visit);
    let (found, everybody) = find(&people, &me.actor, &wanted).await?;
    visit.show(&people.cx, &ListPage::new(&wanted, &found, everybody))
}

impl Wanted {
    fn read(visit: &Visit) -> Self {
        let said = |name: &str| visit.asked(name).map(str::trim).unwrap_or_default();
        let part = Part::ALL.iter().find(|part| part.id() == said("wie"));
        Self {
            part: part.copied().unwrap_or(Part::Young),
            name: said("naam").chars().take(LONGEST).collect(),
            page: said("blad").parse().unwrap_or(1).clamp(1, 10_000),
        }
    }
}

/// One row more than a page, so that it is known whether there are more.
async fn find(people: &People, actor: &Actor, wanted: &Wanted) -> Outcome<(Vec<Listed>, bool)> {
    let tenant = actor.tenant;
    let key = Key {
        tenant,
        about: house(tenant),
        class: DataClass::BasicRecord,
        id: tenant.as_thing(),
    };
    people
        .db
        .read(tenant, |mut tx| async move {
            let mut facts = Facts::about(key, Action::ReadBasicRecord.purpose());
            facts.persons = PAGE;
            let scope = tx
                .permit_list::<may::ReadBasicRecord>(actor, facts, Order::Alphabet)
                .await?;
            // Who works here and who is at home is for whoever keeps them right, and for nobody else.
            let everybody = scope.proof().reason().role == Role::Administrator;
            let part = if everybody { wanted.part } else { Part::Young };
            let words = patterns(&wanted.name);
            let rows = sql(
                "select id, given, prefix, family from person where tenant = $1 and part = $2 and state = 'here' \
                 and ((sorted like $3 and sorted like $4 and sorted like $5) or email = $6) order by sorted, id limit $7 offset $8",
            )
            .bind(tenant)
            .bind(part.id())
            .bind(words[0].as_str())
            .bind(words[1].as_str())
            .bind(words[2].as_str())
            .bind(wanted.name.to_lowercase())
            .bind(PAGE + 1)
            .bind((wanted.page - 1) * PAGE)
            .all(&mut tx)
            .await?;
            tx.commit().await?;
            let found: Outcome<Vec<Listed>> = rows.iter().map(listed).collect();
            let found = found?
                .into_iter()
                .filter(|listed| !scope.left_out().contains(&listed.person))
                .collect();
            Ok((found, everybody))
        })
        .await
}

/// Each word of a name, in whatever order; the first three are enough to find anybody.
fn patterns(name: &str) -> [String; 3] {
    let mut words = name.split_whitespace();
    std::array::from_fn(|_| format!("%{}%", pattern(words.next().unwrap_or_default())))
}

/// A name as it is looked for in the folded ones. Signs that `like` reads as something else become "any letter".
fn pattern(name: &str) -> String {
    folded(name).replace(['%', '\\'], "_")
}

impl ListPage {
    fn new(wanted: &Wanted, found: &[Listed], everybody: bool) -> Self {
        let row = |listed: &Listed| Row {
            href: format!("/mensen/{}", listed.person),
            name: listed.name.whole(),
        };
        Self {
            part: if everybody {
                wanted.part.id()
            } else {
                Part::Young.id()
            },
            parts: Part::ALL
                .iter()
                .filter(|_| everybody)
                .map(|part| part.id())
                .collect(),
            wanted: wanted.name.clone(),
            rows: found.iter().take(PAGE as usize).map(row).collect(),
            page: wanted.page,
            more: found.len() > PAGE as usize,
        }
    }
}

impl Page for ListPage {
    const TEMPLATE: &'static str = "persons/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let wanted = |name: &str, page| Wanted {
            part: Part::Young,
            name: name.to_owned(),
            page,
        };
        let person = Listed {
            person: policy::PersonId::from_bits(1),
            name: crate::persons::Name {
                given: Some("Aya".to_owned()),
                prefix: None,
                family: Some("Voorbeeld".to_owned()),
            },
        };
        vec![
            (
                "first page of many",
                Self::new(&wanted("", 1), &vec![person.clone(); 51], true),
            ),
            ("second page", Self::new(&wanted("voor", 2), &[person], false)),
            ("nobody", Self::new(&wanted("<b>", 1), &[], true)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_a_pattern_are_no_pattern() {
        assert_eq!(pattern("Çel%k\\"), "cel_k_");
        assert_eq!(patterns("Noor de"), ["%noor%", "%de%", "%%"]);
    }
}
