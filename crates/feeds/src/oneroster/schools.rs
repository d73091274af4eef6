//! `orgs.csv`: schools and what stands above them.

use super::delivery::{Delivery, Fallen, Register, Told};
use super::layout::File;
use crate::problem::quoted;
use crate::roster::{Roster, School, SchoolId, SchoolKind};
use crate::table::Row;

/// The most steps from a school to the authority at the top; more is a ring.
const MAX_STEPS: usize = 16;

pub(super) type Schools = Register<SchoolId, usize>;

pub(super) fn read(delivery: &mut Delivery, roster: &mut Roster) -> Schools {
    let mut register = Register::of("orgs.csv");
    let mut parents = Vec::new();
    delivery.each(File::Orgs, |row, told| {
        let Some(id) = told.own(row, &register, SchoolId::parse) else {
            return;
        };
        if told.deleted(row) {
            return register.fall(id, Fallen::Deleted);
        }
        let Some(school) = school(row, told, id.clone()) else {
            return register.fall(id, Fallen::Refused);
        };
        if let Some(parent) = row.some("parentSourcedId") {
            parents.push((row.line, roster.schools.len(), parent));
        }
        register.keep(id, roster.schools.len());
        roster.schools.push(school);
    });
    if roster.schools.is_empty() {
        delivery.tell(File::Orgs, "geen enkele school gelezen");
    }
    let strays = place(&mut roster.schools, &register, parents);
    delivery.tell_rows(File::Orgs, "parentSourcedId", strays);
    register
}

fn school(row: &Row, told: &mut Told, id: SchoolId) -> Option<School> {
    let kind = match row.get("type").to_ascii_lowercase().as_str() {
        "school" => Some(SchoolKind::School),
        "department" => Some(SchoolKind::Location),
        "district" => Some(SchoolKind::Board),
        "local" | "state" | "national" => Some(SchoolKind::Authority),
        _ => {
            let reason = format!(
                "{} is geen soort organisatie; regel overgeslagen",
                quoted(row.get("type"))
            );
            told.cell(row, "type", reason);
            None
        }
    };
    let name = row.some("name");
    if name.is_none() {
        told.cell(row, "name", "is leeg; regel overgeslagen");
    }
    Some(School {
        id,
        name: name?,
        kind: kind?,
        code: row.some("identifier"),
        parent: None,
    })
}

/// Sets the parents, which may come after their children, and gives back the rows whose parent could not be set.
fn place(
    schools: &mut [School],
    register: &Schools,
    parents: Vec<(u64, usize, String)>,
) -> Vec<(u64, String)> {
    let mut strays = Vec::new();
    for (line, at, parent) in parents {
        match register.kept(&parent) {
            Some((id, _)) if !leads_to(schools, register, id, at) => schools[at].parent = Some(id.clone()),
            Some(_) => {
                let reason = format!("{} hoort zelf bij deze organisatie; weggelaten", quoted(&parent));
                strays.push((line, reason));
            }
            None if register.knows(&parent) => {}
            None => strays.push((
                line,
                format!("{} staat niet in orgs.csv; weggelaten", quoted(&parent)),
            )),
        }
    }
    strays
}

/// Whether going up from `from` one comes to the school at this place, or nowhere.
fn leads_to(schools: &[School], register: &Schools, from: &SchoolId, at: usize) -> bool {
    let mut here = from;
    for _ in 0..MAX_STEPS {
        let Some((_, place)) = register.kept(here.as_str()) else {
            return false;
        };
        if *place == at {
            return true;
        }
        match &schools[*place].parent {
            Some(parent) => here = parent,
            None => return false,
        }
    }
    true
}
