//! Voices in rows, and what everybody may read of them.
//!
//! Deliberately absent: what an earlier text said. Who sends it again writes over it.

use jiff::Timestamp;
use kit::db::{Row, sql};
use kit::guard::Found;
use kit::{Db, Outcome, Tx};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Act, Changes, Key, Object, Party, Permitted, PermittedScope, PersonId, TenantId, ThingId, may};
use work::voices::{Side, Voice, Voices};

use super::rules::{Reason, State, Typed};
use crate::mentoring::recruits::File;
use crate::mentoring::runs::digest;

/// A voice.
#[derive(Clone, Debug)]
pub struct Spoken {
    key: Key,
    /// Which.
    pub id: ThingId,
    /// Whose.
    pub person: PersonId,
    /// In which programme they take part.
    pub programme: ProgrammeId,
    /// What they say.
    pub typed: Typed,
    /// How it stands.
    pub state: State,
    /// Since when.
    pub state_at: Timestamp,
    /// Why it came back.
    pub reason: Option<Reason>,
}

impl Object for Spoken {
    fn key(&self) -> Key {
        self.key
    }
}

impl Spoken {
    /// The mark of what it says and how it stands now, so that nobody decides about words that changed meanwhile. A moment alone would
    /// not do: two texts can be sent in one.
    pub fn mark(&self) -> String {
        digest(&format!("{:?} {:?} {}", self.typed, self.state, self.state_at))
    }
}

fn read(row: &Row, tenant: TenantId) -> Outcome<Spoken> {
    let (id, programme): (ThingId, ProgrammeId) = (row.get("id")?, row.get("programme")?);
    let text = |column: &str| row.get::<String>(column);
    Ok(Spoken {
        // The coordinator judges it as they judge who signs up: for the programme.
        key: Key {
            tenant,
            about: Party::Programme(programme),
            class: DataClass::MentorFile,
            id,
        },
        id,
        person: row.get("person")?,
        programme,
        typed: Typed {
            occupation: text("occupation")?,
            side: Side::from_word(&text("side")?),
            called: text("called")?,
            nice: text("nice")?,
            hard: text("hard")?,
            came: text("came")?,
        },
        state: row.one_of("state", State::ALL, State::word)?,
        state_at: row.get("state_at")?,
        reason: Reason::from_word(&text("reason")?),
    })
}

