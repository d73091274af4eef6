//! The **demo** as a server for stories: the whole product over the sample world, on both databases, and somebody in it
//! who clicks and fills in forms.
//!
//! Deliberately absent: a way past HTTP. Whoever these stories are about sees what a browser would.

use jiff::civil::date;
use kit::audit::Signer;
use kit::db::Address;
use kit::{Clock, Db};
use tokio::runtime::Runtime;
use world::{Part, World};

use crate::postgres::cluster;
use crate::ready::Copy;
use crate::server::{Answer, Server};

/// The day that stories play on.
pub const DAY: &str = "2026-10-10";

/// A demo with its kind of database, for messages.
pub struct Demo {
    server: Server,
    /// Which database it is on.
    pub kind: &'static str,
    /// Stands last: a server ends before its database goes.
    copy: Option<Copy>,
}

/// What somebody who makes an account in a story chooses.
const PASSWORD: &str = "kersen op de fiets";

/// Somebody who is signed in.
pub struct Somebody<'a> {
    demo: &'a Demo,
    cookie: String,
}

/// A demo on each database that can be had here, on a day on which everybody in the world is in place.
pub fn demos() -> Vec<Demo> {
    demos_on(DAY)
}

/// The same on another day.
pub fn demos_on(day: &str) -> Vec<Demo> {
    let start = |(kind, copy): (&'static str, Copy)| Demo {
        server: copy.start(day),
        kind,
        copy: Some(copy),
    };
    copies(day).map(start).collect()
}

/// A copy of the world on that day, in each database that can be had here.
fn copies(day: &str) -> impl Iterator<Item = (&'static str, Copy)> {
    let file = ("SQLite", Copy::of(day, None));
    let other = cluster().map(|cluster| ("PostgreSQL", Copy::of(day, Some(cluster))));
    std::iter::once(file).chain(other)
}

/// One demo on SQLite with more words behind it, for what does not depend on a database.
pub fn demo_with(words: &[&str]) -> Demo {
    Demo {
        server: Server::start_verb("demo", &[&["--on", DAY], words].concat()),
        kind: "SQLite",
        copy: None,
    }
}

/// A demo in which every name has a mark, with a way into its database beside the product.
pub struct PlantedDemo {
    /// The demo.
    pub demo: Demo,
    /// Everybody one can be: school, id, and the handle by which the world knows them.
    pub residents: Vec<(String, String, String)>,
    /// Its database.
    pub db: Db,
    /// Where that is.
    pub address: String,
    /// For the database.
    pub runtime: Runtime,
}

/// Such a demo on each database.
pub fn planted_demos() -> Vec<PlantedDemo> {
    copies(DAY)
        .map(|(kind, copy)| PlantedDemo::start(kind, copy))
        .collect()
}

/// One of them again, by its database.
pub fn planted_demo(kind: &str) -> PlantedDemo {
    let found = copies(DAY).find(|(known, _)| *known == kind);
    let (kind, copy) = found.unwrap_or_else(|| panic!("{kind} was there a moment ago"));
    PlantedDemo::start(kind, copy)
}

impl PlantedDemo {
    fn start(kind: &'static str, copy: Copy) -> Self {
        let address = copy.address();
        let demo = Demo {
            server: copy.start(DAY),
            kind,
            copy: Some(copy),
        };
        let runtime = Runtime::new().unwrap();
        let clock = Clock::fixed_on(date(2026, 10, 10));
        let place = Address::read(&address).unwrap();
        let db = runtime
            .block_on(Db::open(&place, clock, Signer::of([7; 32])))
            .unwrap();
        let world = World::new(2026).unwrap();
        let handles: Vec<(String, String, String)> = world
            .schools
            .iter()
            .flat_map(|school| {
                // The page lists people in the order of the world, each sort apart.
                let sorts = [Part::Young, Part::Staff, Part::Home, Part::Outside];
                let ordered = sorts
                    .into_iter()
                    .flat_map(|part| school.named().iter().filter(move |one| one.part == part));
                let residents = demo.residents(&school.key);
                let both = residents.into_iter().zip(ordered);
                both.map(|((id, _), named)| (school.key.clone(), id, named.handle.clone()))
                    .collect::<Vec<_>>()
            })
            .collect();
        let planted = Self {
            demo,
            residents: handles,
            address,
            db,
            runtime,
        };
        planted.plant();
        planted
    }
}

/// A name as the world has it, without the word that was planted in it.
pub fn unplanted(name: &str) -> String {
    let words = name.split(' ').filter(|word| !word.starts_with("zqx"));
    words.collect::<Vec<_>>().join(" ")
}

impl Demo {
    /// Asks without being anybody.
    pub fn get(&self, path: &str) -> Answer {
        self.server.get(path)
    }

    /// The number of its process, for stories in which it is killed.
    pub fn process(&self) -> u32 {
        self.server.process()
    }

    /// It is another moment: the program ends, and goes on then over what is there. Nobody is signed in any more. A moment is a day, or a
    /// day and a time on a clock in the Netherlands.
    pub fn turn(&mut self, moment: &str) {
        let copy = self.copy.as_ref();
        let copy = copy.unwrap_or_else(|| panic!("a demo that keeps nothing does not go on"));
        self.server.stop();
        self.server = copy.start(moment);
    }

