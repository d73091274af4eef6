//! **Breadth**: that there are occupations enough, in every field and with every level, so that a wide list can be made.

use pathways::Problem;

use crate::known::Known;
use crate::level::Level;
use crate::occupation::Occupation;
use crate::read::FOLDER;

/// So many occupations at least.
pub const OCCUPATIONS: usize = 150;
/// So many in each field, counting every field that an occupation has.
pub const IN_A_FIELD: usize = 6;
/// So many with which one can begin at each level.
pub const WITH_A_LEVEL: usize = 15;

/// Adds a problem for whatever there is too little of. It belongs to the folder, and so has no line.
pub(crate) fn enough(occupations: &[Occupation], known: &Known, problems: &mut Vec<Problem>) {
    let mut ask = |what: &str, there: usize, least: usize| {
        if there < least {
            problems.push(Problem {
                file: FOLDER.to_owned(),
                line: 0,
                message: format!("te weinig beroepen {what}: {there}, en {least} is het minste"),
            });
        }
    };
    ask("samen", occupations.len(), OCCUPATIONS);
    for field in &known.fields {
        let there = occupations
            .iter()
            .filter(|one| one.fields.contains(field))
            .count();
        ask(&format!("in werkveld '{field}'"), there, IN_A_FIELD);
    }
    for level in Level::ALL {
        let there = occupations
            .iter()
            .filter(|one| one.levels.contains(&level))
            .count();
        ask(&format!("met level '{}'", level.node()), there, WITH_A_LEVEL);
    }
}
