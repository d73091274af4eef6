//! What templates can call: texts, dates, amounts, links, icons.
//!
//! Each language has its own set of these, so that a macro that is imported from another template speaks the
//! visitor's language without being told.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::str::FromStr;

use jiff::civil::Date;
use minijinja::value::{Kwargs, ValueKind};
use minijinja::{Environment, Error, ErrorKind, State, Value};

use super::escape::html;
use super::render::FrameValue;
use crate::assets::Assets;
use crate::texts::format;
use crate::texts::{Arg, Args, Language};

/// Adds the functions of a language to its environment.
pub(super) fn add(env: &mut Environment<'static>, lang: &Language, assets: &Assets) {
    add_texts(env, lang);
    add_formats(env, lang);
    add_links(env);
    let (sheet, tag) = (assets.clone(), lang.tag());
    env.add_function("asset", move |name: &str| {
        sheet
            .url(name)
            .ok_or_else(|| invalid(format!("there is no asset {name}")))
    });
    env.add_function("icon", |name: &str| {
        let svg = crate::assets::icon(name).ok_or_else(|| invalid(format!("there is no icon {name}")))?;
        Ok::<_, Error>(Value::from_safe_string(svg.to_owned()))
    });
    env.add_filter("dutch", move |text: &Value| marked_as_dutch(tag, text));
    env.add_filter("bound", |text: &Value| held_together(text));
}

fn add_texts(env: &mut Environment<'static>, lang: &Language) {
    let own = lang.clone();
    env.add_function("t", move |state: &mut State, key: &str, kwargs: Kwargs| {
        said(state, &own, key, &kwargs)
    });
    let own = lang.clone();
    env.add_function("attr", move |key: &str, kwargs: Kwargs| {
        let args = args_of(&kwargs, false)?;
        let marked = own.get_marked(key, &args).ok_or_else(|| unknown(key))?;
        Ok::<_, Error>(marked.text.into_owned())
    });
    let own = lang.clone();
    env.add_function("has_text", move |key: &str| {
        own.get_marked(key, &Args::NONE).is_some()
    });
    env.add_global("lang", lang.tag());
    env.add_global("dir", lang.dir());
}

fn add_formats(env: &mut Environment<'static>, lang: &Language) {
    let own = lang.clone();
    env.add_function("date", move |date: &str| {
        Ok::<_, Error>(format::format_date(&own, read_date(date)?))
    });
    let own = lang.clone();
    env.add_function("time", move |date: &str| {
        let words = format::format_date(&own, read_date(date)?);
        let element = format!("<time datetime=\"{}\">{}</time>", read_date(date)?, html(&words));
        Ok::<_, Error>(Value::from_safe_string(element))
    });
    let own = lang.clone();
    env.add_function("eur", move |euros: f64| {
        format::format_eur(&own, (euros * 100.0).round() as i64)
    });
    let own = lang.clone();
    env.add_function("number", move |number: f64, decimals: Option<usize>| {
        format::format_number(&own, number, decimals.unwrap_or(0))
    });
    let own = lang.clone();
    env.add_function("percent", move |number: f64, decimals: Option<usize>| {
        format::format_percent(&own, number, decimals.unwrap_or(0))
    });
    let own = lang.clone();
    env.add_function("school_year", move |begins: i16| {
        format::format_school_year(&own, begins)
    });
    let own = lang.clone();
    env.add_function("range", move |from: &Value, to: &Value| {
        format::format_range(&own, &from.to_string(), &to.to_string())
    });
}

fn add_links(env: &mut Environment<'static>) {
    env.add_function("url", |state: &State, path: &str, kwargs: Kwargs| {
        let pairs: Vec<_> = query_of(&kwargs)?
            .into_iter()
            .flat_map(|(name, values)| values.into_iter().map(move |value| (name.clone(), value)))
            .collect();
        Ok::<_, Error>(frame(state)?.0.link(path, &pairs))
    });
    env.add_function("url_with", |state: &State, kwargs: Kwargs| {
        Ok::<_, Error>(frame(state)?.0.link_with(&query_of(&kwargs)?))
    });
}

/// Texts of the page that is being made, each with what it was asked with: a grid says the same a few hundred times.
#[derive(Default)]
struct Said(HashMap<String, Value>);

/// A text, made once for each page.
fn said(state: &mut State, lang: &Language, key: &str, kwargs: &Kwargs) -> Result<Value, Error> {
    let mut asked = key.to_owned();
    for name in kwargs.args() {
        let value: Value = kwargs.peek(name)?;
        // A number and a text of the same signs are not the same variable, and neither is what is safe already.
        let _ = write!(
            asked,
            "\0{name}\0{:?}\0{}\0{value}",
            value.kind(),
            value.is_safe()
        );
    }
    if let Some(found) = state.get_extension::<Said>().and_then(|said| said.0.get(&asked)) {
        return Ok(found.clone());
    }
    let made = text(lang, key, kwargs)?;
    let said = state.get_or_insert_extension(Said::default());
    said.0.insert(asked, made.clone());
    Ok(made)
}

