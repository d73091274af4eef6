//! What was acknowledged is there afterwards, also when the program was killed in the middle of its work.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use kit::audit::{Signer, Trust, verify};
use kit::db::{Address, Db};
use kit::{Clock, sql};
use policy::TenantId;

use crate::audit::exported;
use crate::ground::{Place, places, rows};

/// An example of this crate. Cargo builds it with all tests of the crate, not with `--test database` alone.
pub fn example(called: &str) -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let name = format!("{called}{}", std::env::consts::EXE_SUFFIX);
    let program = here
        .parent()
        .unwrap()
        .parent()
        .unwrap()
        .join("examples")
        .join(name);
    assert!(
        program.is_file(),
        "build it first: cargo build -p kit --example {called}"
    );
    program
}

/// Lets eight writers work in two tenants, kills them after so many acknowledgements, and counts what was said.
fn killed_after(place: &Place, many: usize) -> BTreeMap<String, i64> {
    let mut program = Command::new(example("decisions"))
        .arg(place.typed())
        .arg(place.folder.path())
        .args(["2", "8", "60"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BTreeMap::new();
    let mut out = BufReader::new(program.stdout.take().unwrap()).lines();
    for line in out.by_ref().take(many) {
        *said.entry(line.unwrap()).or_default() += 1;
    }
    program.kill().unwrap();
    program.wait().unwrap();
    // What it said between our last look and its end; the last line may have been cut off.
    for line in out.map_while(Result::ok).filter(|line| line.len() == 32) {
        *said.entry(line).or_default() += 1;
    }
    said
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_kill() {
    for place in places() {
        let said = killed_after(&place, 100);
        assert_eq!(said.len(), 2, "{}", place.kind);
        let address = Address::read(&place.typed()).unwrap();
        let signer = Signer::in_folder(place.folder.path()).unwrap();
        let db = Db::open(&address, Clock::System, signer).await.unwrap();
        for (tenant, acknowledged) in said {
            let tenant: TenantId = tenant.parse().unwrap();
            let times = sql("select times from sample_portfolio where tenant = $1").bind(tenant);
            let times: i64 = rows(&db, times).await[0].get("times").unwrap();
            // A writer may have been killed between its commit and its word. In one tenant four were at work, in turns.
            let lost = acknowledged - times;
            assert!(
                lost <= 0 && times - acknowledged <= 4,
                "{}: {acknowledged} said, {times} there",
                place.kind
            );
            let file = exported(&db, tenant).await;
            let report = verify(file.as_bytes(), &Trust::default(), Clock::System.now()).unwrap();
            assert_eq!(
                report.lines, times,
                "{}: an act without a line, or a line without an act",
                place.kind
            );
        }
    }
}
