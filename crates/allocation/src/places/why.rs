//! **Why**: for each applicant, why she has the place that she has, or none; as numbers and kinds, for the caller to put into words.
//!
//! Every choice on her list has a [`Verdict`]. One that was refused says by what: the class or the lot of the last who was let in, the
//! reserves, or in a rank-minimal division what it would have cost the others. Whoever has no place also hears where seats are
//! left ([`Why::elsewhere`]). Deliberately absent: names of others. A reason tells where the last one stands, never who that is.

use super::cutoffs::{Cutoff, Cutoffs};
use super::division::Division;
use super::drawn::Drawn;
use super::instance::{ApplicantNo, Choice, OfferNo};
use super::turn::Turn;
use super::{Mechanism, rank_minimal};

/// Why one applicant has her place, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Who.
    pub applicant: ApplicantNo,
    /// Her lot, from 1.
    pub lot: u32,
    /// The rank of her place on her own list, from 1; nothing if she has none.
    pub rank: Option<u32>,
    /// A line for each choice, in her order.
    pub lines: Vec<Line>,
    /// If she has no place: the offers with seats left that are not on her list, and how many seats.
    pub elsewhere: Vec<(OfferNo, u32)>,
}

/// What became of one choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The choice.
    pub offer: OfferNo,
    /// What became of it.
    pub verdict: Verdict,
}

/// What became of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This is her place.
    Place(Grant),
    /// She was refused here.
    Refused(Refusal),
    /// She has a place that she ranked higher, so nobody needed to look.
    NotNeeded,
}

/// Why she got in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// There were seats for everybody who asked, and this many are left.
    SeatsLeft {
        /// Seats that nobody has.
        left: u32,
    },
    /// There were seats in the reserve for everybody of a group of hers who asked.
    ReserveNotFull {
        /// The group.
        group: u8,
    },
    /// She stands no later than the last who was let in.
    InTime {
        /// Where she stands.
        own: Turn,
        /// Where the last one stands, who may be herself.
        last: Turn,
        /// The group, if they came in through its reserve.
        group: Option<u8>,
    },
    /// It belongs to a division with as many places as possible and the least sum of ranks.
    LeastRanks,
}

/// Why she was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// All seats went to people of an earlier class.
    EarlierClass {
        /// Where she stands.
        own: Turn,
        /// Where the last who was let in stands.
        last: Turn,
    },
    /// The last seat for her class went to an earlier lot.
    EarlierLot {
        /// Where she stands.
        own: Turn,
        /// Where the last who was let in stands: in the same class.
        last: Turn,
    },
    /// All seats went through reserves for groups that she is not in.
    Reserved,
    /// Full. With her here instead, and as many places as now, the sum of all ranks would be at least this much higher; 0 means that
    /// another division may be as good, and this one was found first.
    OthersLoseMore {
        /// How many ranks, of all applicants together.
        by: u32,
    },
}

/// Gives each applicant her reasons.
#[derive(Clone, Debug)]
pub struct Reasons<'a> {
    drawn: &'a Drawn<'a>,
    division: &'a Division,
    rule: Rule,
    /// Seats left at each offer.
    left: Vec<u32>,
}

/// What decides.
#[derive(Clone, Debug)]
enum Rule {
    Cutoffs(Cutoffs),
    /// The bar of [`rank_minimal::bar`].
    Prices(u32),
}

impl<'a> Reasons<'a> {
    /// The reasons for a division; nothing for [`Mechanism::DeferredManyLotteries`], which is there to compare with only.
    pub fn new(drawn: &'a Drawn<'a>, division: &'a Division) -> Option<Self> {
        let instance = drawn.instance();
        let rule = match division.mechanism() {
            Mechanism::RankMinimal => Rule::Prices(rank_minimal::bar(instance, division)),
            _ => Rule::Cutoffs(Cutoffs::of(drawn, division)?),
        };
        let taken = division.taken(instance);
        let left = instance
            .offers()
            .zip(taken)
            .map(|(offer, taken)| instance.seats(offer).saturating_sub(taken));
        Some(Self {
            drawn,
            division,
            rule,
            left: left.collect(),
        })
    }

