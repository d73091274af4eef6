//! A **row** holds texts in the order of the alphabet, each with an owner, so that all that begin alike stand together.

use std::ops::Range;

#[derive(Default)]
pub struct Row {
    letters: Vec<u8>,
    starts: Vec<u32>,
    owners: Vec<u32>,
}

impl Row {
    pub fn new<'a>(texts: impl Iterator<Item = (&'a [u8], u32)>) -> Self {
        let mut texts: Vec<(&[u8], u32)> = texts.collect();
        texts.sort_unstable();
        let mut row = Self::default();
        for (text, owner) in texts {
            row.starts.push(row.letters.len() as u32);
            row.letters.extend_from_slice(text);
            row.owners.push(owner);
        }
        row.starts.push(row.letters.len() as u32);
        row
    }

    pub fn len(&self) -> usize {
        self.owners.len()
    }

    pub fn text(&self, at: usize) -> &[u8] {
        &self.letters[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    pub fn owner(&self, at: usize) -> u32 {
        self.owners[at]
    }

    /// The places of all that begin so; what is equal stands first.
    pub fn beginning(&self, letters: &[u8]) -> Range<usize> {
        let from = self.first(0, |text| text >= letters);
        let to = self.first(from, |text| !text.starts_with(letters));
        from..to
    }

    /// The places of all that are equal.
    pub fn equal(&self, letters: &[u8]) -> Range<usize> {
        let from = self.first(0, |text| text >= letters);
        let to = self.first(from, |text| text != letters);
        from..to
    }

    /// The first place from here on where this holds; it has to hold from there to the end.
    fn first(&self, from: usize, holds: impl Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (from, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if holds(self.text(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }

    /// Bytes that the row takes.
    pub fn bytes(&self) -> usize {
        self.letters.len() + 4 * (self.starts.len() + self.owners.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_alike_stands_together() {
        let texts = ["kok", "kapper", "kapster", "kap", "arts", "kap"];
        let row = Row::new(
            texts
                .iter()
                .zip(0..)
                .map(|(text, owner)| (text.as_bytes(), owner)),
        );
        let owners = |range: Range<usize>| range.map(|at| row.owner(at)).collect::<Vec<_>>();
        assert_eq!(owners(row.beginning(b"kap")), [3, 5, 1, 2]);
        assert_eq!(owners(row.equal(b"kap")), [3, 5]);
        assert_eq!(owners(row.beginning(b"x")), []);
        assert_eq!(row.beginning(b"").len(), 6);
        assert_eq!(Row::new(std::iter::empty()).beginning(b"a"), 0..0);
    }
}
