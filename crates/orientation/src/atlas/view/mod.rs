//! Views: occupations, courses and fields put into words of one language. Pages and the interface show these, so they cannot say
//! different things.
//!
//! Names and one sentence are there in every language; the rest of an occupation is in Dutch and marked so. Deliberately absent:
//! addresses of pages, and anything about who looks.

mod brief;
mod chances;
mod course;
mod days;
mod field;
mod figure;
mod figures;
mod group;
mod job;
mod near;
mod occupation;
mod offers;
mod seen;
mod study;
mod voice;

pub use brief::{Brief, CourseBrief, Either, LevelView, Named, by_level, field, in_order, level};
pub use course::{Asked, CourseView, EntryView, Takes, course_brief};
pub use days::OpenDayView;
pub use field::FieldView;
pub use figure::{Figure, Lookup, Teller};
pub use figures::{CodeFigures, CourseFigures, SkillView, SkillsView, Subject, WorkFigures, tellers};
pub use group::GroupView;
pub use job::{JobBrief, JobView, Told};
pub use near::{Related, far, near};
pub use occupation::{Ask, Moment, OccupationView, UNKNOWN, WayIn};
pub use offers::{Looking, OfferView};
pub use seen::{FieldSeen, Seen, look, seen};
pub use study::{StudyBrief, StudyView, own_of, study_code, study_id, study_keys};
pub use voice::VoiceView;
