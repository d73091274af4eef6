//! What lies **beyond** the lists: whether a mentor who was cut off a list would have been better for somebody.
//!
//! The prices of a division say so for each pair at once: a pair is worth something to a young person only when its cost and the price
//! of the mentor come to less than what the person has. What is found is put on the lists, and the division is made again; when nothing
//! is found, the division is the best of all that are possible, and not only of those on the lists.

use super::auction::Priced;
use super::candidates::Taste;
use super::ground::Seen;
use super::lists::{Edge, Lists};
use super::pool::Pool;
use super::run::Stake;
use crate::hands::{Hands, gather};

/// Pairs that should have been on a list, as the young person and what is to be added.
pub(super) type More = Vec<(u32, Edge)>;

/// So many are added for somebody at a time.
const A_TIME: usize = 8;
const PART: usize = 512;

/// What was looked at before: the prices, and the best that everybody had on the list by those. Where no price has fallen since and
/// nobody's best has become worse, nothing new can be found.
#[derive(Default)]
pub(super) struct Looked {
    price: Vec<i64>,
    best: Vec<i64>,
}

/// The division as it stands, with its lists.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub lists: &'a Lists,
    pub priced: &'a Priced,
    pub stakes: &'a [Stake],
}

/// Pairs that cost less, by the prices, than the best on a list.
pub(super) fn cheaper(
    pool: &Pool<impl Taste>,
    (known, looked): (Known, &mut Looked),
    hands: &dyn Hands,
) -> More {
    let best: Vec<i64> = (0..known.lists.mentees()).map(|i| known.best(i)).collect();
    let view = Look {
        pool,
        known,
        best: &best,
    };
    let where_now = Where::since(looked, &best, &known.priced.price);
    let too_cheap = view.offers(&where_now, hands);
    *looked = Looked {
        price: known.priced.price.clone(),
        best,
    };
    best_of(too_cheap)
}

/// The best few of everybody: with those the prices change, and the others are hardly ever wanted any more.
fn best_of(mut offers: Vec<Offer>) -> More {
    offers.sort_unstable_by_key(|&(gain, i, edge)| (i, -gain, edge));
    let few = offers
        .chunk_by(|one, next| one.1 == next.1)
        .flat_map(|own| own.iter().take(A_TIME));
    few.map(|&(_, i, edge)| (i, edge)).collect()
}

impl Known<'_> {
    /// The best on a list by the prices, or being without; nothing is better for who is not in the division at all.
    fn best(self, i: usize) -> i64 {
        let alone = match self.stakes[i] {
            Stake::Out => return i64::MIN / 4,
            Stake::Must => None,
            Stake::May(units) => Some(i64::from(units)),
        };
        let price = |edge: &Edge| self.priced.price[edge.to() as usize];
        let level = |edge: &Edge| i64::from(edge.cost()) + price(edge);
        self.lists
            .row(i)
            .iter()
            .map(level)
            .chain(alone)
            .min()
            .unwrap_or(i64::MAX / 4)
    }
}

/// Where to look: at everybody who fits some, and for all others at some mentors.
struct Where {
    whole: Vec<bool>,
    mentors: Vec<u32>,
}

impl Where {
    fn since(looked: &Looked, best: &[i64], price: &[i64]) -> Self {
        let everywhere = Self {
            whole: vec![true; best.len()],
            mentors: Vec::new(),
        };
        if looked.price.len() != price.len() || looked.best.len() != best.len() {
            return everywhere;
        }
        let fell: Vec<u32> = (0..price.len() as u32)
            .filter(|&j| price[j as usize] < looked.price[j as usize])
            .collect();
        if !Self::is_few(fell.len(), price.len()) {
            return everywhere;
        }
        let worse = |(now, then): (&i64, &i64)| now > then;
        Self {
            whole: best.iter().zip(&looked.best).map(worse).collect(),
            mentors: fell,
        }
    }

    /// Looking at so many mentors one by one takes no longer than looking at the map.
    fn is_few(some: usize, all: usize) -> bool {
        some <= all / 50
    }
}

/// By how many units a pair costs less than the best on the list, the young person, and the pair.
type Offer = (i64, u32, Edge);

struct Look<'a, T> {
    pool: &'a Pool<'a, T>,
    known: Known<'a>,
    best: &'a [i64],
}

impl<T: Taste> Look<'_, T> {
    /// Pairs that are not on a list and cost less than the best that is.
    fn offers(&self, place: &Where, hands: &dyn Hands) -> Vec<Offer> {
        let mut asked = vec![false; self.pool.mentors().len()];
        place.mentors.iter().for_each(|&j| asked[j as usize] = true);
        let people = place.whole.len();
        let found = gather(hands, people.div_ceil(PART), |part| {
            let mut seen = Seen::default();
            let mut offers = Vec::new();
            for i in part * PART..people.min((part + 1) * PART) {
                let whole = place.whole[i];
                if whole || self.pool.is_held(i) {
                    self.pool.each(i, &mut seen, |edge| {
                        if whole || asked[edge.to() as usize] {
                            offers.extend(self.offer(i, edge));
                        }
                    });
                } else {
                    let fits = place.mentors.iter().filter_map(|&j| self.pool.pair(i, j));
                    offers.extend(fits.filter_map(|edge| self.offer(i, edge)));
                }
            }
            offers
        });
        found.concat()
    }

    fn offer(&self, i: usize, edge: Edge) -> Option<Offer> {
        let gain = self.best[i] - self.known.priced.price[edge.to() as usize] - i64::from(edge.cost());
        let counts = gain > 0 && self.known.lists.cost_of(i, edge.to()).is_none();
        counts.then_some((gain, i as u32, edge))
    }
}
