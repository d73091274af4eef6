//! What somebody **found**, in rows: how far they are, their words with each piece, and whom they let read which of them.
//!
//! The words are the private portfolio and ask for its permit; what is shared is a record of its own for policy, with the share on it.
//! Deliberately absent: a list of who began.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use people::persons::{self, Listed};
use policy::data::DataClass;
use policy::relation::default_end;
use policy::share::Share;
use policy::{
    Act, Changes, Key, Object, Party, Permitted, PermittedScope, PersonId, Sees, TenantId, ThingId,
};

use crate::own::Portfolio;

/// How far somebody is with an assignment.
#[derive(Clone, Debug)]
pub struct Work {
    /// Its id.
    pub id: ThingId,
    /// Which assignment.
    pub assignment: ThingId,
    /// How often it was saved.
    pub version: i64,
    /// When they said that it is done.
    pub done_at: Option<Timestamp>,
    /// The experience that came of it.
    pub experience: Option<ThingId>,
    /// The moment from which nobody reads what was shared, where something was.
    pub shared_until: Option<Timestamp>,
}

/// What somebody wrote with one piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Their words.
    pub words: String,
    /// Whom they share with reads it today: it was not taken back, and its term is not over.
    pub shared: bool,
}

/// What somebody wrote, by piece.
pub type Words = BTreeMap<ThingId, Said>;

/// The work of somebody on one assignment.
pub(super) async fn of<A: Act>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    assignment: ThingId,
) -> Outcome<Option<Work>> {
    let row = sql("select * from assignment_work where tenant = $1 and person = $2 and assignment = $3")
        .bind(portfolio.key().tenant)
        .bind(portfolio.person)
        .bind(assignment)
        .maybe(tx)
        .await?;
    row.as_ref().map(read).transpose()
}

/// All work of somebody, the newest first.
pub(super) async fn all<A: Act>(tx: &mut Tx, portfolio: &Permitted<Portfolio, A>) -> Outcome<Vec<Work>> {
    let rows =
        sql("select * from assignment_work where tenant = $1 and person = $2 order by begun_at desc, id")
            .bind(portfolio.key().tenant)
            .bind(portfolio.person)
            .all(tx)
            .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Outcome<Work> {
    Ok(Work {
        id: row.get("id")?,
        assignment: row.get("assignment")?,
        version: row.get("version")?,
        done_at: row.maybe("done_at")?,
        experience: row.maybe("experience")?,
        shared_until: row.maybe("shared_until")?,
    })
}

/// What somebody wrote with the pieces of one assignment.
pub(super) async fn words<A: Act>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    assignment: ThingId,
) -> Outcome<Words> {
    written(tx, portfolio.key().tenant, portfolio.person, assignment).await
}

async fn written(tx: &mut Tx, tenant: TenantId, person: PersonId, assignment: ThingId) -> Outcome<Words> {
    let rows = sql(
        "select f.piece, f.words, f.shared, w.shared_until from assignment_found f left join assignment_work w \
         on w.tenant = f.tenant and w.assignment = f.assignment and w.person = f.person \
         where f.tenant = $1 and f.person = $2 and f.assignment = $3 order by f.piece",
    )
    .bind(tenant)
    .bind(person)
    .bind(assignment)
    .all(tx)
    .await?;
    let now = tx.now();
    let read = |row: &Row| {
        let until: Option<Timestamp> = row.maybe("shared_until")?;
        let said = Said {
            words: row.get("words")?,
            shared: row.get("shared")? && until.is_some_and(|until| now < until),
        };
        Ok((row.get("piece")?, said))
    };
    rows.iter().map(read).collect()
}

/// Keeps words with pieces, and that they were saved. What is emptied is gone, and its share with it.
pub(super) async fn keep<A: Changes>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    (id, assignment): (ThingId, ThingId),
    words: &[(ThingId, String)],
) -> Outcome<()> {
    let tenant = portfolio.key().tenant;
    sql(
        "insert into assignment_work (tenant, id, assignment, person, version, begun_at, saved_at) \
         values ($1, $2, $3, $4, 1, $5, $5) on conflict (tenant, assignment, person) do update set \
         version = assignment_work.version + 1, saved_at = excluded.saved_at",
    )
    .bind(tenant)
    .bind(id)
    .bind(assignment)
    .bind(portfolio.person)
    .bind(tx.now())
    .run(tx)
    .await?;
    for (piece, words) in words {
        sql(
            "insert into assignment_found (tenant, assignment, person, piece, words, shared, saved_at) \
             values ($1, $2, $3, $4, $5, false, $6) on conflict (tenant, person, piece) do update set \
             words = excluded.words, saved_at = excluded.saved_at",
        )
        .bind(tenant)
        .bind(assignment)
        .bind(portfolio.person)
        .bind(*piece)
        .bind(words.as_str())
        .bind(tx.now())
        .run(tx)
        .await?;
    }
    sql("delete from assignment_found where tenant = $1 and person = $2 and assignment = $3 and words = ''")
        .bind(tenant)
        .bind(portfolio.person)
        .bind(assignment)
        .run(tx)
        .await
        .map(drop)
}

