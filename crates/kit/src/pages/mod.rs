//! Pages: what a visitor sees, made on the server from a template and a struct.
//!
//! A *page* is a struct that names its *template* and gives *samples* of itself; one test renders every page
//! with every sample in every language. A *component* is a macro that pages share, with samples of its own. The
//! *layout* is what stands around every page. Templates are strict: a name that does not exist is an error, not
//! an empty place.
//!
//! A feature lists its templates with [`templates!`](crate::templates): the text is in the binary, so that the
//! product is one file, and is read from disk instead when the folder `crates` is named
//! ([`Templates::read_from`]), so that a designer sees a change at the next reload. A macro of ten lines does this; the crates made for it bring
//! a build script or a procedural macro.
//!
//! Deliberately absent: logic in templates beyond choice and repetition, inline script and style (the
//! [`headers`](crate::headers) forbid them), and scripts that a page needs in order to work.

pub mod components;
mod escape;
mod frame;
mod functions;
pub(crate) mod refill;
mod render;
mod square;
mod templates;
mod visit;

use serde::Serialize;

pub(crate) use frame::TURN_FIELD;
pub use frame::{Frame, LanguageLink, Link, Shell, ShellLink, Turn, WayIn, read_query};
pub use render::{Pages, StartProblem, check_page};
pub use square::square;
pub use templates::Templates;
pub use visit::{Told, Visit};

/// Something that can be shown: the name of its template, and samples that show each of its states.
///
/// The fields of the struct are the variables of the template. Beside them a template has `frame`, `lang`, `dir`
/// and the functions `t`, `attr`, `date`, `time`, `eur`, `number`, `percent`, `range`, `school_year`, `url`, `url_with`,
/// `asset`, `icon` and the filter `dutch`.
pub trait Page: Serialize + Sized {
    /// The name under which the template was listed.
    const TEMPLATE: &'static str;

    /// At least one of every state, each with a short name.
    fn samples() -> Vec<(&'static str, Self)>;
}
