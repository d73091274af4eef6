//! The **people** of an organisation, for its administrator: found by name, a page at a time.
//!
//! Deliberately absent: everybody at once (more than two hundred persons take two), and searching in anything but names
//! and addresses for mail.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, SignedIn, Visit, sql};
use policy::data::DataClass;
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
    let found = find(&people, &me.actor, &wanted).await?;
    visit.show(&people.cx, &ListPage::new(&wanted, &found))
}

impl Wanted {
    fn read(visit: &Visit) -> Self {
        let said = |name: &str| {
            let pairs = visit.frame.query().iter().rev();
            pairs
                .filter(|(known, _)| known == name)
                .map(|(_, value)| value.trim())
                .next()
                .unwrap_or_default()
        };
        let part = Part::ALL.iter().find(|part| part.id() == said("wie"));
        Self {
            part: part.copied().unwrap_or(Part::Young),
            name: said("naam").chars().take(LONGEST).collect(),
            page: said("blad").parse().unwrap_or(1).clamp(1, 10_000),
        }
    }
}

/// One row more than a page, so that it is known whether there are more.
async fn find(people: &People, actor: &Actor, wanted: &Wanted) -> Outcome<Vec<Listed>> {
    let tenant = actor.tenant;
    let key = Key {
        tenant,
        about: house(tenant),
        class: DataClass::BasicRecord,
        id: tenant.as_thing(),
    };
    people
        .db
        .act(tenant, |mut tx| async move {
            let mut facts = Facts::about(key, Action::ReadBasicRecord.purpose());
            facts.persons = PAGE;
            let scope = tx
                .permit_list::<may::ReadBasicRecord>(actor, facts, Order::Alphabet)
                .await?;
            let rows = sql(
                "select id, given, prefix, family from person where tenant = $1 and part = $2 and state = 'here' \
                 and (sorted like $3 or email = $4) order by sorted, id limit $5 offset $6",
            )
            .bind(tenant)
            .bind(wanted.part.id())
            .bind(format!("%{}%", pattern(&wanted.name)))
            .bind(wanted.name.to_lowercase())
            .bind(PAGE + 1)
            .bind((wanted.page - 1) * PAGE)
            .all(&mut tx)
            .await?;
            tx.commit().await?;
            let found: Outcome<Vec<Listed>> = rows.iter().map(listed).collect();
            Ok(found?
                .into_iter()
                .filter(|listed| !scope.left_out().contains(&listed.person))
                .collect())
        })
        .await
}

/// A name as it is looked for in the folded ones. Signs that `like` reads as something else become "any letter".
fn pattern(name: &str) -> String {
    folded(name).replace(['%', '\\'], "_")
}

impl ListPage {
    fn new(wanted: &Wanted, found: &[Listed]) -> Self {
        let row = |listed: &Listed| Row {
            href: format!("/mensen/{}", listed.person),
            name: listed.name.whole(),
        };
        Self {
            part: wanted.part.id(),
            parts: Part::ALL.iter().map(|part| part.id()).collect(),
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
                Self::new(&wanted("", 1), &vec![person.clone(); 51]),
            ),
            ("second page", Self::new(&wanted("voor", 2), &[person])),
            ("nobody", Self::new(&wanted("<b>", 1), &[])),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_a_pattern_are_no_pattern() {
        assert_eq!(pattern("Çel%k\\"), "cel_k_");
    }
}
