//! Pairings in rows, and rows as pairings. The record of a pairing is about its young person; the mentor answers a proposal as somebody
//! who answers for oneself, and knows the young person only once it runs.
//!
//! Deliberately absent: deciding. What may become of a pairing stands in `rules.rs`.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::{Row, sql};
use kit::guard::Found;
use kit::{Error, Outcome, Tx};
use policy::data::DataClass;
use policy::id::{PairingId, ProgrammeId};
use policy::{Act, Actor, Changes, Key, Object, Party, Permitted, PersonId, Sees, TenantId, ThingId, may};

use super::mine::Mine;
use super::{How, Reason, Said, Stands, State};

/// Something that somebody wrote, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The words; empty while there are none.
    pub text: String,
    /// When.
    pub at: Option<Timestamp>,
}

/// What each of the two wrote or said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Two<T> {
    /// The young person.
    pub young: T,
    /// The mentor.
    pub mentor: T,
}

/// A pairing as it is held.
#[derive(Clone, Debug)]
pub struct Pairing {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// In which edition.
    pub edition: ThingId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// The mentor.
    pub mentor: PersonId,
    /// The young person.
    pub young: PersonId,
    /// The wish that it answers.
    pub wish: Option<ThingId>,
    /// The same for all pairings of a group.
    pub together: Option<ThingId>,
    /// The offer on the way of the young person.
    pub opportunity: Option<ThingId>,
    /// How far it is.
    pub state: State,
    /// Since when.
    pub state_at: Timestamp,
    /// The coordinator who proposed it.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: Timestamp,
    /// The coordinator who looks after it; whether they still coordinate is for who asks.
    pub coordinator: Option<PersonId>,
    /// The last day for an answer.
    pub answer_by: Date,
    /// What each said, and when.
    pub said: Two<Option<Said>>,
    /// When each said so.
    pub said_at: Two<Option<Timestamp>>,
    /// The first meeting.
    pub kick_off: Option<Date>,
    /// The day on which they look back halfway.
    pub mid_term: Option<Date>,
    /// The day of the goodbye.
    pub goodbye: Option<Date>,
    /// The last day.
    pub ends: Option<Date>,
    /// What each wants to learn.
    pub learns: Two<String>,
    /// What each wrote halfway.
    pub halfway: Two<Words>,
    /// What each wrote for the goodbye.
    pub farewell: Two<Words>,
    /// Whether each would like to be paired with the other again.
    pub again: Two<Option<Said>>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// How.
    pub how: Option<How>,
    /// Why, where it ended early.
    pub why: Option<Reason>,
    /// Who ended it.
    pub ended_by: Option<PersonId>,
    /// Counts up with each change, so that of two who change it at once one is told.
    version: i64,
}

impl Object for Pairing {
    fn key(&self) -> Key {
        self.key
    }
}

impl Pairing {
    /// It as a party of relations.
    pub fn party(&self) -> Party {
        Party::Pairing(PairingId::from_bits(self.id.bits()))
    }

    /// What the rules look at.
    pub fn stands(&self, ground: &super::Ground) -> Stands {
        Stands {
            state: self.state,
            young: self.said.young,
            mentor: self.said.mentor,
            consent: ground.consent,
            under_16: ground.under_16,
            vetted: ground.vetted,
            answer_by: self.answer_by,
            agreed_on: (self.state == State::Agreed).then(|| policy::calendar::day_at(self.state_at)),
            mid_term: self.mid_term,
            mid_term_done: self.halfway.mentor.at.is_some(),
            goodbye: self.goodbye,
            young_wrote: self.farewell.young.at.is_some(),
            mentor_wrote: self.farewell.mentor.at.is_some(),
        }
    }

    /// A new proposal.
    pub(super) fn proposed(
        tenant: TenantId,
        (id, edition, programme): (ThingId, ThingId, ProgrammeId),
        (young, mentor): (PersonId, PersonId),
        (by, at, answer_by): (PersonId, Timestamp, Date),
    ) -> Self {
        Self {
            key: about(tenant, young, id),
            id,
            edition,
            programme,
            mentor,
            young,
            wish: None,
            together: None,
            opportunity: None,
            state: State::Proposed,
            state_at: at,
            proposed_by: by,
            proposed_at: at,
            coordinator: Some(by),
            answer_by,
            said: Two::default(),
            said_at: Two::default(),
            kick_off: None,
            mid_term: None,
            goodbye: None,
            ends: None,
            learns: Two::default(),
            halfway: Two::default(),
            farewell: Two::default(),
            again: Two::default(),
            ended_at: None,
            how: None,
            why: None,
            ended_by: None,
            version: 0,
        }
    }
}

pub(super) fn about(tenant: TenantId, person: PersonId, id: ThingId) -> Key {
    Key {
        tenant,
        about: Party::Person(person),
        class: DataClass::MentoringLog,
        id,
    }
}

/// A pairing as its mentor answers the proposal: a record about the mentor.
#[derive(Clone, Debug)]
pub struct Proposal(pub(in crate::mentoring) Pairing);

