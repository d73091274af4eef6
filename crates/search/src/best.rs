//! The **best** of what was found so far: each document once, by its best reason, at most as many as were asked for.
//!
//! The order is written here and nowhere else: the tier, what is amiss within it, the kind, the length of the name, and the number of
//! the document. It is total, so that the same question has the same answer on every machine.

/// Why something is found, from the best to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// The whole name.
    Exact,
    /// The name begins so.
    Start,
    /// The whole name is spelt otherwise and sounds the same.
    Sound,
    /// All words are in the name, or words of the same stem.
    Word,
    /// A word is part of a compound in the name.
    Part,
    /// The caller said that the words mean this.
    Meaning,
    /// It is spelt differently.
    Typo,
    /// Not all words are in it.
    Partly,
}

/// The place in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    pub tier: Tier,
    /// What is amiss, in the measure of the tier.
    pub amiss: u16,
    pub kind: u8,
    pub length: u16,
    /// Documents are in order of their number.
    pub document: u32,
}

/// By what a name was found, for showing where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    Whole,
    /// The first so many letters, spaces not counted.
    Start(u16),
    /// The words of this reading of the question.
    Words(u16),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    pub rank: Rank,
    pub entry: u32,
    pub by: By,
}

pub struct Best {
    hits: Vec<Hit>,
    most: usize,
}

impl Best {
    pub fn new(most: usize) -> Self {
        Self {
            hits: Vec::with_capacity(most.min(64) + 1),
            most,
        }
    }

    pub fn offer(&mut self, hit: Hit) {
        if self.is_full() && self.hits.last().is_none_or(|last| hit.rank >= last.rank) {
            return;
        }
        if let Some(at) = self
            .hits
            .iter()
            .position(|known| known.rank.document == hit.rank.document)
        {
            if self.hits[at] <= hit {
                return;
            }
            self.hits.remove(at);
        }
        let at = self.hits.partition_point(|known| *known < hit);
        self.hits.insert(at, hit);
        self.hits.truncate(self.most);
    }

    pub fn is_full(&self) -> bool {
        self.hits.len() >= self.most
    }

    pub fn is_empty(&self) -> bool {
        self.hits.is_empty()
    }

    /// The best tier there is.
    pub fn tier(&self) -> Option<Tier> {
        self.hits.first().map(|hit| hit.rank.tier)
    }

    pub fn into_hits(self) -> Vec<Hit> {
        self.hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hit(document: u32, tier: Tier, amiss: u16) -> Hit {
        Hit {
            rank: Rank {
                tier,
                amiss,
                kind: 0,
                length: 5,
                document,
            },
            entry: document,
            by: By::Whole,
        }
    }

    #[test]
    fn a_document_stands_once_by_its_best_reason() {
        let mut best = Best::new(2);
        for hit in [
            hit(1, Tier::Typo, 4),
            hit(2, Tier::Word, 1),
            hit(1, Tier::Exact, 0),
            hit(1, Tier::Word, 0),
            hit(3, Tier::Word, 0),
        ] {
            best.offer(hit);
        }
        let found: Vec<(u32, Tier)> = best
            .into_hits()
            .iter()
            .map(|hit| (hit.rank.document, hit.rank.tier))
            .collect();
        assert_eq!(found, [(1, Tier::Exact), (3, Tier::Word)]);
    }

    #[test]
    fn nothing_asked_is_nothing_kept() {
        let mut best = Best::new(0);
        best.offer(hit(1, Tier::Exact, 0));
        assert!(best.is_full() && best.is_empty());
    }
}
