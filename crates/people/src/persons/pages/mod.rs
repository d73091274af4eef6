//! Pages about persons: a group, a person, and the people of an organisation for whoever keeps them right.

mod group;
mod list;
mod person;

use kit::{Templates, Urls, templates};
use policy::Action;

pub use group::GroupPage;
pub use list::ListPage;
pub use person::{PersonPage, StandShown};

use crate::People;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/groepen/{group}", group::show, Action::ReadBasicRecord)
        .see("/mensen/{person}", person::show, Action::ReadBasicRecord)
        .see("/beheer/mensen", list::show, Action::ReadBasicRecord)
        .act(
            "/beheer/klassen/{id}/onderwijs",
            group::set_track,
            Action::CorrectBasicRecord,
        )
        .on("/groepen/{id}")
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "persons/group.html" => "group.html",
        "persons/person.html" => "person.html",
        "persons/list.html" => "list.html",
    }
}
