//! **Places by preference**: applicants rank offers, offers have seats, and a mechanism divides the seats.
//!
//! The way through: rows become an [`Instance`] ([`Input`]), a seed gives everybody a lot ([`Drawn`]), a [`Mechanism`] makes a
//! [`Division`] ([`divide`]), [`Cutoffs`] tell in a line for each offer who got in, and [`why`] tells each applicant. Before a school
//! chooses a mechanism it sees what each does on its own data: [`outcomes`].
//!
//! An offer puts applicants in a row by [`Turn`]: priority class, then lot. Nothing else about a person counts, but for the
//! groups of soft reserves. **As few classes as possible**: without them nobody could gain by swapping afterwards, and the rule is one
//! sentence.
//!
//! What a verifier can hold a division against, from instance and lots alone:
//!
//! - every rank is on the list of its applicant, and no offer gives away more seats than it has;
//! - no waste: nobody prefers an offer with a free seat to what she has;
//! - [`Mechanism::Deferred`]: nobody prefers an offer at which she stands before somebody who has a seat there, reserves taken
//!   into account; reserves are filled as [`deferred`] says; and [`Cutoffs`] reproduce every rank;
//! - [`Mechanism::Dictatorship`]: the same, with all classes equal and no reserves;
//! - [`Mechanism::RankMinimal`]: as many places as any division has, and the least sum of ranks, certified by [`Division::prices`].
//!
//! Deliberately absent: words, and any opinion on which mechanism is right.
//!
//! ```
//! use allocation::{lottery::Seed, places::*};
//! let mut input = Input::new();
//! input.offer(&OfferRow { id: "visit to the harbour", seats: 1, reserves: &[] });
//! input.offer(&OfferRow { id: "visit to the court", seats: 1, reserves: &[] });
//! let lists: [(&str, &[(&str, u8)]); 2] = [
//!     ("noor", &[("visit to the court", 0)]),
//!     ("sem", &[("visit to the court", 0), ("visit to the harbour", 0)]),
//! ];
//! for (id, choices) in lists {
//!     input.applicant(&ApplicantRow { id, groups: &[], choices });
//! }
//! let (instance, problems) = input.finish();
//! assert!(problems.is_empty());
//! let drawn = Drawn::by_seed(&instance, &Seed([1; 32]));
//! let division = divide(&drawn, Mechanism::RankMinimal);
//! assert_eq!(division.ranks(), [1, 2], "both have a place whatever the lots");
//! ```

pub mod cutoffs;
pub mod deferred;
mod dictatorship;
mod division;
mod drawn;
mod input;
mod instance;
pub mod limits;
pub mod outcomes;
pub mod rank_minimal;
pub mod swaps;
mod turn;
pub mod why;

pub use cutoffs::{Cutoff, Cutoffs, OfferCutoffs};
pub use division::Division;
pub use drawn::Drawn;
pub use input::{ApplicantRow, Fault, Input, OfferRow, Problem, Row};
pub use instance::{ApplicantNo, Choice, Instance, OfferNo, Reserve};
pub use turn::Turn;

/// A way to divide places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mechanism {
    /// Deferred acceptance with classes, soft reserves and one lottery for all offers.
    Deferred,
    /// The same with a lottery of its own for each offer. Shown beside the others, because people ask for it: it spreads bad luck,
    /// and leaves pairs who could swap.
    DeferredManyLotteries,
    /// In the order of the lots everybody takes the best that is left; classes and reserves do not count.
    Dictatorship,
    /// As many places as possible, then the least sum of ranks; classes and reserves do not count, and it pays to make a list that is
    /// not true. For visits and guest lessons, where nobody bothers.
    RankMinimal,
}

/// Divides the places. The same instance and lots give the same division, and the order in which applicants came in does not matter.
pub fn divide(drawn: &Drawn<'_>, mechanism: Mechanism) -> Division {
    let ranks = match mechanism {
        Mechanism::Deferred => deferred::one_lottery(drawn),
        Mechanism::DeferredManyLotteries => deferred::many_lotteries(drawn),
        Mechanism::Dictatorship => dictatorship::divide(drawn),
        Mechanism::RankMinimal => return rank_minimal::divide(drawn),
    };
    Division::kept(mechanism, ranks, Vec::new())
}
