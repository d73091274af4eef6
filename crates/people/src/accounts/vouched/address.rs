//! An **address** that we may ask something of: https, by name, on the open internet. Otherwise a settings file, or an
//! answer of a party, could send us to a machine that only we can reach.
//!
//! Deliberately absent: a list of good addresses. What a name leads to is looked at when the line is made, so a name that
//! leads elsewhere a moment later does not help.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use webauthn_rs::prelude::Url;

/// The address, when we may ask something of it. In a test, and in a school with a service in the house, the operator
/// allows what is nearby; then plain http to this very machine is good too.
pub fn checked(text: &str, nearby: bool) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let host = url.host_str()?;
    let literal: Option<IpAddr> = host.trim_matches(['[', ']']).parse().ok();
    let here = host == "localhost" || literal.is_some_and(|address| address.is_loopback());
    let scheme = url.scheme() == "https" || (url.scheme() == "http" && here && nearby);
    let by_name = nearby || (literal.is_none() && !here);
    let nobody = url.username().is_empty() && url.password().is_none();
    (scheme && by_name && nobody && url.fragment().is_none()).then_some(url)
}

/// Whether an address lies on the open internet.
pub fn is_open(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_open_v4(address),
        IpAddr::V6(address) => is_open_v6(address),
    }
}

fn is_open_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let closed = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || a == 0
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a, b, c) == (192, 0, 0)
        || (a, b, c) == (192, 88, 99)
        || (a == 198 && (b == 18 || b == 19));
    !closed
}

/// Only what is given out to the open internet is open. What carries an older address inside is judged by that.
fn is_open_v6(address: Ipv6Addr) -> bool {
    let [a, b, c, _, _, _, g, h] = address.segments();
    let inner = |high: u16, low: u16| {
        let ([p, q], [r, s]) = (high.to_be_bytes(), low.to_be_bytes());
        is_open_v4(Ipv4Addr::new(p, q, r, s))
    };
    if address.to_ipv4_mapped().is_some() {
        return inner(g, h);
    }
    match (a, b) {
        (0x64, 0xff9b) => inner(g, h),
        (0x2002, _) => inner(b, c),
        // Teredo, benchmarks, and others that are no places; and examples in books.
        (0x2001, b) if b < 0x0200 || b == 0x0db8 => false,
        (0x3fff, _) => false,
        _ => (0x2000..0x4000).contains(&a),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_open_internet_is_open() {
        for open in [
            "145.100.0.1",
            "8.8.8.8",
            "2001:610::1",
            "2a02:8108::1",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
        ] {
            assert!(is_open(open.parse().unwrap()), "{open}");
        }
        for closed in [
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.8",
            "198.18.0.1",
            "192.0.2.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2002:a9fe:a9fe::",
            "fe80::1",
            "fc00::1",
            "fd12:3456::1",
            "ff02::1",
            "2001:db8::1",
            "2001:0:1::",
        ] {
            assert!(!is_open(closed.parse().unwrap()), "{closed}");
        }
    }

    #[test]
    fn an_address_is_safe_and_by_name() {
        for good in ["https://connect.surfconext.nl", "https://a.example:8443/pad?x=y"] {
            assert!(checked(good, false).is_some(), "{good}");
        }
        for bad in [
            "http://connect.surfconext.nl",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://[::ffff:169.254.169.254]/",
            "https://localhost/",
            "https://8.8.8.8/",
            "https://a@b.example/",
            "https://a.example/#x",
            "file:///etc/passwd",
            "gopher://a.example/",
            "//a.example",
            "",
        ] {
            assert!(checked(bad, false).is_none(), "{bad}");
        }
        assert!(checked("http://localhost:4000/x", true).is_some());
        assert!(checked("http://127.0.0.1:4000/x", true).is_some());
        assert!(checked("http://10.0.0.1/x", true).is_none());
        assert!(checked("http://a.example/x", true).is_none());
    }
}
