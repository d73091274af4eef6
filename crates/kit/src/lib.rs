//! Kit: what every feature of Kansrijk stands on. It knows no feature.
//!
//! A request comes in through the [`edge`], which gives it an id, a language and a time limit; a row of the
//! [`urls`] table leads it to a handler; the handler makes a [`pages::Page`] and shows it; the answer leaves with
//! strict [`headers`]. What goes wrong on the way is an [`Error`], told to the visitor in their own language.
//!
//! What is kept, is kept through one door, [`db`]; what is kept about persons, only past the [`guard`], which writes
//! each decision into the [`audit`].
//!
//! Who is signed in, a [`actor::Gate`] says, which `people` puts there. Deliberately absent: accounts.

pub mod actor;
pub mod assets;
pub mod audit;
pub mod backup;
pub mod clock;
pub mod cx;
pub mod db;
pub mod edge;
pub mod errors;
pub mod facts;
pub mod guard;
pub mod headers;
mod held;
pub mod ids;
pub mod keys;
pub mod lead;
pub mod limits;
pub mod mail;
pub mod outside;
pub mod pages;
pub mod seal;
pub mod sent;
pub mod serve;
pub mod texts;
pub mod urls;
pub mod visitor;

pub use actor::SignedIn;
pub use clock::Clock;
pub use cx::{Cx, Settings};
pub use db::{Db, Tx, sql};
pub use errors::{Error, Outcome, Refusal};
pub use held::Held;
pub use ids::Ids;
pub use mail::Mailer;
pub use pages::{Frame, Page, Pages, Templates, Visit};
pub use seal::Sealer;
pub use sent::{Became, Sent, SentJson};
pub use texts::{Args, Language, TextSource, Texts};
pub use urls::{Action, DataClass, Urls};
pub use visitor::Visitor;
