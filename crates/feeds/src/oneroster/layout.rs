//! The files of a OneRoster package that are read, with their columns in the order of the standard.

use crate::table::Bounds;

/// The version of the standard that a package follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// OneRoster 1.1: the role of a person stands in `users.csv`.
    V1p1,
    /// OneRoster 1.2: roles have a file of their own.
    V1p2,
}

/// A file of a package that says something about a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum File {
    Manifest,
    AcademicSessions,
    Orgs,
    Courses,
    Classes,
    Users,
    Roles,
    Demographics,
    Enrollments,
}

impl File {
    /// All that are read, in the order in which they are: a file after those that it names.
    pub(super) const ALL: [File; 9] = [
        File::Manifest,
        File::AcademicSessions,
        File::Orgs,
        File::Courses,
        File::Classes,
        File::Users,
        File::Roles,
        File::Demographics,
        File::Enrollments,
    ];

    /// Its name without `.csv`, as the manifest writes it.
    pub(super) fn stem(self) -> &'static str {
        match self {
            File::Manifest => "manifest",
            File::AcademicSessions => "academicSessions",
            File::Orgs => "orgs",
            File::Courses => "courses",
            File::Classes => "classes",
            File::Users => "users",
            File::Roles => "roles",
            File::Demographics => "demographics",
            File::Enrollments => "enrollments",
        }
    }

    pub(super) fn named(name: &str) -> Option<File> {
        let stem = name.len().checked_sub(4).and_then(|at| name.split_at_checked(at));
        let (stem, _) = stem.filter(|(_, end)| end.eq_ignore_ascii_case(".csv"))?;
        File::ALL
            .into_iter()
            .find(|file| file.stem().eq_ignore_ascii_case(stem))
    }

    /// Every column of the standard, in its order.
    pub(super) fn columns(self, version: Version) -> &'static [&'static str] {
        match (self, version) {
            (File::Manifest, _) => &["propertyName", "value"],
            (File::AcademicSessions, _) => SESSIONS,
            (File::Orgs, _) => ORGS,
            (File::Courses, _) => COURSES,
            (File::Classes, _) => CLASSES,
            (File::Users, Version::V1p1) => USERS_1P1,
            (File::Users, Version::V1p2) => USERS_1P2,
            (File::Roles, _) => ROLES,
            (File::Demographics, _) => DEMOGRAPHICS,
            (File::Enrollments, _) => ENROLLMENTS,
        }
    }

    /// Without these there is nothing to read.
    pub(super) fn needed(self) -> &'static [&'static str] {
        match self {
            File::Manifest => &["propertyName", "value"],
            File::AcademicSessions => &["sourcedId", "startDate", "endDate"],
            File::Orgs => &["sourcedId", "name", "type"],
            File::Courses => &["sourcedId"],
            File::Classes => &["sourcedId", "title", "classType", "schoolSourcedId"],
            File::Users => &["sourcedId", "givenName", "familyName"],
            File::Roles => &["userSourcedId", "role", "orgSourcedId"],
            File::Demographics => &["sourcedId"],
            File::Enrollments => &["classSourcedId", "userSourcedId", "role"],
        }
    }

    /// The columns that are not held and say nothing about a person. Any other column that is neither held nor here is
    /// told as dropped, whatever its name: a new one cannot slip in.
    pub(super) fn idle(self) -> &'static [&'static str] {
        match self {
            File::Manifest => &[],
            File::AcademicSessions => &[
                "dateLastModified",
                "title",
                "type",
                "parentSourcedId",
                "schoolYear",
            ],
            File::Orgs => &["dateLastModified"],
            File::Courses => &[
                "dateLastModified",
                "schoolYearSourcedId",
                "title",
                "courseCode",
                "orgSourcedId",
                "subjectCodes",
            ],
            File::Classes => &["dateLastModified", "location", "subjectCodes", "periods"],
            File::Users => &["dateLastModified", "primaryOrgSourcedId"],
            File::Roles => &["sourcedId", "dateLastModified", "userProfileSourcedId"],
            File::Demographics => &["dateLastModified"],
            File::Enrollments => &["sourcedId", "dateLastModified"],
        }
    }

    /// The columns that are read.
    pub(super) fn held(self) -> &'static [&'static str] {
        match self {
            File::Manifest => &["propertyName", "value"],
            File::AcademicSessions => &["sourcedId", "status", "startDate", "endDate"],
            File::Orgs => &[
                "sourcedId",
                "status",
                "name",
                "type",
                "identifier",
                "parentSourcedId",
            ],
            File::Courses => &["sourcedId", "status", "grades", "subjects"],
            File::Classes => &[
                "sourcedId",
                "status",
                "title",
                "grades",
                "courseSourcedId",
                "classCode",
                "classType",
                "schoolSourcedId",
                "termSourcedIds",
                "subjects",
            ],
            File::Users => HELD_OF_USERS,
            File::Roles => &[
                "status",
                "userSourcedId",
                "roleType",
                "role",
                "beginDate",
                "endDate",
                "orgSourcedId",
            ],
            File::Demographics => &["sourcedId", "status", "birthDate"],
            File::Enrollments => &[
                "status",
                "classSourcedId",
                "schoolSourcedId",
                "userSourcedId",
                "role",
                "primary",
                "beginDate",
                "endDate",
            ],
        }
    }

    /// How much of it is read. A country of 200,000 persons has one and a half million enrollments.
    pub(super) fn bounds(self) -> Bounds {
        let rows = match self {
            File::Enrollments => 5_000_000,
            _ => 1_000_000,
        };
        Bounds {
            bytes: super::MAX_FILE_BYTES,
            rows,
        }
    }
}