impl Object for Proposal {
    fn key(&self) -> Key {
        about(self.0.key.tenant, self.0.mentor, self.0.id)
    }
}

impl std::ops::Deref for Proposal {
    type Target = Pairing;

    fn deref(&self) -> &Pairing {
        &self.0
    }
}

/// The pairing with this id, as a record about its young person.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Pairing>>> {
    let Some(pairing) = one(tx, tenant, id).await? else {
        return Ok(None);
    };
    found::<A>(tx, pairing).await
}

/// A pairing with what policy has to know of its young person.
pub(crate) async fn found<A: Act>(tx: &mut Tx, pairing: Pairing) -> Outcome<Option<Found<Pairing>>> {
    let (tenant, young) = (pairing.key.tenant, pairing.young);
    people::persons::about::<A, _>(tx, tenant, young, pairing).await
}

/// Those of these that may be read, each behind a permit of its own, and how many are closed to who asks.
pub(crate) async fn read_each(
    tx: &mut Tx,
    actor: &Actor,
    all: Vec<Pairing>,
) -> Outcome<(Vec<Permitted<Pairing, may::ReadMentoringLog>>, usize)> {
    let mut rows = Vec::with_capacity(all.len());
    for pairing in all {
        rows.extend(found::<may::ReadMentoringLog>(tx, pairing).await?);
    }
    let count = rows.len();
    let permitted: Vec<Permitted<Pairing, may::ReadMentoringLog>> = tx.permit_each(actor, rows).await?;
    let closed = count - permitted.len();
    Ok((permitted, closed))
}

/// The pairing with this id, as a record about its mentor.
pub async fn find_proposal<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    id: ThingId,
) -> Outcome<Option<Found<Proposal>>> {
    let Some(pairing) = one(tx, tenant, id).await? else {
        return Ok(None);
    };
    let mentor = pairing.mentor;
    people::persons::about::<A, _>(tx, tenant, mentor, Proposal(pairing)).await
}

