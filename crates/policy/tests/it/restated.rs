//! The rules **said again**: the table of the design as text, with plain words for what each cell opens. Written from the
//! design and not from the crate, of which it uses only the names.
//!
//! Deliberately absent: relations, dates and records. A case says in words how those stand.

use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, Mutex};

use policy::role::Role;
use policy::{AccountState, Action, AgeBand, Kind, ObjectState, SignIn};

use crate::world::{Answers, ApprovedBy, Case, Extra, Seen, State};

/// The table of the design, section 1, letter by letter.
pub const TABLE: &str = "
| actor | private portfolio | shared item | journey and guidance record | mentoring log | placement | help request | concern | access log |
|---|---|---|---|---|---|---|---|---|
| young person | own | own | read | read | own | own | own reports | own |
| guardian <16, authority | - | if granted | summary | - | read | - | - | of self |
| guardian 16-17 | - | if granted | summary | - | exists | - | - | of self |
| guardian 18+ | - | if granted | if granted | - | if granted | - | - | of self |
| tutor | - | if granted | of own group | - | exists | own group | report | of self |
| counsellor | - | if granted | of own school | - | read | read | report | of self |
| placement officer | - | if granted | - | - | read | topic | report | of self |
| mentor (outside) | - | if granted | - | own pairing | - | topic | report | of self |
| programme coordinator | - | - | - | own programme | - | - | report | of programme |
| employer contact | - | package | - | - | own seat | - | report | of self |
| school leader | - | - | numbers only | numbers only | numbers only | numbers only | - | numbers only |
| safeguarding officer | - | - | break-glass | break-glass | - | read | read | own |
| privacy officer | - | - | - | - | - | - | - | all |
| administrator | - | - | - | - | - | - | - | exists |
| municipality, ministry | - | - | numbers only, safe | numbers only, safe | numbers only, safe | - | - | - |
";

/// What the design leaves open, from decision 8: for each column, who may see how much; all others nothing.
const REST: &str = "
account: young person own; administrator exists
session: young person own
basic record: young person read; guardian <16, authority read; guardian 16-17 read; tutor of own group; counsellor of own school; placement officer of own school; mentor (outside) own pairing; programme coordinator own programme; safeguarding officer read; administrator read
relations: young person read; programme coordinator own programme; privacy officer all; administrator all
vetting: young person read; programme coordinator own programme; privacy officer all; administrator read
consent: young person own; guardian <16, authority read; counsellor exists; mentor (outside) exists; programme coordinator exists; privacy officer all
approval: school leader read; privacy officer all; administrator read
import: privacy officer exists; administrator read
export: young person own; privacy officer exists
audit: privacy officer all; administrator exists
guidance plan: tutor read; counsellor read; school leader read; administrator read
statistics: counsellor numbers only; placement officer numbers only; programme coordinator numbers only; school leader numbers only; municipality, ministry numbers only, safe
glass: school leader read; safeguarding officer own reports; privacy officer all
mentor file: young person own; programme coordinator own programme; privacy officer exists; administrator exists
conversation: young person own; mentor (outside) own pairing
edition: programme coordinator own programme; administrator read
";

