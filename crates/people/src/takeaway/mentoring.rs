//! What a document says of **mentoring**: what somebody offered or wished, the pairings they were in, and what they did in them.
//!
//! Deliberately absent: who the other was, and every word of the other. Of a message, a goodbye or a look back there is what this
//! person wrote; what the coordinator noted about both is not there.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::{Outcome, Tx, sql};

use super::document::Told;
use super::gather::{Who, rows};
use super::shows::{Shows as _, rows};

rows! {
    /// That somebody offered to be a mentor.
    Offered {
        kind: String,
        why: String,
        knows_from: String,
        state: String,
        state_at: Timestamp,
        intake_on: Option<Date>,
        signed_at: Timestamp,
    }
    /// What a mentor says about oneself.
    MentorFile {
        kind: String,
        fields: String,
        ways: String,
        languages: String,
        gender: String,
        topics: String,
        about: String,
        slots: i64,
        capacity: i64,
        postcode: String,
        reach_km: i64,
        online: bool,
        ages_from: i64,
        ages_to: i64,
        state: String,
        changed_at: Timestamp,
    }
    /// A part of the training.
    Trained { module: String, done_at: Timestamp }
    /// What somebody says of work for everybody to read.
    Said {
        occupation: String,
        side: String,
        called: String,
        nice: String,
        hard: String,
        came: String,
        state: String,
        sent_at: Timestamp,
    }
    /// A day with everybody of a programme.
    Together { title: String, day: Date }
    /// A wish for a mentor.
    MentorWish {
        topics: String,
        wants: String,
        left_open: bool,
        slots: i64,
        postcode: String,
        online: bool,
        said: String,
        since: Timestamp,
        state: String,
        state_at: Timestamp,
        told: Option<String>,
        told_at: Option<Timestamp>,
    }
    /// What somebody said when a class was asked whether it wants mentors.
    ClassAnswer { answer: String, answered_at: Timestamp }
    /// A pairing. "side" says which end this person is; the words are this person's own. That home was told, and that somebody asked to
    /// talk about it first, is there for the young person alone; why it was not told is read by nobody at home, and is not in a document
    /// that can lie on a table there.
    Paired {
        side: String,
        state: String,
        state_at: Timestamp,
        proposed_at: Timestamp,
        answer: String,
        answered_at: Option<Timestamp>,
        kickoff_on: Option<Date>,
        ends_on: Option<Date>,
        learns: String,
        midterm: String,
        goodbye: String,
        home_asked_at: Option<Timestamp>,
        home_told_at: Option<Timestamp>,
        home_told_how: Option<String>,
        ended_at: Option<Timestamp>,
        ended_how: String,
    }
    /// A meeting of a pairing: both see the same text.
    Met {
        day: Date,
        minutes: i64,
        topics: String,
        next_step: String,
        state: String,
        logged_at: Option<Timestamp>,
    }
    /// That somebody asked how it goes.
    Asked { day: Date, how: String, next_on: Option<Date> }
    /// Hours of a month that somebody approved.
    Hours { month: String, quarters: i64, approved_at: Timestamp }
    /// A certificate. "side" says what for; the words are this person's own.
    Certificate {
        number: String,
        side: String,
        meetings: i64,
        quarters: i64,
        days: i64,
        words: String,
        given_on: Date,
    }
    /// What this person wrote to the other.
    Wrote { said: String, sent_at: Timestamp }
    /// That this person said that something was wrong.
    Wrong { sort: String, said: String, reported_at: Timestamp, handled_at: Option<Timestamp> }
}

