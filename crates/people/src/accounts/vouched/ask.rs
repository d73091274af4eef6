//! **Asking** a party: where it lets people in, who somebody was, and with which keys it signs.
//!
//! Keys are asked for anew each time that somebody comes back, so a party may change them at any moment.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::Value;
use webauthn_rs::prelude::Url;

use super::address::checked;
use super::line::{Down, Question};
use super::parties::{Parties, Party};
use super::token::{Claims, Expected, Refused, read};

/// Where a party does what.
#[derive(Deserialize)]
struct Described {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    userinfo_endpoint: Option<String>,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Vec<String>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// Why nobody is vouched for.
#[derive(Debug, thiserror::Error)]
pub enum Unvouched {
    /// The party does not answer.
    #[error(transparent)]
    Down(#[from] Down),
    /// What it says does not count.
    #[error("what a party says does not count: {0}")]
    Token(#[from] Refused),
    /// Somebody is of another organisation.
    #[error("somebody is of another organisation")]
    Organisation,
}

/// What somebody carries to the party and back.
pub struct Going<'a> {
    /// What comes back as it went.
    pub state: &'a str,
    /// What the token has to repeat.
    pub nonce: &'a str,
    /// The hash of what we show when we fetch the token.
    pub challenge: &'a str,
}

/// What came back.
pub struct Back<'a> {
    /// What we fetch the token with.
    pub code: &'a str,
    /// Who says so, where the party tells.
    pub issuer: Option<&'a str>,
    /// What the token has to repeat.
    pub nonce: &'a str,
    /// What shows that it was we who asked.
    pub verifier: &'a str,
    /// Now.
    pub now: Timestamp,
}

/// The address at which a party lets somebody in.
pub async fn way_in(parties: &Parties, party: &Party, going: &Going<'_>) -> Result<Url, Unvouched> {
    let described = describe(parties, party).await?;
    let mut url = place(party, &described.authorization_endpoint)?;
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &party.client_id)
        .append_pair("redirect_uri", &parties.back)
        .append_pair("scope", &party.scopes.join(" "))
        .append_pair("state", going.state)
        .append_pair("nonce", going.nonce)
        .append_pair("code_challenge", going.challenge)
        .append_pair("code_challenge_method", "S256");
    if let Some(wanted) = party.wanted() {
        url.query_pairs_mut().append_pair("acr_values", &wanted);
    }
    Ok(url)
}

/// Whom the party vouches for.
pub async fn who(parties: &Parties, party: &Party, back: &Back<'_>) -> Result<Claims, Unvouched> {
    let described = describe(parties, party).await?;
    // Who answers has to be who was asked, or the code would go to another party.
    let named = back.issuer.map_or(
        !described.authorization_response_iss_parameter_supported,
        |name| name == party.issuer,
    );
    if !named {
        return Err(Refused::Issuer.into());
    }
    let fetched = fetch(parties, party, &described, back).await?;
    let text = |name: &str| fetched.get(name).and_then(Value::as_str);
    let token = text("id_token").ok_or(Refused::Shape)?;
    let keys = ask(parties, party, &described.jwks_uri, None, None).await?;
    let expected = Expected {
        issuer: &party.issuer,
        client: &party.client_id,
        nonce: back.nonce,
        now: back.now,
    };
    let claims = read(token, &keys, &expected)?;
    if let Some(claim) = party.organisation_claim() {
        let mut told = claims.rest.get(claim).cloned();
        if told.is_none() {
            told = more(parties, party, &described, text("access_token"), &claims.sub)
                .await?
                .remove(claim);
        }
        if !party.is_ours(told.as_ref()) {
            return Err(Unvouched::Organisation);
        }
    }
    Ok(claims)
}

async fn describe(parties: &Parties, party: &Party) -> Result<Described, Unvouched> {
    let at = format!(
        "{}/.well-known/openid-configuration",
        party.issuer.trim_end_matches('/')
    );
    let told = ask(parties, party, &at, None, None).await?;
    let described: Described = serde_json::from_value(told).map_err(|reason| Down(reason.to_string()))?;
    // One party cannot describe another.
    if described.issuer == party.issuer {
        Ok(described)
    } else {
        Err(Refused::Issuer.into())
    }
}

async fn fetch(
    parties: &Parties,
    party: &Party,
    described: &Described,
    back: &Back<'_>,
) -> Result<Value, Unvouched> {
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("code", back.code),
        ("redirect_uri", &*parties.back),
        ("code_verifier", back.verifier),
    ];
    let offered = &described.token_endpoint_auth_methods_supported;
    let offers = |method: &str| offered.iter().any(|one| one == method);
    let in_form = offers("client_secret_post") && !offers("client_secret_basic");
    let who = match &party.secret {
        Some(secret) if !in_form => {
            let pair = format!("{}:{}", escaped(&party.client_id), escaped(&secret.0));
            Some(format!("Basic {}", STANDARD.encode(pair)))
        }
        Some(secret) => {
            form.push(("client_id", &party.client_id));
            form.push(("client_secret", &secret.0));
            None
        }
        None => {
            form.push(("client_id", &party.client_id));
            None
        }
    };
    let pairs: Vec<String> = form
        .iter()
        .map(|(name, value)| format!("{name}={}", escaped(value)))
        .collect();
    ask(
        parties,
        party,
        &described.token_endpoint,
        who,
        Some(pairs.join("&")),
    )
    .await
}

/// What a party tells beside the token, about the same person.
async fn more(
    parties: &Parties,
    party: &Party,
    described: &Described,
    access: Option<&str>,
    sub: &str,
) -> Result<serde_json::Map<String, Value>, Unvouched> {
    let (Some(at), Some(access)) = (&described.userinfo_endpoint, access) else {
        return Ok(serde_json::Map::new());
    };
    let told = ask(parties, party, at, Some(format!("Bearer {access}")), None).await?;
    match told {
        Value::Object(told) if told.get("sub").and_then(Value::as_str) == Some(sub) => Ok(told),
        _ => Err(Refused::Subject.into()),
    }
}

async fn ask(
    parties: &Parties,
    party: &Party,
    at: &str,
    who: Option<String>,
    form: Option<String>,
) -> Result<Value, Unvouched> {
    let question = Question {
        url: place(party, at)?,
        who,
        form,
        nearby: party.allow_private_addresses,
    };
    Ok(parties.lines.ask(question).await?)
}

fn place(party: &Party, at: &str) -> Result<Url, Down> {
    let url = checked(at, party.allow_private_addresses);
    url.ok_or_else(|| Down(format!("{at} is no place to ask")))
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
