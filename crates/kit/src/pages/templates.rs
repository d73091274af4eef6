//! The list of templates: each with its name, its text, and where it lies in the source.

use std::path::{Path, PathBuf};

/// The environment variable that names the folder `crates`, for reading templates from disk.
const FOLDER: &str = "KANSRIJK_TEMPLATES";

#[derive(Debug, Clone, Copy)]
pub(super) struct Template {
    pub name: &'static str,
    pub text: &'static str,
    /// The Rust file that lists it and the path from there, when it was listed by the macro.
    file: Option<(&'static str, &'static str)>,
}

impl Template {
    /// The file to read instead of the embedded text, when we are asked to and it is there.
    pub(super) fn on_disk(&self) -> Option<PathBuf> {
        let crates = std::env::var_os(FOLDER)?;
        let (listed_in, path) = self.file?;
        let folder = Path::new(listed_in).parent()?.strip_prefix("crates").ok()?;
        Some(Path::new(&crates).join(folder).join(path)).filter(|path| path.is_file())
    }
}

/// The templates of one or more features.
#[derive(Debug, Clone, Default)]
pub struct Templates(Vec<Template>);

impl Templates {
    /// No templates yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more template, always taken from the binary.
    #[must_use]
    pub fn add(mut self, name: &'static str, text: &'static str) -> Self {
        self.0.push(Template {
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
        self.0.push(Template {
            name,
            text,
            file: Some((listed_in, path)),
        });
        self
    }

    /// These templates and those of another feature.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Template> {
        self.0.iter()
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
