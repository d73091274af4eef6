//! A **data class**: a column of the table of who may see what. An **extent** is what a cell of the table says.
//!
//! Deliberately absent: fields. Which fields a summary or a package has is told by the view of the feature.

use crate::closed::closed;

closed! {
    /// What kind of data a record is.
    DataClass {
        /// What a young person keeps for oneself.
        PrivatePortfolio = "private-portfolio",
        /// An item of the portfolio as it is shared.
        SharedItem = "shared-item",
        /// The journey, and what was said and agreed in guidance.
        Journey = "journey",
        /// What a mentor notes.
        MentoringLog = "mentoring-log",
        /// Applications, seats, agreements.
        Placement = "placement",
        /// A request for help.
        HelpRequest = "help-request",
        /// A worry about somebody's safety.
        Concern = "concern",
        /// Who looked, when and why.
        AccessLog = "access-log",
        /// A person's account.
        Account = "account",
        /// Where a person is signed in.
        Session = "session",
        /// Name and group.
        BasicRecord = "basic-record",
        /// Who is related to whom.
        Relations = "relations",
        /// Who saw which certificate.
        Vetting = "vetting",
        /// Answers to questions for consent.
        Consent = "consent",
        /// What waits for, or got, a second person.
        Approval = "approval",
        /// Files that were read in.
        Import = "import",
        /// Everything of one person, to take along.
        Export = "export",
        /// Whether the chain of the audit is whole.
        Audit = "audit",
        /// What a school wants everybody to have had, and when.
        GuidancePlan = "guidance-plan",
        /// Safe tables about a school or programme.
        Statistics = "statistics",
        /// That glass was to be broken: what was asked, answered, opened, closed and found.
        Glass = "glass",
        /// What a mentor says about oneself: what for, when, how many, how far.
        MentorFile = "mentor-file",
        /// What two people in a pairing write each other.
        Conversation = "conversation",
        /// How a programme runs in a term: about nobody.
        Edition = "edition",
    }
}

closed! {
    /// How much a cell of the table opens.
    Extent {
        /// Nothing.
        Nothing = "-",
        /// One's own.
        Own = "own",
        /// To read.
        Read = "read",
        /// In outline.
        Summary = "summary",
        /// What the young person granted, item by item.
        IfGranted = "if granted",
        /// Of the actor's own group.
        OfOwnGroup = "of own group",
        /// Of the actor's own group, who answers it.
        OwnGroup = "own group",
        /// Of the actor's own school.
        OfOwnSchool = "of own school",
        /// Of the actor's own pairing.
        OwnPairing = "own pairing",
        /// Of the actor's own programme.
        OwnProgramme = "own programme",
        /// What was done in the programme.
        OfProgramme = "of programme",
        /// Of the actor's own seat.
        OwnSeat = "own seat",
        /// What a young person submitted to the actor's own seat.
        Package = "package",
        /// That it exists.
        Exists = "exists",
        /// What it is about in a word.
        Topic = "topic",
        /// To send one in.
        Report = "report",
        /// To send one in, and read what one sent.
        OwnReports = "own reports",
        /// Numbers that are safe inside the school.
        NumbersOnly = "numbers only",
        /// Numbers that are safe for everybody.
        NumbersOnlySafe = "numbers only, safe",
        /// What concerns the actor.
        OfSelf = "of self",
        /// Behind glass: for one hour, with a reason and a second role, reviewed.
        BreakGlass = "break-glass",
        /// Of everybody.
        All = "all",
    }
}

closed! {
    /// How closely an action looks.
    Level {
        /// Numbers about many.
        Numbers = "numbers",
        /// That it exists.
        Exists = "exists",
        /// What it is about in a word.
        Topic = "topic",
        /// In outline.
        Summary = "summary",
        /// What was submitted.
        Package = "package",
        /// All of it.
        Read = "read",
        /// Send one in, without seeing any.
        Report = "report",
    }
}

impl Extent {
    /// Does a cell with this extent open a look this close at a class?
    pub const fn opens(self, level: Level, class: DataClass) -> bool {
        match self {
            // What concerns the actor is opened by being that person, never by a relation.
            Self::Nothing | Self::OfSelf => false,
            Self::Own
            | Self::Read
            | Self::OfOwnGroup
            | Self::OwnGroup
            | Self::OfOwnSchool
            | Self::OwnPairing
            | Self::OwnProgramme
            | Self::OfProgramme
            | Self::OwnSeat
            | Self::BreakGlass
            | Self::All => matches!(level, Level::Exists | Level::Topic | Level::Summary | Level::Read),
            // At 18 a grant gives back at most what a guardian saw at 17, so that no birthday widens anything. More
            // than that is shared as an item.
            Self::IfGranted => match class {
                DataClass::SharedItem => matches!(level, Level::Exists | Level::Summary | Level::Read),
                DataClass::Journey => matches!(level, Level::Exists | Level::Summary),
                DataClass::Placement => matches!(level, Level::Exists),
                _ => false,
            },
            Self::Summary => matches!(level, Level::Exists | Level::Summary),
            Self::Package => matches!(level, Level::Exists | Level::Package),
            Self::Exists => matches!(level, Level::Exists),
            Self::Topic => matches!(level, Level::Exists | Level::Topic),
            Self::Report => matches!(level, Level::Report),
            Self::OwnReports => matches!(level, Level::Exists | Level::Read | Level::Report),
            Self::NumbersOnly | Self::NumbersOnlySafe => matches!(level, Level::Numbers),
        }
    }
}
