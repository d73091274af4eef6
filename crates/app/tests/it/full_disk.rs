//! The product on a disk that is really full: whoever writes hears that it does not work now and that nothing was saved,
//! whoever reads goes on reading, and when there is room again everything works again.
//!
//! The disk is a small one in memory that only the server sees. Where nobody may make one, this says so and is left out.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::server::Server;

const MOUNT: &str =
    r#"mount -t tmpfs -o size=32m tmpfs "$1" && TMPDIR="$1" exec "$2" demo --listen 127.0.0.1:0"#;

fn in_own_world() -> Command {
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount"]);
    command
}

/// Writes until there is no room for a byte.
fn fill(disk: &Path) -> PathBuf {
    let path = disk.join("ballast");
    let mut file = File::create(&path).unwrap();
    for size in [65_536, 4_096, 1] {
        while file.write_all(&vec![b'x'; size]).is_ok() {}
    }
    path
}

#[test]
fn on_a_full_disk_nothing_is_called_saved_and_reading_goes_on() {
    if !in_own_world()
        .arg("true")
        .status()
        .is_ok_and(|status| status.success())
    {
        println!("left out, no disk can be made here");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut command = in_own_world();
    command
        .args(["sh", "-c", MOUNT, "sh"])
        .arg(folder.path())
        .arg(env!("CARGO_BIN_EXE_kansrijk"));
    let server = Server::launch(command);
    let disk = PathBuf::from(format!(
        "/proc/{}/root{}",
        server.process(),
        folder.path().display()
    ));
    let choose = server.get("/demo").body;
    let who: Vec<&str> = choose
        .split("action=\"/demo/")
        .skip(1)
        .map(|rest| &rest[..32])
        .collect();
    let headers = format!(
        "origin: {}\r\ncontent-type: application/x-www-form-urlencoded\r\n",
        server.origin()
    );
    let enter = |number: usize| server.ask("POST", &format!("/demo/{}", who[number]), &headers, "");
    assert_eq!(enter(0).status, 303);

    let ballast = fill(&disk);
    // A little may still fit in what the files have already; after that nothing does.
    let refused = (0..400)
        .map(|turn| enter(turn % who.len()))
        .find(|answer| answer.status != 303);
    let refused = refused.expect("the disk is not full");
    assert_eq!(refused.status, 503);
    assert!(refused.body.contains("Het lukt nu even niet"), "{}", refused.body);
    assert!(
        refused.body.contains("dat het niet is bewaard"),
        "{}",
        refused.body
    );
    assert_eq!(refused.header("set-cookie"), None, "somebody is in who is not");
    for path in ["/begin", "/demo", "/privacy"] {
        assert_eq!(server.get(path).status, 200, "{path}");
    }

    fs::remove_file(ballast).unwrap();
    let entered = enter(1);
    assert_eq!(entered.status, 303, "it does not recover by itself");
    let cookie = entered
        .header("set-cookie")
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned();
    let desk = server.ask("GET", "/mijn", &format!("cookie: {cookie}\r\n"), "");
    assert_eq!(desk.status, 200);
}
