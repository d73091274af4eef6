//! **Refilling**: the form on a page of ours, filled in again with what was typed in it.
//!
//! It is how another language is chosen on a page that was the answer to a form: what was typed goes along, the page is shown
//! as whoever reads it would get it, and the fields are put back. It reads the HTML of our own templates, so an attribute
//! stands in double quotes. Deliberately absent: secrets and files, which are not put back; and doing what the form asks.

use super::escape;

/// The id by which the buttons of the language switch send a form along.
pub const FORM: &str = "getypt";

/// Where a form is sent, and what was typed in it.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The path of its address.
    pub to: String,
    /// The fields, when they are to be put back; none on the very answer to the form, which has them.
    pub fields: Option<Vec<(String, String)>>,
}

/// One tag: from where to where it stands in the page, and what it says.
struct Tag<'a> {
    from: usize,
    till: usize,
    name: &'a str,
    attributes: Vec<(&'a str, Option<&'a str>)>,
}

impl<'a> Tag<'a> {
    fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(known, _)| *known == name)
    }

    fn get(&self, name: &str) -> &'a str {
        let found = self.attributes.iter().find(|(known, _)| *known == name);
        found.and_then(|(_, value)| *value).unwrap_or_default()
    }

    /// The tag with an attribute set, or taken out.
    fn with(&self, name: &str, value: Option<&str>) -> String {
        let mut text = format!("<{}", self.name);
        for (known, said) in self.attributes.iter().filter(|(known, _)| *known != name) {
            text.push(' ');
            text.push_str(known);
            if let Some(said) = said {
                text.push_str(&format!("=\"{said}\""));
            }
        }
        if let Some(value) = value {
            text.push_str(&format!(" {name}=\"{}\"", escape::html(value)));
        }
        text.push('>');
        text
    }

    /// The tag with a word that is there or not.
    fn marked(&self, word: &str, marked: bool) -> String {
        self.with(word, marked.then_some(word))
    }
}

/// The tags of a piece of HTML, in order.
fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|open| at + open) {
        match tag(html, open) {
            Some(tag) => {
                at = tag.till;
                found.push(tag);
            }
            None => at = open + 1,
        }
    }
    found
}

fn tag(html: &str, from: usize) -> Option<Tag<'_>> {
    let inner = &html[from + 1..];
    let name_ends = inner.find(|c: char| c.is_whitespace() || c == '>')?;
    let name = &inner[..name_ends];
    if name.is_empty() || !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
        return None;
    }
    let mut attributes = Vec::new();
    let mut at = name_ends;
    loop {
        let rest = &inner[at..];
        at += rest.len() - rest.trim_start().len();
        let rest = &inner[at..];
        if rest.starts_with('>') {
            let till = from + 1 + at + 1;
            return Some(Tag {
                from,
                till,
                name,
                attributes,
            });
        }
        let ends = rest.find(|c: char| c.is_whitespace() || c == '>' || c == '=')?;
        let word = &rest[..ends];
        at += ends;
        match inner[at..].strip_prefix("=\"") {
            Some(value) => {
                let ends = value.find('"')?;
                attributes.push((word, Some(&value[..ends])));
                at += 2 + ends + 1;
            }
            // An attribute without quotes is none of ours; its sign is passed by.
            None if word.is_empty() => at += 1,
            None => attributes.push((word, None)),
        }
    }
}

