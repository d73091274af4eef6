//! Checks a division of **places**: every place, every refusal, and everybody's result from the cutoffs.
//!
//! The argument, by mechanism. *Deferred acceptance*: nobody is refused where a seat is free, where one who stands later has a seat, or where
//! seats kept for a group went to others, so the division is stable; and there is no circle of people who could all get
//! what they like better and leave it stable, so it is the stable one that everybody likes best, of which there is one (Erdil and Ergin 2008,
//! for choices that only ever let more people in when fewer ask). *Dictatorship*: the same with the lot alone, which says that
//! everybody has the first of their list that was left. *Rank-minimal*: no way leads to a free seat, so that there are no
//! more places; and the prices prove the sum of ranks the least, or no circle would make it less. *Many lotteries*, which nobody decides by: places, seats
//! and classes only, because who stands before whom within a class is not told.
//!
//! Deliberately absent: which of several rank-minimal divisions it is.

mod circles;
mod facts;
mod lines;
mod ranks;
mod reach;

use self::lines::Lines;
use super::report::{Report, Violation};
use super::zone::Aside;
use crate::hands::Hands;
use crate::lottery::{Commitment, Seed};
use crate::places::{ApplicantNo, Choice, Division, Instance, Mechanism, OfferCutoffs, OfferNo};

/// What was put in and what came out.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// Who applied where.
    pub instance: &'a Instance,
    /// The lot of each applicant, from 1.
    pub lots: &'a [u32],
    /// The division.
    pub division: &'a Division,
    /// The cutoffs of each offer, as they were published; none where they were not, or the mechanism has none.
    pub cutoffs: &'a [OfferCutoffs],
    /// The seed as it was revealed; nothing where the lots were drawn elsewhere, and are taken as they are.
    pub seed: Option<&'a Seed>,
    /// What was published before.
    pub commitment: Option<&'a Commitment>,
}

/// Who has which place.
struct Held<'a> {
    instance: &'a Instance,
    /// Of each applicant the rank from 1, or 0; of nobody a rank that is not on the list.
    rank: Vec<u32>,
    off: Vec<usize>,
    who: Vec<u32>,
}

impl<'a> Held<'a> {
    fn new(told: &Told<'a>) -> Self {
        let instance = told.instance;
        let on_the_list = |(who, rank): (u32, &u32)| {
            let known = *rank as usize <= instance.list(ApplicantNo(who)).len();
            if known { *rank } else { 0 }
        };
        let mut held = Self {
            instance,
            rank: (0..).zip(told.division.ranks()).map(on_the_list).collect(),
            off: vec![0; instance.offers().len() + 1],
            who: Vec::new(),
        };
        let places: Vec<(u32, u32)> = (0..held.rank.len() as u32)
            .filter_map(|who| Some((held.place(who)?, who)))
            .collect();
        for (at, _) in &places {
            held.off[*at as usize + 1] += 1;
        }
        for at in 1..held.off.len() {
            held.off[at] += held.off[at - 1];
        }
        let mut next = held.off.clone();
        held.who = vec![0; places.len()];
        for (at, who) in places {
            held.who[next[at as usize]] = who;
            next[at as usize] += 1;
        }
        held
    }

    fn people(&self) -> u32 {
        self.rank.len() as u32
    }

    fn list(&self, who: u32) -> &'a [Choice] {
        self.instance.list(ApplicantNo(who))
    }

    fn place(&self, who: u32) -> Option<u32> {
        let at = (self.rank[who as usize] as usize).checked_sub(1)?;
        Some(self.list(who)[at].offer().0)
    }

    /// The choices that somebody likes better than what they have.
    fn better(&self, who: u32) -> &'a [Choice] {
        let list = self.list(who);
        match self.rank[who as usize] {
            0 => list,
            rank => &list[..rank as usize - 1],
        }
    }

    fn at(&self, at: u32) -> &[u32] {
        &self.who[self.off[at as usize]..self.off[at as usize + 1]]
    }

    fn seats(&self, at: u32) -> u32 {
        self.instance.seats(OfferNo(at))
    }

    fn is_free(&self, at: u32) -> bool {
        self.at(at).len() < self.seats(at) as usize
    }
}

/// So often it is looked at what is left; then everybody is set aside.
const ROUNDS: usize = 8;

/// Checks a division of places, and sets aside what does not hold.
pub fn verify(told: &Told<'_>, hands: &dyn Hands) -> Report {
    let mut report = Report::default();
    let offers = told.instance.offers().len();
    let mut aside = Aside::new(told.instance.applicants().len(), offers);
    if !facts::is_whole(told, &mut report) {
        aside.all(report.violations.len());
        report.set_aside = aside.zone();
        return report;
    }
    let held = Held::new(told);
    let lots = facts::all(told, &held, hands, &mut report);
    let lines = Lines::new(told.division.mechanism(), &held, lots);
    lines.published(told, &held, &mut report);
    relations(told, &held, &lines, &aside, &mut report);
    let mut seen = 0;
    for round in 0.. {
        if seen == report.violations.len() || aside.is_all() {
            break;
        }
        let touches_all = |violation: &Violation| matches!(violation, Violation::Commitment);
        if round == ROUNDS || report.violations.iter().any(touches_all) {
            aside.all(report.violations.len());
            break;
        }
        reach::set_aside(&held, &lines, &report.violations[seen..], &mut aside);
        seen = report.violations.len();
        relations(told, &held, &lines, &aside, &mut report);
    }
    report.set_aside = aside.zone();
    report
}

/// What people could hold against each other, but for those who are aside.
fn relations(told: &Told<'_>, held: &Held<'_>, lines: &Lines, aside: &Aside, report: &mut Report) {
    match told.division.mechanism() {
        Mechanism::RankMinimal => ranks::least(told, held, aside, report),
        mechanism => {
            let before = report.violations.len();
            lines.stable(held, aside, report);
            // What is not stable is no ground for circles.
            if mechanism == Mechanism::Deferred && report.violations.len() == before {
                circles::none(held, lines, aside, report);
            }
        }
    }
}