/// A text for the body of a page. In Dutch for want of a translation it is wrapped so that it is read as Dutch.
fn text(lang: &Language, key: &str, kwargs: &Kwargs) -> Result<Value, Error> {
    let is_html = key.ends_with("-html");
    let args = args_of(kwargs, is_html)?;
    let marked = lang.get_marked(key, &args).ok_or_else(|| unknown(key))?;
    Ok(match (marked.lang, is_html) {
        (None, false) => Value::from(marked.text.into_owned()),
        (None, true) => Value::from_safe_string(marked.text.into_owned()),
        (Some(_), false) => dutch_span(&html(&marked.text)),
        (Some(_), true) => dutch_span(&marked.text),
    })
}

fn args_of(kwargs: &Kwargs, for_html: bool) -> Result<Args, Error> {
    let names: Vec<String> = kwargs.args().map(str::to_owned).collect();
    let mut args = Args::NONE;
    for name in &names {
        let value: Value = kwargs.get(name)?;
        args = args.with(name, to_arg(name, &value, for_html)?);
    }
    Ok(args)
}

fn to_arg(name: &str, value: &Value, for_html: bool) -> Result<Arg, Error> {
    if value.is_undefined() || value.is_none() {
        return Err(invalid(format!("the variable {name} of a text has no value")));
    }
    if let Some(count) = value.as_i64().filter(|_| value.is_integer()) {
        return Ok(Arg::Count(count));
    }
    let written = value.to_string();
    let escape = for_html && !value.is_safe();
    Ok(Arg::Text(if escape { html(&written) } else { written }))
}

fn query_of(kwargs: &Kwargs) -> Result<Vec<(String, Vec<String>)>, Error> {
    let names: Vec<String> = kwargs.args().map(str::to_owned).collect();
    let mut query = Vec::with_capacity(names.len());
    for name in names {
        let value: Value = kwargs.get(&name)?;
        let values = match value.kind() {
            ValueKind::None | ValueKind::Undefined => Vec::new(),
            ValueKind::Seq => value.try_iter()?.map(|one| one.to_string()).collect(),
            _ => vec![value.to_string()],
        };
        query.push((name, values));
    }
    Ok(query)
}

/// A name or title of which no line ends inside "vmbo-tl", or between "niveau" and "4" ("4." and "sınıf" in Turkish).
fn held_together(text: &Value) -> Value {
    let written = text.to_string();
    let signs: Vec<char> = written.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| signs.get(index)).copied().unwrap_or(' ');
    let mut held = String::with_capacity(written.len() + 8);
    for (index, sign) in signs.iter().enumerate() {
        let before = at(index.checked_sub(1));
        let ordinal = before == '.' && at(index.checked_sub(2)).is_ascii_digit();
        let after = at(Some(index + 1));
        match sign {
            '-' if before.is_alphanumeric() && after.is_alphanumeric() => held.push_str(HYPHEN),
            ' ' if after.is_ascii_digit() && before.is_alphabetic() => held.push('\u{a0}'),
            ' ' if ordinal && after.is_alphabetic() => held.push('\u{a0}'),
            _ => held.push(*sign),
        }
    }
    if text.is_safe() {
        Value::from_safe_string(held)
    } else {
        Value::from(held)
    }
}

/// A hyphen after which no line ends: a word joiner follows it. Our typeface has no non-breaking hyphen, and another's
/// looks like a dash.
const HYPHEN: &str = "-\u{2060}";

/// A Dutch name inside a page in another language, so that it is pronounced and laid out as Dutch.
fn marked_as_dutch(page: &str, text: &Value) -> Value {
    let written = text.to_string();
    let words = if text.is_safe() { written } else { html(&written) };
    // A short term is not broken at its hyphen; a name or a sentence may be.
    let words = if words.contains(' ') || words.len() > 24 {
        words
    } else {
        words.replace('-', HYPHEN)
    };
    if page == "nl" {
        Value::from_safe_string(words)
    } else {
        dutch_span(&words)
    }
}

fn dutch_span(markup: &str) -> Value {
    Value::from_safe_string(format!("<span lang=\"nl\" dir=\"ltr\">{markup}</span>"))
}

fn frame(state: &State) -> Result<std::sync::Arc<FrameValue>, Error> {
    let value = state.lookup("frame").unwrap_or_default();
    value
        .downcast_object::<FrameValue>()
        .ok_or_else(|| invalid("inside a macro, pass the address in".to_owned()))
}

