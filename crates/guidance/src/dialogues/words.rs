//! A closed **vocabulary** of talks: each word is a variant, so that no form and no row can invent one.
//!
//! Deliberately absent: what a screen says for a word; the texts have that.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),* }
        impl $name {
            /// All of them, in their order.
            pub const ALL: &[$name] = &[$($name::$variant),*];
            /// The word in the database and in keys of texts.
            pub fn word(self) -> &'static str { match self { $($name::$variant => $word),* } }
        }
    };
}
pub(super) use words;
