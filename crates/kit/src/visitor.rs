//! The **visitor**: the address from which somebody comes, for counting tries and for nothing else.
//!
//! It is that of the connection. Only when the operator says that a proxy of theirs stands in front, it is the last one in
//! `X-Forwarded-For`, which that proxy wrote; what stands before it anybody can write. Deliberately absent: keeping it.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts, Request};
use axum::http::request::Parts;

/// Where somebody comes from, if that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visitor(pub Option<IpAddr>);

impl Visitor {
    pub(crate) fn of(request: &Request, proxy: bool) -> Self {
        if proxy {
            let last = request.headers().get_all("x-forwarded-for").iter().next_back();
            let last = last.and_then(|value| value.to_str().ok());
            let last = last.and_then(|value| value.rsplit(',').next());
            return Self(last.and_then(|address| address.trim().parse().ok()));
        }
        let connection = request.extensions().get::<ConnectInfo<SocketAddr>>();
        Self(connection.map(|ConnectInfo(address)| address.ip()))
    }

    /// As a text to count by. Of the newer addresses a household or an attacker has a whole street, so the street counts.
    pub fn counted(self) -> String {
        match self.0 {
            None => "unknown".to_owned(),
            Some(IpAddr::V4(address)) => address.to_string(),
            Some(IpAddr::V6(address)) => match address.to_ipv4_mapped() {
                Some(address) => address.to_string(),
                None => {
                    let [a, b, c, d, ..] = address.segments();
                    Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
                }
            },
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().copied().unwrap_or(Self(None)))
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn from(proxy: bool, forwarded: &str) -> String {
        let connection = ConnectInfo(SocketAddr::from(([192, 0, 2, 1], 4000)));
        let request = Request::builder()
            .header("x-forwarded-for", forwarded)
            .extension(connection)
            .body(Body::empty())
            .unwrap();
        Visitor::of(&request, proxy).counted()
    }

    #[test]
    fn what_anybody_can_write_does_not_count() {
        assert_eq!(from(false, "198.51.100.7"), "192.0.2.1");
        assert_eq!(from(true, "198.51.100.7, 203.0.113.9"), "203.0.113.9");
        assert_eq!(from(true, "onzin"), "unknown");
        assert_eq!(from(true, "2001:db8:1:2:3:4:5:6"), from(true, "2001:db8:1:2::9"));
        assert_eq!(from(true, "::ffff:203.0.113.9"), "203.0.113.9");
    }
}
