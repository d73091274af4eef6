//! Takes **decisions** until the time is up or somebody stops it: `decisions ADDRESS FOLDER TENANTS WRITERS SECONDS`.
//!
//! Each decision is what an action of a feature is: a record is found, its facts are read, policy is asked, the audit
//! line is written, the record changed, all committed. What was committed is said on standard output, one tenant a line,
//! and not before; a test stops the program halfway and checks that nothing which was said is lost. At the end it tells
//! how many there were in a second.

#![expect(clippy::unwrap_used, reason = "an example that cannot go on should stop")]

use std::path::Path;
use std::time::{Duration, Instant};

use kit::audit::Signer;
use kit::db::{Address, Db};
use kit::guard::Found;
use kit::{Clock, Outcome, Tx, sql};
use policy::data::DataClass;
use policy::{
    AccountState, Actor, Key, Object, Party, Permitted, PersonId, SignIn, TenantId, ThingId, Untrusted, may,
};

/// A record of the person with the same bits as its tenant.
struct Portfolio(Key);

impl Object for Portfolio {
    fn key(&self) -> Key {
        self.0
    }
}

async fn find(tx: &mut Tx, id: ThingId) -> Outcome<Option<Found<Portfolio>>> {
    let row = sql("select tenant from sample_portfolio where id = $1")
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

async fn decide(db: &Db, tenant: TenantId) -> Outcome<()> {
    let actor = &Actor {
        person: PersonId::from_bits(tenant.bits()),
        tenant,
        account: AccountState::Active,
        sign_in: SignIn::TwoFactors,
    };
    db.act(tenant, |mut tx| async move {
        let id = Untrusted::new(tenant.as_thing());
        let kept: Permitted<Portfolio, may::KeepPortfolio> = tx.permit(actor, id, find).await?;
        sql("update sample_portfolio set times = times + 1 where tenant = $1 and id = $2")
            .bind(kept.key().tenant)
            .bind(kept.key().id)
            .run(&mut tx)
            .await?;
        tx.commit().await
    })
    .await
}

async fn prepare(db: &Db, tenants: u128) -> Outcome<()> {
    let mut tx = db.begin().await?;
    sql("create table if not exists sample_portfolio (tenant TEXT not null, id TEXT not null primary key, times BIGINT not null)")
        .run(&mut tx)
        .await?;
    for tenant in 1..=tenants {
        let insert =
            sql("insert into sample_portfolio (tenant, id, times) values ($1, $1, 0) on conflict do nothing");
        insert.bind(TenantId::from_bits(tenant)).run(&mut tx).await?;
    }
    tx.commit().await
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |place: usize| arguments[place].parse::<u64>().unwrap();
    let (tenants, writers, seconds) = (u128::from(number(2)), number(3), number(4));
    let address = Address::read(&arguments[0]).unwrap();
    let signer = Signer::in_folder(Path::new(&arguments[1])).unwrap();
    let db = Db::open(&address, Clock::System, signer).await.unwrap();
    prepare(&db, tenants).await.unwrap();
    let start = Instant::now();
    let end = start + Duration::from_secs(seconds);
    let work: Vec<_> = (0..writers)
        .map(|writer| {
            let db = db.clone();
            let tenant = TenantId::from_bits(1 + u128::from(writer) % tenants);
            tokio::spawn(async move {
                let (mut done, mut longest) = (0_u64, Duration::ZERO);
                while Instant::now() < end {
                    let before = Instant::now();
                    decide(&db, tenant).await.unwrap();
                    println!("{tenant}");
                    done += 1;
                    longest = longest.max(before.elapsed());
                }
                (done, longest)
            })
        })
        .collect();
    let (mut done, mut longest) = (0, Duration::ZERO);
    for writer in work {
        let (here, slowest) = writer.await.unwrap();
        done += here;
        longest = longest.max(slowest);
    }
    let per_second = done * 1000 / u64::try_from(start.elapsed().as_millis().max(1)).unwrap();
    println!("{done} decisions, {per_second} a second, the longest took {longest:?}");
}
