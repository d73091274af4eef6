//! Fills the atlas with a whole country of figures and times every page of it: `cargo run --release -p orientation --example atlas`.
//!
//! `--esco FOLDER` reads skills and occupations of ESCO from files there instead of making them up; `--serve 127.0.0.1:8080` shows the
//! pages instead of timing them. Everything that is made up says so.

mod country;
mod timed;

use std::error::Error;
use std::path::PathBuf;

use kit::facts::Knowledge;
use kit::{Cx, Templates, edge};
use orientation::atlas::{self, Atlas};
use orientation::explore::{self, Explore};
use orientation::figures::Held;
use orientation::{description, interests};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (mut esco, mut address, mut rounds) = (None, None, 400);
    while let Some(word) = words.next() {
        match (word.as_str(), words.next()) {
            ("--esco", Some(folder)) => esco = Some(PathBuf::from(folder)),
            ("--serve", Some(at)) => address = Some(at),
            ("--rounds", Some(many)) => rounds = many.parse()?,
            _ => return Err("usage: atlas [--esco FOLDER] [--serve ADDRESS] [--rounds NUMBER]".into()),
        }
    }
    let texts: Vec<_> = kit::facts::TEXTS
        .iter()
        .chain(explore::TEXTS)
        .chain(&explore::api::TEXTS)
        .chain(&interests::TEXTS)
        .chain(&atlas::TEXTS)
        .copied()
        .collect();
    let templates = Templates::new()
        .and(explore::pages::templates())
        .and(atlas::pages::templates());
    let cx = Cx::new(&texts, templates)?;
    let knowledge = Knowledge::embedded()?;
    let explore = Explore::new(cx.clone(), knowledge, country::schools());
    let atlas = Atlas::new(explore).map_err(|problems| format!("{problems:?}"))?;
    println!("facts and index: {}", timed::memory());
    let begin = std::time::Instant::now();
    let figures = country::figures(&atlas, esco.as_deref())?;
    println!("figures in {:.2?}: {}", begin.elapsed(), timed::memory());
    let voices = country::voices(&atlas);
    let begin = std::time::Instant::now();
    let brought = atlas.brought(figures);
    println!("{brought:?} in {:.2?}: {}", begin.elapsed(), timed::memory());
    let atlas = atlas.with(Held::of(brought)).hearing(kit::Held::of(voices));
    let routes = atlas::pages::urls()
        .and(atlas::api::urls())
        .and(description::urls())
        .with_state(atlas.clone());
    let router = edge::around(routes.into_router(), &cx);
    if let Some(address) = address {
        let listener = tokio::net::TcpListener::bind(&address).await?;
        println!("http://{address}/werk");
        axum::serve(listener, router).await?;
        return Ok(());
    }
    timed::pages(&atlas, &router, rounds).await
}
