//! A **group** on its own page: who is in it, by name. Whoever keeps the school right also says here in which track and
//! year it is, so that its young people are shown their doors.

use axum::extract::{Path, State};
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Tx, Visit, sql};
use policy::id::GroupId;
use policy::role::Role;
use policy::{Actor, Permitted, Untrusted, may};
use serde::Serialize;

use crate::People;
use crate::persons::{Group, Listed, find_group, members, permitted_group};
use crate::positions;

/// The tracks that a class can be in, by their ids in the graph of education.
pub const TRACKS: &[&str] = &[
    "po", "sbo", "vo-brug", "pro", "vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo",
];

/// A person in the list.
#[derive(Clone, Debug, Serialize)]
struct Member {
    href: String,
    name: String,
}

/// The page of a group.
#[derive(Debug, Serialize)]
pub struct GroupPage {
    id: String,
    name: String,
    school: String,
    kind: String,
    track: Option<String>,
    year: Option<u8>,
    tracks: &'static [&'static str],
    members: Vec<Member>,
    /// In which role one looks.
    role: &'static str,
    /// Whether one may say in which track it is.
    keeps: bool,
    saved: bool,
    error: bool,
}

pub(super) async fn show(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let (group, members, role) = read(&people, &me.actor, &id).await?;
    let said = |word| visit.done(&[word]).is_some();
    let mut page = GroupPage::new(&group, &members, role);
    page.saved = said("bewaard");
    page.error = said("fout");
    visit.show(&people.cx, &page)
}

async fn read(people: &People, actor: &Actor, id: &str) -> Outcome<(Group, Vec<Listed>, Role)> {
    let id: GroupId = id.parse().map_err(|_| Error::NotFound)?;
    people
        .db
        .read(actor.tenant, |mut tx| async move {
            let (group, scope) = permitted_group::<may::ReadBasicRecord>(&mut tx, actor, id).await?;
            let listed = members(&mut tx, &scope).await?;
            let role = scope.proof().reason().role;
            tx.commit().await?;
            Ok((group, listed, role))
        })
        .await
}

/// Says in which track and year a class is, and so where everybody in it stands who did not say otherwise.
pub(super) async fn set_track(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["track", "year"])?;
    let track = sent.given("track");
    let year: Option<i64> = match sent.given("year") {
        None => None,
        Some(year) => Some(
            year.parse()
                .ok()
                .filter(|year| (1..=8).contains(year))
                .ok_or_else(wrong)?,
        ),
    };
    if track.is_some_and(|track| !TRACKS.contains(&track)) {
        return Err(wrong());
    }
    let group: GroupId = id.parse().map_err(|_| Error::NotFound)?;
    let actor = &me.actor;
    people
        .db
        .act(actor.tenant, |mut tx| async move {
            let permit: Permitted<Group, may::CorrectBasicRecord> = tx
                .permit(actor, Untrusted::new(group), async |tx: &mut Tx, id| {
                    find_group::<may::CorrectBasicRecord>(tx, actor.tenant, id).await
                })
                .await?;
            save_track(&mut tx, &permit, track, year).await?;
            positions::follow_class(&mut tx, actor.tenant, permit.id, track, year).await?;
            tx.commit().await
        })
        .await?;
    Ok(see_other(&format!("/groepen/{id}?gedaan=bewaard")))
}

fn wrong() -> Error {
    Refusal::new("persons-track-unknown").into()
}

async fn save_track(
    tx: &mut Tx,
    group: &Permitted<Group, may::CorrectBasicRecord>,
    track: Option<&str>,
    year: Option<i64>,
) -> Outcome<()> {
    use policy::Object as _;
    sql("update school_group set track = $3, year = $4 where tenant = $1 and id = $2")
        .bind(group.key().tenant)
        .bind(group.id)
        .bind(track)
        .bind(year)
        .run(tx)
        .await
        .map(drop)
}

impl GroupPage {
    fn new(group: &Group, members: &[Listed], role: Role) -> Self {
        let member = |listed: &Listed| Member {
            href: format!("/mensen/{}", listed.person),
            name: listed.name.whole(),
        };
        Self {
            id: group.id.to_string(),
            name: group.name.clone(),
            school: group.school.clone(),
            kind: group.kind.clone(),
            track: group.track.clone(),
            year: group.year,
            tracks: TRACKS,
            members: members.iter().map(member).collect(),
            role: role.id(),
            keeps: role == Role::Administrator && group.kind == "class",
            saved: false,
            error: false,
        }
    }
}

impl Page for GroupPage {
    const TEMPLATE: &'static str = "persons/group.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |kind: &str, role: Role, names: &[&str]| {
            let member = |name: &&str| Member {
                href: "/mensen/0".to_owned(),
                name: (*name).to_owned(),
            };
            Self {
                id: "0".repeat(32),
                name: "t3a".to_owned(),
                school: "Voorbeeldschool".to_owned(),
                kind: kind.to_owned(),
                track: Some("vmbo-tl".to_owned()),
                year: Some(3),
                tracks: TRACKS,
                members: names.iter().map(member).collect(),
                role: role.id(),
                keeps: role == Role::Administrator,
                saved: true,
                error: false,
            }
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
            ("nobody", sample("waiting", Role::Counsellor, &[])),
        ]
    }
}