    /// Why this applicant has her place, or none.
    pub fn of(&self, applicant: ApplicantNo) -> Why {
        let rank = self.division.rank(applicant);
        let list = self.drawn.instance().list(applicant);
        let place = rank.map_or(u32::MAX, |rank| rank - 1);
        let line = |(at, &choice): (u32, &Choice)| Line {
            offer: choice.offer(),
            verdict: match at.cmp(&place) {
                std::cmp::Ordering::Less => Verdict::Refused(self.refusal(applicant, at, choice)),
                std::cmp::Ordering::Equal => Verdict::Place(self.grant(applicant, choice)),
                std::cmp::Ordering::Greater => Verdict::NotNeeded,
            },
        };
        Why {
            applicant,
            lot: self.drawn.lot(applicant),
            rank,
            lines: (0..).zip(list).map(line).collect(),
            elsewhere: if rank.is_none() {
                self.elsewhere(list)
            } else {
                Vec::new()
            },
        }
    }

    /// Where seats are left, but for the offers of this list.
    fn elsewhere(&self, list: &[Choice]) -> Vec<(OfferNo, u32)> {
        let left = self.left.iter().copied();
        let free = (0..).map(OfferNo).zip(left).filter(|&(_, left)| left > 0);
        free.filter(|&(offer, _)| list.iter().all(|choice| choice.offer() != offer))
            .collect()
    }

    fn grant(&self, applicant: ApplicantNo, choice: Choice) -> Grant {
        let Rule::Cutoffs(cutoffs) = &self.rule else {
            return Grant::LeastRanks;
        };
        let own = cutoffs.turn(self.drawn, applicant, choice);
        let offer = cutoffs.at(choice.offer());
        let groups = self.drawn.instance().groups_of(applicant);
        match (offer.open, offer.for_groups(groups)) {
            (Cutoff::Everybody, _) => Grant::SeatsLeft {
                left: self.left[choice.offer().0 as usize],
            },
            (_, (Cutoff::Everybody, Some(group))) => Grant::ReserveNotFull { group },
            // Who needed no reserve is not told of one.
            (Cutoff::Last(last), _) if own <= last => Grant::InTime {
                own,
                last,
                group: None,
            },
            (_, (Cutoff::Last(last), group)) => Grant::InTime { own, last, group },
            (_, _) => Grant::InTime {
                own,
                last: own,
                group: None,
            },
        }
    }

    fn refusal(&self, applicant: ApplicantNo, at: u32, choice: Choice) -> Refusal {
        let cutoffs = match &self.rule {
            Rule::Cutoffs(cutoffs) => cutoffs,
            Rule::Prices(bar) => return self.price(applicant, at, choice, *bar),
        };
        let own = cutoffs.turn(self.drawn, applicant, choice);
        let groups = self.drawn.instance().groups_of(applicant);
        match cutoffs.at(choice.offer()).for_groups(groups).0 {
            Cutoff::Last(last) if last.class < own.class => Refusal::EarlierClass { own, last },
            Cutoff::Last(last) => Refusal::EarlierLot { own, last },
            Cutoff::Nobody | Cutoff::Everybody => Refusal::Reserved,
        }
    }

    /// What a choice would cost the others: its rank and price, against those of her place or the bar.
    fn price(&self, applicant: ApplicantNo, at: u32, choice: Choice, bar: u32) -> Refusal {
        let price = |offer: OfferNo| {
            let price = self.division.prices().get(offer.0 as usize);
            price.copied().unwrap_or_default()
        };
        let offer = self.division.offer(self.drawn.instance(), applicant);
        let own = match (self.division.rank(applicant), offer) {
            (Some(rank), Some(offer)) => rank.saturating_add(price(offer)),
            _ => bar,
        };
        Refusal::OthersLoseMore {
            by: price(choice.offer()).saturating_add(at + 1).saturating_sub(own),
        }
    }
}
