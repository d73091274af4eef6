//! A **takeaway** is everything that is held about one person, for that person: to read on a page, to take along as a
//! file, and to bring in at another organisation, from where it comes out again as the same bytes.
//!
//! | file | what |
//! |---|---|
//! | `document` | the JSON, and when a file is one |
//! | `shows`, `way`, `mentoring` | rows as they are read and shown; those of the way of a young person, and of mentoring |
//! | `tables` | every table, and how it goes along or why not |
//! | `gather` | what is held, table by table |
//! | `pack` | the zip, which is the same whenever it is made |
//! | `arrive` | bringing it in elsewhere |
//!
//! At another organisation the basic record and the position are the person's own again. All that the old one said comes
//! along as history and gives nobody rights. Deliberately absent: other people. Their names are not this person's to
//! carry away, also not those of who looked; the page "who looked" names them to this person alone.

mod arrive;
mod document;
mod gather;
mod mentoring;
mod pack;
mod pages;
mod portfolio;
mod shows;
mod tables;
mod way;

use kit::guard::Found;
use kit::{Db, Ids, Outcome, TextSource, Tx};
use policy::data::DataClass;
use policy::{Act, Actor, Key, Object, Permitted, PersonId, TenantId, Untrusted, may};

use crate::access::{self, AccessLog};
use crate::persons::{self, key};

pub use arrive::arrive;
pub use document::{Takeaway, Unreadable};
pub use pack::{NAME, unpack};
pub use pages::{AllPage, FilePage, templates, urls};
pub use tables::{Goes, TABLES};

/// Everything of one person, as policy knows it: one record.
#[derive(Clone, Copy, Debug)]
pub struct Whole {
    key: Key,
    person: PersonId,
}

impl Object for Whole {
    fn key(&self) -> Key {
        self.key
    }
}

async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Option<Found<Whole>>> {
    let whole = Whole {
        key: key(tenant, person, DataClass::Export),
        person,
    };
    persons::about::<A, _>(tx, tenant, person, whole).await
}

/// Everything of who asks. With ids it is to be taken along, and the code that travels is drawn if there is none yet.
pub async fn take(db: &Db, ids: Option<&Ids>, actor: &Actor) -> Outcome<Takeaway> {
    db.act(actor.tenant, |mut tx| async move {
        let whole: Permitted<Whole, may::ExportOwn> = tx
            .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                find::<may::ExportOwn>(tx, actor.tenant, id).await
            })
            .await?;
        let log: Permitted<AccessLog, may::ReadAccessLog> = tx
            .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                access::find::<may::ReadAccessLog>(tx, actor.tenant, id).await
            })
            .await?;
        let looks = access::looks(&mut tx, &log, None, u32::MAX).await?;
        let takeaway = gather::gather(&mut tx, ids, &whole, &looks).await?;
        tx.commit().await?;
        Ok(takeaway)
    })
    .await
}

/// The words of this feature.
pub const TEXTS: [TextSource; 4] = [
    TextSource {
        lang: "nl",
        name: "takeaway/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "takeaway/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "takeaway/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "takeaway/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
