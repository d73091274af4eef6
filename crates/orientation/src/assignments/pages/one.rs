//! One assignment for whoever guides a class that it is for: its pieces, what can be done with it, and who has it done.
//!
//! Of each class only who is done is shown, and what somebody lets the reader read. Deliberately absent: who began, how much somebody
//! wrote, and an order by either.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Became, Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use people::persons::{self, Listed, drawn};
use policy::{Permitted, ThingId, may};
use serde::Serialize;

use super::shown::{FaultShown, Head, PieceShown, Seen, look, sample, seen};
use super::thing;
use crate::assignments::Assignments;
use crate::assignments::acts;
use crate::assignments::pieces::Piece;
use crate::assignments::rules::{self, Kind, MOST_PIECES, State as Standing, Verb};
use crate::assignments::work::{self, Handed};

/// What somebody shares of one piece.
#[derive(Clone, Debug, Serialize)]
struct SharedShown {
    at: usize,
    kind: &'static str,
    words: String,
}

/// Somebody of a class.
#[derive(Clone, Debug, Serialize)]
struct MemberShown {
    name: String,
    href: String,
    done: bool,
    shares: Vec<SharedShown>,
}

/// A class that has it.
#[derive(Clone, Debug, Serialize)]
struct ClassShown {
    name: String,
    done: usize,
    members: Vec<MemberShown>,
}

