//! Who has **business** with whom, worked out from the rows of the database and the design alone: a second opinion beside `policy`.

use std::collections::BTreeSet;

/// A mentor and a young person, who are no relation while only one of them said yes.
const PAIRED: &str = "paired";

/// One relation, as far as this second opinion needs it.
pub struct Tie {
    /// In which organisation.
    pub tenant: String,
    /// Who.
    pub subject: String,
    /// What they are to the other.
    pub kind: String,
    /// To whom or what.
    pub object: String,
}

/// With whom somebody has business, from the table of the design: oneself, who stands at the other end of a relation, whom
/// one teaches or guides, and whoever has a task for them and so may stand in "who looked".
pub fn business(tenant: &str, me: &str, ties: &[Tie], persons: &[(String, String)]) -> BTreeSet<String> {
    let own: Vec<&Tie> = ties.iter().filter(|tie| tie.tenant == tenant).collect();
    let mine = format!("person:{me}");
    let id = |party: &str| party.strip_prefix("person:").map(str::to_owned);
    let mut found = BTreeSet::from([me.to_owned()]);
    let members = |group: &str, found: &mut BTreeSet<String>| {
        let inside = own
            .iter()
            .filter(|tie| tie.kind == "member-of" && tie.object == group);
        found.extend(inside.filter_map(|tie| id(&tie.subject)));
        // Who guides a group reads who else guides it: whoever held a talk, or sees to something, is named.
        let guides = own
            .iter()
            .filter(|tie| tie.kind == "tutor-of" && tie.object == group);
        found.extend(guides.filter_map(|tie| id(&tie.subject)));
    };
    for tie in &own {
        if tie.subject == mine {
            found.extend(id(&tie.object));
            match tie.kind.as_str() {
                "tutor-of" => members(&tie.object, &mut found),
                "counsellor-of" | "placement-officer-of" | "safeguarding-officer-of" => {
                    let inside = own
                        .iter()
                        .filter(|one| one.kind == "group-of" && one.object == tie.object);
                    inside.for_each(|group| members(&group.subject, &mut found));
                }
                // They keep everybody right, or look after what everybody did.
                "administrator-of" | "privacy-officer-of" | "school-leader-of" => {
                    found.extend(
                        persons
                            .iter()
                            .filter(|(of, _)| of == tenant)
                            .map(|(_, id)| id.clone()),
                    );
                }
                "coordinator-of" => {
                    let inside = own.iter().filter(|one| one.object == tie.object);
                    for one in inside {
                        found.extend(id(&one.subject));
                        let paired = own.iter().filter(|pair| pair.object == one.subject);
                        found.extend(paired.filter_map(|pair| id(&pair.subject)));
                    }
                }
                "mentor-of" => {
                    let mentees = own
                        .iter()
                        .filter(|one| one.kind == "mentee-of" && one.object == tie.object);
                    found.extend(mentees.filter_map(|one| id(&one.subject)));
                }
                _ => {}
            }
        }
        if tie.object == mine {
            found.extend(id(&tie.subject));
        }
        // Home is told who the mentor of a child is.
        if tie.subject == mine && tie.kind.starts_with("guardian") {
            let paired = own
                .iter()
                .filter(|one| one.kind == PAIRED && one.subject == tie.object);
            found.extend(paired.filter_map(|one| id(&one.object)));
        }
        // Whoever has a task at the school may have looked.
        let tasks = [
            "counsellor-of",
            "administrator-of",
            "placement-officer-of",
            "safeguarding-officer-of",
            "privacy-officer-of",
            "school-leader-of",
            "coordinator-of",
        ];
        if tasks.contains(&tie.kind.as_str()) {
            found.extend(id(&tie.subject));
        }
    }
    let groups: Vec<&str> = own
        .iter()
        .filter(|tie| tie.subject == mine && tie.kind == "member-of")
        .map(|tie| tie.object.as_str())
        .collect();
    let tutors = own
        .iter()
        .filter(|tie| tie.kind == "tutor-of" && groups.contains(&tie.object.as_str()));
    found.extend(tutors.filter_map(|tie| id(&tie.subject)));
    found
}
