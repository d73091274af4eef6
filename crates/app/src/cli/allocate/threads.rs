//! The **threads** of a run, and what it shows of itself where somebody looks.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use allocation::hands::{Hands, Stage};
use indicatif::ProgressBar;

/// So many parts are done at a time.
const THREADS: usize = 2;

/// Two threads and a line that says what they do. On anything but a terminal the line is not there.
pub struct Threads {
    bar: ProgressBar,
}

impl Threads {
    /// Ready to work.
    pub fn new() -> Threads {
        let bar = ProgressBar::new_spinner();
        bar.enable_steady_tick(Duration::from_millis(120));
        Threads { bar }
    }

    /// Says what is done now.
    pub fn say(&self, what: &'static str) {
        self.bar.set_message(what);
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

impl Hands for Threads {
    fn each(&self, parts: usize, part: &(dyn Fn(usize) + Sync)) {
        let next = AtomicUsize::new(0);
        let work = || {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= parts {
                    return;
                }
                part(at);
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..THREADS.min(parts) {
                scope.spawn(work);
            }
            work();
        });
    }

    fn now(&self, stage: Stage) {
        self.say(match stage {
            Stage::Candidates => "Kijkt wie bij wie past",
            Stage::Cover => "Kijkt hoeveel jongeren een mentor kunnen krijgen",
            Stage::Prices => "Verdeelt naar de wensen",
            Stage::Beyond => "Kijkt of het nergens beter kan",
        });
    }
}
