//! A **purpose**, and the **legal basis** it rests on. Every action has both; the record of processing is made of them.
//!
//! Which article of the GDPR fits which purpose is **unverified**: a privacy officer confirms it, see
//! docs/decisions/0008-permits.md. Deliberately absent: "other".

use crate::closed::closed;

closed! {
    /// What data is used for.
    Purpose {
        /// Guidance of a young person by the school.
        Guidance = "guidance",
        /// The young person's own collection, and what is shared from it.
        OwnRecord = "own-record",
        /// Mentoring in a programme.
        Mentoring = "mentoring",
        /// Finding and holding a placement.
        Placement = "placement",
        /// Answering a request for help.
        Help = "help",
        /// Keeping young people safe.
        Safeguarding = "safeguarding",
        /// Accounting for what was done with data, and the rights of persons over it.
        Accountability = "accountability",
        /// Rosters, accounts and tasks.
        Administration = "administration",
        /// Safe numbers about reach.
        Statistics = "statistics",
    }
}

closed! {
    /// Why that is lawful.
    LegalBasis {
        /// The task of a school, art. 6(1)(e).
        PublicTask = "public-task",
        /// A duty in law, art. 6(1)(c).
        LegalDuty = "legal-duty",
        /// Consent on record, art. 6(1)(a).
        Consent = "consent",
        /// Consent that shows in an act of the person, such as sharing an item; it needs no record beside that act.
        OwnAct = "own-act",
        /// An agreement with the person, art. 6(1)(b).
        Agreement = "agreement",
    }
}
