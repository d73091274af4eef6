//! The **line** to a maker: by https, to hosts on a list, never to a machine in the house, and with an end.
//!
//! A host that was good leads on within itself only. Deliberately absent: passwords, for what is brought in is open to all; and trying
//! again, which a schedule does the next night.

use std::fmt;
use std::io::Read;
use std::time::Duration;

use kit::outside::Names;
use percent_encoding::percent_decode_str;
use ureq::Agent;
use ureq::config::Config;
use ureq::http::header::LOCATION;
use ureq::http::{Response, Uri};
use ureq::unversioned::transport::DefaultConnector;

use super::stage::MOST_BYTES;

/// Hosts of the makers themselves. Another one stands in the settings, by whoever runs the product.
const OFFICIAL: [&str; 7] = [
    "esco.ec.europa.eu",
    "www.onetcenter.org",
    "onderwijsdata.duo.nl",
    "duo.nl",
    "lod.onderwijsregistratie.nl",
    "datasets.cbs.nl",
    "opendata.cbs.nl",
];
/// How often a host may lead on.
const LEADS: usize = 3;
/// How long all of one answer may take.
const PATIENCE: Duration = Duration::from_secs(600);
/// How long until an answer begins.
const SOON: Duration = Duration::from_secs(30);

/// Whom we may ask.
#[derive(Clone, Debug, Default)]
pub struct Allowed {
    /// Hosts beside the official ones, with a port where it is not the usual one.
    pub hosts: Vec<String>,
    /// Whether those may stand nearby, and be asked without https: a mirror in the house.
    pub nearby: bool,
}

/// Why nothing came.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is no address.
    #[error("{0} is geen adres dat ik kan lezen.")]
    NoAddress(String),
    /// It is not https.
    #[error("{0} begint niet met https://. Er is niets opgehaald.")]
    Plain(String),
    /// It is of nobody on the list.
    #[error(
        "{0} staat niet op de lijst van adressen die ik vraag. Er is niets opgehaald. \
         Haal het bestand zelf op, of zet het adres in het bestand met instellingen."
    )]
    Stranger(String),
    /// It leads to somebody else.
    #[error("{0} stuurt door naar een ander adres. Er is niets opgehaald.")]
    Elsewhere(String),
    /// It says no.
    #[error("{0} antwoordt met {1}. Er is niets opgehaald.")]
    Status(String, u16),
    /// It does not answer.
    #[error("{0} antwoordt niet: {1}. Er is niets opgehaald.")]
    Silent(String, String),
}

/// A line, to ask more than once.
pub(super) struct Line<'a> {
    allowed: &'a Allowed,
    agent: Agent,
}

/// An answer: what came, or that it is not there.
pub(super) enum Answer {
    Came(Box<dyn Read>),
    Absent,
}

impl Allowed {
    /// The address, when we may ask it.
    pub fn check(&self, address: &str) -> Result<(), Refused> {
        self.read(address).map(|_| ())
    }

    fn read(&self, address: &str) -> Result<Uri, Refused> {
        let none = || Refused::NoAddress(address.to_owned());
        let uri: Uri = address.parse().map_err(|_| none())?;
        let (scheme, host) = uri.scheme_str().zip(uri.host()).ok_or_else(none)?;
        if uri
            .authority()
            .is_some_and(|authority| authority.as_str().contains('@'))
        {
            return Err(none());
        }
        if scheme != "https" && !(scheme == "http" && self.nearby) {
            return Err(Refused::Plain(address.to_owned()));
        }
        let official = uri.port().is_none()
            && scheme == "https"
            && OFFICIAL.iter().any(|one| host.eq_ignore_ascii_case(one));
        let own = uri.authority().map_or(host, |authority| authority.as_str());
        let allowed = self.hosts.iter().any(|one| one.eq_ignore_ascii_case(own));
        if official || allowed {
            Ok(uri)
        } else {
            Err(Refused::Stranger(own.to_owned()))
        }
    }
}

impl fmt::Debug for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Line")
    }
}

