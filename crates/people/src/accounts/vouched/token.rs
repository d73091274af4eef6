//! The **token** by which a party says who signed in: three pieces, of which the last is its signature.
//!
//! We say which two signatures count; what a token says about itself only picks a key among those of the party. A token
//! without a signature, or with one that anybody could make with what the party publishes, is therefore never read.
//! Deliberately absent: tokens that are encrypted, and every claim that we do not need.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use jiff::Timestamp;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Two clocks may differ by so many seconds.
const LEEWAY: i64 = 60;
/// A token that was made longer ago is not of this time that somebody signs in.
const OLDEST: i64 = 10 * 60;

/// What a token should say.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// Who made it.
    pub issuer: &'a str,
    /// For whom: us.
    pub client: &'a str,
    /// For which time that somebody signs in.
    pub nonce: &'a str,
    /// Now.
    pub now: Timestamp,
}

/// What it says, once all of that is right.
#[derive(Clone, Debug, Deserialize)]
pub struct Claims {
    iss: String,
    /// The number of the person with the party.
    pub sub: String,
    aud: Audience,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    nonce: Option<String>,
    azp: Option<String>,
    /// How sure the party was, in its own words.
    pub acr: Option<String>,
    /// By what means.
    #[serde(default)]
    pub amr: Vec<String>,
    /// The rest.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

/// Why a token does not count. For the log; a person hears one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is no token.
    #[error("it is no token")]
    Shape,
    /// Its signature is of a kind that does not count.
    #[error("its signature is of a kind that does not count")]
    Kind,
    /// No key of the party made its signature.
    #[error("no key of the party made its signature")]
    Signature,
    /// Another party made it.
    #[error("another party made it")]
    Issuer,
    /// It is for somebody else.
    #[error("it is for somebody else")]
    Audience,
    /// It is too old, or too new.
    #[error("it is not of now")]
    Time,
    /// It is of another time that somebody signed in.
    #[error("it answers another question")]
    Nonce,
    /// It names nobody.
    #[error("it names nobody")]
    Subject,
}

#[derive(Deserialize)]
struct Head {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

/// A key of the party.
#[derive(Deserialize)]
struct Key {
    kty: String,
    kid: Option<String>,
    #[serde(rename = "use")]
    used_for: Option<String>,
    alg: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

/// Reads a token with the keys of the party.
pub fn read(token: &str, keys: &Value, expected: &Expected<'_>) -> Result<Claims, Refused> {
    let mut pieces = token.split('.');
    let (Some(head), Some(body), Some(signature), None) =
        (pieces.next(), pieces.next(), pieces.next(), pieces.next())
    else {
        return Err(Refused::Shape);
    };
    let told: Head = json(head)?;
    if told.crit.is_some() || !matches!(told.alg.as_str(), "RS256" | "ES256") {
        return Err(Refused::Kind);
    }
    let signed = &token[..head.len() + 1 + body.len()];
    let signature = B64.decode(signature).map_err(|_| Refused::Shape)?;
    let all = keys
        .get("keys")
        .and_then(Value::as_array)
        .ok_or(Refused::Signature)?;
    // A party may publish keys of kinds that we do not know.
    let all = all.iter().filter_map(|key| Key::deserialize(key).ok());
    let made_by =
        |key: Key| fits(&key, &told) && made(&key, &told.alg, signed.as_bytes(), &signature) == Some(true);
    if !all.into_iter().any(made_by) {
        return Err(Refused::Signature);
    }
    let claims: Claims = json(body)?;
    check(&claims, expected)?;
    Ok(claims)
}

fn json<T: DeserializeOwned>(piece: &str) -> Result<T, Refused> {
    let bytes = B64.decode(piece).map_err(|_| Refused::Shape)?;
    serde_json::from_slice(&bytes).map_err(|_| Refused::Shape)
}

fn fits(key: &Key, head: &Head) -> bool {
    let kind = if head.alg == "RS256" { "RSA" } else { "EC" };
    let signs = key.used_for.as_deref().is_none_or(|what| what == "sig");
    let same = key.alg.as_deref().is_none_or(|alg| alg == head.alg);
    let named = head.kid.is_none() || head.kid == key.kid;
    key.kty == kind && signs && same && named
}

/// Whether this key made the signature; nothing where it is no whole key.
fn made(key: &Key, alg: &str, signed: &[u8], signature: &[u8]) -> Option<bool> {
    let part = |part: &Option<String>| B64.decode(part.as_deref()?).ok();
    if alg == "RS256" {
        let (n, e) = (part(&key.n)?, part(&key.e)?);
        let plain = |number: &[u8]| {
            number
                .iter()
                .copied()
                .skip_while(|byte| *byte == 0)
                .collect::<Vec<u8>>()
        };
        let components = RsaPublicKeyComponents {
            n: plain(&n),
            e: plain(&e),
        };
        return Some(
            components
                .verify(&RSA_PKCS1_2048_8192_SHA256, signed, signature)
                .is_ok(),
        );
    }
    let (x, y) = (part(&key.x)?, part(&key.y)?);
    if key.crv.as_deref() != Some("P-256") || x.len() != 32 || y.len() != 32 {
        return None;
    }
    let point = [&[4], x.as_slice(), &y].concat();
    Some(
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
            .verify(signed, signature)
            .is_ok(),
    )
}

fn check(claims: &Claims, expected: &Expected<'_>) -> Result<(), Refused> {
    if claims.iss != expected.issuer {
        return Err(Refused::Issuer);
    }
    let ours = |name: &str| name == expected.client;
    let audience = match &claims.aud {
        Audience::One(one) => ours(one),
        // For several, it has to say that we asked for it.
        Audience::Several(all) => {
            all.iter().any(|one| ours(one)) && (all.len() == 1 || claims.azp.as_deref().is_some_and(ours))
        }
    };
    if !audience || !claims.azp.as_deref().is_none_or(ours) {
        return Err(Refused::Audience);
    }
    let now = expected.now.as_second();
    let old = claims.exp <= now.saturating_sub(LEEWAY) || claims.iat < now.saturating_sub(OLDEST);
    let new = claims.iat > now.saturating_add(LEEWAY)
        || claims.nbf.is_some_and(|from| from > now.saturating_add(LEEWAY));
    if old || new {
        return Err(Refused::Time);
    }
    if expected.nonce.is_empty() || claims.nonce.as_deref() != Some(expected.nonce) {
        return Err(Refused::Nonce);
    }
    // At most 255 signs of ASCII, says the standard.
    let named = !claims.sub.is_empty()
        && claims.sub.len() <= 255
        && claims
            .sub
            .chars()
            .all(|sign| sign.is_ascii_graphic() || sign == ' ');
    if named { Ok(()) } else { Err(Refused::Subject) }
}

#[cfg(test)]
#[path = "token_tests.rs"]
mod tests;
