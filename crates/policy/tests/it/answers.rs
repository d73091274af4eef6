//! What an **answer** says beside yes and no: the closest ground, the basis, safe numbers, ids.

use jiff::Timestamp;
use policy::data::{DataClass, Level};
use policy::purpose::{LegalBasis, Purpose};
use policy::role::Role;
use policy::*;

use crate::world::*;

#[test]
fn numbers_are_safe_for_the_one_who_sees_them() {
    let with = |role, extra| {
        Case {
            extra,
            ..of(role, Action::CountJourneys)
        }
        .decide()
        .map(|_| ())
    };
    assert_eq!(with(Role::SchoolLeader, Extra::None), Err(Deny::NumbersNotSafe));
    assert_eq!(with(Role::SchoolLeader, Extra::SafeInside), Ok(()));
    assert_eq!(
        with(Role::PublicBody, Extra::SafeInside),
        Err(Deny::NumbersNotSafe)
    );
    assert_eq!(with(Role::PublicBody, Extra::SafeOutside), Ok(()));
}

#[test]
fn of_many_noes_the_one_that_came_closest_is_told() {
    let tutor = of(Role::Tutor, Action::ReadPlacement);
    let too = after(&tutor, |facts| {
        facts.relations.push(relation(
            (Party::Person(ACTOR), Kind::CounsellorOf, SCHOOL),
            State::Ended,
        ));
    });
    assert_eq!(too, Err(Deny::NotForRole));
    let both = after(&tutor, |facts| {
        facts.relations.push(relation(
            (Party::Person(ACTOR), Kind::CounsellorOf, SCHOOL),
            State::Current,
        ));
    });
    assert_eq!(
        both.map(|reason| reason.to_string()),
        Ok("counsellor: read".to_owned())
    );
}

#[test]
fn of_many_roles_that_may_the_first_of_their_list_is_told() {
    let tutor = of(Role::Tutor, Action::ReadJourney);
    let also = relation((Party::Person(ACTOR), Kind::CounsellorOf, SCHOOL), State::Current);
    let both = after(&tutor, |facts| facts.relations.insert(0, also));
    assert_eq!(both.map(|reason| reason.role), Ok(Role::Tutor));
}

#[test]
fn an_act_looks_as_closely_as_its_name_says() {
    use action::Deed;
    for &action in Action::ALL {
        let Deed::Sees(level) = action.deed() else {
            continue;
        };
        let expected = match action.id() {
            "read-package" => Level::Package,
            "read-statistics" => Level::Numbers,
            "report-concern" | "prepare-glass" => Level::Report,
            // Whether the chain is whole, without a line of it.
            "verify-audit" => Level::Exists,
            id if id.starts_with("read-") => Level::Read,
            id if id.starts_with("count-") => Level::Numbers,
            id if id.ends_with("-exists") => Level::Exists,
            id if id.ends_with("-topic") => Level::Topic,
            id if id.ends_with("-summary") => Level::Summary,
            id => panic!("{id} does not say how closely it looks"),
        };
        assert_eq!(level, expected, "{action}");
    }
}

/// The record of processing says what each class of data is for; few acts with it are for something else.
#[test]
fn an_act_is_for_what_its_data_is_for() {
    for &action in Action::ALL {
        let purpose = match action {
            Action::CountJourneys
            | Action::CountMentoring
            | Action::CountPlacements
            | Action::CountHelpRequests
            | Action::CountAccess => Purpose::Statistics,
            // To see who is related accounts for who may look; to relate somebody is one of the tasks of a house.
            Action::RequestRelation | Action::GrantRelation | Action::RevokeRelation => {
                Purpose::Administration
            }
            // Others see of a file only that it was read in, or taken along; whoever takes it along owns it.
            Action::SeeImportExists => Purpose::Accountability,
            Action::ExportOwn => Purpose::OwnRecord,
            _ => purpose_of(action.class()),
        };
        assert_eq!(action.purpose(), purpose, "{action}");
    }
}