impl<'a> Line<'a> {
    pub(super) fn new(allowed: &'a Allowed) -> Line<'a> {
        let config = Config::builder()
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .proxy(None)
            .https_only(!allowed.nearby)
            .timeout_global(Some(PATIENCE))
            .timeout_connect(Some(SOON))
            .timeout_recv_response(Some(SOON))
            .max_response_header_size(32 * 1024)
            .user_agent("kansrijk")
            // Without this a server of tables answers in a form for programs of another kind.
            .accept("application/json, */*;q=0.5")
            .build();
        let names = Names {
            nearby: allowed.nearby,
        };
        Line {
            allowed,
            agent: Agent::with_parts(config, DefaultConnector::default(), names),
        }
    }

    /// Asks one address.
    pub(super) fn ask(&self, address: &str) -> Result<Answer, Refused> {
        let mut uri = self.allowed.read(address)?;
        for _ in 0..=LEADS {
            let silent = |error: ureq::Error| Refused::Silent(address.to_owned(), error.to_string());
            let answer = self.agent.get(&uri).call().map_err(silent)?;
            match answer.status().as_u16() {
                200 => {
                    // The stage stops first, and says so.
                    let body = answer.into_body().into_with_config().limit(MOST_BYTES + 2);
                    return Ok(Answer::Came(Box::new(body.reader())));
                }
                301 | 302 | 303 | 307 | 308 => {
                    uri = onward(&uri, &answer).ok_or_else(|| elsewhere(address))?;
                }
                404 | 410 => return Ok(Answer::Absent),
                status => return Err(Refused::Status(address.to_owned(), status)),
            }
        }
        Err(elsewhere(address))
    }
}

fn elsewhere(address: &str) -> Refused {
    Refused::Elsewhere(address.to_owned())
}

/// Where a host leads on to, within itself.
fn onward<T>(from: &Uri, answer: &Response<T>) -> Option<Uri> {
    let to = answer.headers().get(LOCATION)?.to_str().ok()?;
    if let Some(path) = to.strip_prefix('/').filter(|path| !path.starts_with('/')) {
        return format!("{}://{}/{path}", from.scheme_str()?, from.authority()?)
            .parse()
            .ok();
    }
    let to: Uri = to.parse().ok()?;
    (to.scheme() == from.scheme() && to.authority() == from.authority()).then_some(to)
}

/// What the file at an address is called.
pub(super) fn name(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let last = path.rsplit('/').next().unwrap_or_default();
    percent_decode_str(last).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_list_is_asked_and_by_https() {
        let allowed = Allowed::default();
        for good in [
            "https://onderwijsdata.duo.nl/dataset/x/download/mbo.csv",
            "https://DATASETS.cbs.nl/odata/v1/CBS/85423NED/Dimensions",
        ] {
            assert_eq!(allowed.check(good), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("http://onderwijsdata.duo.nl/x", "https://"),
            ("https://kwaad.example/onderwijsdata.duo.nl", "lijst"),
            ("https://onderwijsdata.duo.nl.kwaad.example/x", "lijst"),
            ("https://onderwijsdata.duo.nl:8443/x", "lijst"),
            ("https://onderwijsdata.duo.nl@kwaad.example/x", "geen adres"),
            ("https://127.0.0.1/x", "lijst"),
            ("https://[::1]/x", "lijst"),
            ("https://169.254.169.254/latest", "lijst"),
            ("file:///etc/passwd", "geen adres"),
            ("ftp://duo.nl/x", "https://"),
            ("/x.csv", "geen adres"),
        ] {
            let told = allowed.check(bad).unwrap_err().to_string();
            assert!(told.contains(why), "{bad}: {told}");
        }
        let more = Allowed {
            hosts: vec!["spiegel.voorbeeld.nl".to_owned()],
            nearby: false,
        };
        assert_eq!(more.check("https://spiegel.voorbeeld.nl/x"), Ok(()));
        assert!(more.check("http://spiegel.voorbeeld.nl/x").is_err());
    }

    #[test]
    fn a_name_on_the_list_that_leads_nearby_leads_nowhere() {
        let allowed = Allowed {
            hosts: vec!["localhost".to_owned(), "127.0.0.1:9".to_owned()],
            nearby: false,
        };
        let line = Line::new(&allowed);
        for address in ["https://localhost/x", "https://127.0.0.1:9/x"] {
            let told = line.ask(address).err().map(|refused| refused.to_string());
            assert!(
                told.as_deref()
                    .is_some_and(|told| told.contains("host not found")),
                "{told:?}"
            );
        }
    }

    #[test]
    fn a_file_is_called_as_its_address_says() {
        assert_eq!(name("https://a.nl/b/mbo%20aanbod.csv?x=1/2"), "mbo aanbod.csv");
        assert_eq!(name("https://a.nl/"), "");
    }
}
