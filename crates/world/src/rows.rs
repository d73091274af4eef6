//! **Rows**: the files of the world as they are written. A field that no row knows is a mistake, so that nobody can record
//! here what nothing asks for.
//!
//! Deliberately absent: any meaning. What a row names may not be there; [`crate::make`] finds out.

use serde::Deserialize;

use crate::people::{Profile, Task, Track};
use crate::ties::{Answer, Certificate, Ground, Purpose, Tier};

/// All rows of one school, from all its files.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Rows {
    pub school: Option<SchoolRow>,
    pub subject: Vec<SubjectRow>,
    pub class: Vec<ClassRow>,
    pub subject_group: Vec<SubjectGroupRow>,
    pub young: Vec<YoungRow>,
    pub staff: Vec<StaffRow>,
    pub home: Vec<HomeRow>,
    pub outside: Vec<OutsideRow>,
    pub programme: Vec<ProgrammeRow>,
    pub pairing: Vec<PairingRow>,
    pub seat: Vec<SeatRow>,
    pub consent: Vec<ConsentRow>,
    pub vetting: Vec<VettingRow>,
    pub forbid: Vec<ForbidRow>,
}

impl Rows {
    /// Takes over what another file of the same school says.
    pub(crate) fn take(&mut self, other: Rows) {
        self.school = self.school.take().or(other.school);
        self.subject.extend(other.subject);
        self.class.extend(other.class);
        self.subject_group.extend(other.subject_group);
        self.young.extend(other.young);
        self.staff.extend(other.staff);
        self.home.extend(other.home);
        self.outside.extend(other.outside);
        self.programme.extend(other.programme);
        self.pairing.extend(other.pairing);
        self.seat.extend(other.seat);
        self.consent.extend(other.consent);
        self.vetting.extend(other.vetting);
        self.forbid.extend(other.forbid);
    }
}

/// Names for those whom nobody has to picture.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NameRows {
    pub given: Vec<String>,
    pub family: Vec<[String; 2]>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SchoolRow {
    pub key: String,
    pub id: String,
    pub name: String,
    pub code: String,
    pub board: String,
    pub mail: String,
    pub homes: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SubjectRow {
    pub name: String,
    pub teachers: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClassRow {
    pub code: String,
    pub name: Option<String>,
    pub track: Track,
    pub year: u8,
    pub size: usize,
    #[serde(default)]
    pub tutors: Vec<String>,
    #[serde(default)]
    pub unsaid: usize,
    #[serde(default)]
    pub profiles: Vec<Profile>,
    #[serde(default)]
    pub extra: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SubjectGroupRow {
    pub code: String,
    pub name: String,
    pub subject: String,
    pub from: Vec<String>,
    pub profile: Option<Profile>,
    pub extra_subject: Option<bool>,
    pub teacher: String,
}

/// Given name, prefix, family name.
pub(crate) type NameRow = [String; 3];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct YoungRow {
    pub handle: String,
    pub id: Option<String>,
    pub name: NameRow,
    #[serde(default = "once")]
    pub times: usize,
    pub email: Option<String>,
    pub username: Option<String>,
    pub class: Option<String>,
    #[serde(default)]
    pub class_by_age: Vec<String>,
    pub year_sent: Option<String>,
    pub turns: Option<i16>,
    pub on: Option<String>,
    pub leap_day: Option<i16>,
    pub profile: Option<Profile>,
    pub extra_subject: Option<bool>,
    pub moved_from: Option<String>,
    pub since: Option<String>,
    pub story: String,
}

fn once() -> usize {
    1
}

/// What the roster says that somebody who works at the school is.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum StaffKind {
    Teacher,
    Counsellor,
    SchoolLeader,
    Administrator,
    Support,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StaffRow {
    pub handle: String,
    pub id: Option<String>,
    pub name: NameRow,
    pub email: Option<String>,
    pub username: Option<String>,
    pub kind: StaffKind,
    pub task: Option<Task>,
    pub teaches: Option<String>,
    pub until: Option<String>,
    pub story: String,
}

/// What the roster calls somebody at home.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum BondRow {
    Parent,
    Guardian,
    Relative,
}

/// Without a name it is somebody who works at the school.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HomeRow {
    pub handle: String,
    pub id: Option<String>,
    pub name: Option<NameRow>,
    pub email: Option<String>,
    pub bond: BondRow,
    #[serde(default)]
    pub barred: bool,
    pub of: Vec<TieRow>,
    #[serde(default)]
    pub story: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TieRow {
    pub young: String,
    pub tier: Tier,
    pub from: Option<String>,
    pub until: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutsideRow {
    pub handle: String,
    pub id: Option<String>,
    pub name: NameRow,
    pub mail: String,
    pub email: Option<String>,
    pub story: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProgrammeRow {
    pub key: String,
    pub name: String,
    pub coordinator: String,
    pub participants: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PairingRow {
    pub key: String,
    pub programme: String,
    pub mentor: String,
    pub mentee: String,
    pub begin: String,
    pub until: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeatRow {
    pub key: String,
    pub host: String,
    pub contact: String,
    pub begin: String,
    pub until: String,
    pub young: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsentRow {
    pub about: String,
    pub by: String,
    pub purpose: Purpose,
    pub answer: Answer,
    pub given: String,
    pub until: String,
    pub withdrawn: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VettingRow {
    pub person: String,
    pub seen_by: String,
    pub certificate: Certificate,
    pub seen_on: String,
    pub until: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ForbidRow {
    pub person: String,
    pub about: String,
    pub ground: Ground,
}
