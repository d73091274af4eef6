//! Looks that say the same are **folded** into one: of one person, in one role, for one reason, on one day. Nothing goes away by it; the
//! page has the way to every line.
//!
//! Deliberately absent: folding what was changed with what was only seen, somebody alone with a list of their class, or what was read through
//! broken glass with anything else.

/// What makes looks one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike<'a> {
    /// Who, as the chain marks them.
    pub mark: &'a str,
    /// In which role.
    pub role: &'a str,
    /// What for.
    pub purpose: &'a str,
    /// On which day.
    pub day: jiff::civil::Date,
    /// Whether something was changed.
    pub changed: bool,
    /// Whether it was a list of a group.
    pub listed: bool,
    /// Whether it was through broken glass.
    pub through_glass: bool,
}

/// The places of those that are one, in the order in which the first of each stands; and where the last whole day ends, where more lines
/// come than these: what is left of a day that goes on would be told with too small a number. A day that fills all of it is told as it is.
pub fn fold(looks: &[Alike<'_>], goes_on: bool) -> (Vec<Vec<usize>>, usize) {
    let last = looks.last().map(|look| look.day);
    let whole = looks.iter().take_while(|look| Some(look.day) != last).count();
    let told = if goes_on && whole > 0 { whole } else { looks.len() };
    let mut folds: Vec<Vec<usize>> = Vec::new();
    for (at, look) in looks.iter().take(told).enumerate() {
        let same = folds
            .iter_mut()
            .find(|fold| fold.first().is_some_and(|first| looks[*first] == *look));
        match same {
            Some(fold) => fold.push(at),
            None => folds.push(vec![at]),
        }
    }
    (folds, told)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn look<'a>(mark: &'a str, purpose: &'a str, day: i8) -> Alike<'a> {
        Alike {
            mark,
            role: "tutor",
            purpose,
            day: date(2026, 11, day),
            changed: false,
            listed: false,
            through_glass: false,
        }
    }

    #[test]
    fn looks_of_one_person_for_one_reason_on_one_day_are_one() {
        let looks = [
            look("vera", "guidance", 26),
            look("marieke", "guidance", 26),
            look("vera", "guidance", 26),
            look("vera", "administration", 26),
            Alike {
                changed: true,
                ..look("vera", "guidance", 26)
            },
            Alike {
                listed: true,
                ..look("vera", "guidance", 26)
            },
            Alike {
                through_glass: true,
                ..look("vera", "guidance", 26)
            },
            look("vera", "guidance", 25),
        ];
        let folds: Vec<Vec<usize>> = vec![vec![0, 2], vec![1], vec![3], vec![4], vec![5], vec![6], vec![7]];
        assert_eq!(fold(&looks, false), (folds.clone(), 8));
        // The 25th may go on among the lines that are older, so it is told there.
        assert_eq!(fold(&looks, true), (folds[..6].to_vec(), 7));
        // One day alone is told, however many lines of it there are.
        assert_eq!(fold(&looks[..3], true).1, 3);
        assert_eq!(fold(&[], true), (Vec::new(), 0));
    }
}