/// A kind of piece that can be added, with the id that it would get.
#[derive(Clone, Debug, Serialize)]
struct Addable {
    kind: &'static str,
    number: String,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct OnePage {
    head: Head,
    /// For which classes, by name; of those that are not the reader's, how many.
    classes: Vec<String>,
    others: usize,
    pieces: Vec<PieceShown>,
    /// The reader can change it.
    ours: bool,
    /// Keys of what keeps a draft from being handed out.
    not_ready: Vec<&'static str>,
    addable: Vec<Addable>,
    groups: Vec<ClassShown>,
    /// The reader gave it, and so reads what is shared.
    reads: bool,
    until: String,
    today: Date,
    done: Option<String>,
    faults: Vec<FaultShown>,
}

/// Whether it is taken back.
#[derive(Debug, Serialize)]
pub struct WithdrawPage {
    head: Head,
}

/// A class as it was read.
struct Class {
    name: String,
    members: Vec<(Listed, bool)>,
    shared: Vec<Permitted<Handed, may::ReadSharedItem>>,
}

/// Reads who of the reader's classes has it done. Each class asks for its permit; each who shares something, for theirs.
async fn classes(tx: &mut Tx, me: &SignedIn, seen: &Seen) -> Outcome<Vec<Class>> {
    let (actor, one) = (&me.actor, &seen.assignment);
    let mut found = Vec::new();
    for group in seen.groups.iter().filter(|group| one.classes.contains(&group.id)) {
        let (group, scope) = persons::permitted_group::<may::ReadJourney>(tx, actor, group.id).await?;
        let members = persons::members(tx, &scope).await?;
        let done = work::done(tx, &scope, one.id).await?;
        let rows = work::shared_with(tx, (actor.tenant, actor.person), one.id, &members).await?;
        let shared = tx.permit_each::<may::ReadSharedItem, Handed>(actor, rows).await?;
        let members = members.into_iter().map(|who| {
            let is_done = done.contains(&who.person);
            (who, is_done)
        });
        found.push(Class {
            name: group.name,
            members: members.collect(),
            shared,
        });
    }
    Ok(found)
}

async fn page(on: &Assignments, visit: &Visit, me: &SignedIn, id: ThingId) -> Outcome<OnePage> {
    let actor = &me.actor;
    let read = on.db().read(actor.tenant, |mut tx| async move {
        let seen = seen(&mut tx, actor, id).await?;
        let classes = match seen.assignment.state {
            Standing::Given | Standing::Closed => classes(&mut tx, me, &seen).await?,
            Standing::Draft | Standing::Withdrawn => Vec::new(),
        };
        tx.commit().await?;
        Ok((seen, classes))
    });
    let (seen, classes) = read.await?;
    OnePage::new(on, visit, me, (&seen, &classes))
}

impl OnePage {
    fn new(
        on: &Assignments,
        visit: &Visit,
        me: &SignedIn,
        (seen, classes): (&Seen, &[Class]),
    ) -> Outcome<Self> {
        let one = &seen.assignment;
        let today = on.cx().clock.today();
        let mine = seen.groups.iter().filter(|group| one.classes.contains(&group.id));
        let names: Vec<String> = mine.map(|group| group.name.clone()).collect();
        let draft = one.state == Standing::Draft && seen.ours;
        let rules: Vec<rules::Piece<'_>> = seen.pieces.iter().map(Piece::rule).collect();
        let mut addable = Vec::new();
        for kind in Kind::ALL.iter().filter(|_| draft && rules.len() < MOST_PIECES) {
            addable.push(Addable {
                kind: kind.word(),
                number: drawn::<policy::id::Thing>(&on.cx().ids)?.to_string(),
            });
        }
        Ok(Self {
            head: Head::new(one, today),
            others: one.classes.len() - names.len(),
            classes: names,
            pieces: PieceShown::all(on, visit, &seen.pieces, None),
            ours: seen.ours,
            not_ready: match one.state {
                Standing::Draft => rules::not_ready(&rules, one.until, today),
                _ => Vec::new(),
            },
            addable,
            groups: classes
                .iter()
                .map(|class| ClassShown::new(class, &seen.pieces))
                .collect(),
            reads: one.given_by == Some(me.actor.person),
            until: one.until.map_or_else(String::new, |day| day.to_string()),
            today,
            done: visit.done(&[
                "gemaakt",
                "bewaard",
                "onderdeel",
                "weggehaald",
                "verplaatst",
                "uitgegeven",
                "verlengd",
                "gesloten",
            ]),
            faults: Vec::new(),
        })
    }
}

impl ClassShown {
    fn new(class: &Class, pieces: &[Piece]) -> Self {
        let member = |(who, done): &(Listed, bool)| {
            let handed = class.shared.iter().find(|one| one.person == who.person);
            MemberShown {
                name: who.name.whole(),
                href: format!("/mensen/{}/reis", who.person),
                done: *done,
                shares: handed.map_or_else(Vec::new, |handed| shares(handed, pieces)),
            }
        };
        Self {
            name: class.name.clone(),
            done: class.members.iter().filter(|(_, done)| *done).count(),
            members: class.members.iter().map(member).collect(),
        }
    }
}

fn shares(handed: &Handed, pieces: &[Piece]) -> Vec<SharedShown> {
    let numbered = pieces.iter().zip(1..);
    let said = numbered.filter_map(|(piece, at)| {
        Some(SharedShown {
            at,
            kind: piece.kind.word(),
            words: handed.words.get(&piece.id)?.words.clone(),
        })
    });
    said.collect()
}

pub(super) async fn show(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = page(&on, &visit, &me, thing(&id)?).await?;
    visit.show(on.cx(), &page)
}

/// The page again, with why something could not be done.
pub(super) async fn told(
    on: &Assignments,
    visit: &Visit,
    me: &SignedIn,
    (id, key): (ThingId, &str),
) -> Outcome<Response> {
    let mut page = page(on, visit, me, id).await?;
    let field = if key == "assignments-wrong-past" {
        "tot"
    } else {
        "stand"
    };
    page.faults = vec![FaultShown::new(visit, field, key)];
    visit.show_with(on.cx(), StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Back to the assignment after something was done with it, or the page again with why it could not be.
pub(super) async fn moved(
    on: &Assignments,
    (visit, me): (&Visit, &SignedIn),
    (id, came): (ThingId, Outcome<Became>),
    done: &str,
) -> Outcome<Response> {
    match came {
        Ok(became) => Ok(became.leads(&format!("/opdrachten/{id}"), done)),
        Err(Error::Unprocessable(refusal)) => told(on, visit, me, (id, refusal.key)).await,
        Err(error) => Err(error),
    }
}

pub(super) async fn give(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let id = thing(&id)?;
    let came = acts::go(&on, &me.actor, id, (Verb::Give, None)).await;
    moved(&on, (&visit, &me), (id, came), "uitgegeven").await
}

pub(super) async fn extend(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["tot"])?;
    let id = thing(&id)?;
    let until: Option<Date> = sent.text("tot").parse().ok();
    let came = acts::go(&on, &me.actor, id, (Verb::Extend, until)).await;
    moved(&on, (&visit, &me), (id, came), "verlengd").await
}

pub(super) async fn close(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let id = thing(&id)?;
    let came = acts::go(&on, &me.actor, id, (Verb::Close, None)).await;
    moved(&on, (&visit, &me), (id, came), "gesloten").await
}

pub(super) async fn ask(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let seen = look(&on, &me.actor, thing(&id)?).await?;
    if !seen.ours || rules::next(seen.assignment.state, Verb::Withdraw).is_err() {
        return Err(Error::NotFound);
    }
    let head = Head::new(&seen.assignment, on.cx().clock.today());
    visit.show(on.cx(), &WithdrawPage { head })
}

pub(super) async fn withdraw(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let id = thing(&id)?;
    match acts::go(&on, &me.actor, id, (Verb::Withdraw, None)).await {
        Ok(became) => Ok(became.leads("/opdrachten", "ingetrokken")),
        Err(Error::Unprocessable(refusal)) => told(&on, &visit, &me, (id, refusal.key)).await,
        Err(error) => Err(error),
    }
}

impl Page for WithdrawPage {
    const TEMPLATE: &'static str = "assignments/withdraw.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |state| Self {
            head: sample::head(state),
        };
        vec![("a draft", page("draft")), ("given out", page("given"))]
    }
}

