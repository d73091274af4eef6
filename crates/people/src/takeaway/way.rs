//! What a document says of the **way** of a young person: where they stood, what was offered, what took place, talks and steps.
//!
//! Deliberately absent: notes that somebody else made about them for their own work, and names of who helps with a step.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::{Outcome, Tx, sql};

use super::document::Told;
use super::gather::{Who, rows};
use super::shows::{Shows as _, rows};

rows! {
    /// Where somebody stood before.
    Stood {
        node: Option<String>,
        year: Option<i64>,
        profile: Option<String>,
        extra_subject: Option<bool>,
        said_by: String,
        said_at: Timestamp,
        until: Timestamp,
    }
    /// An offer.
    Offer {
        kind: String,
        title: String,
        about: String,
        place: String,
        fields: String,
        topics: String,
        encounter: bool,
        day: Option<Date>,
        answer_by: Option<Date>,
        offered_at: Timestamp,
        state: String,
        state_at: Timestamp,
    }
    /// Something that took place.
    Went {
        kind: String,
        day: Date,
        title: String,
        fields: String,
        topics: String,
        quarters: Option<i64>,
        encounter: bool,
        question: Option<String>,
        competency: Option<String>,
        reflection: Option<String>,
        logged_as: String,
        logged_at: Timestamp,
        taken_back_at: Option<Timestamp>,
    }
    /// That somebody sees to something. "side" says whether this person does, or it is for this person.
    Duty {
        entitlement: String,
        side: String,
        by_day: Date,
        made_at: Timestamp,
        ended_at: Option<Timestamp>,
        ended_as: Option<String>,
    }
    /// A talk about the future: what both wrote.
    Talk {
        day: Option<Date>,
        topics: String,
        state: String,
        said_young: String,
        said_young_at: Option<Timestamp>,
        said_adult: String,
        said_adult_at: Option<Timestamp>,
        made_at: Timestamp,
        asked_at: Option<Timestamp>,
        closed_at: Option<Timestamp>,
    }
    /// What somebody was going to do.
    Step { what: String, by_day: Date, made_at: Timestamp, state: String, state_at: Timestamp }
    /// How much of a talk that this person held was about the future.
    OnFuture { tenths: i64, said_at: Timestamp }
    /// A letter home. "side" says whether it was about this person, or to them.
    Letter {
        moment: String,
        school_year: String,
        side: String,
        state: String,
        state_at: Timestamp,
        made_at: Timestamp,
    }
}

/// Reads them all.
pub(super) async fn fill(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    told.stood = rows(
        tx,
        who,
        sql(
            "select node, year, profile, extra_subject, said_by, said_at, until from position_before \
             where tenant = $1 and person = $2 order by said_at",
        ),
        Stood::read,
    )
    .await?;
    told.offers = rows(
        tx,
        who,
        sql(
            "select kind, title, about, place, fields, topics, encounter, day, answer_by, offered_at, state, state_at \
             from opportunity where tenant = $1 and person = $2 order by offered_at, id",
        ),
        Offer::read,
    )
    .await?;
    told.experiences = rows(
        tx,
        who,
        sql(
            "select kind, day, title, fields, topics, quarters, encounter, question, competency, reflection, \
             logged_as, logged_at, taken_back_at from experience where tenant = $1 and person = $2 order by day, id",
        ),
        Went::read,
    )
    .await?;
    told.duties = rows(
        tx,
        who,
        sql(
            "select entitlement, case when person = $2 then 'for-me' else 'by-me' end as side, by_day, made_at, \
             ended_at, ended_as from duty where tenant = $1 and (person = $2 or owner = $2) order by made_at, id",
        ),
        Duty::read,
    )
    .await?;
    talks(tx, who, told).await
}

async fn talks(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    told.talks = rows(
        tx,
        who,
        sql(
            "select day, topics, state, said_young, said_young_at, said_adult, said_adult_at, made_at, asked_at, closed_at \
             from dialogue where tenant = $1 and person = $2 order by made_at, id",
        ),
        Talk::read,
    )
    .await?;
    told.steps = rows(
        tx,
        who,
        sql(
            "select what, by_day, made_at, state, state_at from step where tenant = $1 and person = $2 \
             order by by_day, id",
        ),
        Step::read,
    )
    .await?;
    told.on_future = rows(
        tx,
        who,
        sql(
            "select tenths, said_at from talk_on_future where tenant = $1 and person = $2 order by said_at, dialogue",
        ),
        OnFuture::read,
    )
    .await?;
    told.letters = rows(
        tx,
        who,
        sql(
            "select moment, school_year, case when person = $2 then 'about-me' else 'to-me' end as side, state, state_at, \
             made_at from home_letter where tenant = $1 and (person = $2 or guardian = $2) order by made_at, id",
        ),
        Letter::read,
    )
    .await?;
    Ok(())
}
