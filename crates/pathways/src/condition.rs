//! A condition is what a step asks of a person: a diploma, an extra subject, an application in time. How far a person
//! has got with it is its status.
//!
//! Deliberately absent: anything about who a person is. A condition is about education, age or an act.

use crate::point::NodeId;

/// How far a position has got with a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Fulfilled.
    Met,
    /// Not a demand on what one has, but an act one still does: apply, take part in the intake.
    Todo,
    /// Not fulfilled yet, and still within reach.
    Missing,
    /// Not known from the position given; the person can tell.
    Unknown,
    /// Differs per school or programme; ask there.
    Depends,
    /// Not fulfilled and out of reach along this step.
    Impossible,
}

/// Who or what decides whether a condition is fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Read off the position.
    Computed,
    /// An act of the person.
    Act,
    /// The person knows; the position does not say.
    Personal,
    /// A school, programme, employer or authority decides or differs.
    Elsewhere,
}

macro_rules! conditions {
    ($($variant:ident $id:literal $nature:ident $doc:literal;)*) => {
        /// What a step asks. Ids are those of the facts files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Condition {
            /// The diploma of a programme.
            Diploma(NodeId),
            /// A year of a programme passed.
            YearPassed(NodeId, u8),
            $(#[doc = $doc] $variant,)*
        }

        impl Condition {
            /// The condition with this id in the facts files.
            pub fn from_id(id: &str) -> Option<Condition> {
                match id { $($id => Some(Condition::$variant),)* _ => None }
            }

            /// Every id that a facts file may use.
            pub fn ids() -> &'static [&'static str] {
                &[$($id),*]
            }

            /// The id of this condition; texts are found by it.
            pub fn id(self) -> &'static str {
                match self {
                    Condition::Diploma(_) => "diploma",
                    Condition::YearPassed(..) => "year-passed",
                    $(Condition::$variant => $id,)*
                }
            }

            /// Who decides whether it is fulfilled.
            pub fn nature(self) -> Nature {
                match self {
                    Condition::Diploma(_) | Condition::YearPassed(..) => Nature::Computed,
                    $(Condition::$variant => Nature::$nature,)*
                }
            }
        }
    };
}

conditions! {
    Advice "advice" Computed "School advice for this level or a higher one.";
    AdmissionPolicy "admission-policy" Elsewhere "The receiving school's own admission policy.";
    Age16 "age-16" Computed "Sixteen or older on 1 August of the year of entry (WEB 8.2.1).";
    Age18OrOwnSchool "age-18-or-own-school" Computed "Eighteen or older, or sent by one's own school.";
    Age21 "age-21" Computed "Twenty-one or older.";
    Applied "applied" Act "Apply before the deadline.";
    BelowAdvice "below-advice" Elsewhere "Below the school advice: parents and school have to want it together.";
    CompulsorySchoolingOver "compulsory-schooling-over" Computed "No longer under full compulsory schooling.";
    ConnectingMaster "connecting-master" Elsewhere "A master that connects to the bachelor.";
    CooperationAgreement "cooperation-agreement" Elsewhere "Schools that agreed on one continuous programme.";
    DiplomaAtKb "diploma-at-kb" Personal "The diploma is at vmbo-kb level or higher.";
    DiplomaAtTl "diploma-at-tl" Personal "The diploma is at vmbo-gl or vmbo-tl level.";
    DiplomaAtHavo "diploma-at-havo" Personal "The diploma is at havo level.";
    Employer "employer" Elsewhere "A recognised company that takes you on.";
    EntranceTest "entrance-test" Elsewhere "Pass the entrance test of the institution.";
    Exemptions "exemptions" Elsewhere "Exemptions, decided by the programme.";
    ExtraSubject "extra-subject" Computed "One extra subject in the final exam (Stb. 2020, 171).";
    FixedPlaces "fixed-places" Act "Apply earlier where a course has a fixed number of places.";
    Intake "intake" Act "Take part in the compulsory intake activities.";
    Language "language" Elsewhere "Enough Dutch, or the language of the programme.";
    Level "level" Elsewhere "Level reached, as the school sees it.";
    MissingSubject "missing-subject" Elsewhere "Obtain the missing subject.";
    MunicipalityAgrees "municipality-agrees" Elsewhere "The municipality or care office agrees.";
    NegativeStudyAdvice "negative-study-advice" Personal "A negative binding study advice in the first year.";
    NoFollowUp "no-follow-up" Personal "Not enrolled in a next programme.";
    NoHigherEntry "no-higher-entry" Computed "Meets no entry requirement of a higher level.";
    PartnershipDeclaration "partnership-declaration" Elsewhere "Declaration of the regional partnership.";
    Plan "plan" Elsewhere "A plan made together.";
    ProgrammeDemands "programme-demands" Elsewhere "Demands of the programme.";
    PromotionNorms "promotion-norms" Elsewhere "The school's promotion norms.";
    Recognition "recognition" Elsewhere "The earlier diploma is compared and recognised.";
    RelatedProgramme "related-programme" Elsewhere "A related programme, sometimes a grade.";
    SameOccupation "same-occupation" Personal "A diploma in the same occupation or occupation group.";
    SchoolAge "school-age" Elsewhere "Of school age and living in the country.";
    SchoolAgrees "school-agrees" Elsewhere "The school agrees.";
    Shortened "shortened" Elsewhere "The school offers a shortened programme to you.";
    ShortenedOffered "shortened-offered" Elsewhere "The programme has a shortened variant.";
    SubjectDemands "subject-demands" Elsewhere "The subject demands of the chosen course.";
    SubjectKnowledge "subject-knowledge" Elsewhere "Knowledge of the subjects the course asks for.";
    SuitabilityTest "suitability-test" Elsewhere "A suitability test in an exceptional case (WEB 8.2.1(6)).";
    UniversityAgrees "university-agrees" Elsewhere "The university agrees.";
    Vacancy "vacancy" Elsewhere "A vacancy and a supervisor.";
    VavoDiplomaTl "vavo-diploma-tl" Personal "A vmbo-tl diploma from vavo.";
    VavoDiplomaHavo "vavo-diploma-havo" Personal "A havo diploma from vavo, or a higher one.";
    VavoDiplomaVwo "vavo-diploma-vwo" Personal "A vwo diploma from vavo.";
    VavoDiplomaLevel "vavo-diploma-level" Personal "The vavo diploma that gives this entry.";
    YourConsent "your-consent" Act "Your consent.";
}

impl Condition {
    /// The age that it asks without exception.
    pub fn age(self) -> Option<u8> {
        match self {
            // Full compulsory schooling ends at the close of the school year in which one turns 16.
            Condition::Age16 | Condition::CompulsorySchoolingOver => Some(16),
            Condition::Age21 => Some(21),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_round_trip() {
        for id in Condition::ids() {
            assert_eq!(Condition::from_id(id).map(Condition::id), Some(*id));
        }
        assert_eq!(Condition::from_id("extra_subject"), None);
    }
}
