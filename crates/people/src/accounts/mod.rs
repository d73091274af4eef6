//! An **account** is how a person comes in. A **session** is one time that they are in, on one device. The **keeper** of
//! the gate recognises them by the secret that their browser carries. A **ceremony** is a way in of which a step is still
//! to come, and a **link** is a way in that was handed over.
//!
//! Beside a password there are **keys** on devices (`passkeys`), and parties that **vouch** for somebody (`vouched`).
//! Deliberately absent: what somebody may do. An account opens the door of the house, and no room.

pub mod attempts;
mod ceremonies;
mod codes;
mod confirm;
mod device;
mod enter;
mod invite;
mod keeper;
mod links;
mod login;
mod own;
pub mod pages;
mod passkeys;
mod passwords;
mod record;
pub mod recover;
mod restored;
mod sessions;
mod spare;
mod suspend;
mod vouched;

use kit::{Cx, Db, Outcome, Sealer};

pub use invite::{
    Class, Invited, hand_look, invite, invite_class, invite_founder, look_at_class, see_again,
    see_class_again,
};
pub use keeper::Keeper;
pub use links::{Handed, Purpose, hand_home};
pub use pages::{templates, urls};
pub use passkeys::{Keys, NoKeysThere};
pub use passwords::{Breached, BreachedProblem, Passwords};
pub use record::AccountRecord;
pub use restored::close_links;
pub use sessions::{Entering, Way, begin, end, end_all};
pub use suspend::{resume, suspend};
pub use vouched::{Parties, PartiesProblem};

/// What every page about accounts needs. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Accounts {
    /// Clock, ids, texts, pages.
    pub cx: Cx,
    /// Where everything is kept.
    pub db: Db,
    /// What seals secrets.
    pub sealer: Sealer,
    /// What hashes passwords, one queue for the whole program.
    pub passwords: Passwords,
    /// What there is beside a password.
    pub ways: WaysIn,
}

/// The ways in beside a password, as the operator set them. Without a setting there is none.
#[derive(Clone, Debug, Default)]
pub struct WaysIn {
    /// The address for which keys on devices are made.
    pub keys: Option<Keys>,
    /// The parties that vouch for people.
    pub parties: Option<Parties>,
}

impl Accounts {
    /// Accounts in a database, with a queue of their own.
    pub fn new(cx: Cx, db: Db, sealer: Sealer) -> Outcome<Self> {
        Ok(Self {
            cx,
            db,
            sealer,
            passwords: Passwords::new()?,
            ways: WaysIn::default(),
        })
    }

    /// The same, with other ways in.
    #[must_use]
    pub fn with_ways(mut self, ways: WaysIn) -> Self {
        self.ways = ways;
        self
    }
}

/// The words of this feature.
pub const TEXTS: &[kit::TextSource] = &[
    kit::TextSource {
        lang: "nl",
        name: "accounts/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "accounts/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "accounts/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "accounts/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
