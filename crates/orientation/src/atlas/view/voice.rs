//! What somebody says of work that they know from inside, as it is shown.
//!
//! Deliberately absent: a translation. It stands in their own words, whatever language the page is in.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use work::voices::Voice;

/// What somebody says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Voice)]
pub struct VoiceView {
    /// What they have to do with the work: `does`, `employs` or `learns`.
    pub side: &'static str,
    /// How they want to be called; empty where they chose no name.
    pub called: String,
    /// What is nice, in their own words.
    pub nice: String,
    /// What is hard.
    pub hard: String,
    /// How they came there.
    pub came: String,
    /// The day on which it was shown first.
    pub shown_on: Date,
    /// The programme of mentors in which they take part.
    pub programme: String,
    /// The organisation of that programme.
    pub organisation: String,
}

impl From<&Voice> for VoiceView {
    fn from(voice: &Voice) -> Self {
        Self {
            side: voice.side.word(),
            called: voice.called.clone(),
            nice: voice.nice.clone(),
            hard: voice.hard.clone(),
            came: voice.came.clone(),
            shown_on: voice.shown_on,
            programme: voice.programme.clone(),
            organisation: voice.organisation.clone(),
        }
    }
}
