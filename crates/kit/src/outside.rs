//! **Outside**: what we may reach of the network. A name is looked up when the line is made, and an address that is not on the open
//! internet is none; otherwise a settings file or an answer could send us to a machine that only we can reach.
//!
//! Deliberately absent: asking anything. Whoever asks has limits of its own.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, ToSocketAddrs as _};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// What a name leads to, at the moment at which the line is made.
#[derive(Debug)]
pub struct Names {
    /// Whether the operator allows machines in the house, and this very one.
    pub nearby: bool,
}

impl Resolver for Names {
    fn resolve(&self, uri: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let host = uri.host().ok_or(Error::HostNotFound)?.trim_matches(['[', ']']);
        let port = uri
            .port_u16()
            .unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 });
        let all = (host, port).to_socket_addrs().map_err(Error::Io)?;
        let mut good = self.empty();
        for address in all
            .filter(|address| self.nearby || is_open(address.ip()))
            .take(16)
        {
            good.push(address);
        }
        if good.is_empty() {
            Err(Error::HostNotFound)
        } else {
            Ok(good)
        }
    }
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
}
