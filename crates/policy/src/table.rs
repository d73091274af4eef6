//! The **table**: who may see how much of what. Whoever wants to know what this product lets people see reads this file;
//! `decide` uses nothing else.
//!
//! A cell says what may be seen. What may be *done* stands with each action, in `action.rs`, and never opens more than
//! the cell. Deliberately absent: exceptions. An exception would be a cell.

use crate::data::DataClass::{self, *};
use crate::data::Extent::{self, *};
use crate::role::Row;

/// The columns of the first table, in its order.
const PERSONAL: [DataClass; 8] = [
    PrivatePortfolio,
    SharedItem,
    Journey,
    MentoringLog,
    Placement,
    HelpRequest,
    DataClass::Concern,
    AccessLog,
];

/// What there is about a young person.
#[rustfmt::skip]
const ABOUT_A_PERSON: &[(Row, [Extent; 8])] = &[
    //                          portfolio shared     journey          mentoring        placement        help         concern     access log
    (Row::Oneself,             [Own,     Own,       Read,            Read,            Own,             Own,         OwnReports, Own]),
    (Row::GuardianUnder16,     [Nothing, IfGranted, Summary,         Nothing,         Read,            Nothing,     Nothing,    OfSelf]),
    (Row::Guardian16To17,      [Nothing, IfGranted, Summary,         Nothing,         Exists,          Nothing,     Nothing,    OfSelf]),
    (Row::GuardianGranted,     [Nothing, IfGranted, IfGranted,       Nothing,         IfGranted,       Nothing,     Nothing,    OfSelf]),
    (Row::Tutor,               [Nothing, IfGranted, OfOwnGroup,      Nothing,         Exists,          OwnGroup,    Report,     OfSelf]),
    (Row::Counsellor,          [Nothing, IfGranted, OfOwnSchool,     Nothing,         Read,            Read,        Report,     OfSelf]),
    (Row::PlacementOfficer,    [Nothing, IfGranted, Nothing,         Nothing,         Read,            Topic,       Report,     OfSelf]),
    (Row::Mentor,              [Nothing, IfGranted, Nothing,         OwnPairing,      Nothing,         Topic,       Report,     OfSelf]),
    (Row::Coordinator,         [Nothing, Nothing,   Nothing,         OwnProgramme,    Nothing,         Nothing,     Report,     OfProgramme]),
    (Row::EmployerContact,     [Nothing, Package,   Nothing,         Nothing,         OwnSeat,         Nothing,     Report,     OfSelf]),
    (Row::SchoolLeader,        [Nothing, Nothing,   NumbersOnly,     NumbersOnly,     NumbersOnly,     NumbersOnly, Nothing,    NumbersOnly]),
    (Row::SafeguardingOfficer, [Nothing, Nothing,   BreakGlass,      BreakGlass,      Nothing,         Read,        Read,       Own]),
    (Row::PrivacyOfficer,      [Nothing, Nothing,   Nothing,         Nothing,         Nothing,         Nothing,     Nothing,    All]),
    (Row::Administrator,       [Nothing, Nothing,   Nothing,         Nothing,         Nothing,         Nothing,     Nothing,    Exists]),
    (Row::PublicBody,          [Nothing, Nothing,   NumbersOnlySafe, NumbersOnlySafe, NumbersOnlySafe, Nothing,     Nothing,    Nothing]),
];

/// The columns of the second table, in its order.
const HOUSEKEEPING: [DataClass; 13] = [
    Account,
    Session,
    BasicRecord,
    Relations,
    Vetting,
    Consent,
    Approval,
    Import,
    Export,
    Audit,
    GuidancePlan,
    Statistics,
    Glass,
];

