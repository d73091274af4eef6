//! People: who there is, in which organisation, school and group, how they sign in, and what holds between them.
//!
//! Features: [`persons`] (organisations and the basic record of a person), [`accounts`] (how they come in), [`rosters`]
//! (what a school system says about who belongs to it), [`positions`] (where they stand), [`access`] (who looked at
//! somebody), [`logbook`] (every decision, for who watches over the house), [`relations`] (what holds between them, and who may change that), [`vetting`] (certificates that were
//! seen), [`takeaway`] (everything of one person, to take along), [`retention`] (how long what is kept), [`processing`]
//! (what is done with which data), [`consents`] (answers to a question for consent), [`glass`] (reading in danger, with a second person and a review), [`erasure`] (nothing of somebody is left), [`programmes`] (what runs beside the lessons), [`many`] (what is wanted with more persons than one may see alone), [`second`] (how what waits for a second person is shown), [`sample`] (the sample world, settled).
//!
//! Deliberately absent: what happens on the way of a young person. That is the journey, one floor up.

pub mod access;
pub mod accounts;
pub mod consents;
pub mod erasure;
pub mod glass;
pub mod logbook;
pub mod many;
pub mod persons;
pub mod positions;
pub mod processing;
pub mod programmes;
pub mod relations;
pub mod retention;
pub mod rosters;
pub mod sample;
pub mod second;
pub mod takeaway;
pub mod vetting;

use std::path::Path;
use std::sync::Arc;

use kit::{Cx, Db};

/// What every page about persons needs: the things of every page, and the database.
#[derive(Clone, Debug)]
pub struct People {
    /// Clock, ids, texts, pages.
    pub cx: Cx,
    /// Where everything is kept.
    pub db: Db,
    /// The data folder, where the journal of erasures lies beside the database. The demo and tests have none.
    pub data: Option<Arc<Path>>,
}
