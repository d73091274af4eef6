//! A **field** of work: a broad kind of work that somebody can taste or hear about.
//!
//! Wider than an mbo domain, so that two building sites are not two fields, and further than mbo. Deliberately absent: any order
//! among fields; none is better.

use pathways::Provenance;

/// A field of work, from `fields.toml`.
#[derive(Clone, Debug)]
pub struct Field {
    /// Id, such as `bouw`; its words are `field-<id>`.
    pub id: String,
    /// Ids of the mbo domains that belong to it.
    pub domains: Vec<String>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// A set of fields, by their place in the file. At most [`Fields::MOST`] exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fields(u16);

impl Fields {
    /// How many fields there can be.
    pub const MOST: usize = 16;

    /// The field at this place in the file; nothing for a place that cannot be.
    pub fn at(index: usize) -> Fields {
        if index < Fields::MOST {
            Fields(1 << index)
        } else {
            Fields::default()
        }
    }

    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Fields) -> Fields {
        Fields(self.0 | other.0)
    }

    /// How many.
    pub fn count(self) -> u8 {
        // Sixteen bits at most.
        self.0.count_ones() as u8
    }

    /// Their places in the file.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Fields::MOST).filter(move |index| self.0 & (1 << index) != 0)
    }
}

impl FromIterator<Fields> for Fields {
    fn from_iter<I: IntoIterator<Item = Fields>>(sets: I) -> Fields {
        sets.into_iter().fold(Fields::default(), Fields::with)
    }
}
