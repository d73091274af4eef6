//! **Injection**: pieces of SQL in every place of every address and in every field of every form that somebody sees. The
//! answer has to be the one of a harmless word, in time as well, and nobody in the database may become another.
//!
//! Fields are gathered from the pages themselves, so that a new form is tried without being listed. Deliberately absent:
//! forms that are filled in well; each has its own story.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use kit::sql;

use crate::demo::{PlantedDemo, Somebody, planted_demos, typed};
use crate::fuzz::whole;
use crate::program::run;
use crate::server::Answer;

/// Boolean, error, union, time and stacked, for either database, and the signs of patterns.
const PIECES: [&str; 10] = [
    "' or '1'='1",
    "' and '1'='2",
    "'",
    "\") or (\"a\"=\"a",
    "' union select id, given, family from person --",
    "1; update person set family = 'gepakt' --",
    "'; select pg_sleep(20) --",
    "' or 1=like('a',upper(hex(randomblob(5e8)))) --",
    "id desc, (select password from account limit 1)",
    "zzqx%_\\",
];
/// Pieces in one place, in turn, so that each is tried in many places; `cargo xtask fuzz` tries all of them everywhere.
const IN_TURN: usize = 2;
/// A word that is as little of anything as they are.
const HARMLESS: &str = "zzqx";
/// Less than the pieces that wait, and more than a busy machine.
const SOON: Duration = Duration::from_secs(15);
/// Names that queries have or might have, tried at every address.
const NAMES: [&str; 8] = ["naam", "wie", "blad", "voor", "naar", "taal", "sort", "order"];
/// Pages that tell who looked, and so say more each time they are looked at: of these only the status is compared.
const TELLING: [&str; 3] = ["/beheer/logboek", "/mijn/wie-keek", "/mijn/alles"];

/// A form as it stands on a page.
struct Form {
    /// The address of the page.
    page: String,
    /// Where it goes.
    action: String,
    /// Its fields, with what is in them.
    fields: Vec<(String, String)>,
}

/// The fields that tell what of a text was read when the page was made: they are good for one time.
const READ: [&str; 2] = ["gezien", "versie"];

#[test]
fn sql_injection_finds_nothing_and_changes_nothing() {
    for demo in planted_demos() {
        let before = people(&demo);
        let mut tried = 0;
        for handle in ["joost", "vera", "noor"] {
            let id = demo.residents.iter().find(|(_, _, known)| known == handle);
            let (_, id, _) = id.unwrap_or_else(|| panic!("{handle} is not there"));
            let somebody = demo.demo.be_id(id);
            tried += in_addresses(&somebody, handle);
            tried += in_forms(&somebody, handle);
        }
        assert!(tried > 1_000, "{tried}");
        println!("{}: {tried} tried", demo.demo.kind);
        assert_eq!(people(&demo), before, "{}: somebody changed", demo.demo.kind);
    }
}

#[test]
fn the_comparison_would_notice() {
    let harmless = "<p>Niemand heet zzqx.</p>";
    let echoed = "<p>Niemand heet &#39; or &#39;1&#39;=&#39;1.</p>";
    assert_eq!(without(echoed, "' or '1'='1"), without(harmless, HARMLESS));
    let more = format!("{echoed}<p>Noor</p>");
    assert_ne!(without(&more, "' or '1'='1"), without(harmless, HARMLESS));
}

