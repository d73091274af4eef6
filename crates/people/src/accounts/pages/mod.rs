//! Pages.
use kit::{Templates, Urls};
use super::Accounts;
/// x
pub fn urls() -> Urls<Accounts> { Urls::new() }
/// x
pub fn templates() -> Templates { Templates::new() }