async fn one(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Pairing>> {
    let row = sql("select * from pairing where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    row.map(|row| read(&row, tenant)).transpose()
}

/// Every pairing of a young person, the newest first.
pub async fn of_young<A: Sees>(tx: &mut Tx, mine: &Permitted<Mine, A>) -> Outcome<Vec<Pairing>> {
    let tenant = mine.key().tenant;
    let rows = sql("select * from pairing where tenant = $1 and young = $2 order by proposed_at desc, id")
        .bind(tenant)
        .bind(mine.person)
        .all(tx)
        .await?;
    rows.iter().map(|row| read(row, tenant)).collect()
}

/// Every pairing of a mentor, the newest first. What it says of its young person is for the permit of each.
pub async fn of_mentor<A: Sees>(tx: &mut Tx, mine: &Permitted<Mine, A>) -> Outcome<Vec<Proposal>> {
    let tenant = mine.key().tenant;
    let rows = sql("select * from pairing where tenant = $1 and mentor = $2 order by proposed_at desc, id")
        .bind(tenant)
        .bind(mine.person)
        .all(tx)
        .await?;
    rows.iter().map(|row| read(row, tenant).map(Proposal)).collect()
}

/// Keeps a new pairing.
pub(super) async fn insert(tx: &mut Tx, pairing: &Pairing) -> Outcome<()> {
    sql(
        "insert into pairing (tenant, id, edition, programme, mentor, young, wish, run, together, opportunity, state, state_at, \
         proposed_by, proposed_at, answer_by, young_said, mentor_said, learns_young, learns_mentor, midterm_young, midterm_mentor, \
         goodbye_young, goodbye_mentor, again_young, again_mentor, ended_how, ended_why, coordinator, version) \
         values ($1, $2, $3, $4, $5, $6, $7, null, $8, $9, $10, $11, $12, $13, $14, '', '', '', '', '', '', '', '', '', '', '', '', $15, 0)",
    )
    .bind(pairing.key.tenant)
    .bind(pairing.id)
    .bind(pairing.edition)
    .bind(pairing.programme)
    .bind(pairing.mentor)
    .bind(pairing.young)
    .bind(pairing.wish)
    .bind(pairing.together)
    .bind(pairing.opportunity)
    .bind(pairing.state.word())
    .bind(pairing.state_at)
    .bind(pairing.proposed_by)
    .bind(pairing.proposed_at)
    .bind(pairing.answer_by)
    .bind(pairing.coordinator)
    .run(tx)
    .await
    .map(drop)
}

/// Keeps a pairing as it has become.
///
/// # Errors
///
/// A conflict where somebody changed it in between.
pub(super) async fn save<T: AsRef<Pairing>, A: Changes>(tx: &mut Tx, it: &Permitted<T, A>) -> Outcome<()> {
    let pairing: &Pairing = (**it).as_ref();
    let said = |said: Option<Said>| said.map_or("", Said::word);
    let touched = sql(
        "update pairing set state = $4, state_at = $5, young_said = $6, young_said_at = $7, mentor_said = $8, mentor_said_at = $9, \
         kickoff_on = $10, midterm_on = $11, goodbye_on = $12, ends_on = $13, learns_young = $14, learns_mentor = $15, \
         midterm_young = $16, midterm_young_at = $17, midterm_mentor = $18, midterm_mentor_at = $19, goodbye_young = $20, \
         goodbye_young_at = $21, goodbye_mentor = $22, goodbye_mentor_at = $23, again_young = $24, again_mentor = $25, \
         ended_at = $26, ended_how = $27, ended_why = $28, ended_by = $29, coordinator = $30, version = $3 + 1 \
         where tenant = $1 and id = $2 and version = $3",
    )
    .bind(pairing.key.tenant)
    .bind(pairing.id)
    .bind(pairing.version)
    .bind(pairing.state.word())
    .bind(pairing.state_at)
    .bind(said(pairing.said.young))
    .bind(pairing.said_at.young)
    .bind(said(pairing.said.mentor))
    .bind(pairing.said_at.mentor)
    .bind(pairing.kick_off)
    .bind(pairing.mid_term)
    .bind(pairing.goodbye)
    .bind(pairing.ends)
    .bind(pairing.learns.young.as_str())
    .bind(pairing.learns.mentor.as_str())
    .bind(pairing.halfway.young.text.as_str())
    .bind(pairing.halfway.young.at)
    .bind(pairing.halfway.mentor.text.as_str())
    .bind(pairing.halfway.mentor.at)
    .bind(pairing.farewell.young.text.as_str())
    .bind(pairing.farewell.young.at)
    .bind(pairing.farewell.mentor.text.as_str())
    .bind(pairing.farewell.mentor.at)
    .bind(said(pairing.again.young))
    .bind(said(pairing.again.mentor))
    .bind(pairing.ended_at)
    .bind(pairing.how.map_or("", How::word))
    .bind(pairing.why.map_or("", Reason::word))
    .bind(pairing.ended_by)
    .bind(pairing.coordinator)
    .run(tx)
    .await?;
    if touched == 1 {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}

impl AsRef<Pairing> for Pairing {
    fn as_ref(&self) -> &Pairing {
        self
    }
}

impl AsRef<Pairing> for Proposal {
    fn as_ref(&self) -> &Pairing {
        &self.0
    }
}

/// A row of the table.
pub(crate) fn read(row: &Row, tenant: TenantId) -> Outcome<Pairing> {
    let (id, young): (ThingId, PersonId) = (row.get("id")?, row.get("young")?);
    let words = |text: &str, at: &str| -> Outcome<Words> {
        Ok(Words {
            text: row.get(text)?,
            at: row.maybe(at)?,
        })
    };
    Ok(Pairing {
        key: about(tenant, young, id),
        id,
        edition: row.get("edition")?,
        programme: row.get("programme")?,
        mentor: row.get("mentor")?,
        young,
        wish: row.maybe("wish")?,
        together: row.maybe("together")?,
        opportunity: row.maybe("opportunity")?,
        state: row.one_of("state", State::ALL, State::word)?,
        state_at: row.get("state_at")?,
        proposed_by: row.get("proposed_by")?,
        proposed_at: row.get("proposed_at")?,
        coordinator: row.maybe("coordinator")?,
        answer_by: row.get("answer_by")?,
        said: Two {
            young: word(row, "young_said", Said::from_word)?,
            mentor: word(row, "mentor_said", Said::from_word)?,
        },
        said_at: Two {
            young: row.maybe("young_said_at")?,
            mentor: row.maybe("mentor_said_at")?,
        },
        kick_off: row.maybe("kickoff_on")?,
        mid_term: row.maybe("midterm_on")?,
        goodbye: row.maybe("goodbye_on")?,
        ends: row.maybe("ends_on")?,
        learns: Two {
            young: row.get("learns_young")?,
            mentor: row.get("learns_mentor")?,
        },
        halfway: Two {
            young: words("midterm_young", "midterm_young_at")?,
            mentor: words("midterm_mentor", "midterm_mentor_at")?,
        },
        farewell: Two {
            young: words("goodbye_young", "goodbye_young_at")?,
            mentor: words("goodbye_mentor", "goodbye_mentor_at")?,
        },
        again: Two {
            young: word(row, "again_young", Said::from_word)?,
            mentor: word(row, "again_mentor", Said::from_word)?,
        },
        ended_at: row.maybe("ended_at")?,
        how: word(row, "ended_how", How::from_word)?,
        why: word(row, "ended_why", Reason::from_word)?,
        ended_by: row.maybe("ended_by")?,
        version: row.get("version")?,
    })
}

/// A word, or none where the text is empty.
fn word<T>(row: &Row, column: &str, from: fn(&str) -> Option<T>) -> Outcome<Option<T>> {
    let text: String = row.get(column)?;
    Ok(from(&text))
}
