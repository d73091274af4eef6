//! **Hands**: how work that falls into parts is done. This crate starts no threads and shows no progress; whoever calls it may do both.

/// Does the parts of a piece of work, in any order, and comes back when all are done.
pub trait Hands: Sync {
    /// Calls `part` once with each number below `parts`.
    fn each(&self, parts: usize, part: &(dyn Fn(usize) + Sync));

    /// What is being done now. Does nothing unless somebody wants to show it.
    fn now(&self, _stage: Stage) {}
}

/// What a long run is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Looks who fits whom.
    Candidates,
    /// Looks for how many there can be a mentor, and who comes first.
    Cover,
    /// Lets the prices rise and fall.
    Prices,
    /// Looks whether anybody who was left off the lists would have been better.
    Beyond,
}

/// One part after another.
#[derive(Clone, Copy, Debug, Default)]
pub struct OneByOne;

impl Hands for OneByOne {
    fn each(&self, parts: usize, part: &(dyn Fn(usize) + Sync)) {
        (0..parts).for_each(part);
    }
}

/// Makes one thing out of each part, in the order of the parts whatever the hands do.
pub(crate) fn gather<T: Send + Sync>(
    hands: &dyn Hands,
    parts: usize,
    make: impl Fn(usize) -> T + Sync,
) -> Vec<T> {
    let made: Vec<std::sync::OnceLock<T>> = (0..parts).map(|_| std::sync::OnceLock::new()).collect();
    hands.each(parts, &|part| {
        if let Some(cell) = made.get(part) {
            cell.get_or_init(|| make(part));
        }
    });
    // Hands that skipped a part leave a hole, which is filled here: slow is better than wrong.
    made.into_iter()
        .enumerate()
        .map(|(part, cell)| cell.into_inner().unwrap_or_else(|| make(part)))
        .collect()
}
