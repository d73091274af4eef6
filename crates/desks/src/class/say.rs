//! Whoever keeps the school right **says** in which track and year a class is, and so where everybody in it stands who did not say
//! otherwise.
//!
//! Deliberately absent: a track for somebody alone. That, the young person says.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use journey::Journeys;
use kit::actor::see_other;
use kit::{Args, Error, Language, Outcome, Refusal, Sent, SignedIn, Tx, Visit};
use pathways::facts::Stage;
use people::persons::{self, Group};
use policy::id::GroupId;
use policy::{Actor, Permitted, Untrusted, may};

use super::pages::{Fault, Typed, page};
use super::rules::{Wrong, wrong};

/// What somebody says of a class.
struct Said<'a> {
    track: Option<&'a str>,
    year: Option<u8>,
    sure: bool,
}

pub(super) async fn send(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["track", "year", "toch"])?;
    let group: GroupId = id.parse().map_err(|_| Error::NotFound)?;
    let year = sent.given("year").map(str::parse).transpose();
    let said = Said {
        track: sent.given("track"),
        year: year.map_err(|_| Error::from(Refusal::new("persons-track-unknown")))?,
        sure: sent.given("toch").is_some(),
    };
    let Some(why) = say(&journeys, &me.actor, group, &said).await? else {
        return Ok(see_other(&format!("/groepen/{id}?gedaan=bewaard")));
    };
    let mut page = page(&journeys, &me.actor, &id).await?;
    page.typed = Typed {
        track: sent.text("track").to_owned(),
        year: sent.text("year").to_owned(),
    };
    page.other_stage = matches!(why, Wrong::OtherStage(_));
    page.errors = vec![fault(&why, &said, &visit.lang)];
    visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Keeps it; or says why it cannot be.
async fn say(journeys: &Journeys, actor: &Actor, group: GroupId, said: &Said<'_>) -> Outcome<Option<Wrong>> {
    let facts = journeys.known.knowledge.facts();
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let class: Permitted<Group, may::CorrectBasicRecord> = tx
                .permit(actor, Untrusted::new(group), async |tx: &mut Tx, id| {
                    persons::find_group::<may::CorrectBasicRecord>(tx, actor.tenant, id).await
                })
                .await?;
            let beside = persons::tracks_beside(&mut tx, &class).await?;
            let wrong = wrong(facts, (said.track, said.year), &beside, said.sure);
            if wrong.is_none() {
                persons::say_place(&mut tx, &class, said.track, said.year).await?;
            }
            tx.commit().await?;
            Ok(wrong)
        })
        .await
}

/// Why not, in words, at the field that it is about.
fn fault(why: &Wrong, said: &Said<'_>, lang: &Language) -> Fault {
    let track = || {
        let key = format!("persons-track-{}", said.track.unwrap_or_default());
        lang.get(&key, &Args::NONE).into_owned()
    };
    let (field, key, args) = match why {
        Wrong::UnknownTrack => ("track", "persons-track-unknown", Args::NONE),
        Wrong::NoSuchYear { most } => (
            "year",
            "class-no-such-year",
            Args::NONE.with("track", track()).with("most", i64::from(*most)),
        ),
        Wrong::NoYear { most } => ("year", "class-no-year", Args::NONE.with("most", i64::from(*most))),
        Wrong::OtherStage(Stage::Po) => ("track", "class-other-stage-po", Args::NONE),
        Wrong::OtherStage(_) => ("track", "class-other-stage-vo", Args::NONE),
    };
    Fault {
        field,
        text: lang.get(key, &args).into_owned(),
    }
}
