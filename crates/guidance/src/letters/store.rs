//! Letters in the database, and who is at home of whom.
//!
//! Deliberately absent: an address. It stands with the person, is read when a letter leaves, and is on no page.

use std::collections::HashMap;

use jiff::Timestamp;
use journey::way::{self, Way};
use kit::db::{Row, sql};
use kit::{Error, Ids, Outcome, Tx};
use people::persons::Listed;
use policy::{Act, Party, PermittedScope, PersonId, TenantId, ThingId, may};

use super::State;

/// A young person of a group, with who is at home and the letters about them.
#[derive(Clone, Debug)]
pub struct Young {
    /// Who.
    pub who: Listed,
    /// Where they stand, and how old they are.
    pub way: Way,
    /// Who is at home.
    pub home: Vec<Home>,
    /// Letters, of every school year.
    pub letters: Vec<Kept>,
}

/// Somebody at home who may be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home {
    /// Who.
    pub guardian: PersonId,
    /// Whether the school has an address.
    pub has_address: bool,
}

/// A letter as it is held.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its id.
    pub id: ThingId,
    /// To whom by mail; nobody in particular on paper.
    pub guardian: Option<PersonId>,
    /// About which decision.
    pub moment: String,
    /// In which school year.
    pub school_year: String,
    /// How it stands.
    pub state: State,
}

impl Young {
    /// How the letters by mail about them stand.
    pub fn by_mail(&self) -> impl Iterator<Item = State> {
        let mailed = self.letters.iter().filter(|letter| letter.guardian.is_some());
        mailed.map(|letter| letter.state)
    }
}

/// The young people of a group with all of that, by name.
pub(super) async fn in_group<A: Act>(tx: &mut Tx, scope: &PermittedScope<A>) -> Outcome<Vec<Young>> {
    let mut home = home_of_group(tx, scope).await?;
    let mut letters = letters_of_group(tx, scope).await?;
    let all = way::in_group(tx, scope).await?;
    let young = all.into_iter().map(|(who, way)| Young {
        home: home.remove(&who.person).unwrap_or_default(),
        letters: letters.remove(&who.person).unwrap_or_default(),
        who,
        way,
    });
    Ok(young.collect())
}

/// Guardians by law, and those whom the school informs. Whom a court or the school keeps from a child is not among them.
async fn home_of_group<A: Act>(
    tx: &mut Tx,
    scope: &PermittedScope<A>,
) -> Outcome<HashMap<PersonId, Vec<Home>>> {
    let mut found: HashMap<PersonId, Vec<Home>> = HashMap::new();
    let Party::Group(group) = scope.within().about else {
        return Ok(found);
    };
    let rows = sql("select distinct m.person as young, g.id as guardian, g.email \
         from membership m \
         join relation r on r.tenant = m.tenant and r.object = 'person:' || m.person \
         join person g on g.tenant = m.tenant and g.id = substr(r.subject, 8) \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null \
         and r.kind in ('guardian-with-authority', 'guardian-informed') and r.revoked_at is null \
         and r.valid_from <= $3 and r.valid_to > $3 and g.state = 'here' \
         and not exists (select 1 from forbid f where f.tenant = m.tenant and f.about = r.object \
             and (f.against is null or f.against = g.id) and f.valid_from <= $3 \
             and (f.lifted_at is null or f.lifted_at > $3)) \
         order by m.person, g.id")
    .bind(scope.within().tenant)
    .bind(group)
    .bind(tx.now())
    .all(tx)
    .await?;
    for row in &rows {
        let address: Option<String> = row.maybe("email")?;
        found.entry(row.get("young")?).or_default().push(Home {
            guardian: row.get("guardian")?,
            has_address: address.is_some(),
        });
    }
    Ok(found)
}

async fn letters_of_group<A: Act>(
    tx: &mut Tx,
    scope: &PermittedScope<A>,
) -> Outcome<HashMap<PersonId, Vec<Kept>>> {
    let mut found: HashMap<PersonId, Vec<Kept>> = HashMap::new();
    let Party::Group(group) = scope.within().about else {
        return Ok(found);
    };
    let rows = sql("select l.* from membership m \
         join home_letter l on l.tenant = m.tenant and l.person = m.person \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null order by l.made_at, l.id")
    .bind(scope.within().tenant)
    .bind(group)
    .all(tx)
    .await?;
    for row in &rows {
        found.entry(row.get("person")?).or_default().push(read(row)?);
    }
    Ok(found)
}

fn read(row: &Row) -> Outcome<Kept> {
    let guardian: String = row.get("guardian")?;
    Ok(Kept {
        id: row.get("id")?,
        guardian: guardian.parse().ok(),
        moment: row.get("moment")?,
        school_year: row.get("school_year")?,
        state: row.one_of("state", State::ALL, State::word)?,
    })
}

/// How many letters by mail somebody sent since a moment, those that were taken back not counted.
pub(super) async fn sent_since(
    tx: &mut Tx,
    (tenant, by): (TenantId, PersonId),
    since: Timestamp,
) -> Outcome<usize> {
    let row = sql(
        "select count(*) as many from home_letter where tenant = $1 and sent_by = $2 and made_at > $3 \
         and guardian <> '' and state <> 'taken-back'",
    )
    .bind(tenant)
    .bind(by)
    .bind(since)
    .one(tx)
    .await?;
    let many: i64 = row.get("many")?;
    Ok(usize::try_from(many).unwrap_or(usize::MAX))
}

/// What a letter is about, beside the young person.
#[derive(Clone, Copy, Debug)]
pub(super) struct About<'a> {
    pub moment: &'a str,
    pub school_year: &'a str,
}

/// Keeps a letter, in place of one that may go again. `due` is when it leaves; on paper it never does.
pub(super) async fn put(
    tx: &mut Tx,
    ids: &Ids,
    scope: &PermittedScope<may::WriteHome>,
    (person, guardian): (PersonId, Option<PersonId>),
    about: About<'_>,
    (state, due): (State, Option<Timestamp>),
) -> Outcome<()> {
    let id: ThingId = ids.fresh().parse().map_err(Error::internal)?;
    sql(
        "insert into home_letter (tenant, id, person, guardian, moment, school_year, state, state_at, tries, due_at, why, \
         sent_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, '', $10, $8) \
         on conflict (tenant, person, guardian, moment, school_year) do update set id = excluded.id, state = excluded.state, \
         state_at = excluded.state_at, tries = 0, due_at = excluded.due_at, why = '', sent_by = excluded.sent_by, \
         made_at = excluded.made_at where home_letter.state in ('failed', 'taken-back', 'dropped')",
    )
    .bind(scope.within().tenant)
    .bind(id)
    .bind(person)
    .bind(guardian.map(|guardian| guardian.to_string()).unwrap_or_default())
    .bind(about.moment)
    .bind(about.school_year)
    .bind(state.word())
    .bind(tx.now())
    .bind(due)
    .bind(scope.proof().by())
    .run(tx)
    .await
    .map(drop)
}

/// Takes back what still can be. Says whether it could.
pub(super) async fn take_back(
    tx: &mut Tx,
    scope: &PermittedScope<may::WriteHome>,
    letter: &Kept,
) -> Outcome<bool> {
    let changed = sql(
        "update home_letter set state = 'taken-back', state_at = $3, due_at = null where tenant = $1 and id = $2 \
         and state in ('waiting', 'handed')",
    )
    .bind(scope.within().tenant)
    .bind(letter.id)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(changed > 0)
}
