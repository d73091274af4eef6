//! **Leading back**: what an address that only takes what is sent answers to whoever reads it: the page on which its form
//! stands. One reads it by a reload, by another language, or by an address that was kept.
//!
//! Deliberately absent: doing anything, and remembering what was sent.

use axum::http::Uri;
use axum::response::Response;

use crate::actor::see_other;
use crate::pages::refill::Typed;

/// Marks the answer that leads back, so that the edge can go along at once with what was typed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LedBack;

/// The page for an address, by the patterns of both: names in the one are filled in from the other, or else from what was typed. A
/// part that nothing is known of is left out.
pub(crate) fn address(pattern: &str, page: &str, uri: &Uri, typed: Option<&Typed>) -> String {
    let known: Vec<(&str, &str)> = pattern.split('/').zip(uri.path().split('/')).collect();
    let fields = typed
        .and_then(|typed| typed.fields.as_deref())
        .unwrap_or_default();
    let plain = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
    };
    let fill = |part: &str| -> Option<String> {
        let Some(name) = part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) else {
            return Some(part.to_owned());
        };
        let in_path = known
            .iter()
            .find(|(known, _)| *known == part)
            .map(|(_, value)| *value);
        let sent = || fields.iter().find(|(known, value)| known == name && plain(value));
        let value = in_path.or_else(|| sent().map(|(_, value)| value.as_str()));
        value.map(str::to_owned)
    };
    let filled: Vec<String> = page.split('/').filter_map(fill).collect();
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}{query}", filled.join("/"))
}

/// Leads there; whoever changes the language of a form on the way takes along what was typed.
pub fn to(address: &str) -> Response {
    let mut response = see_other(address);
    response.extensions_mut().insert(LedBack);
    response
}

/// The page above an address of which the pattern is given: the longest beginning of it that can be read.
pub(crate) fn above(pattern: &'static str, read: &[&'static str]) -> Option<String> {
    let same = |one: &str, other: &str| one == other || (one.starts_with('{') && other.starts_with('{'));
    let parts: Vec<&str> = pattern.split('/').collect();
    (2..parts.len()).rev().find_map(|many| {
        let begin = &parts[..many];
        let is_read = |path: &&&str| {
            let path: Vec<&str> = path.split('/').collect();
            path.len() == many && path.iter().zip(begin).all(|(one, other)| same(one, other))
        };
        // In the names of the address itself, so that they can be filled in.
        read.iter().find(is_read).map(|_| begin.join("/"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_filled_in_from_the_address() {
        let uri = Uri::from_static("/groepen/2b/aanbod?taal=tr");
        assert_eq!(
            address("/groepen/{id}/aanbod", "/groepen/{id}/toevalsmeter", &uri, None),
            "/groepen/2b/toevalsmeter?taal=tr"
        );
        let end = Uri::from_static("/taken/1/einde");
        assert_eq!(address("/taken/{id}/einde", "/mijn", &end, None), "/mijn");
    }

    #[test]
    fn what_was_typed_says_the_rest_of_a_page_and_leads_nowhere_else() {
        let uri = Uri::from_static("/groepen/2b/aanbod");
        let to = |wat: &str| {
            let typed = Typed {
                to: String::new(),
                fields: Some(vec![("wat".to_owned(), wat.to_owned())]),
            };
            address(
                "/groepen/{id}/aanbod",
                "/groepen/{id}/toevalsmeter/{wat}",
                &uri,
                Some(&typed),
            )
        };
        assert_eq!(to("talks-a-year"), "/groepen/2b/toevalsmeter/talks-a-year");
        for odd in ["", "../..", "a b", "/elders", "a?b"] {
            assert_eq!(to(odd), "/groepen/2b/toevalsmeter", "{odd:?}");
        }
    }

    #[test]
    fn the_page_above_is_the_longest_beginning_that_can_be_read() {
        let read = [
            "/",
            "/mensen/{person}",
            "/mensen/{person}/account",
            "/beheer/relaties",
        ];
        assert_eq!(
            above("/mensen/{id}/account/herstel/link", &read).as_deref(),
            Some("/mensen/{id}/account")
        );
        assert_eq!(
            above("/beheer/relaties/{id}/begin", &read).as_deref(),
            Some("/beheer/relaties")
        );
        assert_eq!(above("/uitloggen", &read), None);
    }
}
