//! A **provider**: the program `tests/provider/provider.mjs`, and the way of a browser through it and back.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use axum::Router;
use jiff::Timestamp;
use people::accounts::Parties;
use serde_json::{Value, json};
use ureq::Agent;

use super::browser::{Browser, HOST, Reply};

/// How long an answer of the provider may take on a busy machine; a test that waits for ever tells nobody where.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often it is started before that is a failure: a program that never comes to its first line is none of ours.
const STARTS: usize = 2;

/// A provider that runs, and stops with the test.
pub struct Provider {
    child: Child,
    /// What it says further on; a program whose words go nowhere stops.
    _says: BufReader<ChildStdout>,
    pub origin: String,
    agent: Agent,
}

/// The folder with the program's package, as `cargo xtask test` hands it over.
#[expect(
    clippy::disallowed_methods,
    reason = "the tools are handed over by cargo xtask test, in the environment"
)]
fn prepared() -> Option<PathBuf> {
    let folder = std::env::var_os("KANSRIJK_PROVIDER").map(PathBuf::from);
    if folder.is_none() {
        assert!(
            std::env::var_os("CI").is_none(),
            "run the tests with `cargo xtask test`: it prepares the provider"
        );
        println!("left out, the provider is not prepared; `cargo xtask test` prepares it");
    }
    folder
}

/// Now: a provider has the clock of the machine.
#[expect(
    clippy::disallowed_methods,
    reason = "the provider of these tests lives in the time of the machine"
)]
pub fn now() -> String {
    Timestamp::now().to_string()
}

/// Starts the program once, and hears where it is; nothing where it says nothing in time.
fn started(kind: &str, folder: &Path) -> Option<(Child, BufReader<ChildStdout>, String)> {
    let mut child = Command::new("node")
        .args(["provider.mjs", kind, &format!("https://{HOST}/inloggen/via")])
        .current_dir("../../tests/provider")
        .env("KANSRIJK_PROVIDER", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut says = BufReader::new(child.stdout.take().unwrap());
    let (tells, hears) = mpsc::channel();
    std::thread::spawn(move || {
        let mut origin = String::new();
        says.read_line(&mut origin).unwrap();
        // Who waited too long no longer hears it.
        let _ = tells.send((says, origin.trim().to_owned()));
    });
    match hears.recv_timeout(PATIENCE) {
        Ok((says, origin)) => Some((child, says, origin)),
        Err(_) => {
            child.kill().unwrap();
            child.wait().unwrap();
            None
        }
    }
}

impl Provider {
    /// Starts one with the people of `surfconext` or `entree`.
    pub fn start(kind: &str) -> Option<Self> {
        let folder = prepared()?;
        let (child, says, origin) = (0..STARTS).find_map(|_| started(kind, &folder)).unwrap();
        let config = Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .proxy(None);
        Some(Self {
            child,
            _says: says,
            origin,
            agent: config.build().into(),
        })
    }

    /// Tells it whom to let in, and how to lie.
    pub fn order(&self, order: &Value) {
        let sent = self
            .agent
            .post(format!("{}/order", self.origin))
            .send(order.to_string());
        assert_eq!(sent.unwrap().status(), 200);
    }

    /// Somebody whom it lets in, as it should.
    pub fn lets_in(&self, account: &str) {
        let plain = json!({ "account": account, "acr": "urn:one", "amr": ["pwd"], "lie": null, "down": false, "stop": false });
        self.order(&plain);
    }

    /// Goes where a page sends a browser, and gives the address to which the provider sends it back.
    pub fn through(&self, address: &str) -> String {
        let mut cookies: BTreeMap<String, String> = BTreeMap::new();
        let mut at = address.to_owned();
        for _ in 0..10 {
            let carried: Vec<String> = cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            let mut answer = self
                .agent
                .get(&at)
                .header("cookie", carried.join("; "))
                .call()
                .unwrap();
            for set in answer.headers().get_all("set-cookie") {
                let pair = set.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                cookies.insert(name.to_owned(), value.to_owned());
            }
            let to = answer
                .headers()
                .get("location")
                .map(|to| to.to_str().unwrap().to_owned());
            let Some(to) = to else {
                panic!(
                    "{at}: {} {}",
                    answer.status(),
                    answer.body_mut().read_to_string().unwrap_or_default()
                );
            };
            if let Some(path) = to.strip_prefix(&format!("https://{HOST}")) {
                return path.to_owned();
            }
            at = if to.starts_with('/') {
                format!("{}{to}", self.origin)
            } else {
                to
            };
        }
        panic!("{at} leads on for ever")
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The file of an operator with both parties.
pub fn parties(folder: &Path, surfconext: &str, entree: &str) -> Parties {
    std::fs::write(folder.join("secret"), "geheim:+ %\n").unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(
        folder.join("secret"),
        std::os::unix::fs::PermissionsExt::from_mode(0o600),
    )
    .unwrap();
    let party = |id: &str, issuer: &str, organisation: &str| {
        format!(
            "[[party]]\nid = \"{id}\"\nname = \"{id}\"\nschool = \"kompas\"\nissuer = \"{issuer}\"\nclient_id = \"kansrijk\"\n\
             secret_file = \"secret\"\nallow_private_addresses = true\norganisation = {organisation}\n\
             two_factors = {{ acr = [\"urn:two\"], amr = [\"mfa\"], ask = true }}\n"
        )
    };
    let text = party(
        "surfconext",
        surfconext,
        "{ claim = \"schac_home_organization\", values = [\"kompas.example\"] }",
    ) + &party(
        "entree",
        entree,
        "{ claim = \"nlEduPersonHomeOrganizationId\", values = [\"99XX00\"] }",
    );
    let file = folder.join("parties.toml");
    std::fs::write(&file, text).unwrap();
    Parties::read(&file, &format!("https://{HOST}")).unwrap()
}

/// Where a page of ours sends a browser on to.
pub fn onward(reply: &Reply) -> String {
    assert_eq!(reply.code(), 200, "{}", reply.body);
    let header = reply.headers["refresh"].to_str().unwrap();
    header.strip_prefix("0; url=").unwrap().to_owned()
}

/// Presses the button of a party on the page on which one signs in.
pub async fn sign_in(router: &Router, browser: &mut Browser, provider: &Provider, party: &str) -> Reply {
    let fields = [("school", "kompas"), ("naar", "/mijn/inlog")];
    let going = browser
        .post(router, &format!("/inloggen/via/{party}"), &fields)
        .await;
    let back = provider.through(&onward(&going));
    browser.get(router, &back).await
}

/// Binds a party to the account of whoever is signed in.
pub async fn bind(router: &Router, browser: &mut Browser, provider: &Provider, party: &str) -> Reply {
    let going = browser
        .post(router, &format!("/mijn/inlog/partijen/{party}"), &[])
        .await;
    let back = provider.through(&onward(&going));
    browser.get(router, &back).await
}
