//! Which **tables** a backup carries. A test compares this list with the tables that the migrations make, so that a new
//! table is decided about.
//!
//! Deliberately absent: columns. The database tells them.

/// What a backup does with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// All of it is in the backup.
    Whole,
    /// It is not, and this is why.
    LeftOut(&'static str),
}

use Carried::{LeftOut, Whole};

/// Every table, in the order in which a backup holds them: that of their names.
pub const TABLES: &[(&str, Carried)] = &[
    ("account", Whole),
    ("approval", Whole),
    ("assignment", Whole),
    ("assignment_class", Whole),
    ("assignment_found", Whole),
    ("assignment_piece", Whole),
    ("assignment_work", Whole),
    (
        "attempt_count",
        LeftOut("counts of a few minutes; a restore begins with none"),
    ),
    ("audit_checkpoint", Whole),
    ("audit_event", Whole),
    ("audit_head", Whole),
    ("audit_person", Whole),
    (
        "ceremony",
        LeftOut("kept for minutes; a challenge must not come back to life"),
    ),
    ("certificate", Whole),
    ("checkin", Whole),
    ("consent", Whole),
    ("dialogue", Whole),
    ("done_once", Whole),
    ("dream", Whole),
    ("duty", Whole),
    ("edition", Whole),
    ("edition_day", Whole),
    ("edition_day_seen", Whole),
    ("erased", Whole),
    ("erasure_request", Whole),
    ("experience", Whole),
    ("forbid", Whole),
    ("glass", Whole),
    ("glass_hold", Whole),
    ("guardianship", Whole),
    ("guidance_plan", Whole),
    ("home_letter", Whole),
    ("hours_approval", Whole),
    ("identity", Whole),
    ("interest", Whole),
    ("kept_out", Whole),
    ("kept_out_request", Whole),
    ("many_request", Whole),
    ("meeting", Whole),
    ("membership", Whole),
    ("mentor_file", Whole),
    ("mentor_intake", Whole),
    ("mentoring_group", Whole),
    ("mentoring_group_answer", Whole),
    ("mentoring_run", Whole),
    ("message", Whole),
    ("message_report", Whole),
    (
        "migration",
        LeftOut("stands in the manifest; a restore writes it anew"),
    ),
    ("month_mentoring", Whole),
    ("month_numbers", Whole),
    ("one_time_link", Whole),
    ("opportunity", Whole),
    ("pairing", Whole),
    ("passkey", Whole),
    ("person", Whole),
    ("person_role", Whole),
    ("position", Whole),
    ("position_before", Whole),
    ("programme", Whole),
    ("recovery_request", Whole),
    ("relation", Whole),
    ("relation_request", Whole),
    (
        "roster_file",
        LeftOut(
            "a roster that waits is handed in again; a backup does not keep it longer than the school does",
        ),
    ),
    ("roster_import", Whole),
    ("roster_key", Whole),
    ("school", Whole),
    ("school_group", Whole),
    ("seat", Whole),
    (
        "session",
        LeftOut("who signed out since must not be signed in again; everybody signs in anew"),
    ),
    ("spare_code", Whole),
    ("step", Whole),
    ("talk_on_future", Whole),
    ("tenant", Whole),
    ("training_done", Whole),
    ("travelled", Whole),
    ("vetting", Whole),
    ("voice", Whole),
    ("wish", Whole),
];

/// What a backup does with the table of this name; None for a table that no migration of ours makes.
pub fn carried(name: &str) -> Option<Carried> {
    let found = TABLES.iter().find(|(known, _)| *known == name);
    found.map(|(_, carried)| *carried)
}
