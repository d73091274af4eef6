//! The **route fuzz**: every address of the product, asked by everybody with everybody else's ids, over two schools that
//! share a server. A mark is planted in the name of every person; a mark on a page of somebody who has no business with
//! that person fails, and so does a change by whoever may not.
//!
//! Who has business with whom is worked out here anew, from the rows of the database and the design, not from `policy`.
//! The short version takes one person of each sort, and on the second database every third question: the rules are in the program,
//! and what a database may do otherwise is told by the stories. `cargo xtask fuzz` takes everybody and everything on both.

use std::cell::Cell;

use crate::demo::{Demo, Somebody, planted_demos};
use crate::planted::{Planted, Who};
use crate::program::run;

/// One of each sort, in both schools.
const SORTS: [&str; 25] = [
    "noor",
    "lotte",
    "mare",
    "kyra",
    "anja",
    "rik",
    "froukje",
    "vera",
    "marieke",
    "rob",
    "hanneke",
    "elif",
    "saskia",
    "joost",
    "kees",
    "ravi",
    "wendy",
    "andere-noor",
    "andere-html",
    "andere-admin",
    "andere-tutor",
    "andere-counsellor",
    "andere-leader",
    "andere-anja",
    "andere-kees",
];

/// A row of the table of addresses.
struct Route {
    method: String,
    path: String,
}

/// Every address there is, as the program itself lists them, with those of the demo left out: they are open to all.
fn routes() -> Vec<Route> {
    let map = run("site-map").said;
    let rows = map.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let (method, path) = (words.next()?, words.next()?);
        let known = matches!(method, "GET" | "POST") && path.starts_with('/');
        known.then(|| Route {
            method: method.to_owned(),
            path: path.to_owned(),
        })
    });
    rows.collect()
}

impl Route {
    /// The address with an id in each of its places; where it names something of a programme, the programme is this one.
    fn with(&self, id: &str, programme: &str) -> String {
        let places = self.path.matches('{').count();
        let mut first = places > 1 && self.path.starts_with("/programma/");
        let parts = self.path.split('/').map(|part| match part.starts_with('{') {
            true if std::mem::take(&mut first) => programme,
            true => id,
            false => part,
        });
        parts.collect::<Vec<_>>().join("/")
    }

    /// Whether it is about mentoring, where ids of other things are never of use.
    fn is_mentoring(&self) -> bool {
        let begins = [
            "/programma/",
            "/koppelingen/",
            "/mijn/mentor/",
            "/mijn/mentees/",
            "/mijn/groepen/",
            "/mijn/vrijwillig/",
            "/meldingen/",
        ];
        begins.iter().any(|begin| self.path.starts_with(begin))
    }

    fn has_place(&self) -> bool {
        self.path.contains('{')
    }

    /// Signing out ends the visit, so it is not tried here.
    fn ends_the_visit(&self) -> bool {
        self.path == "/uitloggen"
    }
}

#[test]
fn nobody_sees_whom_they_have_no_business_with() {
    let everybody = whole();
    for demo in planted_demos() {
        let planted = Planted::read(&demo, everybody);
        let routes = routes();
        assert!(
            routes.len() > 25,
            "too few addresses were found: {}",
            routes.len()
        );
        let mut asked = 0;
        let turns = Turns::on(&demo.demo);
        for who in planted.residents.iter().filter(|who| everybody || is_chosen(who)) {
            let somebody = demo.demo.be_id(&who.id);
            for route in routes.iter().filter(|route| route.method == "GET") {
                asked += look(&planted, who, &somebody, route, (&demo.demo, &turns));
            }
        }
        println!("{}: {asked} pages, no foreign mark", demo.demo.kind);
        assert!(asked > 1_000, "{asked}");
    }
}

#[test]
fn nobody_changes_what_is_not_theirs() {
    let everybody = whole();
    for demo in planted_demos() {
        let planted = Planted::read(&demo, everybody);
        let before = demo.state();
        let turns = Turns::on(&demo.demo);
        for who in planted.residents.iter().filter(|who| everybody || is_chosen(who)) {
            let somebody = demo.demo.be_id(&who.id);
            for route in routes()
                .iter()
                .filter(|route| route.method == "POST" && !route.ends_the_visit())
            {
                send(&planted, who, &somebody, route, (&demo.demo, &turns));
            }
        }
        assert_eq!(demo.state(), before, "{}: something changed", demo.demo.kind);
    }
}

/// Whether somebody asked for the long version.
#[expect(
    clippy::disallowed_methods,
    reason = "cargo xtask fuzz says so in the environment"
)]
pub(crate) fn whole() -> bool {
    std::env::var_os("KANSRIJK_FUZZ").is_some()
}

/// Whose turn it is: every question, or one in a few, drawn the same in each run.
struct Turns {
    one_in: u32,
    met: Cell<u32>,
}

impl Turns {
    fn on(demo: &Demo) -> Self {
        Self {
            one_in: match (whole(), demo.kind) {
                (true, _) => 1,
                (_, "SQLite") => 2,
                _ => 5,
            },
            met: Cell::new(0),
        }
    }

    /// Whether the next question is asked.
    fn next(&self) -> bool {
        self.met.set(self.met.get() + 1);
        // Spread as if by chance: with every second one, lists of even length would always leave out the same ids.
        let drawn = self.met.get().wrapping_mul(2_654_435_761) >> 16;
        drawn.is_multiple_of(self.one_in)
    }
}

fn is_chosen(who: &Who) -> bool {
    SORTS.contains(&who.handle.as_str())
}

