//! The closed **words** that several parts of mentoring share.
//!
//! Deliberately absent: a word for where somebody comes from.

use crate::words::words;

words! {
    /// What sort of mentor somebody is.
    MentorKind {
        /// Studies at mbo, hbo or university.
        Student = "student",
        /// Works.
        Professional = "professional",
        /// Was a pupil of this school.
        Alumnus = "alumnus",
        /// Is a pupil in a higher year.
        OlderPupil = "older-pupil",
        /// Had a mentor in this programme.
        FormerParticipant = "former-participant",
    }
}

words! {
    /// What a mentor may say to be, because young people may wish for it. Whoever does not say it leaves it open.
    Gender {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// Otherwise.
        Otherwise = "otherwise",
    }
}

words! {
    /// What a young person wants a mentor for, and what the two of them talk about.
    Topic {
        /// Which study or profile to choose.
        Choice = "choice",
        /// How a kind of work really is.
        Work = "work",
        /// School itself: planning, a subject, carrying on.
        School = "school",
        /// Going to another school or study.
        Switch = "switch",
        /// Applying, an internship, a first job.
        Apply = "apply",
        /// Self-confidence and finding one's way.
        Confidence = "confidence",
        /// Meeting people who can help.
        Network = "network",
        /// Money for a study.
        Money = "money",
        /// Something else.
        Else = "else",
    }
}
