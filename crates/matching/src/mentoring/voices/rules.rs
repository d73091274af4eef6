//! What a voice may say, and how it stands.
//!
//! Deliberately absent: judging what somebody thinks of their work. That it is hard, or that they would choose otherwise, is worth hearing.

use work::voices::Side;

use crate::mentoring::MentorKind;
use crate::mentoring::talks::contacts;
use crate::words::words;

/// The longest of the three texts, in characters.
pub const LONGEST: usize = 400;
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 30;
/// So many occupations one person can speak of.
pub const MOST: usize = 3;

words! {
    /// How a voice stands.
    State {
        /// Waits for the coordinator.
        Sent = "sent",
        /// Everybody can read it.
        Shown = "shown",
        /// The coordinator gave it back, with a reason.
        Returned = "returned",
    }
}

words! {
    /// Why the coordinator gave one back.
    Reason {
        /// It says who somebody else is.
        Others = "others",
        /// It praises a company or a school instead of telling about the work.
        Praise = "praise",
        /// It is not about this occupation.
        Elsewhere = "elsewhere",
        /// Young people would not understand it.
        Unclear = "unclear",
        /// It hurts people.
        Hurts = "hurts",
    }
}

/// Whether somebody of this kind can speak for everybody to read: adults only.
pub fn can_speak(kind: MentorKind) -> bool {
    kind != MentorKind::OlderPupil
}

/// What somebody typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Id of the occupation.
    pub occupation: String,
    /// What they have to do with it.
    pub side: Option<Side>,
    /// How they want to be called; empty for no name.
    pub called: String,
    /// What is nice.
    pub nice: String,
    /// What is hard.
    pub hard: String,
    /// How they came there.
    pub came: String,
}

impl Typed {
    /// What is wrong with it, each with the field of the form it is about.
    pub fn wrong(&self, is_known: impl Fn(&str) -> bool) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        let mut require = |holds: bool, field, key| {
            if !holds {
                wrong.push((field, key));
            }
        };
        require(is_known(&self.occupation), "beroep", "voices-wrong-occupation");
        require(self.side.is_some(), "ik", "voices-wrong-side");
        let words = self.called.split_whitespace().count();
        let name = self.called.chars().count() <= LONGEST_NAME && words <= 2;
        require(
            name && contacts(&self.called).is_empty(),
            "naam",
            "voices-wrong-name",
        );
        for (text, field) in [(&self.nice, "leuk"), (&self.hard, "zwaar"), (&self.came, "weg")] {
            let long = text.chars().count();
            require(long > 0, field, "voices-empty");
            require(long <= LONGEST, field, "voices-long");
            require(contacts(text).is_empty(), field, "voices-contact");
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(change: impl FnOnce(&mut Typed), expected: &[(&str, &str)]) {
        let mut typed = Typed {
            occupation: "kok".to_owned(),
            side: Some(Side::Does),
            called: "Kees".to_owned(),
            nice: "Je ziet aan het eind van de dag wat je maakte.".to_owned(),
            hard: "Je werkt als anderen vrij zijn.".to_owned(),
            came: "Ik waste eerst af.".to_owned(),
        };
        change(&mut typed);
        assert_eq!(typed.wrong(|id| id == "kok"), expected);
    }

    #[test]
    fn a_voice_tells_three_things_of_work_that_exists() {
        check(|_| (), &[]);
        check(|typed| typed.called.clear(), &[]);
        check(
            |typed| typed.occupation = "tovenaar".to_owned(),
            &[("beroep", "voices-wrong-occupation")],
        );
        check(|typed| typed.side = None, &[("ik", "voices-wrong-side")]);
        check(|typed| typed.hard.clear(), &[("zwaar", "voices-empty")]);
        check(|typed| typed.came = "a".repeat(401), &[("weg", "voices-long")]);
    }

    #[test]
    fn nobody_is_found_by_it() {
        check(
            |typed| typed.nice = "Bel me op 06 12345678.".to_owned(),
            &[("leuk", "voices-contact")],
        );
        for name in ["Kees van der Berg", "kees@haven.example", &"K".repeat(31)] {
            check(
                |typed| typed.called = name.to_owned(),
                &[("naam", "voices-wrong-name")],
            );
        }
    }

    #[test]
    fn words_of_minors_stay_with_those_who_know_them() {
        let may: Vec<MentorKind> = MentorKind::ALL
            .iter()
            .copied()
            .filter(|kind| can_speak(*kind))
            .collect();
        assert_eq!(may.len(), MentorKind::ALL.len() - 1);
        assert!(!may.contains(&MentorKind::OlderPupil));
    }
}