const HELD_OF_USERS: &[&str] = &[
    "sourcedId",
    "status",
    "enabledUser",
    "orgSourcedIds",
    "role",
    "username",
    "userIds",
    "givenName",
    "familyName",
    "middleName",
    "email",
    "agentSourcedIds",
    "grades",
    "userMasterIdentifier",
    "preferredGivenName",
    "preferredMiddleName",
    "preferredFamilyName",
];

const SESSIONS: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "title",
    "type",
    "startDate",
    "endDate",
    "parentSourcedId",
    "schoolYear",
];

const ORGS: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "name",
    "type",
    "identifier",
    "parentSourcedId",
];

const COURSES: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "schoolYearSourcedId",
    "title",
    "courseCode",
    "grades",
    "orgSourcedId",
    "subjects",
    "subjectCodes",
];

const CLASSES: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "title",
    "grades",
    "courseSourcedId",
    "classCode",
    "classType",
    "location",
    "schoolSourcedId",
    "termSourcedIds",
    "subjects",
    "subjectCodes",
    "periods",
];

const USERS_1P1: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "enabledUser",
    "orgSourcedIds",
    "role",
    "username",
    "userIds",
    "givenName",
    "familyName",
    "middleName",
    "identifier",
    "email",
    "sms",
    "phone",
    "agentSourcedIds",
    "grades",
    "password",
];

const USERS_1P2: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "enabledUser",
    "username",
    "userIds",
    "givenName",
    "familyName",
    "middleName",
    "identifier",
    "email",
    "sms",
    "phone",
    "agentSourcedIds",
    "grades",
    "password",
    "userMasterIdentifier",
    "preferredGivenName",
    "preferredMiddleName",
    "preferredFamilyName",
    "primaryOrgSourcedId",
    "pronouns",
];

const ROLES: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "userSourcedId",
    "roleType",
    "role",
    "beginDate",
    "endDate",
    "orgSourcedId",
    "userProfileSourcedId",
];

const DEMOGRAPHICS: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "birthDate",
    "sex",
    "americanIndianOrAlaskaNative",
    "asian",
    "blackOrAfricanAmerican",
    "nativeHawaiianOrOtherPacificIslander",
    "white",
    "demographicRaceTwoOrMoreRaces",
    "hispanicOrLatinoEthnicity",
    "countryOfBirthCode",
    "stateOfBirthAbbreviation",
    "cityOfBirth",
    "publicSchoolResidenceStatus",
];

const ENROLLMENTS: &[&str] = &[
    "sourcedId",
    "status",
    "dateLastModified",
    "classSourcedId",
    "schoolSourcedId",
    "userSourcedId",
    "role",
    "primary",
    "beginDate",
    "endDate",
];
