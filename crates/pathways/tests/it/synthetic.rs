//! Small education systems that do not exist, as facts files: a few programmes, steps, fees and rates, in any combination
//! that the files allow.

use jiff::civil::{Date, date};
use pathways::{Facts, Position};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::ground::sources;

const ORIGIN: &str = "source = [\"w\"]\nconfidence = \"K\"\nvalid_from = 2000-01-01\n";

/// A system, and where somebody stands in it. Indexes choose among what is there.
#[derive(Clone, Debug)]
pub struct World {
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    pub amounts: Vec<Amount>,
    /// Lowest and highest success, in hundredths.
    pub rates: Vec<(u8, u8)>,
    pub person: Person,
    pub goal: Index,
}

#[derive(Clone, Debug)]
pub struct Node {
    stage: &'static str,
    years: u8,
    diploma: bool,
    routes: bool,
    fees: Vec<&'static str>,
    fees_vary: bool,
}

#[derive(Clone, Debug)]
pub struct Edge {
    from: From,
    to: Index,
    year: Index,
    kind: &'static str,
    pub requires: Vec<&'static str>,
    deadline: Option<&'static str>,
    years: Option<u8>,
    outcome: Option<Index>,
    success: Option<Index>,
    search: bool,
}

#[derive(Clone, Debug)]
enum From {
    Diploma(Index),
    Year(Index, Index),
    In(Index),
    Nothing,
}

#[derive(Clone, Debug)]
pub struct Amount {
    item: &'static str,
    pub school_year: u16,
    pub eur: u16,
    age_min: Option<u8>,
}

#[derive(Clone, Debug)]
pub struct Person {
    at: Index,
    year: Option<Index>,
    diploma: bool,
    age: Option<u8>,
    on: Date,
    extra_subject: Option<bool>,
}

/// Items and the learning route they belong to.
const ITEMS: [(&str, Option<&str>); 3] = [
    ("plain", None),
    ("for-bol", Some("bol")),
    ("for-bbl", Some("bbl")),
];
const CONDITIONS: [&str; 6] = [
    "age-16",
    "age-21",
    "extra-subject",
    "applied",
    "compulsory-schooling-over",
    "intake",
];

prop_compose! {
    fn node()(
        stage in select(vec!["vo", "mbo", "ho", "adult"]),
        years in 1u8..=4,
        diploma in prop::bool::weighted(0.8),
        routes in prop::bool::weighted(0.5),
        fees in prop::sample::subsequence(vec!["plain", "for-bol", "for-bbl"], 0..=2),
        fees_vary in prop::bool::weighted(0.1),
    ) -> Node {
        Node { stage, years, diploma, routes, fees, fees_vary }
    }
}

fn from() -> impl Strategy<Value = From> {
    prop_oneof![
        5 => any::<Index>().prop_map(From::Diploma),
        2 => any::<(Index, Index)>().prop_map(|(node, year)| From::Year(node, year)),
        1 => any::<Index>().prop_map(From::In),
        1 => Just(From::Nothing),
    ]
}

prop_compose! {
    fn edge()(
        from in from(),
        to in any::<Index>(),
        year in any::<Index>(),
        kind in select(vec!["right", "right_if", "discretion", "agreement", "selection"]),
        requires in prop::sample::subsequence(CONDITIONS.to_vec(), 0..=2),
        deadline in prop::option::weighted(0.5, select(vec!["april", "may"])),
        years in prop::option::weighted(0.3, 2u8..=6),
        outcome in prop::option::weighted(0.1, any::<Index>()),
        success in prop::option::weighted(0.6, any::<Index>()),
        search in prop::bool::weighted(0.95),
    ) -> Edge {
        Edge { from, to, year, kind, requires, deadline, years, outcome, success, search }
    }
}

prop_compose! {
    fn amount()(
        item in select(ITEMS.map(|(item, _)| item).to_vec()),
        school_year in 2023u16..=2031,
        eur in 0u16..4000,
        age_min in prop::option::of(16u8..=20),
    ) -> Amount {
        Amount { item, school_year, eur, age_min }
    }
}