/// Every action: its column, and how it looks, or who may do it.
const ACTIONS: &str = "
read-portfolio: private portfolio: whole
read-shared-item: shared item: whole
read-package: shared item: parcel
see-journey-summary: journey and guidance record: outline
read-journey: journey and guidance record: whole
count-journeys: journey and guidance record: count
read-mentoring-log: mentoring log: whole
count-mentoring: mentoring log: count
see-placement-exists: placement: presence
read-placement: placement: whole
count-placements: placement: count
see-help-topic: help request: word
read-help-request: help request: whole
count-help-requests: help request: count
report-concern: concern: send
read-concern: concern: whole
see-access-log-exists: access log: presence
read-access-log: access log: whole
count-access: access log: count
see-account-exists: account: presence
read-account: account: whole
read-sessions: session: whole
read-basic-record: basic record: whole
read-relations: relations: whole
read-vetting: vetting: whole
see-consent-exists: consent: presence
read-consent: consent: whole
read-approvals: approval: whole
see-import-exists: import: presence
read-import: import: whole
see-export-exists: export: presence
verify-audit: audit: presence
read-audit: audit: whole
read-guidance-plan: guidance plan: whole
read-statistics: statistics: count
prepare-glass: glass: send
read-glass: glass: whole
see-mentor-file-exists: mentor file: presence
read-mentor-file: mentor file: whole
read-messages: conversation: whole
read-edition: edition: whole
keep-portfolio: private portfolio: by young person
share-item: shared item: by young person
withdraw-share: shared item: by young person
write-journey: journey and guidance record: by tutor, counsellor
log-experience: journey and guidance record: by young person, tutor, counsellor
answer-offer: journey and guidance record: by young person
write-dialogue: journey and guidance record: by young person, tutor, counsellor
write-home: journey and guidance record: by tutor, counsellor
tell-from-home: journey and guidance record: by guardian <16, guardian 16-17, guardian 18+
set-guidance-plan: guidance plan: by counsellor
write-mentoring-log: mentoring log: by mentor (outside)
ask-for-mentor: mentoring log: by young person
answer-pairing: mentoring log: by young person, mentor (outside)
arrange-mentoring: mentoring log: by programme coordinator
keep-mentor-file: mentor file: by young person
judge-mentor: mentor file: by programme coordinator
write-message: conversation: by young person, mentor (outside)
set-edition: edition: by programme coordinator
set-programme: edition: by administrator
apply-for-seat: placement: by young person
accept-seat: placement: by young person
offer-seat: placement: by placement officer, employer contact
answer-application: placement: by employer contact
check-agreement: placement: by placement officer
ask-for-help: help request: by young person
answer-help-request: help request: by tutor, counsellor
handle-concern: concern: by safeguarding officer
confirm-account: account: by young person
change-account: account: by young person
invite-account: account: by administrator
suspend-account: account: by administrator
recover-account: account: by administrator
end-session: session: by young person
correct-basic-record: basic record: by administrator
erase-record: basic record: by administrator
request-relation: relations: by programme coordinator, administrator
grant-relation: relations: by programme coordinator, administrator
revoke-relation: relations: by programme coordinator, privacy officer, administrator
record-vetting: vetting: by programme coordinator, administrator
give-consent: consent: by young person, guardian <16
refuse-consent: consent: by young person, guardian <16
approve: approval: by school leader, privacy officer, administrator
apply-import: import: by administrator
export-own: export: by young person
ask-for-glass: glass: by safeguarding officer
answer-glass: glass: by school leader, privacy officer
break-glass: glass: by safeguarding officer
close-glass: glass: by safeguarding officer
review-glass: glass: by privacy officer
";

/// May it? From the words alone.
pub fn may(case: &Case) -> bool {
    let Some(row) = row(case) else { return false };
    let (column, how) = wanted(case.action);
    let cell = cell(row, column);
    let seen_by_table = match how.strip_prefix("by ") {
        Some(who) => {
            cell != "-"
                && who
                    .split(", ")
                    .any(|who| row == who || row.starts_with(&format!("{who},")))
        }
        None => opens(cell, how, column, row),
    };
    seen_by_table && stands(case, row) && beside(case, cell, row, column) && act_is_in_order(case)
}

fn row(case: &Case) -> Option<&'static str> {
    use AgeBand::{From16To17, Under16};
    let guardian = |authority: bool| match case.band {
        None => None,
        Some(Under16) if authority => Some("guardian <16, authority"),
        Some(Under16 | From16To17) => Some("guardian 16-17"),
        Some(AgeBand::Adult) => Some("guardian 18+"),
    };
    match case.role {
        Role::Oneself => Some("young person"),
        Role::GuardianWithAuthority => guardian(true),
        Role::GuardianInformed => guardian(false),
        Role::GuardianByGrant => Some("guardian 18+"),
        Role::Tutor => Some("tutor"),
        Role::Counsellor => Some("counsellor"),
        Role::PlacementOfficer => Some("placement officer"),
        Role::Mentor => Some("mentor (outside)"),
        Role::Coordinator => Some("programme coordinator"),
        Role::EmployerContact => Some("employer contact"),
        Role::SchoolLeader => Some("school leader"),
        Role::SafeguardingOfficer => Some("safeguarding officer"),
        Role::PrivacyOfficer => Some("privacy officer"),
        Role::Administrator => Some("administrator"),
        Role::PublicBody => Some("municipality, ministry"),
    }
}

type Words = &'static str;

/// The lines of the text by action, cut once.
static WANTED: LazyLock<HashMap<Words, (Words, Words)>> = LazyLock::new(|| {
    let lines = ACTIONS.lines().filter_map(|line| line.split_once(": "));
    lines
        .map(|(id, rest)| (id, rest.split_once(": ").unwrap()))
        .collect()
});

fn wanted(action: Action) -> (Words, Words) {
    WANTED[action.id()]
}

/// The cells that were looked up before.
static CELLS: Mutex<BTreeMap<(Words, Words), Words>> = Mutex::new(BTreeMap::new());

fn cell(row: Words, column: Words) -> Words {
    CELLS
        .lock()
        .unwrap()
        .entry((row, column))
        .or_insert_with(|| look_up(row, column))
}