fn read_date(date: &str) -> Result<Date, Error> {
    Date::from_str(date).map_err(|error| invalid(format!("{date} is no date")).with_source(error))
}

fn unknown(key: &str) -> Error {
    invalid(format!("there is no text {key}"))
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use minijinja::context;

    use super::super::{Frame, Pages, Templates};
    use crate::assets::Assets;
    use crate::texts::{OWN, TextSource, Texts};

    fn filled(lang: &str, path: &str, template: &'static str) -> Result<String, String> {
        let nl = "a-plain = Kies <nu> { $wat }\na-only-nl = Alleen { $wat }\na-html = <b>{ $wat }</b>\n";
        let own = [
            TextSource {
                lang: "nl",
                name: "nl.ftl",
                ftl: nl,
            },
            TextSource {
                lang: "tr",
                name: "tr.ftl",
                ftl: "a-plain = Seç { $wat }\na-html = <i>{ $wat }</i>\n",
            },
        ];
        let texts = Texts::load(&[&OWN[..], &own].concat()).unwrap();
        let templates = Templates::new().add("a.html", template);
        let pages = Pages::new(&texts, &Assets::load(), templates).unwrap();
        let lang = texts.language(lang);
        let frame = Frame::sample(path, &texts, lang, date(2026, 11, 23));
        let page = context! { typed => "<script>", name => "vmbo-tl" };
        pages
            .fill(lang, "a.html", page, &frame)
            .map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn texts_and_what_is_filled_in_are_escaped() {
        let plain = filled("nl", "/", "{{ t('a-plain', wat=typed) }}").unwrap();
        assert_eq!(plain, "Kies &lt;nu&gt; &lt;script&gt;");
        assert_eq!(
            filled("nl", "/", "{{ t('a-html', wat=typed) }}").unwrap(),
            "<b>&lt;script&gt;</b>"
        );
        assert_eq!(
            filled("tr", "/", "{{ t('a-html', wat=name|dutch) }}").unwrap(),
            "<i><span lang=\"nl\" dir=\"ltr\">vmbo-\u{2060}tl</span></i>"
        );
    }

    #[test]
    fn dutch_for_want_of_a_translation_is_marked_in_the_page_and_plain_in_an_attribute() {
        let page = filled("tr", "/", "{{ t('a-only-nl', wat=typed) }}").unwrap();
        assert_eq!(page, "<span lang=\"nl\" dir=\"ltr\">Alleen &lt;script&gt;</span>");
        assert_eq!(
            filled("tr", "/", "{{ attr('a-only-nl', wat=name) }}").unwrap(),
            "Alleen vmbo-tl"
        );
        assert_eq!(filled("nl", "/", "{{ name|dutch }}").unwrap(), "vmbo-\u{2060}tl");
    }

    #[test]
    fn no_line_ends_inside_a_term_or_before_its_number() {
        let held = |text: &str| super::held_together(&text.into()).to_string();
        assert_eq!(
            held("mbo niveau 4, dan hbo-bachelor"),
            "mbo niveau\u{a0}4, dan hbo-\u{2060}bachelor"
        );
        assert_eq!(held("havo, 4. sınıf"), "havo, 4.\u{a0}sınıf");
        assert_eq!(held("3 - 4"), "3 - 4");
        assert!(
            filled("nl", "/", "{{ typed|bound }}")
                .unwrap()
                .starts_with("&lt;")
        );
    }

    #[test]
    fn what_does_not_exist_is_a_mistake() {
        for template in [
            "{{ t('a-geen') }}",
            "{{ icon('geen') }}",
            "{{ asset('geen.css') }}",
            "{{ date('morgen') }}",
        ] {
            assert!(filled("nl", "/", template).is_err(), "{template}");
        }
    }

    #[test]
    fn links_are_made_from_the_address_of_the_page() {
        let link = "{{ url_with(vak=['wi', 'na'], jaar=none) }} {{ url('/deuren', op=name) }}";
        let made = filled("nl", "/waar?jaar=3&vak=en&op=a%26b", link).unwrap();
        assert_eq!(made, "/waar?op=a%26b&amp;vak=wi&amp;vak=na /deuren?op=vmbo-tl");
    }

    #[test]
    fn dates_and_amounts_are_written_for_the_reader() {
        let html = filled(
            "tr",
            "/",
            "{{ time('2027-04-01') }} {{ eur(1234.5) }} {{ percent(62.5, 1) }}",
        )
        .unwrap();
        assert_eq!(
            html,
            "<time datetime=\"2027-04-01\">1 Nisan 2027</time> 1.234,50\u{a0}euro %62,5"
        );
    }
}
