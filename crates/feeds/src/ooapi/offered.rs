//! A programme as one that is **offered**, in the words of DUO and RIO, so that it can stand beside what they tell.
//!
//! Deliberately absent: minors, tracks and what else is a part of a programme under its code, and an address to which one writes.

use super::{Address, Study};
use crate::Coordinate;
use crate::offered::{Form, Offered, Place};

impl Study {
    /// The programme as it is offered, with where that stands on the map; none where it is not a whole programme.
    pub fn offered(&self) -> Option<(Offered, Option<Coordinate>)> {
        let whole = matches!(self.kind.as_deref(), Some("program" | "programme"));
        let given = |kind| {
            self.addresses
                .iter()
                .find(|one| one.kind.as_deref() == Some(kind))
        };
        let address = given("teaching").or_else(|| given("visit"));
        let at = address
            .and_then(|one| one.at)
            .map(|(lat, lon)| Coordinate { lat, lon });
        let offered = Offered {
            id: self.id.clone(),
            recognised: self.recognised,
            own_name: self.dutch_name(),
            form: self.mode.as_deref().and_then(form),
            provider: self.rio_provider.clone(),
            place: Place {
                code: self.rio_place.clone(),
                ..address.map_or_else(Place::default, place)
            },
            languages: self.languages.iter().filter_map(|word| language(word)).collect(),
            website: self.link.clone(),
            ..Offered::default()
        };
        whole.then_some((offered, at.filter(|at| at.in_netherlands())))
    }

    fn dutch_name(&self) -> Option<String> {
        let dutch = self.names.iter().find(|(language, _)| language.starts_with("nl"));
        dutch.or_else(|| self.names.first()).map(|(_, name)| name.clone())
    }
}

fn place(address: &Address) -> Place {
    Place {
        code: None,
        address: address.street.clone(),
        postcode: address.postcode.as_ref().map(|code| code.replace(' ', "")),
        town: address.city.clone(),
    }
}

/// The words of both versions.
fn form(mode: &str) -> Option<Form> {
    match mode.replace(['_', ' '], "-").as_str() {
        "full-time" => Some(Form::FullTime),
        "part-time" => Some(Form::PartTime),
        "dual-training" => Some(Form::Dual),
        _ => None,
    }
}

/// A language in three letters, as DUO writes it; version 6 has `nl-NL`.
fn language(word: &str) -> Option<String> {
    let known = |two: &str| match two {
        "nl" => Some("nld"),
        "en" => Some("eng"),
        "de" => Some("deu"),
        "fr" => Some("fra"),
        "fy" => Some("fry"),
        "es" => Some("spa"),
        _ => None,
    };
    let first = word.split('-').next().unwrap_or_default().to_ascii_lowercase();
    match first.len() {
        2 => known(&first).map(str::to_owned),
        3 => Some(first),
        _ => None,
    }
}
