//! The letters of a class on paper: a sheet for each young person, to print and hand out.
//!
//! Deliberately absent: a secret. A sheet in a school bag may be read by anybody, so the code on it leads to the open page.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use journey::Journeys;
use kit::pages::square;
use kit::{Error, Outcome, Page, SignedIn, Visit};
use serde::Serialize;

use super::class::{concerned, letter};
use super::shown::{language, sample, with_letter};
use crate::letters::words::Words;

/// One sheet.
#[derive(Clone, Debug, Serialize)]
struct Sheet {
    name: String,
    letter: Words,
}

/// All sheets.
#[derive(Debug, Serialize)]
pub struct PaperPage {
    id: String,
    name: String,
    moment: &'static str,
    today: String,
    sheets: Vec<Sheet>,
    /// The code as SVG, for the first sheet.
    code: String,
    /// The same code again, which weighs next to nothing.
    again: String,
    address: String,
}

pub(super) async fn show(
    State(journeys): State<Journeys>,
    Path((id, moment)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    headers: HeaderMap,
) -> Outcome<Response> {
    let moment = with_letter(&moment).ok_or(Error::NotFound)?;
    let (class, concerned) = concerned(&journeys, &me, (&id, moment)).await?;
    if concerned.is_empty() {
        return Err(Error::NotFound);
    }
    let cx = &journeys.cx;
    let lang = language(&visit, &cx.texts);
    let address = format!("{}/ouders/{moment}", cx.origin(&headers));
    let sheet = |one: &_| {
        let (young, _): &(crate::letters::Young, _) = one;
        let mut letter = letter(&journeys, &me, one);
        letter.child.clone_from(&young.who.name.given);
        letter.page.clone_from(&address);
        Sheet {
            name: young.who.name.whole(),
            letter: letter.words(lang),
        }
    };
    let code = marked(&square(&address)?);
    let page = PaperPage {
        id: class.id.to_string(),
        name: class.name,
        moment,
        today: cx.clock.today().to_string(),
        sheets: concerned.iter().map(sheet).collect(),
        again: again(&code),
        code,
        address: address.clone(),
    };
    visit.show(cx, &page)
}

/// The code with a name by which the other sheets show it.
fn marked(code: &str) -> String {
    code.replacen("<svg ", "<svg id=\"code\" ", 1)
}

/// A picture that shows the one of the first sheet.
fn again(code: &str) -> String {
    let view = code
        .split("viewBox=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let view = view.unwrap_or("0 0 160 160");
    format!("<svg viewBox=\"{view}\"><use href=\"#code\"/></svg>")
}

impl Page for PaperPage {
    const TEMPLATE: &'static str = "letters/paper.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |lang| Self {
            id: "0".repeat(32),
            name: "t3a".to_owned(),
            moment: "d04",
            today: "2026-11-26".to_owned(),
            sheets: ["Aya Voorbeeld", "Bo van der Test"]
                .iter()
                .map(|name| Sheet {
                    name: (*name).to_owned(),
                    letter: sample(lang),
                })
                .collect(),
            code: marked(&square("https://kansrijk.example/ouders/d04").unwrap_or_default()),
            again: again("<svg viewBox=\"0 0 164 164\">"),
            address: "https://kansrijk.example/ouders/d04".to_owned(),
        };
        vec![("Dutch", page("nl")), ("Arabic", page("ar"))]
    }
}
