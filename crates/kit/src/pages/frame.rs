//! The frame: what the layout knows about a request that the page itself does not.
//!
//! A *frame* holds the address, the language and the links around the page. Its two link makers keep what must
//! not get lost when a visitor clicks: the position in the query, and a language they chose.

use axum::http::Uri;
use jiff::civil::Date;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Serialize;

use super::refill::{self, Typed};
use crate::actor::{DESK, SignedIn};
use crate::sent::ALREADY;
use crate::texts::negotiate::{Negotiated, QUERY_FIELD};
use crate::texts::{Args, Language, Texts};

/// Letters, digits and these four need no escape in a query; everything else gets one.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// The name of the query field that says: show this form in another language, with what was typed in it, and do nothing.
pub(crate) const TURN_FIELD: &str = "alleen-tonen";

/// A link in the menu or the foot of every page: its path and the key of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShellLink {
    /// The path, `/deuren`.
    pub path: &'static str,
    /// The key of the words.
    pub key: &'static str,
}

/// The links around every page. The application fills it, because only it knows which pages exist.
#[derive(Debug, Clone, Default)]
pub struct Shell {
    /// The menu at the top.
    pub nav: Vec<ShellLink>,
    /// The links at the foot, such as accessibility and privacy.
    pub footer: Vec<ShellLink>,
    /// Where visitors reach the product, `https://kansrijk.example`. Paper needs it: without, a printed page and
    /// its code can only say where on the site they are from.
    pub address: Option<String>,
}

/// A link with its words in the visitor's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub text: String,
    /// Whether this is the page the visitor is on.
    pub current: bool,
}

/// A link to this same page in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageLink {
    /// The tag of the language.
    pub tag: &'static str,
    /// The direction of its writing.
    pub dir: &'static str,
    /// Its name in itself.
    pub own_name: &'static str,
    /// This page in that language.
    pub href: String,
    /// Whether the page is in this language now.
    pub current: bool,
    /// The form that goes along, and whereto; absent where nothing was typed yet.
    pub turn: Option<Turn>,
    /// Whether it opens beside this page, which is shown once.
    pub beside: bool,
}

/// A button that takes what was typed along to another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Turn {
    /// The id of the form.
    pub form: &'static str,
    /// Where it is sent.
    pub to: String,
}

/// The way in: to the page on which one signs in, or to one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WayIn {
    /// Whereto.
    pub link: Link,
    /// The organisation, when one is signed in.
    pub organisation: Option<String>,
}

/// What the layout knows about a request.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    path: String,
    #[serde(skip)]
    query: Vec<(String, String)>,
    #[serde(skip)]
    chosen: Option<&'static str>,
    #[serde(skip)]
    typed: Option<Typed>,
    languages: Vec<LanguageLink>,
    nav: Vec<Link>,
    footer: Vec<Link>,
    /// Absent where nobody can sign in.
    way_in: Option<WayIn>,
    /// Whether what was sent stood so already.
    already: bool,
    home: String,
    here: String,
    today: Date,
}

impl Frame {
    /// The frame around the page at `uri`.
    pub fn new(uri: &Uri, texts: &Texts, negotiated: Negotiated, shell: &Shell, today: Date) -> Self {
        let mut query = read_query(uri.query().unwrap_or_default());
        query.retain(|(name, _)| name != QUERY_FIELD && name != TURN_FIELD);
        let mut frame = Self {
            path: uri.path().to_owned(),
            query,
            chosen: negotiated.chosen.then_some(negotiated.tag),
            typed: None,
            languages: Vec::new(),
            nav: Vec::new(),
            footer: Vec::new(),
            way_in: None,
            already: false,
            home: String::new(),
            here: String::new(),
            today,
        };
        let lang = texts.language(negotiated.tag);
        frame.languages = texts
            .languages()
            .map(|other| frame.language_link(other, lang))
            .collect();
        frame.nav = shell
            .nav
            .iter()
            .map(|link| frame.shell_link(link, lang))
            .collect();
        frame.footer = shell
            .footer
            .iter()
            .map(|link| frame.shell_link(link, lang))
            .collect();
        frame.already = frame
            .query
            .iter()
            .any(|(name, said)| name == "gedaan" && said == ALREADY);
        frame.home = frame.link("/", &[]);
        frame.here = format!(
            "{}{}",
            shell.address.as_deref().unwrap_or_default(),
            frame.link_with(&[])
        );
        frame
    }

