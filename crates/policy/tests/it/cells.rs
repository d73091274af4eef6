//! The **table**, cell by cell: the one in the crate says what the design says, and a golden file shows it to people.

use policy::data::{DataClass, Extent, Level};
use policy::role::Row;
use policy::table;

use crate::restated::TABLE;

fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

#[test]
fn the_first_table_is_the_one_of_the_design() {
    let designed: Vec<Vec<&str>> = TABLE
        .lines()
        .filter(|line| !line.is_empty())
        .skip(2)
        .map(cells)
        .collect();
    let printed = table::print();
    let ours: Vec<Vec<&str>> = printed
        .lines()
        .take_while(|line| !line.is_empty())
        .skip(2)
        .map(cells)
        .collect();
    assert_eq!(ours, designed);
    assert_eq!(ours.len(), Row::ALL.len());
}

#[test]
fn the_tables_are_reviewed() {
    insta::assert_snapshot!("table", table::print());
}

#[test]
fn a_word_in_a_cell_opens_what_it_says() {
    use Level::*;
    let whole = [Exists, Topic, Summary, Read];
    for extent in [
        Extent::Own,
        Extent::Read,
        Extent::OfOwnGroup,
        Extent::OwnGroup,
        Extent::OfOwnSchool,
        Extent::OwnPairing,
        Extent::OwnProgramme,
        Extent::OfProgramme,
        Extent::OwnSeat,
        Extent::BreakGlass,
        Extent::All,
    ] {
        opens(extent, &whole);
    }
    opens(Extent::Nothing, &[]);
    // What is about the actor is opened by being that person, not by a relation.
    opens(Extent::OfSelf, &[]);
    opens(Extent::Summary, &[Exists, Summary]);
    opens(Extent::Topic, &[Exists, Topic]);
    opens(Extent::Package, &[Exists, Package]);
    opens(Extent::Exists, &[Exists]);
    // Whoever may send a report in sees none; who may read the own ones sees that they are there.
    opens(Extent::Report, &[Report]);
    opens(Extent::OwnReports, &[Exists, Read, Report]);
    opens(Extent::NumbersOnly, &[Numbers]);
    opens(Extent::NumbersOnlySafe, &[Numbers]);
}

/// Decision 8: a grant opens at most what a guardian saw at 16 and 17, an item that is shared apart from that.
#[test]
fn a_grant_opens_an_item_whole_and_of_the_rest_no_more_than_at_17() {
    for &class in DataClass::ALL {
        let levels: &[Level] = match class {
            DataClass::SharedItem => &[Level::Exists, Level::Summary, Level::Read],
            DataClass::Journey => &[Level::Exists, Level::Summary],
            DataClass::Placement => &[Level::Exists],
            _ => &[],
        };
        opens_of(class, Extent::IfGranted, levels);
    }
}

#[track_caller]
fn opens(extent: Extent, levels: &[Level]) {
    for &class in DataClass::ALL {
        opens_of(class, extent, levels);
    }
}

#[track_caller]
fn opens_of(class: DataClass, extent: Extent, levels: &[Level]) {
    for &level in Level::ALL {
        let expected = levels.contains(&level);
        assert_eq!(
            extent.opens(level, class),
            expected,
            "{extent}: {level} of {class}"
        );
    }
}
