//! **Kills**, closer and closer to the moment at which something is done: what was killed early has nothing of it, what was killed late has
//! all of it, and there is nothing in between.
//!
//! A fixed wait proves nothing: on a fast machine everything was done before it, on a slow one nothing had begun.

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

/// So many kills have to be enough.
const MOST: usize = 14;

/// How long something takes that nobody disturbs.
pub fn takes(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

/// Waits for the moment to kill at.
#[expect(
    clippy::disallowed_methods,
    reason = "a moment to kill at is waited for, and nothing of the program"
)]
pub fn after(delay: Duration) {
    thread::sleep(delay);
}

/// Ends a process as a power cut would.
pub fn kill(process: u32) {
    let ended = Command::new("kill").args(["-9", &process.to_string()]).status();
    assert!(ended.unwrap().success());
}

/// Kills at one delay after the other, until it was seen that nothing was done and that all was done, at two delays of which the earlier
/// is more than half of the later and within a quarter of the whole of it: then the earlier one fell while it was being done. `killed` says
/// whether all was done.
///
/// Gives how often it killed.
pub fn close_in(whole: Duration, mut killed: impl FnMut(Duration) -> bool) -> usize {
    let (mut nothing, mut all) = (None, None::<Duration>);
    for many in 1..=MOST {
        let delay = match (nothing, all) {
            (None, None) => whole / 2,
            // The machine is slower than it was a moment ago, or faster.
            (Some(nothing), None) => nothing * 2,
            (None, Some(all)) => all / 2,
            (Some(nothing), Some(all)) => (nothing + all) / 2,
        };
        if killed(delay) {
            all = Some(delay);
        } else {
            nothing = Some(delay);
        }
        if let (Some(nothing), Some(all)) = (nothing, all)
            && all.saturating_sub(nothing) <= whole / 4
            && nothing * 2 >= all
        {
            return many;
        }
    }
    panic!("after {MOST} kills there is nothing up to {nothing:?} and all from {all:?} on, of {whole:?}");
}

#[test]
fn the_moment_at_which_something_is_done_is_closed_in_on() {
    let at = |done: u64| {
        let mut kills = Vec::new();
        close_in(Duration::from_millis(100), |delay| {
            kills.push(delay.as_millis());
            delay >= Duration::from_millis(done)
        });
        kills
    };
    // Half of the whole, then later and later until it is done; and back to within a quarter.
    assert_eq!(at(90), [50, 100, 75]);
    assert_eq!(at(260), [50, 100, 200, 400, 300, 250, 275]);
    assert_eq!(at(10), [50, 25, 12, 6]);
}
