//! The **pool** of a programme: its mentors, what each still needs, and how many young people each has.
//!
//! Deliberately absent: an order by anything but the alphabet.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::{Outcome, Tx, sql};
use people::persons::Name;
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Action, Actor, Facts, Key, Order, Party, PermittedScope, TenantId, may};

use super::file::{self, File, State};
use super::rules::Ready;
use crate::mentoring::listed;
use crate::mentoring::methods::Module;
use crate::mentoring::talks::open_reports;

/// Mentors that are read at most by one person alone.
const MOST: u32 = policy::second::MOST_ALONE;

/// A mentor in a pool.
#[derive(Clone, Debug)]
pub struct Pooled {
    /// What they say about themselves.
    pub file: File,
    /// How they are called.
    pub name: String,
    /// What they have and what not.
    pub ready: Ready,
    /// How many young people they have, or may have soon.
    pub running: u32,
    /// By which day the safeguarding officer sees to a report about them; until it is closed nobody gets this mentor.
    pub held: Option<Date>,
}

impl Pooled {
    /// Whether young people can get them today.
    pub fn can_be_asked(&self, today: Date) -> bool {
        self.held.is_none() && self.file.state == State::Available && super::is_ready(&self.ready, today)
    }

    /// For how many more young people they can be asked today; none while they pause, miss something or are held back.
    pub fn free(&self, today: Date) -> u32 {
        match self.can_be_asked(today) {
            true => u32::from(self.file.capacity).saturating_sub(self.running),
            false => 0,
        }
    }
}

/// The permit to read who is in the pool of a programme.
pub async fn permitted(
    tx: &mut Tx,
    actor: &Actor,
    programme: ProgrammeId,
) -> Outcome<PermittedScope<may::ReadMentorFile>> {
    permitted_whole(tx, actor, (programme, 1)).await
}

/// The same, for a pool of so many mentors: beyond those whom one may read alone it takes a second person.
pub async fn permitted_whole(
    tx: &mut Tx,
    actor: &Actor,
    (programme, mentors): (ProgrammeId, u32),
) -> Outcome<PermittedScope<may::ReadMentorFile>> {
    let mut facts = Facts::about(key(actor.tenant, programme), Action::ReadMentorFile.purpose());
    facts.persons = mentors;
    tx.permit_list(actor, facts, Order::Alphabet).await
}

/// The pool as a record.
pub fn key(tenant: TenantId, programme: ProgrammeId) -> Key {
    Key {
        tenant,
        about: Party::Programme(programme),
        class: DataClass::MentorFile,
        id: programme.as_thing(),
    }
}

/// How many mentors there are in it. A number, which names nobody.
pub async fn how_many(tx: &mut Tx, (tenant, programme): (TenantId, ProgrammeId)) -> Outcome<u32> {
    let row = sql(
        "select count(*) as many from mentor_file f join person p on p.tenant = f.tenant and p.id = f.person \
         where f.tenant = $1 and p.state = 'here' and f.person in (select substr(r.subject, 8) from relation r \
             where r.tenant = $1 and r.object = 'programme:' || $2 and r.kind = 'participant-of' and r.revoked_at is null \
             and r.valid_from <= $3 and r.valid_to > $3)",
    )
    .bind(tenant)
    .bind(programme)
    .bind(tx.now())
    .one(tx)
    .await?;
    Ok(u32::try_from(row.get::<i64>("many")?).unwrap_or(u32::MAX))
}

/// Everybody in it, by name; as many as one person may read alone.
pub async fn pool(
    tx: &mut Tx,
    scope: &PermittedScope<may::ReadMentorFile>,
    modules: &[Module],
) -> Outcome<Vec<Pooled>> {
    match scope.within().about {
        Party::Programme(programme) => rows(tx, (scope.within().tenant, programme), modules, MOST).await,
        _ => Ok(Vec::new()),
    }
}

/// Everybody in it, however many, for a permit that was asked for so many.
pub async fn whole(
    tx: &mut Tx,
    (scope, mentors): (&PermittedScope<may::ReadMentorFile>, u32),
    modules: &[Module],
) -> Outcome<Vec<Pooled>> {
    match scope.within().about {
        Party::Programme(programme) => rows(tx, (scope.within().tenant, programme), modules, mentors).await,
        _ => Ok(Vec::new()),
    }
}

/// How many young people the mentors who are ready can still have. A number, which names nobody.
pub async fn places(tx: &mut Tx, of: (TenantId, ProgrammeId), modules: &[Module]) -> Outcome<u32> {
    let today = day_at(tx.now());
    let pool = rows(tx, of, modules, u32::MAX).await?;
    Ok(pool.iter().map(|one| one.free(today)).sum())
}

