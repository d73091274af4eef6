//! The closed vocabularies of the journey: each word is a variant, so that no file and no form can invent one.
//!
//! Deliberately absent: what a screen says for a word; the texts have that.

use pathways::facts::Stage;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),* }
        impl $name {
            /// All of them, in the order of the files.
            pub const ALL: &[$name] = &[$($name::$variant),*];
            /// The word in files, addresses and the database.
            pub fn word(self) -> &'static str { match self { $($name::$variant => $word),* } }
            /// The variant with this word; none for a word that nobody knows.
            pub fn from_word(word: &str) -> Option<Self> { match word { $($word => Some($name::$variant),)* _ => None } }
        }
    };
}
pub(crate) use words;

words! {
    /// What can be offered, and what can take place.
    Kind {
        /// Goes to see work where it is done.
        Visit = "visit",
        /// Somebody from outside comes to tell or teach.
        Lesson = "lesson",
        /// A task made with an employer.
        Project = "project",
        /// Works along for days or weeks.
        Placement = "placement",
        /// Tries a programme, or a field, for a day.
        Taster = "taster",
        /// Looks around a school or institution.
        OpenDay = "open-day",
        /// A talk about the future, with a recorded step.
        Talk = "talk",
        /// A guardian was spoken with; a letter that nobody answered is none.
        GuardianContact = "guardian-contact",
        /// Met somebody who took the next step not long ago.
        NearPeer = "near-peer",
        /// A mentor for a term.
        Mentor = "mentor",
        /// Practised applying or an intake.
        Training = "training",
        /// A rule or right was explained.
        Explanation = "explanation",
        /// Somebody asked how it goes, in the first weeks at a new place.
        CheckIn = "check-in",
        /// Found something out about work or courses, as a class was asked to.
        Assignment = "assignment",
    }
}

impl Kind {
    /// The number of kinds.
    pub const COUNT: usize = Kind::ALL.len();

    /// Whether it is with a working adult unless somebody says otherwise.
    pub fn is_usually_encounter(self) -> bool {
        matches!(
            self,
            Kind::Visit | Kind::Lesson | Kind::Project | Kind::Placement | Kind::Mentor
        )
    }

    /// Whether two on one day are the same one, whatever they are called: a talk is logged by both who had it.
    pub fn is_once_a_day(self) -> bool {
        matches!(self, Kind::Talk | Kind::GuardianContact | Kind::CheckIn)
    }
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u16);

impl Kinds {
    /// Every kind.
    pub fn all() -> Kinds {
        Kind::ALL.iter().copied().collect()
    }

    /// Whether the kind is in it.
    pub fn contains(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u16) != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in it, in the order of the files.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.iter().copied().filter(move |kind| self.contains(*kind))
    }
}

impl FromIterator<Kind> for Kinds {
    fn from_iter<I: IntoIterator<Item = Kind>>(kinds: I) -> Kinds {
        Kinds(kinds.into_iter().fold(0, |set, kind| set | 1 << kind as u16))
    }
}

words! {
    /// One of the five career competencies (Kuijpers; the exam programme of vmbo names them).
    Competency {
        /// What can I.
        Strengths = "strengths",
        /// What matters to me.
        Motives = "motives",
        /// Where does that fit.
        Work = "work",
        /// What do I do.
        Steering = "steering",
        /// Who helps.
        Network = "network",
    }
}

words! {
    /// How old the person is to whom a question is put.
    Band {
        /// 10 to 12.
        A = "A",
        /// 12 to 16.
        B = "B",
        /// 16 and over.
        C = "C",
    }
}

impl Band {
    /// The band of somebody of this age in years, in this part of the education chain. Who is twelve is asked as a pupil of the
    /// school they are still in.
    pub fn of(stage: Stage, age: u8) -> Band {
        match (stage, age) {
            (Stage::Po, _) | (_, 0..=11) => Band::A,
            (_, 12..=15) => Band::B,
            _ => Band::C,
        }
    }
}

words! {
    /// Who does something with an opportunity or an experience.
    Hand {
        /// The young person.
        Young = "young",
        /// A guardian, on behalf of the young person.
        Guardian = "guardian",
        /// Somebody of the school or programme that made the offer.
        Staff = "staff",
        /// Whoever receives the young person.
        Host = "host",
        /// Nobody: a date has passed.
        Clock = "clock",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_word(kind.word()), Some(*kind));
            assert!(Kinds::all().contains(*kind));
        }
        assert_eq!(Kind::from_word("quiz"), None);
        assert_eq!(Kinds::all().iter().count(), Kind::COUNT);
    }

    #[test]
    fn a_band_goes_by_age_and_by_the_school_one_is_in() {
        for (stage, age, band) in [
            (Stage::Po, 10, Band::A),
            (Stage::Po, 12, Band::A),
            (Stage::Vo, 11, Band::A),
            (Stage::Vo, 12, Band::B),
            (Stage::Vo, 15, Band::B),
            (Stage::Mbo, 16, Band::C),
            (Stage::Ho, 24, Band::C),
        ] {
            assert_eq!(Band::of(stage, age), band, "{stage:?} {age}");
        }
    }
}
