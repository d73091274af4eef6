//! The **oracle**: the same division by the slowest means that cannot be wrong. It tries everything, on raw attributes, and shares no
//! code with the engine but the types of the input.

use allocation::pairs::{Input, Mentee, Mentor, Wish};

/// May these two be a pair? Written anew from the conditions of the issue.
pub fn fits(young: &Mentee, number: u32, mentor: &Mentor) -> bool {
    let apart = match (young.at, mentor.at) {
        (Some(a), Some(b)) => {
            let (dx, dy) = (f64::from(a.x) - f64::from(b.x), f64::from(a.y) - f64::from(b.y));
            Some(dx.hypot(dy))
        }
        _ => None,
    };
    let far =
        |limit: Option<u32>| limit.is_some_and(|limit| apart.is_none_or(|apart| apart > f64::from(limit)));
    let near = (young.online && mentor.online) || !(far(young.within) || far(mentor.within));
    let speaks = young.languages.is_none()
        || young
            .languages
            .each()
            .any(|thing| mentor.has.each().any(|one| one == thing));
    let about = young.topics.is_none()
        || young
            .topics
            .each()
            .any(|thing| mentor.has.each().any(|one| one == thing));
    let asked = young
        .needs
        .each()
        .all(|thing| mentor.has.each().any(|one| one == thing));
    let time = (0..64).any(|slot| young.slots >> slot & 1 == 1 && mentor.slots >> slot & 1 == 1);
    let age = (0..32).any(|band| young.band >> band & 1 == 1 && mentor.bands >> band & 1 == 1);
    let again = young.not.contains(&number);
    mentor.cleared && mentor.room > 0 && near && speaks && about && asked && time && age && !again
}

/// What a pair costs by the wishes, written anew: the weights of `people::WEIGHTS` as they are documented.
pub fn cost(young: &Mentee, number: u32, mentor: &Mentor) -> u32 {
    const WEIGHTS: [&[u32]; 6] = [
        &[],
        &[1_000],
        &[667, 333],
        &[572, 285, 143],
        &[534, 266, 133, 67],
        &[517, 258, 129, 64, 32],
    ];
    let wishes = &young.wishes[..young.wishes.len().min(5)];
    let met = |wish: &Wish| match wish {
        Wish::Has(things) => things
            .each()
            .any(|thing| mentor.has.each().any(|one| one == thing)),
        Wish::Near(metres) => young.at.zip(mentor.at).is_some_and(|(a, b)| {
            (f64::from(a.x) - f64::from(b.x)).hypot(f64::from(a.y) - f64::from(b.y)) <= f64::from(*metres)
        }),
        Wish::Is(who) => *who == number,
    };
    wishes
        .iter()
        .zip(WEIGHTS[wishes.len()])
        .filter(|(wish, _)| !met(wish))
        .map(|(_, weight)| weight)
        .sum()
}

/// How good a division is, better first: how many of each class have a mentor, after how many in all; then the cost.
pub type Worth = (std::cmp::Reverse<usize>, Vec<std::cmp::Reverse<usize>>, u32);

/// How good a division is, given the class of everybody.
pub fn worth(input: &Input, class: &[u32], mate: &[Option<u32>]) -> Worth {
    let most = class.iter().max().map_or(0, |most| *most as usize + 1);
    let mut of = vec![std::cmp::Reverse(0); most];
    let mut total = 0;
    for ((mate, class), young) in mate.iter().zip(class).zip(&input.mentees) {
        if let Some(j) = mate {
            of[*class as usize].0 += 1;
            total += cost(young, *j, &input.mentors[*j as usize]);
        }
    }
    (std::cmp::Reverse(mate.iter().flatten().count()), of, total)
}

/// The best there is, by trying every division.
pub fn best(input: &Input, class: &[u32]) -> Worth {
    let mut room: Vec<u32> = input.mentors.iter().map(|mentor| mentor.room).collect();
    let mut mate = vec![None; input.mentees.len()];
    let mut best = worth(input, class, &mate);
    try_all(input, class, (&mut room, &mut mate), 0, &mut best);
    best
}

fn try_all(
    input: &Input,
    class: &[u32],
    (room, mate): (&mut Vec<u32>, &mut Vec<Option<u32>>),
    i: usize,
    best: &mut Worth,
) {
    if i == mate.len() {
        *best = worth(input, class, mate).min(best.clone());
        return;
    }
    try_all(input, class, (room, mate), i + 1, best);
    for j in 0..input.mentors.len() {
        if room[j] > 0 && fits(&input.mentees[i], j as u32, &input.mentors[j]) {
            room[j] -= 1;
            mate[i] = Some(j as u32);
            try_all(input, class, (room, mate), i + 1, best);
            mate[i] = None;
            room[j] += 1;
        }
    }
}

/// The least cost of a flow that gives as many as possible a mentor, and how many: successive shortest ways by Bellman and Ford.
pub fn least_cost(input: &Input) -> (usize, u32) {
    let (m, n) = (input.mentees.len(), input.mentors.len());
    let mut mate: Vec<Option<usize>> = vec![None; m];
    let mut used = vec![0; n];
    let pair = |i: usize, j: usize| {
        let (young, mentor) = (&input.mentees[i], &input.mentors[j]);
        fits(young, j as u32, mentor).then(|| i64::from(cost(young, j as u32, mentor)))
    };
    loop {
        // The distance of each mentor from all who are without, and through whom.
        let mut far: Vec<Option<(i64, usize)>> = vec![None; n];
        let mut changed = true;
        while changed {
            changed = false;
            for (i, now) in mate.iter().enumerate() {
                let start = match *now {
                    None => Some(0),
                    Some(own) => far[own].zip(pair(i, own)).map(|((far, _), cost)| far - cost),
                };
                let Some(start) = start else { continue };
                for j in (0..n).filter(|&j| *now != Some(j)) {
                    if let Some(cost) = pair(i, j)
                        && far[j].is_none_or(|(known, _)| start + cost < known)
                    {
                        far[j] = Some((start + cost, i));
                        changed = true;
                    }
                }
            }
        }
        let open = (0..n)
            .filter(|&j| used[j] < input.mentors[j].room)
            .filter_map(|j| Some((far[j]?.0, j)))
            .min();
        let Some((_, mut j)) = open else { break };
        used[j] += 1;
        while let Some((_, i)) = far[j] {
            let before = mate[i].replace(j);
            match before {
                None => break,
                Some(own) => j = own,
            }
        }
    }
    let total = mate
        .iter()
        .enumerate()
        .filter_map(|(i, j)| pair(i, (*j)?))
        .sum::<i64>();
    (mate.iter().flatten().count(), total as u32)
}
