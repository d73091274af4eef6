//! Assets: the style sheet, the script, the fonts and the icons, all in the binary.
//!
//! The style sheet is put together from `assets/css` at the start: tokens, fonts, base, layout, one file per
//! component, print. Every asset is served under an address that holds a hash of its content, so that a browser
//! may keep it for ever and never sees an old one; large text is packed once, at the start.
//!
//! Deliberately absent: a bundler, a third party, and the hash as protection: it only tells versions apart.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write as _;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::errors::{Error, Outcome};

macro_rules! text_files {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../assets/", $folder, "/", $name)))),+]
    };
}

/// The parts of `app.css` in their order. Cascade layers make the order matter only within a layer.
const STYLE: &[(&str, &str)] = text_files!("css":
    "tokens.css",
    "fonts.css",
    "base.css",
    "layout.css",
    "components/accounts.css",
    "components/atlas.css",
    "components/badge.css",
    "components/bars.css",
    "components/breadcrumb.css",
    "components/button.css",
    "components/certificate.css",
    "components/data-table.css",
    "components/definition-list.css",
    "components/dialogues.css",
    "components/disclosure.css",
    "components/door-card.css",
    "components/explore.css",
    "components/error-page.css",
    "components/error-summary.css",
    "components/field.css",
    "components/gallery.css",
    "components/interests.css",
    "components/assignments.css",
    "components/language-switch.css",
    "components/letter.css",
    "components/line-map.css",
    "components/link-card.css",
    "components/luck-meter.css",
    "components/notice.css",
    "components/people.css",
    "components/radio-cards.css",
    "components/source.css",
    "components/span.css",
    "components/steps.css",
    "components/timeline.css",
    "print.css",
);

const ICONS: &[(&str, &str)] = text_files!("icons":
    "attention.svg",
    "back.svg",
    "calendar.svg",
    "check.svg",
    "door-open.svg",
    "field-bouw.svg",
    "field-gastvrijheid.svg",
    "field-groen-en-voedsel.svg",
    "field-handel.svg",
    "field-ict.svg",
    "field-kantoor-en-geld.svg",
    "field-media-en-kunst.svg",
    "field-onderwijs.svg",
    "field-onderzoek.svg",
    "field-recht-en-overheid.svg",
    "field-techniek.svg",
    "field-uiterlijke-verzorging.svg",
    "field-veiligheid-en-sport.svg",
    "field-vervoer.svg",
    "field-zorg.svg",
    "info.svg",
    "key.svg",
    "link.svg",
    "lock.svg",
    "missing.svg",
    "onward.svg",
    "open.svg",
    "opens.svg",
    "people.svg",
    "person.svg",
    "places.svg",
    "print.svg",
    "right.svg",
    "search.svg",
    "source.svg",
    "speaker.svg",
    "stop.svg",
    "todo.svg",
);

const FONTS: &[(&str, &[u8])] = &[
    (
        "atkinson-next-latin.woff2",
        include_bytes!("../../../assets/fonts/atkinson-next-latin.woff2"),
    ),
    (
        "atkinson-next-latin-ext.woff2",
        include_bytes!("../../../assets/fonts/atkinson-next-latin-ext.woff2"),
    ),
    (
        "vazirmatn-arabic.woff2",
        include_bytes!("../../../assets/fonts/vazirmatn-arabic.woff2"),
    ),
];

/// `app.js` stands on every page, `keys.js` where somebody comes in with a key on their device, `find.js` where one looks for work.
const SCRIPTS: &[(&str, &str)] = text_files!("js": "app.js", "find.js", "keys.js");

/// A year, and "it will never change".
const FOR_EVER: &str = "public, max-age=31536000, immutable";

struct Asset {
    kind: &'static str,
    hash: String,
    plain: Vec<u8>,
    packed: Option<Vec<u8>>,
}

/// All assets by name. Cheap to clone.
#[derive(Clone)]
pub struct Assets(Arc<BTreeMap<String, Asset>>);

impl fmt::Debug for Assets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Assets {
    /// The assets in the binary.
    pub fn load() -> Self {
        let mut assets = BTreeMap::new();
        for (name, font) in FONTS {
            assets.insert((*name).to_owned(), asset("font/woff2", font.to_vec()));
        }
        for (name, script) in SCRIPTS {
            let script = asset("text/javascript; charset=utf-8", script.as_bytes().to_vec());
            assets.insert((*name).to_owned(), script);
        }
        let mark = include_str!("../../../assets/icons/mark.svg");
        assets.insert("icon.svg".to_owned(), asset("image/svg+xml", mark.into()));
        let style = style(|font| assets.get(font).map(|asset| address(font, asset)));
        assets.insert(
            "app.css".to_owned(),
            asset("text/css; charset=utf-8", style.into_bytes()),
        );
        Self(Arc::new(assets))
    }

    /// The address of an asset: `app.css` is at `/assets/0123456789abcdef/app.css`.
    pub fn url(&self, name: &str) -> Option<String> {
        self.0.get(name).map(|asset| address(name, asset))
    }

    /// What is in an asset, as a browser gets it.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(|asset| asset.plain.as_slice())
    }
}

