//! The list of templates: each with its name, its text, and where it lies in the source.

use std::path::{Path, PathBuf};

#[derive(Debug, Clone, Copy)]
pub(super) struct Template {
    pub name: &'static str,
    pub text: &'static str,
    /// The Rust file that lists it and the path from there, when it was listed by the macro.
    file: Option<(&'static str, &'static str)>,
}

impl Template {
    /// The file below the folder `crates` to read instead of the embedded text, when it is there.
    pub(super) fn below(&self, crates: &Path) -> Option<PathBuf> {
        let (listed_in, path) = self.file?;
        let folder = Path::new(listed_in).parent()?.strip_prefix("crates").ok()?;
        Some(crates.join(folder).join(path)).filter(|path| path.is_file())
    }
}

/// The templates of one or more features.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    list: Vec<Template>,
    folder: Option<PathBuf>,
}

impl Templates {
    /// No templates yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same templates, read from disk below the folder `crates` whenever one of them changes there.
    #[must_use]
    pub fn read_from(mut self, crates: PathBuf) -> Self {
        self.folder = Some(crates);
        self
    }

    /// One more template, always taken from the binary.
    #[must_use]
    pub fn add(mut self, name: &'static str, text: &'static str) -> Self {
        self.list.push(Template {
            name,
            text,
            file: None,
        });
        self
    }

    /// One more template that may be read from disk; [`templates!`](crate::templates) fills in the last two.
    #[must_use]
    pub fn add_file(
        mut self,
        name: &'static str,
        text: &'static str,
        listed_in: &'static str,
        path: &'static str,
    ) -> Self {
        self.list.push(Template {
            name,
            text,
            file: Some((listed_in, path)),
        });
        self
    }

    /// These templates and those of another feature.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.list.extend(other.list);
        self.folder = self.folder.or(other.folder);
        self
    }

    /// Where a template is read from instead of the binary, if anywhere.
    pub(super) fn on_disk(&self, template: &Template) -> Option<PathBuf> {
        template.below(self.folder.as_deref()?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Template> {
        self.list.iter()
    }
}

/// Lists templates by name and by path from the Rust file it stands in:
/// `templates! { "explore/doors.html" => "pages/doors.html" }`.
#[macro_export]
macro_rules! templates {
    ($($name:literal => $path:literal),+ $(,)?) => {
        $crate::pages::Templates::new()$(.add_file($name, include_str!($path), file!(), $path))+
    };
}
