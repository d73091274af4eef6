//! The pages of recruits: for whoever comes by, for the coordinator, and for a mentor.

mod intake;
mod own;
mod pool;
mod sign_up;
mod training;

use kit::urls::{Action as Does, DataClass};
use kit::{Templates, Urls, templates};
use policy::Action;

use crate::mentoring::{Doorstep, Mentoring};

pub use intake::IntakePage;
pub use own::OwnPage;
pub use pool::{MentorShown, PoolPage, RecruitShown};
pub use sign_up::{ListPage, SignUpPage};
pub use training::ModulePage;

/// The words for whoever comes by. A neighbour who becomes a mentor may read Turkish or Arabic best, as the parents here do.
pub(in crate::mentoring) const DOOR: &[kit::TextSource] = sources!("recruits/pages/", "nl", "en", "tr", "ar");

/// Addresses for whoever comes by.
pub fn doorstep_urls() -> Urls<Doorstep> {
    Urls::new()
        .get(
            "/mentor-worden",
            sign_up::list,
            Does::Public("mentoring"),
            DataClass::Public,
        )
        .get(
            "/mentor-worden/{id}",
            sign_up::show,
            Does::Public("mentoring"),
            DataClass::Public,
        )
        .post(
            "/mentor-worden/{id}",
            sign_up::send,
            Does::Door("mentor-sign-up"),
            DataClass::None,
        )
}

/// Addresses of this part.
pub fn urls() -> Urls<Mentoring> {
    Urls::new()
        .see("/programma/{id}/mentoren", pool::show, Action::ReadMentorFile)
        .see(
            "/programma/{id}/aanmeldingen/{aanmelding}",
            intake::show,
            Action::ReadMentorFile,
        )
        .act(
            "/programma/{id}/aanmeldingen/{aanmelding}",
            intake::send,
            Action::JudgeMentor,
        )
        .see("/mijn/vrijwillig", own::show, Action::ReadMentorFile)
        .act("/mijn/vrijwillig", own::send, Action::KeepMentorFile)
        .act("/mijn/vrijwillig/stand", own::set, Action::KeepMentorFile)
        .see(
            "/mijn/vrijwillig/training/{deel}",
            training::show,
            Action::ReadMentorFile,
        )
        .act(
            "/mijn/vrijwillig/training/{deel}",
            training::send,
            Action::KeepMentorFile,
        )
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! {
        "recruits/parts.html" => "parts.html",
        "recruits/list.html" => "list.html",
        "recruits/sign-up.html" => "sign_up.html",
        "recruits/pool.html" => "pool.html",
        "recruits/intake.html" => "intake.html",
        "recruits/own.html" => "own.html",
        "recruits/module.html" => "module.html",
    }
}
