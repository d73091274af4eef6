//! The **demo**: the product over the sample world, where anybody may be anybody. Its pages are there in the demo and
//! nowhere else, and its database is gone when it ends, unless somebody named one.
//!
//! Deliberately absent: passwords, mail, and anything that reaches a person who exists.

mod pages;

use std::sync::Arc;

use journey::Known;
use kit::{Cx, Db, Error, Outcome, Urls};
use people::sample::{Settled, settle, settled};
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

/// The sample schools of an earlier demo in this database, or else settled in it now, with two years of history for their young people.
pub async fn begin(cx: &Cx, db: &Db, world: &World, known: &Known) -> Outcome<Arc<[Settled]>> {
    match stands(db, world).await? {
        Some(schools) => Ok(schools),
        None => make(cx, db, world, known).await,
    }
}

/// What an earlier demo left, when it came to its end; half a world is no demo.
async fn stands(db: &Db, world: &World) -> Outcome<Option<Arc<[Settled]>>> {
    let mut tx = db.look().await?;
    let mut schools = Vec::new();
    for school in &world.schools {
        if let Some(settled) = settled(&mut tx, school).await? {
            let whole = journey::sample::is_settled(&mut tx, settled.organisation.tenant).await?;
            schools.extend(whole.then_some(settled));
        }
    }
    tx.roll_back().await?;
    match schools.len() {
        0 => Ok(None),
        all if all == world.schools.len() => Ok(Some(schools.into())),
        _ => Err(Error::internal("an earlier demo did not come to its end here")),
    }
}

async fn make(cx: &Cx, db: &Db, world: &World, known: &Known) -> Outcome<Arc<[Settled]>> {
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
