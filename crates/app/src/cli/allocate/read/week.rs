//! The **week**: seven days in three parts, as words and as bits.

use super::Reason;
use super::near::near;

const DAYS: [[&str; 4]; 7] = [
    ["ma", "mon", "maandag", "monday"],
    ["di", "tue", "dinsdag", "tuesday"],
    ["wo", "wed", "woensdag", "wednesday"],
    ["do", "thu", "donderdag", "thursday"],
    ["vr", "fri", "vrijdag", "friday"],
    ["za", "sat", "zaterdag", "saturday"],
    ["zo", "sun", "zondag", "sunday"],
];

const PARTS: [[&str; 2]; 3] = [
    ["ochtend", "morning"],
    ["middag", "afternoon"],
    ["avond", "evening"],
];

/// Every part of the week.
pub const ALL: u64 = (1 << 21) - 1;

/// The word of a part of the week, from 0 to 20.
fn word(bit: usize) -> String {
    format!("{}-{}", DAYS[bit / 3][0], PARTS[bit % 3][0])
}

/// The words of some parts, in the order of the week.
pub fn words(bits: u64) -> Vec<String> {
    (0..21).filter(|bit| bits >> bit & 1 == 1).map(word).collect()
}

/// The parts that a word means: one, or all of them. An error says why not.
pub fn bits(text: &str) -> Result<u64, Reason> {
    let text = text.trim().to_lowercase();
    if ["altijd", "always"].contains(&text.as_str()) {
        return Ok(ALL);
    }
    let part = text.split_once(['-', '_']).and_then(|(day, part)| {
        let day = DAYS.iter().position(|names| names.contains(&day.trim()))?;
        let part = PARTS.iter().position(|names| names.contains(&part.trim()))?;
        Some(1 << (3 * day + part))
    });
    part.ok_or_else(|| {
        let known: Vec<String> = (0..21).map(word).collect();
        let meant = near(&text, known.iter().map(String::as_str));
        let key = match meant {
            Some(_) => "allocate-wrong-week",
            None => "allocate-wrong-week-write",
        };
        Reason::of(key, super::rows::quoted(&text)).meant(meant)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_word_and_back() {
        for bit in 0..21 {
            assert_eq!(bits(&word(bit)), Ok(1 << bit));
        }
        assert_eq!(bits(" Tuesday-Evening "), bits("di-avond"));
        assert_eq!(words(bits("altijd").unwrap()).len(), 21);
        assert!(bits("ma-avnd").is_err_and(|told| format!("{told:?}").contains("ma-avond")));
        assert!(bits("ma-25u").is_err());
    }
}
