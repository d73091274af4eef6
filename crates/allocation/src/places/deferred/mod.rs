//! **Deferred acceptance**: applicants ask for their first choice; an offer keeps those that stand first and refuses the rest, who ask
//! for their next choice, until nobody asks any more. A seat is only promised at the end.
//!
//! With one lottery this is safe to be honest in: no list other than the true one gets anybody a place she likes better (Dubins &
//! Freedman 1981; Roth 1982), and nobody misses a seat that went to somebody behind her. Among all such divisions it is the one
//! that every applicant likes best (Gale & Shapley 1962).
//!
//! **Soft reserves** are those of Hafalir, Yenmez & Yildirim, *Effective affirmative action in school choice* (Theoretical Economics 8,
//! 2013): reserved seats are filled first, by the members of the group that stand first; seats that the group does not fill
//! go to anybody. With several reserves at one offer they are filled in the order in which the offer names them, each from the members
//! that an earlier one did not take: a special case of slot-specific priorities (Kominers & Sönmez, *Matching with slot-specific
//! priorities*, Theoretical Economics 11, 2016), in which the two promises above still hold. Each group then has at least as many
//! members as it has reserved seats, or all of its members who asked.
//!
//! Deliberately absent: quotas, which refuse people while seats stay empty.

mod pools;
mod ranking;

use self::pools::Pools;
use self::ranking::{ManyLotteries, OneLottery, Ranking};
use super::drawn::Drawn;
use super::instance::ApplicantNo;

/// The rank that each applicant gets, from 1, or 0; one lottery for all offers.
pub(super) fn one_lottery(drawn: &Drawn<'_>) -> Vec<u32> {
    ask(drawn, OneLottery, drawn.by_lot())
}

/// The same with a lottery of its own for each offer.
pub(super) fn many_lotteries(drawn: &Drawn<'_>) -> Vec<u32> {
    ask(drawn, ManyLotteries(drawn), drawn.by_lot())
}

/// The division of [`Mechanism::Deferred`](super::Mechanism::Deferred), with the applicants beginning in another order: the rank of
/// each, from 1, or 0. The order makes no difference, which this is there to show. Who is not in `order` does not take part,
/// and who is in it twice begins once.
pub fn in_order(drawn: &Drawn<'_>, order: &[ApplicantNo]) -> Vec<u32> {
    let mut seen = vec![false; drawn.instance().applicants().len()];
    let first = |applicant: &ApplicantNo| !std::mem::replace(&mut seen[applicant.0 as usize], true);
    ask(drawn, OneLottery, order.iter().copied().filter(first))
}

/// How many look up their choice before they ask.
const TOGETHER: usize = 512;

/// Lets applicants ask until nobody does.
///
/// They ask in rounds: everybody who waits asks once, and those who are refused wait for the next round. Following one who is refused
/// at once would come to the same division, but then the memory has to be waited for at each step; which is also why the choices of
/// many are looked up before the first of them asks.
fn ask<R: Ranking>(drawn: &Drawn<'_>, ranking: R, order: impl Iterator<Item = ApplicantNo>) -> Vec<u32> {
    let instance = drawn.instance();
    let mut pools = Pools::new(instance);
    // By lot: the next choice to ask for, and where the list ends.
    let mut lists: Vec<(u32, u32)> = drawn
        .by_lot()
        .map(|applicant| instance.span(applicant.0))
        .collect();
    let mut waiting: Vec<u32> = order.map(|applicant| drawn.lot(applicant) - 1).collect();
    let mut refused = Vec::new();
    let mut asking = Vec::with_capacity(TOGETHER);
    let member = |key| instance.groups_of(drawn.holder(ranking.lot(key)));
    while !waiting.is_empty() {
        for lots in waiting.chunks(TOGETHER) {
            asking.extend(lots.iter().filter_map(|&lot| {
                let (next, end) = &mut lists[lot as usize];
                let choice = (*next < *end).then(|| instance.choice(*next))?;
                *next += 1;
                Some((lot, choice))
            }));
            for (lot, choice) in asking.drain(..) {
                let key = ranking.key(lot, choice);
                refused.extend(
                    pools
                        .enter(choice.offer(), key, member)
                        .map(|key| ranking.lot(key)),
                );
            }
        }
        waiting.clear();
        std::mem::swap(&mut waiting, &mut refused);
    }
    let mut ranks = vec![0; lists.len()];
    for lot in pools.kept().map(|key| ranking.lot(key)) {
        let applicant = drawn.holder(lot);
        ranks[applicant.0 as usize] = lists[lot as usize].0 - instance.span(applicant.0).0;
    }
    ranks
}
