//! The **kinds** of relation: a closed list, with what may stand at each end.
//!
//! Deliberately absent: being oneself. That never begins, ends or is approved, so it is no relation; whoever asks about
//! oneself is recognised by the id. Absent too: "colleague", "friend" and other kinds that give nobody a task.

use crate::closed::closed;
use crate::party::Sort;

closed! {
    /// What a relation is.
    Kind {
        /// Guardian who has parental authority over a person.
        GuardianWithAuthority = "guardian-with-authority",
        /// Guardian who has a right to be informed, and no authority.
        GuardianInformed = "guardian-informed",
        /// Somebody whom the young person chose to see what is granted.
        GuardianByGrant = "guardian-by-grant",
        /// Tutor of a group.
        TutorOf = "tutor-of",
        /// Counsellor of a school.
        CounsellorOf = "counsellor-of",
        /// Placement officer of a school.
        PlacementOfficerOf = "placement-officer-of",
        /// Mentor in a pairing.
        MentorOf = "mentor-of",
        /// Coordinator of a programme.
        CoordinatorOf = "coordinator-of",
        /// Contact of an employer for a seat.
        EmployerContactOf = "employer-contact-of",
        /// Leader of a school.
        SchoolLeaderOf = "school-leader-of",
        /// Safeguarding officer of a school or programme.
        SafeguardingOfficerOf = "safeguarding-officer-of",
        /// Privacy officer of a school or programme.
        PrivacyOfficerOf = "privacy-officer-of",
        /// Administrator of a school or programme.
        AdministratorOf = "administrator-of",
        /// Municipality or ministry that sees safe numbers of a school or programme.
        ObserverOf = "observer-of",
        /// Pupil or student in a group.
        MemberOf = "member-of",
        /// Young person in a pairing.
        MenteeOf = "mentee-of",
        /// Works at a school, or is at home of a young person there. Gives nothing; it is how the school finds whom it
        /// has to keep right.
        KnownTo = "known-to",
        /// Takes part in a programme, or has offered to.
        ParticipantOf = "participant-of",
        /// Applied for a seat, or works on it.
        OnSeat = "on-seat",
        /// Group of a school.
        GroupOf = "group-of",
        /// Pairing of a programme.
        PairingOf = "pairing-of",
        /// Seat that a school keeps.
        SeatOf = "seat-of",
    }
}

const PERSON: &[Sort] = &[Sort::Person];
const HOUSE: &[Sort] = &[Sort::School, Sort::Programme];

impl Kind {
    /// What may stand at the beginning and at the end of such a relation.
    pub const fn ends(self) -> (&'static [Sort], &'static [Sort]) {
        match self {
            Self::GuardianWithAuthority | Self::GuardianInformed | Self::GuardianByGrant => (PERSON, PERSON),
            Self::TutorOf | Self::MemberOf => (PERSON, &[Sort::Group]),
            Self::CounsellorOf | Self::PlacementOfficerOf | Self::SchoolLeaderOf => (PERSON, &[Sort::School]),
            Self::MentorOf | Self::MenteeOf => (PERSON, &[Sort::Pairing]),
            Self::CoordinatorOf | Self::ParticipantOf => (PERSON, &[Sort::Programme]),
            Self::EmployerContactOf | Self::OnSeat => (PERSON, &[Sort::Seat]),
            Self::SafeguardingOfficerOf
            | Self::PrivacyOfficerOf
            | Self::AdministratorOf
            | Self::ObserverOf => (PERSON, HOUSE),
            Self::KnownTo => (PERSON, &[Sort::School]),
            Self::GroupOf => (&[Sort::Group], &[Sort::School]),
            Self::PairingOf => (&[Sort::Pairing], &[Sort::Programme]),
            Self::SeatOf => (&[Sort::Seat], &[Sort::School]),
        }
    }

    /// Does it give somebody rights over others? Then a second person has to approve it.
    pub const fn gives_rights(self) -> bool {
        !matches!(
            self,
            Self::MemberOf
                | Self::MenteeOf
                | Self::ParticipantOf
                | Self::OnSeat
                | Self::KnownTo
                | Self::GroupOf
                | Self::PairingOf
                | Self::SeatOf
        )
    }

    /// Does it begin only with an active vetting? A mentor meets young people from the first day. A contact of an
    /// employer reads packages without meeting anybody, and is asked for a vetting once a minor is placed.
    pub const fn needs_vetting(self) -> bool {
        matches!(self, Self::MentorOf)
    }
}
