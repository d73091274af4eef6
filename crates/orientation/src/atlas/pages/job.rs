//! One **occupation of ESCO** that our facts do not hold: what ESCO tells, what was brought in about it, and what nobody told.

use kit::Visit;
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::view::{Ask, JobView, Lookup, Subject, UNKNOWN, WorkFigures};
use crate::explore::answer::Desk;
use crate::figures::Brought;
use kit::Page;

/// An occupation of ESCO.
#[derive(Serialize)]
pub struct JobPage {
    around: Around,
    job: JobView,
    /// What was brought in about it.
    figures: WorkFigures,
    /// What nobody told us, and whom to ask.
    unknown: Vec<Ask>,
    /// This page, for the form that chooses a region.
    path: String,
}

/// What ESCO does not tell and our own facts would.
const UNTOLD: [Ask; 2] = [Ask { id: "ways", at: None }, Ask { id: "day", at: None }];

/// The page of the occupation with this id, where it was brought in.
pub fn page(atlas: &Atlas, brought: &Brought, visit: &Visit, desk: &Desk<'_>, id: &str) -> Option<JobPage> {
    let one = brought.job(id)?;
    let around = Around::read(atlas, visit, desk);
    let lookup = Lookup {
        figures: brought,
        desk,
        region: around.region.as_deref(),
    };
    let esco = one.esco();
    let subject = Subject {
        id,
        esco: &esco,
        isco: one.isco(),
        letters: &[],
    };
    let figures = WorkFigures::new(&lookup, &atlas.ground, subject);
    let told = |ask: &Ask| match ask.id {
        "pay" => figures.pay.is_some(),
        "chance" => figures.now.is_some() || figures.later.is_some(),
        _ => false,
    };
    let unknown = UNTOLD.into_iter().chain(UNKNOWN);
    Some(JobPage {
        job: JobView::new(&lookup, &atlas.ground, one)?,
        unknown: unknown.filter(|ask| !told(ask)).collect(),
        path: format!("/werk/{id}"),
        figures,
        around,
    })
}

impl Page for JobPage {
    const TEMPLATE: &'static str = "atlas/job.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |id: &str, query: &str| {
            super::samples::told(&format!("/werk/{id}{query}"), |atlas, visit, desk| {
                page(atlas, &atlas.figures.now(), visit, desk, id)
            })
        };
        let all = [
            (
                "with everything told",
                sample("voorbeeld-koksmaat", "?regio=Zeeland"),
            ),
            ("with a name only, in English", sample("voorbeeld-zonder", "")),
        ];
        all.into_iter()
            .filter_map(|(name, page)| Some((name, page?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    fn shown(id: &str) -> JobPage {
        samples::told(&format!("/werk/{id}"), |atlas, visit, desk| {
            page(atlas, &atlas.figures.now(), visit, desk, id).unwrap()
        })
    }

    #[test]
    fn what_esco_tells_is_told_as_such_and_the_rest_is_asked() {
        let page = shown("voorbeeld-koksmaat");
        assert_eq!(page.job.what.len(), 2);
        assert_eq!(page.job.also, ["hulp in de voorbeeldkeuken"]);
        assert_eq!(
            page.job.above.map(|one| (one.id, one.name.text)),
            Some(("voorbeeld-zonder".to_owned(), "example kitchen worker".to_owned()))
        );
        // Of the group of a cook something is told; a Monday, the ways in, voices and people are not.
        let asked: Vec<&str> = page.unknown.iter().map(|ask| ask.id).collect();
        assert_eq!(asked, ["ways", "day", "who", "voices", "people"]);
        assert_eq!(page.figures.pay.unwrap().group.as_deref(), Some("Voorbeeldgroep"));
        // The cook of our facts has the same four digits.
        assert!(page.job.own.iter().any(|one| one.id == "kok"));
        assert_eq!(page.job.source.name, "Verzonnen cijfers (voorbeeld)");
    }

    #[test]
    fn what_was_delivered_in_english_only_says_so() {
        let page = shown("voorbeeld-zonder");
        assert_eq!(page.job.brief.name.language, "en");
        assert_eq!(page.job.below.len(), 1);
        assert!(page.job.what.is_empty() && page.job.also.is_empty());
    }
}
