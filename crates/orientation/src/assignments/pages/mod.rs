//! The **pages** of assignments: for whoever guides a class, and for a young person.
//!
//! Whoever makes one works in small steps, so that the pages need no script: first what it is called and for whom, then piece by piece.
//! Deliberately absent: rules and rows.

mod form;
mod list;
mod one;
mod paper;
mod piece;
mod shown;
mod young;

use kit::{Error, Outcome, Templates, Urls, templates};
use policy::{Action, ThingId};

use super::Assignments;

/// Addresses of this feature.
pub fn urls() -> Urls<Assignments> {
    Urls::new()
        .see("/opdrachten", list::show, Action::ReadBasicRecord)
        .see("/opdrachten/nieuw", form::new, Action::ReadBasicRecord)
        .act("/opdrachten/nieuw", form::make, Action::WriteJourney)
        .see("/opdrachten/{id}", one::show, Action::ReadJourney)
        .see(
            "/opdrachten/{id}/voorbeeld",
            young::preview,
            Action::ReadBasicRecord,
        )
        .see("/opdrachten/{id}/papier", paper::show, Action::ReadBasicRecord)
        .see("/opdrachten/{id}/inhoud", form::edit, Action::ReadBasicRecord)
        .act("/opdrachten/{id}/inhoud", form::change, Action::WriteJourney)
        .act("/opdrachten/{id}/onderdelen", piece::add, Action::WriteJourney)
        .on("/opdrachten/{id}")
        .see(
            "/opdrachten/{id}/onderdelen/{piece}",
            piece::show,
            Action::ReadBasicRecord,
        )
        .act(
            "/opdrachten/{id}/onderdelen/{piece}",
            piece::write,
            Action::WriteJourney,
        )
        .act(
            "/opdrachten/{id}/onderdelen/{piece}/weghaling",
            piece::remove,
            Action::WriteJourney,
        )
        .on("/opdrachten/{id}")
        .act(
            "/opdrachten/{id}/onderdelen/{piece}/plek",
            piece::earlier,
            Action::WriteJourney,
        )
        .on("/opdrachten/{id}")
        .act("/opdrachten/{id}/uitgave", one::give, Action::WriteJourney)
        .on("/opdrachten/{id}")
        .act("/opdrachten/{id}/verlenging", one::extend, Action::WriteJourney)
        .on("/opdrachten/{id}")
        .act("/opdrachten/{id}/sluiting", one::close, Action::WriteJourney)
        .on("/opdrachten/{id}")
        .see("/opdrachten/{id}/intrekking", one::ask, Action::ReadBasicRecord)
        .act("/opdrachten/{id}/intrekking", one::withdraw, Action::WriteJourney)
        .see("/mijn/opdrachten", young::list, Action::ReadPortfolio)
        .see("/mijn/opdrachten/{id}", young::show, Action::ReadPortfolio)
        .act("/mijn/opdrachten/{id}", young::write, Action::KeepPortfolio)
        .act(
            "/mijn/opdrachten/{id}/heropening",
            young::reopen,
            Action::LogExperience,
        )
        .on("/mijn/opdrachten/{id}")
        .act("/mijn/opdrachten/{id}/delen", young::share, Action::ShareItem)
        .on("/mijn/opdrachten/{id}")
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "assignments/parts.html" => "parts.html",
        "assignments/list.html" => "list.html",
        "assignments/form.html" => "form.html",
        "assignments/piece.html" => "piece.html",
        "assignments/one.html" => "one.html",
        "assignments/withdraw.html" => "withdraw.html",
        "assignments/paper.html" => "paper.html",
        "assignments/own-list.html" => "own-list.html",
        "assignments/own.html" => "own.html",
    }
}

fn thing(id: &str) -> Outcome<ThingId> {
    id.parse().map_err(|_| Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::Cx;
    use kit::pages::check_page;

    #[test]
    fn every_page_renders_with_every_sample_in_every_language() {
        let texts: Vec<_> = kit::facts::TEXTS
            .iter()
            .chain(&people::persons::TEXTS)
            .chain(&crate::atlas::TEXTS)
            .chain(crate::explore::TEXTS)
            .chain(&crate::assignments::TEXTS)
            .copied()
            .collect();
        let cx = Cx::new(&texts, templates()).unwrap();
        let today = jiff::civil::date(2026, 10, 10);
        macro_rules! check {
            ($($page:ty, $path:literal;)*) => {
                [$(check_page::<$page>(&cx.pages, &cx.texts, $path, today)),*]
            };
        }
        let results = check! {
            list::ListPage, "/opdrachten";
            form::FormPage, "/opdrachten/nieuw";
            piece::PiecePage, "/opdrachten/0/onderdelen/0";
            one::OnePage, "/opdrachten/0";
            one::WithdrawPage, "/opdrachten/0/intrekking";
            paper::PaperPage, "/opdrachten/0/papier";
            young::OwnListPage, "/mijn/opdrachten";
            young::OwnPage, "/mijn/opdrachten/0";
        };
        let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
