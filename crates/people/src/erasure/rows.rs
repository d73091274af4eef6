//! The **rows** about somebody, in every table there is.
//!
//! A test lays these lists beside the tables of the migrations: each table is in one of them, so that a new table cannot
//! forget those who are erased. Deliberately absent: rows about others in which the id of who acted stands.

use kit::guard::party_text;
use kit::{Outcome, Tx, sql};
use policy::{Party, PersonId, TenantId};

/// Tables with rows about a person, which go.
pub const ABOUT_PERSONS: &[&str] = &[
    "account",
    "approval",
    "assignment_found",
    "assignment_work",
    "audit_person",
    "ceremony",
    "certificate",
    "checkin",
    "consent",
    "dialogue",
    "done_once",
    "dream",
    "duty",
    "edition_day_seen",
    "erasure_request",
    "experience",
    "forbid",
    "glass",
    "glass_hold",
    "guardianship",
    "home_letter",
    "hours_approval",
    "identity",
    "interest",
    "meeting",
    "membership",
    "mentor_file",
    "mentor_intake",
    "mentoring_group_answer",
    "message",
    "message_report",
    "one_time_link",
    "opportunity",
    "pairing",
    "passkey",
    "person",
    "person_role",
    "position",
    "position_before",
    "recovery_request",
    "relation",
    "relation_request",
    "roster_key",
    "session",
    "spare_code",
    "step",
    "talk_on_future",
    "training_done",
    "travelled",
    "vetting",
    "voice",
    "wish",
];

/// Tables without, and why nothing of somebody is in them.
pub const ABOUT_NOBODY: &[(&str, &str)] = &[
    (
        "assignment",
        "what a class is asked to find out, and the ids of who made and gave it",
    ),
    ("assignment_class", "for which classes an assignment is"),
    ("assignment_piece", "what a piece of an assignment asks"),
    (
        "attempt_count",
        "the scope is a hash, and it is gone after minutes",
    ),
    ("audit_checkpoint", "numbers and signatures"),
    ("audit_event", "marks, which lead to nobody without their secret"),
    ("audit_head", "numbers"),
    (
        "edition",
        "how a programme runs in a term, and the id of who set it",
    ),
    ("edition_day", "a day on which everybody comes together"),
    ("erased", "ids that lead to nothing"),
    (
        "guidance_plan",
        "what a school asks for everybody, and the id of who set it",
    ),
    ("kept_out", "hashes of how a sender calls who was erased"),
    (
        "kept_out_request",
        "the same hashes, why somebody is to be let in again, and the ids of who asked and answered",
    ),
    (
        "many_request",
        "with whom somebody wanted to work at once, by ids that lead to nothing once somebody is erased",
    ),
    (
        "mentoring_group",
        "a class that was asked whether it wants mentors, and the id of who asked",
    ),
    (
        "mentoring_run",
        "who was to be divided and how it came out, by ids that lead to nothing once somebody is erased",
    ),
    ("migration", "steps of the database"),
    ("month_mentoring", "steps of five that name nobody"),
    ("month_numbers", "shares of year groups that name nobody"),
    ("programme", "a name of a programme"),
    (
        "roster_file",
        "a packed roster that waits for a day or two, and goes with its import",
    ),
    ("roster_import", "counts, and the id of who handed it in"),
    ("school", "a name of a school"),
    ("school_group", "a name of a group"),
    ("seat", "a name of a place"),
    ("tenant", "a name of an organisation"),
];

