//! An **address** that we may ask something of: https, by name, on the open internet. Otherwise a settings file, or an
//! answer of a party, could send us to a machine that only we can reach.
//!
//! Deliberately absent: a list of good addresses. What a name leads to is looked at when the line is made, so a name that
//! leads elsewhere a moment later does not help.

use std::net::IpAddr;

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

#[cfg(test)]
mod tests {
    use super::*;

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
