//! How much of one's own talks was about **later**: one number, and a bar for each month with a table that says the same.
//!
//! Deliberately absent: with whom one talked, a norm, and a colour for much or little.

use axum::extract::State as Ours;
use axum::response::Response;
use jiff::civil::Date;
use journey::Journeys;
use kit::{Outcome, Page, SignedIn, Visit};
use serde::Serialize;

use super::super::{Share, shares};

/// The talks of one month.
#[derive(Clone, Debug, Serialize)]
struct MonthShown {
    /// Its first day, of which the year and month are shown.
    month: Date,
    number: i8,
    year: i16,
    talks: usize,
    percent: u8,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct FuturePage {
    share: Option<u8>,
    talks: usize,
    months: Vec<MonthShown>,
}

pub(super) async fn show(Ours(journeys): Ours<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let (all, months) = journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let read = shares(&mut tx, actor).await?;
            tx.commit().await?;
            Ok(read)
        })
        .await?;
    visit.show(&journeys.cx, &FuturePage::new(all.as_ref(), &months))
}

impl FuturePage {
    fn new(all: Option<&Share>, months: &[Share]) -> Self {
        let shown = |share: &Share| {
            share.month.map(|month| MonthShown {
                month,
                number: month.month(),
                year: month.year(),
                talks: share.talks,
                percent: share.percent,
            })
        };
        Self {
            share: all.map(|share| share.percent),
            talks: all.map_or(0, |share| share.talks),
            months: months.iter().filter_map(shown).collect(),
        }
    }
}

impl Page for FuturePage {
    const TEMPLATE: &'static str = "dialogues/future.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let share = |month: Option<i8>, talks, percent| Share {
            month: month.map(|month| jiff::civil::date(2026, month, 1)),
            talks,
            percent,
        };
        let months = [share(Some(11), 1, 100), share(Some(9), 3, 0)];
        vec![
            ("some", Self::new(Some(&share(None, 4, 25)), &months)),
            ("nothing yet", Self::new(None, &[])),
        ]
    }
}
