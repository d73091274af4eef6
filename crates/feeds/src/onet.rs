//! **O*NET** describes the occupations of the United States: what interests they suit, what people do in them, which
//! skills matter, and how much preparation they ask. Its database comes as text with tabs, and as a workbook per table with
//! more columns; a column that only one of the two has is not needed.
//!
//! Every record is handed over as soon as it is read; memory holds a mark for each, so that one that comes twice is told.
//! Text is streamed, a workbook is held while it is read.
//!
//! Deliberately absent: high points of interests (they follow from the scores), errors and bounds of ratings, wages, and
//! the questionnaire with which interests are asked, which has terms of its own. These are American profiles; what they say
//! about the Netherlands is the caller's to word.

use crate::Parcel;
use crate::delivery::{self, Called};
use crate::once::Once;
use crate::problem::{Outcome, Problems, quoted};
use crate::table::{Layout, Row};

use files::Kind;

mod files;
mod records;

/// The code of an occupation in O*NET: `11-1011.00`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Soc(String);

impl Soc {
    /// A code of the form 99-9999.99; the two digits of O*NET itself may be left out.
    pub fn parse(text: &str) -> Option<Soc> {
        let full = if text.len() == 7 {
            format!("{text}.00")
        } else {
            text.to_owned()
        };
        let fits = |(at, sign): (usize, u8)| match at {
            2 => sign == b'-',
            7 => sign == b'.',
            _ => sign.is_ascii_digit(),
        };
        (full.len() == 10 && full.bytes().enumerate().all(fits)).then_some(Soc(full))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn cell(row: &Row, column: &str, problems: &mut Problems) -> Option<Soc> {
        let code = Soc::parse(row.get(column));
        if code.is_none() {
            let reason = format!("{} is geen code van O*NET; overgeslagen", quoted(row.get(column)));
            problems.cell(row.line, column, reason);
        }
        code
    }
}

/// The six kinds of interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Interest {
    /// Making and handling things.
    Realistic,
    /// Finding out.
    Investigative,
    /// Making art.
    Artistic,
    /// Helping and teaching people.
    Social,
    /// Leading and selling.
    Enterprising,
    /// Keeping things in order.
    Conventional,
}

/// How an element of work is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scale {
    /// How much it matters, from 1 to 5.
    Importance,
    /// How much of it, from 0 to 7.
    Level,
    /// How much of a value the work gives, from 1 to 7.
    Extent,
}

/// What the database holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// An occupation.
    Occupation {
        /// Its code.
        code: Soc,
        /// Its title.
        title: String,
        /// What people in it do.
        description: String,
    },
    /// How well an occupation suits a kind of interest, from 1 to 7.
    Suits {
        /// The occupation.
        code: Soc,
        /// The interest.
        interest: Interest,
        /// The score.
        score: f64,
    },
    /// Something one may like to do, with the interest it belongs to.
    Activity {
        /// The element: one of the six interests, or one of the basic ones below them.
        element: String,
        /// Its name.
        name: String,
        /// The activity.
        text: String,
    },
    /// To which of the six a basic interest belongs.
    Basic {
        /// The element of the basic interest.
        element: String,
        /// Its name.
        name: String,
        /// One of the six.
        interest: Interest,
    },
    /// How an occupation is rated on a skill, a piece of knowledge, an ability, an activity or a value.
    Rating {
        /// The occupation.
        code: Soc,
        /// The element, whose first digits say what it is: `2.A` and `2.B` skills, `2.C` knowledge, `4.A` activities.
        element: String,
        /// Its name, where the file has it.
        name: Option<String>,
        /// The scale.
        scale: Scale,
        /// The value.
        value: f64,
        /// Whether O*NET itself advises not to show it, because too few people answered.
        uncertain: bool,
    },
    /// How much preparation an occupation asks, from 1 (little) to 5.
    Zone {
        /// The occupation.
        code: Soc,
        /// The zone.
        zone: u8,
    },
    /// Something people in an occupation do.
    Task {
        /// The occupation.
        code: Soc,
        /// The number of the task.
        id: u32,
        /// The task.
        text: String,
        /// Whether it belongs to the core of the work, where that was asked.
        core: Option<bool>,
    },
}

/// Reads the tables of the database that are known here; the others are passed over.
pub fn read(parcel: &mut Parcel, mut take: impl FnMut(Record)) -> Outcome {
    const CALLED: Called = Called {
        name: "O*NET",
        example: "Interests.txt",
    };
    let mut outcome = parcel.begin();
    let files = delivery::known(parcel, &CALLED, Kind::of, &mut outcome);
    // In text with tabs a quotation mark is a letter like any other.
    let layout = |kind: &Kind| Layout {
        quotes: false,
        ..Layout::delivery(kind.columns(), kind.also())
    };
    let mut seen = Once::default();
    delivery::rows(parcel, &files, &mut outcome, layout, |kind, row, problems| {
        records::record(*kind, row, &mut seen, problems)
            .map(&mut take)
            .is_some()
    });
    outcome
}
