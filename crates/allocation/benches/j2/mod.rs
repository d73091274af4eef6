//! The instances of the benchmark of places by preference: applicants in regions made from a seed, the same bytes in every language.
//!
//! All numbers are unsigned 64-bit and wrap. `mix` is the finaliser of SplitMix64; stream `s` of seed 1 has the base
//! `mix(1 + s·γ)`, and its value number `k` is `mix(base + (k + 1)·γ)`. Seven in ten choices lie in one's own region, where one has
//! class 0 or 1; elsewhere it is class 2.

use allocation::places::{ApplicantRow, Drawn, Input, Instance, OfferRow};

const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// Choices on each list.
const LIST: usize = 12;

/// One instance: its size and the published hash of its file.
pub struct Case {
    pub name: &'static str,
    pub applicants: u64,
    pub offers: u64,
    pub hash: u64,
}

/// The published instances.
pub const CASES: [Case; 4] = [
    Case {
        name: "hundredth",
        applicants: 2_000,
        offers: 20,
        hash: 0xe5b5_7f94_abf1_f879,
    },
    Case {
        name: "tenth",
        applicants: 20_000,
        offers: 200,
        hash: 0xd6bc_5b31_a799_f69f,
    },
    Case {
        name: "city",
        applicants: 200_000,
        offers: 2_000,
        hash: 0xb4df_d6eb_c339_dbe3,
    },
    Case {
        name: "nation",
        applicants: 500_000,
        offers: 5_000,
        hash: 0x933a_15c4_f205_0ed9,
    },
];

/// The numbers of an instance, before anybody has a name.
pub struct Numbers {
    /// Twelve offers and classes for each applicant.
    pub choices: Vec<[(u32, u8); LIST]>,
    pub seats: Vec<u32>,
    /// Who is in the group.
    pub group: Vec<bool>,
    /// The numbers drawn; the file has them without their last two bits.
    pub lots: Vec<u64>,
}

impl Case {
    pub fn named(name: &str) -> Option<&'static Case> {
        CASES.iter().find(|case| case.name == name)
    }

    pub fn numbers(&self) -> Numbers {
        let [seats, group, lots] = [4, 6, 7].map(Stream::new);
        let list = Lists::new(self.offers);
        Numbers {
            choices: (0..self.applicants).map(|i| list.of(i)).collect(),
            seats: (0..self.offers)
                .map(|j| 30 + seats.below(j, 131) as u32)
                .collect(),
            group: (0..self.applicants).map(|i| group.below(i, 100) < 30).collect(),
            lots: (0..self.applicants).map(|i| lots.at(i)).collect(),
        }
    }
}

impl Numbers {
    /// The instance as a file, little-endian: sizes, offers of all lists, seats, classes of all lists, groups, lots.
    pub fn bytes(&self) -> Vec<u8> {
        let sizes = [self.choices.len(), self.seats.len(), LIST].map(|size| size as u32);
        let offers = self.choices.iter().flatten().map(|&(offer, _)| offer);
        let words = sizes.into_iter().chain(offers).chain(self.seats.iter().copied());
        let mut bytes: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
        bytes.extend(self.choices.iter().flatten().map(|&(_, class)| class));
        bytes.extend(self.group.iter().map(|&member| u8::from(member)));
        bytes.extend(self.lots.iter().flat_map(|lot| (lot >> 2).to_le_bytes()));
        bytes
    }

    /// The instance, and how many rows were left out: none. With `share`, every offer reserves so many hundredths of its seats
    /// for the group.
    pub fn instance(&self, share: u32) -> (Instance, usize) {
        let offers: Vec<String> = (0..self.seats.len()).map(|j| format!("o{j}")).collect();
        let mut input = Input::new();
        input.group("group");
        for (id, &seats) in offers.iter().zip(&self.seats) {
            let reserve = [("group", seats * share / 100)];
            let reserves = if share == 0 { &[][..] } else { &reserve };
            input.offer(&OfferRow { id, seats, reserves });
        }
        for (i, (choices, &member)) in self.choices.iter().zip(&self.group).enumerate() {
            let choices = choices.map(|(offer, class)| (offers[offer as usize].as_str(), class));
            input.applicant(&ApplicantRow {
                id: &format!("p{i}"),
                groups: if member { &["group"] } else { &[] },
                choices: &choices,
            });
        }
        let (instance, problems) = input.finish();
        (instance, problems.len())
    }

    /// The instance with its lots; nothing if there were not as many lots as applicants, which cannot be.
    pub fn drawn<'a>(&self, instance: &'a Instance) -> Option<Drawn<'a>> {
        Drawn::by_numbers(instance, self.lots.clone())
    }
}

/// What the lists of an instance are made from.
struct Lists {
    regions: u64,
    per_region: u64,
    streams: [Stream; 4],
}

impl Lists {
    fn new(offers: u64) -> Self {
        let regions = (offers / 100).max(1);
        Self {
            regions,
            per_region: offers / regions,
            streams: [1, 2, 3, 5].map(Stream::new),
        }
    }

    fn of(&self, applicant: u64) -> [(u32, u8); LIST] {
        let [home, which, near, known] = &self.streams;
        let region = home.skew(applicant, self.regions);
        let mut list = [(0, 0); LIST];
        let mut length = 0;
        for k in 4096 * applicant.. {
            let offer = if near.below(k, 100) < 70 {
                region + self.regions * which.skew(k, self.per_region)
            } else {
                which.skew(k, self.regions * self.per_region)
            };
            if list[..length].iter().any(|&(other, _)| u64::from(other) == offer) {
                continue;
            }
            let class = match offer % self.regions == region {
                false => 2,
                true if known.below(4096 * applicant + offer, 100) < 20 => 0,
                true => 1,
            };
            list[length] = (offer as u32, class);
            length += 1;
            if length == LIST {
                break;
            }
        }
        list
    }
}

/// FNV-1a, 64 bits.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

/// One stream of seed 1: numbers that can be asked for in any order.
pub struct Stream(u64);

impl Stream {
    pub fn new(stream: u64) -> Self {
        Self(mix(GAMMA.wrapping_mul(stream).wrapping_add(1)))
    }

    pub fn at(&self, k: u64) -> u64 {
        mix(self.0.wrapping_add((k + 1).wrapping_mul(GAMMA)))
    }

    pub fn below(&self, k: u64, n: u64) -> u64 {
        ((self.at(k) >> 32) * n) >> 32
    }

    /// Small values more often than large ones.
    pub fn skew(&self, k: u64, n: u64) -> u64 {
        let r = self.at(k);
        ((r >> 48) * ((r >> 32) & 0xFFFF) * n) >> 32
    }
}