/// Keeps that it is done, with the experience that came of it; or that it is not done after all.
pub(super) async fn keep_done<A: Changes>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    assignment: ThingId,
    (done, experience): (bool, Option<ThingId>),
) -> Outcome<()> {
    sql(
        "update assignment_work set done_at = $4, experience = $5 where tenant = $1 and person = $2 and assignment = $3",
    )
    .bind(portfolio.key().tenant)
    .bind(portfolio.person)
    .bind(assignment)
    .bind(done.then(|| tx.now()))
    .bind(experience)
    .run(tx)
    .await
    .map(drop)
}

/// What somebody shares of one assignment, as policy knows it.
#[derive(Clone, Debug)]
pub struct Handed {
    key: Key,
    /// Whose.
    pub person: PersonId,
    /// What can be read, by piece; in the hands of its owner also what is not shared.
    pub words: Words,
}

impl Object for Handed {
    fn key(&self) -> Key {
        self.key
    }
}

fn handed(tenant: TenantId, id: ThingId, person: PersonId, words: Words) -> Handed {
    Handed {
        key: Key {
            tenant,
            about: Party::Person(person),
            class: DataClass::SharedItem,
            id,
        },
        person,
        words,
    }
}

/// The work with this id, for whoever wrote it to share.
pub(super) async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    id: ThingId,
) -> Outcome<Option<Found<Handed>>> {
    let row = sql("select id, assignment, person from assignment_work where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (assignment, person): (ThingId, PersonId) = (row.get("assignment")?, row.get("person")?);
    let words = written(tx, tenant, person, assignment).await?;
    let handed = handed(tenant, id, person, words);
    persons::about::<A, _>(tx, tenant, person, handed).await
}

/// Lets one person read these pieces and no others; nobody where there are none.
pub(super) async fn share<A: Changes>(
    tx: &mut Tx,
    handed: &Permitted<Handed, A>,
    (with, pieces): (Option<PersonId>, &BTreeSet<ThingId>),
) -> Outcome<()> {
    let tenant = handed.key().tenant;
    let with = with.filter(|_| !pieces.is_empty());
    sql("update assignment_work set shared_with = $3, shared_at = $4, shared_until = $5 where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(handed.key().id)
        .bind(with)
        .bind(with.map(|_| tx.now()))
        .bind(with.map(|_| default_end(tx.now())))
        .run(tx)
        .await?;
    for piece in handed.words.keys() {
        sql("update assignment_found set shared = $4 where tenant = $1 and person = $2 and piece = $3")
            .bind(tenant)
            .bind(handed.person)
            .bind(*piece)
            .bind(with.is_some() && pieces.contains(piece))
            .run(tx)
            .await?;
    }
    Ok(())
}

/// Who of a class said that it is done.
pub(super) async fn done<A: Sees>(
    tx: &mut Tx,
    scope: &PermittedScope<A>,
    assignment: ThingId,
) -> Outcome<BTreeSet<PersonId>> {
    let rows = sql(
        "select person from assignment_work where tenant = $1 and assignment = $2 and done_at is not null order by person",
    )
    .bind(scope.within().tenant)
    .bind(assignment)
    .all(tx)
    .await?;
    rows.iter().map(|row| row.get("person")).collect()
}

/// What some of a class share with somebody; each is asked of policy by itself.
pub(super) async fn shared_with(
    tx: &mut Tx,
    (tenant, with): (TenantId, PersonId),
    assignment: ThingId,
    members: &[Listed],
) -> Outcome<Vec<Found<Handed>>> {
    let rows = sql(
        "select id, person, shared_at, shared_until from assignment_work where tenant = $1 and assignment = $2 \
         and shared_with = $3 and done_at is not null order by person",
    )
    .bind(tenant)
    .bind(assignment)
    .bind(with)
    .all(tx)
    .await?;
    let mut all = Vec::new();
    for row in &rows {
        let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
        if !members.iter().any(|one| one.person == person) {
            continue;
        }
        let mut words = written(tx, tenant, person, assignment).await?;
        words.retain(|_, said| said.shared);
        let handed = handed(tenant, id, person, words);
        let key = handed.key;
        let found = persons::about::<policy::may::ReadSharedItem, _>(tx, tenant, person, handed).await?;
        if let Some(mut found) = found {
            found.facts.shares = vec![Share {
                owner: person,
                key,
                with: Party::Person(with),
                valid_from: row.get("shared_at")?,
                valid_to: row.get("shared_until")?,
                withdrawn_at: None,
            }];
            all.push(found);
        }
    }
    Ok(all)
}
