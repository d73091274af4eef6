//! Tokens that lie, one lie each. The one that tells the truth is signed by a library; signatures with RSA are proved
//! against a provider program (`tests/it/accounts/vouched.rs`).

use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::json;

use super::*;

struct Maker {
    pair: EcdsaKeyPair,
    kid: &'static str,
}

impl Maker {
    fn new(kid: &'static str) -> Self {
        let random = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let pair =
            EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, made.as_ref(), &random).unwrap();
        Self { pair, kid }
    }

    fn key(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        json!({
            "kty": "EC", "crv": "P-256", "use": "sig", "kid": self.kid,
            "x": B64.encode(&point[1..33]), "y": B64.encode(&point[33..]),
        })
    }

    fn token(&self, head: &Value, claims: &Value) -> String {
        let piece = |value: &Value| B64.encode(value.to_string());
        let signed = format!("{}.{}", piece(head), piece(claims));
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
        format!("{signed}.{}", B64.encode(signature.as_ref()))
    }
}

const NOW: i64 = 1_795_694_400;

fn expected() -> Expected<'static> {
    Expected {
        issuer: "https://idp.example",
        client: "kansrijk",
        nonce: "n-1",
        now: Timestamp::from_second(NOW).unwrap(),
    }
}

fn claims() -> Value {
    json!({ "iss": "https://idp.example", "sub": "a1", "aud": "kansrijk", "exp": NOW + 300, "iat": NOW, "nonce": "n-1" })
}

fn with(name: &str, value: Value) -> Value {
    let mut claims = claims();
    claims[name] = value;
    claims
}

#[test]
fn a_token_that_says_what_it_should_is_read() {
    let maker = Maker::new("k1");
    let keys = json!({ "keys": [{ "kty": "oct", "k": "x" }, 7, Maker::new("k0").key(), maker.key()] });
    let head = json!({ "alg": "ES256", "kid": "k1" });
    let told = with("schac_home_organization", json!("kompas.example"));
    let read_it = |claims: &Value| read(&maker.token(&head, claims), &keys, &expected());
    let claims = read_it(&told).unwrap();
    assert_eq!(
        (
            claims.sub.as_str(),
            claims.rest["schac_home_organization"].as_str()
        ),
        ("a1", Some("kompas.example"))
    );
    assert!(read_it(&with("aud", json!(["kansrijk"]))).is_ok());
    let mut both = with("aud", json!(["x", "kansrijk"]));
    assert_eq!(read_it(&both).unwrap_err(), Refused::Audience);
    both["azp"] = json!("kansrijk");
    assert!(read_it(&both).is_ok());
    assert!(
        read_it(&with("exp", json!(NOW - 59))).is_ok(),
        "clocks may differ by a minute"
    );
    // Without a name for its key, each key of the kind is tried.
    assert!(
        read(
            &maker.token(&json!({ "alg": "ES256" }), &told),
            &keys,
            &expected()
        )
        .is_ok()
    );
}

#[test]
fn a_token_that_lies_is_refused() {
    let maker = Maker::new("k1");
    let keys = json!({ "keys": [maker.key()] });
    let head = json!({ "alg": "ES256", "kid": "k1" });
    for (claims, why) in [
        (with("iss", json!("https://idp.example.evil")), Refused::Issuer),
        (with("iss", json!("https://idp.example/")), Refused::Issuer),
        (with("aud", json!("another")), Refused::Audience),
        (with("aud", json!([])), Refused::Audience),
        (with("azp", json!("another")), Refused::Audience),
        (with("exp", json!(NOW - 60)), Refused::Time),
        (with("iat", json!(NOW - 601)), Refused::Time),
        (with("iat", json!(NOW + 61)), Refused::Time),
        (with("nbf", json!(NOW + 61)), Refused::Time),
        (with("nonce", json!("n-2")), Refused::Nonce),
        (with("nonce", json!(null)), Refused::Nonce),
        (with("sub", json!("")), Refused::Subject),
        (with("sub", json!("a\nb")), Refused::Subject),
        (with("sub", json!("a".repeat(256))), Refused::Subject),
        (with("exp", json!("9999999999")), Refused::Shape),
        (with("sub", json!(1)), Refused::Shape),
        (with("exp", json!(null)), Refused::Shape),
    ] {
        let token = maker.token(&head, &claims);
        assert_eq!(read(&token, &keys, &expected()).unwrap_err(), why, "{claims}");
    }
}

#[test]
fn a_signature_that_does_not_count_is_refused() {
    let (maker, other) = (Maker::new("k1"), Maker::new("k1"));
    let keys = json!({ "keys": [maker.key()] });
    let refused = |token: &str| read(token, &keys, &expected()).unwrap_err();
    let head = |alg: &str| json!({ "alg": alg, "kid": "k1" });
    for alg in ["none", "None", "HS256", "RS512", "ES384", ""] {
        assert_eq!(
            refused(&maker.token(&head(alg), &claims())),
            Refused::Kind,
            "{alg}"
        );
    }
    // By what anybody can read: the key of the party as if it were a secret of both.
    let critical = json!({ "alg": "ES256", "kid": "k1", "crit": ["exp"] });
    assert_eq!(refused(&maker.token(&critical, &claims())), Refused::Kind);
    assert_eq!(
        refused(&other.token(&head("ES256"), &claims())),
        Refused::Signature
    );
    assert_eq!(
        refused(&maker.token(&head("RS256"), &claims())),
        Refused::Signature
    );
    assert_eq!(
        refused(&maker.token(&json!({ "alg": "ES256", "kid": "k2" }), &claims())),
        Refused::Signature
    );
    let good = maker.token(&head("ES256"), &claims());
    let pieces: Vec<&str> = good.split('.').collect();
    let changed = B64.encode(with("sub", json!("b2")).to_string());
    assert_eq!(
        refused(&format!("{}.{changed}.{}", pieces[0], pieces[2])),
        Refused::Signature
    );
    assert_eq!(
        refused(&format!("{}.{}.", pieces[0], pieces[1])),
        Refused::Signature
    );
    for shape in ["", "a.b", &format!("{good}.x"), &good.replace('.', "..")] {
        assert_eq!(refused(shape), Refused::Shape, "{shape}");
    }
    let mut locked = maker.key();
    locked["use"] = json!("enc");
    let told = read(&good, &json!({ "keys": [locked] }), &expected());
    assert_eq!(told.unwrap_err(), Refused::Signature);
    assert_eq!(
        read(&good, &json!({}), &expected()).unwrap_err(),
        Refused::Signature
    );
}
