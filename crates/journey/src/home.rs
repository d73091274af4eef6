//! **At home**: what a guardian and a child can do together in a quarter of an hour, for the decision that comes.
//!
//! Deliberately absent: whether they did it well. That they did, a guardian may tell.

/// Decisions with a task that is written for them; the words are `journey-home-task-…`.
pub const HOME_TASKS: [&str; 8] = ["d01", "d02", "d03", "d04", "d05", "d06", "d07", "d12"];

/// The task for a decision: its own, or `other`, which fits all.
pub fn home_task(moment: &str) -> &'static str {
    let own = HOME_TASKS.iter().find(|known| **known == moment);
    own.copied().unwrap_or("other")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_without_a_task_of_its_own_has_the_one_that_fits_all() {
        assert_eq!((home_task("d04"), home_task("d08")), ("d04", "other"));
    }
}
