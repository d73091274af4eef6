//! Eight **writers** that are going to be killed: `writers ADDRESS FOLDER FROM… [early]`, with for each writer the last
//! number that it heard an acknowledgement for.
//!
//! A write is what an action of a feature is: the guard decides and adds its audit line, a row is written, and the key of
//! the write is kept in `done_once`, all in one transaction. A writer that hears an error, or that starts again, does not
//! know whether its last write was committed, so it sends the same key again. `WRITER NUMBER` is said after the commit;
//! with `early` it is said before, which is wrong on purpose: a test that cannot see the difference sees nothing.

#![expect(clippy::unwrap_used, reason = "an example that cannot go on should stop")]

use std::path::Path;
use std::time::Duration;

use kit::audit::Signer;
use kit::db::{Address, Db};
use kit::guard::Found;
use kit::{Clock, Ids, Outcome, Tx, sql};
use policy::data::DataClass;
use policy::{
    AccountState, Actor, Key, Object, Party, Permitted, PersonId, SignIn, TenantId, ThingId, Untrusted, may,
};

/// Organisations among which the writers are divided.
const TENANTS: u128 = 2;

/// A record of the person with the same bits as its tenant.
struct Portfolio(Key);

impl Object for Portfolio {
    fn key(&self) -> Key {
        self.0
    }
}

async fn find(tx: &mut Tx, id: ThingId) -> Outcome<Option<Found<Portfolio>>> {
    let row = sql("select tenant from crash_total where id = $1")
        .bind(id)
        .one(tx)
        .await?;
    let tenant: TenantId = row.get("tenant")?;
    let key = Key {
        tenant,
        about: Party::Person(PersonId::from_bits(tenant.bits())),
        class: DataClass::PrivatePortfolio,
        id,
    };
    Ok(Some(Found::of::<may::KeepPortfolio>(Portfolio(key))))
}

/// One write of one writer.
struct Write {
    tenant: TenantId,
    writer: u32,
    number: i64,
    early: bool,
}

impl Write {
    fn acknowledge(&self) {
        println!("{} {}", self.writer, self.number);
    }

    async fn act(&self, db: &Db) -> Outcome<()> {
        let actor = &Actor {
            person: PersonId::from_bits(self.tenant.bits()),
            tenant: self.tenant,
            account: AccountState::Active,
            sign_in: SignIn::TwoFactors,
        };
        db.act(self.tenant, |mut tx| async move {
            let id = Untrusted::new(self.tenant.as_thing());
            let kept: Permitted<Portfolio, may::KeepPortfolio> = tx.permit(actor, id, find).await?;
            if !self.is_done(&mut tx).await? {
                self.write(&mut tx).await?;
            }
            // As many as there are audit lines, whether something was written or it was a key from before.
            sql("update crash_total set acts = acts + 1 where tenant = $1 and id = $2")
                .bind(kept.key().tenant)
                .bind(kept.key().id)
                .run(&mut tx)
                .await?;
            if self.early {
                self.acknowledge();
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
            tx.commit().await
        })
        .await
    }

    async fn is_done(&self, tx: &mut Tx) -> Outcome<bool> {
        let done = sql("select answer from done_once where tenant = $1 and person = $2 and form = $3")
            .bind(self.tenant)
            .bind(i64::from(self.writer).to_string())
            .bind(self.number.to_string())
            .maybe(tx)
            .await?;
        Ok(done.is_some())
    }

    async fn write(&self, tx: &mut Tx) -> Outcome<()> {
        sql("insert into done_once (tenant, person, form, done_at, answer) values ($1, $2, $3, $4, '')")
            .bind(self.tenant)
            .bind(i64::from(self.writer).to_string())
            .bind(self.number.to_string())
            .bind(tx.now())
            .run(tx)
            .await?;
        // Nothing in this table keeps a second row of the same write out, so that one would be seen.
        sql("insert into crash_write (id, writer, number) values ($1, $2, $3)")
            .bind(Ids::Random.fresh())
            .bind(i64::from(self.writer))
            .bind(self.number)
            .run(tx)
            .await
            .map(drop)
    }
}

async fn prepare(db: &Db) -> Outcome<()> {
    let mut tx = db.begin().await?;
    sql("create table if not exists crash_total (tenant TEXT not null, id TEXT not null primary key, acts BIGINT not null)")
        .run(&mut tx)
        .await?;
    sql("create table if not exists crash_write (id TEXT not null primary key, writer BIGINT not null, number BIGINT not null)")
        .run(&mut tx)
        .await?;
    for tenant in 1..=TENANTS {
        sql("insert into crash_total (tenant, id, acts) values ($1, $1, 0) on conflict do nothing")
            .bind(TenantId::from_bits(tenant))
            .run(&mut tx)
            .await?;
    }
    tx.commit().await
}

#[tokio::main]
async fn main() {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let early = words.pop_if(|word| word == "early").is_some();
    let address = Address::read(&words[0]).unwrap();
    let signer = Signer::in_folder(Path::new(&words[1])).unwrap();
    let db = Db::open(&address, Clock::System, signer).await.unwrap();
    prepare(&db).await.unwrap();
    let writers: Vec<_> = (0_u32..)
        .zip(&words[2..])
        .map(|(writer, from)| {
            let (db, from) = (db.clone(), from.parse::<i64>().unwrap());
            tokio::spawn(async move {
                for number in from + 1.. {
                    let write = Write {
                        tenant: TenantId::from_bits(1 + u128::from(writer) % TENANTS),
                        writer,
                        number,
                        early,
                    };
                    // Whatever went wrong, the same key again.
                    while write.act(&db).await.is_err() {
                        tokio::time::sleep(Duration::from_millis(10)).await;
                    }
                    if !early {
                        write.acknowledge();
                    }
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
}