/// What keeps the house running.
#[rustfmt::skip]
const ABOUT_THE_HOUSE: &[(Row, [Extent; 13])] = &[
    //                          account  session  basic record  relations     vetting       consent  approval import   export   audit    guidance plan statistics      glass
    (Row::Oneself,             [Own,     Own,     Read,         Read,         Read,         Own,     Nothing, Nothing, Own,     Nothing, Nothing,      Nothing,         Nothing]),
    (Row::GuardianUnder16,     [Nothing, Nothing, Read,         Nothing,      Nothing,      Read,    Nothing, Nothing, Nothing, Nothing, Nothing,      Nothing,         Nothing]),
    (Row::Guardian16To17,      [Nothing, Nothing, Read,         Nothing,      Nothing,      Nothing, Nothing, Nothing, Nothing, Nothing, Nothing,      Nothing,         Nothing]),
    (Row::GuardianGranted,     [Nothing, Nothing, Nothing,      Nothing,      Nothing,      Nothing, Nothing, Nothing, Nothing, Nothing, Nothing,      Nothing,         Nothing]),
    (Row::Tutor,               [Nothing, Nothing, OfOwnGroup,   Nothing,      Nothing,      Nothing, Nothing, Nothing, Nothing, Nothing, Read,         Nothing,         Nothing]),
    (Row::Counsellor,          [Nothing, Nothing, OfOwnSchool,  Nothing,      Nothing,      Exists,  Nothing, Nothing, Nothing, Nothing, Read,         NumbersOnly,     Nothing]),
    (Row::PlacementOfficer,    [Nothing, Nothing, OfOwnSchool,  Nothing,      Nothing,      Nothing, Nothing, Nothing, Nothing, Nothing, Nothing,      NumbersOnly,     Nothing]),
    (Row::Mentor,              [Nothing, Nothing, OwnPairing,   Nothing,      Nothing,      Exists,  Nothing, Nothing, Nothing, Nothing, Nothing,      Nothing,         Nothing]),
    (Row::Coordinator,         [Nothing, Nothing, OwnProgramme, OwnProgramme, OwnProgramme, Exists,  Nothing, Nothing, Nothing, Nothing, Nothing,      NumbersOnly,     Nothing]),
    (Row::EmployerContact,     [Nothing, Nothing, Nothing,      Nothing,      Nothing,      Nothing, Nothing, Nothing, Nothing, Nothing, Nothing,      Nothing,         Nothing]),
    (Row::SchoolLeader,        [Nothing, Nothing, Nothing,      Nothing,      Nothing,      Nothing, Read,    Nothing, Nothing, Nothing, Read,         NumbersOnly,     Read]),
    (Row::SafeguardingOfficer, [Nothing, Nothing, Read,         Nothing,      Nothing,      Nothing, Nothing, Nothing, Nothing, Nothing, Nothing,      Nothing,         OwnReports]),
    (Row::PrivacyOfficer,      [Nothing, Nothing, Nothing,      All,          All,          All,     All,     Exists,  Exists,  All,     Nothing,      Nothing,         All]),
    (Row::Administrator,       [Exists,  Nothing, Read,         All,          Read,         Nothing, Read,    Read,    Nothing, Exists,  Read,         Nothing,         Nothing]),
    (Row::PublicBody,          [Nothing, Nothing, Nothing,      Nothing,      Nothing,      Nothing, Nothing, Nothing, Nothing, Nothing, Nothing,      NumbersOnlySafe, Nothing]),
];

/// The columns of the third table, in its order.
const MENTORING: [DataClass; 3] = [MentorFile, Conversation, Edition];

/// What there is in mentoring beside what a mentor notes.
#[rustfmt::skip]
const ABOUT_MENTORING: &[(Row, [Extent; 3])] = &[
    //                          mentor file   conversation edition
    (Row::Oneself,             [Own,          Own,         Nothing]),
    (Row::GuardianUnder16,     [Nothing,      Nothing,     Nothing]),
    (Row::Guardian16To17,      [Nothing,      Nothing,     Nothing]),
    (Row::GuardianGranted,     [Nothing,      Nothing,     Nothing]),
    (Row::Tutor,               [Nothing,      Nothing,     Nothing]),
    (Row::Counsellor,          [Nothing,      Nothing,     Nothing]),
    (Row::PlacementOfficer,    [Nothing,      Nothing,     Nothing]),
    (Row::Mentor,              [Nothing,      OwnPairing,  Nothing]),
    (Row::Coordinator,         [OwnProgramme, Nothing,     OwnProgramme]),
    (Row::EmployerContact,     [Nothing,      Nothing,     Nothing]),
    (Row::SchoolLeader,        [Nothing,      Nothing,     Nothing]),
    (Row::SafeguardingOfficer, [Nothing,      Nothing,     Nothing]),
    (Row::PrivacyOfficer,      [Exists,       Nothing,     Nothing]),
    (Row::Administrator,       [Exists,       Nothing,     Read]),
    (Row::PublicBody,          [Nothing,      Nothing,     Nothing]),
];

/// What a cell says.
pub fn cell(row: Row, class: DataClass) -> Extent {
    find(&PERSONAL, ABOUT_A_PERSON, row, class)
        .or_else(|| find(&HOUSEKEEPING, ABOUT_THE_HOUSE, row, class))
        .or_else(|| find(&MENTORING, ABOUT_MENTORING, row, class))
        .unwrap_or(Nothing)
}

fn find<const N: usize>(
    columns: &[DataClass; N],
    rows: &[(Row, [Extent; N])],
    row: Row,
    class: DataClass,
) -> Option<Extent> {
    let column = columns.iter().position(|&column| column == class)?;
    let mut cells = rows.iter().filter(|(name, _)| *name == row);
    cells.find_map(|(_, extents)| extents.get(column)).copied()
}

/// The tables as people review them.
pub fn print() -> String {
    [
        markdown(&PERSONAL, ABOUT_A_PERSON),
        markdown(&HOUSEKEEPING, ABOUT_THE_HOUSE),
        markdown(&MENTORING, ABOUT_MENTORING),
    ]
    .join("\n")
}

fn markdown<const N: usize>(columns: &[DataClass; N], rows: &[(Row, [Extent; N])]) -> String {
    let line = |first: &str, ids: Vec<&str>| format!("| {first} | {} |\n", ids.join(" | "));
    let head = line("actor", columns.iter().map(|class| class.id()).collect());
    let rule = line("---", vec!["---"; N]);
    let body: String = rows
        .iter()
        .map(|(row, cells)| line(row.id(), cells.iter().map(|extent| extent.id()).collect()))
        .collect();
    head + &rule + &body
}