/// Removes everything about somebody, and empties the record itself.
pub async fn remove(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<()> {
    let by_id = [
        sql("delete from account where tenant = $1 and person = $2"),
        sql("delete from session where tenant = $1 and person = $2"),
        sql("delete from passkey where tenant = $1 and person = $2"),
        sql("delete from spare_code where tenant = $1 and person = $2"),
        sql("delete from identity where tenant = $1 and person = $2"),
        sql("delete from one_time_link where tenant = $1 and person = $2"),
        sql("delete from ceremony where tenant = $1 and person = $2"),
        sql("delete from recovery_request where tenant = $1 and person = $2"),
        sql("delete from erasure_request where tenant = $1 and person = $2"),
        sql("delete from travelled where tenant = $1 and person = $2"),
        sql("delete from done_once where tenant = $1 and person = $2"),
        sql("delete from person_role where tenant = $1 and person = $2"),
        sql("delete from membership where tenant = $1 and person = $2"),
        sql("delete from position where tenant = $1 and person = $2"),
        sql("delete from position_before where tenant = $1 and person = $2"),
        sql("delete from opportunity where tenant = $1 and person = $2"),
        sql("delete from experience where tenant = $1 and person = $2"),
        sql("delete from duty where tenant = $1 and person = $2"),
        sql("delete from dialogue where tenant = $1 and person = $2"),
        sql("delete from step where tenant = $1 and person = $2"),
        sql("delete from talk_on_future where tenant = $1 and person = $2"),
        sql("delete from home_letter where tenant = $1 and (person = $2 or guardian = $2)"),
        sql("delete from dream where tenant = $1 and person = $2"),
        sql("delete from interest where tenant = $1 and person = $2"),
        sql("delete from assignment_found where tenant = $1 and person = $2"),
        sql("delete from assignment_work where tenant = $1 and person = $2"),
        sql("delete from vetting where tenant = $1 and person = $2"),
        sql("delete from mentor_intake where tenant = $1 and person = $2"),
        sql("delete from mentor_file where tenant = $1 and person = $2"),
        sql("delete from voice where tenant = $1 and person = $2"),
        sql("delete from training_done where tenant = $1 and person = $2"),
        sql("delete from edition_day_seen where tenant = $1 and person = $2"),
        sql("delete from certificate where tenant = $1 and person = $2"),
        sql("delete from wish where tenant = $1 and person = $2"),
        sql("delete from mentoring_group_answer where tenant = $1 and person = $2"),
        sql("delete from pairing where tenant = $1 and (young = $2 or mentor = $2)"),
        sql("delete from meeting where tenant = $1 and (young = $2 or mentor = $2)"),
        sql("delete from checkin where tenant = $1 and (young = $2 or mentor = $2)"),
        sql("delete from hours_approval where tenant = $1 and mentor = $2"),
        sql("delete from message where tenant = $1 and (young = $2 or mentor = $2)"),
        sql("delete from message_report where tenant = $1 and (young = $2 or mentor = $2 or about = $2)"),
        sql("delete from glass where tenant = $1 and person = $2"),
        sql("delete from glass_hold where tenant = $1 and person = $2"),
        sql("delete from forbid where tenant = $1 and against = $2"),
        sql("delete from consent where tenant = $1 and about = $2"),
        sql("delete from guardianship where tenant = $1 and (guardian = $2 or young = $2)"),
        // How the sender of a roster calls somebody leads back to them.
        sql("delete from roster_key where tenant = $1 and id = $2"),
    ];
    for statement in by_id {
        statement.bind(tenant).bind(person).run(tx).await?;
    }
    let by_party = [
        sql("delete from relation where tenant = $1 and (subject = $2 or object = $2)"),
        sql("delete from relation_request where tenant = $1 and (subject = $2 or object = $2)"),
        sql("delete from approval where tenant = $1 and about = $2"),
        sql("delete from forbid where tenant = $1 and about = $2"),
    ];
    for statement in by_party {
        let party = party_text(Party::Person(person));
        statement.bind(tenant).bind(party).run(tx).await?;
    }
    sql(
        "update person set given = null, prefix = null, family = null, sorted = '', email = null, eck_id = null, \
         born = null, years = '[]', state = 'erased', barred = true where tenant = $1 and id = $2",
    )
    .bind(tenant)
    .bind(person)
    .run(tx)
    .await
    .map(drop)
}
