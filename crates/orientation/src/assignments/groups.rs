//! The **groups** that somebody guides: the classes of a tutor, and all classes of a school for who counsels it.
//!
//! What an assignment asks is about nobody, so that looking at a draft needs no more than having a class. Deliberately absent: anything
//! about who is in a class; that asks for a permit.

use journey::meter::counselled;
use kit::guard::{party, party_text};
use kit::{Error, Outcome, Tx, sql};
use people::persons::{self, BasicRecord, Group, Part};
use policy::id::GroupId;
use policy::{Actor, Party, Permitted, PermittedScope, SignIn, Untrusted, may};

use super::store::Assignment;

/// The groups that the actor guides now, by name; none for staff that came in with one factor.
///
/// # Errors
///
/// Not found for whoever is no staff.
pub(super) async fn guided(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Group>> {
    let me: Permitted<BasicRecord, may::ReadBasicRecord> = tx
        .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
            persons::find::<may::ReadBasicRecord>(tx, actor.tenant, id).await
        })
        .await?;
    if me.part != Part::Staff {
        return Err(Error::NotFound);
    }
    if actor.sign_in != SignIn::TwoFactors {
        return Ok(Vec::new());
    }
    let mut groups = counselled(tx, actor).await?;
    let rows = sql(
        "select distinct object from relation where tenant = $1 and subject = $2 and kind = 'tutor-of' \
         and revoked_at is null and valid_from <= $3 and valid_to > $3 order by object",
    )
    .bind(actor.tenant)
    .bind(party_text(Party::Person(actor.person)))
    .bind(tx.now())
    .all(tx)
    .await?;
    for row in &rows {
        if let Party::Group(group) = party(row, "object")? {
            let found = persons::find_group::<may::ReadBasicRecord>(tx, actor.tenant, group).await?;
            groups.extend(found.map(|found| found.object));
        }
    }
    groups.retain(|group| group.kind != "waiting");
    groups.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    groups.dedup_by_key(|group| group.id);
    Ok(groups)
}

/// The permits to give something to each of these groups.
///
/// # Errors
///
/// Not found where one of them is not the actor's to guide.
pub(super) async fn permitted(
    tx: &mut Tx,
    actor: &Actor,
    groups: &[GroupId],
) -> Outcome<Vec<PermittedScope<may::WriteJourney>>> {
    let mut permits = Vec::with_capacity(groups.len());
    for group in groups {
        permits.push(
            persons::permitted_group::<may::WriteJourney>(tx, actor, *group)
                .await?
                .1,
        );
    }
    if permits.is_empty() {
        return Err(Error::NotFound);
    }
    Ok(permits)
}

/// Whether the actor guides one of the groups of an assignment, and all of them.
pub(super) fn guides(groups: &[Group], assignment: &Assignment) -> (bool, bool) {
    let mine = |group: &GroupId| groups.iter().any(|one| one.id == *group);
    let classes = &assignment.classes;
    (classes.iter().any(mine), classes.iter().all(mine))
}
