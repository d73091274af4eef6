//! Pages about persons: a person, and the people of an organisation for whoever keeps them right.

mod list;
mod person;

use kit::{Templates, Urls, templates};
use policy::Action;

pub use list::ListPage;
pub use person::{PersonPage, StandShown};

use crate::People;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/mensen/{person}", person::show, Action::ReadBasicRecord)
        .see("/beheer/mensen", list::show, Action::ReadBasicRecord)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "persons/person.html" => "person.html",
        "persons/list.html" => "list.html",
    }
}
