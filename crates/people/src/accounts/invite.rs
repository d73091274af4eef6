//! **Inviting**: the administrator makes an account for a person, or for a class, and hands each of them a link.
//!
//! Deliberately absent: sending it. It goes over by hand or on paper, so nobody can have thousands of letters sent; and
//! inviting more than two hundred at once, or two thousand in a day, alone.

use jiff::SignedDuration;
use kit::guard::party_text;
use kit::{Error, Outcome, Refusal, Tx, sql};
use policy::data::DataClass;
use policy::id::GroupId;
use policy::{
    AccountState, Action, Actor, Facts, Key, Order, Party, Permitted, PermittedScope, PersonId, TenantId,
    Untrusted, may,
};

use super::links::{Handed, Purpose, hand, seen_again};
use super::record::{self, AccountRecord};
use super::{Accounts, enter};
use crate::persons::{Name, Presence};

/// The most invitations that one person makes in a day.
const MOST_A_DAY: i64 = 2_000;

/// Makes an account and a link for one person. Who has an account already gets in another way.
pub async fn invite(accounts: &Accounts, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<Handed> {
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account: Permitted<AccountRecord, may::InviteAccount> = tx
                .permit(actor, person, async |tx: &mut Tx, person| {
                    record::find::<may::InviteAccount>(tx, actor.tenant, person).await
                })
                .await?;
            if account.presence != Presence::Here {
                return Err(Refusal::new("accounts-refused-left").into());
            }
            if !account.belongs() {
                return Err(Refusal::new("accounts-refused-nobody").into());
            }
            if !matches!(account.state, None | Some(AccountState::Unconfirmed)) {
                return Err(Refusal::new("accounts-refused-has-account").into());
            }
            quota(&mut tx, actor, 1).await?;
            let who = enter::whose(&account);
            let handed = invited(accounts, &mut tx, who, actor.person).await?;
            tx.commit().await?;
            Ok(handed)
        })
        .await
}

/// Makes a link for somebody at home or an employer, to look without an account. Whoever has an account comes in with
/// that: a link to it would be a way around the two people who have to let somebody in again.
pub async fn hand_look(accounts: &Accounts, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<Handed> {
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account: Permitted<AccountRecord, may::InviteAccount> = tx
                .permit(actor, person, async |tx: &mut Tx, person| {
                    record::find::<may::InviteAccount>(tx, actor.tenant, person).await
                })
                .await?;
            if !account.may_look() {
                return Err(Refusal::new("accounts-refused-look").into());
            }
            quota(&mut tx, actor, 1).await?;
            let who = enter::whose(&account);
            let made = (&accounts.cx.ids, &accounts.sealer);
            let handed = hand(&mut tx, made, who, Purpose::Look, actor.person).await?;
            tx.commit().await?;
            Ok(handed)
        })
        .await
}

/// The name of somebody, and the link that this actor made for them within the hour. For a page that is loaded again.
pub async fn see_again(
    accounts: &Accounts,
    actor: &Actor,
    person: Untrusted<PersonId>,
    purpose: Purpose,
) -> Outcome<Option<(Name, Handed)>> {
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account: Permitted<AccountRecord, may::SeeAccountExists> = tx
                .permit(actor, person, async |tx: &mut Tx, person| {
                    record::find::<may::SeeAccountExists>(tx, actor.tenant, person).await
                })
                .await?;
            let who = enter::whose(&account);
            let handed = seen_again(&mut tx, &accounts.sealer, who, purpose, actor.person).await?;
            tx.commit().await?;
            Ok(handed.map(|handed| (account.name.clone(), handed)))
        })
        .await
}

/// Somebody in a class who is invited.
#[derive(Clone, Debug)]
pub struct Invited {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: Name,
    /// The link, once it was made.
    pub handed: Option<Handed>,
}

/// A class, and who of it has no account yet.
#[derive(Clone, Debug)]
pub struct Class {
    /// What it is called.
    pub name: String,
    /// Who has none, by name.
    pub invited: Vec<Invited>,
    /// How many are in it.
    pub members: usize,
}

/// Who in a class would be invited.
pub async fn look_at_class(accounts: &Accounts, actor: &Actor, group: Untrusted<GroupId>) -> Outcome<Class> {
    accounts
        .db
        .read(actor.tenant, |mut tx| async move {
            let class = class(&mut tx, actor, group).await?.0;
            tx.commit().await?;
            Ok(class)
        })
        .await
}

/// Makes an account and a link for everybody in a class who has none.
pub async fn invite_class(accounts: &Accounts, actor: &Actor, group: Untrusted<GroupId>) -> Outcome<Class> {
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let (mut class, _scope) = class(&mut tx, actor, group).await?;
            let many = i64::try_from(class.invited.len()).map_err(Error::internal)?;
            quota(&mut tx, actor, many).await?;
            for one in &mut class.invited {
                let who = (actor.tenant, one.person);
                one.handed = Some(invited(accounts, &mut tx, who, actor.person).await?);
            }
            tx.commit().await?;
            Ok(class)
        })
        .await
}