/// The one with this id, for whoever judges it.
pub(super) async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    id: ThingId,
) -> Outcome<Option<Found<Spoken>>> {
    let row = sql("select * from voice where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let spoken = row.map(|row| read(&row, tenant)).transpose()?;
    Ok(spoken.map(Found::of::<A>))
}

/// Those of one person, as they were sent.
pub(super) async fn own<A: Act>(tx: &mut Tx, file: &Permitted<File, A>) -> Outcome<Vec<Spoken>> {
    let tenant = file.key().tenant;
    let rows = sql("select * from voice where tenant = $1 and person = $2 order by sent_at, id")
        .bind(tenant)
        .bind(file.person)
        .all(tx)
        .await?;
    rows.iter().map(|row| read(row, tenant)).collect()
}

/// Those of a programme in a state, who waits longest first; a hundred at most.
pub(super) async fn of_programme(
    tx: &mut Tx,
    scope: &PermittedScope<may::ReadMentorFile>,
    state: State,
) -> Outcome<Vec<Spoken>> {
    let Party::Programme(programme) = scope.within().about else {
        return Ok(Vec::new());
    };
    let tenant = scope.within().tenant;
    let rows = sql(
        "select * from voice where tenant = $1 and programme = $2 and state = $3 order by state_at, id limit 100",
    )
    .bind(tenant)
    .bind(programme)
    .bind(state.word())
    .all(tx)
    .await?;
    rows.iter().map(|row| read(row, tenant)).collect()
}

/// How many wait for the coordinator of a programme. A number, which names nobody.
pub async fn waiting(tx: &mut Tx, (tenant, programme): (TenantId, ProgrammeId)) -> Outcome<u32> {
    let row =
        sql("select count(*) as many from voice where tenant = $1 and programme = $2 and state = 'sent'")
            .bind(tenant)
            .bind(programme)
            .one(tx)
            .await?;
    Ok(u32::try_from(row.get::<i64>("many")?).unwrap_or(u32::MAX))
}

/// Keeps what somebody says of an occupation, in the place of what they said of it before.
pub(super) async fn send<A: Changes>(
    tx: &mut Tx,
    file: &Permitted<File, A>,
    (id, programme): (ThingId, ProgrammeId),
    typed: &Typed,
) -> Outcome<()> {
    sql(
        "insert into voice (tenant, id, person, programme, occupation, side, called, nice, hard, came, state, state_at, reason, sent_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'sent', $11, '', $11) \
         on conflict (tenant, person, occupation) do update set programme = excluded.programme, side = excluded.side, \
         called = excluded.called, nice = excluded.nice, hard = excluded.hard, came = excluded.came, state = excluded.state, \
         state_at = excluded.state_at, state_by = null, reason = '', sent_at = excluded.sent_at",
    )
    .bind(file.key().tenant)
    .bind(id)
    .bind(file.person)
    .bind(programme)
    .bind(typed.occupation.as_str())
    .bind(typed.side.map_or("", Side::word))
    .bind(typed.called.as_str())
    .bind(typed.nice.as_str())
    .bind(typed.hard.as_str())
    .bind(typed.came.as_str())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Takes one's own back. Whether it was there.
pub(super) async fn take_back<A: Changes>(
    tx: &mut Tx,
    file: &Permitted<File, A>,
    id: ThingId,
) -> Outcome<bool> {
    let gone = sql("delete from voice where tenant = $1 and person = $2 and id = $3")
        .bind(file.key().tenant)
        .bind(file.person)
        .bind(id)
        .run(tx)
        .await?;
    Ok(gone > 0)
}

/// Writes down what the coordinator decided.
pub(super) async fn judged(
    tx: &mut Tx,
    spoken: &Permitted<Spoken, may::JudgeMentor>,
    (state, reason): (State, Option<Reason>),
) -> Outcome<()> {
    sql(
        "update voice set state = $3, state_at = $4, state_by = $5, reason = $6 where tenant = $1 and id = $2",
    )
    .bind(spoken.key().tenant)
    .bind(spoken.id)
    .bind(state.word())
    .bind(tx.now())
    .bind(spoken.proof().by())
    .bind(reason.map_or("", Reason::word))
    .run(tx)
    .await
    .map(drop)
}

/// Everything that everybody may read, of every organisation: what was shown, of who takes part in the programme today, did not stop, and
/// about whom no report is open. It says nothing of who they are but what they chose.
pub async fn heard(db: &Db) -> Outcome<Voices> {
    let mut tx = db.look().await?;
    let rows = sql(
        "select v.occupation, v.side, v.called, v.nice, v.hard, v.came, v.state_at, g.name as programme, s.name as organisation \
         from voice v join programme g on g.tenant = v.tenant and g.id = v.programme \
         join person p on p.tenant = v.tenant and p.id = v.person and p.state = 'here' \
         join mentor_file f on f.tenant = v.tenant and f.person = v.person and f.kind <> 'older-pupil' and f.state <> 'stopped' \
         left join school s on s.tenant = v.tenant and s.id = v.tenant \
         where v.state = 'shown' and exists (select 1 from relation r where r.tenant = v.tenant \
             and r.subject = 'person:' || v.person and r.object = 'programme:' || v.programme and r.kind = 'participant-of' \
             and r.revoked_at is null and r.valid_from <= $1 and r.valid_to > $1) \
         and not exists (select 1 from message_report m where m.tenant = v.tenant and m.mentor = v.person \
             and m.reported_by <> v.person and m.handled_at is null and (m.together is null or m.about = m.mentor)) \
         order by v.state_at desc, v.id",
    )
    .bind(tx.now())
    .all(&mut tx)
    .await?;
    tx.roll_back().await?;
    rows.iter().map(voice).collect()
}

fn voice(row: &Row) -> Outcome<Voice> {
    let text = |column: &str| row.get::<String>(column);
    Ok(Voice {
        occupation: text("occupation")?,
        side: Side::from_word(&text("side")?).unwrap_or(Side::Does),
        called: text("called")?,
        nice: text("nice")?,
        hard: text("hard")?,
        came: text("came")?,
        shown_on: day_at(row.get("state_at")?),
        programme: text("programme")?,
        organisation: row.maybe("organisation")?.unwrap_or_default(),
    })
}
