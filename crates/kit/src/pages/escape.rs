//! Writes a value into a page: escaped, and only when there is something to write.
//!
//! Strict templates refuse a name that does not exist; this refuses also what exists and has nothing to show, or
//! is a whole list: "none" or "[…]" on a page is a mistake that a test should find. It leaves the slash alone,
//! which is harmless in a page and makes up a good part of every address in it.

use minijinja::value::ValueKind;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, Value, escape_formatter};

/// Makes an environment write values this way.
pub(super) fn set(env: &mut Environment<'static>) {
    env.set_formatter(write);
}

fn write(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    match value.kind() {
        ValueKind::String if matches!(state.auto_escape(), AutoEscape::Html) && !value.is_safe() => {
            let text = value.as_str().unwrap_or_default();
            out.write_str(&html(text))
                .map_err(|_| refused("a page could not be written"))
        }
        ValueKind::String | ValueKind::Number => escape_formatter(out, state, value),
        // The engine itself refuses what is undefined.
        ValueKind::Undefined => escape_formatter(out, state, value),
        kind => Err(refused(&format!("a page was to show {value}, which is a {kind}"))),
    }
}

/// Text as HTML, fit for the body of a page and for an attribute in quotes.
pub(super) fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

fn refused(message: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, message.to_owned())
}

#[cfg(test)]
mod tests {
    use minijinja::{UndefinedBehavior, context};

    use super::*;

    fn page(text: &str) -> Result<String, Error> {
        let mut env = Environment::new();
        env.set_undefined_behavior(UndefinedBehavior::Strict);
        set(&mut env);
        let list = vec!["a"];
        env.render_named_str(
            "a.html",
            text,
            context! { hostile => "<a href='/x'>\"&", nothing => (), list, count => 3 },
        )
    }

    #[test]
    fn what_a_visitor_typed_cannot_become_markup() {
        assert_eq!(
            page("{{ hostile }}").unwrap(),
            "&lt;a href=&#39;/x&#39;&gt;&quot;&amp;"
        );
        assert_eq!(
            page("{{ hostile|safe }}{{ count }}").unwrap(),
            "<a href='/x'>\"&3"
        );
        assert_eq!(page("{{ hostile|safe|e }}").unwrap(), "<a href='/x'>\"&");
    }

    #[test]
    fn what_has_nothing_to_show_is_a_mistake() {
        for text in ["{{ nothing }}", "{{ list }}", "{{ unknown }}", "{{ true }}"] {
            assert!(page(text).is_err(), "{text}");
        }
    }
}
