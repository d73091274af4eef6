//! Pages about relations: ask for one, look at what waits, say yes or no, end one.

mod held;
mod new;
mod waiting;

use kit::{Templates, Urls, templates};
use policy::Action;

pub use held::HeldShown;
pub use new::NewPage;
pub use waiting::WaitingPage;

use crate::People;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/beheer/relaties", waiting::show, Action::ReadApprovals)
        .see("/beheer/relaties/nieuw", new::show, Action::RequestRelation)
        .act("/beheer/relaties/nieuw", new::send, Action::RequestRelation)
        .act(
            "/beheer/relaties/{id}/goedkeuring",
            waiting::approve,
            Action::Approve,
        )
        .act(
            "/beheer/relaties/{id}/weigering",
            waiting::refuse,
            Action::Approve,
        )
        .act(
            "/beheer/relaties/{id}/begin",
            waiting::grant,
            Action::GrantRelation,
        )
        .act(
            "/beheer/herstel/{id}/goedkeuring",
            waiting::approve_recovery,
            Action::Approve,
        )
        .on("/beheer/relaties")
        .act("/beheer/relaties/{id}/einde", held::end, Action::RevokeRelation)
        .and(crate::many::urls())
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "relations/held.html" => "held.html",
        "relations/new.html" => "new.html",
        "relations/waiting.html" => "waiting.html",
    }
}
