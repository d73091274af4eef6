//! A **run**: the mentors who are ready, divided over the young people who wait, in an edition.
//!
//! It is gathered, divided by lot and rule (`allocation`), verified by what shares no code with that, shown, and confirmed by a person. A
//! draft changes nothing for anybody; a confirmation proposes every pair of it in one transaction, or none. The seed stands sealed as a
//! commitment until then. Deliberately absent: a division that nobody confirmed, and a score of two persons.

mod actions;
mod divide;
mod gather;
mod kept;
mod list;
mod many;
mod pages;
mod replay;
mod store;
mod told;
mod waiting;

pub(in crate::mentoring) use actions::permitted_in;
pub(in crate::mentoring) use divide::digest;
pub use kept::replay_file;
pub use list::RoundsPage;
pub use many::{ManyPage, ManyShown, shown as many_shown};
pub use pages::{RunPage, templates, urls};
pub use replay::{Replayed, replay};
pub use store::{Divided, Run, State};
pub use told::{Crowded, Step, Told};
pub(in crate::mentoring) use waiting::unfit;

/// The words of this part.
pub const TEXTS: &[kit::TextSource] = sources!("runs/", "nl", "en");
