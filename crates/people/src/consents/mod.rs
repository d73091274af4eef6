//! A **question** for consent, about one young person and one purpose, and the answers to it.
//!
//! Under 16 a guardian with authority answers, from 16 the young person; how answers weigh together, policy says. An answer counts to
//! the end of the month after the school year, and then it is asked again. Deliberately absent: the page on which somebody answers,
//! which stands with what it is about; and an answer that somebody else writes down.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::guard::{Found, party_text, relation};
use kit::{Ids, Outcome, Tx, sql};
use policy::age::AgeBand;
use policy::consent::{Answer, Consent, Consented, weigh};
use policy::data::DataClass;
use policy::purpose::Purpose;
use policy::relation::{Standing, default_end};
use policy::{
    Act, Actor, Changes, Key, Kind, Object, Party, Permitted, PersonId, Relation, Sees, TenantId, ThingId,
};

use crate::persons::{self, Name, drawn, key};

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    key: Key,
    /// About whom.
    pub about: PersonId,
    /// How they are called.
    pub name: Name,
    /// Their day of birth, where it is known.
    pub born: Option<Date>,
    /// To what.
    pub purpose: Purpose,
}

impl Object for Question {
    fn key(&self) -> Key {
        self.key
    }
}

/// The question about somebody.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
    purpose: Purpose,
) -> Outcome<Option<Found<Question>>> {
    let Some(record) = persons::find::<A>(tx, tenant, person).await? else {
        return Ok(None);
    };
    let question = Question {
        key: key(tenant, person, DataClass::Consent),
        about: person,
        name: record.object.name.clone(),
        born: record.object.born,
        purpose,
    };
    Ok(Some(persons::beside::<A, _>(&record, question)))
}

/// What somebody answered last, and since when; none where they did not answer, or it does not count any more.
pub async fn answered<A: Sees>(
    tx: &mut Tx,
    question: &Permitted<Question, A>,
    by: PersonId,
) -> Outcome<Option<(Answer, Date)>> {
    let tenant = question.key().tenant;
    let all = answers(tx, tenant, question.about, question.purpose).await?;
    let now = tx.now();
    let last = all.iter().rev().find(|one| one.by == by && now < one.until);
    Ok(last.map(|one| match one.withdrawn_at {
        Some(at) => (Answer::No, policy::calendar::day_at(at)),
        None => (one.answer, policy::calendar::day_at(one.given_at)),
    }))
}

/// What all answers about somebody come to now. For what a page says; the guard asks policy itself.
pub async fn weighed(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
    purpose: Purpose,
) -> Outcome<Consented> {
    let row = sql("select born from person where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    let born: Option<Date> = row.map_or(Ok(None), |row| row.maybe("born"))?;
    let Some(born) = born else {
        return Ok(Consented::Missing);
    };
    let all = answers(tx, tenant, person, purpose).await?;
    let guardians = guardians(tx, tenant, person).await?;
    let has_authority = |by: PersonId| guardians.contains(&by);
    Ok(weigh(&all, (person, purpose), born, tx.now(), has_authority))
}

/// Whether somebody may answer about a young person as their guardian: with authority, and while they are under 16. For what a page
/// offers; the guard decides.
pub async fn is_asked(tx: &mut Tx, actor: &Actor, young: PersonId) -> Outcome<bool> {
    let row = sql("select born from person where tenant = $1 and id = $2")
        .bind(actor.tenant)
        .bind(young)
        .maybe(tx)
        .await?;
    let born: Option<Date> = row.map_or(Ok(None), |row| row.maybe("born"))?;
    let under = born.is_some_and(|born| AgeBand::at(born, tx.now()) == AgeBand::Under16);
    Ok(under && guardians(tx, actor.tenant, young).await?.contains(&actor.person))
}

/// Keeps an answer of whoever has the permit. A no takes back every yes of theirs, and a yes ends every no.
pub async fn answer<A: Changes>(
    tx: &mut Tx,
    ids: &Ids,
    question: &Permitted<Question, A>,
    answer: Answer,
) -> Outcome<()> {
    let (tenant, by) = (question.key().tenant, question.proof().by());
    let before = match answer {
        Answer::Yes => sql(
            "update consent set until = $5 where tenant = $1 and about = $2 and given_by = $3 and purpose = $4 \
             and (answer = 'no' or withdrawn_at is not null) and until > $5",
        ),
        Answer::No => sql(
            "update consent set withdrawn_at = $5 where tenant = $1 and about = $2 and given_by = $3 and purpose = $4 \
             and answer = 'yes' and withdrawn_at is null",
        ),
    };
    before
        .bind(tenant)
        .bind(question.about)
        .bind(by)
        .bind(question.purpose.id())
        .bind(tx.now())
        .run(tx)
        .await?;
    let id: ThingId = drawn(ids)?;
    sql(
        "insert into consent (tenant, id, about, given_by, purpose, answer, given_at, until) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(tenant)
    .bind(id)
    .bind(question.about)
    .bind(by)
    .bind(question.purpose.id())
    .bind(answer.id())
    .bind(tx.now())
    .bind(default_end(tx.now()))
    .run(tx)
    .await
    .map(drop)
}

async fn answers(tx: &mut Tx, tenant: TenantId, about: PersonId, purpose: Purpose) -> Outcome<Vec<Consent>> {
    let rows = sql(
        "select given_by, answer, given_at, until, withdrawn_at from consent \
         where tenant = $1 and about = $2 and purpose = $3 order by given_at, id",
    )
    .bind(tenant)
    .bind(about)
    .bind(purpose.id())
    .all(tx)
    .await?;
    let read = |row: &Row| {
        let (given_at, until): (Timestamp, Timestamp) = (row.get("given_at")?, row.get("until")?);
        Ok(Consent {
            about,
            by: row.get("given_by")?,
            purpose,
            answer: row.one_of("answer", Answer::ALL, Answer::id)?,
            given_at,
            until,
            withdrawn_at: row.maybe("withdrawn_at")?,
        })
    };
    rows.iter().map(read).collect()
}

/// Who has parental authority over somebody now.
async fn guardians(tx: &mut Tx, tenant: TenantId, young: PersonId) -> Outcome<Vec<PersonId>> {
    let rows = sql("select * from relation where tenant = $1 and object = $2 and kind = $3 order by id")
        .bind(tenant)
        .bind(party_text(Party::Person(young)))
        .bind(Kind::GuardianWithAuthority.id())
        .all(tx)
        .await?;
    let mut guardians = Vec::new();
    for row in &rows {
        let current = Relation::new(relation(row)?).ok();
        let current = current.filter(|relation| relation.standing(tx.now()) == Standing::Current);
        guardians.extend(current.and_then(|relation| relation.entry().subject.person()));
    }
    Ok(guardians)
}
