//! The **threads** of a run, and what it shows of itself where somebody looks.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use allocation::hands::{Hands, Stage};
use indicatif::{ProgressBar, ProgressStyle};

/// So many parts are done at a time.
const THREADS: usize = 2;

/// What stands on the line where it is known how much there is to do, and where it is not.
const SHARE: &str = "{spinner} {msg} {wide_bar} {percent} % (nog {eta})";
const WAITS: &str = "{spinner} {msg} ({elapsed})";

/// Two threads and a line that says what they do: with a bar, a share and the time that is left where the engine knows how many parts
/// there are, and with the time so far where it does not. On anything but a terminal the line is not there.
pub struct Threads {
    bar: ProgressBar,
    /// Whether the parts of now are all that there is to do at this.
    whole: AtomicBool,
}

impl Threads {
    /// Ready to work.
    pub fn new() -> Threads {
        let threads = Threads::on(ProgressBar::new_spinner());
        threads.bar.enable_steady_tick(Duration::from_millis(120));
        threads
    }

    fn on(bar: ProgressBar) -> Threads {
        let threads = Threads {
            bar,
            whole: AtomicBool::new(true),
        };
        threads.shows(WAITS);
        threads
    }

    /// Says what is done now.
    pub fn say(&self, what: &'static str) {
        self.whole.store(true, Ordering::Relaxed);
        self.bar.set_message(what);
        self.bar.reset_elapsed();
    }

    fn shows(&self, template: &str) {
        // Both are right, so that the line is never without.
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
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
        let counts = parts > 1 && self.whole.load(Ordering::Relaxed);
        if counts {
            self.bar.reset();
            self.bar.set_length(u64::try_from(parts).unwrap_or(u64::MAX));
            self.shows(SHARE);
        }
        let work = || {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= parts {
                    return;
                }
                part(at);
                if counts {
                    self.bar.inc(1);
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..THREADS.min(parts) {
                scope.spawn(work);
            }
            work();
        });
        if counts {
            self.shows(WAITS);
        }
    }

    fn now(&self, stage: Stage) {
        self.say(match stage {
            Stage::Candidates => "Kijkt wie bij wie past",
            Stage::Cover => "Kijkt hoeveel jongeren een mentor kunnen krijgen",
            Stage::Prices => "Verdeelt naar de wensen",
            Stage::Beyond => "Kijkt of het nergens beter kan",
        });
        // How many rounds it takes to find the most, nobody knows before the last.
        self.whole.store(stage != Stage::Cover, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use indicatif::{ProgressDrawTarget, TermLike};

    use super::*;

    /// A terminal that remembers every line.
    #[derive(Clone, Debug, Default)]
    struct Screen(Arc<Mutex<String>>);

    impl Screen {
        fn add(&self, text: &str) -> io::Result<()> {
            self.0.lock().unwrap().push_str(text);
            Ok(())
        }
    }

    impl TermLike for Screen {
        fn width(&self) -> u16 {
            80
        }

        fn move_cursor_up(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_down(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn write_line(&self, text: &str) -> io::Result<()> {
            self.add(text)
        }

        fn write_str(&self, text: &str) -> io::Result<()> {
            self.add(text)
        }

        fn clear_line(&self) -> io::Result<()> {
            self.add("\n")
        }

        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What is seen while four parts of a stage are done, one after another.
    fn seen(stage: Stage) -> String {
        let screen = Screen::default();
        let target = ProgressDrawTarget::term_like_with_hz(Box::new(screen.clone()), u8::MAX);
        let threads = Threads::on(ProgressBar::with_draw_target(None, target));
        threads.now(stage);
        threads.each(4, &|_| threads.bar.tick());
        drop(threads);
        screen.0.lock().unwrap().clone()
    }

    #[test]
    fn a_share_is_shown_where_it_is_known_what_there_is_to_do() {
        let shown = seen(Stage::Candidates);
        for part in ["Kijkt wie bij wie past", " 0 %", " 50 %", "(nog "] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        let shown = seen(Stage::Cover);
        assert!(shown.contains("Kijkt hoeveel jongeren"), "{shown}");
        assert!(!shown.contains('%') && !shown.contains("(nog "), "{shown}");
    }
}
