//! Who is **signed in**: the actor of a request, as the **gate** recognised them by what their browser carries.
//!
//! Kit knows that there is a gate and not how it recognises anybody; `people` has the accounts. The gate is asked anew
//! for each request, so what ended is over at the next click. Deliberately absent: what somebody may do.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use axum::extract::FromRequestParts;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use policy::{AccountState, Actor, ThingId};

use crate::errors::{Error, Outcome};
use crate::pages::Visit;

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who they are for policy.
    pub actor: Actor,
    /// The session in which they are here.
    pub session: ThingId,
    /// Their name, for themselves.
    pub name: String,
    /// The organisation in which they act.
    pub organisation: String,
}

/// What recognises people.
pub trait Gate: Send + Sync + fmt::Debug {
    /// Who carries this. None for whoever is not, or no longer, signed in.
    fn who<'a>(&'a self, carried: &'a str) -> Recognised<'a>;
}

/// The answer of a [`Gate`], once it is there.
pub type Recognised<'a> = Pin<Box<dyn Future<Output = Outcome<Option<SignedIn>>> + Send + 'a>>;

/// The page on which people sign in.
pub const SIGN_IN: &str = "/inloggen";

/// Where links that were handed to somebody begin. What follows is a secret.
pub const LINK: &str = "/link/";

/// The page for whoever is recognised and has an account that cannot be used.
pub const CLOSED: &str = "/inloggen/dicht";

/// The page that is somebody's own.
pub const DESK: &str = "/mijn";

/// The name of the cookie. With https a browser takes it from this very site alone, and for the whole of it.
pub const fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-kansrijk" } else { "kansrijk" }
}

/// The value of a cookie that a browser sent.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).iter();
    let pairs = all
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'));
    pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}

/// The header that makes a browser carry this until it is closed; with nothing to carry, that makes it forget.
pub fn set_cookie(name: &str, carried: &str, https: bool) -> Outcome<HeaderValue> {
    let secure = if https { "; Secure" } else { "" };
    let over = if carried.is_empty() { "; Max-Age=0" } else { "" };
    let text = format!("{name}={carried}; Path=/; HttpOnly; SameSite=Lax{secure}{over}");
    HeaderValue::from_str(&text).map_err(Error::internal)
}

/// A page that is for people who are signed in says so by taking this as an argument. Whoever is not, is brought to the
/// page on which one signs in, and afterwards back.
impl<S: Send + Sync> FromRequestParts<S> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let visit = parts.extensions.get::<Visit>();
        match visit.and_then(|visit| visit.signed_in.clone()) {
            Some(signed_in) if signed_in.actor.account == AccountState::Active => return Ok(signed_in),
            // Policy would say no to everything, and "not there" tells nobody what to do about it.
            Some(_) => return Err(see_other(CLOSED)),
            None => {}
        }
        let page = visit.map_or(SIGN_IN, |visit| visit.sign_in);
        let back = match parts.method {
            // What was sent is lost by then, so one comes back to read only.
            Method::GET => parts.uri.path_and_query().map_or("/", |path| path.as_str()),
            _ => "",
        };
        Err(to_sign_in(page, back))
    }
}

/// Leads to the page on which one signs in, and says whereto one wanted to go.
pub fn to_sign_in(page: &str, back: &str) -> Response {
    let address = if back.is_empty() {
        page.to_owned()
    } else {
        format!("{page}?naar={}", utf8_percent_encode(back, NON_ALPHANUMERIC))
    };
    see_other(&address)
}

/// Leads on after something was done, so that loading again does not do it again.
pub fn see_other(address: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    match HeaderValue::from_str(address) {
        Ok(address) => {
            response.headers_mut().insert(header::LOCATION, address);
            response
        }
        Err(reason) => Error::internal(reason).into_response(),
    }
}

/// A path of this site, as somebody may be sent back to. Anything that could lead elsewhere is none.
pub fn own_path(text: &str) -> Option<&str> {
    let strange = |c: char| c.is_control() || c == '\\' || c.is_whitespace();
    let own = text.starts_with('/') && !text.starts_with("//") && !text.contains(strange);
    own.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("xkansrijk=1; kansrijk=a.b; y"),
        );
        assert_eq!(cookie(&headers, "kansrijk"), Some("a.b"));
        assert_eq!(cookie(&headers, "kans"), None);
        let set = set_cookie(cookie_name(true), "a.b", true).unwrap();
        assert_eq!(set, "__Host-kansrijk=a.b; Path=/; HttpOnly; SameSite=Lax; Secure");
        assert!(set_cookie("kansrijk", "a\nb", false).is_err());
    }

    #[test]
    fn nobody_is_sent_to_another_site() {
        assert_eq!(own_path("/mijn?x=1"), Some("/mijn?x=1"));
        for elsewhere in [
            "",
            "https://a.example",
            "//a.example",
            "/\\a.example",
            "/a\n",
            "mijn",
        ] {
            assert_eq!(own_path(elsewhere), None, "{elsewhere:?}");
        }
    }
}
