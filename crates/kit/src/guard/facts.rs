//! The **facts** that the guard loads itself, in the transaction of the record: relations, consents, vettings, approvals,
//! forbids and broken glass of one tenant.
//!
//! Deliberately absent: remembering any of it beyond the transaction. The next one reads anew, so a revocation works from its commit
//! on; within one, what was read before anything was written stands (`Remembered`).

use jiff::civil::Date;
use policy::consent::{Answer, Consent};
use policy::data::DataClass;
use policy::glass::{BreakGlass, Danger, OPEN_FOR};
use policy::id::Id;
use policy::party::Sort;
use policy::purpose::Purpose;
use policy::relation::Basis;
use policy::role::Role;
use policy::second::Approval;
use policy::vetting::{Certificate, Vetting};
use policy::{Action, Actor, Entry, Facts, Forbid, Key, Kind, Party, PersonId, Relation, TenantId, ThingId};

use super::stopped::Stopped;
use crate::db::{Row, Tx, sql};
use crate::errors::{Error, Outcome};

/// Adds what the tables say. What the store said about relations and the like is replaced, not believed.
pub async fn complete(tx: &mut Tx, actor: &Actor, action: Action, facts: &mut Facts) -> Outcome<()> {
    let tenant = facts.key.tenant;
    facts.relations = relations(tx, tenant, Party::Person(actor.person), facts.key.about).await?;
    facts.consents = match facts.key.about {
        Party::Person(person) => consents(tx, tenant, person).await?,
        _ => Vec::new(),
    };
    let gains = facts.request.map_or(actor.person, |request| request.gains);
    facts.vettings = vettings(tx, tenant, [actor.person, gains]).await?;
    facts.approvals = approvals(tx, actor, action, facts.key).await?;
    facts.glass = glass(tx, actor, action, facts.key).await?;
    forbids(tx, actor, facts).await
}

/// Relations of the actor, of whom the record is about, and between the neighbours of both: every path of three steps.
async fn relations(tx: &mut Tx, tenant: TenantId, actor: Party, about: Party) -> Outcome<Vec<Relation>> {
    let question = (tenant, actor, about);
    if let Some(answer) = tx.remembered.relations.get(&question) {
        return Ok(answer);
    }
    // Ids first, each part by the index that fits: a database that joins and sorts all parts at once reads every relation of the
    // tenant for it, three times. An object with nothing behind it is the same object, and asks for no index.
    let rows = sql(
        "with here (party) as (select object from relation where tenant = $1 and subject = $2 \
             union select subject from relation where tenant = $1 and object = $2), \
         there (party) as (select object from relation where tenant = $1 and subject = $3 \
             union select subject from relation where tenant = $1 and object = $3), \
         found (id) as (select id from relation where tenant = $1 and subject in ($2, $3) \
             union select id from relation where tenant = $1 and object in ($2, $3) \
             union select id from relation where tenant = $1 \
                 and subject in (select party from here) and (object || '') in (select party from there) \
             union select id from relation where tenant = $1 \
                 and subject in (select party from there) and (object || '') in (select party from here)) \
         select * from relation where tenant = $1 and id in (select id from found) order by id",
    )
    .bind(tenant)
    .bind(party_text(actor))
    .bind(party_text(about))
    .all(tx)
    .await?;
    let stopped = Stopped::read(tx, tenant).await?;
    let mut whole = Vec::with_capacity(rows.len());
    for row in &rows {
        match Relation::new(relation(row)?) {
            Ok(relation) => whole.push(stopped.apply(relation)),
            // A broken row opens nothing. Who runs the program hears of it, without hearing about whom.
            Err(reason) => tracing::warn!(%reason, "a row of relation is no relation"),
        }
    }
    tx.remembered.relations.put(question, whole.clone());
    Ok(whole)
}

/// A row of `relation` as it is written down. Whether it is one, [`Relation::new`] says.
pub fn relation(row: &Row) -> Outcome<Entry> {
    Ok(Entry {
        tenant: row.get("tenant")?,
        subject: party(row, "subject")?,
        kind: row.one_of("kind", Kind::ALL, Kind::id)?,
        object: party(row, "object")?,
        valid_from: row.get("valid_from")?,
        valid_to: row.get("valid_to")?,
        basis: row.one_of("basis", Basis::ALL, Basis::id)?,
        approved_by: row.maybe("approved_by")?,
        revoked_at: row.maybe("revoked_at")?,
    })
}

