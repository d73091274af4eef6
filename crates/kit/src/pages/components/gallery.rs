//! The gallery: every component with every sample.

use std::collections::BTreeMap;

use minijinja::value::Serde;
use minijinja::{Value, context};
use serde::{Deserialize, Serialize};

use super::{COMPONENTS, Component};
use crate::cx::Cx;
use crate::errors::{Error, Outcome};
use crate::pages::{Frame, Page};
use crate::texts::Language;

/// The samples of a component: how its macros are called, and words to fill in per language.
#[derive(Debug, Deserialize)]
struct Samples {
    /// The macros that the samples use, and the component each is from when it is another one.
    import: Vec<String>,
    /// Words per language; Dutch stands in for a language that has none.
    #[serde(default)]
    words: BTreeMap<String, BTreeMap<String, String>>,
    sample: Vec<Sample>,
}

#[derive(Debug, Deserialize)]
struct Sample {
    name: String,
    call: String,
}

/// The page of the gallery.
#[derive(Debug, Serialize)]
pub struct Gallery {
    components: Vec<Shown>,
}

#[derive(Debug, Serialize)]
struct Shown {
    name: &'static str,
    samples: Vec<ShownSample>,
}

#[derive(Debug, Serialize)]
struct ShownSample {
    name: String,
    html: Value,
}

impl Page for Gallery {
    const TEMPLATE: &'static str = "gallery.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![(
            "empty",
            Self {
                components: Vec::new(),
            },
        )]
    }
}

/// Every component with every sample in a language, as one page.
pub fn gallery(cx: &Cx, lang: &Language, frame: &Frame) -> Outcome<String> {
    let components: Outcome<_> = COMPONENTS
        .iter()
        .map(|component| show(cx, lang, frame, component))
        .collect();
    cx.pages.render(
        lang,
        &Gallery {
            components: components?,
        },
        frame,
    )
}

fn show(cx: &Cx, lang: &Language, frame: &Frame, component: &Component) -> Outcome<Shown> {
    let name = component.name;
    let samples: Samples =
        toml::from_str(component.samples).map_err(|error| Error::internal(format!("{name}: {error}")))?;
    let words = samples.words.get(lang.tag()).or_else(|| samples.words.get("nl"));
    let imports = imports(name, &samples.import);
    let shown = samples.sample.into_iter().map(|sample| {
        let text = format!("{imports}{}", sample.call);
        let context = context! { say => words, frame => Value::from(Serde(frame)), today => cx.clock.today().to_string() };
        let html = cx.pages.fill_text(lang, &text, context);
        let html = html.map_err(|error| Error::internal(format!("{name} ({}): {error:#}", sample.name)))?;
        Ok(ShownSample { name: sample.name, html: Value::from_safe_string(html) })
    });
    Ok(Shown {
        name,
        samples: shown.collect::<Outcome<_>>()?,
    })
}

/// `"button"` is a macro of the component itself, `"badge/line_label"` one of another.
fn imports(own: &str, wanted: &[String]) -> String {
    wanted
        .iter()
        .map(|wanted| {
            let (component, name) = wanted.split_once('/').unwrap_or((own, wanted));
            format!("{{% from \"components/{component}.html\" import {name} %}}")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::Templates;

    #[test]
    fn every_component_is_shown_with_every_sample_in_every_language() {
        let cx = Cx::new(&[], Templates::new()).unwrap();
        for lang in cx.texts.languages() {
            let frame = Frame::sample("/onderdelen", &cx.texts, lang, cx.clock.today());
            let page = gallery(&cx, lang, &frame).unwrap_or_else(|error| panic!("{}: {error}", lang.tag()));
            assert!(page.contains(&format!("<html lang=\"{}\" dir=\"{}\">", lang.tag(), lang.dir())));
        }
    }
}