/// Where the form stands that is sent to this path: its tag, and the end of what is in it. Of several it is the one whose hidden
/// fields are most like what was sent.
fn form(html: &str, typed: &Typed) -> Option<(usize, usize)> {
    let all = tags(html);
    let leads = |address: &str| address.split(['?', '#']).next() == Some(typed.to.as_str());
    // A button can send its form elsewhere than the form says.
    let button = |form: &Tag<'_>| {
        let ends = html[form.till..]
            .find("</form>")
            .map_or(0, |ends| form.till + ends);
        let within = all.iter().filter(|tag| tag.from >= form.till && tag.till <= ends);
        within
            .filter(|tag| tag.name == "button")
            .any(|tag| leads(tag.get("formaction")))
    };
    let forms = all.iter().filter(|tag| {
        let here = !tag.has("action") || leads(tag.get("action"));
        tag.name == "form" && tag.get("method") == "post" && (here || button(tag))
    });
    let sent = typed.fields.as_deref().unwrap_or_default();
    let like = |till: usize, ends: usize| {
        let hidden = all.iter().filter(|tag| tag.from >= till && tag.till <= ends);
        let hidden = hidden.filter(|tag| tag.name == "input" && tag.get("type") == "hidden");
        let same = hidden.filter(|tag| {
            let says = |(name, value): &(String, String)| {
                *name == tag.get("name") && escape::html(value) == tag.get("value")
            };
            sent.iter().any(says)
        });
        same.count()
    };
    let ended = forms.filter_map(|form| {
        let ends = form.till + html[form.till..].find("</form>")?;
        Some((form.from, ends, like(form.till, ends)))
    });
    // Of equals the first, so they are looked at from the last.
    let ended: Vec<_> = ended.collect();
    let best = ended.iter().rev().max_by_key(|(_, _, like)| *like)?;
    Some((best.0, best.1))
}

/// Whether the page has the form.
pub fn is_there(html: &str, typed: &Typed) -> bool {
    form(html, typed).is_some()
}

/// The page with the form named, and filled in again.
pub fn put(html: &str, typed: &Typed) -> String {
    let Some((from, ends)) = form(html, typed) else {
        return html.to_owned();
    };
    let mut page = html[..from].to_owned();
    page.push_str(&filled(&html[from..ends], typed.fields.as_deref()));
    page.push_str(&html[ends..]);
    page
}

fn filled(form: &str, fields: Option<&[(String, String)]>) -> String {
    let all = tags(form);
    let mut left: Vec<(&str, &str)> = fields.unwrap_or_default().iter().map(pair).collect();
    let (mut text, mut at, mut within) = (String::with_capacity(form.len() + 64), 0, "");
    for (place, tag) in all.iter().enumerate() {
        if tag.from < at {
            continue;
        }
        text.push_str(&form[at..tag.from]);
        at = tag.till;
        let name = tag.get("name");
        let chosen = |value: &str| {
            let is = |(known, said): &(String, String)| known == name && escape::html(said) == value;
            fields.unwrap_or_default().iter().any(is)
        };
        match (tag.name, tag.get("type")) {
            ("form", _) => text.push_str(&tag.with("id", Some(FORM))),
            _ if fields.is_none() => text.push_str(&form[tag.from..tag.till]),
            ("input", "checkbox" | "radio") => {
                text.push_str(&tag.marked("checked", chosen(tag.get("value"))));
            }
            ("input", kind) if !is_secret(tag, kind) => match take(&mut left, name) {
                Some(value) => text.push_str(&tag.with("value", Some(value))),
                None => text.push_str(&form[tag.from..tag.till]),
            },
            ("select", _) => {
                within = name;
                text.push_str(&form[tag.from..tag.till]);
            }
            ("option", _) if !within.is_empty() => {
                let is = |(known, said): &(String, String)| {
                    known == within && escape::html(said) == tag.get("value")
                };
                let chosen = fields.unwrap_or_default().iter().any(is);
                text.push_str(&tag.marked("selected", chosen));
            }
            ("/select", _) => {
                within = "";
                text.push_str(&form[tag.from..tag.till]);
            }
            ("textarea", _) => {
                text.push_str(&form[tag.from..tag.till]);
                let close = all[place..].iter().find(|tag| tag.name == "/textarea");
                if let (Some(value), Some(close)) = (take(&mut left, name), close) {
                    text.push_str(&escape::html(value));
                    at = close.from;
                }
            }
            _ => text.push_str(&form[tag.from..tag.till]),
        }
    }
    text.push_str(&form[at..]);
    text
}