/// Every address that can be asked for, with a piece in each place, and then in each name of a query.
fn in_addresses(somebody: &Somebody<'_>, handle: &str) -> u32 {
    let map = run("site-map").said;
    let rows: Vec<(&str, &str)> = map
        .lines()
        .filter_map(|line| line.split_whitespace().next().zip(line.split_whitespace().nth(1)))
        .filter(|(method, path)| matches!(*method, "GET" | "POST") && path.starts_with('/'))
        .filter(|(_, path)| !path.starts_with("/api/") && *path != "/uitloggen")
        .collect();
    let mut tried = 0;
    for (method, path) in rows {
        if path.contains('{') {
            tried += alike(&format!("{method} {path} as {handle}"), |piece| {
                let address = filled(path, piece);
                match method {
                    "GET" => somebody.get(&address),
                    _ => somebody.send(&address, &[]),
                }
            });
        } else if method == "GET" && personal(path) && handle == "joost" {
            for name in NAMES {
                tried += alike(&format!("{path}?{name}= as {handle}"), |piece| {
                    somebody.get(&format!("{path}?{name}={}", typed(piece)))
                });
            }
        }
    }
    tried
}

/// Every form on the pages that somebody finds from the desk, with a piece in one field and all others as they stand.
fn in_forms(somebody: &Somebody<'_>, handle: &str) -> u32 {
    let mut tried = 0;
    for form in forms(somebody) {
        let Form { action, fields, .. } = &form;
        for (name, _) in fields {
            tried += alike(&format!("{action}, {name}, as {handle}"), |piece| {
                let now = as_it_stands(somebody, &form);
                // With everything filled in as it stands but one, a form may be a good one; a field less is none.
                let others = now
                    .iter()
                    .filter(|(other, value)| other != name && !value.is_empty())
                    .map(|(other, value)| (other.as_str(), value.as_str()));
                let sent: Vec<(&str, &str)> = others.chain([(name.as_str(), piece)]).collect();
                somebody.send(action, &sent)
            });
        }
    }
    tried
}

/// The fields of a form, read again where what was sent before made them old.
fn as_it_stands(somebody: &Somebody<'_>, form: &Form) -> Vec<(String, String)> {
    if form.fields.iter().all(|(name, _)| !READ.contains(&name.as_str())) {
        return form.fields.clone();
    }
    let page = somebody.get(&form.page);
    let again = on_page(&form.page, &page.body)
        .into_iter()
        .find(|again| again.action == form.action);
    again.map_or_else(|| form.fields.clone(), |again| again.fields)
}

/// Asks with each piece, and compares with what a harmless word gets.
#[track_caller]
fn alike(place: &str, ask: impl Fn(&str) -> Answer) -> u32 {
    let telling = TELLING.iter().any(|page| place.starts_with(page));
    let shown = |answer: &Answer, piece: &str| match telling {
        true => String::new(),
        false => without(&answer.body, piece),
    };
    let harmless = ask(HARMLESS);
    let expected = (harmless.status, shown(&harmless, HARMLESS));
    let mut tried = 0;
    for piece in pieces(place) {
        let begun = Instant::now();
        let answer = ask(piece);
        assert!(
            begun.elapsed() < SOON,
            "{place}: {piece} took {:?}",
            begun.elapsed()
        );
        assert!(answer.status < 500, "{place}: {piece} gives {}", answer.status);
        // What is asked too often is refused for that, whatever it says.
        if answer.status != 429 && expected.0 != 429 {
            let got = (answer.status, shown(&answer, piece));
            assert!(
                got == expected,
                "{place}: {piece}\n{}\n---\n{}",
                got.1,
                expected.1
            );
        }
        tried += 1;
    }
    tried
}

/// The pieces for a place: all, or those whose turn it is.
fn pieces(place: &str) -> impl Iterator<Item = &'static str> {
    let turn = place.bytes().map(usize::from).sum::<usize>();
    let many = if whole() { PIECES.len() } else { IN_TURN };
    (0..many).map(move |at| PIECES[(turn + at) % PIECES.len()])
}

