//! An **instance**: who applies where, in flat arrays and with nothing left to check.
//!
//! Applicants, offers and groups are numbered in the order of their sound rows. A list is a run of [`Choice`]s in one array,
//! a choice being an offer and a priority class in 32 bits: a nation of half a million lists of twelve is 24 MB.
//! Deliberately absent: the lots. An instance with its lots is [`Drawn`](super::Drawn).

/// The number of an applicant: its place among the sound rows, the first being 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApplicantNo(pub u32);

/// The number of an offer: its place among the sound rows, the first being 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferNo(pub u32);

/// Seats of one offer that go first to the members of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reserve {
    /// The number of the group: its place among the sound rows, the first being 0.
    pub group: u8,
    /// How many seats.
    pub seats: u32,
}

/// One line of a list: an offer, and the priority class that the applicant has there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice(u32);

impl Choice {
    pub(super) fn new(offer: u32, class: u8) -> Self {
        Self(u32::from(class) << 30 | offer)
    }

    /// What is wanted.
    pub fn offer(self) -> OfferNo {
        OfferNo(self.0 & ((1 << 30) - 1))
    }

    /// The priority class of the applicant at that offer; 0 goes before 1.
    pub fn class(self) -> u8 {
        (self.0 >> 30) as u8
    }
}

/// Applicants with their ranked lists, offers with their seats and reserves.
///
/// Numbers come from here ([`Instance::applicants`], [`Instance::offers`]); one that this instance does not have is a mistake of the
/// program, which then stops.
#[derive(Clone, Debug)]
pub struct Instance {
    pub(super) groups: Vec<Box<str>>,
    pub(super) offers: Vec<Box<str>>,
    seats: Vec<u32>,
    reserve_start: Vec<u32>,
    reserves: Vec<Reserve>,
    /// How often an offer is on a list.
    wanted: Vec<u32>,
    pub(super) applicants: Vec<Box<str>>,
    member: Vec<u32>,
    start: Vec<u32>,
    pub(super) choices: Vec<Choice>,
}

impl Default for Instance {
    /// Nobody, and nothing to divide.
    fn default() -> Self {
        Self {
            groups: Vec::new(),
            offers: Vec::new(),
            seats: Vec::new(),
            reserve_start: vec![0],
            reserves: Vec::new(),
            wanted: Vec::new(),
            applicants: Vec::new(),
            member: Vec::new(),
            start: vec![0],
            choices: Vec::new(),
        }
    }
}

impl Instance {
    pub(super) fn add_offer(&mut self, id: &str, seats: u32, reserves: &[Reserve]) {
        self.offers.push(id.into());
        self.seats.push(seats);
        self.wanted.push(0);
        self.reserves.extend_from_slice(reserves);
        self.reserve_start.push(self.reserves.len() as u32);
    }

    pub(super) fn add_applicant(&mut self, id: &str, groups: u32, choices: &[Choice]) {
        self.applicants.push(id.into());
        self.member.push(groups);
        for choice in choices {
            self.wanted[choice.offer().0 as usize] += 1;
        }
        self.choices.extend_from_slice(choices);
        self.start.push(self.choices.len() as u32);
    }

    /// The numbers of all applicants.
    pub fn applicants(&self) -> impl ExactSizeIterator<Item = ApplicantNo> + use<> {
        (0..self.applicants.len() as u32).map(ApplicantNo)
    }

    /// The numbers of all offers.
    pub fn offers(&self) -> impl ExactSizeIterator<Item = OfferNo> + use<> {
        (0..self.offers.len() as u32).map(OfferNo)
    }

    /// The ids of all groups, by their numbers.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = &str> {
        self.groups.iter().map(|id| &**id)
    }

    /// The id of an applicant.
    pub fn applicant_id(&self, applicant: ApplicantNo) -> &str {
        &self.applicants[applicant.0 as usize]
    }

    /// The id of an offer.
    pub fn offer_id(&self, offer: OfferNo) -> &str {
        &self.offers[offer.0 as usize]
    }

    /// The list of an applicant, the most wanted first.
    pub fn list(&self, applicant: ApplicantNo) -> &[Choice] {
        let at = applicant.0 as usize;
        &self.choices[self.start[at] as usize..self.start[at + 1] as usize]
    }

    /// The groups of an applicant, one bit for each number.
    pub fn groups_of(&self, applicant: ApplicantNo) -> u32 {
        self.member[applicant.0 as usize]
    }

    /// The seats of an offer, those reserved among them.
    pub fn seats(&self, offer: OfferNo) -> u32 {
        self.seats[offer.0 as usize]
    }

    /// The reserves of an offer, in the order in which they are filled.
    pub fn reserves(&self, offer: OfferNo) -> &[Reserve] {
        let at = offer.0 as usize;
        &self.reserves[self.reserve_start[at] as usize..self.reserve_start[at + 1] as usize]
    }

    /// On how many lists an offer stands.
    pub fn wanted(&self, offer: OfferNo) -> u32 {
        self.wanted[offer.0 as usize]
    }

    /// Where the list of an applicant begins and ends among all choices.
    pub(super) fn span(&self, applicant: u32) -> (u32, u32) {
        let at = applicant as usize;
        (self.start[at], self.start[at + 1])
    }

    /// A choice by its place among all.
    pub(super) fn choice(&self, at: u32) -> Choice {
        self.choices[at as usize]
    }
}
