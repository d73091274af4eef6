//! **Codes**: six digits that a device and we both make from a shared secret and the time (TOTP, RFC 6238).
//!
//! SHA-1, steps of thirty seconds and six digits, because that is what every app for codes understands. A code may be one
//! step early or late, for clocks that differ, and works once. Deliberately absent: codes by text message, which whoever
//! has the phone number gets.

use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use kit::{Error, Outcome, ids};
use sha1::Sha1;

/// Seconds in a step.
const STEP: i64 = 30;
/// Steps that a clock may be off.
const DRIFT: i64 = 1;
/// The bytes of a secret, as many as the hash has.
const SECRET: usize = 20;
/// How bytes are written so that a person can copy them (RFC 4648).
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A new secret.
pub fn drawn() -> Outcome<Vec<u8>> {
    let secret = ids::secret().map_err(Error::internal)?;
    Ok(secret.iter().copied().take(SECRET).collect())
}

/// The step in which a code was made, when it is right now and none at or after it was used before.
pub fn step_of(secret: &[u8], code: &str, now: Timestamp, used: Option<i64>) -> Outcome<Option<i64>> {
    let typed: String = code.chars().filter(|sign| !sign.is_whitespace()).collect();
    let current = now.as_second().div_euclid(STEP);
    let mut found = None;
    for step in current - DRIFT..=current + DRIFT {
        // Every step is looked at, so that the time it takes says nothing.
        if same(&at(secret, step)?, &typed) && used.is_none_or(|used| step > used) {
            found = found.or(Some(step));
        }
    }
    Ok(found)
}

/// The code of a step.
pub fn at(secret: &[u8], step: i64) -> Outcome<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).map_err(Error::internal)?;
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let from = usize::from(hash[hash.len() - 1] & 0x0f);
    let part = hash[from..from + 4].iter();
    let number = part.fold(0_u32, |number, byte| (number << 8) | u32::from(*byte)) & 0x7fff_ffff;
    Ok(format!("{:06}", number % 1_000_000))
}

/// Compares without stopping at the first difference.
pub fn same(one: &str, other: &str) -> bool {
    let differ = one
        .bytes()
        .zip(other.bytes())
        .fold(0, |sum, (a, b)| sum | (a ^ b));
    one.len() == other.len() && differ == 0
}

/// The secret as a person types it into an app.
pub fn written(secret: &[u8]) -> String {
    let mut text = String::with_capacity(secret.len() * 8 / 5 + 1);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in secret {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(LETTERS[(held >> bits) as usize & 31]));
        }
    }
    if bits > 0 {
        text.push(char::from(LETTERS[(held << (5 - bits)) as usize & 31]));
    }
    text
}

/// The address that an app reads from a picture. The organisation stands in it, so that two accounts can be told apart.
pub fn address(secret: &[u8], organisation: &str, login: &str) -> String {
    let plain = |text: &str| -> String {
        let kept = text.bytes().map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        });
        kept.collect()
    };
    let (issuer, login) = (plain(&format!("Kansrijk {organisation}")), plain(login));
    let secret = written(secret);
    format!("otpauth://totp/{issuer}:{login}?secret={secret}&issuer={issuer}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Appendix B of RFC 6238, with the last six of its eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = b"12345678901234567890";
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(at(secret, second / STEP).unwrap(), code, "{second}");
        }
    }

    #[test]
    fn a_code_works_around_its_time_and_once() {
        let secret = b"12345678901234567890";
        let now = |second| Timestamp::from_second(second).unwrap();
        let step = |second, used| step_of(secret, "287082", now(second), used).unwrap();
        assert_eq!(step(59, None), Some(1));
        assert_eq!((step(0, None), step(89, None)), (Some(1), Some(1)));
        assert_eq!((step(90, None), step(-1, None)), (None, None));
        assert_eq!((step(59, Some(0)), step(59, Some(1))), (Some(1), None));
        assert_eq!(step_of(secret, "287 082", now(59), None).unwrap(), Some(1));
        for wrong in ["", "287083", "28708", "0287082"] {
            assert_eq!(step_of(secret, wrong, now(59), None).unwrap(), None, "{wrong}");
        }
    }

    /// Section 10 of RFC 4648.
    #[test]
    fn secrets_are_written_as_the_standard_says() {
        for (bytes, text) in [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foobar", "MZXW6YTBOI")] {
            assert_eq!(written(bytes.as_bytes()), text);
        }
        let address = address(b"foobar", "Het Kompas", "noor@kompas.example");
        assert_eq!(
            address,
            "otpauth://totp/Kansrijk%20Het%20Kompas:noor%40kompas.example?secret=MZXW6YTBOI&issuer=Kansrijk%20Het%20Kompas"
        );
    }
}
