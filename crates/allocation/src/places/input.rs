//! The **input** of a division: rows as they came in, taken in one by one, and a problem for each row that cannot be used.
//!
//! Groups first, then offers, then applicants, because each names the ones before it. A row with a problem is left out whole and
//! named, so that the caller decides whether to go on without it; nothing is repaired and nothing panics.
//! Deliberately absent: files, columns and words. A [`Problem`] tells the number of a row; the caller knows its line.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::instance::{Choice, Instance, Reserve};
use super::limits::{APPLICANTS, CHOICES, CLASSES, GROUPS, OFFERS, SEATS, TOTAL};

/// A row about an offer: something with seats.
#[derive(Clone, Copy, Debug)]
pub struct OfferRow<'a> {
    /// Under which applicants name it; not empty, and of one offer only.
    pub id: &'a str,
    /// How many it takes, from 1 to [`SEATS`].
    pub seats: u32,
    /// Seats that go first to a group, in the order in which they are filled. Each group at most once; together no more than `seats`.
    pub reserves: &'a [(&'a str, u32)],
}

/// A row about an applicant: somebody who wants one seat.
#[derive(Clone, Copy, Debug)]
pub struct ApplicantRow<'a> {
    /// What lots are drawn for; not empty, and of one applicant only.
    pub id: &'a str,
    /// The groups that this applicant is in.
    pub groups: &'a [&'a str],
    /// The offers wanted, the most wanted first, each with the priority class of this applicant there: 0 goes before 1, and so on.
    /// May be empty.
    pub choices: &'a [(&'a str, u8)],
}

/// A row that was left out, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which row.
    pub row: Row,
    /// What is wrong with it.
    pub fault: Fault,
}

/// The number of a row among those of its kind, the first being 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// A group.
    Group(usize),
    /// An offer.
    Offer(usize),
    /// An applicant.
    Applicant(usize),
}

/// What is wrong with a row. A `place` is a place in its list of groups, reserves or choices, the first being 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no id.
    NoId,
    /// The id was already used by this row of the same kind.
    IdTwice {
        /// That row.
        first: usize,
    },
    /// There are more rows of this kind than can be divided, or more choices in all.
    TooManyRows {
        /// The most that can be.
        most: usize,
    },
    /// A group that was not named as a group.
    UnknownGroup {
        /// Where it stands.
        place: usize,
    },
    /// A group that already has a reserve here.
    GroupTwice {
        /// Where it stands again.
        place: usize,
        /// Where it stood first.
        first: usize,
    },
    /// An offer without seats.
    NoSeats,
    /// More seats than one offer can have; probably a slip of the keyboard.
    TooManySeats {
        /// Seats in the row.
        seats: u32,
        /// The most that can be.
        most: u32,
    },
    /// A reserve of no seats.
    ReserveOfNoSeats {
        /// Where it stands.
        place: usize,
    },
    /// More seats are reserved than there are.
    ReservesExceedSeats {
        /// Reserved seats together.
        reserved: u64,
        /// All seats.
        seats: u32,
    },
    /// A choice for an offer that is not there.
    UnknownOffer {
        /// Where it stands on the list.
        place: usize,
    },
    /// A choice for an offer whose own row was left out.
    OfferLeftOut {
        /// Where it stands on the list.
        place: usize,
        /// The row of the offer.
        offer: usize,
    },
    /// An offer that stands on this list already.
    OfferTwice {
        /// Where it stands again.
        place: usize,
        /// Where it stood first.
        first: usize,
    },
    /// A priority class that does not exist.
    UnknownClass {
        /// Where it stands on the list.
        place: usize,
        /// The class in the row.
        class: u8,
        /// The last that exists.
        last: u8,
    },
    /// A list longer than can be.
    TooManyChoices {
        /// How long it is.
        choices: usize,
        /// The most that can be.
        most: usize,
    },
}

/// Where the row of an id stands, and its number among the sound ones.
struct Known {
    row: usize,
    number: Option<u32>,
}

/// Takes rows in, and ends as an [`Instance`] of the sound ones.
#[derive(Default)]
pub struct Input {
    instance: Instance,
    problems: Vec<Problem>,
    groups: HashMap<Box<str>, Known>,
    offers: HashMap<Box<str>, Known>,
    applicants: HashMap<Box<str>, usize>,
    rows: [usize; 3],
    /// For each offer, on which applicant's list it was last seen and where.
    seen: Vec<(u32, u32)>,
}

impl Input {
    /// An input without rows.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in a group, of which applicants may be and for which seats may be reserved.
    pub fn group(&mut self, id: &str) {
        let row = self.next(0);
        let number = self.instance.groups.len();
        let fault = name(&mut self.groups, id, row).or_else(|| too_many(number, GROUPS));
        if let Some(fault) = fault {
            self.problems.push(Problem {
                row: Row::Group(row),
                fault,
            });
            return;
        }
        know(&mut self.groups, id, number);
        self.instance.groups.push(id.into());
    }

    /// Takes in an offer.
    pub fn offer(&mut self, offer: &OfferRow<'_>) {
        let row = self.next(1);
        let number = self.instance.offers.len();
        let fault = name(&mut self.offers, offer.id, row).or_else(|| too_many(number, OFFERS));
        let sound = fault.map_or_else(|| self.reserves(offer), Err);
        match sound {
            Err(fault) => self.problems.push(Problem {
                row: Row::Offer(row),
                fault,
            }),
            Ok(reserves) => {
                know(&mut self.offers, offer.id, number);
                self.instance.add_offer(offer.id, offer.seats, &reserves);
                self.seen.push((u32::MAX, 0));
            }
        }
    }