/// Reads them all.
pub(super) async fn fill(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    told.offered = rows(
        tx,
        who,
        sql(
            "select kind, why, knows_from, state, state_at, intake_on, signed_at from mentor_intake \
             where tenant = $1 and person = $2 order by signed_at, id",
        ),
        Offered::read,
    )
    .await?;
    told.mentor_file = rows(
        tx,
        who,
        sql(
            "select kind, fields, ways, languages, gender, topics, about, slots, capacity, postcode, reach_km, online, \
             ages_from, ages_to, state, changed_at from mentor_file where tenant = $1 and person = $2",
        ),
        MentorFile::read,
    )
    .await?;
    told.trained = rows(
        tx,
        who,
        sql("select module, done_at from training_done where tenant = $1 and person = $2 order by done_at, module"),
        Trained::read,
    )
    .await?;
    told.voices = rows(
        tx,
        who,
        sql(
            "select occupation, side, called, nice, hard, came, state, sent_at from voice where tenant = $1 and person = $2 \
             order by sent_at, id",
        ),
        Said::read,
    )
    .await?;
    told.together = rows(
        tx,
        who,
        sql(
            "select d.title, d.day from edition_day_seen s join edition_day d on d.tenant = s.tenant \
             and d.edition = s.edition and d.number = s.number where s.tenant = $1 and s.person = $2 \
             order by d.day, d.edition, d.number",
        ),
        Together::read,
    )
    .await?;
    told.mentor_wishes = rows(
        tx,
        who,
        sql(
            "select topics, wants, left_open, slots, postcode, online, said, since, state, state_at, told, told_at from wish \
             where tenant = $1 and person = $2 order by since, id",
        ),
        MentorWish::read,
    )
    .await?;
    told.class_answers = rows(
        tx,
        who,
        sql(
            "select said as answer, said_at as answered_at from mentoring_group_answer where tenant = $1 and person = $2 \
             order by said_at, mentoring_group",
        ),
        ClassAnswer::read,
    )
    .await?;
    pairings(tx, who, told).await
}

async fn pairings(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    told.pairings = rows(
        tx,
        who,
        sql(
            "select case when young = $2 then 'mentee' else 'mentor' end as side, state, state_at, proposed_at, \
             case when young = $2 then young_said else mentor_said end as answer, \
             case when young = $2 then young_said_at else mentor_said_at end as answered_at, kickoff_on, ends_on, \
             case when young = $2 then learns_young else learns_mentor end as learns, \
             case when young = $2 then midterm_young else midterm_mentor end as midterm, \
             case when young = $2 then goodbye_young else goodbye_mentor end as goodbye, \
             case when young = $2 then home_asked_at end as home_asked_at, \
             case when young = $2 then home_told_at end as home_told_at, \
             case when young = $2 then home_told_how end as home_told_how, ended_at, ended_how \
             from pairing where tenant = $1 and (young = $2 or mentor = $2) order by proposed_at, id",
        ),
        Paired::read,
    )
    .await?;
    told.meetings = rows(
        tx,
        who,
        sql(
            "select day, minutes, topics, next_step, state, logged_at from meeting \
             where tenant = $1 and (young = $2 or mentor = $2) order by day, begins, id",
        ),
        Met::read,
    )
    .await?;
    told.checkins = rows(
        tx,
        who,
        sql(
            "select day, how, next_on from checkin where tenant = $1 and (young = $2 or mentor = $2) order by day, id",
        ),
        Asked::read,
    )
    .await?;
    told.hours = rows(
        tx,
        who,
        sql(
            "select month, quarters, approved_at from hours_approval where tenant = $1 and mentor = $2 \
             order by month, edition",
        ),
        Hours::read,
    )
    .await?;
    told.certificates = rows(
        tx,
        who,
        sql(
            "select number, case when side = 'young' then 'mentee' else 'mentor' end as side, meetings, quarters, days, words, \
             given_on from certificate where tenant = $1 and person = $2 order by given_on, id",
        ),
        Certificate::read,
    )
    .await?;
    told.messages = rows(
        tx,
        who,
        sql("select said, sent_at from message where tenant = $1 and written_by = $2 order by sent_at, id"),
        Wrote::read,
    )
    .await?;
    told.reports = rows(
        tx,
        who,
        sql("select sort, said, reported_at, handled_at from message_report \
             where tenant = $1 and reported_by = $2 order by reported_at, id"),
        Wrong::read,
    )
    .await?;
    Ok(())
}
