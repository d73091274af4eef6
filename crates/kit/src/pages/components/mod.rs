//! Components: the pieces that pages share. Each is a folder with a macro and samples of it, and a style sheet in
//! `assets/css/components`. How a macro is called stands at the top of its template.
//!
//! A template takes what it needs: `{% from "components/button.html" import button %}`.
//!
//! The *gallery* shows every component with every sample, in every language; a test makes it, so that a component
//! that cannot be shown is found before a visitor does.

mod gallery;

use super::Templates;

pub use gallery::{Gallery, gallery};

/// A component: its name, its macros, and samples of it.
pub(super) struct Component {
    pub name: &'static str,
    pub samples: &'static str,
}

macro_rules! components {
    ($($name:literal),+ $(,)?) => {
        /// Every component, in the order of the gallery.
        pub(super) const COMPONENTS: &[Component] = &[
            $(Component { name: $name, samples: include_str!(concat!($name, "/samples.toml")) }),+
        ];

        fn of_components() -> Templates {
            Templates::new()
                $(.add_file(
                    concat!("components/", $name, ".html"),
                    include_str!(concat!($name, "/template.html")),
                    file!(),
                    concat!($name, "/template.html"),
                ))+
        }
    };
}

components!(
    "button",
    "badge",
    "door-card",
    "link-card",
    "notice",
    "definition-list",
    "data-table",
    "bars",
    "span",
    "steps",
    "radio-cards",
    "text-field",
    "field-error",
    "error-summary",
    "timeline",
    "breadcrumb",
    "disclosure",
    "language-switch",
    "source",
    "letter",
);

/// The templates of kit itself.
pub(super) fn templates() -> Templates {
    of_components().and(crate::templates! {
        "layout.html" => "../layout.html",
        "mark.html" => "../mark.html",
        "error.html" => "../error.html",
        "gallery.html" => "gallery.html",
    })
}