prop_compose! {
    fn person()(
        at in any::<Index>(),
        year in prop::option::of(any::<Index>()),
        diploma in any::<bool>(),
        age in prop::option::weighted(0.8, 13u8..=22),
        on in select(vec![date(2026, 11, 23), date(2027, 4, 2), date(2027, 5, 2), date(2024, 4, 20)]),
        extra_subject in any::<Option<bool>>(),
    ) -> Person {
        Person { at, year, diploma, age, on, extra_subject }
    }
}

prop_compose! {
    pub fn world()(
        nodes in prop::collection::vec(node(), 2..=4),
        edges in prop::collection::vec(edge(), 4..=9),
        amounts in prop::collection::vec(amount(), 0..=5),
        rates in prop::collection::vec((20u8..=60, 1u8..=40), 1..=3),
        person in person(),
        goal in any::<Index>(),
    ) -> World {
        let rates = rates.into_iter().map(|(low, width)| (low, (low + width).min(100))).collect();
        let mut world = World { nodes, edges, amounts, rates, person, goal };
        // One amount a year and item: what two would mean is not defined.
        world.amounts.sort_by_key(|amount| (amount.item, amount.school_year));
        world.amounts.dedup_by_key(|amount| (amount.item, amount.school_year));
        world
    }
}

impl World {
    /// Fees that never fall, so that who starts earlier pays no more.
    pub fn with_rising_fees(mut self) -> World {
        for (item, _) in ITEMS {
            let mut sorted: Vec<u16> = self
                .amounts
                .iter()
                .filter(|amount| amount.item == item)
                .map(|amount| amount.eur)
                .collect();
            sorted.sort_unstable();
            let mut sorted = sorted.into_iter();
            let own = self.amounts.iter_mut().filter(|amount| amount.item == item);
            own.for_each(|amount| {
                amount.eur = sorted.next().unwrap_or(amount.eur);
                amount.age_min = Some(18);
            });
        }
        self
    }

    /// Every programme at school alone, so that nobody can be too young for an employer.
    pub fn at_school_alone(mut self) -> World {
        self.nodes.iter_mut().for_each(|node| node.routes = false);
        self
    }

    pub fn facts(&self) -> Facts {
        let texts = self.texts();
        let (facts, problems) = Facts::parse(&sources(&texts));
        assert_eq!(problems, []);
        facts
    }

    pub fn position(&self, facts: &Facts) -> Position {
        let person = &self.person;
        let at = person.at.index(self.nodes.len());
        let node = &self.nodes[at];
        let diploma = person.diploma && node.diploma;
        Position {
            year: person
                .year
                .map(|year| year.index(usize::from(node.years)) as u8 + 1)
                .filter(|_| !diploma),
            diploma,
            age: person.age,
            extra_subject: person.extra_subject,
            ..Position::new(facts.node_id(&id(at)).unwrap(), person.on)
        }
    }

    /// The goal: another programme that ends in a diploma, where there is one.
    pub fn goal(&self, facts: &Facts) -> Option<pathways::NodeId> {
        let at = self.person.at.index(self.nodes.len());
        let ends: Vec<usize> = (0..self.nodes.len())
            .filter(|index| *index != at && self.nodes[*index].diploma)
            .collect();
        (!ends.is_empty()).then(|| facts.node_id(&id(*self.goal.get(&ends))).unwrap())
    }

    /// The files.
    pub fn texts(&self) -> Vec<(String, String)> {
        let joined = |rows: Vec<String>| rows.concat();
        let file = |name: &str, text: String| (name.to_owned(), text);
        vec![
            file(
                "sources.toml",
                "[[source]]\nid = \"w\"\ntitle = \"W\"\nyear = 2020\nkind = \"own\"\n".to_owned(),
            ),
            file(
                "nodes.toml",
                joined(
                    self.nodes
                        .iter()
                        .enumerate()
                        .map(|(index, node)| node.row(index, &self.amounts))
                        .collect(),
                ),
            ),
            file(
                "edges.toml",
                joined(
                    self.edges
                        .iter()
                        .enumerate()
                        .map(|(index, edge)| self.edge_row(index, edge))
                        .collect(),
                ),
            ),
            file(
                "calendar.toml",
                joined([("april", "04-01"), ("may", "05-01")].map(rule_row).to_vec()),
            ),
            file(
                "costs.toml",
                joined(self.amounts.iter().map(Amount::row).collect()),
            ),
            file(
                "rates.toml",
                joined(self.rates.iter().enumerate().map(rate_row).collect()),
            ),
        ]
    }