impl Page for OnePage {
    const TEMPLATE: &'static str = "assignments/one.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let member = |name: &str, done, shares: &[&str]| MemberShown {
            name: name.to_owned(),
            href: "/mensen/0/reis".to_owned(),
            done,
            shares: shares
                .iter()
                .map(|words| SharedShown {
                    at: 1,
                    kind: "compare",
                    words: (*words).to_owned(),
                })
                .collect(),
        };
        let class = || ClassShown {
            name: "t3a".to_owned(),
            done: 2,
            members: vec![
                member(
                    "Aya Voorbeeld",
                    true,
                    &["Ik wist niet dat een <loods> zo vroeg begint.\nMooi."],
                ),
                member("Bo van der Test", true, &[]),
                member("Cas Proef", false, &[]),
            ],
        };
        let page = |state, ours: bool, not_ready: &[&'static str], done: Option<&str>| Self {
            head: sample::head(state),
            classes: vec!["t3a".to_owned()],
            others: usize::from(!ours),
            pieces: if not_ready.is_empty() {
                sample::pieces()
            } else {
                Vec::new()
            },
            ours,
            not_ready: not_ready.to_vec(),
            addable: Kind::ALL
                .iter()
                .filter(|_| state == "draft")
                .map(|kind| Addable {
                    kind: kind.word(),
                    number: "1".repeat(32),
                })
                .collect(),
            groups: if state == "draft" {
                Vec::new()
            } else {
                vec![class()]
            },
            reads: ours,
            until: "2026-10-24".to_owned(),
            today: jiff::civil::date(2026, 10, 10),
            done: done.map(str::to_owned),
            faults: Vec::new(),
        };
        let mut wrong = page("given", true, &[], None);
        wrong.faults = vec![FaultShown {
            field: "tot".to_owned(),
            text: "Die dag is voorbij.".to_owned(),
        }];
        let mut part = page("draft", true, &[], None);
        part.not_ready = vec!["assignments-wrong-piece-part"];
        vec![
            (
                "an empty draft",
                page("draft", true, &["assignments-wrong-no-piece"], Some("gemaakt")),
            ),
            ("a draft", page("draft", true, &[], Some("onderdeel"))),
            ("a draft with a piece that is not whole", part),
            ("given out", page("given", true, &[], Some("uitgegeven"))),
            ("wrong day", wrong),
            ("for more classes than mine", page("given", false, &[], None)),
            ("closed", page("closed", true, &[], Some("gesloten"))),
            ("withdrawn", page("withdrawn", true, &[], None)),
        ]
    }
}
