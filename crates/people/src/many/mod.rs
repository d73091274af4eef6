//! **Many at once**: what somebody wants to do with more persons than one may alone, and what a second person says to it.
//!
//! It names each decision that it would take, so that a yes is a yes to these persons and to nobody who comes later. Whoever says yes
//! sees how many there are and what for, and no names. Deliberately absent: who may ask. The feature that asks has a permit for that,
//! and may let others answer who have the same; beside them answers whoever looks at all that waits for a second person.

mod pages;
mod store;

pub use pages::{ManyShown, urls};
pub use store::{Asked, Decision, Standing, Wanted, answer, approve, ask, end, last_of, waiting, withdraw};

/// What goes by itself: requests that ended before `$2`, at most `$3` at a time.
pub(crate) const OVER: kit::db::Sql = kit::sql(
    "delete from many_request where tenant = $1 and id in (select id from many_request where tenant = $1 \
     and until < $2 order by id limit $3)",
);
