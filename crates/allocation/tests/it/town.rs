//! A **town**: a small instance in plain lists, that tests can change and look at without the code under test.

use allocation::places::{ApplicantNo, ApplicantRow, Drawn, Input, Instance, Mechanism, OfferRow, divide};
use proptest::prelude::*;

/// Groups that reserves can be for.
pub const GROUPS: [&str; 2] = ["g0", "g1"];

/// Offers and applicants by their numbers.
#[derive(Clone, Debug)]
pub struct Town {
    /// Of each offer.
    pub seats: Vec<u32>,
    /// Of each offer, in their order: a group and seats.
    pub reserves: Vec<Vec<(usize, u32)>>,
    /// Of each applicant, the most wanted first.
    pub lists: Vec<Vec<usize>>,
    /// Of each applicant at each offer, also at those that are not on the list.
    pub class: Vec<Vec<u8>>,
    /// Of each applicant, one bit for each group.
    pub groups: Vec<u32>,
    /// The numbers drawn.
    pub numbers: Vec<u64>,
}

impl Town {
    /// A town without classes and groups, with the first applicant first in the draw, and so on.
    pub fn plain(seats: &[u32], lists: &[&[usize]]) -> Self {
        let people = lists.len();
        Self {
            seats: seats.to_vec(),
            reserves: vec![Vec::new(); seats.len()],
            lists: lists.iter().map(|list| list.to_vec()).collect(),
            class: vec![vec![0; seats.len()]; people],
            groups: vec![0; people],
            numbers: (1..=people as u64).collect(),
        }
    }

    /// The same town in which each offer puts applicants in an order of its own, by classes: at most four applicants.
    pub fn with_orders(mut self, orders: &[&[usize]]) -> Self {
        for (offer, order) in orders.iter().enumerate() {
            for (class, &applicant) in (0..).zip(*order) {
                self.class[applicant][offer] = class;
            }
        }
        self
    }

    pub fn people(&self) -> usize {
        self.lists.len()
    }

    pub fn instance(&self) -> Instance {
        self.called(|applicant| format!("p{applicant:03}"))
    }

    /// The same, with ids of one's own for the applicants.
    pub fn called(&self, id_of: impl Fn(usize) -> String) -> Instance {
        let mut input = Input::new();
        GROUPS.iter().for_each(|group| input.group(group));
        let ids: Vec<String> = (0..self.seats.len()).map(|offer| format!("o{offer}")).collect();
        for (offer, id) in ids.iter().enumerate() {
            let reserves: Vec<(&str, u32)> = self.reserves[offer]
                .iter()
                .map(|&(group, seats)| (GROUPS[group], seats))
                .collect();
            input.offer(&OfferRow {
                id,
                seats: self.seats[offer],
                reserves: &reserves,
            });
        }
        for (applicant, list) in self.lists.iter().enumerate() {
            let choices: Vec<(&str, u8)> = list
                .iter()
                .map(|&offer| (ids[offer].as_str(), self.class[applicant][offer]))
                .collect();
            let groups: Vec<&str> = (0..2)
                .filter(|group| self.groups[applicant] >> group & 1 == 1)
                .map(|group| GROUPS[group])
                .collect();
            input.applicant(&ApplicantRow {
                id: &id_of(applicant),
                groups: &groups,
                choices: &choices,
            });
        }
        let (instance, problems) = input.finish();
        assert_eq!(problems, []);
        instance
    }

    /// Does something with this town and its lots.
    pub fn drawn<T>(&self, work: impl FnOnce(&Drawn<'_>) -> T) -> T {
        let instance = self.instance();
        work(&Drawn::by_numbers(&instance, self.numbers.clone()).unwrap())
    }

    /// The rank that each applicant gets, from 1, or 0.
    pub fn ranks(&self, mechanism: Mechanism) -> Vec<u32> {
        self.drawn(|drawn| divide(drawn, mechanism).ranks().to_vec())
    }

    /// The offer that each applicant gets.
    pub fn places(&self, mechanism: Mechanism) -> Vec<Option<usize>> {
        let ranks = self.ranks(mechanism);
        (0..self.people()).map(|i| self.place(i, ranks[i])).collect()
    }

    /// The offer at a rank of an applicant.
    pub fn place(&self, applicant: usize, rank: u32) -> Option<usize> {
        (rank > 0).then(|| self.lists[applicant][rank as usize - 1])
    }

    /// Where an applicant stands at an offer: class, number, and for equal numbers the id, which follows the place in the list.
    pub fn turn(&self, applicant: usize, offer: usize) -> (u8, u64, usize) {
        (self.class[applicant][offer], self.numbers[applicant], applicant)
    }

    /// All applicants, the first lot first.
    pub fn by_lot(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.people()).collect();
        order.sort_by_key(|&i| (self.numbers[i], i));
        order
    }

    /// The town without classes and reserves.
    pub fn flat(&self) -> Self {
        let mut flat = self.clone();
        flat.reserves.iter_mut().for_each(Vec::clear);
        flat.class.iter_mut().for_each(|class| class.fill(0));
        flat
    }
}

/// A rank to compare with: no place comes after every place.
pub fn badness(rank: u32) -> u32 {
    rank.wrapping_sub(1)
}

/// Applicants by number.
pub fn numbered(order: &[usize]) -> Vec<ApplicantNo> {
    order.iter().map(|&i| ApplicantNo(i as u32)).collect()
}

/// Towns of at most so many applicants and offers; with lots of ties, classes and reserves.
pub fn towns(people: usize, offers: usize) -> impl Strategy<Value = Town> {
    (1..=people, 1..=offers).prop_flat_map(move |(people, offers)| {
        let most = (people as u32).div_ceil(2).max(2);
        let list = (Just((0..offers).collect::<Vec<_>>()).prop_shuffle(), 0..=offers);
        let reserve = (any::<bool>(), 0..=most, 0..=most);
        (
            prop::collection::vec(1..=most, offers),
            prop::collection::vec(reserve, offers),
            prop::collection::vec(list, people),
            prop::collection::vec(prop::collection::vec(0..3_u8, offers), people),
            prop::collection::vec(0..4_u32, people),
            prop::collection::vec(0..2 * people as u64, people),
        )
            .prop_map(|(seats, reserves, lists, class, groups, numbers)| Town {
                reserves: reserves
                    .iter()
                    .zip(&seats)
                    .map(|(one, &seats)| fitting(*one, seats))
                    .collect(),
                seats,
                lists: lists
                    .into_iter()
                    .map(|(list, length)| list[..length].to_vec())
                    .collect(),
                class,
                groups,
                numbers,
            })
    })
}

/// Reserves that fit in the seats, in one order or the other.
fn fitting((turned, first, second): (bool, u32, u32), seats: u32) -> Vec<(usize, u32)> {
    let first = first.min(seats);
    let mut reserves = vec![(0, first), (1, second.min(seats - first))];
    reserves.retain(|&(_, seats)| seats > 0);
    if turned {
        reserves.reverse();
    }
    reserves
}
