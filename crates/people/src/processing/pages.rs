//! The page with the record of processing, for everybody.

use axum::extract::State;
use axum::response::Response;
use kit::urls::{Action, DataClass};
use kit::{Outcome, Page, Templates, Urls, Visit, templates};
use serde::Serialize;

use super::{Processing, Record};

/// Addresses of this feature.
pub fn urls() -> Urls<Processing> {
    Urls::new().get(
        "/privacy/verwerkingen",
        show,
        Action::Public("processing"),
        DataClass::None,
    )
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "processing/record.html" => "record.html" }
}

/// One row, as keys of texts.
#[derive(Clone, Debug, Serialize)]
pub(super) struct RowShown {
    pub class: String,
    pub purpose: String,
    pub sees: Vec<String>,
    pub changes: Vec<String>,
    pub bases: Vec<String>,
    pub kept: Vec<String>,
}

impl RowShown {
    pub fn cells(&self) -> [Vec<String>; 6] {
        let one = |key: &String| vec![key.clone()];
        [
            one(&self.class),
            one(&self.purpose),
            self.sees.clone(),
            self.changes.clone(),
            self.bases.clone(),
            self.kept.clone(),
        ]
    }
}

/// The record.
#[derive(Debug, Serialize)]
pub struct RecordPage {
    rows: Vec<RowShown>,
}

async fn show(State(processing): State<Processing>, visit: Visit) -> Outcome<Response> {
    let page = RecordPage {
        rows: processing.record.shown(),
    };
    visit.show(&processing.cx, &page)
}

impl Page for RecordPage {
    const TEMPLATE: &'static str = "processing/record.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let every = policy::Action::ALL.iter().copied().map(Action::Of);
        let page = |record: Record| Self { rows: record.shown() };
        vec![
            ("nothing", page(Record::default())),
            ("every action", page(Record::of(every))),
        ]
    }
}
