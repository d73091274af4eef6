//! The **distance** of two folded texts: how many letters to leave out, put in, change, or swap with the next one.
//!
//! All columns of the table are kept in the bits of one word (Hyyrö 2003, with swaps), so that a letter of the other text takes a
//! dozen operations. A letter is swapped once (optimal string alignment). Deliberately absent: texts of more than 64 letters.

/// Letters that are compared at most.
pub const MOST: usize = 64;

/// The letters of one text, ready to be held against many.
pub struct Pattern {
    places: Box<[u64; 256]>,
    letters: usize,
}

impl Pattern {
    /// Letters after the 64th are not looked at.
    pub fn new(text: &[u8]) -> Self {
        let mut places = Box::new([0; 256]);
        let letters = text.len().min(MOST);
        for (at, &letter) in text[..letters].iter().enumerate() {
            places[usize::from(letter)] |= 1 << at;
        }
        Self { places, letters }
    }

    /// The distance to all of another text, if that is at most so much.
    pub fn to(&self, other: &[u8], most: usize) -> Option<usize> {
        if self.letters.abs_diff(other.len()) > most {
            return None;
        }
        let mut column = Column::new(self.letters);
        for (at, &letter) in other.iter().enumerate() {
            column.step(self.places[usize::from(letter)]);
            // What is left can lower it by one a letter.
            if column.distance > most + (other.len() - at - 1) {
                return None;
            }
        }
        (column.distance <= most).then_some(column.distance)
    }

    /// The least distance to a beginning of another text, if that is at most so much.
    pub fn to_beginning(&self, other: &[u8], most: usize) -> Option<usize> {
        let mut column = Column::new(self.letters);
        let mut least = self.letters;
        for &letter in other.iter().take(self.letters + most) {
            column.step(self.places[usize::from(letter)]);
            least = least.min(column.distance);
        }
        (least <= most).then_some(least)
    }
}

/// A column of the table: where it goes up and down by one, and what stands at the bottom.
struct Column {
    up: u64,
    down: u64,
    same: u64,
    places: u64,
    bottom: u64,
    distance: usize,
}

impl Column {
    fn new(letters: usize) -> Self {
        Self {
            up: !0,
            down: 0,
            same: 0,
            places: 0,
            bottom: 1_u64.checked_shl(letters.wrapping_sub(1) as u32).unwrap_or(0),
            distance: letters,
        }
    }

    fn step(&mut self, places: u64) {
        let swapped = ((!self.same & places) << 1) & self.places;
        self.same = ((places & self.up).wrapping_add(self.up) ^ self.up) | places | self.down | swapped;
        let right_up = self.down | !(self.same | self.up);
        let right_down = self.same & self.up;
        self.distance += usize::from(right_up & self.bottom != 0);
        self.distance -= usize::from(right_down & self.bottom != 0);
        let right_up = right_up << 1 | 1;
        self.up = right_down << 1 | !(self.same | right_up);
        self.down = right_up & self.same;
        self.places = places;
        // Without letters the distance is how many of the other were passed.
        self.distance += usize::from(self.bottom == 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(one: &str, other: &str, distance: usize) {
        assert_eq!(
            Pattern::new(one.as_bytes()).to(other.as_bytes(), 9),
            Some(distance),
            "{one} {other}"
        );
        assert_eq!(
            Pattern::new(other.as_bytes()).to(one.as_bytes(), 9),
            Some(distance),
            "{other} {one}"
        );
    }

    #[test]
    fn a_swap_counts_once() {
        check("kapper", "kapper", 0);
        check("kapper", "kaper", 1);
        check("kapper", "kpaper", 1);
        check("kapper", "kappre", 1);
        check("ca", "abc", 3);
        check("", "abc", 3);
        check("kok", "arts", 4);
    }

    #[test]
    fn a_beginning_is_enough() {
        let pattern = Pattern::new(b"verplee");
        assert_eq!(pattern.to_beginning(b"verpleegkundige", 2), Some(0));
        assert_eq!(pattern.to_beginning(b"veprleegkundige", 2), Some(1));
        assert_eq!(pattern.to_beginning(b"kapper", 2), None);
        assert_eq!(Pattern::new(b"").to_beginning(b"kapper", 0), Some(0));
    }

    /// The same by the table in the books.
    fn by_table(one: &[u8], other: &[u8]) -> usize {
        let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
        for i in 0..=one.len() {
            for j in 0..=other.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let change = usize::from(one[i - 1] != other[j - 1]);
                    let mut least = (table[i - 1][j] + 1)
                        .min(table[i][j - 1] + 1)
                        .min(table[i - 1][j - 1] + change);
                    if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                        least = least.min(table[i - 2][j - 2] + 1);
                    }
                    least
                };
            }
        }
        table[one.len()][other.len()]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, max_shrink_iters: 200, ..ProptestConfig::default() })]

        #[test]
        fn the_bits_say_what_the_table_says(one in "[abc]{0,64}", other in "[abc]{0,70}", most in 0_usize..80) {
            let (one, other) = (one.as_bytes(), other.as_bytes());
            let expected = Some(by_table(one, other)).filter(|&distance| distance <= most);
            prop_assert_eq!(Pattern::new(one).to(other, most), expected);
        }

        #[test]
        fn of_beginnings_the_best_counts(one in "[ab]{0,9}", other in "[ab]{0,20}", most in 0_usize..5) {
            let (one, other) = (one.as_bytes(), other.as_bytes());
            let least = (0..=other.len()).map(|end| by_table(one, &other[..end])).min();
            prop_assert_eq!(Pattern::new(one).to_beginning(other, most), least.filter(|&least| least <= most));
        }
    }
}
