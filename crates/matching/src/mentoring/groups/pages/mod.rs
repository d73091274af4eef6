//! Pages of a group: asking a class, the class as its coordinator sees it, the answer of a young person, and the group of a mentor.

mod ask;
mod class;
mod one;
mod own;
mod together;

use kit::{Templates, Urls, templates};

use crate::mentoring::Mentoring;

pub use ask::AskPage;
pub use class::ClassPage;
pub use together::TogetherPage;

/// Addresses of this part.
pub fn urls() -> Urls<Mentoring> {
    use policy::Action::{
        AnswerPairing, ArrangeMentoring, AskForMentor, ReadEdition, ReadMentoringLog, SetEdition,
        WriteMentoringLog,
    };
    Urls::new()
        .see("/programma/{id}/edities/{editie}/klassen", ask::show, ReadEdition)
        .act("/programma/{id}/edities/{editie}/klassen", ask::send, SetEdition)
        .see("/programma/{id}/klassen/{groep}", class::show, ReadMentoringLog)
        .act("/programma/{id}/klassen/{groep}", class::divide, ArrangeMentoring)
        .act("/mijn/mentor/klas/{groep}", own::answer, AskForMentor)
        .on("/mijn/mentor")
        .see("/mijn/groepen/{groep}", together::show, ReadMentoringLog)
        .act("/mijn/groepen/{groep}/antwoord", one::answer, AnswerPairing)
        .on("/mijn/groepen/{groep}")
        .act("/mijn/groepen/{groep}/begin", one::begin, WriteMentoringLog)
        .on("/mijn/groepen/{groep}")
        .act("/mijn/groepen/{groep}/planning", one::plan, WriteMentoringLog)
        .on("/mijn/groepen/{groep}")
        .act("/mijn/groepen/{groep}/afspraken", one::log, WriteMentoringLog)
        .on("/mijn/groepen/{groep}")
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! {
        "groups/ask.html" => "ask.html",
        "groups/class.html" => "class.html",
        "groups/together.html" => "together.html",
    }
}