async fn rows(
    tx: &mut Tx,
    (tenant, programme): (TenantId, ProgrammeId),
    modules: &[Module],
    most: u32,
) -> Outcome<Vec<Pooled>> {
    let today = day_at(tx.now());
    let rows = sql(
        "select f.*, p.given, p.prefix, p.family, \
         (select max(v.until) from vetting v where v.tenant = f.tenant and v.person = f.person and v.seen_on <= $4) as vetted, \
         (select count(*) from account a where a.tenant = f.tenant and a.person = f.person) as accounts, \
         (select count(*) from pairing k where k.tenant = f.tenant and k.mentor = f.person \
             and k.state in ('proposed', 'agreed', 'started', 'goodbye-planned')) as running, \
         (select min(i.state_at) from mentor_intake i where i.tenant = f.tenant and i.person = f.person \
             and i.state = 'accepted') as accepted \
         from mentor_file f join person p on p.tenant = f.tenant and p.id = f.person \
         where f.tenant = $1 and p.state = 'here' and f.person in (select substr(r.subject, 8) from relation r \
             where r.tenant = $1 and r.object = 'programme:' || $2 and r.kind = 'participant-of' and r.revoked_at is null \
             and r.valid_from <= $3 and r.valid_to > $3) order by p.sorted, f.person limit $5",
    )
    .bind(tenant)
    .bind(programme)
    .bind(tx.now())
    .bind(today)
    .bind(most)
    .all(tx)
    .await?;
    let held = open_reports(tx, tenant).await?;
    let mut pool = Vec::with_capacity(rows.len());
    for row in &rows {
        let file = file::read(row, tenant)?;
        let name = Name {
            given: row.maybe("given")?,
            prefix: row.maybe("prefix")?,
            family: row.maybe("family")?,
        };
        let done = done(tx, &file).await?;
        let mut one = pooled(row, file, name.whole(), left(modules, &done))?;
        one.held = held.get(&one.file.person).copied();
        pool.push(one);
    }
    Ok(pool)
}

fn pooled(row: &Row, file: File, name: String, modules_left: usize) -> Outcome<Pooled> {
    let accepted: Option<Timestamp> = row.maybe("accepted")?;
    let (accounts, running): (i64, i64) = (row.get("accounts")?, row.get("running")?);
    let vetted: Option<Date> = row.maybe("vetted")?;
    Ok(Pooled {
        name,
        ready: Ready {
            accepted_on: day_at(accepted.unwrap_or(file.state_at)),
            account: accounts > 0,
            vetted_until: vetted,
            modules_left,
            file: file.is_whole(),
            paused_on: paused_on(&file),
        },
        running: u32::try_from(running).unwrap_or(0),
        held: None,
        file,
    })
}

/// Parts of a training that are still to be done.
pub fn left(modules: &[Module], done: &[Module]) -> usize {
    modules.iter().filter(|module| !done.contains(module)).count()
}

/// Parts of the training that somebody did.
pub async fn done(tx: &mut Tx, file: &File) -> Outcome<Vec<Module>> {
    let rows = sql("select module from training_done where tenant = $1 and person = $2 order by module")
        .bind(policy::Object::key(file).tenant)
        .bind(file.person)
        .all(tx)
        .await?;
    let read = |row: &Row| Ok(Module::from_word(&row.get::<String>("module")?));
    let all: Outcome<Vec<Option<Module>>> = rows.iter().map(read).collect();
    Ok(all?.into_iter().flatten().collect())
}

/// What one mentor has and what not, for the permit about this one.
pub async fn ready(tx: &mut Tx, file: &File, modules: &[Module]) -> Outcome<Ready> {
    let tenant = policy::Object::key(file).tenant;
    let row = sql(
        "select (select max(v.until) from vetting v where v.tenant = $1 and v.person = $2 and v.seen_on <= $3) as vetted, \
         (select count(*) from account a where a.tenant = $1 and a.person = $2) as accounts, \
         (select min(i.state_at) from mentor_intake i where i.tenant = $1 and i.person = $2 \
             and i.state = 'accepted') as accepted",
    )
    .bind(tenant)
    .bind(file.person)
    .bind(day_at(tx.now()))
    .one(tx)
    .await?;
    let accepted: Option<Timestamp> = row.maybe("accepted")?;
    let done = done(tx, file).await?;
    Ok(Ready {
        accepted_on: day_at(accepted.unwrap_or(file.state_at)),
        account: row.get::<i64>("accounts")? > 0,
        vetted_until: row.maybe("vetted")?,
        modules_left: left(modules, &done),
        file: file.is_whole(),
        paused_on: paused_on(file),
    })
}

/// Since when somebody is not to be asked for a while.
fn paused_on(file: &File) -> Option<Date> {
    (file.state == State::Paused).then(|| day_at(file.state_at))
}

/// Parts of the training that the open editions of a programme ask, each once.
pub async fn modules_of(
    tx: &mut Tx,
    (tenant, programme): (TenantId, ProgrammeId),
    methods: &crate::mentoring::methods::Methods,
) -> Outcome<Vec<Module>> {
    let rows = sql(
        "select distinct method from edition where tenant = $1 and programme = $2 and state = 'open' order by method",
    )
    .bind(tenant)
    .bind(programme)
    .all(tx)
    .await?;
    let mut asked = Vec::new();
    for row in &rows {
        let method: String = row.get("method")?;
        for text in listed(&method) {
            let training = methods.of(text).map_or(&[][..], |method| &method.training);
            asked.extend(training.iter().copied());
        }
    }
    asked.sort();
    asked.dedup();
    Ok(asked)
}
