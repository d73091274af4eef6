//! The **parties** that the operator trusts, read from a file: which school they vouch for, who they are, and what of their
//! words counts as two factors.
//!
//! Deliberately absent: parties that a school adds by itself on a page. Whoever vouches for people is a decision of the one
//! who runs the house.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use policy::SignIn;
use serde::Deserialize;
use serde_json::Value;

use super::address::checked;
use super::line::Lines;
use super::token::Claims;

/// All parties, and the address to which they send people back. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Parties {
    all: Arc<Vec<Party>>,
    pub(super) back: Arc<str>,
    pub(super) lines: Lines,
}

/// Why parties cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum PartiesProblem {
    /// The file is not there.
    #[error("{} is niet te lezen: {reason}.", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the disk says.
        reason: std::io::Error,
    },
    /// It is written otherwise.
    #[error("{} klopt niet: {reason}", path.display())]
    Shape {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its line.
        reason: String,
    },
    /// A party cannot be so.
    #[error("De partij {party}: {reason}.")]
    Party {
        /// Its id.
        party: String,
        /// What is wrong.
        reason: &'static str,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    party: Vec<Party>,
}

/// One party, for one organisation of ours.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Its name in addresses.
    pub id: String,
    /// Its name on the screen.
    pub name: String,
    /// The short name of our organisation.
    pub school: String,
    /// Who it is.
    pub issuer: String,
    /// Who we are to it.
    pub client_id: String,
    secret_file: Option<PathBuf>,
    #[serde(skip)]
    pub(super) secret: Option<Secret>,
    #[serde(default = "openid")]
    pub(super) scopes: Vec<String>,
    organisation: Option<Organisation>,
    #[serde(default)]
    two_factors: TwoFactors,
    /// Whether it may stand nearby: in the house, or on this very machine.
    #[serde(default)]
    pub(super) allow_private_addresses: bool,
}

/// What we prove to a party with. It is never shown.
#[derive(Clone)]
pub(super) struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// Which claim names the organisation of somebody, and what it has to say.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Organisation {
    claim: String,
    values: Vec<String>,
}

/// What a party says when somebody proved two things.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct TwoFactors {
    #[serde(default)]
    acr: Vec<String>,
    #[serde(default)]
    amr: Vec<String>,
    /// Whether we ask for it each time. Otherwise a party does what it does by itself, and staff type a code here.
    #[serde(default)]
    ask: bool,
}

fn openid() -> Vec<String> {
    vec!["openid".to_owned()]
}

impl Parties {
    /// The parties in a file, for a website at this address. A path in the file goes from where the file lies.
    pub fn read(path: &Path, address: &str) -> Result<Self, PartiesProblem> {
        let disk = |path: &Path| {
            let path = path.to_owned();
            move |reason| PartiesProblem::Disk { path, reason }
        };
        let text = fs::read_to_string(path).map_err(disk(path))?;
        let written: Written = toml::from_str(&text).map_err(|reason| PartiesProblem::Shape {
            path: path.to_owned(),
            reason: reason.to_string(),
        })?;
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut all = written.party;
        let (mut ids, mut issuers) = (BTreeSet::new(), BTreeSet::new());
        for party in &mut all {
            let wrong = |reason| PartiesProblem::Party {
                party: party.id.clone(),
                reason,
            };
            if let Some(reason) = fault(party) {
                return Err(wrong(reason));
            }
            if !ids.insert((party.school.clone(), party.id.clone()))
                || !issuers.insert((party.school.clone(), party.issuer.clone()))
            {
                return Err(wrong("staat er voor deze school twee keer"));
            }
            if let Some(file) = &party.secret_file {
                let file = folder.join(file);
                let secret = fs::read_to_string(&file).map_err(disk(&file))?;
                if !is_secret(&file).map_err(disk(&file))? {
                    return Err(wrong(
                        "anderen kunnen het geheim lezen. Maak het bestand eerst geheim: chmod 600",
                    ));
                }
                party.secret = Some(Secret(secret.trim().to_owned()));
            }
        }
        Ok(Self {
            all: Arc::new(all),
            back: format!("{}/inloggen/via", address.trim_end_matches('/')).into(),
            lines: Lines::new(),
        })
    }

    /// Those of an organisation, in the order of the file.
    pub fn of<'a>(&'a self, school: &'a str) -> impl Iterator<Item = &'a Party> {
        self.all.iter().filter(move |party| party.school == school)
    }

    /// One of an organisation.
    pub fn find(&self, school: &str, id: &str) -> Option<&Party> {
        self.all
            .iter()
            .find(|party| party.school == school && party.id == id)
    }
}

