//! Pathways to a goal: type what you want to become or study, see the few that differ most, and why not another.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use pathways::NodeId;
use pathways::search::Goal;
use serde::Serialize;

use super::here::{Here, WRONG, read, words};
use crate::explore::Explore;
use crate::explore::answer::{Desk, OtherView, PathwaysAnswer, Searched};
use crate::explore::answers::PAGE;

/// Something that was perhaps meant.
#[derive(Clone, Debug, Serialize)]
struct Meant {
    href: String,
    name: String,
    /// What kind of goal.
    kind: String,
    line: &'static str,
}

/// The pathways to a goal.
#[derive(Serialize)]
pub struct PathwaysPage {
    here: Here,
    typed: String,
    error: Option<String>,
    meant: Vec<Meant>,
    /// How many more were perhaps meant, and the address that shows them too.
    more: usize,
    all: Option<String>,
    answer: Option<PathwaysAnswer>,
    /// Address of the line map with one of the pathways lit up, by its number.
    map: String,
    /// Programmes somebody may ask about: id and name.
    ask: Vec<(String, String)>,
    /// The pathway somebody asked about.
    asked: Option<OtherView>,
    /// What was asked, to keep in the form.
    asked_ids: Vec<String>,
    /// Ideas for who does not know yet.
    ideas: Vec<Meant>,
}

/// Name of the programmes of a pathway somebody asks about.
const THROUGH: &str = "via";

/// Shows the pathways.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let read = match read(&explore, &visit, &desk) {
        Ok(read) => read,
        Err(other) => return *other,
    };
    let typed = read.answers.to.clone().unwrap_or_default();
    let here = Here::new(&visit, &desk, &read);
    let mut page = empty(&visit, &desk, &read.answers.query(&PAGE), here, &typed);
    if typed.is_empty() {
        return visit.show(&explore.cx, &page);
    }
    match desk.goal(&typed) {
        Ok(goal) => {
            fill(&visit, &desk, &desk.search(&read.position, goal), &mut page);
            visit.show(&explore.cx, &page)
        }
        Err(meant) if meant.is_empty() => {
            page.error = Some(words(&visit, &desk.goal_fault(&typed)));
            visit.show_with(&explore.cx, WRONG, &page)
        }
        Err(meant) => {
            ask_which(&visit, &desk, &read.answers.query(&PAGE), &meant, &mut page);
            visit.show(&explore.cx, &page)
        }
    }
}

/// Goals that a page shows at first, and at most: beyond that a longer word helps more than a longer list.
const FIRST: usize = 8;
const MOST: usize = 60;
/// Name of the wish to see them all in an address.
const ALL: &str = "alles";

/// The goals that were perhaps meant, with the number of those that are not shown.
fn ask_which(
    visit: &Visit,
    desk: &Desk<'_>,
    query: &[(String, String)],
    meant: &[Goal],
    page: &mut PathwaysPage,
) {
    let all = visit.frame.query().iter().any(|(name, _)| name == ALL);
    let shown = if all { MOST } else { FIRST }.min(meant.len());
    page.meant = meant[..shown]
        .iter()
        .map(|goal| as_link(visit, desk, query, *goal))
        .collect();
    page.more = meant.len() - shown;
    let with_all = [query, &[(ALL.to_owned(), "ja".to_owned())]].concat();
    page.all = (!all).then(|| visit.frame.link("/wegen", &with_all));
}

/// The page before anything was typed.
fn empty(
    visit: &Visit,
    desk: &Desk<'_>,
    query: &[(String, String)],
    here: Here,
    typed: &str,
) -> PathwaysPage {
    PathwaysPage {
        map: visit.frame.link("/lijnenkaart", query),
        here,
        typed: typed.to_owned(),
        error: None,
        meant: Vec::new(),
        more: 0,
        all: None,
        answer: None,
        ask: Vec::new(),
        asked: None,
        asked_ids: Vec::new(),
        ideas: IDEAS
            .iter()
            .filter_map(|id| desk.goal(id).ok())
            .map(|goal| as_link(visit, desk, query, goal))
            .collect(),
    }
}

