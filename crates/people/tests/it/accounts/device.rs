//! A **device** that keeps a key, written after the standard (WebAuthn level 2, CTAP 2) and not after the library that the
//! product checks it with. It can lie in every way that a story needs.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};

use super::browser::HOST;

/// One key on one device.
pub struct Device {
    pub id: Vec<u8>,
    pub user: Vec<u8>,
    pub count: u32,
    key: EcdsaKeyPair,
}

/// What a device says; each word of it can be a lie.
#[derive(Clone)]
pub struct Says {
    pub origin: String,
    pub site: String,
    pub verified: bool,
    pub kind: &'static str,
    pub cross: bool,
}

impl Says {
    pub fn truth(kind: &'static str) -> Self {
        Self {
            origin: format!("https://{HOST}"),
            site: HOST.to_owned(),
            verified: true,
            kind,
            cross: false,
        }
    }
}

fn pair() -> EcdsaKeyPair {
    let random = SystemRandom::new();
    let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, made.as_ref(), &random).unwrap()
}

impl Device {
    pub fn new(id: &[u8]) -> Self {
        Self {
            id: id.to_vec(),
            user: Vec::new(),
            count: 1,
            key: pair(),
        }
    }

    /// Another device that pretends to be this one.
    pub fn forged(&self) -> Self {
        Self {
            id: self.id.clone(),
            user: self.user.clone(),
            count: 1_000,
            key: pair(),
        }
    }

    /// Makes the key that a page asks for.
    pub fn make(&mut self, options: &Value, says: &Says) -> Value {
        let asked = &options["publicKey"];
        assert_eq!(
            asked["authenticatorSelection"]["residentKey"], "required",
            "{asked}"
        );
        assert_eq!(
            asked["authenticatorSelection"]["userVerification"], "required",
            "{asked}"
        );
        self.user = B64.decode(asked["user"]["id"].as_str().unwrap()).unwrap();
        let client = client(asked, says);
        let mut data = self.data(says, 0x40);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        // A key of COSE (RFC 9053): EC2, ES256, P-256, and the two numbers.
        let point = self.key.public_key().as_ref();
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 32]);
        data.extend(&point[33..]);
        let mut object = vec![0xa3, 0x63];
        object.extend(b"fmt\x64none\x67attStmt\xa0\x68authData");
        object.extend([0x59]);
        object.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        object.extend(&data);
        json!({
            "id": B64.encode(&self.id), "rawId": B64.encode(&self.id), "type": "public-key",
            "response": { "attestationObject": B64.encode(object), "clientDataJSON": B64.encode(client) },
        })
    }

    /// Answers a challenge.
    pub fn answer(&mut self, options: &Value, says: &Says) -> Value {
        let asked = &options["publicKey"];
        assert_eq!(asked["userVerification"], "required", "{asked}");
        assert_eq!(asked["allowCredentials"], json!([]), "nobody typed a name");
        let client = client(asked, says);
        self.count += 1;
        let data = self.data(says, 0);
        let signed = [data.as_slice(), digest(&SHA256, &client).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        json!({
            "id": B64.encode(&self.id), "rawId": B64.encode(&self.id), "type": "public-key",
            "response": {
                "authenticatorData": B64.encode(data), "clientDataJSON": B64.encode(client),
                "signature": B64.encode(signature.as_ref()), "userHandle": B64.encode(&self.user),
            },
        })
    }

    fn data(&self, says: &Says, more: u8) -> Vec<u8> {
        let mut data = digest(&SHA256, says.site.as_bytes()).as_ref().to_vec();
        data.push(0x01 | more | if says.verified { 0x04 } else { 0 });
        data.extend(self.count.to_be_bytes());
        data
    }
}

fn client(asked: &Value, says: &Says) -> Vec<u8> {
    let said = json!({
        "type": says.kind, "challenge": asked["challenge"], "origin": says.origin, "crossOrigin": says.cross,
    });
    said.to_string().into_bytes()
}
