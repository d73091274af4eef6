//! The **demo**: the product over the sample world, where anybody may be anybody. Its pages are there in the demo and
//! nowhere else, and its database is gone when it ends.
//!
//! Deliberately absent: passwords, mail, and anything that reaches a person who exists.

mod pages;

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
    /// The school of the demo.
    pub school: std::sync::Arc<Settled>,
}

/// Settles the sample school in an empty database.
pub async fn begin(cx: &Cx, db: &Db, world: &World) -> Outcome<Settled> {
    let kompas = world.school("kompas").ok_or(kit::Error::NotFound)?;
    settle(db, &cx.ids, kompas).await
}

/// The addresses of the demo, ready to be served.
pub fn ready(demo: Demo) -> Urls {
    urls().with_state(demo)
}
