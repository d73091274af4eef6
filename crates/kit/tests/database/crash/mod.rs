//! A **crash**: the program is killed at any moment under eight writers, or PostgreSQL is, again and again. What was
//! acknowledged is there afterwards, and once; the audit is whole; and it goes on.
//!
//! `cargo xtask crash` does 200 cycles for each database, the tests three. The **control** is the same with writers that
//! acknowledge before they commit: if no loss were found there, these tests would be blind. Deliberately absent: a machine
//! that loses its power. What a killed process gave to the system is not lost by it, so that the disk does as it is told
//! is taken for granted here; `synchronous=FULL` and `fsync` are what asks it.

mod heard;
mod hung;
mod lots;
mod server;
mod victim;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use kit::audit::{Signer, Trust, verify};
use kit::db::{Address, Db};
use kit::{Clock, sql};
use policy::TenantId;
use tempfile::TempDir;

use crate::audit::exported;
use crate::ground::rows;
use lots::Lots;
use server::Server;
use victim::{Victim, WRITERS};

/// Cycles in a test, unless `cargo xtask crash` asks for more.
const CYCLES: u32 = 3;
/// Cycles in which the control has to lose something.
const CONTROLS: u32 = 40;

/// Where the victims write, and what they said so far.
struct Scene {
    kind: &'static str,
    typed: String,
    folder: TempDir,
    /// The highest number that each writer acknowledged.
    said: [i64; WRITERS],
    lots: Lots,
}

/// What was found after a crash.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    acknowledged: i64,
    lost: i64,
    doubled: i64,
    gaps: i64,
}

impl Scene {
    fn new(kind: &'static str, typed: impl FnOnce(&Path) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            kind,
            typed: typed(folder.path()),
            folder,
            said: [0; WRITERS],
            lots: Lots::drawn(),
        }
    }

    fn on_file() -> Self {
        Self::new("SQLite", |folder| {
            folder.join("kansrijk.db").display().to_string()
        })
    }

    fn on_server(server: &Server) -> Self {
        Self::new("PostgreSQL", |_| server.address())
    }

    /// Lets the writers work, and kills them at a moment that the lots decide.
    fn kill_program(&mut self, early: bool) {
        let mut victim = Victim::start(&self.typed, self.folder.path(), self.said, early);
        victim.hear(self.lots.below(60) + 1);
        victim.kill_after(Duration::from_micros(self.lots.below(10_000)));
        self.said = victim.said;
    }

    /// Kills PostgreSQL under the writers and starts it again. They go on, and are killed after that.
    fn kill_server(&mut self, server: &mut Server) {
        let mut victim = Victim::start(&self.typed, self.folder.path(), self.said, false);
        victim.hear(self.lots.below(60) + 1);
        server.kill();
        server.start();
        victim.hear(self.lots.below(30) + 1);
        victim.kill_after(Duration::from_micros(self.lots.below(10_000)));
        self.said = victim.said;
    }

    async fn open(&self) -> Db {
        let address = Address::read(&self.typed).unwrap();
        let signer = Signer::in_folder(self.folder.path()).unwrap();
        Db::open(&address, Clock::System, signer).await.unwrap()
    }

    /// Compares what is there with what was said.
    async fn look(&self) -> Found {
        let db = self.open().await;
        let mut found = Found::default();
        let written = rows(&db, sql("select writer, number, count(*) as times from crash_write group by writer, number order by writer, number")).await;
        let mut there: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
        for row in written {
            let writer = usize::try_from(row.get::<i64>("writer").unwrap()).unwrap();
            there.entry(writer).or_default().push(row.get("number").unwrap());
            found.doubled += row.get::<i64>("times").unwrap() - 1;
        }
        for (writer, said) in self.said.iter().enumerate() {
            let there = there.remove(&writer).unwrap_or_default();
            found.acknowledged += said;
            found.lost += (1..=*said)
                .filter(|number| there.binary_search(number).is_err())
                .count() as i64;
            // The one after the last that was heard may be there: it was killed between its commit and its word.
            let last = there.last().copied().unwrap_or_default();
            found.gaps += (last - there.len() as i64) + (last - said - 1).max(0);
        }
        self.check_audit(&db).await;
        if self.kind == "SQLite" {
            let checked = rows(&db, sql("pragma integrity_check")).await;
            assert_eq!(checked[0].get::<String>("integrity_check").unwrap(), "ok");
        }
        db.close().await;
        found
    }

    /// Each chain is whole, and has a line for each act and no more.
    async fn check_audit(&self, db: &Db) {
        for row in rows(db, sql("select tenant, acts from crash_total order by tenant")).await {
            let tenant: TenantId = row.get("tenant").unwrap();
            let file = exported(db, tenant).await;
            let report = verify(file.as_bytes(), &Trust::default(), Clock::System.now()).unwrap();
            let acts: i64 = row.get("acts").unwrap();
            assert_eq!(
                report.lines, acts,
                "{}: a line without an act, or an act without a line",
                self.kind
            );
        }
    }

    /// Says what was found after so many cycles.
    fn tell(&self, cycles: u32, servers: u32, found: &Found, since: Instant) {
        println!(
            "{:<10} {cycles} cycles, {servers} of them with the server killed: {} acknowledged, {} lost, {} doubled, {} gaps; seed {}, {:.0} s",
            self.kind,
            found.acknowledged,
            found.lost,
            found.doubled,
            found.gaps,
            self.lots.seed,
            since.elapsed().as_secs_f64()
        );
    }
}

