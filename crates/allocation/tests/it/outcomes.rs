//! The outcome table, and who could gain by swapping.

use allocation::places::Mechanism::{Deferred, Dictatorship};
use allocation::places::outcomes::{MECHANISMS, Outcome, outcomes};
use allocation::places::swaps::{gain_together, on_a_circle, traded};
use allocation::places::{Division, divide};
use proptest::prelude::*;

use crate::brute::{above, at};
use crate::town::{Town, towns};

/// Who can come back to herself by going from an applicant to one whose place she would rather have: all pairs, closed by Warshall.
fn come_back(town: &Town, ranks: &[u32]) -> usize {
    let people = town.people();
    let mut leads = vec![vec![false; people]; people];
    for i in (0..people).filter(|&i| ranks[i] > 0) {
        let wanted = above(town, ranks, i);
        for j in (0..people).filter(|&j| ranks[j] > 0) {
            leads[i][j] = town
                .place(j, ranks[j])
                .is_some_and(|offer| wanted.contains(&offer));
        }
    }
    for over in 0..people {
        for from in 0..people {
            for to in 0..people {
                leads[from][to] |= leads[from][over] && leads[over][to];
            }
        }
    }
    (0..people).filter(|&i| leads[i][i]).count()
}

proptest! {
    #[test]
    fn those_on_a_trading_cycle_are_counted(town in towns(14, 5)) {
        for mechanism in MECHANISMS {
            let ranks = town.ranks(mechanism);
            let division = Division::kept(mechanism, ranks.clone(), Vec::new());
            prop_assert_eq!(on_a_circle(&town.instance(), &division) as usize, come_back(&town, &ranks));
        }
    }

    /// Any division at all, however foolish.
    #[test]
    fn also_in_a_division_that_nobody_made(
        (town, ranks) in towns(10, 5).prop_flat_map(|town| {
            let ranks: Vec<_> = town.lists.iter().map(|list| 0..=list.len() as u32).collect();
            (Just(town), ranks)
        })
    ) {
        let division = Division::kept(Deferred, ranks.clone(), Vec::new());
        prop_assert_eq!(on_a_circle(&town.instance(), &division) as usize, come_back(&town, &ranks));
    }

    /// Serial dictatorship and the least sum of ranks leave nothing to swap.
    #[test]
    fn two_mechanisms_leave_no_swap(town in towns(20, 5)) {
        town.drawn(|drawn| {
            let table = outcomes(drawn);
            prop_assert_eq!((table[2].could_gain, table[3].could_gain), (0, 0));
            // And no mechanism gives more places or, with as many, a smaller sum than the one made for it.
            let worth = |row: &Outcome| (row.none, row.ranks);
            prop_assert!(table.iter().all(|row| worth(&table[3]) <= worth(row)));
            Ok(())
        })?;
    }

    /// After trading nobody is worse off, every offer is as full as before, and no circle is left; whoever gained was on one.
    #[test]
    fn trading_ends_when_no_circle_is_left(
        (town, ranks) in towns(14, 5).prop_flat_map(|town| {
            let ranks: Vec<_> = town.lists.iter().map(|list| 0..=list.len() as u32).collect();
            (Just(town), ranks)
        })
    ) {
        let division = Division::kept(Deferred, ranks.clone(), Vec::new());
        let (after, gained) = town.drawn(|drawn| (traded(drawn, &division), gain_together(drawn, &division)));
        for i in 0..town.people() {
            prop_assert_eq!(after[i] == 0, ranks[i] == 0);
            prop_assert!(after[i] <= ranks[i]);
        }
        for offer in 0..town.seats.len() {
            prop_assert_eq!(at(&town, &after, offer).len(), at(&town, &ranks, offer).len());
        }
        prop_assert_eq!(come_back(&town, &after), 0);
        prop_assert!(gained as usize <= come_back(&town, &ranks));
        prop_assert_eq!(gained > 0, come_back(&town, &ranks) > 0);
        prop_assert_eq!(gained as usize, (0..town.people()).filter(|&i| after[i] < ranks[i]).count());
    }
}

/// Three who each have what the next wants, and a fourth who has the same as the first: one of the two can trade.
#[test]
fn not_all_on_a_circle_gain_together() {
    let town = Town::plain(&[2, 1, 1], &[&[1, 0], &[2, 1], &[0, 2], &[1, 0]]);
    town.drawn(|drawn| {
        let division = Division::kept(Deferred, vec![2, 2, 2, 2], Vec::new());
        assert_eq!(on_a_circle(drawn.instance(), &division), 4);
        assert_eq!(gain_together(drawn, &division), 3);
        assert_eq!(traded(drawn, &division), [1, 1, 1, 2]);
    });
}

/// Four who want 0, then 1, then 2, then 3, with one seat each and lots 1 to 4, and one who has no list.
#[test]
fn the_table_counts_first_top_three_none_and_ranks() {
    let list: &[usize] = &[0, 1, 2, 3];
    let town = Town::plain(&[1, 1, 1, 1], &[list, list, list, list, &[]]);
    town.drawn(|drawn| {
        let row = Outcome::of(drawn, &divide(drawn, Dictatorship));
        let expected = Outcome {
            mechanism: Dictatorship,
            applicants: 5,
            first: 1,
            top_three: 3,
            none: 1,
            ranks: 1 + 2 + 3 + 4,
            could_gain: 0,
            gain_together: 0,
        };
        assert_eq!(row, expected);
        assert_eq!(row.mean_rank_hundredths(), Some(250));
    });
    let nobody = Town::plain(&[1], &[&[]]);
    nobody.drawn(|drawn| {
        let table = outcomes(drawn);
        assert!(
            table
                .iter()
                .all(|row| row.none == 1 && row.mean_rank_hundredths().is_none())
        );
    });
}
