//! A division of places as it is kept.

use allocation::lottery::Seed;
use allocation::places::{
    self, ApplicantRow, Cutoff, Cutoffs, Division, Drawn, Instance, Mechanism, OfferCutoffs, OfferRow,
    Problem, Turn,
};
use serde::{Deserialize, Serialize};

use super::{Draw, Kind};

/// Everybody who took part, and what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Groups that have seats kept for them, or could have.
    pub groups: Vec<String>,
    pub offers: Vec<Offer>,
    pub applicants: Vec<Applicant>,
}

/// Something with seats.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    pub id: String,
    pub seats: u32,
    /// Seats that go first to a group.
    pub reserves: Vec<(String, u32)>,
}

/// Somebody who wants one seat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applicant {
    pub id: String,
    pub groups: Vec<String>,
    /// The offers, the most wanted first, each with the class of priority there.
    pub choices: Vec<(String, u8)>,
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Result {
    pub kind: Kind,
    pub engine: String,
    pub draw: Draw,
    pub mechanism: KeptMechanism,
    pub applicants: Vec<Placed>,
    pub offers: Vec<Filled>,
}

/// The ways to divide that decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum KeptMechanism {
    Deferred,
    Dictatorship,
    RankMinimal,
}

/// What one applicant got.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placed {
    pub id: String,
    pub lot: u32,
    /// The rank of the place on the own list, from 1.
    pub rank: Option<u32>,
    pub offer: Option<String>,
}

/// What is published about one offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    pub id: String,
    pub taken: u32,
    pub price: Option<u32>,
    pub open: Option<KeptCutoff>,
    pub reserves: Vec<(u8, KeptCutoff)>,
}

/// Up to whom an offer took people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeptCutoff {
    Everybody,
    Nobody,
    Last { class: u8, lot: u32 },
}

impl From<KeptMechanism> for Mechanism {
    fn from(kept: KeptMechanism) -> Mechanism {
        match kept {
            KeptMechanism::Deferred => Mechanism::Deferred,
            KeptMechanism::Dictatorship => Mechanism::Dictatorship,
            KeptMechanism::RankMinimal => Mechanism::RankMinimal,
        }
    }
}

impl From<Cutoff> for KeptCutoff {
    fn from(cutoff: Cutoff) -> KeptCutoff {
        match cutoff {
            Cutoff::Everybody => KeptCutoff::Everybody,
            Cutoff::Nobody => KeptCutoff::Nobody,
            Cutoff::Last(Turn { class, lot }) => KeptCutoff::Last { class, lot },
        }
    }
}

impl From<KeptCutoff> for Cutoff {
    fn from(cutoff: KeptCutoff) -> Cutoff {
        match cutoff {
            KeptCutoff::Everybody => Cutoff::Everybody,
            KeptCutoff::Nobody => Cutoff::Nobody,
            KeptCutoff::Last { class, lot } => Cutoff::Last(Turn { class, lot }),
        }
    }
}

impl Input {
    /// As the engine takes it, and a problem for every row that it does not.
    pub fn built(&self) -> (Instance, Vec<Problem>) {
        let mut input = places::Input::new();
        for group in &self.groups {
            input.group(group);
        }
        for offer in &self.offers {
            let reserves: Vec<(&str, u32)> = offer
                .reserves
                .iter()
                .map(|(group, seats)| (group.as_str(), *seats))
                .collect();
            input.offer(&OfferRow {
                id: &offer.id,
                seats: offer.seats,
                reserves: &reserves,
            });
        }
        for applicant in &self.applicants {
            let groups: Vec<&str> = applicant.groups.iter().map(String::as_str).collect();
            let choices: Vec<(&str, u8)> = applicant
                .choices
                .iter()
                .map(|(offer, class)| (offer.as_str(), *class))
                .collect();
            input.applicant(&ApplicantRow {
                id: &applicant.id,
                groups: &groups,
                choices: &choices,
            });
        }
        input.finish()
    }
}

/// A division as it is kept.
pub fn result(drawn: &Drawn<'_>, division: &Division, mechanism: KeptMechanism, draw: Draw) -> Result {
    let instance = drawn.instance();
    let cutoffs = Cutoffs::of(drawn, division);
    let placed = instance.applicants().map(|who| Placed {
        id: instance.applicant_id(who).to_owned(),
        lot: drawn.lot(who),
        rank: division.rank(who),
        offer: division
            .offer(instance, who)
            .map(|offer| instance.offer_id(offer).to_owned()),
    });
    let taken = division.taken(instance);
    let filled = instance.offers().map(|offer| {
        let told = cutoffs.as_ref().map(|cutoffs| cutoffs.at(offer));
        Filled {
            id: instance.offer_id(offer).to_owned(),
            taken: taken[offer.0 as usize],
            price: division.prices().get(offer.0 as usize).copied(),
            open: told.map(|told| told.open.into()),
            reserves: told.map_or_else(Vec::new, |told| {
                told.reserves
                    .iter()
                    .map(|(group, cutoff)| (*group, (*cutoff).into()))
                    .collect()
            }),
        }
    });
    Result {
        kind: Kind::Places,
        engine: super::ENGINE.to_owned(),
        draw,
        mechanism,
        applicants: placed.collect(),
        offers: filled.collect(),
    }
}

impl Result {
    /// The division and its cutoffs again, to be verified. An error is a sentence.
    pub fn division(
        &self,
        instance: &Instance,
    ) -> std::result::Result<(Division, Vec<OfferCutoffs>), String> {
        let same = self
            .applicants
            .iter()
            .map(|one| one.id.as_str())
            .eq(instance.applicants().map(|who| instance.applicant_id(who)))
            && self
                .offers
                .iter()
                .map(|one| one.id.as_str())
                .eq(instance.offers().map(|offer| instance.offer_id(offer)));
        if !same {
            return Err("In result.json staan andere mensen of ander aanbod dan in input.json.".to_owned());
        }
        let ranks: Vec<u32> = self.applicants.iter().map(|one| one.rank.unwrap_or(0)).collect();
        let prices = self.offers.iter().filter_map(|offer| offer.price).collect();
        let cutoffs = self.offers.iter().filter_map(|offer| {
            Some(OfferCutoffs {
                open: offer.open?.into(),
                reserves: offer
                    .reserves
                    .iter()
                    .map(|(group, cutoff)| (*group, (*cutoff).into()))
                    .collect(),
            })
        });
        let division = Division::kept(self.mechanism.into(), ranks, prices);
        // The name of the offer is told beside the rank; both have to say the same.
        for (who, told) in instance.applicants().zip(&self.applicants) {
            let named = division
                .offer(instance, who)
                .map(|offer| instance.offer_id(offer));
            if named != told.offer.as_deref() {
                return Err(format!(
                    "Bij {} zegt result.json een ander aanbod dan de keuze met die rang.",
                    told.id
                ));
            }
        }
        Ok((division, cutoffs.collect()))
    }

    /// The lots as they were told.
    pub fn lots(&self) -> Vec<u32> {
        self.applicants.iter().map(|one| one.lot).collect()
    }
}

/// The lots of another draw than the real one, to compare mechanisms with.
pub fn trial(seed: &Seed) -> Seed {
    Seed(seed.0.map(|byte| !byte))
}
