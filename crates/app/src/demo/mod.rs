//! The **demo**: the product over the sample world, where anybody may be anybody. Its pages are there in the demo and
//! nowhere else, and its database is gone when it ends.
//!
//! Deliberately absent: passwords, mail, and anything that reaches a person who exists.

mod pages;

use std::sync::Arc;

use journey::Known;
use kit::{Cx, Db, Outcome, Urls};
use people::sample::{Settled, settle};
use world::World;

pub use pages::{templates, urls};

/// The page on which one chooses who to be.
pub const PAGE: &str = "/demo";

/// What the demo knows beside the product.
#[derive(Clone, Debug)]
pub struct Demo {
    /// Clock, texts, pages.
    pub cx: Cx,
    /// The database.
    pub db: Db,
    /// The school one can picture first, and then the hostile one, which shares the server and may never mix.
    pub schools: Arc<[Settled]>,
}

/// Settles the sample schools in an empty database, with two years of history for their young people.
pub async fn begin(cx: &Cx, db: &Db, world: &World, known: &Known) -> Outcome<Arc<[Settled]>> {
    let mut schools = Vec::new();
    for school in &world.schools {
        let settled = settle(db, &cx.ids, school).await?;
        let mut tx = db.begin().await?;
        journey::sample::settle(&mut tx, known, &cx.ids, settled.organisation.tenant).await?;
        guidance::sample::settle(&mut tx, &cx.ids, settled.organisation.tenant).await?;
        orientation::assignments::sample::settle(&mut tx, &cx.ids, settled.organisation.tenant).await?;
        matching::sample::settle(&mut tx, &cx.ids, &settled).await?;
        tx.commit().await?;
        schools.push(settled);
    }
    Ok(schools.into())
}

/// The addresses of the demo, ready to be served.
pub fn ready(demo: Demo) -> Urls {
    urls().with_state(demo)
}
