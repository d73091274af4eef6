//! Interests as somebody **keeps** them: answered a page at a time, gone on with on another device, looked at again after a year, and
//! thrown away.
//!
//! There is one sitting at a time; a new one takes the place of the old, so that an old answer freezes nothing. Deliberately absent: the
//! list of work that was shown, which is made anew each time, and anybody else who reads it.

mod acts;
mod pages;
mod store;

pub use pages::{GonePage, KeptPage, templates, urls};
