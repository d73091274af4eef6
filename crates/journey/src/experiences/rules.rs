//! What can be logged, and when two are one and the same.

use jiff::civil::Date;

use super::Experience;
use crate::Hand;

/// What is wrong with an experience as somebody filled it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// No title.
    NoTitle,
    /// A title of more than [`Experience::LONGEST_TITLE`] characters.
    LongTitle,
    /// A day that is still to come: a plan is an opportunity.
    Future,
    /// More than ten years ago: a slip of the keyboard.
    LongAgo,
    /// No time at all, or more than [`Experience::LONGEST`].
    Hours,
    /// A reflection without words.
    EmptyReflection,
    /// A reflection that the young person did not write.
    NotTheirReflection,
    /// Only a person logs something.
    NobodyLogged,
}

impl Problem {
    /// The word for texts.
    pub fn word(self) -> &'static str {
        match self {
            Problem::NoTitle => "no-title",
            Problem::LongTitle => "long-title",
            Problem::Future => "future",
            Problem::LongAgo => "long-ago",
            Problem::Hours => "hours",
            Problem::EmptyReflection => "empty-reflection",
            Problem::NotTheirReflection => "not-their-reflection",
            Problem::NobodyLogged => "nobody-logged",
        }
    }
}

/// Everything that is wrong, so that a form says it at once; empty where it can be kept.
pub fn check(experience: &Experience, today: Date) -> Vec<Problem> {
    let title = experience.title.trim();
    let first = Date::new(today.year() - 10, 1, 1).unwrap_or(today);
    let reflection = experience.reflection.as_ref();
    let all = [
        (title.is_empty(), Problem::NoTitle),
        (
            title.chars().count() > Experience::LONGEST_TITLE,
            Problem::LongTitle,
        ),
        (experience.day > today, Problem::Future),
        (experience.day < first, Problem::LongAgo),
        (
            experience
                .quarters
                .is_some_and(|time| !(1..=Experience::LONGEST).contains(&time)),
            Problem::Hours,
        ),
        (
            reflection.is_some_and(|own| own.text.trim().is_empty()),
            Problem::EmptyReflection,
        ),
        (
            reflection.is_some() && experience.logged_by != Hand::Young,
            Problem::NotTheirReflection,
        ),
        (experience.logged_by == Hand::Clock, Problem::NobodyLogged),
    ];
    all.into_iter()
        .filter(|(wrong, _)| *wrong)
        .map(|(_, problem)| problem)
        .collect()
}

/// Whether two are one and the same: of one kind, on one day, with one title; or of a kind of which there is one a day, whatever
/// the titles, since a talk is logged by both who had it.
pub fn same(one: &Experience, other: &Experience) -> bool {
    let title = || one.kind.is_once_a_day() || fold(&one.title) == fold(&other.title);
    one.kind == other.kind && one.day == other.day && title()
}

/// The place among those that are there of the first that is the same. Nothing is thrown away for it: the caller shows it, and who
/// logged may say that it was another one.
pub fn twin(experience: &Experience, there: &[Experience]) -> Option<usize> {
    there.iter().position(|other| same(experience, other))
}

/// A title as it is compared: letters and digits, without capitals and the accents of the languages around us.
pub fn fold(title: &str) -> String {
    title
        .chars()
        .flat_map(char::to_lowercase)
        .map(plain)
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ş' | 'š' => 's',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' => 'z',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiences::Reflection;
    use crate::{Competency, Fields, Kind, Topics};
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 5);

    fn visit(title: &str) -> Experience {
        Experience {
            kind: Kind::Visit,
            day: TODAY,
            title: title.to_owned(),
            fields: Fields::default(),
            topics: Topics::default(),
            quarters: Some(6),
            encounter: true,
            reflection: None,
            logged_by: Hand::Young,
        }
    }

    #[test]
    fn a_sound_experience_has_nothing_wrong_and_another_says_everything_at_once() {
        assert_eq!(check(&visit("De scheepswerf"), TODAY), []);
        let wrong = Experience {
            title: " ".to_owned(),
            day: date(2026, 11, 6),
            quarters: Some(0),
            logged_by: Hand::Staff,
            reflection: Some(Reflection {
                question: "work-b1".to_owned(),
                competency: Competency::Work,
                text: "\n".to_owned(),
            }),
            ..visit("")
        };
        let expected = [
            Problem::NoTitle,
            Problem::Future,
            Problem::Hours,
            Problem::EmptyReflection,
            Problem::NotTheirReflection,
        ];
        assert_eq!(check(&wrong, TODAY), expected);
        let old = Experience {
            day: date(2015, 12, 31),
            title: "x".repeat(121),
            ..visit("")
        };
        assert_eq!(check(&old, TODAY), [Problem::LongTitle, Problem::LongAgo]);
    }

    #[test]
    fn logged_twice_is_found_by_kind_day_and_title() {
        let there = [visit("Open dag"), visit("Café Zeezicht")];
        assert_eq!(twin(&visit("cafe  zeezicht!"), &there), Some(1));
        assert_eq!(twin(&visit("Café Landzicht"), &there), None);
        let other_day = Experience {
            day: date(2026, 11, 4),
            ..visit("Open dag")
        };
        assert_eq!(twin(&other_day, &there), None);
    }

    #[test]
    fn a_talk_that_both_logged_is_one_talk() {
        let talk = |title: &str, by| Experience {
            kind: Kind::Talk,
            logged_by: by,
            ..visit(title)
        };
        assert!(same(
            &talk("Over je profiel", Hand::Staff),
            &talk("Gesprek met mijn mentor", Hand::Young)
        ));
    }
}
