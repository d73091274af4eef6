//! Reads the way of one young person, in one snapshot.

use jiff::civil::Date;
use journey::coverage::{Coverage, Plan};
use journey::duties::{self, Duty};
use journey::entitlements::own::Titles;
use journey::experiences::Had;
use journey::meter::journey_of;
use journey::opportunities::Offer;
use journey::way::{self, Way};
use journey::{Band, Journeys};
use kit::{Outcome, Tx};
use people::glass::{self, Opened};
use people::persons::party_name;
use policy::calendar::day_at;
use policy::{Actor, Party, Permitted, PersonId, Untrusted, may};

/// Everything on the way of somebody.
pub struct Read {
    pub way: Way,
    pub name: String,
    pub plan: Plan,
    pub coverage: Coverage,
    pub offers: Vec<Offer>,
    pub had: Vec<Had>,
    /// What the school calls what it asks of its own.
    pub own: Titles,
    pub duties: Vec<Duty>,
    pub today: Date,
    /// The glass through which it is read, if it is.
    pub glass: Option<Opened>,
}

/// The way of somebody, for themselves or for whoever guides them.
pub async fn read(journeys: &Journeys, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<Read> {
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let way: Permitted<Way, may::ReadJourney> = tx
                .permit(actor, person, async |tx: &mut Tx, id| {
                    way::find::<may::ReadJourney>(tx, actor.tenant, id).await
                })
                .await?;
            let journey = journey_of(&mut tx, &journeys.known, &way).await?;
            let duties = duties::of(&mut tx, &way).await?;
            let glass = glass::through(&mut tx, &way).await?;
            let name = party_name(&mut tx, actor.tenant, Party::Person(way.person)).await?;
            let today = day_at(tx.now());
            let way = (*way).clone();
            tx.commit().await?;
            Ok(Read {
                way,
                name: name.unwrap_or_default(),
                plan: journey.plan,
                coverage: journey.coverage,
                offers: journey.offers,
                had: journey.had,
                own: journey.titles,
                duties,
                today,
                glass,
            })
        })
        .await
}

impl Read {
    /// How old the questions are that fit.
    pub fn band(&self, journeys: &Journeys) -> Band {
        let position = journeys
            .known
            .position(&self.way.stand, self.way.born, self.today);
        let facts = journeys.known.knowledge.facts();
        match position {
            Some(position) => Band::of(facts.node(position.at).stage, position.age.unwrap_or(14)),
            None => Band::B,
        }
    }
}
