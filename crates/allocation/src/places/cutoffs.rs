//! The **cutoffs** of a division: for each offer one line that says who got in, from which anybody can find her own result.
//!
//! An applicant's place is the first offer on her list whose cutoff she meets: she stands no later than the last who was let in through
//! a reserve of a group of hers, or through the open seats ([`Cutoffs::ranks`]). That a lottery with cutoffs is all there is to a
//! good mechanism is due to Ashlagi & Shi (2016) and Azevedo & Leshno (2016).
//!
//! Rank-minimal divisions and those with many lotteries have no such line. Deliberately absent: names; a cutoff tells a class and a lot.

use super::Mechanism;
use super::division::Division;
use super::drawn::Drawn;
use super::instance::{ApplicantNo, Choice, Instance, OfferNo, Reserve};
use super::turn::Turn;

/// Who is let in through some seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cutoff {
    /// Nobody: every seat of the offer went through a reserve, and none was open.
    Nobody,
    /// Whoever stands no later than this, where the last who was let in stands.
    Last(Turn),
    /// Everybody: there are seats left.
    Everybody,
}

impl Cutoff {
    /// Whether somebody who stands there is let in.
    pub fn lets_in(self, turn: Turn) -> bool {
        match self {
            Self::Nobody => false,
            Self::Last(last) => turn <= last,
            Self::Everybody => true,
        }
    }
}

/// The cutoffs of one offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferCutoffs {
    /// For each reserve in the order of the offer: its group, and who of them is let in.
    pub reserves: Vec<(u8, Cutoff)>,
    /// Who is let in through the seats that are open to all.
    pub open: Cutoff,
}

impl OfferCutoffs {
    /// The most generous cutoff for somebody with these groups, and the group whose reserve it is, if it is one.
    pub fn for_groups(&self, groups: u32) -> (Cutoff, Option<u8>) {
        let hers = self.reserves.iter().filter(|(group, _)| groups >> group & 1 == 1);
        hers.fold((self.open, None), |best, &(group, cutoff)| {
            if cutoff > best.0 {
                (cutoff, Some(group))
            } else {
                best
            }
        })
    }
}

/// The cutoffs of all offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cutoffs {
    rules: Rules,
    offers: Vec<OfferCutoffs>,
}

/// Which rules count for turns and seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rules {
    ClassesAndReserves,
    LotsOnly,
}

impl Rules {
    fn of(mechanism: Mechanism) -> Option<Self> {
        match mechanism {
            Mechanism::Deferred => Some(Self::ClassesAndReserves),
            Mechanism::Dictatorship => Some(Self::LotsOnly),
            Mechanism::DeferredManyLotteries | Mechanism::RankMinimal => None,
        }
    }

    fn reserves(self, instance: &Instance, offer: OfferNo) -> &[Reserve] {
        match self {
            Self::ClassesAndReserves => instance.reserves(offer),
            Self::LotsOnly => &[],
        }
    }

    fn turn(self, drawn: &Drawn<'_>, applicant: ApplicantNo, choice: Choice) -> Turn {
        let turn = drawn.turn(applicant, choice);
        match self {
            Self::ClassesAndReserves => turn,
            Self::LotsOnly => Turn { class: 0, ..turn },
        }
    }
}

impl Cutoffs {
    /// The cutoffs of a division; nothing if its mechanism has none.
    pub fn of(drawn: &Drawn<'_>, division: &Division) -> Option<Self> {
        let rules = Rules::of(division.mechanism())?;
        let instance = drawn.instance();
        let mut admitted = Admitted::new(instance, division);
        for applicant in instance.applicants() {
            let rank = division.rank(applicant).map_or(0, |rank| rank as usize);
            if let Some(&choice) = rank
                .checked_sub(1)
                .and_then(|at| instance.list(applicant).get(at))
            {
                let turn = rules.turn(drawn, applicant, choice);
                admitted.add(choice.offer(), turn, instance.groups_of(applicant));
            }
        }
        let offers = instance.offers().map(|offer| {
            let reserves = rules.reserves(instance, offer);
            of_offer(admitted.at(offer), instance.seats(offer), reserves)
        });
        Some(Self {
            rules,
            offers: offers.collect(),
        })
    }

