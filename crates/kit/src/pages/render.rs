//! Fills templates in. One environment per language, made once at the start.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Object, Serde, merge_maps};
use minijinja::{Environment, TemplateSource, UndefinedBehavior, Value, context};

use super::{Frame, Page, Templates, components, escape, functions};
use crate::assets::Assets;
use crate::errors::{Error, Outcome};
use crate::texts::{Language, TextProblem, Texts};

/// Why the product cannot start: a mistake in its own texts or templates.
#[derive(Debug, thiserror::Error)]
pub enum StartProblem {
    /// Mistakes in text files.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Texts(Vec<TextProblem>),
    /// Two templates with one name.
    #[error("two templates are called {0}")]
    Twice(&'static str),
    /// A mistake in a template.
    #[error("{0:#}")]
    Template(#[from] minijinja::Error),
}

/// Every template, ready to be filled in, in every language. Cheap to clone.
#[derive(Clone)]
pub struct Pages {
    environments: Arc<[(&'static str, Environment<'static>)]>,
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("languages", &self.environments.len())
            .finish()
    }
}

impl Pages {
    /// Reads all templates, those of kit included; a mistake in any of them is found here.
    pub fn new(texts: &Texts, assets: &Assets, templates: Templates) -> Result<Self, StartProblem> {
        let all = components::templates().and(templates);
        let mut names = BTreeSet::new();
        if let Some(twice) = all.iter().find(|template| !names.insert(template.name)) {
            return Err(StartProblem::Twice(twice.name));
        }
        let environments: Result<Arc<[_]>, StartProblem> = texts
            .languages()
            .map(|lang| Ok((lang.tag(), environment(lang, assets, &all)?)))
            .collect();
        Ok(Self {
            environments: environments?,
        })
    }

    /// The page as HTML.
    pub fn render<P: Page>(&self, lang: &Language, page: &P, frame: &Frame) -> Outcome<String> {
        self.fill(lang, P::TEMPLATE, Value::from(Serde(page)), frame)
            .map_err(Error::internal)
    }

    pub(super) fn fill(
        &self,
        lang: &Language,
        template: &str,
        page: Value,
        frame: &Frame,
    ) -> Result<String, minijinja::Error> {
        for name in ["lang", "dir"] {
            if !page.get_attr(name)?.is_undefined() {
                let what = format!("a page has no field `{name}`: that is the language of the page itself");
                return Err(minijinja::Error::new(
                    minijinja::ErrorKind::BadSerialization,
                    what,
                ));
            }
        }
        let context = merge_maps([
            context! { frame => Value::from_object(FrameValue::new(frame)) },
            page,
        ]);
        self.environment(lang).get_template(template)?.render(context)
    }

    /// Fills in a template that is given as text, as the gallery does with its samples.
    pub(super) fn fill_text(
        &self,
        lang: &Language,
        text: &str,
        context: Value,
    ) -> Result<String, minijinja::Error> {
        self.environment(lang)
            .render_named_str("sample.html", text, context)
    }

    fn environment(&self, lang: &Language) -> &Environment<'static> {
        let found = self.environments.iter().find(|(tag, _)| *tag == lang.tag());
        // A language comes from the same texts as the environments; the first stands in for none.
        found.map_or(&self.environments[0].1, |(_, env)| env)
    }
}

/// The frame as templates see it, from which the link functions take the real one back.
pub(super) struct FrameValue(pub Frame, Value);

impl FrameValue {
    fn new(frame: &Frame) -> Self {
        Self(frame.clone(), Value::from(Serde(frame)))
    }
}

impl fmt::Debug for FrameValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Object for FrameValue {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.1.get_item(key).ok().filter(|value| !value.is_undefined())
    }
}

fn environment(
    lang: &Language,
    assets: &Assets,
    templates: &Templates,
) -> Result<Environment<'static>, StartProblem> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()?,
    );
    escape::set(&mut env);
    functions::add(&mut env, lang, assets);
    let mut on_disk = Vec::new();
    for template in templates.iter() {
        match templates.on_disk(template) {
            Some(path) => on_disk.push((template.name, path)),
            None => env.add_template(template.name, template.text)?,
        }
    }
    let names: Vec<&str> = on_disk.iter().map(|(name, _)| *name).collect();
    env.set_loader(move |name| {
        Ok(on_disk
            .iter()
            .find(|one| one.0 == name)
            .and_then(|one| read(&one.1)))
    });
    for name in names {
        env.get_template(name)?;
    }
    Ok(env)
}

/// Reads a template from disk, and again as soon as the file says something else.
fn read(path: &Path) -> Option<TemplateSource> {
    let path = path.to_owned();
    let text = std::fs::read_to_string(&path).ok()?;
    let seen = text.clone();
    Some(
        TemplateSource::new(text)
            .with_uptodate_check(move || std::fs::read_to_string(&path).is_ok_and(|now| now == seen)),
    )
}

/// Renders a page with each of its samples in each language, for tests: the name of what failed, and why.
pub fn check_page<P: Page>(
    pages: &Pages,
    texts: &Texts,
    path: &str,
    today: jiff::civil::Date,
) -> Result<(), String> {
    let samples = P::samples();
    if samples.is_empty() {
        return Err(format!("{} has no samples", P::TEMPLATE));
    }
    for (name, page) in &samples {
        for lang in texts.languages() {
            let frame = Frame::sample(path, texts, lang, today);
            let filled = pages.fill(lang, P::TEMPLATE, Value::from(Serde(page)), &frame);
            filled.map_err(|error| format!("{} ({name}, {}): {error:#}", P::TEMPLATE, lang.tag()))?;
        }
    }
    Ok(())
}
