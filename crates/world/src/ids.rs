//! **Ids** of what a school has beside its roster: opaque text, one type for each kind of thing.
//!
//! Deliberately absent: ids of persons, groups and schools. Those are the roster's own.

/// Makes a type for each kind of id.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                $name(text.to_owned())
            }
        }
    )* };
}

pub(crate) use ids;