    /// The cutoffs of an offer.
    pub fn at(&self, offer: OfferNo) -> &OfferCutoffs {
        &self.offers[offer.0 as usize]
    }

    /// Where an applicant stands at the offer of a choice under the rules of this mechanism.
    pub fn turn(&self, drawn: &Drawn<'_>, applicant: ApplicantNo, choice: Choice) -> Turn {
        self.rules.turn(drawn, applicant, choice)
    }

    /// Whether an applicant is let in at the offer of a choice.
    pub fn admits(&self, drawn: &Drawn<'_>, applicant: ApplicantNo, choice: Choice) -> bool {
        let turn = self.turn(drawn, applicant, choice);
        let offer = self.at(choice.offer());
        offer.open.lets_in(turn)
            || !offer.reserves.is_empty()
                && offer
                    .for_groups(drawn.instance().groups_of(applicant))
                    .0
                    .lets_in(turn)
    }

    /// Everybody's result from the cutoffs alone: for each applicant the rank of the first offer on her list that lets her in,
    /// from 1, or 0 if none does. These are the ranks of the division, or the division is wrong.
    pub fn ranks(&self, drawn: &Drawn<'_>) -> Vec<u32> {
        let instance = drawn.instance();
        let rank = |applicant: ApplicantNo| {
            (1..)
                .zip(instance.list(applicant))
                .find(|(_, choice)| self.admits(drawn, applicant, **choice))
                .map_or(0, |(rank, _)| rank)
        };
        instance.applicants().map(rank).collect()
    }
}

/// Those who were let in, offer by offer, as runs in one array: where they stand and what groups they are in.
struct Admitted {
    starts: Vec<usize>,
    who: Vec<(Turn, u32)>,
}

impl Admitted {
    fn new(instance: &Instance, division: &Division) -> Self {
        let mut starts = vec![0, 0];
        let mut end = 0;
        for taken in division.taken(instance) {
            end += taken as usize;
            starts.push(end);
        }
        Self {
            starts,
            who: vec![(Turn { class: 0, lot: 0 }, 0); end],
        }
    }

    /// The start of a run moves on while it fills, and ends where the next one begins.
    fn add(&mut self, offer: OfferNo, turn: Turn, groups: u32) {
        let next = &mut self.starts[offer.0 as usize + 1];
        self.who[*next] = (turn, groups);
        *next += 1;
    }

    fn at(&mut self, offer: OfferNo) -> &mut [(Turn, u32)] {
        let at = offer.0 as usize;
        &mut self.who[self.starts[at]..self.starts[at + 1]]
    }
}

/// Finds through which seats each was let in, by filling them again from those who were.
fn of_offer(admitted: &mut [(Turn, u32)], seats: u32, reserves: &[Reserve]) -> OfferCutoffs {
    let full = admitted.len() >= seats as usize;
    let last = |admitted: &[(Turn, u32)]| admitted.iter().map(|(turn, _)| *turn).max();
    if reserves.is_empty() {
        let open = if full {
            last(admitted).map_or(Cutoff::Nobody, Cutoff::Last)
        } else {
            Cutoff::Everybody
        };
        return OfferCutoffs {
            reserves: Vec::new(),
            open,
        };
    }
    admitted.sort_unstable();
    let mut rest = admitted.to_vec();
    let mut through = Vec::with_capacity(reserves.len());
    for reserve in reserves {
        let mut left = reserve.seats;
        let mut last = None;
        rest.retain(|&(turn, groups)| {
            let taken = left > 0 && groups >> reserve.group & 1 == 1;
            if taken {
                left -= 1;
                last = Some(turn);
            }
            !taken
        });
        let cutoff = match last {
            Some(last) if left == 0 => Cutoff::Last(last),
            _ => Cutoff::Everybody,
        };
        through.push((reserve.group, cutoff));
    }
    let open = if full {
        last(&rest).map_or(Cutoff::Nobody, Cutoff::Last)
    } else {
        Cutoff::Everybody
    };
    OfferCutoffs {
        reserves: through,
        open,
    }
}
