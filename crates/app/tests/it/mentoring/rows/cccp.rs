//! **UCLA AAP/CCCP**: a former participant and somebody who goes from one school on to the next, in weeks 1, 3, 6 and 10: at the sending
//! school, and after the move at the receiving one. The mentor is paid for the hours.

use feeds::roster::{GroupId, GroupKind, School, SchoolId, SchoolKind};
use world::World;

use super::begin::begun;
use super::hours::line;
use super::{Plan, Row};

const CCCP: Plan = Plan {
    method: "ucla-cccp",
    begins: ["2026-10-10", "2026-10-10"],
    ends: "2027-06-30",
    kind: "former-participant",
    why: "Ik deed zelf mee, en stapelde van vmbo via mbo naar hbo.",
    mentor: ["Sefa", "Stapper"],
    ages: ["16", "27"],
    // From vmbo-tl to havo, with an extra subject.
    young: "Amir Sahin",
    home: None,
    told: true,
};

/// The list of the organisation in which Amir sits in a class of the receiving school from now on.
fn at_the_receiving_school() -> Vec<u8> {
    let mut roster = World::new(2026).unwrap().school("kompas").unwrap().roster();
    let north = SchoolId::parse("kompas-noord").unwrap();
    let classes: Vec<GroupId> = roster
        .groups
        .iter()
        .filter(|group| group.kind == GroupKind::Class)
        .map(|group| group.id.clone())
        .collect();
    let amir = roster
        .persons
        .iter()
        .find(|one| (one.name.given(), one.name.family()) == (Some("Amir"), Some("Sahin")));
    let amir = amir.unwrap().id.clone();
    let own = roster
        .memberships
        .iter_mut()
        .find(|one| one.person == amir && classes.contains(&one.group))
        .unwrap();
    let mut class = roster
        .groups
        .iter()
        .find(|group| group.id == own.group)
        .unwrap()
        .clone();
    class.id = GroupId::parse("kompas-n4a").unwrap();
    "n4a".clone_into(&mut class.name);
    class.code = None;
    let sending = std::mem::replace(&mut class.school, north.clone());
    own.group = class.id.clone();
    roster.groups.push(class);
    roster.schools.push(School {
        id: north,
        name: "Het Kompas Noord".to_owned(),
        kind: SchoolKind::Location,
        code: None,
        parent: Some(sending),
    });
    feeds::oneroster::write::zip(&roster).unwrap()
}

/// Amir goes to the receiving school: his class is another, and the two of them are not.
fn goes_on(row: &Row, list: &[u8]) {
    let joost = row.demo.be("Joost Ketelaar");
    let planned = joost.hand_in("/beheer/rooster", "lijst", "lijst.zip", list);
    assert_eq!(planned.status, 303, "{}: {}", row.now(), planned.body);
    let page = planned.header("location").unwrap_or_default().to_owned();
    joost.done(&format!("{page}/toepassing"), &[]);
    let own = row.young().page("/mijn");
    assert!(
        own.contains("n4a") && !own.contains("h4a"),
        "{}: {own}",
        row.now()
    );
}

#[test]
fn ucla_meets_in_weeks_one_three_six_and_ten_and_pays_its_mentors() {
    let list = at_the_receiving_school();
    for mut row in begun(CCCP) {
        let page = row.mentor().page(&row.mentee());
        // 10 October is the first day of week 1; two, five and nine weeks later.
        for day in ["2026-10-10", "2026-10-24", "2026-11-14", "2026-12-12"] {
            assert!(page.contains(&format!("datetime=\"{day}\"")), "{day}: {page}");
        }
        assert!(page.contains("Week 1: laat zien waar alles is"), "{page}");
        row.met(&row.mentor(), &["2026-10-10"], "45");
        let own = row.mentor().page("/mijn/mentees");
        assert!(
            own.contains("Deze uren worden betaald.") && own.contains("0,75 uur"),
            "{own}"
        );
        row.turn("2026-10-24");
        row.met(&row.mentor(), &["2026-10-24"], "45");
        // Between week 3 and week 6 he moves. Nobody has to ask anew: what relates them is the programme, which is of both schools.
        goes_on(&row, &list);
        row.turn("2026-11-14");
        row.met(&row.mentor(), &["2026-11-14"], "45");
        assert!(
            row.young().page("/mijn/mentor").contains(&row.mentor_name()),
            "{}",
            row.now()
        );
        row.looked_back("Ik weet nu bij wie ik moet zijn.", "Hij vraagt nu zelf om hulp.");
        row.asked_how_it_goes();
        row.approved("2026-10");
        row.plans_goodbye("2026-12-19");
        row.turn("2026-12-19");
        row.met(&row.mentor(), &["2026-12-12"], "45");
        row.approved("2026-11");
        // December is not over, so that nobody is paid for it yet.
        row.files_have(&[
            line("2026-10", 2, 6, 6),
            line("2026-11", 1, 3, 3),
            line("2026-12", 1, 3, 0),
        ]);
        row.said_goodbye(
            "Ik blijf, en dat had ik niet gedacht.",
            "Jij komt er wel, en je vraagt het.",
        );
        // A programme that pays gives no certificate, to neither of them.
        for (who, path) in [
            (row.young(), row.own("certificaat")),
            (row.mentor(), format!("{}/certificaat", row.mentee())),
        ] {
            assert_eq!(who.get(&path).status, 404, "{}: {path}", row.now());
        }
        row.turn("2027-01-04");
        row.approved("2026-12");
        // Four times three quarters of an hour are three hours.
        row.files_have(&[
            line("2026-10", 2, 6, 6),
            line("2026-11", 1, 3, 3),
            line("2026-12", 1, 3, 3),
        ]);
    }
}