/// Goals from different sectors and levels, to begin with; in no order of worth.
const IDEAS: [&str; 8] = [
    "hbo-pabo",
    "hbo-verpleegkunde",
    "wo-geneeskunde",
    "hbo-informatica",
    "mbo-kapper",
    "wo-rechtsgeleerdheid",
    "mbo-elektricien",
    "hbo-ba",
];

fn as_link(visit: &Visit, desk: &Desk<'_>, query: &[(String, String)], goal: Goal) -> Meant {
    let (id, name) = desk.goal_words(goal);
    let node = desk.goal_node(goal);
    let to = PAGE.to_name();
    let query: Vec<(String, String)> = query
        .iter()
        .filter(|(key, _)| key != to)
        .cloned()
        .chain([(to.to_owned(), id)])
        .collect();
    Meant {
        href: visit.frame.link("/wegen", &query),
        name,
        kind: node.map(|node| desk.words.node(node)).unwrap_or_default(),
        line: node.map_or("po", |node| desk.words.track(node)),
    }
}

/// What was found, the form "why not this way?", and its answer when something was asked.
fn fill(visit: &Visit, desk: &Desk<'_>, searched: &Searched<'_>, page: &mut PathwaysPage) {
    page.answer = Some(desk.pathways(searched));
    let facts = desk.facts();
    let can_be_asked = |id: &&str| facts.node_id(id).is_some();
    page.ask = ASKABLE
        .iter()
        .filter(|id| can_be_asked(id))
        .filter_map(|id| Some(((*id).to_owned(), desk.words.node(facts.node_id(id)?))))
        .collect();
    let through: Vec<NodeId> = visit
        .frame
        .query()
        .iter()
        .filter(|(name, _)| name == THROUGH)
        .filter_map(|(_, id)| facts.node_id(id))
        .take(4)
        .collect();
    let Some(end) = desk.goal_node(searched.goal()).filter(|_| !through.is_empty()) else {
        return;
    };
    let row: Vec<NodeId> = through
        .iter()
        .copied()
        .filter(|node| *node != end)
        .chain([end])
        .collect();
    page.asked_ids = through.iter().map(|node| desk.words.line(*node)).collect();
    page.asked = Some(desk.asked(searched, &row));
}

/// Programmes to ask about in "why not this way?".
const ASKABLE: [&str; 11] = [
    "vmbo-kb",
    "vmbo-tl",
    "havo",
    "vwo",
    "mbo-2",
    "mbo-3",
    "mbo-4",
    "hbo-ad",
    "hbo-ba",
    "wo-ba",
    "premaster",
];

impl Page for PathwaysPage {
    const TEMPLATE: &'static str = "explore/pathways.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |query: &str| {
            super::samples::with(query, |visit, desk, read| {
                let typed = read.answers.to.clone().unwrap_or_default();
                let query = read.answers.query(&PAGE);
                let mut page = empty(visit, desk, &query, Here::new(visit, desk, read), &typed);
                match desk.goal(&typed) {
                    Ok(goal) => {
                        fill(visit, desk, &desk.search(&read.position, goal), &mut page);
                    }
                    Err(meant) if typed.is_empty() || !meant.is_empty() => {
                        ask_which(visit, desk, &query, &meant, &mut page);
                    }
                    Err(_) => page.error = Some(words(visit, &desk.goal_fault(&typed))),
                }
                page
            })
        };
        vec![
            ("nothing typed", page("waar=vmbo-tl-4&extra=nee")),
            ("found", page("waar=vmbo-tl&jaar=diploma&extra=nee&naar=hbo-pabo")),
            ("several meant", page("waar=vmbo-tl-4&naar=leraar")),
            ("all that was meant", page("waar=vmbo-tl-4&naar=leraar&alles=ja")),
            ("not found", page("waar=vmbo-tl-4&naar=xqzzy")),
            ("no way", page("waar=phd&naar=mbo-kapper")),
        ]
    }
}
