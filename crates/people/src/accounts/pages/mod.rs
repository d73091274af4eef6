//! Pages of accounts, and the table of their addresses.
//!
//! Every form works without a script, keeps what was typed except for secrets, and says what is wrong next to the field.
//! Deliberately absent: the pages of keys and of parties that vouch, which stand with those. They have their places on the
//! page on which one signs in and on one's own.

mod account;
pub(super) mod carry;
pub(super) mod choose;
pub(super) mod leave;
mod letters;
mod links;
mod mine;
mod prove;
mod set_up;
pub(super) mod sign_in;

use kit::urls::{Action, DataClass, Urls};
use kit::{Templates, Visit, templates};
use policy::Action::{
    ChangeAccount, EndSession, InviteAccount, ReadSessions, RecoverAccount, SeeAccountExists, SuspendAccount,
};
use serde::Serialize;

use super::confirm::Fault;
use super::{Accounts, passkeys, vouched};

/// Addresses of this feature.
pub fn urls() -> Urls<Accounts> {
    use Action::Door;
    use DataClass::{None, Personal};
    Urls::new()
        .get("/inloggen", sign_in::show, Door("sign in"), None)
        .post("/inloggen", sign_in::enter, Door("sign in"), None)
        .get("/inloggen/code", sign_in::show_code, Door("code"), None)
        .post("/inloggen/code", sign_in::enter_code, Door("code"), None)
        .get("/inloggen/codes", set_up::show, Door("set up codes"), Personal)
        .post("/inloggen/codes", set_up::finish, Door("set up codes"), Personal)
        .get(
            "/inloggen/account",
            choose::show_confirm,
            Door("invitation"),
            Personal,
        )
        .post("/inloggen/account", choose::confirm, Door("invitation"), Personal)
        .get(
            "/inloggen/herstel",
            choose::show_recover,
            Door("way back in"),
            Personal,
        )
        .post(
            "/inloggen/herstel",
            choose::recover,
            Door("way back in"),
            Personal,
        )
        .get("/inloggen/dicht", leave::closed, Door("closed account"), Personal)
        .post("/uitloggen", leave::sign_out, Door("sign out"), None)
        .on("/inloggen")
        .get("/weg", leave::away, Door("quick way out"), None)
        .get("/link", links::show_code, Door("link"), None)
        .post("/link", links::open_code, Door("link"), None)
        .get("/link/{token}", links::show, Door("link"), None)
        .post("/link/{token}", links::open, Door("link"), None)
        .see("/mijn/inlog", mine::show, ReadSessions)
        .act("/mijn/inlog/sessies", mine::end, EndSession)
        .see("/mijn/inlog/wachtwoord", choose::show_password, ChangeAccount)
        .act("/mijn/inlog/wachtwoord", choose::password, ChangeAccount)
        .see("/mijn/inlog/codes", set_up::show_own, ChangeAccount)
        .act("/mijn/inlog/codes", set_up::finish_own, ChangeAccount)
        .see("/mijn/inlog/codes/begin", prove::show_begin, ChangeAccount)
        .act("/mijn/inlog/codes/begin", prove::begin, ChangeAccount)
        .see("/mijn/inlog/codes/einde", prove::show_end, ChangeAccount)
        .act("/mijn/inlog/codes/einde", prove::end, ChangeAccount)
        .see("/mijn/inlog/reservecodes", prove::show_spare, ChangeAccount)
        .act("/mijn/inlog/reservecodes", prove::spare, ChangeAccount)
        .see("/mensen/{id}/account", account::show, SeeAccountExists)
        .see(
            "/mensen/{id}/account/uitnodiging",
            account::show_invitation,
            SeeAccountExists,
        )
        .act("/mensen/{id}/account/uitnodiging", account::invite, InviteAccount)
        .see(
            "/mensen/{id}/account/kijklink",
            account::show_look,
            SeeAccountExists,
        )
        .act("/mensen/{id}/account/kijklink", account::look, InviteAccount)
        .act("/mensen/{id}/account/stand", account::state, SuspendAccount)
        .act("/mensen/{id}/account/herstel", account::ask, SeeAccountExists)
        .see(
            "/mensen/{id}/account/herstel/link",
            account::show_recovery,
            SeeAccountExists,
        )
        .act(
            "/mensen/{id}/account/herstel/link",
            account::hand_over,
            RecoverAccount,
        )
        .see("/groepen/{id}/uitnodigingen", letters::show, InviteAccount)
        .act("/groepen/{id}/uitnodigingen", letters::make, InviteAccount)
        .see(
            "/groepen/{id}/uitnodigingen/brieven",
            letters::letters,
            InviteAccount,
        )
        .and(passkeys::urls())
        .and(vouched::urls())
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "accounts/field.html" => "field.html",
        "accounts/sign-in.html" => "sign-in.html",
        "accounts/code.html" => "code.html",
        "accounts/set-up.html" => "set-up.html",
        "accounts/spare.html" => "spare.html",
        "accounts/choose.html" => "choose.html",
        "accounts/link.html" => "link.html",
        "accounts/link-code.html" => "link-code.html",
        "accounts/closed.html" => "closed.html",
        "accounts/mine.html" => "mine.html",
        "accounts/prove.html" => "prove.html",
        "accounts/account.html" => "account.html",
        "accounts/handed.html" => "handed.html",
        "accounts/class.html" => "class.html",
        "accounts/letters.html" => "letters.html",
    }
    .and(passkeys::templates())
    .and(vouched::templates())
}

