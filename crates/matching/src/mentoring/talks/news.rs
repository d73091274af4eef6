//! What is **new** for somebody in the thread of their group: for the pages from which they go there.
//!
//! Deliberately absent: what it says, and who wrote it.

use kit::db::sql;
use kit::{Outcome, Tx};
use people::consents::weighed;
use policy::consent::Consented;
use policy::purpose::Purpose;
use policy::{Act, Object as _, Permitted, PersonId, ThingId};

use super::group::Group;
use super::thread::{Part, read_by};
use crate::mentoring::pairings::Pairing;

/// The thread of a group, as it is led to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct News {
    /// The group.
    pub group: String,
    /// What its class is called.
    pub name: String,
    /// Messages that arrived since they opened it, or wrote, last.
    pub unread: i64,
}

/// What is new in the group that a pairing of somebody has together; none where it has none, or they are not in it today.
pub async fn news<A: Act>(
    tx: &mut Tx,
    pairing: &Permitted<Pairing, A>,
    reader: PersonId,
) -> Outcome<Option<News>> {
    let tenant = pairing.key().tenant;
    let Some(id) = pairing.together else {
        return Ok(None);
    };
    let Some(group) = Group::of(tx, tenant, (id, reader)).await? else {
        return Ok(None);
    };
    // A young person reads what is theirs without anybody's consent; with a group it takes consent to be in it.
    if pairing.young == reader && weighed(tx, tenant, reader, Purpose::Mentoring).await? != Consented::Given {
        return Ok(None);
    }
    // Most days there is nothing, and then nobody's consent has to be weighed.
    let unread = match arrived(tx, pairing, (id, &group), reader).await? {
        0 => 0,
        _ => {
            let all = read_by(tx, (tenant, id), (Some(&group), reader), Part::Last).await?;
            let all = all.messages;
            let wrote = all.iter().rfind(|one| one.by == reader).map(|one| one.sent_at);
            let new = all
                .iter()
                .filter(|one| one.by != reader && !one.seen && !one.taken_back && Some(one.due_at) > wrote);
            i64::try_from(new.count()).unwrap_or(i64::MAX)
        }
    };
    Ok(Some(News {
        group: id.to_string(),
        name: group.name,
        unread,
    }))
}

/// How many messages of others arrived since somebody read last.
async fn arrived<A: Act>(
    tx: &mut Tx,
    pairing: &Permitted<Pairing, A>,
    (id, group): (ThingId, &Group),
    reader: PersonId,
) -> Outcome<i64> {
    let row = sql(
        "select count(*) as n from message where tenant = $1 and pairing = $2 and written_by <> $3 and due_at <= $4 \
         and sent_at >= $5 and due_at > coalesce($6, '')",
    )
    .bind(pairing.key().tenant)
    .bind(id)
    .bind(reader)
    .bind(tx.now())
    .bind(group.since)
    .bind(group.read)
    .one(tx)
    .await?;
    row.get("n")
}