/// How many cycles somebody asked for.
#[expect(
    clippy::disallowed_methods,
    reason = "the number is handed over by cargo xtask crash, in the environment"
)]
fn cycles() -> u32 {
    let asked = std::env::var("KANSRIJK_CRASH_CYCLES").ok();
    asked.map_or(CYCLES, |asked| asked.parse().unwrap())
}

fn held(found: &Found, scene: &Scene) {
    let whole = Found {
        acknowledged: found.acknowledged,
        ..Found::default()
    };
    assert_eq!(*found, whole, "{}, seed {}", scene.kind, scene.lots.seed);
    assert!(found.acknowledged > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_on_sqlite_survives_every_kill() {
    let (mut scene, start) = (Scene::on_file(), Instant::now());
    let mut found = Found::default();
    for _ in 0..cycles() {
        scene.kill_program(false);
        found = scene.look().await;
        held(&found, &scene);
    }
    scene.tell(cycles(), 0, &found, start);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_on_postgresql_survives_every_kill_of_either() {
    let Some(mut server) = Server::new() else { return };
    let (mut scene, start) = (Scene::on_server(&server), Instant::now());
    let (mut found, mut servers) = (Found::default(), 0);
    for cycle in 0..cycles() {
        // The first, and one in ten after it.
        if cycle % 10 == 0 {
            scene.kill_server(&mut server);
            servers += 1;
        } else {
            scene.kill_program(false);
        }
        found = scene.look().await;
        held(&found, &scene);
    }
    scene.tell(cycles(), servers, &found, start);
}

/// Kills writers that acknowledge too early until something is lost, and says in which cycle that was.
async fn control(mut scene: Scene) {
    let start = Instant::now();
    for cycle in 1..=CONTROLS {
        scene.kill_program(true);
        let found = scene.look().await;
        if found.lost > 0 {
            print!("control: ");
            scene.tell(cycle, 0, &found, start);
            return;
        }
    }
    panic!(
        "{}: nothing was lost where something had to be, seed {}",
        scene.kind, scene.lots.seed
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledgement_before_the_commit_is_found_out_on_sqlite() {
    control(Scene::on_file()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledgement_before_the_commit_is_found_out_on_postgresql() {
    if let Some(server) = Server::new() {
        control(Scene::on_server(&server)).await;
    }
}
