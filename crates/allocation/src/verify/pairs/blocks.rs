//! Mentors in **blocks** of some dozens who live near each other, each with what all of them together could offer: so that for a young
//! person most blocks are passed over whole.
//!
//! Whose place is not known stands in blocks of their own. Deliberately absent: a map. The blocks are cut from strips of the sorted list.

use super::fits::{ANYWHERE, Bits, Grown, Young, outside};
use crate::pairs::Mentor;

/// So many stand in one block.
const BLOCK: usize = 48;

/// Mentors who are cleared and have room.
pub(super) struct Blocks {
    blocks: Vec<Block>,
    grown: Vec<Grown>,
    has: Vec<Bits>,
}

/// What all in a block have together.
struct Block {
    from: usize,
    to: usize,
    slots: u64,
    bands: u32,
    online: bool,
    limit: u64,
    /// Two corners; none where no place is known.
    corners: Option<[(i32, i32); 2]>,
}

impl Blocks {
    /// Those of all mentors who are cleared, have room and are asked for.
    pub fn new(mentors: &[Mentor], asked: impl Fn(usize) -> bool) -> Self {
        let able = |&(number, mentor): &(usize, &Mentor)| mentor.cleared && mentor.room > 0 && asked(number);
        let all = mentors.iter().enumerate().filter(able);
        let mut grown: Vec<(Grown, Bits)> = all
            .map(|(number, mentor)| Grown::new(number as u32, mentor))
            .collect();
        let (x, y) = (
            |one: &(Grown, Bits)| one.0.at.map(|at| at.0),
            |one: &(Grown, Bits)| one.0.at.map(|at| at.1),
        );
        // Who has no place sorts in front.
        grown.sort_by_key(|one| (x(one), one.0.number));
        let placeless = grown.partition_point(|one| one.0.at.is_none());
        let strip = BLOCK * (grown.len() / BLOCK).isqrt().max(1);
        let mut blocks = Blocks::cut(&grown[..placeless], 0);
        let mut from = placeless;
        for strip in grown[placeless..].chunks_mut(strip) {
            strip.sort_by_key(|one| (y(one), one.0.number));
            blocks.extend(Blocks::cut(strip, from));
            from += strip.len();
        }
        let (grown, has) = grown.into_iter().unzip();
        Self { blocks, grown, has }
    }

    fn cut(grown: &[(Grown, Bits)], mut from: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        for some in grown.chunks(BLOCK) {
            let mut block = Block {
                from,
                to: from + some.len(),
                slots: 0,
                bands: 0,
                online: false,
                limit: 0,
                corners: None,
            };
            for (one, _) in some {
                block.slots |= one.slots;
                block.bands |= one.bands;
                block.online |= one.online;
                block.limit = block.limit.max(one.limit);
                if let Some(at) = one.at {
                    let [low, high] = block.corners.unwrap_or([at; 2]);
                    block.corners = Some([
                        (low.0.min(at.0), low.1.min(at.1)),
                        (high.0.max(at.0), high.1.max(at.1)),
                    ]);
                }
            }
            from = block.to;
            blocks.push(block);
        }
        blocks
    }

    /// Calls `fit` with everybody who fits.
    pub fn each_fit(&self, young: &Young<'_>, mut fit: impl FnMut(&Grown, Bits)) {
        for block in self.blocks.iter().filter(|block| block.may_fit(young)) {
            let (grown, has) = (&self.grown[block.from..block.to], &self.has[block.from..block.to]);
            // First who can meet, and then the rest, so that the first loop has no branch.
            let (mut found, mut many) = ([0; BLOCK], 0);
            for (at, one) in grown.iter().take(BLOCK).enumerate() {
                found[many] = at;
                many += usize::from(young.can_meet(one));
            }
            for &at in &found[..many] {
                if young.suits(&grown[at], has[at]) {
                    fit(&grown[at], has[at]);
                }
            }
        }
    }

    /// Takes out everybody who fits, and puts their numbers into `taken`.
    pub fn take_fits(&mut self, young: &Young<'_>, taken: &mut Vec<u32>) {
        for block in self.blocks.iter_mut().filter(|block| block.may_fit(young)) {
            let mut at = block.from;
            while at < block.to {
                if young.fits(&self.grown[at], self.has[at]) {
                    taken.push(self.grown[at].number);
                    block.to -= 1;
                    self.grown.swap(at, block.to);
                    self.has.swap(at, block.to);
                } else {
                    at += 1;
                }
            }
        }
    }
}

impl Block {
    /// Could anybody in it fit?
    fn may_fit(&self, young: &Young<'_>) -> bool {
        let limit = young.limit.min(self.limit);
        let near = || match (young.at, self.corners) {
            (Some(at), Some([from, to])) => outside(at, from, to) <= limit,
            _ => false,
        };
        self.from < self.to
            && young.slots & self.slots != 0
            && young.band & self.bands != 0
            && (limit == ANYWHERE || young.online && self.online || near())
    }
}