    /// Takes in an applicant.
    pub fn applicant(&mut self, applicant: &ApplicantRow<'_>) {
        let row = self.next(2);
        match self.applicant_row(row, applicant) {
            Err(fault) => self.problems.push(Problem {
                row: Row::Applicant(row),
                fault,
            }),
            Ok((groups, choices)) => self.instance.add_applicant(applicant.id, groups, &choices),
        }
    }

    /// The sound rows, and a problem for each of the others, in the order in which they came in.
    pub fn finish(self) -> (Instance, Vec<Problem>) {
        (self.instance, self.problems)
    }

    fn next(&mut self, kind: usize) -> usize {
        let row = self.rows[kind];
        self.rows[kind] += 1;
        row
    }

    fn reserves(&self, offer: &OfferRow<'_>) -> Result<Vec<Reserve>, Fault> {
        let seats = offer.seats;
        match seats {
            0 => return Err(Fault::NoSeats),
            1..=SEATS => {}
            _ => return Err(Fault::TooManySeats { seats, most: SEATS }),
        }
        let mut reserves: Vec<Reserve> = Vec::new();
        for (place, &(group, seats)) in offer.reserves.iter().enumerate() {
            let group = self.group_number(group, place)?;
            if let Some(first) = reserves.iter().position(|known| known.group == group) {
                return Err(Fault::GroupTwice { place, first });
            }
            if seats == 0 {
                return Err(Fault::ReserveOfNoSeats { place });
            }
            reserves.push(Reserve { group, seats });
        }
        let reserved = reserves.iter().map(|reserve| u64::from(reserve.seats)).sum();
        if reserved > u64::from(seats) {
            return Err(Fault::ReservesExceedSeats { reserved, seats });
        }
        Ok(reserves)
    }

    fn applicant_row(
        &mut self,
        row: usize,
        applicant: &ApplicantRow<'_>,
    ) -> Result<(u32, Vec<Choice>), Fault> {
        if applicant.id.is_empty() {
            return Err(Fault::NoId);
        }
        match self.applicants.entry(applicant.id.into()) {
            Entry::Occupied(known) => return Err(Fault::IdTwice { first: *known.get() }),
            Entry::Vacant(place) => place.insert(row),
        };
        let choices = applicant.choices.len();
        if choices > CHOICES {
            return Err(Fault::TooManyChoices {
                choices,
                most: CHOICES,
            });
        }
        let full = too_many(self.instance.applicants.len(), APPLICANTS)
            .or_else(|| too_many(self.instance.choices.len() + choices, TOTAL));
        full.map_or(Ok(()), Err)?;
        let mut groups = 0;
        for (place, group) in applicant.groups.iter().enumerate() {
            groups |= 1 << self.group_number(group, place)?;
        }
        Ok((groups, self.choices(applicant)?))
    }

    fn choices(&mut self, applicant: &ApplicantRow<'_>) -> Result<Vec<Choice>, Fault> {
        // Every attempt has a stamp of its own, so that a row that failed halfway leaves nothing behind.
        let stamp = self.rows[2] as u32;
        let mut choices = Vec::with_capacity(applicant.choices.len());
        for (place, &(id, class)) in applicant.choices.iter().enumerate() {
            let number = match self.offers.get(id) {
                None => return Err(Fault::UnknownOffer { place }),
                Some(Known { row, number: None }) => return Err(Fault::OfferLeftOut { place, offer: *row }),
                Some(Known {
                    number: Some(number), ..
                }) => *number,
            };
            let seen = &mut self.seen[number as usize];
            if seen.0 == stamp {
                let first = seen.1 as usize;
                return Err(Fault::OfferTwice { place, first });
            }
            *seen = (stamp, place as u32);
            if class >= CLASSES {
                let last = CLASSES - 1;
                return Err(Fault::UnknownClass { place, class, last });
            }
            choices.push(Choice::new(number, class));
        }
        Ok(choices)
    }

    fn group_number(&self, id: &str, place: usize) -> Result<u8, Fault> {
        let known = self.groups.get(id).and_then(|known| known.number);
        known
            .map(|number| number as u8)
            .ok_or(Fault::UnknownGroup { place })
    }
}

/// Writes an id down as that of a row, or says what is wrong with it.
fn name(known: &mut HashMap<Box<str>, Known>, id: &str, row: usize) -> Option<Fault> {
    if id.is_empty() {
        return Some(Fault::NoId);
    }
    match known.entry(id.into()) {
        Entry::Occupied(known) => Some(Fault::IdTwice {
            first: known.get().row,
        }),
        Entry::Vacant(place) => {
            place.insert(Known { row, number: None });
            None
        }
    }
}

/// Says that the row of an id is sound, and which number it has.
fn know(known: &mut HashMap<Box<str>, Known>, id: &str, number: usize) {
    if let Some(known) = known.get_mut(id) {
        known.number = Some(number as u32);
    }
}

fn too_many(rows: usize, most: usize) -> Option<Fault> {
    (rows >= most).then_some(Fault::TooManyRows { most })
}
