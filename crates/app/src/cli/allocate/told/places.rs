//! A division of places, told.

use allocation::places::outcomes::Outcome;
use allocation::places::why::{Grant, Line, Reasons, Refusal, Verdict};
use allocation::places::{ApplicantNo, Division, Drawn, Instance, Mechanism, OfferNo};
use allocation::verify::Report;
use kit::Args;

use super::{LeftOut, Person, Table, Telling, Words, lines};
use crate::cli::allocate::checked;
use crate::cli::allocate::kept::places::Result;
use crate::cli::allocate::read::Bad;

/// A run, to be told.
pub struct Run<'a> {
    /// Who took part, with lots.
    pub drawn: &'a Drawn<'a>,
    /// What came out.
    pub division: &'a Division,
    /// The same as it is kept.
    pub result: &'a Result,
    /// What was checked.
    pub report: &'a Report,
    /// What every way to divide does.
    pub outcomes: &'a [Outcome],
}

/// Tells it.
pub fn telling(run: &Run<'_>, words: &Words, (bad, notes): (Vec<Bad>, Vec<String>)) -> Telling {
    let instance = run.drawn.instance();
    let reasons = Reasons::new(run.drawn, run.division);
    let person = |who: ApplicantNo| Person {
        id: instance.applicant_id(who).to_owned(),
        outcome: run
            .division
            .offer(instance, who)
            .map(|offer| instance.offer_id(offer).to_owned()),
        lot: run.drawn.lot(who),
        number: run.division.rank(who),
        why: reasons
            .as_ref()
            .map_or_else(Vec::new, |reasons| why(words, instance, reasons, who)),
    };
    Telling {
        title: words.get("allocate-title-places"),
        numbers: numbers(run, words, lines(&bad)),
        table: Some(outcome_table(words, run.outcomes)),
        draw: run.result.draw.clone(),
        checked: checked(run.report, words),
        notes,
        left_out: bad.into_iter().map(LeftOut::from).collect(),
        outcome_is: words.get("allocate-offer"),
        people: instance.applicants().map(person).collect(),
    }
}

fn numbers(run: &Run<'_>, words: &Words, bad: usize) -> Vec<(String, u64)> {
    let instance = run.drawn.instance();
    let placed = run.division.ranks().iter().filter(|rank| **rank > 0).count() as u64;
    let all = run.division.ranks().len() as u64;
    let seats: u64 = instance
        .offers()
        .map(|offer| u64::from(instance.seats(offer)))
        .sum();
    let counts = [
        ("allocate-count-applicants", all),
        ("allocate-count-placed", placed),
        ("allocate-count-unplaced", all - placed),
        ("allocate-count-seats", seats),
        ("allocate-count-seats-left", seats.saturating_sub(placed)),
        ("allocate-count-bad", bad as u64),
    ];
    counts.map(|(key, count)| (words.get(key), count)).to_vec()
}

/// The table by which a school chooses how to divide.
pub fn outcome_table(words: &Words, outcomes: &[Outcome]) -> Table {
    let row = |outcome: &Outcome| {
        let counts = [outcome.first, outcome.top_three, outcome.none, outcome.could_gain];
        let name = words.get(match outcome.mechanism {
            Mechanism::Deferred => "allocate-mechanism-deferred",
            Mechanism::DeferredManyLotteries => "allocate-mechanism-many",
            Mechanism::Dictatorship => "allocate-mechanism-dictatorship",
            Mechanism::RankMinimal => "allocate-mechanism-rank-minimal",
        });
        std::iter::once(name)
            .chain(counts.map(|count| count.to_string()))
            .collect()
    };
    let head = [
        "allocate-outcome-mechanism",
        "allocate-outcome-first",
        "allocate-outcome-top",
        "allocate-outcome-none",
        "allocate-outcome-gain",
    ];
    Table {
        title: words.get("allocate-outcomes"),
        about: words.get("allocate-outcomes-about"),
        head: head.map(|key| words.get(key)).to_vec(),
        rows: outcomes.iter().map(row).collect(),
    }
}

fn why(words: &Words, instance: &Instance, reasons: &Reasons<'_>, who: ApplicantNo) -> Vec<String> {
    let why = reasons.of(who);
    let mut told = Vec::new();
    if let (Some(rank), Some(line)) = (
        why.rank,
        why.lines
            .iter()
            .find(|line| matches!(line.verdict, Verdict::Place(_))),
    ) {
        let args = Args::NONE
            .with("offer", instance.offer_id(line.offer).to_owned())
            .with("rank", i64::from(rank));
        told.push(words.with("allocate-why-place", args));
        if let Verdict::Place(grant) = line.verdict {
            told.push(granted(words, instance, grant));
        }
    } else {
        told.push(words.get("allocate-why-no-place"));
    }
    if why.lines.is_empty() {
        told.push(words.get("allocate-no-choices"));
    }
    told.extend(why.lines.iter().filter_map(|line| refused(words, instance, line)));
    if !why.elsewhere.is_empty() {
        let some = why
            .elsewhere
            .iter()
            .take(10)
            .map(|(offer, _)| instance.offer_id(*offer));
        let args = Args::NONE.with("offers", some.collect::<Vec<&str>>().join(", "));
        told.push(words.with("allocate-elsewhere", args));
    }
    told
}

fn granted(words: &Words, instance: &Instance, grant: Grant) -> String {
    let reserve = |group: u8| {
        let name = instance.groups().nth(group.into()).unwrap_or_default().to_owned();
        words.with("allocate-grant-reserve", Args::NONE.with("group", name))
    };
    match grant {
        Grant::SeatsLeft { .. } => words.get("allocate-grant-seats-left"),
        Grant::ReserveNotFull { group } => reserve(group),
        Grant::InTime {
            group: Some(group), ..
        } => reserve(group),
        Grant::InTime { own, last, .. } if own.class < last.class => words.get("allocate-grant-class"),
        Grant::InTime { own, last, .. } => words.with("allocate-grant-in-time", lots(own.lot, last.lot)),
        Grant::LeastRanks => words.get("allocate-grant-least"),
    }
}

fn lots(own: u32, last: u32) -> Args {
    // As text: a lot is a name, and has no point among its thousands.
    Args::NONE
        .with("lot", own.to_string())
        .with("last", last.to_string())
}

fn refused(words: &Words, instance: &Instance, line: &Line) -> Option<String> {
    let Verdict::Refused(refusal) = line.verdict else {
        return None;
    };
    let offer = |offer: OfferNo| instance.offer_id(offer).to_owned();
    let args = |args: Args| args.with("offer", offer(line.offer));
    Some(match refusal {
        Refusal::EarlierClass { .. } => words.with("allocate-refused-class", args(Args::NONE)),
        Refusal::EarlierLot { own, last } => {
            words.with("allocate-refused-lot", args(lots(own.lot, last.lot)))
        }
        Refusal::Reserved => words.with("allocate-refused-reserved", args(Args::NONE)),
        Refusal::OthersLoseMore { by } => words.with(
            "allocate-refused-others",
            args(Args::NONE.with("by", i64::from(by))),
        ),
    })
}