    /// A frame as if `path` (with a query, if it has one) was asked for in a language, for tests and samples.
    pub fn sample(path: &str, texts: &Texts, lang: &Language, today: Date) -> Self {
        let uri = path.parse().unwrap_or_default();
        Self::new(
            &uri,
            texts,
            Negotiated {
                tag: lang.tag(),
                chosen: false,
            },
            &Shell::default(),
            today,
        )
    }

    /// Shows the way in, or who is in.
    pub(crate) fn welcome(&mut self, lang: &Language, sign_in: &str, signed_in: Option<&SignedIn>) {
        let (path, text) = match signed_in {
            Some(signed_in) => (DESK, signed_in.name.clone()),
            None => (sign_in, lang.get("kit-sign-in", &Args::NONE).into_owned()),
        };
        let link = Link {
            href: self.link(path, &[]),
            text,
            current: self.path == path,
        };
        self.way_in = Some(WayIn {
            link,
            organisation: signed_in.map(|signed_in| signed_in.organisation.clone()),
        });
    }

    /// Says that something was typed: a form was sent, or comes along to another language.
    pub(crate) fn carry(&mut self, typed: Typed) {
        self.typed = Some(typed);
    }

    /// What was typed, if anything.
    pub(super) fn typed(&self) -> Option<&Typed> {
        self.typed.as_ref()
    }

    /// The same frame with languages that take along what was typed.
    pub(super) fn turning(&self) -> Self {
        let mut frame = self.clone();
        let to = self.typed.as_ref().map(|typed| typed.to.as_str());
        for language in &mut frame.languages {
            let mut query = self.query.clone();
            query.push((TURN_FIELD.to_owned(), "ja".to_owned()));
            language.turn = to.map(|to| Turn {
                form: refill::FORM,
                to: address(to, &query, Some(language.tag)),
            });
        }
        frame
    }

    /// The same frame with languages that open beside a page that nobody can come back to.
    pub(super) fn beside(&self) -> Self {
        let mut frame = self.clone();
        for language in &mut frame.languages {
            language.beside = true;
        }
        frame
    }

    /// The path of the page, without its query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole address of this page in the language that was chosen, for a code on paper.
    pub fn here(&self) -> &str {
        &self.here
    }

    /// The query of the page without the language, decoded, in the order of the address.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The language, when the address asked for it. A form that is sent with `get` must carry it in a hidden
    /// field, because a browser drops the query of its address.
    pub fn chosen(&self) -> Option<&'static str> {
        self.chosen
    }

    /// A link to `path` with this query, in the language that was chosen.
    pub fn link(&self, path: &str, query: &[(String, String)]) -> String {
        address(path, query, self.chosen)
    }

    /// A link to this same page with parts of its query changed: a name with no values is taken out.
    pub fn link_with(&self, changes: &[(String, Vec<String>)]) -> String {
        address(&self.path, &self.changed(changes), self.chosen)
    }

    fn changed(&self, changes: &[(String, Vec<String>)]) -> Vec<(String, String)> {
        let is_changed = |name: &str| changes.iter().any(|(changed, _)| changed == name);
        let kept = self.query.iter().filter(|(name, _)| !is_changed(name)).cloned();
        let new = changes
            .iter()
            .flat_map(|(name, values)| values.iter().map(|value| (name.clone(), value.clone())));
        kept.chain(new).collect()
    }

    fn language_link(&self, other: &Language, current: &Language) -> LanguageLink {
        LanguageLink {
            tag: other.tag(),
            dir: other.dir(),
            own_name: other.own_name(),
            href: address(&self.path, &self.query, Some(other.tag())),
            current: other.tag() == current.tag(),
            turn: None,
            beside: false,
        }
    }

    fn shell_link(&self, link: &ShellLink, lang: &Language) -> Link {
        Link {
            href: self.link(link.path, &[]),
            text: lang.get(link.key, &Args::NONE).into_owned(),
            current: self.path == link.path,
        }
    }
}

