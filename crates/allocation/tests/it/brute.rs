//! **Brute force**: what is right, said as slowly and plainly as possible.

use crate::town::Town;

/// Whom an offer takes from those who ask: for each reserve in its order the first of its group that are left, then anybody.
pub fn chosen(town: &Town, offer: usize, asking: &[usize]) -> Vec<usize> {
    let mut left = asking.to_vec();
    left.sort_by_key(|&i| town.turn(i, offer));
    let mut taken = Vec::new();
    for &(group, seats) in &town.reserves[offer] {
        for _ in 0..seats {
            if let Some(at) = left.iter().position(|&i| town.groups[i] >> group & 1 == 1) {
                taken.push(left.remove(at));
            }
        }
    }
    left.truncate(town.seats[offer] as usize - taken.len());
    taken.extend(left);
    taken.sort_unstable();
    taken
}

/// Those who have a place at an offer.
pub fn at(town: &Town, ranks: &[u32], offer: usize) -> Vec<usize> {
    (0..town.people())
        .filter(|&i| town.place(i, ranks[i]) == Some(offer))
        .collect()
}

/// Whether every offer would take just those who have a place there, and would take nobody who would rather come.
pub fn stable(town: &Town, ranks: &[u32]) -> bool {
    (0..town.seats.len()).all(|offer| {
        let has = at(town, ranks, offer);
        has.len() <= town.seats[offer] as usize && chosen(town, offer, &has) == has
    }) && (0..town.people()).all(|i| {
        above(town, ranks, i).iter().all(|&offer| {
            let mut asking = at(town, ranks, offer);
            asking.push(i);
            !chosen(town, offer, &asking).contains(&i)
        })
    })
}

/// The offers that an applicant would rather have.
pub fn above(town: &Town, ranks: &[u32], applicant: usize) -> Vec<usize> {
    let list = &town.lists[applicant];
    let better = match ranks[applicant] {
        0 => list.len(),
        rank => rank as usize - 1,
    };
    list[..better].to_vec()
}

/// Every way to give each applicant a rank on her list or 0, also those that no seats allow.
pub fn all(town: &Town) -> Vec<Vec<u32>> {
    town.lists.iter().fold(vec![Vec::new()], |known, list| {
        known
            .iter()
            .flat_map(|ranks: &Vec<u32>| {
                (0..=list.len() as u32).map(move |rank| [&ranks[..], &[rank]].concat())
            })
            .collect()
    })
}

/// Whether no offer gives away more seats than it has.
pub fn fits(town: &Town, ranks: &[u32]) -> bool {
    (0..town.seats.len()).all(|offer| at(town, ranks, offer).len() <= town.seats[offer] as usize)
}

/// Deferred acceptance as the book has it: everybody without a place asks at once, and each offer chooses again from all who ask.
pub fn deferred(town: &Town) -> Vec<u32> {
    let mut asked = vec![0; town.people()];
    let mut held: Vec<Vec<usize>> = vec![Vec::new(); town.seats.len()];
    loop {
        let without: Vec<usize> = (0..town.people())
            .filter(|i| held.iter().all(|has| !has.contains(i)) && asked[*i] < town.lists[*i].len())
            .collect();
        if without.is_empty() {
            break;
        }
        let mut asking = held.clone();
        for i in without {
            asking[town.lists[i][asked[i]]].push(i);
            asked[i] += 1;
        }
        held = (0..asking.len())
            .map(|offer| chosen(town, offer, &asking[offer]))
            .collect();
    }
    let has = |i: usize| held.iter().any(|has| has.contains(&i));
    (0..town.people())
        .map(|i| if has(i) { asked[i] as u32 } else { 0 })
        .collect()
}
