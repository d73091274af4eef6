//! Two programs on one PostgreSQL, of which one **hangs** with the turn in its hands, and is killed then.

use std::process::Command;
use std::time::{Duration, Instant};

use kit::audit::Signer;
use kit::db::{Address, Db};
use kit::{Clock, Error, sql};
use policy::TenantId;

use super::victim::{Victim, WRITERS};
use crate::ground::places;

/// Waiting within the program, waiting for the server, and what a slow machine adds.
const LONGEST: Duration = Duration::from_secs(15);

#[tokio::test(flavor = "multi_thread")]
async fn who_hangs_keeps_others_waiting_no_longer_than_the_limit_and_who_is_killed_not_at_all() {
    // On SQLite one program serves, and a second one waits for the lock of the file.
    for place in places() {
        let mut victim = Victim::start(&place.typed(), place.folder.path(), [0; WRITERS], false);
        victim.hear(20);
        let address = Address::read(&place.typed()).unwrap();
        let signer = Signer::in_folder(place.folder.path()).unwrap();
        let db = Db::open(&address, Clock::System, signer).await.unwrap();
        let act = async || {
            let start = Instant::now();
            let done = db
                .act(TenantId::from_bits(1), |mut tx| async move {
                    sql("update crash_total set acts = acts + 0").run(&mut tx).await?;
                    tx.commit().await
                })
                .await;
            (done, start.elapsed())
        };
        let stop = Command::new("kill")
            .args(["-STOP", &victim.process().to_string()])
            .status();
        assert!(stop.unwrap().success());
        let (heard, waited) = act().await;
        assert!(waited < LONGEST, "{}: {waited:?}", place.kind);
        assert!(
            matches!(heard, Ok(()) | Err(Error::Unavailable)),
            "{}: {heard:?}",
            place.kind
        );
        // Reading waits for nobody.
        let start = Instant::now();
        let mut tx = db.look().await.unwrap();
        sql("select acts from crash_total").all(&mut tx).await.unwrap();
        assert!(start.elapsed() < Duration::from_secs(2), "{}", place.kind);
        drop(tx);
        victim.kill_after(Duration::ZERO);
        let (after, freed) = act().await;
        assert!(after.is_ok(), "{}: {after:?}", place.kind);
        assert!(freed < Duration::from_secs(5), "{}: {freed:?}", place.kind);
        println!(
            "{}: while it hung {heard:?} after {waited:?}, once it was killed {freed:?}",
            place.kind
        );
    }
}
