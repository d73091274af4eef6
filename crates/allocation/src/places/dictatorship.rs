//! **Random serial dictatorship**: in the order of the lots, everybody takes the best choice that still has a seat.
//!
//! One sentence explains it, nobody gains by a list that is not true, and afterwards no swap makes two people happier (Abdulkadiroğlu &
//! Sönmez 1998). It is what deferred acceptance does when there are no classes and no reserves; here it stands as a loop of its own,
//! so that either can check the other. Deliberately absent: classes and reserves, which it passes over.

use super::drawn::Drawn;

/// The rank that each applicant gets, from 1, or 0.
pub(super) fn divide(drawn: &Drawn<'_>) -> Vec<u32> {
    let instance = drawn.instance();
    let mut free: Vec<u32> = instance.offers().map(|offer| instance.seats(offer)).collect();
    let mut ranks = vec![0; instance.applicants().len()];
    for applicant in drawn.by_lot() {
        for (rank, choice) in (1..).zip(instance.list(applicant)) {
            let free = &mut free[choice.offer().0 as usize];
            if *free > 0 {
                *free -= 1;
                ranks[applicant.0 as usize] = rank;
                break;
            }
        }
    }
    ranks
}
