//! **Open days** that are still to come, of a course and of those who give it.
//!
//! Deliberately absent: days that are over, and signing up, which the page of the school does.

use feeds::open_days::Of;
use jiff::civil::{Date, Time};
use serde::Serialize;
use utoipa::ToSchema;

use super::figure::{Lookup, Teller};

/// An open day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenDayView {
    /// The day.
    #[schema(format = Date)]
    pub day: String,
    /// When it begins: `10:00`.
    pub from: Option<String>,
    /// When it ends.
    pub until: Option<String>,
    /// Who holds it.
    pub school: String,
    /// Town or village.
    pub town: String,
    /// Its page.
    pub link: Option<String>,
    /// It is of everything that they give, and not of this course alone.
    pub whole_school: bool,
}

/// So many are shown: the next ones.
const MOST: usize = 20;

/// Open days from this day on, the next first, and who tells them.
pub fn open_days(lookup: &Lookup<'_>, codes: &[u32], on: Date) -> (Vec<OpenDayView>, Vec<Teller>) {
    let offers = lookup.figures.offers(codes);
    let providers: Vec<&str> = offers.iter().filter_map(|one| one.number).collect();
    let mut tellers: Vec<Teller> = Vec::new();
    let mut days: Vec<OpenDayView> = Vec::new();
    for one in lookup
        .figures
        .open_days((codes, &providers), on)
        .into_iter()
        .take(MOST)
    {
        let teller = lookup.teller(one.source, None);
        if !tellers.contains(&teller) {
            tellers.push(teller);
        }
        days.push(OpenDayView {
            day: one.told.day.to_string(),
            from: one.told.from.map(clock),
            until: one.told.until.map(clock),
            school: one.told.school.clone(),
            town: one.told.town.clone(),
            link: one.told.link.clone(),
            whole_school: matches!(one.told.of, Of::Provider(_)),
        });
    }
    (days, tellers)
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
