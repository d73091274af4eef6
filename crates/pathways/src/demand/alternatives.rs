//! The smallest sets of subjects that fulfil a combination: its disjunctive normal form, with every set dropped that
//! holds a smaller one. For a combination without "not" these are exactly the minimal ones.

use super::{Expr, Subject, SubjectSet};

pub(super) fn missing(expr: &Expr, have: SubjectSet) -> Vec<SubjectSet> {
    let mut sets = ways(expr, have.with_implied(), expr.named());
    sets.sort_by_key(|set| set.order());
    sets
}

/// Minimal sets that fulfil `expr` on top of `have`, drawn from the subjects `named` anywhere in the demand.
fn ways(expr: &Expr, have: SubjectSet, named: SubjectSet) -> Vec<SubjectSet> {
    match expr {
        Expr::Subject(subject) => ways_to_one(*subject, have, named),
        Expr::All(parts) => parts.iter().fold(vec![SubjectSet::EMPTY], |sets, part| {
            both(&sets, &ways(part, have, named))
        }),
        Expr::Any(parts) => smallest(parts.iter().flat_map(|part| ways(part, have, named)).collect()),
        Expr::AtLeast(count, parts) => ways_to_some(*count, parts, have, named),
    }
}

/// A language that the demand names elsewhere also brings `2emvt`; a minimal set may use that.
fn ways_to_one(subject: Subject, have: SubjectSet, named: SubjectSet) -> Vec<SubjectSet> {
    if have.contains(subject) {
        return vec![SubjectSet::EMPTY];
    }
    let counted = subject.counted_as().intersection(named);
    std::iter::once(subject)
        .chain(counted.iter())
        .map(SubjectSet::from)
        .collect()
}

/// `reached[k]` holds the minimal sets that fulfil at least `k` of the parts seen so far.
fn ways_to_some(count: usize, parts: &[Expr], have: SubjectSet, named: SubjectSet) -> Vec<SubjectSet> {
    if count > parts.len() {
        return Vec::new();
    }
    let mut reached = vec![Vec::new(); count + 1];
    reached[0].push(SubjectSet::EMPTY);
    for part in parts {
        let of_part = ways(part, have, named);
        for k in (1..=count).rev() {
            let mut sets = both(&reached[k - 1], &of_part);
            sets.append(&mut reached[k]);
            reached[k] = smallest(sets);
        }
    }
    reached.swap_remove(count)
}

fn both(left: &[SubjectSet], right: &[SubjectSet]) -> Vec<SubjectSet> {
    smallest(
        left.iter()
            .flat_map(|a| right.iter().map(|b| a.union(*b)))
            .collect(),
    )
}

/// Drops every set that contains another.
fn smallest(mut sets: Vec<SubjectSet>) -> Vec<SubjectSet> {
    sets.sort_by_key(|set| set.order());
    let mut kept: Vec<SubjectSet> = Vec::with_capacity(sets.len());
    for set in sets {
        if !kept.iter().any(|smaller| smaller.is_subset(set)) {
            kept.push(set);
        }
    }
    kept
}
