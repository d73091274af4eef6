//! The **sample world**, settled in a database: a school brought in by its roster like any other, with the tasks, ties,
//! consents and vettings that no roster carries, and an account for everybody who has a story.
//!
//! For the demo and for tests. Deliberately absent: passwords. In the demo one is whoever one clicks on.

mod around;
mod ties;

use kit::{Db, Error, Ids, Outcome, Tx, sql};
use policy::{AccountState, Actor, PersonId, SignIn, TenantId};
use world::{Named, Part, SchoolWorld, Task};

use crate::persons::{Founder, Founding, Name, Organisation, found, organisation};
use crate::rosters::{self, Handed};

/// The sender under which the roster of a sample school is known.
const SOURCE: &str = "roster";

/// A school of the sample world in a database.
#[derive(Clone, Debug)]
pub struct Settled {
    /// The organisation.
    pub organisation: Organisation,
    /// Everybody with a story.
    pub people: Vec<Resident>,
}

/// Somebody with a story.
#[derive(Clone, Debug)]
pub struct Resident {
    /// How tests and the demo call them.
    pub handle: String,
    /// Who they are here.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their story, in Dutch.
    pub story: String,
    /// What they are to the school.
    pub part: Part,
}

impl Settled {
    /// The person with this handle.
    pub fn person(&self, handle: &str) -> Option<PersonId> {
        let found = self.people.iter().find(|resident| resident.handle == handle);
        found.map(|resident| resident.person)
    }

    /// An actor with two factors, for tests that do not sign in.
    pub fn actor(&self, handle: &str) -> Option<Actor> {
        Some(Actor {
            person: self.person(handle)?,
            tenant: self.organisation.tenant,
            account: AccountState::Active,
            sign_in: SignIn::TwoFactors,
        })
    }
}

/// A school that was settled here before, with who has a story in it; none where it was not.
pub async fn settled(tx: &mut Tx, school: &SchoolWorld) -> Outcome<Option<Settled>> {
    let Some(organisation) = organisation(tx, &school.key).await? else {
        return Ok(None);
    };
    let mut people = Vec::new();
    for named in school.named() {
        let person = known(tx, organisation.tenant, &named.person).await?;
        people.push(resident(named, person));
    }
    Ok(Some(Settled { organisation, people }))
}

/// Settles a school.
pub async fn settle(db: &Db, ids: &Ids, school: &SchoolWorld) -> Outcome<Settled> {
    let organisation = founded(db, ids, school).await?;
    let tenant = organisation.tenant;
    hand_in(db, ids, school, tenant).await?;
    let mut tx = db.begin().await?;
    around::settle(&mut tx, ids, tenant, school).await?;
    ties::settle(&mut tx, ids, tenant, school).await?;
    let mut people = Vec::new();
    for named in school.named() {
        let person = known(&mut tx, tenant, &named.person).await?;
        account(&mut tx, tenant, person).await?;
        people.push(resident(named, person));
    }
    tx.commit().await?;
    Ok(Settled { organisation, people })
}

fn resident(named: &Named, person: PersonId) -> Resident {
    Resident {
        handle: named.handle.clone(),
        person,
        name: named.full_name.clone(),
        story: named.story.clone(),
        part: named.part,
    }
}

/// The school with its administrator and privacy officer, who are in the roster too and stay one person each.
async fn founded(db: &Db, ids: &Ids, school: &SchoolWorld) -> Outcome<Organisation> {
    let founders = founding_two(school).map(|id| id.and_then(|id| founder(school, &id)));
    let [Some(administrator), Some(privacy_officer)] = founders else {
        return Err(Error::internal(format!("{} has nobody to found it", school.key)));
    };
    let mut tx = db.begin().await?;
    let new = Founding {
        name: school.name.clone(),
        slug: school.key.clone(),
        administrator: administrator.1,
        privacy_officer: privacy_officer.1,
    };
    let (organisation, persons) = found(&mut tx, ids, &new).await?;
    for (sent, person) in [administrator.0, privacy_officer.0].into_iter().zip(persons) {
        note(&mut tx, organisation.tenant, &sent, person).await?;
    }
    tx.commit().await?;
    Ok(organisation)
}

/// The administrator, and who looks after privacy; where nobody does, the leader begins with that.
fn founding_two(school: &SchoolWorld) -> [Option<feeds::roster::PersonId>; 2] {
    let holder = |task| school.with_task(task).next().cloned();
    let second = holder(Task::PrivacyOfficer).or_else(|| holder(Task::SchoolLeader));
    [holder(Task::Administrator), second]
}

fn founder(school: &SchoolWorld, id: &feeds::roster::PersonId) -> Option<(feeds::roster::PersonId, Founder)> {
    let roster = school.roster();
    let person = roster.persons.iter().find(|person| person.id == *id)?;
    let founder = Founder {
        name: Name::from(&person.name),
        email: person.email.clone().unwrap_or_default(),
    };
    Some((id.clone(), founder))
}

/// Writes down which person of ours the sender means.
async fn note(
    tx: &mut Tx,
    tenant: TenantId,
    sent: &feeds::roster::PersonId,
    person: PersonId,
) -> Outcome<()> {
    sql(
        "insert into roster_key (tenant, source, kind, sent, id, said, members, until) \
         values ($1, $2, 'person', $3, $4, '', 0, $5)",
    )
    .bind(tenant)
    .bind(SOURCE)
    .bind(sent.as_str())
    .bind(person)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// The person of ours that a sender means.
async fn known(tx: &mut Tx, tenant: TenantId, sent: &feeds::roster::PersonId) -> Outcome<PersonId> {
    let row =
        sql("select id from roster_key where tenant = $1 and source = $2 and kind = 'person' and sent = $3")
            .bind(tenant)
            .bind(SOURCE)
            .bind(sent.as_str())
            .maybe(tx)
            .await?;
    let row = row.ok_or_else(|| Error::internal("somebody of the sample world is not there"))?;
    row.get("id")
}

async fn hand_in(db: &Db, ids: &Ids, school: &SchoolWorld, tenant: TenantId) -> Outcome<()> {
    let planned = rosters::plan(db, tenant, SOURCE, school.roster()).await?;
    let mut tx = db.look().await?;
    let people = founding_two(school);
    let [Some(administrator), Some(second)] = people else {
        return Err(Error::internal("nobody to hand the roster in"));
    };
    let (administrator, second) = (
        known(&mut tx, tenant, &administrator).await?,
        known(&mut tx, tenant, &second).await?,
    );
    tx.roll_back().await?;
    let actor = Actor {
        person: administrator,
        tenant,
        account: AccountState::Active,
        sign_in: SignIn::TwoFactors,
    };
    let handed = Handed {
        actor: &actor,
        second: Some(second),
        source: SOURCE,
        file: "world",
        sent: &planned.sent,
        plan: &planned.plan,
        forced: false,
        import: None,
    };
    rosters::apply(db, ids, &handed, &rosters::unseen).await.map(drop)
}

/// An account that is ready, by the address of the person where there is one.
async fn account(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<()> {
    sql("insert into account (tenant, person, state, login, made_at, confirmed_at) \
         select tenant, id, 'active', \
             case when email is null or exists (select 1 from account a where a.tenant = $1 and a.login = lower(email)) \
                 then null else lower(email) end, $3, $3 \
         from person where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(person)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}