fn purpose_of(class: DataClass) -> Purpose {
    match class {
        DataClass::PrivatePortfolio | DataClass::SharedItem => Purpose::OwnRecord,
        DataClass::Journey | DataClass::GuidancePlan => Purpose::Guidance,
        DataClass::MentoringLog | DataClass::MentorFile | DataClass::Conversation => Purpose::Mentoring,
        DataClass::Placement => Purpose::Placement,
        DataClass::HelpRequest => Purpose::Help,
        DataClass::Concern | DataClass::Vetting | DataClass::Glass => Purpose::Safeguarding,
        DataClass::Account | DataClass::BasicRecord | DataClass::Import | DataClass::Edition => {
            Purpose::Administration
        }
        DataClass::AccessLog
        | DataClass::Session
        | DataClass::Relations
        | DataClass::Consent
        | DataClass::Approval
        | DataClass::Export
        | DataClass::Audit => Purpose::Accountability,
        DataClass::Statistics => Purpose::Statistics,
    }
}

#[test]
fn the_basis_follows_from_purpose_and_role() {
    let of = |action: Action, role| action.legal_basis(role);
    assert_eq!(of(Action::ReadJourney, Role::Tutor), LegalBasis::PublicTask);
    assert_eq!(of(Action::ReadMentoringLog, Role::Mentor), LegalBasis::Consent);
    assert_eq!(of(Action::SeeHelpTopic, Role::Mentor), LegalBasis::Consent);
    assert_eq!(
        of(Action::ReadBasicRecord, Role::Coordinator),
        LegalBasis::Consent
    );
    assert_eq!(of(Action::ReadBasicRecord, Role::Tutor), LegalBasis::PublicTask);
    assert_eq!(
        of(Action::GrantRelation, Role::Coordinator),
        LegalBasis::PublicTask
    );
    assert_eq!(of(Action::ReadMentoringLog, Role::Oneself), LegalBasis::LegalDuty);
    assert_eq!(
        of(Action::ReadHelpRequest, Role::SafeguardingOfficer),
        LegalBasis::LegalDuty
    );
    assert_eq!(of(Action::ReadPackage, Role::EmployerContact), LegalBasis::OwnAct);
    assert_eq!(
        of(Action::ReadPlacement, Role::PlacementOfficer),
        LegalBasis::Agreement
    );
    assert_eq!(of(Action::ReportConcern, Role::Mentor), LegalBasis::LegalDuty);
    // What two people write each other rests on the same yes as their pairing; what a mentor offers, on what they agreed.
    assert_eq!(of(Action::ReadMessages, Role::Mentor), LegalBasis::Consent);
    assert_eq!(of(Action::WriteMessage, Role::Oneself), LegalBasis::LegalDuty);
    assert_eq!(of(Action::JudgeMentor, Role::Coordinator), LegalBasis::Agreement);
    assert_eq!(of(Action::KeepMentorFile, Role::Oneself), LegalBasis::Agreement);
    assert_eq!(of(Action::SetEdition, Role::Coordinator), LegalBasis::PublicTask);
    assert_eq!(
        of(Action::CountMentoring, Role::SchoolLeader),
        LegalBasis::PublicTask
    );
}

#[test]
fn ids_are_what_texts_are_keyed_by() {
    assert_eq!(Deny::RelationEnded.to_string(), "relation-ended");
    assert_eq!(Action::ReadJourney.deed().to_string(), "sees read");
    assert_eq!(Action::WriteJourney.deed().to_string(), "changes");
    let ids: std::collections::BTreeSet<_> = Action::ALL.iter().map(|action| action.id()).collect();
    assert_eq!(ids.len(), Action::ALL.len());
    assert_eq!(Party::Person(YOUNG).person(), Some(YOUNG));
    assert_eq!(GROUP.person(), None);
    let epoch = Timestamp::UNIX_EPOCH;
    assert!(epoch < now());
}
