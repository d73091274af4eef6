//! What the pages **read**: the talks and steps of somebody, one talk with what it opens with, and the questions that fit.
//!
//! Deliberately absent: reading without a permit; each of these asks the guard first.

use jiff::civil::Date;
use journey::way::{self, Way};
use journey::{Band, Known, experiences, questions};
use kit::db::sql;
use kit::{Error, Outcome, Tx};
use pathways::facts::Stage;
use pathways::moments::{State as Ahead, moments};
use people::glass::{self, Opened};
use people::persons::party_name;
use policy::calendar::day_at;
use policy::role::Role;
use policy::{Act, Actor, Object as _, Party, Permitted, PersonId, ThingId, Untrusted, may};

use super::steps::{self, Agreed};
use super::{Dialogue, Part, StepState, future, store, wishes};

/// A decision moment may be talked about from the school year before it.
const YEARS_AHEAD: u8 = 1;

/// The talks and steps of one young person.
#[derive(Clone, Debug)]
pub struct Read {
    /// Whose.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// In which role one looks.
    pub role: Role,
    /// Their talks with the name of whoever holds each, the newest first.
    pub talks: Vec<(Dialogue, Option<String>)>,
    /// Their steps, the one that is due first on top.
    pub steps: Vec<Agreed>,
    /// Decision moments that can be talked about, as they come.
    pub moments: Vec<String>,
    /// Their tutors.
    pub tutors: Vec<(PersonId, Option<String>)>,
    /// The glass through which it is read, if it is.
    pub glass: Option<Opened>,
    /// Today.
    pub today: Date,
}

impl Read {
    /// Whether whoever looks guides this young person, and may plan and log.
    pub fn guides(&self) -> bool {
        guides(self.role)
    }
}

/// One talk with what it opens with.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The talk.
    pub talk: Dialogue,
    /// The young person's name.
    pub name: String,
    /// The name of whoever holds it.
    pub with: Option<String>,
    /// In which role one looks.
    pub role: Role,
    /// Steps of earlier talks that are still open.
    pub earlier: Vec<Agreed>,
    /// Steps that were agreed in this talk.
    pub agreed: Vec<Agreed>,
    /// For each part that asks something, the question that fits this person.
    pub questions: Vec<(Part, Option<String>)>,
    /// Decision moments that can be talked about.
    pub moments: Vec<String>,
    /// Where the young person asks for it and waits: whether whoever they asked still guides them, and so sees that.
    pub asked: Option<bool>,
    /// How much of it was about the future, as whoever looks says.
    pub tenths: Option<u8>,
    /// The glass through which it is read, if it is.
    pub glass: Option<Opened>,
    /// Today.
    pub today: Date,
}

impl Opening {
    /// Whether whoever looks guides this young person.
    pub fn guides(&self) -> bool {
        guides(self.role)
    }
}

fn guides(role: Role) -> bool {
    matches!(role, Role::Tutor | Role::Counsellor)
}

