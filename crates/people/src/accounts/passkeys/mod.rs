//! A **key** on a device of somebody (passkey): the device keeps the secret half and gives it out to nobody, and asks who
//! is there by finger, face or number before it uses it. So a key counts as two factors.
//!
//! A key belongs to one address of a website. Where the operator said no address there are none, because a key for the
//! wrong address would be lost on the day the right one comes. Deliberately absent: asking which make of device it is, and
//! keys for whoever has no account.

mod enter;
mod kept;
mod make;
mod pages;

use std::sync::Arc;

use kit::{Error, Outcome, Sealer};
use policy::{PersonId, TenantId};
use webauthn_rs::prelude::{Url, Uuid, Webauthn, WebauthnBuilder};

pub(super) use kept::{Kept, all_of};
#[cfg(test)]
pub(super) use pages::{KeyPage, NewKeyPage};
pub(super) use pages::{KeyView, Offer, templates, urls};

/// The address for which keys are made and checked. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Keys {
    webauthn: Arc<Webauthn>,
    origin: String,
}

/// Why there can be no keys at an address.
#[derive(Debug, thiserror::Error)]
#[error(
    "{0} is geen adres voor sleutels op een apparaat. Schrijf het zo: https://kansrijk.voorbeeld.nl. \
     Alleen voor localhost mag het http zijn."
)]
pub struct NoKeysThere(String);

impl Keys {
    /// Keys for the address at which people reach this website.
    pub fn at(address: &str) -> Result<Self, NoKeysThere> {
        let wrong = || NoKeysThere(address.to_owned());
        let url = Url::parse(address.trim()).map_err(|_| wrong())?;
        // A browser makes keys for names only, and over a line that nobody else reads.
        let host = url.domain().ok_or_else(wrong)?.to_owned();
        let safe = url.scheme() == "https" || (url.scheme() == "http" && host == "localhost");
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let nobody = url.username().is_empty() && url.password().is_none();
        if !(safe && bare && nobody) {
            return Err(wrong());
        }
        let built = WebauthnBuilder::new(&host, &url).map(|builder| builder.rp_name("Kansrijk"));
        let webauthn = built.and_then(WebauthnBuilder::build).map_err(|_| wrong())?;
        Ok(Self {
            webauthn: Arc::new(webauthn),
            origin: url.origin().ascii_serialization(),
        })
    }

    /// The address, without a slash at its end.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

/// Who somebody is for their device: a number that says nothing to whoever reads it there, and differs per organisation.
fn handle(sealer: &Sealer, tenant: TenantId, person: PersonId) -> Outcome<Uuid> {
    let mark = sealer.mark(Some(tenant), "passkey handle", &person.to_string())?;
    let half = mark.get(..32).unwrap_or_default();
    Uuid::parse_str(half).map_err(Error::internal)
}

/// Whether a browser says that it asked from inside a page of somebody else. Ours stand in no other page, and the library
/// leaves this to us.
fn is_inside_another(said: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Said {
        #[serde(rename = "crossOrigin", default)]
        cross: bool,
    }
    serde_json::from_slice(said).map_or(true, |said: Said| said.cross)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_for_an_address_that_is_safe_and_bare() {
        for (address, origin) in [
            ("https://school.example", "https://school.example"),
            ("https://School.example:8443/", "https://school.example:8443"),
            ("http://localhost:8080", "http://localhost:8080"),
        ] {
            assert_eq!(Keys::at(address).unwrap().origin(), origin);
        }
        for wrong in [
            "",
            "school.example",
            "http://school.example",
            "https://192.0.2.1",
            "http://127.0.0.1:8080",
            "https://school.example/pad",
            "https://school.example/?a=b",
            "https://naam@school.example",
            "ftp://school.example",
        ] {
            assert!(Keys::at(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_device_hears_another_number_in_each_organisation() {
        let sealer = Sealer::of([1; 32]);
        let of = |tenant, person| {
            handle(&sealer, TenantId::from_bits(tenant), PersonId::from_bits(person)).unwrap()
        };
        assert_eq!(of(1, 1), of(1, 1));
        assert_ne!(of(1, 1), of(2, 1));
        assert_ne!(of(1, 1), of(1, 2));
    }
}
