//! **Erasure**: after it nothing of somebody is left but their id, which says nothing. Their rows are gone from every
//! table, and the secret behind their mark in the audit is thrown away, so that its lines lead to nobody.
//!
//! Who was erased stands in a list without names. A restore brings an older moment back, so the list is replayed there
//! before anybody can open the database; and because a backup cannot know who is erased after it, the list also lies
//! beside the database, in a [journal].
//!
//! In rows about *others* the bare id stays, as that of who approved or asked: it leads to an empty record. Whom a school
//! still names in its roster is [kept out](kept_out), and the import says so, until two people [let them in again](let_in). Erasing is [asked] for and takes two,
//! or the [time is over](crate::retention). Deliberately absent: taking it back.

pub mod asked;
mod counts;
pub mod journal;
pub mod kept_out;
pub mod let_in;
mod pages;
mod rows;

use jiff::Timestamp;
use kit::{Outcome, Tx, audit, sql};
use policy::{Object as _, Party, Permitted, PersonId, TenantId, may};

use crate::persons::BasicRecord;
use crate::retention::Over;

pub use pages::{AnswerPage, AskPage, ErasuresPage, templates, urls};
pub use rows::{ABOUT_NOBODY, ABOUT_PERSONS};

/// Somebody of whom nothing is left.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Erased {
    /// Where.
    pub tenant: TenantId,
    /// Who it was. The id leads to nothing.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Erases the person whose record this is. The permit came with its audit line; after the commit the caller brings the
/// [journal](journal::catch_up) up to date.
pub async fn erase(tx: &mut Tx, record: &Permitted<BasicRecord, may::EraseRecord>) -> Outcome<()> {
    let Party::Person(person) = record.key().about else {
        return Err(kit::Error::NotFound);
    };
    let erased = Erased {
        tenant: record.key().tenant,
        person,
        at: tx.now(),
    };
    kept_out::keep_out(tx, erased.tenant, erased.person).await?;
    remove(tx, &erased).await
}

/// Erases somebody whose time is over. What stands for a permit is that the rule said so; the line in the log came before.
pub async fn erase_over(tx: &mut Tx, over: Over) -> Outcome<()> {
    let (tenant, person) = over.whose();
    let erased = Erased {
        tenant,
        person,
        at: tx.now(),
    };
    remove(tx, &erased).await
}

/// Erases everybody of a list again, and gives how many of them were there. For a restore: there is nobody to ask.
pub async fn replay(tx: &mut Tx, list: &[Erased]) -> Outcome<usize> {
    let mut there = 0;
    for erased in list {
        let row = sql("select state from person where tenant = $1 and id = $2")
            .bind(erased.tenant)
            .bind(erased.person)
            .maybe(tx)
            .await?;
        let state: Option<String> = row.map(|row| row.get("state")).transpose()?;
        if state.is_some_and(|state| state != "erased") {
            there += 1;
        }
        // The list does not say who asked and whose time was over; nobody comes back by a restore alone.
        kept_out::keep_out(tx, erased.tenant, erased.person).await?;
        remove(tx, erased).await?;
    }
    Ok(there)
}

/// Everybody who stands in the list of the database.
pub async fn all(tx: &mut Tx) -> Outcome<Vec<Erased>> {
    let rows = sql("select tenant, person, erased_at from erased order by tenant, person")
        .all(tx)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Erased {
                tenant: row.get("tenant")?,
                person: row.get("person")?,
                at: row.get("erased_at")?,
            })
        })
        .collect()
}

async fn remove(tx: &mut Tx, erased: &Erased) -> Outcome<()> {
    rows::remove(tx, erased.tenant, erased.person).await?;
    audit::forget(tx, erased.tenant, erased.person).await?;
    sql("insert into erased (tenant, person, erased_at) values ($1, $2, $3) on conflict do nothing")
        .bind(erased.tenant)
        .bind(erased.person)
        .bind(erased.at)
        .run(tx)
        .await
        .map(drop)
}

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "erasure/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "erasure/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