fn fault(party: &Party) -> Option<&'static str> {
    let plain = |text: &str| {
        let sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        !text.is_empty() && text.chars().all(sign)
    };
    if !plain(&party.id) {
        return Some("schrijf id met kleine letters, cijfers en streepjes");
    }
    if party.name.trim().is_empty() || party.client_id.is_empty() || party.school.is_empty() {
        return Some("school, name en client_id mogen niet leeg zijn");
    }
    if checked(&party.issuer, party.allow_private_addresses).is_none() {
        return Some("issuer moet beginnen met https:// en mag geen adres in cijfers zijn");
    }
    if !party.scopes.iter().any(|scope| scope == "openid") {
        return Some("in scopes hoort openid te staan");
    }
    let empty =
        |wanted: &Organisation| wanted.values.is_empty() || wanted.values.iter().any(String::is_empty);
    party
        .organisation
        .as_ref()
        .is_some_and(empty)
        .then_some("in organisation hoort minstens één waarde te staan")
}

#[cfg(unix)]
fn is_secret(path: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::metadata(path)?.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_secret(_path: &Path) -> std::io::Result<bool> {
    Ok(true)
}

impl Party {
    /// The claim that names somebody's organisation, if it counts.
    pub(super) fn organisation_claim(&self) -> Option<&str> {
        self.organisation.as_ref().map(|wanted| wanted.claim.as_str())
    }

    /// Whether somebody belongs to our organisation, as far as the party has to say so. Of several organisations one has
    /// to be ours; whatever else the claim holds is no text and counts for nothing.
    pub(super) fn is_ours(&self, told: Option<&Value>) -> bool {
        let Some(wanted) = &self.organisation else {
            return true;
        };
        let ours = |value: &Value| {
            value
                .as_str()
                .is_some_and(|text| wanted.values.iter().any(|one| one == text))
        };
        match told {
            Some(Value::Array(several)) => several.iter().any(ours),
            Some(one) => ours(one),
            None => false,
        }
    }

    /// What we ask a party to make sure of, if anything.
    pub(super) fn wanted(&self) -> Option<String> {
        let wanted = &self.two_factors;
        (wanted.ask && !wanted.acr.is_empty()).then(|| wanted.acr.join(" "))
    }

    /// With how many factors the party let somebody in.
    pub(super) fn factors(&self, claims: &Claims) -> SignIn {
        let by_acr = claims
            .acr
            .as_ref()
            .is_some_and(|acr| self.two_factors.acr.contains(acr));
        let by_amr = claims.amr.iter().any(|amr| self.two_factors.amr.contains(amr));
        if by_acr || by_amr {
            SignIn::TwoFactors
        } else {
            SignIn::OneFactor
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const GOOD: &str = r#"
[[party]]
id = "surfconext"
name = "SURFconext"
school = "kompas"
issuer = "https://connect.surfconext.nl"
client_id = "kansrijk.example"
secret_file = "secret"
[party.organisation]
claim = "schac_home_organization"
values = ["kompas.example"]
[party.two_factors]
acr = ["http://surfconext.nl/assurance/loa2"]
"#;

    fn read(text: &str, mode: u32) -> Result<Parties, PartiesProblem> {
        let folder = tempfile::tempdir().unwrap();
        let (file, secret) = (folder.path().join("p.toml"), folder.path().join("secret"));
        fs::write(&file, text).unwrap();
        fs::write(&secret, "geheim\n").unwrap();
        #[cfg(unix)]
        fs::set_permissions(&secret, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
        Parties::read(&file, "https://kansrijk.example/")
    }

    #[test]
    fn a_party_is_read_with_its_secret_which_is_never_shown() {
        let parties = read(GOOD, 0o600).unwrap();
        let party = parties.find("kompas", "surfconext").unwrap();
        assert_eq!(party.secret.as_ref().unwrap().0, "geheim");
        assert!(!format!("{parties:?}").contains("geheim"));
        assert_eq!(&*parties.back, "https://kansrijk.example/inloggen/via");
        assert!(parties.find("andere", "surfconext").is_none());
        assert!(party.is_ours(Some(&json!("kompas.example"))));
        assert!(party.is_ours(Some(&json!(["x", "kompas.example"]))));
        for other in [
            json!("evil.example"),
            json!(null),
            json!(["x"]),
            json!({ "kompas.example": 1 }),
            json!(""),
        ] {
            assert!(!party.is_ours(Some(&other)), "{other}");
        }
        assert!(!party.is_ours(None));
    }

    #[test]
    fn what_cannot_be_is_said_before_the_start() {
        assert!(matches!(read(GOOD, 0o644), Err(PartiesProblem::Party { .. })));
        for (from, to) in [
            ("https://connect.surfconext.nl", "http://connect.surfconext.nl"),
            ("https://connect.surfconext.nl", "https://127.0.0.1"),
            ("https://connect.surfconext.nl", "http://localhost:4000"),
            ("\"surfconext\"", "\"Surf/conext\""),
            ("values = [\"kompas.example\"]", "values = []"),
            ("name = \"SURFconext\"", "name = \"SURFconext\"\nnaam = \"x\""),
            ("secret_file = \"secret\"", "secret_file = \"weg\""),
            ("secret_file = \"secret\"", "scopes = [\"email\"]"),
        ] {
            assert!(read(&GOOD.replacen(from, to, 1), 0o600).is_err(), "{to}");
        }
        assert!(read(&GOOD.repeat(2), 0o600).is_err());
    }
}
