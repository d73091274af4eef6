//! Refusals: what is wrong with an answer, as a text that says what was perhaps meant.

use kit::{Args, Refusal};
use pathways::position::{Contradiction, PositionError};

use super::{Fault, PAGE};

/// An unknown or impossible programme, in the words of the form.
pub fn track_refusal(written: &str, error: PositionError) -> Refusal {
    match error {
        PositionError::UnknownTrack { near, .. } => unknown("explore-fault-track", written, near),
        PositionError::NoSuchYear { track, year, years } => Refusal::new("explore-fault-no-year")
            .with("track", track)
            .with("year", i64::from(year))
            .with("years", i64::from(years)),
    }
}

/// Something nobody knows, with what was perhaps meant: two texts, so that no language has to glue sentences.
pub(super) fn unknown(key: &'static str, written: &str, near: Option<String>) -> Refusal {
    let with_near = match key {
        "explore-fault-track" => "explore-fault-track-near",
        "explore-fault-profile" => "explore-fault-profile-near",
        "explore-fault-subject" => "explore-fault-subject-near",
        "explore-fault-domain" => "explore-fault-domain-near",
        _ => "explore-fault-goal-near",
    };
    // Of three letters, two repairs leave only one that was typed: then it has to be the first.
    let short = written.chars().count() <= 3;
    let first = |text: &str| text.chars().next().map(|sign| sign.to_ascii_lowercase());
    match near.filter(|near| !short || first(near) == first(written)) {
        Some(near) => Refusal {
            key: with_near,
            args: Args::NONE.with("written", shorten(written)).with("near", near),
        },
        None => Refusal::new(key).with("written", shorten(written)),
    }
}

/// A goal nobody knows.
pub fn unknown_goal(written: &str, near: Option<String>) -> Refusal {
    unknown("explore-fault-goal", written, near)
}

/// What was typed, short enough to show again.
pub(super) fn shorten(written: &str) -> String {
    written.chars().take(40).collect()
}

/// Which two answers contradict, and where the first can be changed.
pub(super) fn contradiction(contradiction: Contradiction) -> Fault {
    let (field, key) = match contradiction {
        Contradiction::YearAndDiploma => (PAGE.year, "explore-contradiction-year-and-diploma"),
        Contradiction::NoSuchDiploma => (PAGE.year, "explore-contradiction-no-such-diploma"),
        Contradiction::ProfileAndTrack => (PAGE.profile, "explore-contradiction-profile-and-track"),
        Contradiction::TooYoung => (PAGE.age, "explore-contradiction-too-young"),
        Contradiction::ExtraSubjectAndTrack => (
            PAGE.extra_subject,
            "explore-contradiction-extra-subject-and-track",
        ),
        Contradiction::RouteAndTrack => (PAGE.route, "explore-contradiction-route-and-track"),
        Contradiction::DomainAndTrack => (PAGE.domain, "explore-contradiction-domain-and-track"),
    };
    Fault {
        field,
        refusal: Refusal::new(key),
    }
}
