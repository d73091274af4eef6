//! Made-up instances of places, small enough to see through, and everything told about a division.

use allocation::hands::OneByOne;
use allocation::lottery::{Commitment, Seed};
use allocation::pairs::{Input, Pairs, Rules};
use allocation::places::{self};
use allocation::places::{
    ApplicantRow, Cutoffs, Division, Drawn, Instance, Mechanism, OfferCutoffs, OfferRow, divide,
};
use allocation::verify::{Report, pairs as of_pairs, places as of_places};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::pairs::made::SEED;

/// Verifies a division of mentors made with [`SEED`].
pub fn verify_pairs(input: &Input, rules: Rules, pairs: &Pairs) -> Report {
    let told = of_pairs::Told {
        input,
        rules,
        seed: &SEED,
        commitment: Some(&SEED.commitment()),
        pairs,
    };
    of_pairs::verify(&told, &OneByOne)
}

/// A division of places with everything that is told about it; what is in it can be forged.
#[derive(Clone, Debug)]
pub struct Made<'a> {
    pub instance: &'a Instance,
    pub mechanism: Mechanism,
    pub ranks: Vec<u32>,
    pub prices: Vec<u32>,
    pub lots: Vec<u32>,
    pub cutoffs: Vec<OfferCutoffs>,
    pub seed: Option<Seed>,
    pub commitment: Commitment,
}

impl<'a> Made<'a> {
    pub fn new(instance: &'a Instance, mechanism: Mechanism) -> Self {
        Self::with_seed(instance, mechanism, SEED)
    }

    pub fn with_seed(instance: &'a Instance, mechanism: Mechanism, seed: Seed) -> Self {
        let drawn = Drawn::by_seed(instance, &seed);
        let division = divide(&drawn, mechanism);
        let cutoffs = Cutoffs::of(&drawn, &division);
        let at = |cutoffs: &Cutoffs| instance.offers().map(|offer| cutoffs.at(offer).clone()).collect();
        Self {
            instance,
            mechanism,
            ranks: division.ranks().to_vec(),
            prices: division.prices().to_vec(),
            lots: instance.applicants().map(|who| drawn.lot(who)).collect(),
            cutoffs: cutoffs.as_ref().map(at).unwrap_or_default(),
            seed: Some(seed),
            commitment: seed.commitment(),
        }
    }

    pub fn verify(&self) -> Report {
        let division = Division::kept(self.mechanism, self.ranks.clone(), self.prices.clone());
        let told = of_places::Told {
            instance: self.instance,
            lots: &self.lots,
            division: &division,
            cutoffs: &self.cutoffs,
            seed: self.seed.as_ref(),
            commitment: Some(&self.commitment),
        };
        of_places::verify(&told, &OneByOne)
    }
}

/// An offer as its seats and the reserves for groups.
pub type OfferOf<'a> = (u32, &'a [(usize, u32)]);
/// An applicant as groups, and choices with classes.
pub type ApplicantOf<'a> = (&'a [usize], &'a [(usize, u8)]);

const GROUPS: [&str; 2] = ["g0", "g1"];

/// An instance of offers `o0`, … and applicants `p0`, ….
pub fn instance(offers: &[OfferOf<'_>], applicants: &[ApplicantOf<'_>]) -> Instance {
    let mut input = places::Input::new();
    GROUPS.iter().for_each(|group| input.group(group));
    let id = |offer: usize| format!("o{offer}");
    for (number, (seats, reserves)) in offers.iter().enumerate() {
        let reserves: Vec<_> = reserves.iter().map(|one| (GROUPS[one.0], one.1)).collect();
        input.offer(&OfferRow {
            id: &id(number),
            seats: *seats,
            reserves: &reserves,
        });
    }
    for (number, (groups, choices)) in applicants.iter().enumerate() {
        let groups: Vec<_> = groups.iter().map(|group| GROUPS[*group]).collect();
        let names: Vec<_> = choices.iter().map(|one| (id(one.0), one.1)).collect();
        let choices: Vec<_> = names.iter().map(|one| (one.0.as_str(), one.1)).collect();
        input.applicant(&ApplicantRow {
            id: &format!("p{number}"),
            groups: &groups,
            choices: &choices,
        });
    }
    let (instance, problems) = input.finish();
    assert_eq!(problems, []);
    instance
}

/// Up to so many applicants and offers.
pub fn instances(applicants: usize, offers: usize) -> impl Strategy<Value = Instance> {
    let offer = (1u32..4, 0u32..3, 0u32..3, any::<bool>());
    (vec(offer, 1..=offers), any::<bool>()).prop_flat_map(move |(offers, classes)| {
        let numbers: Vec<usize> = (0..offers.len()).collect();
        let list = proptest::sample::subsequence(numbers.clone(), 0..=numbers.len()).prop_shuffle();
        let applicant = (vec(0usize..2, 0..3), list, vec(0u8..3, offers.len()));
        vec(applicant, 0..=applicants).prop_map(move |applicants| {
            let reserved: Vec<Vec<(usize, u32)>> = offers.iter().map(reserves).collect();
            let offers: Vec<OfferOf<'_>> = offers
                .iter()
                .zip(&reserved)
                .map(|(one, some)| (one.0, some.as_slice()))
                .collect();
            let class = |class: u8| if classes { class } else { 0 };
            let lists: Vec<Vec<(usize, u8)>> = applicants
                .iter()
                .map(|one| one.1.iter().map(|offer| (*offer, class(one.2[*offer]))).collect())
                .collect();
            let rows: Vec<ApplicantOf<'_>> = applicants
                .iter()
                .zip(&lists)
                .map(|(one, list)| (one.0.as_slice(), list.as_slice()))
                .collect();
            instance(&offers, &rows)
        })
    })
}

/// Seats for the one group and the other, no more than there are, in either order.
fn reserves(&(seats, one, other, turned): &(u32, u32, u32, bool)) -> Vec<(usize, u32)> {
    let one = one.min(seats);
    let other = other.min(seats - one);
    let mut all: Vec<_> = [(0, one), (1, other)]
        .into_iter()
        .filter(|some| some.1 > 0)
        .collect();
    if turned {
        all.reverse();
    }
    all
}
