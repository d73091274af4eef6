//! The **patience** of a run: how long it may take, and what is said of one that stands still.
//!
//! A test that waits for something that never comes would hold a machine until somebody ends it from outside, and then
//! nobody learns where it waited. So a run that takes far longer than any has taken is ended here, and first every program
//! in it is asked what each of its threads waits for. A thread of cargo's tests has the name of its test.
//! Deliberately absent: a limit for one test. On a busy machine the longest of them takes minutes.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Twice what the slowest run took that came to an end, from nothing and on two busy cores.
pub const LONGEST: Duration = Duration::from_secs(70 * 60);
/// How often is looked whether it ended.
const BETWEEN: Duration = Duration::from_millis(200);

/// Waits for the end of a run, and ends it where it takes longer than `longest`.
///
/// # Errors
///
/// A sentence with what everything in the run waited for.
pub fn wait(run: &mut Child, longest: Duration) -> Result<ExitStatus, String> {
    let begun = Instant::now();
    loop {
        if let Some(status) = run
            .try_wait()
            .map_err(|reason| format!("Ik kan niet op de tests wachten: {reason}."))?
        {
            return Ok(status);
        }
        if begun.elapsed() >= longest {
            return Err(ended(run, longest));
        }
        sleep(BETWEEN);
    }
}

/// Ends it with everything that it started, and tells what that waited for.
fn ended(run: &mut Child, longest: Duration) -> String {
    let all = family(run.id(), &parents());
    let told: String = all.iter().map(|pid| waits(*pid)).collect();
    let pids: Vec<String> = all.iter().map(u32::to_string).collect();
    // What is gone by now cannot be ended, and need not be.
    let _ = Command::new("kill").arg("-KILL").args(&pids).status();
    let _ = run.kill();
    let _ = run.wait();
    format!(
        "De tests duurden langer dan {} minuten en zijn gestopt. Hierop wachtten ze (programma, draad, plaats in de kern):\n{told}",
        longest.as_secs() / 60
    )
}

/// Every program that runs, with the one that started it.
fn parents() -> Vec<(u32, u32)> {
    let running = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = running.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    pids.filter_map(|pid: u32| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        Some((pid, parent(&stat)?))
    })
    .collect()
}

/// Who started a program, from its line: number, name in brackets, state, and then the one that is asked for. A name may hold
/// brackets itself.
fn parent(stat: &str) -> Option<u32> {
    let (_, behind) = stat.rsplit_once(')')?;
    behind.split_whitespace().nth(1)?.parse().ok()
}

/// A program and all that it started, and they in turn, from the oldest.
fn family(first: u32, parents: &[(u32, u32)]) -> Vec<u32> {
    let mut all = vec![first];
    let mut at = 0;
    while let Some(&one) = all.get(at) {
        let own = parents.iter().filter(|(_, by)| *by == one);
        all.extend(own.map(|(pid, _)| *pid));
        at += 1;
    }
    all
}

/// A line for the program and for each of its threads.
fn waits(pid: u32) -> String {
    let folder = format!("/proc/{pid}");
    let words = fs::read(Path::new(&folder).join("cmdline")).unwrap_or_default();
    let words = String::from_utf8_lossy(&words).replace('\0', " ");
    let threads = fs::read_dir(Path::new(&folder).join("task"));
    let threads: String = threads
        .into_iter()
        .flatten()
        .flatten()
        .map(|thread| {
            let read = |name: &str| fs::read_to_string(thread.path().join(name)).unwrap_or_default();
            format!(
                "    {}  {}  {}\n",
                read("comm").trim(),
                read("wchan").trim(),
                read("syscall").trim()
            )
        })
        .collect();
    format!("  {pid} {}\n{threads}", words.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_ends_is_waited_for_and_one_that_stands_still_is_told_about() {
        let mut quick = Command::new("sh").args(["-c", "exit 3"]).spawn().unwrap();
        let status = wait(&mut quick, Duration::from_secs(60)).unwrap();
        assert_eq!(status.code(), Some(3));
        let mut still = Command::new("sh")
            .args(["-c", "sleep 600; true"])
            .spawn()
            .unwrap();
        let told = wait(&mut still, Duration::from_secs(1)).unwrap_err();
        assert!(told.contains("sleep 600\n"), "{told}");
        let left = family(still.id(), &parents());
        assert_eq!(left, [still.id()], "what it started is gone as well");
    }

    #[test]
    fn the_family_of_a_program_is_all_that_came_of_it() {
        assert_eq!(parent("12 (a (b) c) S 7 12 12 0"), Some(7));
        assert_eq!(parent("12"), None);
        assert_eq!(family(1, &[(2, 1), (9, 8), (3, 2), (4, 1)]), [1, 2, 4, 3]);
    }
}
