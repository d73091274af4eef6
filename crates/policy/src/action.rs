//! An **action**: one verb on one data class, with its purpose. Each has a marker type in [`may`], so that a store
//! function can ask for a permit to do this and nothing else.
//!
//! An action *sees* at a level, and then the table decides; or it *changes*, and then the roles that may do so stand
//! beside it, and the table must open the class to them as well. Deliberately absent: an action that does anything.

use std::fmt;

use crate::closed::closed;
use crate::data::{DataClass, Level};
use crate::purpose::{LegalBasis, Purpose};
use crate::role::Role;

/// Whether an action sees or changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Looks, this closely.
    Sees(Level),
    /// Changes something, which these roles may.
    Changes(&'static [Role]),
}

/// A type that stands for one action. Only the types in [`may`] are one.
pub trait Act: sealed::Sealed {
    /// The action.
    const ACTION: Action;
}

/// An act that only looks.
pub trait Sees: Act {}

/// An act that changes.
pub trait Changes: Act {}

mod sealed {
    /// Keeps other crates from inventing acts.
    pub trait Sealed {}
}

macro_rules! actions {
    (sees { $($see:ident = $see_id:literal: $see_class:ident, $level:ident, $see_purpose:ident;)* }
     changes { $($act:ident = $act_id:literal: $act_class:ident, [$($role:ident),+], $act_purpose:ident;)* }) => {
        closed! {
            /// What somebody can want to do. The class, the roles and the purpose of each stand in `action.rs`.
            Action {
                $(#[doc = concat!("See: ", $see_id, ".")] $see = $see_id,)*
                $(#[doc = concat!("Change: ", $act_id, ".")] $act = $act_id,)*
            }
        }

        impl Action {
            /// What it is done with.
            pub const fn class(self) -> DataClass {
                match self {
                    $(Self::$see => DataClass::$see_class,)*
                    $(Self::$act => DataClass::$act_class,)*
                }
            }

            /// Whether it sees or changes.
            pub const fn deed(self) -> Deed {
                match self {
                    $(Self::$see => Deed::Sees(Level::$level),)*
                    $(Self::$act => Deed::Changes(&[$(Role::$role),+]),)*
                }
            }

            /// What for.
            pub const fn purpose(self) -> Purpose {
                match self {
                    $(Self::$see => Purpose::$see_purpose,)*
                    $(Self::$act => Purpose::$act_purpose,)*
                }
            }
        }

        /// One type for each action, to name it in the type of a permit: `Permitted<Journey, may::ReadJourney>`.
        pub mod may {
            use super::{Act, Action, Changes, Sees, sealed::Sealed};

            $(#[doc = concat!("To ", $see_id, ".")] #[derive(Debug)] pub enum $see {}
              impl Sealed for $see {}
              impl Act for $see { const ACTION: Action = Action::$see; }
              impl Sees for $see {})*
            $(#[doc = concat!("To ", $act_id, ".")] #[derive(Debug)] pub enum $act {}
              impl Sealed for $act {}
              impl Act for $act { const ACTION: Action = Action::$act; }
              impl Changes for $act {})*
        }
    };
}

actions! {
    sees {
        ReadPortfolio = "read-portfolio": PrivatePortfolio, Read, OwnRecord;
        ReadSharedItem = "read-shared-item": SharedItem, Read, OwnRecord;
        ReadPackage = "read-package": SharedItem, Package, OwnRecord;
        SeeJourneySummary = "see-journey-summary": Journey, Summary, Guidance;
        ReadJourney = "read-journey": Journey, Read, Guidance;
        CountJourneys = "count-journeys": Journey, Numbers, Statistics;
        ReadMentoringLog = "read-mentoring-log": MentoringLog, Read, Mentoring;
        CountMentoring = "count-mentoring": MentoringLog, Numbers, Statistics;
        SeePlacementExists = "see-placement-exists": Placement, Exists, Placement;
        ReadPlacement = "read-placement": Placement, Read, Placement;
        CountPlacements = "count-placements": Placement, Numbers, Statistics;
        SeeHelpTopic = "see-help-topic": HelpRequest, Topic, Help;
        ReadHelpRequest = "read-help-request": HelpRequest, Read, Help;
        CountHelpRequests = "count-help-requests": HelpRequest, Numbers, Statistics;
        ReportConcern = "report-concern": Concern, Report, Safeguarding;
        ReadConcern = "read-concern": Concern, Read, Safeguarding;
        SeeAccessLogExists = "see-access-log-exists": AccessLog, Exists, Accountability;
        ReadAccessLog = "read-access-log": AccessLog, Read, Accountability;
        CountAccess = "count-access": AccessLog, Numbers, Statistics;
        SeeAccountExists = "see-account-exists": Account, Exists, Administration;
        ReadAccount = "read-account": Account, Read, Administration;
        ReadSessions = "read-sessions": Session, Read, Accountability;
        ReadBasicRecord = "read-basic-record": BasicRecord, Read, Administration;
        ReadRelations = "read-relations": Relations, Read, Accountability;
        ReadVetting = "read-vetting": Vetting, Read, Safeguarding;
        SeeConsentExists = "see-consent-exists": Consent, Exists, Accountability;
        ReadConsent = "read-consent": Consent, Read, Accountability;
        ReadApprovals = "read-approvals": Approval, Read, Accountability;
        SeeImportExists = "see-import-exists": Import, Exists, Accountability;
        ReadImport = "read-import": Import, Read, Administration;
        SeeExportExists = "see-export-exists": Export, Exists, Accountability;
        VerifyAudit = "verify-audit": Audit, Exists, Accountability;
        ReadAudit = "read-audit": Audit, Read, Accountability;
        ReadGuidancePlan = "read-guidance-plan": GuidancePlan, Read, Guidance;
        ReadStatistics = "read-statistics": Statistics, Numbers, Statistics;
        PrepareGlass = "prepare-glass": Glass, Report, Safeguarding;
        ReadGlass = "read-glass": Glass, Read, Safeguarding;
        SeeMentorFileExists = "see-mentor-file-exists": MentorFile, Exists, Mentoring;
        ReadMentorFile = "read-mentor-file": MentorFile, Read, Mentoring;
        ReadMessages = "read-messages": Conversation, Read, Mentoring;
        ReadEdition = "read-edition": Edition, Read, Administration;
    }
    changes {
        KeepPortfolio = "keep-portfolio": PrivatePortfolio, [Oneself], OwnRecord;
        ShareItem = "share-item": SharedItem, [Oneself], OwnRecord;
        WithdrawShare = "withdraw-share": SharedItem, [Oneself], OwnRecord;
        WriteJourney = "write-journey": Journey, [Tutor, Counsellor], Guidance;
        LogExperience = "log-experience": Journey, [Oneself, Tutor, Counsellor], Guidance;
        AnswerOffer = "answer-offer": Journey, [Oneself], Guidance;
        WriteDialogue = "write-dialogue": Journey, [Oneself, Tutor, Counsellor], Guidance;
        WriteHome = "write-home": Journey, [Tutor, Counsellor], Guidance;
        TellFromHome = "tell-from-home": Journey, [GuardianWithAuthority, GuardianInformed, GuardianByGrant], Guidance;
        SetGuidancePlan = "set-guidance-plan": GuidancePlan, [Counsellor], Guidance;
        WriteMentoringLog = "write-mentoring-log": MentoringLog, [Mentor], Mentoring;
        AskForMentor = "ask-for-mentor": MentoringLog, [Oneself], Mentoring;
        AnswerPairing = "answer-pairing": MentoringLog, [Oneself, Mentor], Mentoring;
        ArrangeMentoring = "arrange-mentoring": MentoringLog, [Coordinator], Mentoring;
        KeepMentorFile = "keep-mentor-file": MentorFile, [Oneself], Mentoring;
        JudgeMentor = "judge-mentor": MentorFile, [Coordinator], Mentoring;
        WriteMessage = "write-message": Conversation, [Oneself, Mentor], Mentoring;
        SetEdition = "set-edition": Edition, [Coordinator], Administration;
        SetProgramme = "set-programme": Edition, [Administrator], Administration;
        ApplyForSeat = "apply-for-seat": Placement, [Oneself], Placement;
        AcceptSeat = "accept-seat": Placement, [Oneself], Placement;
        OfferSeat = "offer-seat": Placement, [PlacementOfficer, EmployerContact], Placement;
        AnswerApplication = "answer-application": Placement, [EmployerContact], Placement;
        CheckAgreement = "check-agreement": Placement, [PlacementOfficer], Placement;
        AskForHelp = "ask-for-help": HelpRequest, [Oneself], Help;
        AnswerHelpRequest = "answer-help-request": HelpRequest, [Tutor, Counsellor], Help;
        HandleConcern = "handle-concern": Concern, [SafeguardingOfficer], Safeguarding;
        ConfirmAccount = "confirm-account": Account, [Oneself], Administration;
        ChangeAccount = "change-account": Account, [Oneself], Administration;
        InviteAccount = "invite-account": Account, [Administrator], Administration;
        SuspendAccount = "suspend-account": Account, [Administrator], Administration;
        RecoverAccount = "recover-account": Account, [Administrator], Administration;
        EndSession = "end-session": Session, [Oneself], Accountability;
        CorrectBasicRecord = "correct-basic-record": BasicRecord, [Administrator], Administration;
        EraseRecord = "erase-record": BasicRecord, [Administrator], Administration;
        RequestRelation = "request-relation": Relations, [Coordinator, Administrator], Administration;
        GrantRelation = "grant-relation": Relations, [Coordinator, Administrator], Administration;
        RevokeRelation = "revoke-relation": Relations, [Coordinator, PrivacyOfficer, Administrator], Administration;
        RecordVetting = "record-vetting": Vetting, [Coordinator, Administrator], Safeguarding;
        GiveConsent = "give-consent": Consent, [Oneself, GuardianWithAuthority], Accountability;
        RefuseConsent = "refuse-consent": Consent, [Oneself, GuardianWithAuthority], Accountability;
        Approve = "approve": Approval, [SchoolLeader, PrivacyOfficer, Administrator], Accountability;
        ApplyImport = "apply-import": Import, [Administrator], Administration;
        ExportOwn = "export-own": Export, [Oneself], OwnRecord;
        AskForGlass = "ask-for-glass": Glass, [SafeguardingOfficer], Safeguarding;
        AnswerGlass = "answer-glass": Glass, [SchoolLeader, PrivacyOfficer], Safeguarding;
        BreakGlass = "break-glass": Glass, [SafeguardingOfficer], Safeguarding;
        CloseGlass = "close-glass": Glass, [SafeguardingOfficer], Safeguarding;
        ReviewGlass = "review-glass": Glass, [PrivacyOfficer], Safeguarding;
    }
}

impl Action {
    /// Does it always take two? Whoever recovers an account could become that person, what was erased is gone, and glass
    /// opens what no role may see.
    pub const fn takes_two(self) -> bool {
        matches!(self, Self::RecoverAccount | Self::EraseRecord | Self::BreakGlass)
    }

    /// Is it what another person says about a request? Nobody says it who asked, or who gains by it.
    pub const fn is_of_another(self) -> bool {
        matches!(self, Self::Approve | Self::AnswerGlass | Self::ReviewGlass)
    }

    /// Does it change anything?
    pub const fn changes(self) -> bool {
        matches!(self.deed(), Deed::Changes(_))
    }

    /// Why it is lawful for a role. What a programme from outside the school knows of a young person rests on consent;
    /// what persons see of themselves, and what keeps them safe, rests on the law.
    pub const fn legal_basis(self, role: Role) -> LegalBasis {
        match (self.purpose(), role) {
            (
                Purpose::Mentoring | Purpose::Help | Purpose::Administration,
                Role::Mentor | Role::Coordinator,
            ) if matches!(
                self.class(),
                DataClass::MentoringLog
                    | DataClass::Conversation
                    | DataClass::HelpRequest
                    | DataClass::BasicRecord
            ) =>
            {
                LegalBasis::Consent
            }
            (Purpose::OwnRecord, _) => LegalBasis::OwnAct,
            (Purpose::Placement, _) => LegalBasis::Agreement,
            // Whoever offers to be a mentor agrees on it with the programme, and is asked for no more than that takes.
            (Purpose::Mentoring, _) if matches!(self.class(), DataClass::MentorFile) => LegalBasis::Agreement,
            (Purpose::Safeguarding | Purpose::Accountability | Purpose::Mentoring, _) => {
                LegalBasis::LegalDuty
            }
            (_, Role::SafeguardingOfficer) => LegalBasis::LegalDuty,
            (Purpose::Guidance | Purpose::Help | Purpose::Administration | Purpose::Statistics, _) => {
                LegalBasis::PublicTask
            }
        }
    }
}

impl fmt::Display for Deed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sees(level) => write!(f, "sees {level}"),
            Self::Changes(_) => f.write_str("changes"),
        }
    }
}