fn look_up(row: &str, column: &str) -> &'static str {
    let mut lines = TABLE.lines().filter(|line| !line.is_empty());
    let cut = |line: &'static str| {
        line.trim_matches('|')
            .split('|')
            .map(str::trim)
            .collect::<Vec<_>>()
    };
    let head = cut(lines.next().unwrap());
    if let Some(at) = head.iter().position(|name| *name == column) {
        return lines.map(cut).find(|cells| cells[0] == row).unwrap()[at];
    }
    let mut rest = REST.lines().filter_map(|line| line.split_once(": "));
    let (_, cells) = rest.find(|(name, _)| *name == column).unwrap();
    let mut cells = cells
        .split("; ")
        .filter_map(|cell| cell.strip_prefix(row)?.strip_prefix(' '));
    cells.next().unwrap_or("-")
}

/// What the words in a cell let one see.
fn opens(cell: &str, how: &str, column: &str, row: &str) -> bool {
    let words: &[&str] = match cell {
        "own" if row == "young person" => &["whole", "outline", "word", "presence"],
        "own reports" => &["whole", "presence", "send"],
        "read" | "all" | "of programme" | "break-glass" => &["whole", "outline", "word", "presence"],
        "of own group" | "own group" | "of own school" | "own pairing" | "own programme" | "own seat" => {
            &["whole", "outline", "word", "presence"]
        }
        "if granted" if column == "shared item" => &["whole", "outline", "presence"],
        "if granted" if column == "placement" => &["presence"],
        "if granted" => &["outline", "presence"],
        "summary" => &["outline", "presence"],
        "package" => &["parcel", "presence"],
        "topic" => &["word", "presence"],
        "exists" => &["presence"],
        "report" => &["send"],
        "numbers only" | "numbers only, safe" => &["count"],
        // "of self" and the "own" of staff: by being that person, and this case is about the young person.
        _ => &[],
    };
    words.contains(&how)
}

/// The relation, the account, the tenant, and that nothing forbids.
fn stands(case: &Case, row: &str) -> bool {
    let related = row == "young person" || case.state == State::Current;
    let usable = if case.action == Action::ConfirmAccount {
        case.account == AccountState::Unconfirmed
    } else {
        case.account == AccountState::Active
    };
    let outside = ["young person", "mentor (outside)", "employer contact"];
    let staff = !outside.contains(&row) && !row.starts_with("guardian");
    let changes = wanted(case.action).1.starts_with("by ");
    let record = case.object == ObjectState::Open || (case.object == ObjectState::Closed && !changes);
    related
        && usable
        && (!staff || case.sign_in == SignIn::TwoFactors)
        && record
        && !case.other_tenant
        && case.forbid.is_none()
        && case.purpose_fits
}

/// What a cell asks beside the relation.
fn beside(case: &Case, cell: &str, row: &str, column: &str) -> bool {
    let minor = case.band != Some(AgeBand::Adult);
    let vetted = case.seen == Seen::Active;
    let meets = row == "mentor (outside)"
        || (row == "employer contact"
            && ["read-placement", "see-placement-exists"].contains(&case.action.id()));
    let programme = ["mentor (outside)", "programme coordinator"].contains(&row);
    let on_consent =
        programme && ["mentoring log", "conversation", "help request", "basic record"].contains(&column);
    let consented = match case.band {
        None => false,
        Some(AgeBand::Under16) => case.answers == Answers::GuardianYes,
        Some(AgeBand::From16To17 | AgeBand::Adult) => case.answers == Answers::YoungYes,
    };
    let asked = match cell {
        "if granted" | "package" => case.extra == Extra::Shared,
        "own reports" => {
            ["report-concern", "break-glass"].contains(&case.action.id()) || case.extra == Extra::OwnReport
        }
        "break-glass" => case.extra == Extra::Glass && case.persons == 1,
        "numbers only" => matches!(case.extra, Extra::SafeInside | Extra::SafeOutside),
        "numbers only, safe" => case.extra == Extra::SafeOutside,
        _ => true,
    };
    (!meets || !minor || vetted) && (!on_consent || consented) && asked
}

/// What single acts ask: age, a request, a second person.
fn act_is_in_order(case: &Case) -> bool {
    let by_somebody_else = case.extra == Extra::SecondPerson || case.approved == ApprovedBy::Other;
    let rights = case.granting.is_some_and(|kind| {
        ![
            "member-of",
            "mentee-of",
            "participant-of",
            "on-seat",
            "known-to",
            "group-of",
            "pairing-of",
            "seat-of",
        ]
        .contains(&kind.id())
    });
    let own_consent = case.role != Role::Oneself || case.band.is_some_and(|band| band != AgeBand::Under16);
    let act = match case.action.id() {
        "give-consent" => own_consent,
        "recover-account" | "erase-record" | "break-glass" => by_somebody_else,
        "approve" | "answer-glass" | "review-glass" => case.asked_by != ApprovedBy::Actor,
        "grant-relation" => match case.granting {
            None => false,
            Some(Kind::MentorOf) => case.seen == Seen::Active && by_somebody_else,
            Some(_) => !rights || by_somebody_else,
        },
        _ => true,
    };
    act && (case.persons <= 200 || by_somebody_else)
}
