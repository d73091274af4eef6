//! Which language a visitor gets: the one in the address, else the browser's first that we offer, else Dutch.
//!
//! Deliberately absent: a cookie. A language that was chosen stays in the address (`?taal=tr`), so that a page
//! that is shared, bookmarked or printed stays in the language its reader chose, and nothing is kept about them.

use super::KNOWN;

/// The name of the query field that carries a chosen language.
pub const QUERY_FIELD: &str = "taal";

/// The language of a request, and who decided it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Negotiated {
    /// The tag, always one of [`KNOWN`].
    pub tag: &'static str,
    /// Whether the address asked for it; then every link on the page carries it on.
    pub chosen: bool,
}

/// Picks the language: `query` is the value of `?taal=`, `accept` the header `Accept-Language`.
pub fn negotiate(query: Option<&str>, accept: Option<&str>) -> Negotiated {
    if let Some(tag) = query.and_then(offered) {
        return Negotiated { tag, chosen: true };
    }
    let tag = accept.and_then(best_accepted).unwrap_or(KNOWN[0].tag);
    Negotiated { tag, chosen: false }
}

/// `tr-TR` is served by `tr`: the texts do not differ per country.
fn offered(tag: &str) -> Option<&'static str> {
    let primary = tag.split(['-', '_']).next().unwrap_or(tag).trim();
    KNOWN
        .iter()
        .map(|known| known.tag)
        .find(|known| known.eq_ignore_ascii_case(primary))
}

fn best_accepted(accept: &str) -> Option<&'static str> {
    let mut best: Option<(&'static str, f32)> = None;
    // A browser sends a handful; a longer list is somebody trying how we cope.
    for item in accept.split(',').take(32) {
        let mut parts = item.split(';');
        let Some(tag) = parts.next().and_then(offered) else {
            continue;
        };
        let weight = parts
            .find_map(|part| part.trim().strip_prefix("q="))
            .map_or(Ok(1.0), str::parse::<f32>);
        let Ok(weight) = weight else { continue };
        if weight > 0.0 && best.is_none_or(|(_, heaviest)| weight > heaviest) {
            best = Some((tag, weight));
        }
    }
    best.map(|(tag, _)| tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(query: Option<&str>, accept: Option<&str>) -> &'static str {
        negotiate(query, accept).tag
    }

    #[test]
    fn the_address_wins_over_the_browser() {
        assert_eq!(
            negotiate(Some("tr"), Some("en")),
            Negotiated {
                tag: "tr",
                chosen: true
            }
        );
        assert_eq!(
            negotiate(Some("fy"), Some("en")),
            Negotiated {
                tag: "en",
                chosen: false
            }
        );
    }

    #[test]
    fn the_browser_is_followed_by_weight_and_then_by_order() {
        assert_eq!(tag(None, Some("fr, en;q=0.4, tr-TR;q=0.8")), "tr");
        assert_eq!(tag(None, Some("ar-MA,ar;q=0.9,nl;q=0.8")), "ar");
        assert_eq!(tag(None, Some("en, tr")), "en");
        assert_eq!(tag(None, Some("en;q=0, nl;q=0.1")), "nl");
    }

    #[test]
    fn without_anything_usable_it_is_dutch() {
        assert_eq!(tag(None, None), "nl");
        assert_eq!(tag(None, Some("fr-BE;q=0.9, *;q=0.1")), "nl");
        assert_eq!(tag(None, Some(";;q=x,,\u{1}")), "nl");
        assert_eq!(tag(Some(""), Some("en;q=NaN")), "nl");
    }
}
