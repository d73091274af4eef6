//! The **facts** of each person and mentor: what can be seen of them alone, or of their class.

use super::super::lots::{is_committed, lots};
use super::super::parts::in_parts;
use super::super::report::{Report, Violation, What};
use super::fits::Young;
use super::{Told, With};
use crate::hands::Hands;
use crate::pairs::Stake;

/// More parts than this a unit does not have, or prices could not be added up.
const MOST_PARTS: i64 = 1 << 50;

/// Is there one of everything for everybody, and can it be counted in?
pub(super) fn is_whole(told: &Told<'_>, report: &mut Report) -> bool {
    let (pairs, people) = (told.pairs, told.input.mentees.len());
    let lengths = [
        pairs.mate.len(),
        pairs.class.len(),
        pairs.options.len(),
        pairs.lot.len(),
        pairs.stake.len(),
    ];
    let whole = lengths.iter().all(|length| *length == people)
        && pairs.price.len() == told.input.mentors.len()
        && (1..=MOST_PARTS).contains(&pairs.scale);
    report.checked(What::Lengths, people + told.input.mentors.len());
    if !whole {
        report.violations.push(Violation::Lengths);
    }
    whole
}

/// Looks at all of them. Gives back the class of everybody.
pub(super) fn all(
    told: &Told<'_>,
    with: &With,
    options: &[u32],
    hands: &dyn Hands,
    report: &mut Report,
) -> Vec<u32> {
    conditions(told, hands, report);
    room(told, with, report);
    drawn(told, hands, report);
    let differing = (0..).zip(options).zip(&told.pairs.options);
    let wrong = differing.filter(|((_, fit), told)| fit != told);
    report
        .violations
        .extend(wrong.map(|((who, &fit), _)| Violation::Options { who, fit }));
    report.checked(What::Options, options.iter().map(|fit| *fit as usize).sum());
    let class = classes(told, options);
    let differing = (0..).zip(&class).zip(&told.pairs.class);
    let wrong = differing.filter(|((_, class), told)| class != told);
    report
        .violations
        .extend(wrong.map(|((who, &class), _)| Violation::Class { who, class }));
    report.checked(What::Classes, class.len());
    stakes(told, &class, report);
    prices(told, with, report);
    class
}

fn conditions(told: &Told<'_>, hands: &dyn Hands, report: &mut Report) {
    let wrong = in_parts(hands, told.input.mentees.len(), |range| {
        let mut wrong = Vec::new();
        for who in range {
            let Some(at) = told.pairs.mate[who] else { continue };
            let mentor = told.input.mentors.get(at as usize);
            let young = Young::new(&told.input.mentees[who]);
            let who = who as u32;
            match mentor {
                None => wrong.push(Violation::Nowhere { who }),
                Some(mentor) => {
                    let unmet = young.unmet(at, mentor).into_iter();
                    wrong.extend(unmet.map(|condition| Violation::Unmet { who, at, condition }));
                }
            }
        }
        wrong
    });
    report.violations.extend(wrong);
    report.checked(What::Conditions, told.pairs.mate.iter().flatten().count());
}

fn room(told: &Told<'_>, with: &With, report: &mut Report) {
    for (at, mentor) in told.input.mentors.iter().enumerate() {
        let (there, room) = (with.at(at).len() as u32, mentor.room);
        if there > room {
            report.violations.push(Violation::Overfull {
                at: at as u32,
                with: there,
                room,
            });
        }
    }
    report.checked(What::Room, told.input.mentors.len());
}

/// The seed, and the lots that follow from it. From another seed there follow other lots, so then nobody's is looked at.
fn drawn(told: &Told<'_>, hands: &dyn Hands, report: &mut Report) {
    if let Some(commitment) = told.commitment {
        report.checked(What::Commitment, 1);
        if !is_committed(told.seed, commitment) {
            report.violations.push(Violation::Commitment);
            return;
        }
    }
    let mentees = &told.input.mentees;
    let lots = lots(told.seed, mentees.len(), |who| &mentees[who].id, hands);
    let differing = (0..).zip(&lots).zip(&told.pairs.lot);
    let wrong = differing.filter(|((_, lot), told)| lot != told);
    report
        .violations
        .extend(wrong.map(|((who, _), _)| Violation::Lot { who }));
    report.checked(What::Lots, lots.len());
}

/// Who has a right to be first comes first; then who has fewer options, below what counts as few; then who waits more steps longer.
fn classes(told: &Told<'_>, options: &[u32]) -> Vec<u32> {
    let (mentees, rules) = (&told.input.mentees, told.rules);
    let rank = |who: usize| {
        let steps = match rules.step {
            0 => 0,
            step => mentees[who].waiting / step,
        };
        let later = u8::from(!mentees[who].first);
        (later, options[who].min(rules.few), std::cmp::Reverse(steps))
    };
    let mut order: Vec<usize> = (0..mentees.len()).collect();
    order.sort_by_key(|who| rank(*who));
    let mut class = vec![0; mentees.len()];
    for two in order.windows(2) {
        class[two[1]] = class[two[0]] + u32::from(rank(two[0]) != rank(two[1]));
    }
    class
}

/// Of a class of whom all have a mentor, all must; of whom none has, all are out; all others weigh the same, and a later class no more.
fn stakes(told: &Told<'_>, class: &[u32], report: &mut Report) {
    let (mate, stake) = (&told.pairs.mate, &told.pairs.stake);
    let mut order: Vec<usize> = (0..class.len()).collect();
    order.sort_by_key(|who| class[*who]);
    let mut weight = u32::MAX;
    let mut many = 0;
    for members in order.chunk_by(|one, other| class[*one] == class[*other]) {
        many += 1;
        let usual = usual(members.iter().map(|who| stake[*who]));
        let is_wrong = |who: usize| {
            let breaks = match stake[who] {
                Stake::Must => mate[who].is_none(),
                Stake::Out => mate[who].is_some(),
                Stake::May(_) => false,
            };
            breaks || stake[who] != usual
        };
        let wrong: Vec<usize> = members.iter().copied().filter(|who| is_wrong(*who)).collect();
        let placed = members.iter().filter(|who| mate[**who].is_some()).count();
        let fits = match usual {
            Stake::Must => placed == members.len(),
            Stake::Out => placed == 0,
            Stake::May(units) => {
                let lighter = units <= weight;
                weight = units;
                lighter && 0 < placed && placed < members.len()
            }
        };
        if wrong.is_empty() && !fits {
            let class = class[members[0]];
            report.violations.push(Violation::StakeOfClass { class });
        }
        let wrong = wrong.iter().map(|who| Violation::Stake { who: *who as u32 });
        report.violations.extend(wrong);
    }
    report.checked(What::Stakes, many);
}

/// What most of them have.
fn usual(stakes: impl Iterator<Item = Stake>) -> Stake {
    let key = |stake: &Stake| match *stake {
        Stake::Must => (0, 0),
        Stake::May(units) => (1, units),
        Stake::Out => (2, 0),
    };
    let mut sorted: Vec<Stake> = stakes.collect();
    sorted.sort_by_key(key);
    let runs = sorted.chunk_by(|one, other| one == other);
    runs.max_by_key(|run| run.len()).map_or(Stake::Out, |run| run[0])
}

fn prices(told: &Told<'_>, with: &With, report: &mut Report) {
    for (at, price) in told.pairs.price.iter().enumerate() {
        if *price < 0 || *price > 0 && with.has_room(told, at) {
            report.violations.push(Violation::Price { at: at as u32 });
        }
    }
    report.checked(What::Prices, told.pairs.price.len());
}
