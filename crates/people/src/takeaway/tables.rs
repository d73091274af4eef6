//! Every **table** of the database, and how what it holds about a person goes into the document, or why not.
//!
//! A test lays this list beside the tables of both databases: whoever makes a table has to say it here. Deliberately
//! absent: a row that says "later".

/// What becomes of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goes {
    /// Into the document, under this sort.
    Along(&'static str),
    /// Not, because of this.
    Stays(&'static str),
}

use Goes::{Along, Stays};

/// Every table there is.
pub const TABLES: &[(&str, Goes)] = &[
    ("account", Along("account")),
    ("approval", Along("approvals")),
    (
        "assignment",
        Stays("what a class was asked, about nobody; its title stands beside what each person wrote"),
    ),
    (
        "assignment_class",
        Stays("for which classes an assignment is, about nobody"),
    ),
    ("assignment_found", Along("findings")),
    (
        "assignment_piece",
        Stays("what a piece of an assignment asks, about nobody"),
    ),
    ("assignment_work", Along("assignments")),
    (
        "attempt_count",
        Stays("counts under a hash that leads to nobody, gone after a day"),
    ),
    ("audit_checkpoint", Stays("numbers and signatures, about nobody")),
    ("audit_event", Along("looks")),
    ("audit_head", Stays("a number, about nobody")),
    (
        "audit_person",
        Stays("a secret: whoever has it can find this person in the log"),
    ),
    (
        "ceremony",
        Stays("a step of coming in, gone after minutes; what it holds is secret"),
    ),
    ("certificate", Along("certificates")),
    ("checkin", Along("checkins")),
    ("consent", Along("consents")),
    ("dialogue", Along("talks")),
    (
        "done_once",
        Stays("that a form was sent twice, under a key that says nothing"),
    ),
    ("dream", Along("dreams")),
    ("duty", Along("duties")),
    ("edition", Stays("how a programme runs in a term, about nobody")),
    (
        "edition_day",
        Stays("a day of a programme; who was there stands beside each person"),
    ),
    ("edition_day_seen", Along("together")),
    ("erased", Stays("ids of those of whom nothing is left")),
    ("erasure_request", Along("erasures")),
    ("experience", Along("experiences")),
    ("forbid", Along("forbids")),
    ("glass", Along("glass")),
    (
        "glass_hold",
        Stays("why a glass is seen later; whoever is in danger may have somebody who reads along"),
    ),
    ("guardianship", Along("home")),
    (
        "guidance_plan",
        Stays("what a school asks for everybody, about nobody"),
    ),
    ("home_letter", Along("letters")),
    ("hours_approval", Along("hours")),
    ("identity", Along("elsewhere")),
    ("interest", Along("interests")),
    ("kept_out", Stays("hashes of those of whom nothing is left")),
    (
        "kept_out_request",
        Stays("the same hashes, and why the school lets somebody in again"),
    ),
    (
        "many_request",
        Stays("with whom somebody wanted to work at once, about all of them; the yes about each goes along"),
    ),
    ("meeting", Along("meetings")),
    ("membership", Along("groups")),
    ("mentor_file", Along("mentor_file")),
    ("mentor_intake", Along("offered")),
    (
        "mentoring_group",
        Stays("that a class was asked; what somebody answered stands beside each person"),
    ),
    ("mentoring_group_answer", Along("class_answers")),
    (
        "mentoring_run",
        Stays(
            "how mentors were divided, about everybody who was in it; each reads the own reason on the site",
        ),
    ),
    ("message", Along("messages")),
    ("message_report", Along("reports")),
    ("migration", Stays("steps of the database, about nobody")),
    ("month_mentoring", Stays("steps of five that name nobody")),
    ("month_numbers", Stays("shares of year groups that name nobody")),
    ("one_time_link", Along("links")),
    ("opportunity", Along("offers")),
    ("pairing", Along("pairings")),
    ("passkey", Along("passkeys")),
    ("person", Along("person")),
    ("person_role", Along("roles")),
    ("position", Along("position")),
    ("position_before", Along("stood")),
    (
        "programme",
        Stays("a name of a programme; who takes part stands in relations"),
    ),
    ("recovery_request", Along("recoveries")),
    ("relation", Along("relations")),
    ("relation_request", Along("requests")),
    (
        "roster_file",
        Stays("a packed roster that waits for a day or two, about everybody"),
    ),
    (
        "roster_import",
        Stays("counts about everybody; who handed it in did so for the school"),
    ),
    ("roster_key", Along("called")),
    ("school", Stays("a name of a school; it stands beside each role")),
    (
        "school_group",
        Stays("a name of a group; it stands beside each membership"),
    ),
    (
        "seat",
        Stays("a name of a place; who is on it stands in relations"),
    ),
    ("session", Along("sessions")),
    ("spare_code", Along("spare_codes")),
    ("step", Along("steps")),
    ("talk_on_future", Along("on_future")),
    (
        "tenant",
        Stays("a name of an organisation; it stands above what it said"),
    ),
    ("training_done", Along("trained")),
    ("travelled", Along("organisations")),
    ("vetting", Along("vettings")),
    ("voice", Along("voices")),
    ("wish", Along("mentor_wishes")),
];