fn pair((name, value): &(String, String)) -> (&str, &str) {
    (name, value)
}

/// What is not put back: secrets, files, and the words on a button.
fn is_secret(tag: &Tag<'_>, kind: &str) -> bool {
    matches!(
        kind,
        "password" | "file" | "submit" | "button" | "image" | "reset"
    ) || tag.get("autocomplete") == "one-time-code"
}

/// The next value of a name; each is put back once.
fn take<'a>(left: &mut Vec<(&'a str, &'a str)>, name: &str) -> Option<&'a str> {
    let place = left.iter().position(|(known, _)| *known == name)?;
    Some(left.remove(place).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(to: &str, fields: &[(&str, &str)]) -> Typed {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Typed {
            to: to.to_owned(),
            fields: Some(fields.iter().map(own).collect()),
        }
    }

    #[test]
    fn what_was_typed_stands_in_the_form_again() {
        let page = "<p>1 < 2</p><form class=\"form\" action=\"/stuur?taal=nl\" method=\"post\">\
            <input name=\"naam\" value=\"oud\" required><textarea name=\"waarom\">oud</textarea>\
            <input type=\"radio\" name=\"wie\" value=\"a\" checked><input type=\"radio\" name=\"wie\" value=\"b\">\
            <select name=\"jaar\"><option value=\"1\" selected>een</option><option value=\"2\">twee</option></select></form>";
        let sent = [
            ("naam", "\"><script>"),
            ("waarom", "a\n<b>"),
            ("wie", "b"),
            ("jaar", "2"),
        ];
        assert_eq!(
            put(page, &typed("/stuur", &sent)),
            "<p>1 < 2</p><form class=\"form\" action=\"/stuur?taal=nl\" method=\"post\" id=\"getypt\">\
             <input name=\"naam\" required value=\"&quot;&gt;&lt;script&gt;\"><textarea name=\"waarom\">a\n&lt;b&gt;</textarea>\
             <input type=\"radio\" name=\"wie\" value=\"a\"><input type=\"radio\" name=\"wie\" value=\"b\" checked=\"checked\">\
             <select name=\"jaar\"><option value=\"1\">een</option><option value=\"2\" selected=\"selected\">twee</option></select></form>"
        );
    }

    #[test]
    fn of_several_forms_it_is_the_one_that_was_sent() {
        let one = |id: &str| {
            format!(
                "<form action=\"/doe\" method=\"post\"><input type=\"hidden\" name=\"wie\" value=\"{id}\"><input name=\"t\"></form>"
            )
        };
        let page = format!("{}{}", one("1"), one("2"));
        let put = put(&page, &typed("/doe", &[("wie", "2"), ("t", "x")]));
        assert!(
            put.starts_with(&one("1")) && put.contains("<input name=\"t\" value=\"x\">"),
            "{put}"
        );
        assert!(!is_there(&page, &typed("/elders", &[])));
    }

    #[test]
    fn secrets_and_files_are_not_put_back() {
        let page = "<form method=\"post\"><input type=\"password\" name=\"w\"><input type=\"file\" name=\"f\">\
            <input name=\"c\" autocomplete=\"one-time-code\"></form>";
        let put = put(
            page,
            &typed("/x", &[("w", "geheim"), ("f", "a.csv"), ("c", "123456")]),
        );
        assert_eq!(
            put,
            page.replace("<form method=\"post\">", "<form method=\"post\" id=\"getypt\">")
        );
    }

    #[test]
    fn an_answer_to_a_form_keeps_what_it_says() {
        let page = "<form action=\"/stuur\" method=\"post\"><input type=\"checkbox\" name=\"a\" value=\"1\" checked></form>";
        let answer = Typed {
            to: "/stuur".to_owned(),
            fields: None,
        };
        assert_eq!(
            put(page, &answer),
            page.replace("method=\"post\">", "method=\"post\" id=\"getypt\">")
        );
    }
}