    fn edge_row(&self, index: usize, edge: &Edge) -> String {
        let count = self.nodes.len();
        let year = |node: usize, year: &Index| year.index(usize::from(self.nodes[node].years)) + 1;
        let point = |node: usize| {
            if self.nodes[node].diploma {
                format!("{}:diploma", id(node))
            } else {
                id(node)
            }
        };
        let from = match &edge.from {
            From::Diploma(node) => point(node.index(count)),
            From::Year(node, at) => format!("{}:{}", id(node.index(count)), year(node.index(count), at)),
            From::In(node) => id(node.index(count)),
            From::Nothing => "any:none".to_owned(),
        };
        let to = edge.to.index(count);
        // Most enter at the beginning.
        let entered = year(to, &edge.year);
        let to_text = if entered > 2 {
            id(to)
        } else {
            format!("{}:{entered}", id(to))
        };
        let mut row = format!(
            "[[edge]]\nid = \"e{index}\"\nfrom = [\"{from}\"]\nto = [\"{to_text}\"]\nkind = \"{}\"\n",
            edge.kind
        );
        row += &format!("requires = {:?}\nsearch = {}\n", edge.requires, edge.search);
        if let Some(rule) = edge.deadline {
            row += &format!("deadline = \"{rule}\"\nafter_deadline = \"discretion\"\n");
        }
        if let Some(years) = edge.years {
            row += &format!("years = {}\n", f32::from(years) / 2.0);
        }
        if let Some(outcome) = edge.outcome {
            row += &format!("outcome = \"{}\"\n", point(outcome.index(count)));
        }
        if let Some(success) = edge.success {
            row += &format!("success = \"r{}\"\n", success.index(self.rates.len()));
        }
        row + ORIGIN
    }
}

fn id(index: usize) -> String {
    format!("n{index}")
}

impl Node {
    fn row(&self, index: usize, amounts: &[Amount]) -> String {
        let known = |item: &&&str| amounts.iter().any(|amount| amount.item == **item);
        let fees: Vec<&&str> = self.fees.iter().filter(known).collect();
        let routes: &[&str] = if self.routes { &["bol", "bbl"] } else { &[] };
        format!(
            "[[node]]\nid = \"n{index}\"\nstage = \"{}\"\nlevel = {index}\nyears = {}\nage = [12, 16]\ndiploma = {}\nterminal = true\n\
             start_qualification = \"no\"\nroutes = {routes:?}\nfees = {fees:?}\nfees_vary = {}\n{ORIGIN}",
            self.stage, self.years, self.diploma, self.fees_vary
        )
    }
}

impl Amount {
    fn row(&self) -> String {
        let Amount {
            item,
            school_year,
            eur,
            age_min,
        } = self;
        let route = ITEMS
            .iter()
            .find(|(known, _)| known == item)
            .and_then(|(_, route)| *route);
        let route = route.map_or(String::new(), |route| format!("route = \"{route}\"\n"));
        let age = age_min.map_or(String::new(), |age| format!("age_min = {age}\n"));
        let year = format!("{school_year}-{:02}", (school_year + 1) % 100);
        format!(
            "[[cost]]\nid = \"{item}-{year}\"\nkind = \"fee\"\nitem = \"{item}\"\namount_eur = {eur}\nschool_year = \"{year}\"\n{route}{age}{ORIGIN}"
        )
    }
}

fn rule_row((id, day): (&str, &str)) -> String {
    format!("[[rule]]\nid = \"{id}\"\nmonth_day = \"{day}\"\n{ORIGIN}")
}

fn rate_row((index, (low, high)): (usize, &(u8, u8))) -> String {
    let fraction = |hundredths: u8| f64::from(hundredths) / 100.0;
    format!(
        "[[rate]]\nid = \"r{index}\"\nlow = {:?}\nhigh = {:?}\nyear = \"2020\"\n{ORIGIN}",
        fraction(*low),
        fraction(*high)
    )
}
