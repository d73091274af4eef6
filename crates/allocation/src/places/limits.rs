//! The **limits** of one division: above what a country needs, below what numbers of 32 bits can count.
//!
//! Deliberately absent: settings. A limit is here so that a slip of the keyboard is a problem with a row, not a full memory.

/// Applicants in one division.
pub const APPLICANTS: usize = 5_000_000;
/// Offers in one division.
pub const OFFERS: usize = 200_000;
/// Seats of one offer.
pub const SEATS: u32 = 100_000;
/// Choices on one list.
pub const CHOICES: usize = 1_000;
/// Choices on all lists together.
pub const TOTAL: usize = 1 << 26;
/// Groups that can have reserves.
pub const GROUPS: usize = 32;
/// Priority classes, 0 being the first. As few as possible is best: without them nobody could gain by swapping.
pub const CLASSES: u8 = 4;
