//! A **closed list**: an enum of which every value has an id for texts and audit lines, and which can be walked.
//!
//! Deliberately absent: an open end. A value that is not in the list does not exist, so `match` asks for each of them.

macro_rules! closed {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $id:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $value,)* }

        impl $name {
            /// Every value, in the order in which it is written.
            pub const ALL: &[$name] = &[$($name::$value),*];

            /// The id by which texts and audit lines know it.
            pub const fn id(self) -> &'static str {
                match self { $($name::$value => $id,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }
    };
}

pub(crate) use closed;