async fn consents(tx: &mut Tx, tenant: TenantId, about: PersonId) -> Outcome<Vec<Consent>> {
    let question = (tenant, about);
    if let Some(answer) = tx.remembered.consents.get(&question) {
        return Ok(answer);
    }
    let rows = sql("select * from consent where tenant = $1 and about = $2 order by given_at, id")
        .bind(tenant)
        .bind(about)
        .all(tx)
        .await?;
    let read = |row: &Row| {
        Ok(Consent {
            about: row.get("about")?,
            by: row.get("given_by")?,
            purpose: row.one_of("purpose", Purpose::ALL, Purpose::id)?,
            answer: row.one_of("answer", Answer::ALL, Answer::id)?,
            given_at: row.get("given_at")?,
            until: row.get("until")?,
            withdrawn_at: row.maybe("withdrawn_at")?,
        })
    };
    let consents: Vec<Consent> = rows.iter().map(read).collect::<Outcome<_>>()?;
    tx.remembered.consents.put(question, consents.clone());
    Ok(consents)
}

async fn vettings(tx: &mut Tx, tenant: TenantId, persons: [PersonId; 2]) -> Outcome<Vec<Vetting>> {
    let question = (tenant, persons);
    if let Some(answer) = tx.remembered.vettings.get(&question) {
        return Ok(answer);
    }
    let rows = sql("select * from vetting where tenant = $1 and person in ($2, $3) order by seen_on, id")
        .bind(tenant)
        .bind(persons[0])
        .bind(persons[1])
        .all(tx)
        .await?;
    let read = |row: &Row| {
        Ok(Vetting {
            tenant: row.get("tenant")?,
            person: row.get("person")?,
            seen_by: row.get("seen_by")?,
            certificate: row.one_of("certificate", Certificate::ALL, Certificate::id)?,
            seen_on: row.get("seen_on")?,
            until: row.get("until")?,
        })
    };
    let vettings: Vec<Vetting> = rows.iter().map(read).collect::<Outcome<_>>()?;
    tx.remembered.vettings.put(question, vettings.clone());
    Ok(vettings)
}

async fn approvals(tx: &mut Tx, actor: &Actor, action: Action, key: Key) -> Outcome<Vec<Approval>> {
    let rows = sql(
        "select * from approval where tenant = $1 and asked_by = $2 and thing = $3 and action = $4 order by given_at, id",
    )
    .bind(key.tenant)
    .bind(actor.person)
    .bind(key.id)
    .bind(action.id())
    .all(tx)
    .await?;
    let read = |row: &Row| {
        Ok(Approval {
            action: row.one_of("action", Action::ALL, Action::id)?,
            key: Key {
                tenant: row.get("tenant")?,
                about: party(row, "about")?,
                class: row.one_of("class", DataClass::ALL, DataClass::id)?,
                id: row.get("thing")?,
            },
            asked_by: row.get("asked_by")?,
            by: row.get("given_by")?,
            given_at: row.get("given_at")?,
            until: row.get("until")?,
        })
    };
    rows.iter().map(read).collect()
}

/// The glass that the actor broke last to read about a person, if it was not closed since. Nothing is written through it.
async fn glass(tx: &mut Tx, actor: &Actor, action: Action, key: Key) -> Outcome<Option<BreakGlass>> {
    let Party::Person(about) = key.about else {
        return Ok(None);
    };
    if action.changes() || about == actor.person {
        return Ok(None);
    }
    let question = (key.tenant, about, actor.person);
    if let Some(answer) = tx.remembered.glass.get(&question) {
        return Ok(answer);
    }
    let since = tx.now().checked_sub(OPEN_FOR).map_err(Error::internal)?;
    let row = sql(
        "select id, danger, opened_at, answered_by, answered_as, review_by from glass \
         where tenant = $1 and person = $2 and asked_by = $3 and opened_at > $4 and closed_at is null \
         and answer = 'approved' order by opened_at desc, id limit 1",
    )
    .bind(key.tenant)
    .bind(about)
    .bind(actor.person)
    .bind(since)
    .maybe(tx)
    .await?;
    let read = |row: Row| -> Outcome<BreakGlass> {
        let case: ThingId = row.get("id")?;
        let review_by: Option<Date> = row.maybe("review_by")?;
        Ok(BreakGlass {
            tenant: key.tenant,
            about,
            opened_by: actor.person,
            opened_at: row.get("opened_at")?,
            danger: row.one_of("danger", Danger::ALL, Danger::id)?,
            approved_by: row.get("answered_by")?,
            approved_as: row.one_of("answered_as", Role::ALL, Role::id)?,
            // The case is the glass itself, from when somebody has a day to look back on it.
            review: review_by.map(|_| case),
        })
    };
    let glass = row.map(read).transpose()?;
    tx.remembered.glass.put(question, glass);
    Ok(glass)
}

