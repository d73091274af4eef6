//! A **role**: what a path of relations makes of an actor, for one record. A **row** is a line of the table; a guardian
//! stands in another row as the young person grows up.
//!
//! Deliberately absent: a role that somebody has. There is no "is administrator"; there is a path of at most three
//! relations to what is asked about, or there is none.

use crate::age::AgeBand;
use crate::closed::closed;
use crate::kind::Kind;

closed! {
    /// In which capacity somebody looks.
    Role {
        /// The person whom it is about.
        Oneself = "oneself",
        /// Guardian with authority.
        GuardianWithAuthority = "guardian-with-authority",
        /// Guardian with a right to be informed.
        GuardianInformed = "guardian-informed",
        /// Guardian by grant of the young person.
        GuardianByGrant = "guardian-by-grant",
        /// Tutor.
        Tutor = "tutor",
        /// Counsellor.
        Counsellor = "counsellor",
        /// Placement officer.
        PlacementOfficer = "placement-officer",
        /// Mentor from outside.
        Mentor = "mentor",
        /// Coordinator of a programme.
        Coordinator = "coordinator",
        /// Contact of an employer.
        EmployerContact = "employer-contact",
        /// School leader.
        SchoolLeader = "school-leader",
        /// Safeguarding officer.
        SafeguardingOfficer = "safeguarding-officer",
        /// Privacy officer.
        PrivacyOfficer = "privacy-officer",
        /// Administrator.
        Administrator = "administrator",
        /// Municipality or ministry.
        PublicBody = "public-body",
    }
}

closed! {
    /// A line of the table.
    Row {
        /// The young person, or anybody who asks about oneself.
        Oneself = "young person",
        /// Guardian with authority over somebody under 16.
        GuardianUnder16 = "guardian <16, authority",
        /// Guardian of somebody of 16 or 17, and one without authority before that.
        Guardian16To17 = "guardian 16-17",
        /// Guardian of an adult, and one by grant at every age.
        GuardianGranted = "guardian 18+",
        /// Tutor.
        Tutor = "tutor",
        /// Counsellor.
        Counsellor = "counsellor",
        /// Placement officer.
        PlacementOfficer = "placement officer",
        /// Mentor.
        Mentor = "mentor (outside)",
        /// Coordinator.
        Coordinator = "programme coordinator",
        /// Contact of an employer.
        EmployerContact = "employer contact",
        /// School leader.
        SchoolLeader = "school leader",
        /// Safeguarding officer.
        SafeguardingOfficer = "safeguarding officer",
        /// Privacy officer.
        PrivacyOfficer = "privacy officer",
        /// Administrator.
        Administrator = "administrator",
        /// Municipality or ministry.
        PublicBody = "municipality, ministry",
    }
}

/// One step along a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// From its subject to its object: from the tutor to the group.
    To(&'static [Kind]),
    /// From its object to its subject: from the group to the pupil.
    From(&'static [Kind]),
}

/// What stands in a school or programme, and who works there.
const INSIDE: &[Kind] = &[
    Kind::KnownTo,
    Kind::GroupOf,
    Kind::PairingOf,
    Kind::SeatOf,
    Kind::ParticipantOf,
    Kind::CounsellorOf,
    Kind::PlacementOfficerOf,
    Kind::CoordinatorOf,
    Kind::SchoolLeaderOf,
    Kind::SafeguardingOfficerOf,
    Kind::PrivacyOfficerOf,
    Kind::AdministratorOf,
    Kind::ObserverOf,
];
/// Who is in a group, in a pairing, on a seat.
const PERSONS: &[Kind] = &[
    Kind::MemberOf,
    Kind::TutorOf,
    Kind::MenteeOf,
    Kind::MentorOf,
    Kind::EmployerContactOf,
];

use Step::{From, To};

impl Role {
    /// The longest path that makes an actor this; every beginning of it counts too, so that a tutor reaches the group
    /// as well as the pupils in it. Nothing leads to oneself: that is seen from the id.
    pub const fn path(self) -> &'static [Step] {
        match self {
            Self::Oneself => &[],
            Self::GuardianWithAuthority => &[To(&[Kind::GuardianWithAuthority])],
            Self::GuardianInformed => &[To(&[Kind::GuardianInformed])],
            Self::GuardianByGrant => &[To(&[Kind::GuardianByGrant])],
            Self::Tutor => &[To(&[Kind::TutorOf]), From(&[Kind::MemberOf])],
            Self::Counsellor => &[
                To(&[Kind::CounsellorOf]),
                From(&[Kind::GroupOf]),
                From(&[Kind::MemberOf]),
            ],
            Self::PlacementOfficer => &[
                To(&[Kind::PlacementOfficerOf]),
                From(&[Kind::GroupOf, Kind::SeatOf]),
                From(&[Kind::MemberOf]),
            ],
            Self::Mentor => &[To(&[Kind::MentorOf]), From(&[Kind::MenteeOf])],
            Self::Coordinator => &[
                To(&[Kind::CoordinatorOf]),
                From(&[Kind::PairingOf, Kind::ParticipantOf]),
                From(&[Kind::MenteeOf, Kind::MentorOf]),
            ],
            Self::EmployerContact => &[To(&[Kind::EmployerContactOf]), From(&[Kind::OnSeat])],
            Self::SchoolLeader => &[To(&[Kind::SchoolLeaderOf])],
            Self::SafeguardingOfficer => &[
                To(&[Kind::SafeguardingOfficerOf]),
                From(&[Kind::GroupOf, Kind::PairingOf]),
                From(&[Kind::MemberOf, Kind::MenteeOf]),
            ],
            Self::PrivacyOfficer => &[To(&[Kind::PrivacyOfficerOf]), From(INSIDE), From(PERSONS)],
            Self::Administrator => &[To(&[Kind::AdministratorOf]), From(INSIDE), From(PERSONS)],
            Self::PublicBody => &[To(&[Kind::ObserverOf])],
        }
    }

    /// Staff sign in with a second factor, always.
    pub const fn is_staff(self) -> bool {
        !matches!(
            self,
            Self::Oneself
                | Self::GuardianWithAuthority
                | Self::GuardianInformed
                | Self::GuardianByGrant
                | Self::Mentor
                | Self::EmployerContact
        )
    }

    /// The line of the table. None for a guardian of somebody whose age is not known.
    pub const fn row(self, band: Option<AgeBand>) -> Option<Row> {
        Some(match self {
            Self::Oneself => Row::Oneself,
            Self::GuardianByGrant => Row::GuardianGranted,
            Self::GuardianWithAuthority | Self::GuardianInformed => match (self, band) {
                (_, None) => return None,
                (_, Some(AgeBand::Adult)) => Row::GuardianGranted,
                (Self::GuardianWithAuthority, Some(AgeBand::Under16)) => Row::GuardianUnder16,
                _ => Row::Guardian16To17,
            },
            Self::Tutor => Row::Tutor,
            Self::Counsellor => Row::Counsellor,
            Self::PlacementOfficer => Row::PlacementOfficer,
            Self::Mentor => Row::Mentor,
            Self::Coordinator => Row::Coordinator,
            Self::EmployerContact => Row::EmployerContact,
            Self::SchoolLeader => Row::SchoolLeader,
            Self::SafeguardingOfficer => Row::SafeguardingOfficer,
            Self::PrivacyOfficer => Row::PrivacyOfficer,
            Self::Administrator => Row::Administrator,
            Self::PublicBody => Row::PublicBody,
        })
    }
}