/// A page without what was typed, in each way in which a page may say it back.
fn without(body: &str, piece: &str) -> String {
    let html = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;")
    };
    let folded = piece.trim();
    let mut said = body.to_owned();
    let ways: BTreeSet<String> = [piece, folded]
        .iter()
        .flat_map(|way| {
            [
                html(way),
                html(&typed(way)),
                html(&typed(way).replace('+', "%20")),
                path(way),
            ]
        })
        .collect();
    // The longest first: one may be a part of another.
    let mut ways: Vec<String> = ways.into_iter().collect();
    ways.sort_by_key(|way| std::cmp::Reverse(way.len()));
    for way in ways {
        said = said.replace(&way, "…");
    }
    said
}

/// As it stands in the path of an address.
fn path(piece: &str) -> String {
    typed(piece).replace('+', "%20")
}

fn filled(path_of: &str, piece: &str) -> String {
    let parts = path_of.split('/').map(|part| {
        if part.starts_with('{') {
            path(piece)
        } else {
            part.to_owned()
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

fn personal(path: &str) -> bool {
    ["/mijn", "/beheer", "/groepen", "/mensen"]
        .iter()
        .any(|start| path.starts_with(start))
}

/// The forms on the desk and on the pages it leads to, and those lead to: one of each sort of address.
fn forms(somebody: &Somebody<'_>) -> Vec<Form> {
    let mut found: BTreeMap<String, Form> = BTreeMap::new();
    let (mut seen, mut open) = (BTreeSet::new(), vec!["/mijn".to_owned()]);
    while let Some(address) = open.pop() {
        if !seen.insert(sort(&address)) {
            continue;
        }
        let answer = somebody.get(&address);
        if answer.status != 200 {
            continue;
        }
        for form in on_page(&address, &answer.body) {
            found.entry(sort(&form.action)).or_insert(form);
        }
        let links = answer.body.split("<a ").skip(1);
        let hrefs = links.filter_map(|link| attribute(link, "href"));
        open.extend(hrefs.filter(|href| personal(href) && !href.contains("taal=")));
    }
    found.into_values().collect()
}

/// What can be sent from a page, but for leaving.
fn on_page(page: &str, body: &str) -> Vec<Form> {
    let forms = body.split("<form ").skip(1).filter_map(|form| {
        let form = form.split("</form>").next().unwrap_or_default();
        let action = attribute(form, "action")?;
        let sent = form.contains("method=\"post\"") && action != "/uitloggen";
        sent.then(|| Form {
            page: page.to_owned(),
            fields: fields(form),
            action,
        })
    });
    forms.collect()
}

fn fields(form: &str) -> Vec<(String, String)> {
    let tags = ["<input ", "<select ", "<textarea "];
    let parts = tags.iter().flat_map(|tag| form.split(tag).skip(1));
    let named = parts.filter_map(|part| {
        let tag = part.split('>').next().unwrap_or_default();
        let value = attribute(tag, "value").unwrap_or_default();
        Some((attribute(tag, "name")?, value))
    });
    let fields: BTreeMap<String, String> = named.collect();
    fields.into_iter().collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split('>').next()?.split_once(&format!("{name}=\""))?;
    Some(rest.split('"').next()?.replace("&amp;", "&"))
}

/// An address without its ids and values.
fn sort(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let id = |part: &str| part.len() == 32 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts = path.split('/').map(|part| if id(part) { "#" } else { part });
    let names = query
        .split('&')
        .map(|pair| pair.split('=').next().unwrap_or_default());
    format!(
        "{}?{}",
        parts.collect::<Vec<_>>().join("/"),
        names.collect::<Vec<_>>().join("&")
    )
}

/// Everybody, with all that says who they are.
fn people(demo: &PlantedDemo) -> Vec<String> {
    let rows = demo.read(sql(
        "select tenant, id, coalesce(given, '') || coalesce(family, '') || coalesce(email, '') || state as who \
         from person order by tenant, id",
    ));
    let text = |row: &kit::db::Row, column: &str| row.get::<String>(column).unwrap();
    rows.iter()
        .map(|row| [text(row, "tenant"), text(row, "id"), text(row, "who")].join(" "))
        .collect()
}
