//! The closed vocabularies of the facts files: each word is a variant, so that a file cannot invent one.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),* }
        impl $name {
            /// The word in the files.
            pub fn word(self) -> &'static str { match self { $($name::$variant => $word),* } }
            /// The variant with this word.
            pub fn from_word(word: &str) -> Option<Self> { match word { $($word => Some($name::$variant),)* _ => None } }
        }
    };
}

words! {
    /// Part of the education chain.
    Stage {
        /// Primary.
        Po = "po",
        /// Secondary.
        Vo = "vo",
        /// Vocational.
        Mbo = "mbo",
        /// Higher.
        Ho = "ho",
        /// Adult education.
        Adult = "adult",
        /// Work, guidance, elsewhere.
        Other = "other",
    }
}
words! {
    /// Learning route in mbo.
    Route {
        /// School-based.
        Bol = "bol",
        /// Work-based.
        Bbl = "bbl",
    }
}
words! {
    /// Whether the diploma counts as start qualification.
    StartQualification {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// Depends on the level of the diploma.
        ByLevel = "by-level",
    }
}
words! {
    /// What a diploma carries to a course in higher education.
    Brings {
        /// The exam profile and its subjects.
        Profile = "profile",
        /// The mbo domain.
        Domain = "domain",
    }
}
words! {
    /// Whether the receiving side may refuse.
    EdgeKind {
        /// May not be refused.
        Right = "right",
        /// May not be refused when conditions are met.
        RightIf = "right_if",
        /// The receiving school decides.
        Discretion = "discretion",
        /// Limited places.
        Selection = "selection",
        /// Schools, parents or authorities agree together.
        Agreement = "agreement",
    }
}
words! {
    /// Which column of a course's demands counts for a step into higher education.
    Admission {
        /// The havo profiles.
        Havo = "havo",
        /// The vwo profiles.
        Vwo = "vwo",
        /// The mbo domain against the hbo sector.
        Mbo = "mbo",
        /// Continuing in the same field; no demands, exemptions by programme.
        Exempt = "exempt",
        /// No column in the regulation; the institution decides.
        Open = "open",
    }
}
words! {
    /// Kind of source.
    SourceKind {
        /// Law or regulation.
        Law = "law",
        /// Government or public body.
        Official = "official",
        /// Research.
        Research = "research",
        /// Press or trade.
        News = "news",
        /// Our own knowledge.
        Own = "own",
    }
}
words! {
    /// Who pays whom.
    CostKind {
        /// You pay.
        Fee = "fee",
        /// You may receive.
        Grant = "grant",
        /// Voluntary.
        Contribution = "contribution",
    }
}
words! {
    /// Period of an amount.
    Per {
        /// A school year.
        Year = "year",
        /// A month.
        Month = "month",
        /// Once.
        Once = "once",
    }
}