/// A class with the links that this actor made for it within the hour; who got none since is left out.
pub async fn see_class_again(
    accounts: &Accounts,
    actor: &Actor,
    group: Untrusted<GroupId>,
) -> Outcome<Class> {
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let (mut class, _scope) = class(&mut tx, actor, group).await?;
            for one in &mut class.invited {
                let who = (actor.tenant, one.person);
                let purpose = Purpose::Invitation;
                one.handed = seen_again(&mut tx, &accounts.sealer, who, purpose, actor.person).await?;
            }
            class.invited.retain(|one| one.handed.is_some());
            tx.commit().await?;
            Ok(class)
        })
        .await
}

async fn class(
    tx: &mut Tx,
    actor: &Actor,
    group: Untrusted<GroupId>,
) -> Outcome<(Class, PermittedScope<may::InviteAccount>)> {
    let group = *group.for_lookup();
    let row = sql(
        "select g.name, (select count(*) from membership m where m.tenant = g.tenant \
         and m.school_group = g.id and m.role = 'member') as members \
         from school_group g where g.tenant = $1 and g.id = $2 and g.ended_at is null",
    )
    .bind(actor.tenant)
    .bind(group)
    .maybe(tx)
    .await?;
    let (name, members) = match &row {
        Some(row) => (row.get("name")?, row.get::<i64>("members")?),
        // Policy finds no relation to what is not there, and so says what it says of what is not theirs.
        None => (String::new(), 0),
    };
    let key = Key {
        tenant: actor.tenant,
        about: Party::Group(group),
        class: DataClass::Account,
        id: group.as_thing(),
    };
    let mut facts = Facts::about(key, Action::InviteAccount.purpose());
    facts.persons = u32::try_from(members.max(1)).unwrap_or(u32::MAX);
    let scope = tx
        .permit_list::<may::InviteAccount>(actor, facts, Order::Alphabet)
        .await?;
    let (invited, members) = listed(tx, &scope, group).await?;
    Ok((
        Class {
            name,
            invited,
            members,
        },
        scope,
    ))
}

async fn listed(
    tx: &mut Tx,
    scope: &PermittedScope<may::InviteAccount>,
    group: GroupId,
) -> Outcome<(Vec<Invited>, usize)> {
    let rows = sql(
        "select p.id, p.given, p.prefix, p.family, a.state from membership m \
         join person p on p.tenant = m.tenant and p.id = m.person \
         left join account a on a.tenant = p.tenant and a.person = p.id \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and p.state = 'here' \
         order by p.sorted, p.id",
    )
    .bind(scope.within().tenant)
    .bind(group)
    .all(tx)
    .await?;
    let (mut invited, mut members) = (Vec::new(), 0);
    for row in rows.iter().take(scope.persons() as usize) {
        let person = row.get("id")?;
        if scope.left_out().contains(&person) {
            continue;
        }
        members += 1;
        let state: Option<String> = row.maybe("state")?;
        if state.is_none_or(|state| state == AccountState::Unconfirmed.id()) {
            let name = Name {
                given: row.maybe("given")?,
                prefix: row.maybe("prefix")?,
                family: row.maybe("family")?,
            };
            invited.push(Invited {
                person,
                name,
                handed: None,
            });
        }
    }
    Ok((invited, members))
}

/// Refuses when somebody would have made too many links in a day.
async fn quota(tx: &mut Tx, actor: &Actor, more: i64) -> Outcome<()> {
    let since = tx
        .now()
        .checked_sub(SignedDuration::from_hours(24))
        .map_err(Error::internal)?;
    let row =
        sql("select count(*) as made from one_time_link where tenant = $1 and made_by = $2 and made_at > $3")
            .bind(actor.tenant)
            .bind(actor.person)
            .bind(since)
            .one(tx)
            .await?;
    if row.get::<i64>("made")? + more > MOST_A_DAY {
        return Err(Refusal::new("accounts-refused-quota")
            .with("most", MOST_A_DAY)
            .into());
    }
    Ok(())
}

/// An account that waits for its person, and the link to it. For `invite` and for founding an organisation.
pub(super) async fn invited(
    accounts: &Accounts,
    tx: &mut Tx,
    (tenant, person): (TenantId, PersonId),
    made_by: PersonId,
) -> Outcome<Handed> {
    sql(
        "insert into account (tenant, person, state, made_at) values ($1, $2, 'unconfirmed', $3) \
         on conflict (tenant, person) do nothing",
    )
    .bind(tenant)
    .bind(person)
    .bind(tx.now())
    .run(tx)
    .await?;
    let made = (&accounts.cx.ids, &accounts.sealer);
    hand(tx, made, (tenant, person), Purpose::Invitation, made_by).await
}

/// The link of somebody who is there from the beginning, and whom nobody could invite.
pub async fn invite_founder(
    accounts: &Accounts,
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Handed> {
    let known = sql("select count(*) as many from account where tenant = $1")
        .bind(tenant)
        .one(tx)
        .await?;
    let founders = sql(
        "select count(*) as many from relation where tenant = $1 and subject = $2 \
         and kind in ('administrator-of', 'privacy-officer-of')",
    )
    .bind(tenant)
    .bind(party_text(Party::Person(person)))
    .one(tx)
    .await?;
    // The two founders have each other from here on; a third would have to be invited.
    if known.get::<i64>("many")? > 1 || founders.get::<i64>("many")? == 0 {
        return Err(Error::NotFound);
    }
    invited(accounts, tx, (tenant, person), person).await
}
