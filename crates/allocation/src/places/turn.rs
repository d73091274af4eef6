//! A **turn**: where an applicant stands in the row before one offer.
//!
//! The lower class goes first, and within a class the lower lot. Deliberately absent: merit. Nothing else decides.

/// A class and a lot; the smaller goes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Turn {
    /// The priority class at the offer.
    pub class: u8,
    /// The lot as people see it, from 1.
    pub lot: u32,
}

impl Turn {
    /// The same in 32 bits and in the same order, above 0 and below `u32::MAX`; the limit on applicants leaves room for both.
    pub(super) fn packed(self) -> u32 {
        u32::from(self.class) << 30 | self.lot
    }

    /// Back from 32 bits.
    pub(super) fn unpacked(packed: u32) -> Self {
        Self {
            class: (packed >> 30) as u8,
            lot: packed & ((1 << 30) - 1),
        }
    }
}
