//! The assignments of whoever guides classes, and examples to start from.

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Page, SignedIn, Visit};
use people::persons::Group;
use serde::Serialize;

use super::shown::{Head, sample};
use crate::assignments::examples::EXAMPLES;
use crate::assignments::store::{self, Assignment};
use crate::assignments::{Assignments, groups};

/// One of them.
#[derive(Clone, Debug, Serialize)]
struct Row {
    head: Head,
    /// For which of the reader's classes, by name.
    classes: Vec<String>,
    /// For how many more.
    others: usize,
}

/// An example.
#[derive(Clone, Debug, Serialize)]
struct ExampleShown {
    id: &'static str,
    minutes: u16,
}

/// The list.
#[derive(Debug, Serialize)]
pub struct ListPage {
    rows: Vec<Row>,
    examples: Vec<ExampleShown>,
    /// Whether there is a class to give something to.
    guides: bool,
    done: Option<String>,
}

pub(super) async fn show(State(on): State<Assignments>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let read = on.db().read(actor.tenant, |mut tx| async move {
        let groups = groups::guided(&mut tx, actor).await?;
        let mut all = store::all(&mut tx, actor.tenant).await?;
        all.retain(|one| groups::guides(&groups, one).0);
        tx.commit().await?;
        Ok((groups, all))
    });
    let (groups, all) = read.await?;
    let today = on.cx().clock.today();
    let page = ListPage {
        rows: all.iter().map(|one| Row::new(one, &groups, today)).collect(),
        examples: examples(),
        guides: !groups.is_empty(),
        done: visit.done(&["ingetrokken"]),
    };
    visit.show(on.cx(), &page)
}

fn examples() -> Vec<ExampleShown> {
    let shown = EXAMPLES.iter().map(|one| ExampleShown {
        id: one.id,
        minutes: one.minutes,
    });
    shown.collect()
}

impl Row {
    fn new(one: &Assignment, groups: &[Group], today: Date) -> Self {
        let mine = groups.iter().filter(|group| one.classes.contains(&group.id));
        let classes: Vec<String> = mine.map(|group| group.name.clone()).collect();
        Self {
            head: Head::new(one, today),
            others: one.classes.len() - classes.len(),
            classes,
        }
    }
}

impl Page for ListPage {
    const TEMPLATE: &'static str = "assignments/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |state, others| Row {
            head: sample::head(state),
            classes: vec!["t3a".to_owned()],
            others,
        };
        let page = |rows: Vec<Row>, guides, done: Option<&str>| Self {
            rows,
            examples: examples(),
            guides,
            done: done.map(str::to_owned),
        };
        let mut undated = row("draft", 0);
        undated.head.until = None;
        vec![
            (
                "some",
                page(
                    vec![undated, row("given", 2), row("closed", 0)],
                    true,
                    Some("ingetrokken"),
                ),
            ),
            ("none yet", page(Vec::new(), true, None)),
            ("no class", page(Vec::new(), false, None)),
        ]
    }
}