    /// Asks anything, for stories of those who try.
    pub fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        self.server.ask(method, path, headers, body)
    }

    /// Sends a form without being anybody.
    pub fn send(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", typed(value)))
            .collect();
        self.ask("POST", path, &self.form(""), &pairs.join("&"))
    }

    /// Everybody one can be in a school: id and name.
    pub fn residents(&self, school: &str) -> Vec<(String, String)> {
        let page = self.get(&format!("/demo?school={school}")).body;
        let forms = page.split("action=\"/demo/").skip(1);
        forms
            .map(|form| {
                let name = form
                    .split("<bdi>")
                    .nth(1)
                    .and_then(|rest| rest.split("</bdi>").next());
                (form[..32].to_owned(), name.unwrap_or_default().to_owned())
            })
            .collect()
    }

    /// Is somebody of Het Kompas, by name.
    pub fn be(&self, name: &str) -> Somebody<'_> {
        self.be_in("kompas", name)
    }

    /// Is somebody of a school, by name.
    pub fn be_in(&self, school: &str, name: &str) -> Somebody<'_> {
        let residents = self.residents(school);
        let found = residents.iter().find(|(_, known)| unplanted(known) == name);
        let (id, _) = found.unwrap_or_else(|| panic!("{name} is not in {residents:?}"));
        self.be_id(id)
    }

    /// Is somebody, by id.
    pub fn be_id(&self, id: &str) -> Somebody<'_> {
        let answer = self
            .server
            .ask("POST", &format!("/demo/{id}"), &self.form(""), "");
        assert_eq!(answer.status, 303, "{}", answer.body);
        let cookie = answer.header("set-cookie").and_then(|set| set.split(';').next());
        Somebody {
            demo: self,
            cookie: cookie.unwrap_or_default().to_owned(),
        }
    }

    /// Is somebody who was invited: comes in with the code of the letter, and chooses a login and a password.
    pub fn invited(&self, code: &str, login: &str) -> Somebody<'_> {
        let opened = self.send("/link", &[("school", "kompas"), ("code", code)]);
        assert_eq!(opened.status, 303, "{}", opened.body);
        let on_the_way = self.with_cookies(&opened);
        let fields = [("login", login), ("wachtwoord", PASSWORD)];
        let chosen = on_the_way.send("/inloggen/account", &fields);
        assert_eq!(chosen.status, 303, "{}", chosen.body);
        self.with_cookies(&chosen)
    }

    /// Is somebody who was invited before, and signs in as everybody does.
    pub fn signs_in(&self, login: &str) -> Somebody<'_> {
        let fields = [
            ("school", "kompas"),
            ("naar", ""),
            ("login", login),
            ("wachtwoord", PASSWORD),
        ];
        let sent = self.send("/inloggen", &fields);
        assert_eq!(sent.status, 303, "{}", sent.body);
        self.with_cookies(&sent)
    }

    /// Whoever carries what an answer makes a browser carry.
    fn with_cookies(&self, answer: &Answer) -> Somebody<'_> {
        let set = answer.all("set-cookie").filter_map(|set| set.split(';').next());
        let carried: Vec<&str> = set.filter(|pair| !pair.ends_with('=')).collect();
        Somebody {
            demo: self,
            cookie: carried.join("; "),
        }
    }

    fn form(&self, cookie: &str) -> String {
        format!(
            "origin: {}\r\ncontent-type: application/x-www-form-urlencoded\r\ncookie: {cookie}\r\n",
            self.server.origin()
        )
    }
}

impl Somebody<'_> {
    /// Looks at a page.
    pub fn get(&self, path: &str) -> Answer {
        self.demo
            .ask("GET", path, &format!("cookie: {}\r\n", self.cookie), "")
    }

    /// Looks at a page that has to be there.
    pub fn page(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.body
    }

    /// Sends a form.
    pub fn send(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", typed(value)))
            .collect();
        self.demo
            .ask("POST", path, &self.demo.form(&self.cookie), &pairs.join("&"))
    }

    /// Hands a file in, in the one field of a form.
    pub fn hand_in(&self, path: &str, field: &str, name: &str, bytes: &[u8]) -> Answer {
        let edge = "zqzqzqzqzqzqzqzqzqzq";
        let head = format!(
            "--{edge}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n"
        );
        let body = [head.as_bytes(), bytes, format!("\r\n--{edge}--\r\n").as_bytes()].concat();
        let headers = format!(
            "origin: {}\r\ncontent-type: multipart/form-data; boundary={edge}\r\ncookie: {}\r\n",
            self.demo.server.origin(),
            self.cookie
        );
        self.demo.server.ask_bytes("POST", path, &headers, &body)
    }

    /// Sends a form that has to be taken, and gives where it leads.
    pub fn done(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.send(path, fields);
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
        answer.header("location").unwrap_or_default().to_owned()
    }

    /// What the browser carries.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }
}

/// A value as a form sends it.
pub fn typed(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The first link on a page whose words hold this.
pub fn link(page: &str, words: &str) -> String {
    let mut links = page.split("<a ").skip(1);
    let found = links.find(|link| {
        link.split("</a>")
            .next()
            .is_some_and(|inside| inside.contains(words))
    });
    let found = found.unwrap_or_else(|| panic!("no link with {words} in {page}"));
    let href = found
        .split("href=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    href.unwrap_or_default().replace("&amp;", "&")
}

/// The ids of those to whom a page leads, such as the members of a class.
pub fn persons(page: &str) -> Vec<String> {
    let ids = page.split("/mensen/").skip(1);
    ids.map(|rest| rest[..32].to_owned()).collect()
}

/// What stands between two words on a page, the first time.
pub fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let rest = page.split_once(from).map_or("", |(_, rest)| rest);
    rest.split_once(to).map_or("", |(found, _)| found)
}

/// The address to which the form sends that stands after some words.
pub fn form_after<'a>(page: &'a str, words: &str) -> &'a str {
    let rest = page.split_once(words).map_or("", |(_, rest)| rest);
    between(rest, "action=\"", "\"")
}
