//! **Stopping** an account for now, and letting it go on. Whoever is in is out at the next click, everywhere.
//!
//! Deliberately absent: stopping oneself, which policy gives nobody. Nobody could undo it alone.

use kit::{Outcome, Refusal, Tx, sql};
use policy::{AccountState, Actor, Permitted, PersonId, Untrusted, may};

use super::record::{self, AccountRecord};
use super::sessions::end_all;
use super::{Accounts, enter, links};

/// Stops an account. Links that were handed over work no more.
pub async fn suspend(accounts: &Accounts, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<()> {
    change(accounts, actor, person, AccountState::Suspended).await
}

/// Lets it go on. Who was in has to sign in again.
pub async fn resume(accounts: &Accounts, actor: &Actor, person: Untrusted<PersonId>) -> Outcome<()> {
    change(accounts, actor, person, AccountState::Active).await
}

async fn change(
    accounts: &Accounts,
    actor: &Actor,
    person: Untrusted<PersonId>,
    to: AccountState,
) -> Outcome<()> {
    accounts
        .db
        .act(actor.tenant, |mut tx| async move {
            let account: Permitted<AccountRecord, may::SuspendAccount> = tx
                .permit(actor, person, async |tx: &mut Tx, person| {
                    record::find::<may::SuspendAccount>(tx, actor.tenant, person).await
                })
                .await?;
            save(&mut tx, &account, to).await?;
            tx.commit().await
        })
        .await
}

async fn save(
    tx: &mut Tx,
    account: &Permitted<AccountRecord, may::SuspendAccount>,
    to: AccountState,
) -> Outcome<()> {
    let (tenant, person) = enter::whose(account);
    let statement = if to == AccountState::Suspended {
        sql(
            "update account set state = 'suspended', suspended_at = $3 where tenant = $1 and person = $2 \
             and state in ('active', 'unconfirmed')",
        )
        .bind(tenant)
        .bind(person)
        .bind(tx.now())
    } else {
        sql(
            "update account set state = case when confirmed_at is null then 'unconfirmed' else 'active' end, \
             suspended_at = null where tenant = $1 and person = $2 and state = 'suspended'",
        )
        .bind(tenant)
        .bind(person)
    };
    let touched = statement.run(tx).await?;
    if touched == 0 {
        return Err(Refusal::new("accounts-refused-state").into());
    }
    links::revoke(tx, tenant, person, None).await?;
    end_all(tx, tenant, person, None).await
}
