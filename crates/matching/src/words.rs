//! A closed **vocabulary** of matching: each word is a variant, so that no form and no row can invent one.
//!
//! Deliberately absent: what a screen says for a word; the texts have that.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),* }
        impl $name {
            /// All of them, in their order.
            pub const ALL: &[$name] = &[$($name::$variant),*];
            /// The word in files, addresses and the database.
            pub fn word(self) -> &'static str { match self { $($name::$variant => $word),* } }
            /// The variant with this word; none for a word that nobody knows.
            pub fn from_word(word: &str) -> Option<Self> { match word { $($word => Some($name::$variant),)* _ => None } }
        }
    };
}
pub(crate) use words;