/// What forbids this actor. For a list it is also known whom a forbid keeps from the actor; that may name persons who
/// are not in the list.
async fn forbids(tx: &mut Tx, actor: &Actor, facts: &mut Facts) -> Outcome<()> {
    facts.forbids.clear();
    for (about, kind) in against(tx, actor, facts.key).await? {
        if about == facts.key.about {
            facts.forbids.push(kind);
        } else if let Party::Person(person) = about {
            facts.left_out.insert(person);
        }
    }
    Ok(())
}

/// What forbids this actor about a person, or for a list about anybody.
async fn against(tx: &mut Tx, actor: &Actor, key: Key) -> Outcome<Vec<(Party, Forbid)>> {
    let question = (key.tenant, actor.person, key.about.person());
    if let Some(answer) = tx.remembered.forbids.get(&question) {
        return Ok(answer);
    }
    let rows = sql(
        "select about, kind from forbid where tenant = $1 and (against is null or against = $2) \
         and valid_from <= $3 and (lifted_at is null or lifted_at > $3) and ($4 or about = $5) order by id",
    )
    .bind(key.tenant)
    .bind(actor.person)
    .bind(tx.now())
    .bind(key.about.person().is_none())
    .bind(party_text(key.about))
    .all(tx)
    .await?;
    // A kind that this version does not know forbids as much as any.
    let kind = |row: &Row| {
        row.one_of("kind", Forbid::ALL, Forbid::id)
            .unwrap_or(Forbid::CourtBan)
    };
    let read = |row: &Row| Ok((party(row, "about")?, kind(row)));
    let found: Vec<(Party, Forbid)> = rows.iter().map(read).collect::<Outcome<_>>()?;
    tx.remembered.forbids.put(question, found.clone());
    Ok(found)
}

/// A party as the tables keep it: its sort and its id.
pub fn party_text(party: Party) -> String {
    let sort = party.sort();
    match party {
        Party::Person(id) => format!("{sort}:{id}"),
        Party::Group(id) => format!("{sort}:{id}"),
        Party::School(id) => format!("{sort}:{id}"),
        Party::Programme(id) => format!("{sort}:{id}"),
        Party::Pairing(id) => format!("{sort}:{id}"),
        Party::Seat(id) => format!("{sort}:{id}"),
    }
}

/// The party in a column.
pub fn party(row: &Row, column: &str) -> Outcome<Party> {
    let text: String = row.get(column)?;
    read_party(&text).ok_or_else(|| Error::internal(format!("column {column}: no party")))
}

/// A party from its text.
pub fn read_party(text: &str) -> Option<Party> {
    let (sort, id) = text.split_once(':')?;
    let sort = Sort::ALL.iter().find(|known| known.id() == sort)?;
    Some(match sort {
        Sort::Person => Party::Person(read(id)?),
        Sort::Group => Party::Group(read(id)?),
        Sort::School => Party::School(read(id)?),
        Sort::Programme => Party::Programme(read(id)?),
        Sort::Pairing => Party::Pairing(read(id)?),
        Sort::Seat => Party::Seat(read(id)?),
    })
}

fn read<Of>(id: &str) -> Option<Id<Of>> {
    id.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_party_comes_back_from_its_text() {
        let id = 0xab;
        let parties = [
            Party::Person(Id::from_bits(id)),
            Party::Group(Id::from_bits(id)),
            Party::School(Id::from_bits(id)),
            Party::Programme(Id::from_bits(id)),
            Party::Pairing(Id::from_bits(id)),
            Party::Seat(Id::from_bits(id)),
        ];
        for party in parties {
            assert_eq!(read_party(&party_text(party)), Some(party));
        }
        assert_eq!(party_text(parties[0]), "person:000000000000000000000000000000ab");
        assert_eq!(read_party("person:ab"), None);
        assert_eq!(read_party("teacher:000000000000000000000000000000ab"), None);
    }
}
