//! Ids that are no ids: the citizen service number (BSN) and the education number (PGN) of a person, sent as a key.
//!
//! Neither may be held here. One number of nine digits may look like one by chance (one in eleven does), so the ids of all
//! persons are judged together.

use super::Roster;

/// From how many ids on there is no chance left: (1/11)⁵ is one in 160,000.
const ENOUGH: usize = 5;

impl Roster {
    /// Takes out all persons, with what names them, where their ids are such numbers, and gives back what to tell the
    /// sender. User names that are such numbers are taken out alone, and counted by `dropped`.
    pub(crate) fn without_service_numbers(&mut self, mut dropped: impl FnMut()) -> Option<String> {
        let names = self
            .persons
            .iter()
            .filter_map(|person| person.username.as_deref());
        if are_service_numbers(names) {
            for person in &mut self.persons {
                if person.username.take_if(|name| is_service_number(name)).is_some() {
                    dropped();
                }
            }
        }
        let ids = self.persons.iter().map(|person| person.id.as_str());
        // EDEXML ids say first what the person is.
        if !are_service_numbers(ids.map(|id| id.rsplit('/').next().unwrap_or(id))) {
            return None;
        }
        self.persons.clear();
        self.memberships.clear();
        self.guardianships.clear();
        Some(
            "de personen zijn niet gelezen: hun sleutels lijken burgerservicenummers of onderwijsnummers, en die mogen hier \
             niet worden gebruikt; laat het systeem een eigen nummer uitvoeren"
                .to_owned(),
        )
    }
}

/// Whether there are enough of nine digits, and nine in ten of those pass the test.
fn are_service_numbers<'a>(ids: impl Iterator<Item = &'a str>) -> bool {
    let nine = ids.filter(|id| id.len() == 9 && id.bytes().all(|byte| byte.is_ascii_digit()));
    let (all, passed) = nine.fold((0, 0), |(all, passed), id| {
        (all + 1, passed + usize::from(is_service_number(id)))
    });
    all >= ENOUGH && passed * 10 >= all * 9
}

/// The eleven test: digits weighed 9 to 2 and −1 come to a multiple of eleven. An education number begins with 10 and
/// comes to five more.
fn is_service_number(id: &str) -> bool {
    const WEIGHTS: [i32; 9] = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    if id.len() != 9 || !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let digits = id.bytes().map(|byte| i32::from(byte - b'0'));
    let sum: i32 = digits.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == 0 || (id.starts_with("10") && sum % 11 == 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleven_test_by_hand() {
        // 9+8+7+12+10+8+9+6-3 = 66 = 6 × 11.
        assert!(is_service_number("111222333"));
        // 65.
        assert!(!is_service_number("111222334"));
        // 9+0+0+0+0+0+0+0-4 = 5, and it begins with 10.
        assert!(is_service_number("100000004"));
        assert!(!is_service_number("11122233"));
    }

    #[test]
    fn some_numbers_that_pass_by_chance_are_no_service_numbers() {
        // As the last digit weighs -1, these come to 65 down to 61: none of five; then one of five, and all of five.
        assert!(!are_service_numbers(
            ["111222334", "111222335", "111222336", "111222337", "111222338"].into_iter()
        ));
        assert!(!are_service_numbers(
            ["111222333", "111222334", "111222335", "111222336", "111222337"].into_iter()
        ));
        assert!(are_service_numbers(["111222333"; 5].into_iter()));
        assert!(!are_service_numbers(["111222333"; 4].into_iter()));
    }
}
