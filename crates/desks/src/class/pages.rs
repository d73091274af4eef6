//! The page of a class, of a group that takes a subject together, and of those who wait for a class.

use axum::extract::{Path, State};
use axum::response::Response;
use guidance::dialogues::{Wish, wishes};
use journey::Journeys;
use kit::{Error, Outcome, Page, SignedIn, Templates, Urls, Visit, templates};
use pathways::facts::Node;
use people::persons::{self, Group, Listed};
use policy::id::GroupId;
use policy::role::Role;
use policy::{Action, Actor, Party, may};
use serde::Serialize;

use super::{rules, say};

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
        .see("/groepen/{group}", show, Action::ReadBasicRecord)
        .act(
            "/beheer/klassen/{id}/onderwijs",
            say::send,
            Action::CorrectBasicRecord,
        )
        .on("/groepen/{id}")
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "class/class.html" => "class.html" }
}

/// Somebody in the list.
#[derive(Clone, Debug, Serialize)]
struct Member {
    href: String,
    name: String,
    /// To the talk that they ask the reader for.
    asks: Option<String>,
}

/// What stands in the form.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Typed {
    pub track: String,
    pub year: String,
}

/// What is wrong with a field.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Fault {
    pub field: &'static str,
    pub text: String,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct ClassPage {
    id: String,
    name: String,
    school: String,
    kind: String,
    track: Option<String>,
    year: Option<u8>,
    /// The school did not say it of the class; its young people stand there.
    by_members: bool,
    unplaced: bool,
    tracks: Vec<String>,
    /// The years of the track that has most of them.
    years: Vec<u8>,
    members: Vec<Member>,
    /// In which role one looks.
    role: &'static str,
    /// Whether one may see what this class was offered.
    guides: bool,
    /// Whether one may say in which track it is.
    keeps: bool,
    pub(super) typed: Typed,
    /// Whether it would be the only class in its part of the chain, and one has to be sure.
    pub(super) other_stage: bool,
    pub(super) errors: Vec<Fault>,
    saved: bool,
}

/// What was read of a class.
struct Read {
    group: Group,
    members: Vec<Listed>,
    role: Role,
    wishes: Vec<Wish>,
}

async fn show(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&journeys, &me.actor, &id).await?;
    page.saved = visit.done(&["bewaard"]).is_some();
    visit.show(&journeys.cx, &page)
}

/// The page of the group with this id.
pub(super) async fn page(journeys: &Journeys, actor: &Actor, id: &str) -> Outcome<ClassPage> {
    let id: GroupId = id.parse().map_err(|_| Error::NotFound)?;
    let read = journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let (group, scope) = persons::permitted_group::<may::ReadBasicRecord>(&mut tx, actor, id).await?;
            let members = persons::members(&mut tx, &scope).await?;
            let role = scope.proof().reason().role;
            let wishes = match guides(role) {
                true => wishes(&mut tx, actor, &[Party::Group(id)]).await?,
                false => Vec::new(),
            };
            tx.commit().await?;
            Ok(Read {
                group,
                members,
                role,
                wishes,
            })
        })
        .await?;
    let facts = journeys.known.knowledge.facts();
    Ok(ClassPage::new(&read, rules::tracks(facts)))
}

fn guides(role: Role) -> bool {
    matches!(role, Role::Tutor | Role::Counsellor)
}

impl ClassPage {
    fn new<'a>(read: &Read, tracks: impl Iterator<Item = &'a Node>) -> Self {
        let Read { group, role, .. } = read;
        let member = |listed: &Listed| {
            let asks = read.wishes.iter().find(|wish| wish.person == listed.person);
            Member {
                href: format!("/mensen/{}", listed.person),
                name: listed.name.whole(),
                asks: asks.map(|wish| format!("/gesprekken/{}", wish.talk)),
            }
        };
        let (said_track, said_year) = group.said.clone();
        let nodes: Vec<&Node> = tracks.collect();
        Self {
            id: group.id.to_string(),
            name: group.name.clone(),
            school: group.school.clone(),
            kind: group.kind.clone(),
            track: group.track.clone(),
            year: group.year,
            by_members: !group.is_unplaced() && (group.track.clone(), group.year) != group.said,
            unplaced: group.is_unplaced(),
            tracks: nodes.iter().map(|node| node.id.clone()).collect(),
            years: (1..=nodes.iter().map(|node| node.years()).max().unwrap_or_default()).collect(),
            members: read.members.iter().map(member).collect(),
            role: role.id(),
            guides: guides(*role) && group.kind == "class",
            keeps: *role == Role::Administrator && group.kind == "class",
            typed: Typed {
                track: said_track.unwrap_or_default(),
                year: said_year.map(|year| year.to_string()).unwrap_or_default(),
            },
            other_stage: false,
            errors: Vec::new(),
            saved: false,
        }
    }
}

impl Page for ClassPage {
    const TEMPLATE: &'static str = "class/class.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |kind: &str, role: Role, names: &[&str]| {
            let member = |name: &&str| Member {
                href: "/mensen/0".to_owned(),
                name: (*name).to_owned(),
                asks: (guides(role) && name.starts_with("Aya")).then(|| "/gesprekken/0".to_owned()),
            };
            Self {
                id: "0".repeat(32),
                name: "t3a".to_owned(),
                school: "Voorbeeldschool".to_owned(),
                kind: kind.to_owned(),
                track: Some("vmbo-tl".to_owned()),
                year: Some(3),
                by_members: role == Role::Tutor,
                unplaced: false,
                tracks: vec!["po".to_owned(), "so-sbo".to_owned(), "vmbo-tl".to_owned()],
                years: vec![1, 2, 3, 8],
                members: names.iter().map(member).collect(),
                role: role.id(),
                guides: guides(role) && kind == "class",
                keeps: role == Role::Administrator,
                typed: Typed::default(),
                other_stage: false,
                errors: Vec::new(),
                saved: true,
            }
        };
        let fault = |field| Fault {
            field,
            text: "Dit kan niet.".to_owned(),
        };
        let wrong = Self {
            track: None,
            year: None,
            unplaced: true,
            typed: Typed {
                track: "po".to_owned(),
                year: "8".to_owned(),
            },
            other_stage: true,
            errors: vec![fault("track"), fault("year")],
            saved: false,
            ..sample("class", Role::Administrator, &["Aya Voorbeeld"])
        };
        let unplaced = Self {
            year: None,
            unplaced: true,
            ..sample("class", Role::Counsellor, &["Aya Voorbeeld"])
        };
        vec![
            (
                "tutor",
                sample("class", Role::Tutor, &["Aya Voorbeeld", "Bo van der Test"]),
            ),
            (
                "administrator",
                sample("class", Role::Administrator, &["Aya Voorbeeld"]),
            ),
            ("wrong", wrong),
            ("unplaced", unplaced),
            ("nobody", sample("waiting", Role::Counsellor, &[])),
        ]
    }
}
