//! Views: what the engine answers, put into words of one language. Pages, the command line and the JSON of the interface
//! all show these, so they cannot say different things.
//!
//! Deliberately absent: decisions. A view has no opinion the engine does not have.

mod compare;
mod door;
mod moment;
mod origin;
mod pathway;
mod why_not;
mod words;

pub use compare::{ComparisonView, CourseUnder, CourseView, OptionView};
pub use door::{ConditionView, DeadlineView, DoorView, OpenerView, RefusedView, SoonerView, SupportView};
pub use moment::{CostView, DatedView, MomentView};
pub use origin::{OriginView, RateView, SourceView};
pub use pathway::{BestView, PathwayView, PathwaysView, StepView, admission, extra, goal_words};
pub use why_not::WhyNotView;
pub use words::{Words, track_line};
