//! `Cx`: the things that every action may use, and the only thing that is passed around.
//!
//! Deliberately absent: globals, and anything a feature owns. A feature keeps its own facts beside its `Cx`.

use std::sync::Arc;

use axum::http::header::{HOST, HeaderMap};

use crate::actor::Gate;
use crate::assets::Assets;
use crate::clock::Clock;
use crate::ids::Ids;
use crate::mail::Mailer;
use crate::pages::{Pages, Shell, StartProblem, Templates};
use crate::texts::{TextSource, Texts};

/// What the person who runs the product decides about the web side of it.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Whether visitors reach the product over https; only then do pages forbid going back to http.
    pub https: bool,
    /// Whether a proxy of theirs stands in front, which writes down where visitors come from.
    pub proxy: bool,
    /// The page on which people come in: in the demo it is another one.
    pub sign_in: &'static str,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            https: false,
            proxy: false,
            sign_in: crate::actor::SIGN_IN,
        }
    }
}

/// Clock, ids, texts, pages, assets, mail and settings. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Cx {
    /// What time it is.
    pub clock: Clock,
    /// Where new ids come from.
    pub ids: Ids,
    /// The words in every language.
    pub texts: Texts,
    /// The pages, ready to be filled in.
    pub pages: Pages,
    /// Style sheet, script and fonts.
    pub assets: Assets,
    /// What brings mail away, where there is a mail server.
    pub mail: Mailer,
    /// The links around every page.
    pub shell: Arc<Shell>,
    /// What the person who runs the product decided.
    pub settings: Settings,
    /// What recognises people. Without it nobody can sign in, and nothing is kept about anybody.
    pub gate: Option<Arc<dyn Gate>>,
}

impl Cx {
    /// Brings the texts and templates of the features together with those of kit. Fails when one of them has a
    /// mistake: better no start than a page that fails later.
    pub fn new(texts: &[TextSource], templates: Templates) -> Result<Self, StartProblem> {
        let all: Vec<TextSource> = crate::texts::OWN.iter().chain(texts).copied().collect();
        let texts = Texts::load(&all).map_err(StartProblem::Texts)?;
        let assets = Assets::load();
        let pages = Pages::new(&texts, &assets, templates)?;
        Ok(Self {
            clock: Clock::default(),
            ids: Ids::default(),
            texts,
            pages,
            assets,
            mail: Mailer::default(),
            shell: Arc::default(),
            settings: Settings::default(),
            gate: None,
        })
    }

    /// The address of this product: as the operator said, or as the visitor reached it. A name that is no plain host name is
    /// left out.
    pub fn origin(&self, headers: &HeaderMap) -> String {
        if let Some(address) = &self.shell.address {
            return address.trim_end_matches('/').to_owned();
        }
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        let plain = |sign: char| sign.is_ascii_alphanumeric() || ".-:[]".contains(sign);
        let host = host.filter(|host| !host.is_empty() && host.chars().all(plain));
        let scheme = if self.settings.https { "https" } else { "http" };
        host.map(|host| format!("{scheme}://{host}")).unwrap_or_default()
    }
}