fn address(path: &str, query: &[(String, String)], lang: Option<&str>) -> String {
    let query = query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let pairs: Vec<String> = query
        .chain(lang.map(|tag| (QUERY_FIELD, tag)))
        .map(|(name, value)| {
            format!(
                "{}={}",
                utf8_percent_encode(name, QUERY),
                utf8_percent_encode(value, QUERY)
            )
        })
        .collect();
    let (path, fragment) = path
        .split_once('#')
        .map_or((path, None), |(path, fragment)| (path, Some(fragment)));
    let mut address = path.to_owned();
    if !pairs.is_empty() {
        address.push(if path.contains('?') { '&' } else { '?' });
        address.push_str(&pairs.join("&"));
    }
    if let Some(fragment) = fragment {
        address.push('#');
        address.push_str(fragment);
    }
    address
}

/// The pairs of a query, decoded. What is not UTF-8 becomes replacement characters rather than an error, since a
/// page must be able to show a wrong address.
pub fn read_query(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        percent_decode_str(&text.replace('+', " "))
            .decode_utf8_lossy()
            .into_owned()
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::texts::OWN;

    fn frame(address: &str, tag: &'static str, chosen: bool) -> Frame {
        let texts = Texts::load(&OWN).unwrap();
        let shell = Shell {
            nav: vec![ShellLink {
                path: "/deuren",
                key: "kit-menu",
            }],
            footer: Vec::new(),
            address: Some("https://kansrijk.example".to_owned()),
        };
        Frame::new(
            &address.parse().unwrap(),
            &texts,
            Negotiated { tag, chosen },
            &shell,
            date(2026, 11, 23),
        )
    }

    #[test]
    fn the_language_switch_keeps_path_and_query() {
        let frame = frame("/deuren?op=vmbo-tl&vak=wi%26na&taal=tr", "tr", true);
        let hrefs: Vec<_> = frame.languages.iter().map(|link| link.href.as_str()).collect();
        assert_eq!(hrefs[1], "/deuren?op=vmbo-tl&vak=wi%26na&taal=en");
        assert_eq!(
            frame.here(),
            "https://kansrijk.example/deuren?op=vmbo-tl&vak=wi%26na&taal=tr"
        );
        assert!(frame.languages[2].current);
    }

    #[test]
    fn a_chosen_language_stays_on_every_link_and_a_negotiated_one_does_not() {
        let pairs = [("op".to_owned(), "vmbo tl".to_owned())];
        assert_eq!(
            frame("/?taal=ar", "ar", true).link("/deuren#top", &pairs),
            "/deuren?op=vmbo%20tl&taal=ar#top"
        );
        assert_eq!(
            frame("/", "ar", false).link("/deuren", &pairs),
            "/deuren?op=vmbo%20tl"
        );
        assert_eq!(frame("/?taal=ar", "ar", true).nav[0].href, "/deuren?taal=ar");
    }

    #[test]
    fn part_of_the_query_can_be_changed_and_taken_out() {
        let frame = frame("/deuren?a=1&b=2&a=3", "nl", false);
        assert_eq!(
            frame.link_with(&[("a".to_owned(), vec!["4".to_owned()])]),
            "/deuren?b=2&a=4"
        );
        assert_eq!(frame.link_with(&[("a".to_owned(), Vec::new())]), "/deuren?b=2");
    }

    #[test]
    fn a_hostile_query_is_read_without_trouble() {
        assert_eq!(
            read_query("a=%ff&=&&%=%zz&b"),
            [("a", "\u{fffd}"), ("", ""), ("%", "%zz"), ("b", "")].map(own)
        );
        let frame = frame("/?q=%22%3E%3Cscript%3E", "nl", false);
        assert_eq!(frame.languages[0].href, "/?q=%22%3E%3Cscript%3E&taal=nl");
    }

    fn own((name, value): (&str, &str)) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }
}
