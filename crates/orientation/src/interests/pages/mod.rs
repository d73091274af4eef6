//! Pages for anybody: the beginning, the questions, and the result. The answers stand in the address, and nothing is kept.

mod ask;
mod result;
mod samples;
mod start;

use kit::urls::{Action, DataClass, Urls};
use kit::{Templates, Visit, templates};

use super::{Form, Interests, Sitting};

pub use ask::AskPage;
pub use result::{KeptOn, ResultPage};
pub use start::StartPage;
pub(super) use start::drawn;

/// Addresses of this feature that need nobody to be known.
pub fn urls() -> Urls<Interests> {
    use Action::Public;
    Urls::new()
        .get("/interesses", start::show, Public("interests"), DataClass::Public)
        .get(
            "/interesses/vragen",
            ask::show,
            Public("activities"),
            DataClass::Public,
        )
        .get(
            "/interesses/uitkomst",
            result::show,
            Public("interests"),
            DataClass::Public,
        )
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "interests/start.html" => "start.html",
        "interests/ask.html" => "ask.html",
        "interests/result.html" => "result.html",
    }
}

/// Names of fields in an address.
const FORM: &str = "vorm";
const LOT: &str = "reeks";
const PAGE: &str = "blad";

/// The sitting in an address. What is no answer is left out: an address is easily cut off or changed by hand.
fn read(interests: &Interests, visit: &Visit) -> Sitting {
    let form = visit.asked(FORM).and_then(Form::from_word).unwrap_or_default();
    let lot = visit
        .asked(LOT)
        .and_then(|lot| lot.parse::<u32>().ok())
        .unwrap_or_default();
    let mut sitting = Sitting {
        form,
        lot: lot.into(),
        ..Sitting::default()
    };
    let query = visit.frame.query().iter();
    sitting.hear(
        &interests.activities,
        query.map(|(name, value)| (name.as_str(), value.as_str())),
    );
    sitting
}

/// A sitting as an address has it.
fn query(sitting: &Sitting) -> Vec<(String, String)> {
    let head = [
        (FORM, sitting.form.word().to_owned()),
        (LOT, sitting.lot.to_string()),
    ];
    let answers = sitting.fields().map(|(id, word)| (id, word.to_owned()));
    let all = head.into_iter().chain(answers);
    all.map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The address of a page of questions.
fn at(visit: &Visit, sitting: &Sitting, page: usize) -> String {
    let mut query = query(sitting);
    query.insert(0, (PAGE.to_owned(), page.to_string()));
    visit.frame.link("/interesses/vragen", &query)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kit::pages::check_page;

    use super::*;
    use crate::dreams::{DreamPage, DreamsPage};
    use crate::interests::own::{GonePage, KeptPage};

    #[test]
    fn every_page_renders_with_every_sample_in_every_language() {
        let cx = samples::interests().cx;
        let today = date(2026, 11, 23);
        let results = [
            check_page::<StartPage>(&cx.pages, &cx.texts, "/interesses", today),
            check_page::<AskPage>(&cx.pages, &cx.texts, "/interesses/vragen?blad=2", today),
            check_page::<ResultPage>(&cx.pages, &cx.texts, "/interesses/uitkomst", today),
            check_page::<KeptPage>(&cx.pages, &cx.texts, "/mijn/interesses", today),
            check_page::<GonePage>(&cx.pages, &cx.texts, "/mijn/interesses/weg", today),
            check_page::<DreamsPage>(&cx.pages, &cx.texts, "/mijn/dromen", today),
            check_page::<DreamPage>(&cx.pages, &cx.texts, "/mijn/dromen/nieuw", today),
        ];
        let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
