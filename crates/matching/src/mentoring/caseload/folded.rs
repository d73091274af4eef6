//! A caseload with groups **folded**: a group is one line with its people, and what it waits for alike is one task.
//!
//! Deliberately absent: folding pairings of several mentors into one task. Somebody asks each of them.

use super::{CaseShown, CaseloadPage, GroupShown, TaskShown};

/// Puts a pairing in the line of its group.
pub(super) fn in_its_group(page: &mut CaseloadPage, (id, name): (String, String), shown: CaseShown) {
    match page.groups.iter_mut().find(|group| group.id == id) {
        Some(group) => group.cases.push(shown),
        None => page.groups.push(GroupShown {
            id,
            name,
            cases: vec![shown],
        }),
    }
}

/// What all of a group with one mentor wait for alike is one task, for the first day on which one of them does.
pub(super) fn folded(tasks: Vec<TaskShown>) -> Vec<TaskShown> {
    let mut folded: Vec<TaskShown> = Vec::with_capacity(tasks.len());
    for task in tasks {
        let alike = |other: &&mut TaskShown| {
            task.group.is_some()
                && (&other.group, &other.with, other.what) == (&task.group, &task.with, task.what)
        };
        match folded.iter_mut().find(alike) {
            Some(other) => {
                other.many += 1;
                other.by = other.by.min(task.by);
                other.late |= task.late;
                other.days = other.days.max(task.days);
            }
            None => folded.push(task),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;

    fn task(group: Option<&str>, with: &str, what: &'static str, by: Date) -> TaskShown {
        TaskShown {
            id: String::new(),
            who: None,
            with: Some(with.to_owned()),
            what,
            days: None,
            group: group.map(|name| (name.to_owned(), name.to_owned())),
            many: 1,
            by,
            late: by < date(2026, 11, 27),
        }
    }

    #[test]
    fn what_a_group_waits_for_alike_is_one_task_by_its_first_day() {
        let (early, late) = (date(2026, 11, 26), date(2026, 12, 1));
        let all = folded(vec![
            task(Some("b4"), "Soraya", "check-in", late),
            task(None, "Kees", "check-in", late),
            task(Some("b4"), "Soraya", "check-in", early),
            task(Some("b4"), "Kees", "check-in", late),
            task(Some("b4"), "Soraya", "silence", late),
            task(None, "Kees", "check-in", late),
        ]);
        let told: Vec<(usize, Date, bool)> = all.iter().map(|one| (one.many, one.by, one.late)).collect();
        // Two of Soraya are one; Kees of the group, another what, and those outside a group stay apart.
        assert_eq!(
            told,
            [
                (2, early, true),
                (1, late, false),
                (1, late, false),
                (1, late, false),
                (1, late, false)
            ]
        );
    }
}
