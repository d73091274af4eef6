//! The **facts** of each applicant and offer.

use super::super::lots::{is_committed, lots, not_drawn};
use super::super::report::{Report, Violation, What};
use super::{Held, Told};
use crate::hands::Hands;
use crate::places::{ApplicantNo, Mechanism};

/// Is there one of everything for everybody?
pub(super) fn is_whole(told: &Told<'_>, report: &mut Report) -> bool {
    let people = told.instance.applicants().len();
    let offers = told.instance.offers().len();
    let for_offers = |length: usize| length == offers || length == 0;
    let has_prices = told.division.mechanism() == Mechanism::RankMinimal;
    let whole = told.division.ranks().len() == people
        && told.lots.len() == people
        && for_offers(told.cutoffs.len())
        && for_offers(told.division.prices().len())
        && (has_prices || told.division.prices().is_empty());
    report.checked(What::Lengths, people + offers);
    if !whole {
        report.violations.push(Violation::Lengths);
    }
    whole
}

/// Looks at all of them. Gives back the lots that count.
pub(super) fn all(told: &Told<'_>, held: &Held<'_>, hands: &dyn Hands, report: &mut Report) -> Vec<u32> {
    let differing = (0..).zip(&held.rank).zip(told.division.ranks());
    let wrong = differing.filter(|((_, rank), told)| rank != told);
    report
        .violations
        .extend(wrong.map(|((who, _), _)| Violation::Nowhere { who }));
    report.checked(What::Ranks, held.rank.len());
    for at in 0..told.instance.offers().len() as u32 {
        let (with, room) = (held.at(at).len() as u32, held.seats(at));
        if with > room {
            report.violations.push(Violation::Overfull { at, with, room });
        }
    }
    report.checked(What::Room, told.instance.offers().len());
    drawn(told, hands, report)
}

/// The seed, and the lots that follow from it. Without a seed those that were told count, if they can be lots at all.
fn drawn(told: &Told<'_>, hands: &dyn Hands, report: &mut Report) -> Vec<u32> {
    let Some(seed) = told.seed else {
        let wrong = not_drawn(told.lots).into_iter();
        report.violations.extend(wrong.map(|who| Violation::Lot { who }));
        report.checked(What::Lots, told.lots.len());
        return told.lots.to_vec();
    };
    if let Some(commitment) = told.commitment {
        report.checked(What::Commitment, 1);
        if !is_committed(seed, commitment) {
            report.violations.push(Violation::Commitment);
            return told.lots.to_vec();
        }
    }
    let id = |who: usize| told.instance.applicant_id(ApplicantNo(who as u32));
    let lots = lots(seed, told.lots.len(), id, hands);
    let differing = (0..).zip(&lots).zip(told.lots);
    let wrong = differing.filter(|((_, lot), told)| lot != told);
    report
        .violations
        .extend(wrong.map(|((who, _), _)| Violation::Lot { who }));
    report.checked(What::Lots, lots.len());
    lots
}