/// Looks at an address with each id that there is one of, and checks every mark that comes back.
fn look(
    planted: &Planted,
    who: &Who,
    somebody: &Somebody<'_>,
    route: &Route,
    (demo, turns): (&Demo, &Turns),
) -> u32 {
    let ids: Vec<&str> = match (route.has_place(), route.is_mentoring()) {
        (false, _) => vec![""],
        (true, true) => planted.in_mentoring(who),
        (true, false) => planted.ids(who),
    };
    let programme = planted.programme(who);
    let mut asked = 0;
    for id in ids {
        // An id may also be asked for beside the path.
        for query in ["", "?wie=staff&naam="] {
            if !query.is_empty() && (route.has_place() || id.is_empty() && query.ends_with("voor=")) {
                continue;
            }
            if !turns.next() {
                continue;
            }
            let address = format!("{}{query}", route.with(id, programme));
            let answer = somebody.get(&address);
            asked += 1;
            assert!(
                answer.status < 500,
                "{address} as {}: {}",
                who.handle,
                answer.body
            );
            let seen = planted.marks(&answer.body);
            let foreign: Vec<_> = seen.difference(&who.business).collect();
            assert!(
                foreign.is_empty(),
                "{}: {address} shows {} ({}) the marks of {:?}",
                demo.kind,
                who.handle,
                who.school,
                planted.names(&foreign)
            );
        }
    }
    asked
}

/// Sends a form to an address with ids that are not for this person to change.
fn send(
    planted: &Planted,
    who: &Who,
    somebody: &Somebody<'_>,
    route: &Route,
    (demo, turns): (&Demo, &Turns),
) {
    let ids: Vec<&str> = if route.has_place() {
        planted.not_theirs(who)
    } else {
        vec![""]
    };
    let programme = planted.programme(who);
    for id in ids.into_iter().filter(|_| turns.next()) {
        let address = route.with(id, programme);
        // Where the address names a thing, an empty form tries it; where it does not, the form has to.
        let mut tried = forms(planted, who);
        if route.has_place() {
            tried.truncate(1);
        }
        for fields in tried {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            check(
                planted,
                who,
                route,
                demo,
                (&address, &somebody.send(&address, &fields)),
            );
        }
    }
    // What would work on one's own is tried on what is of the other school.
    for id in if route.has_place() {
        planted.foreign(who)
    } else {
        Vec::new()
    } {
        let (address, fields) = (route.with(id, programme), working(route, &planted.stranger(who)));
        if !fields.is_empty() {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            let answer = somebody.send(&address, &fields);
            // Who does not come in at all is sent to the door.
            let leads = answer.header("location").unwrap_or_default();
            assert!(
                !leads.contains("gedaan="),
                "{}: {address} as {} did something",
                demo.kind,
                who.handle
            );
            check(planted, who, route, demo, (&address, &answer));
        }
    }
}

/// A form that does something at an address, for whom it is meant.
fn working(route: &Route, stranger: &str) -> Vec<(&'static str, String)> {
    let own = |name, value: &str| (name, value.to_owned());
    match route.path.rsplit('/').next().unwrap_or_default() {
        "antwoord" => vec![own("zeg", "decline")],
        "verloop" => vec![own("zeg", "withdraw")],
        "terugblik" => vec![own("vraag", "work-b1"), own("tekst", "x")],
        "aanbod" => vec![
            own("wat", "talks-a-year"),
            own("wie", stranger),
            own("soort", "talk"),
            own("titel", "x"),
        ],
        "taken" => vec![
            own("wat", "talks-a-year"),
            own("wie", stranger),
            own("voor", "2030-01-01"),
        ],
        _ => Vec::new(),
    }
}

fn check(
    planted: &Planted,
    who: &Who,
    route: &Route,
    demo: &Demo,
    (address, answer): (&str, &crate::server::Answer),
) {
    let refused = matches!(answer.status, 400 | 403 | 404 | 409 | 422 | 429 | 303);
    // That nobody else is in the file with everything of one's own is a test of `people`.
    let own = answer.status == 200 && route.path == "/mijn/alles";
    assert!(
        refused || own,
        "{}: {address} as {}: {}",
        demo.kind,
        who.handle,
        answer.status
    );
    let seen = planted.marks(&answer.body);
    let foreign: Vec<_> = seen.difference(&who.business).collect();
    assert!(
        foreign.is_empty(),
        "{address} shows {} {:?}",
        who.handle,
        planted.names(&foreign)
    );
}

/// Forms that somebody might try: empty, and one that asks for a task with people of the other school.
fn forms(planted: &Planted, who: &Who) -> Vec<Vec<(&'static str, String)>> {
    let foreign = planted.stranger(who);
    let task = vec![
        ("voor", foreign.clone()),
        ("kind", "guardian-with-authority".to_owned()),
        ("young", foreign),
        ("why", "zomaar".to_owned()),
    ];
    vec![Vec::new(), task]
}

#[test]
fn the_fuzz_would_notice() {
    // A control: somebody with business with nobody has to fail on the first page with a name on it.
    let demo = planted_demos().remove(0);
    let planted = Planted::read(&demo, false);
    let mut seen = 0;
    for who in &planted.residents {
        let desk = demo.demo.be_id(&who.id).get("/mijn");
        // Who has no tie that holds today does not come in at all.
        if desk.status != 200 {
            assert_eq!(desk.status, 303, "{}", who.handle);
            continue;
        }
        seen += 1;
        assert!(
            !planted.marks(&desk.body).is_empty(),
            "{} sees not even oneself",
            who.handle
        );
    }
    assert!(seen > 100, "{seen}");
    assert!(planted.marks("niemand").is_empty());
}
