//! The **steps of a group**: who is going to do what, by when. By name; whose day has passed stands where their name stands.
//!
//! Deliberately absent: an order by lateness, a count of steps kept, and whoever has no open step.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use journey::Journeys;
use kit::{Error, Outcome, Page, SignedIn, Visit};
use people::persons::Listed;
use policy::id::GroupId;
use serde::Serialize;

use super::super::{Agreed, StepState, in_group};
use super::shown::StepShown;

/// Somebody with what they are going to do.
#[derive(Clone, Debug, Serialize)]
struct WhoShown {
    href: String,
    name: String,
    steps: Vec<StepShown>,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct GroupStepsPage {
    id: String,
    name: String,
    people: Vec<WhoShown>,
}

pub(super) async fn show(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let id: GroupId = id.parse().map_err(|_| Error::NotFound)?;
    let actor = &me.actor;
    let (class, all) = journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let read = in_group(&mut tx, actor, id).await?;
            tx.commit().await?;
            Ok(read)
        })
        .await?;
    let today = journeys.cx.clock.today();
    let page = GroupStepsPage {
        id: class.id.to_string(),
        name: class.name,
        people: all.iter().map(|(who, steps)| shown(who, steps, today)).collect(),
    };
    visit.show(&journeys.cx, &page)
}

fn shown(who: &Listed, steps: &[Agreed], today: Date) -> WhoShown {
    WhoShown {
        href: format!("/mensen/{}/gesprek", who.person),
        name: who.name.whole(),
        steps: steps.iter().map(|step| StepShown::new(step, today)).collect(),
    }
}

impl Page for GroupStepsPage {
    const TEMPLATE: &'static str = "dialogues/group.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |names: &[&str]| Self {
            id: "0".repeat(32),
            name: "t3a".to_owned(),
            people: names
                .iter()
                .map(|name| WhoShown {
                    href: "/mensen/0/gesprek".to_owned(),
                    name: (*name).to_owned(),
                    steps: StepShown::samples(&[StepState::Open, StepState::Open]),
                })
                .collect(),
        };
        vec![
            ("some", sample(&["Aya Voorbeeld", "Bo van der Test"])),
            ("nobody", sample(&[])),
        ]
    }
}