/// Something wrong with a field, in words.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Wrong {
    pub(super) field: &'static str,
    pub(super) text: String,
}

/// Faults in the visitor's language.
pub(super) fn wrong(visit: &Visit, faults: &[Fault]) -> Vec<Wrong> {
    let said = |(field, key): &Fault| Wrong {
        field,
        text: say(visit, key),
    };
    faults.iter().map(said).collect()
}

fn say(visit: &Visit, key: &str) -> String {
    visit.lang.get(key, &kit::Args::NONE).into_owned()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kit::pages::check_page;

    use super::*;

    #[test]
    fn every_page_renders_with_every_sample_in_every_language() {
        let cx = kit::Cx::new(crate::accounts::TEXTS, templates()).unwrap();
        let today = date(2026, 11, 26);
        let results = [
            check_page::<sign_in::SignInPage>(&cx.pages, &cx.texts, "/inloggen", today),
            check_page::<sign_in::CodePage>(&cx.pages, &cx.texts, "/inloggen/code", today),
            check_page::<set_up::SetUpPage>(&cx.pages, &cx.texts, "/inloggen/codes", today),
            check_page::<set_up::SparePage>(&cx.pages, &cx.texts, "/inloggen/codes", today),
            check_page::<choose::ChoosePage>(&cx.pages, &cx.texts, "/inloggen/account", today),
            check_page::<links::LinkPage>(&cx.pages, &cx.texts, "/link/x", today),
            check_page::<links::LinkCodePage>(&cx.pages, &cx.texts, "/link", today),
            check_page::<leave::ClosedPage>(&cx.pages, &cx.texts, "/inloggen/dicht", today),
            check_page::<mine::MinePage>(&cx.pages, &cx.texts, "/mijn/inlog", today),
            check_page::<prove::ProvePage>(&cx.pages, &cx.texts, "/mijn/inlog/codes/begin", today),
            check_page::<account::AccountPage>(&cx.pages, &cx.texts, "/mensen/1/account", today),
            check_page::<account::HandedPage>(&cx.pages, &cx.texts, "/mensen/1/account", today),
            check_page::<letters::ClassPage>(&cx.pages, &cx.texts, "/groepen/1/uitnodigingen", today),
            check_page::<letters::LettersPage>(&cx.pages, &cx.texts, "/groepen/1/uitnodigingen", today),
            check_page::<passkeys::NewKeyPage>(&cx.pages, &cx.texts, "/mijn/inlog/sleutels", today),
            check_page::<passkeys::KeyPage>(&cx.pages, &cx.texts, "/mijn/inlog/sleutels/1", today),
            check_page::<vouched::GoingPage>(&cx.pages, &cx.texts, "/inloggen/via/1", today),
            check_page::<vouched::NotInPage>(&cx.pages, &cx.texts, "/inloggen/via", today),
            check_page::<vouched::PartyPage>(&cx.pages, &cx.texts, "/mijn/inlog/partijen/1", today),
        ];
        let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_site_map_is_the_table() {
        insta::assert_snapshot!(urls().site_map());
    }
}
