//! What is done from the luck meter: an offer to some, somebody who sees to it, and the end of that.

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;
use journey::duties::{self, Ended, Wanted};
use journey::entitlements::{Ask, set};
use journey::opportunities::{self, Draft, Opportunity, State as Standing};
use journey::{Fields, Journeys, Kind, Topics};
use kit::actor::see_other;
use kit::{Error, Outcome, Refusal, Sent, SignedIn, Visit};
use policy::PersonId;

use super::entitlement::again;
use super::pages::{group, with_colleagues};

/// The fields of the form; both buttons send all of them.
const FIELDS: [&str; 14] = [
    "wat",
    "wie",
    "soort",
    "titel",
    "uitleg",
    "plaats",
    "dag",
    "antwoord",
    "veld",
    "volwassene",
    "voor",
    "eigenaar",
    "notitie",
    "doe",
];

/// Offers the same to those who are marked.
pub(super) async fn offer(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let what = sent.text("wat").to_owned();
    let wrong = async |told: (&str, &str)| again(&journeys, &visit, &me, (&id, &what), &sent, told).await;
    let some = chosen(&sent);
    if some.is_empty() {
        return wrong(("wie", "journey-offer-nobody")).await;
    }
    let today = journeys.cx.clock.today();
    let asked = set::asked(&journeys.db, &journeys.known, me.actor.tenant, &what, today).await?;
    let draft = match draft(&journeys, asked.as_ref(), &sent, today) {
        Ok(draft) => draft,
        Err(told) => return wrong(told).await,
    };
    if let Some(told) = draft.wrong(today).first() {
        return wrong(*told).await;
    }
    let with = (&journeys.db, &journeys.cx.ids, &journeys.known);
    match opportunities::offer_to_some(with, &me.actor, group(&id)?, &some, &draft).await {
        Ok(_) => Ok(see_other(&format!(
            "/groepen/{id}/toevalsmeter?gedaan=aangeboden"
        ))),
        Err(Error::Unprocessable(refusal)) => wrong(("wie", refusal.key)).await,
        Err(error) => Err(error),
    }
}

fn draft(
    journeys: &Journeys,
    asked: Option<&Ask>,
    sent: &Sent,
    today: Date,
) -> Result<Draft, (&'static str, &'static str)> {
    let asked = asked.ok_or(("wat", "journey-plan-unknown"))?;
    let kind = Kind::from_word(sent.text("soort")).filter(|kind| asked.kinds.contains(*kind));
    let kind = kind.ok_or(("soort", "journey-offer-no-kind"))?;
    let fields: Fields = sent
        .all("veld")
        .filter_map(|word| journeys.known.standard.field(word))
        .collect();
    if asked.fields > 0 && fields.count() == 0 {
        return Err(("veld", "journey-offer-no-field"));
    }
    Ok(Draft {
        rule: Opportunity {
            kind,
            state: Standing::Offered,
            offered_on: today,
            answer_by: day(sent, "antwoord")?,
            day: day(sent, "dag")?,
            fields,
            // What it is offered for, it is about.
            topics: Topics::default().with(asked.about),
            encounter: asked.encounter || sent.text("volwassene") == "ja",
        },
        title: sent.text("titel").to_owned(),
        about: sent.text("uitleg").to_owned(),
        place: sent.text("plaats").to_owned(),
    })
}

fn day(sent: &Sent, name: &'static str) -> Result<Option<Date>, (&'static str, &'static str)> {
    match sent.given(name) {
        None => Ok(None),
        Some(text) => text.parse().map(Some).map_err(|_| (name, "journey-wrong-day")),
    }
}

fn chosen(sent: &Sent) -> BTreeSet<PersonId> {
    sent.all("wie").filter_map(|id| id.parse().ok()).collect()
}

/// The one who looks sees to it, for each who is marked.
pub(super) async fn take_on(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let what = sent.text("wat").to_owned();
    let wrong = async |told: (&str, &str)| again(&journeys, &visit, &me, (&id, &what), &sent, told).await;
    let some = chosen(&sent);
    if some.is_empty() {
        return wrong(("wie", "journey-offer-nobody")).await;
    }
    let by_day = match day(&sent, "voor") {
        Ok(Some(day)) => day,
        _ => return wrong(("voor", "journey-wrong-day")).await,
    };
    let today = journeys.cx.clock.today();
    let tenant = me.actor.tenant;
    set::asked(&journeys.db, &journeys.known, tenant, &what, today)
        .await?
        .ok_or(Error::NotFound)?;
    let own = me.actor.person.to_string();
    let owner = match sent.given("eigenaar").filter(|asked| *asked != own) {
        None => me.actor.person,
        Some(asked) => {
            let (_, colleagues) = with_colleagues(&journeys, &me.actor, group(&id)?).await?;
            let mut colleagues = colleagues.iter().map(|one| one.person);
            match colleagues.find(|one| one.to_string() == asked) {
                Some(colleague) => colleague,
                None => return wrong(("eigenaar", "journey-duty-not-a-colleague")).await,
            }
        }
    };
    let wanted = Wanted {
        entitlement: what.clone(),
        owner,
        by_day,
        note: sent.text("notitie").to_owned(),
    };
    if let Some(key) = wanted.wrong(journeys.cx.clock.today()) {
        return wrong(("voor", key)).await;
    }
    duties::take_on((&journeys.db, &journeys.cx.ids), &me.actor, &some, &wanted).await?;
    Ok(see_other(&format!(
        "/groepen/{id}/toevalsmeter?gedaan=taak#werklijst"
    )))
}

/// Ends a duty.
pub(super) async fn end(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["hoe", "groep"])?;
    let how =
        Ended::from_word(sent.text("hoe")).ok_or_else(|| Error::from(Refusal::new("kit-unknown-field")))?;
    let duty = id.parse().map_err(|_| Error::NotFound)?;
    duties::end(&journeys.db, &me.actor, duty, how).await?;
    let done = match how {
        Ended::Done => "klaar",
        Ended::Dropped => "vervallen",
    };
    let back = group(sent.text("groep"))?;
    Ok(see_other(&format!(
        "/groepen/{back}/toevalsmeter?gedaan={done}#werklijst"
    )))
}
