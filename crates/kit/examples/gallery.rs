//! Shows the gallery of components in a browser: `cargo run -p kit --example gallery [ADDRESS [CRATES]]`, and then
//! open the address with `?taal=ar` for another language. With the folder `crates` as second argument a changed
//! template is seen at the next reload.

use std::error::Error;

use axum::extract::State;
use axum::response::{Html, Response};
use kit::pages::{Shell, ShellLink, Told, components};
use kit::{Action, Cx, DataClass, Outcome, Templates, Urls, Visit, edge, serve};

async fn gallery(State(cx): State<Cx>, visit: Visit) -> Outcome<(axum::Extension<Told>, Html<String>)> {
    let html = components::gallery(&cx, &visit.lang, &visit.frame)?;
    Ok((axum::Extension(Told), Html(html)))
}

async fn panics() -> Response {
    panic!("shows the page of our own mistake")
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let address = serve::read_address(&arguments.next().unwrap_or_else(|| "8081".to_owned()))?;
    let templates = arguments
        .next()
        .map(|crates| Templates::new().read_from(crates.into()));
    let mut cx = Cx::new(&[], templates.unwrap_or_default())?;
    let link = |path, key| ShellLink { path, key };
    cx.shell = Shell {
        nav: vec![
            link("/", "kit-gallery"),
            link("/fout", "kit-internal-title"),
            link("/geen", "kit-not-found-title"),
        ],
        footer: vec![
            link("/toegankelijkheid", "kit-accessibility"),
            link("/privacy", "kit-privacy"),
        ],
        address: Some(format!("http://{address}")),
    }
    .into();
    let urls = Urls::new()
        .get("/", gallery, Action::Public("gallery"), DataClass::None)
        .get("/fout", panics, Action::Public("mistake"), DataClass::None)
        .with_state(cx.clone());
    println!("{}", urls.site_map());
    let listener = serve::listen(address).await?;
    println!("http://{}", listener.local_addr()?);
    serve::serve(edge::around(urls.into_router(), &cx), listener).await?;
    Ok(())
}