/// An icon as inline SVG, in the colour of the text around it.
pub fn icon(name: &str) -> Option<&'static str> {
    let file = ICONS
        .iter()
        .find(|(file, _)| file.strip_suffix(".svg") == Some(name));
    file.map(|(_, svg)| svg.trim_end())
}

/// Whether an address is that of an asset, which is the same for everybody.
pub(crate) fn is_asset(path: &str) -> bool {
    path.starts_with("/assets/")
}

/// The one address under which assets are served.
pub(crate) fn routes(assets: &Assets) -> Router {
    Router::new()
        .route("/assets/{hash}/{name}", get(serve))
        .with_state(assets.clone())
}

async fn serve(
    State(assets): State<Assets>,
    Path((hash, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Outcome<Response> {
    let asset = assets
        .0
        .get(&name)
        .filter(|asset| asset.hash == hash)
        .ok_or(Error::NotFound)?;
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    let unpacks =
        accepted.is_some_and(|accepted| accepted.contains("gzip") && !accepted.contains("gzip;q=0"));
    let mut response = match asset.packed.as_ref().filter(|_| unpacks) {
        Some(packed) => ([(header::CONTENT_ENCODING, "gzip")], packed.clone()).into_response(),
        None => asset.plain.clone().into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(response)
}

fn address(name: &str, asset: &Asset) -> String {
    format!("/assets/{}/{name}", asset.hash)
}

fn asset(kind: &'static str, plain: Vec<u8>) -> Asset {
    let packed = if kind.starts_with("font") {
        None
    } else {
        pack(&plain)
    };
    Asset {
        kind,
        hash: hash(&plain),
        plain,
        packed,
    }
}

fn pack(plain: &[u8]) -> Option<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail; if it ever did, the asset is served as it is.
    packer.write_all(plain).ok()?;
    packer.finish().ok()
}

/// FNV-1a, 64 bits: the same on every machine and in every build, which is all that is asked of it.
fn hash(content: &[u8]) -> String {
    let mixed = content.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{mixed:016x}")
}

/// The style sheet without its comments and indents, with the addresses of the fonts filled in.
fn style(font: impl Fn(&str) -> Option<String>) -> String {
    let layers = "@layer tokens, base, layout, components, print;\n";
    let mut style = layers.to_owned();
    for (_, part) in STYLE {
        for line in without_comments(part)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            style.push_str(line);
            style.push('\n');
        }
    }
    for (name, _) in FONTS {
        style = style.replace(&format!("@{name}@"), &font(name).unwrap_or_default());
    }
    style
}

fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        // Test vectors of FNV-1a 64 from its authors' page: the empty text, "a" and "foobar".
        assert_eq!(hash(b""), "cbf29ce484222325");
        assert_eq!(hash(b"a"), "af63dc4c8601ec8c");
        assert_eq!(hash(b"foobar"), "85944171f73967e8");
    }

    #[test]
    fn the_style_sheet_is_small_and_whole() {
        let assets = Assets::load();
        let style = std::str::from_utf8(assets.bytes("app.css").unwrap()).unwrap();
        // The house allows 100 KB for the styles of all features together (the rules for screens).
        assert!(style.len() < 100_000, "{} bytes", style.len());
        assert_eq!(style.matches('{').count(), style.matches('}').count());
        assert!(!style.contains("/*"));
        assert!(style.contains(&assets.url("vazirmatn-arabic.woff2").unwrap()));
        assert!(!style.contains(".woff2@"));
    }

    #[test]
    fn every_name_that_the_style_sheet_uses_is_defined() {
        let assets = Assets::load();
        let style = std::str::from_utf8(assets.bytes("app.css").unwrap()).unwrap();
        for used in style.split("var(--").skip(1) {
            let name = used.split([')', ',']).next().unwrap();
            let has_default = used.starts_with(&format!("{name},"));
            assert!(
                has_default || style.contains(&format!("--{name}:")),
                "--{name} is not defined"
            );
        }
    }

    #[test]
    fn only_tokens_and_print_name_colours() {
        for (file, part) in STYLE
            .iter()
            .filter(|(file, _)| !["tokens.css", "print.css"].contains(file))
        {
            let part = without_comments(part);
            for (at, _) in part.match_indices('#') {
                let digits = part[at + 1..].bytes().take_while(u8::is_ascii_hexdigit).count();
                assert!(
                    !matches!(digits, 3 | 6 | 8),
                    "{file} names a colour of its own: {}",
                    &part[at..at + 8]
                );
            }
        }
    }

    #[test]
    fn nothing_in_the_style_sheet_knows_left_from_right() {
        for (file, part) in STYLE {
            for word in [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "text-align: left",
                "border-left",
                "border-right",
                " left:",
                " right:",
                // `inline-start` turns along with the direction of the text.
                "float: left",
                "float: right",
            ] {
                assert!(!without_comments(part).contains(word), "{file} says {word}");
            }
        }
    }

    #[test]
    fn icons_are_found_by_name() {
        assert!(icon("lock").unwrap().starts_with("<svg class=\"icon\""));
        assert!(icon("geen").is_none());
    }
}