/// Everything of one young person, for themselves and for whoever guides them.
///
/// # Errors
///
/// Not found for anybody else.
pub async fn read(tx: &mut Tx, known: &Known, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<Read> {
    let way = readable(tx, actor, person).await?;
    let mut talks = Vec::new();
    for talk in store::of(tx, known, &way).await? {
        if !talk.is_for(actor.person) {
            continue;
        }
        let with = party_name(tx, actor.tenant, Party::Person(talk.held_by)).await?;
        talks.push((talk, with));
    }
    let today = day_at(tx.now());
    Ok(Read {
        person: way.person,
        name: name(tx, &way).await?,
        role: way.proof().reason().role,
        talks,
        steps: steps::of(tx, &way).await?,
        moments: to_talk_about(known, &way, today),
        tutors: tutors(tx, &way).await?,
        glass: glass::through(tx, &way).await?,
        today,
    })
}

/// One talk, for the young person and for whoever guides them.
///
/// # Errors
///
/// Not found for anybody else.
pub async fn opening(tx: &mut Tx, known: &Known, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Opening> {
    let talk: Permitted<Dialogue, may::ReadJourney> = tx
        .permit(actor, id, async |tx: &mut Tx, id| {
            store::find::<may::ReadJourney>(tx, known, actor.tenant, id).await
        })
        .await?;
    if !talk.is_for(actor.person) {
        return Err(Error::NotFound);
    }
    let way = readable(tx, actor, Untrusted::new(talk.person)).await?;
    let today = day_at(tx.now());
    let earlier = steps::of(tx, &way).await?.into_iter();
    let earlier = earlier.filter(|step| step.state == StepState::Open && step.dialogue != Some(talk.id));
    let had = experiences::of(tx, known, &way).await?;
    let asked_for = match talk.waits() {
        true => wishes::asked_by(tx, &way).await?,
        false => Vec::new(),
    };
    let asked: Vec<&str> = had
        .iter()
        .rev()
        .filter_map(|had| Some(had.what.reflection.as_ref()?.question.as_str()))
        .collect();
    Ok(Opening {
        name: name(tx, &way).await?,
        with: party_name(tx, actor.tenant, Party::Person(talk.held_by)).await?,
        role: talk.proof().reason().role,
        earlier: earlier.collect(),
        agreed: steps::of_talk(tx, &talk).await?,
        questions: fitting(known, band(known, &way, today), &asked, talk.id),
        moments: to_talk_about(known, &way, today),
        asked: asked_for
            .iter()
            .find(|one| one.talk == talk.id)
            .map(|one| one.seen),
        tenths: future::said(tx, &talk, talk.id).await?,
        glass: glass::through(tx, &talk).await?,
        today,
        talk: talk.into_inner(),
    })
}

/// The tutors of a young person now, with their names.
pub async fn tutors<A: Act>(
    tx: &mut Tx,
    way: &Permitted<Way, A>,
) -> Outcome<Vec<(PersonId, Option<String>)>> {
    let tenant = way.key().tenant;
    let rows = sql(
        "select distinct p.id, p.sorted from membership m \
         join relation r on r.tenant = m.tenant and r.kind = 'tutor-of' and r.object = 'group:' || m.school_group \
         join person p on p.tenant = m.tenant and r.subject = 'person:' || p.id \
         where m.tenant = $1 and m.person = $2 and m.role = 'member' and m.ended_at is null and r.revoked_at is null \
         and r.valid_from <= $3 and r.valid_to > $3 and p.state = 'here' order by p.sorted, p.id",
    )
    .bind(tenant)
    .bind(way.person)
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut tutors = Vec::with_capacity(rows.len());
    for row in &rows {
        let tutor: PersonId = row.get("id")?;
        tutors.push((tutor, party_name(tx, tenant, Party::Person(tutor)).await?));
    }
    Ok(tutors)
}

async fn readable(
    tx: &mut Tx,
    actor: &Actor,
    person: Untrusted<PersonId>,
) -> Outcome<Permitted<Way, may::ReadJourney>> {
    tx.permit(actor, person, async |tx: &mut Tx, id| {
        way::find::<may::ReadJourney>(tx, actor.tenant, id).await
    })
    .await
}

async fn name(tx: &mut Tx, way: &Permitted<Way, may::ReadJourney>) -> Outcome<String> {
    let name = party_name(tx, way.key().tenant, Party::Person(way.person)).await?;
    Ok(name.unwrap_or_default())
}

/// What comes for them this school year and the next; where nobody knows where they stand, every moment there is.
fn to_talk_about(known: &Known, way: &Way, today: Date) -> Vec<String> {
    let facts = known.knowledge.facts();
    match known.position(&way.stand, way.born, today) {
        None => facts.moments().iter().map(|moment| moment.id.clone()).collect(),
        Some(position) => moments(facts, &position)
            .iter()
            .filter(|moment| moment.years <= YEARS_AHEAD && moment.state != Ahead::Past)
            .map(|moment| moment.fact.id.clone())
            .collect(),
    }
}

/// The band in which questions are put. Of whom nothing is known is asked as somebody of secondary school.
fn band(known: &Known, way: &Way, today: Date) -> Band {
    let facts = known.knowledge.facts();
    let position = known.position(&way.stand, way.born, today);
    let stage = position
        .as_ref()
        .map_or(Stage::Vo, |position| facts.node(position.at).stage);
    let born = way
        .born
        .and_then(|born| born.until((jiff::Unit::Year, today)).ok());
    let age = born.and_then(|age| u8::try_from(age.get_years()).ok());
    Band::of(stage, age.unwrap_or(14))
}

/// The same questions each time that the page of one talk is opened.
fn fitting(known: &Known, band: Band, asked: &[&str], talk: ThingId) -> Vec<(Part, Option<String>)> {
    let bank = known.standard.questions();
    // The low half of a random id is random enough.
    let seed = u64::try_from(talk.bits() & u128::from(u64::MAX)).unwrap_or_default();
    let mut fitting = Vec::new();
    for (part, at) in Part::ALL.iter().zip(0u64..) {
        if let Some(competency) = part.competency() {
            let found = questions::question(bank, band, competency, asked, seed ^ at);
            fitting.push((*part, found.map(|question| question.id.clone())));
        }
    }
    fitting
}
