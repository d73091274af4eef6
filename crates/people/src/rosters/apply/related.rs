//! Writes the **relations** that follow: of groups with their school and the organisation, of members and tutors with
//! their class, of counsellors with their school, of people at home with their young people, and of everybody but young
//! people with the organisation that has to keep them right.
//!
//! Deliberately absent: relations that no roster gives. Leaders and administrators are counted, for a person to decide.

use feeds::roster::{Bond, GroupKind, Kind as Is, MembershipRole, Span};
use kit::Outcome;
use kit::db::{Bind as _, Row, Rows, Tx, sql, sql_rows};
use kit::guard::party_text;
use policy::{Kind, Party};

use super::{Permit, Work, by_id, fresh, groups};
use crate::rosters::actions::Broken;
use crate::rosters::relations::{Held, Term, Triple, Wanted, around, reconcile, span};
use crate::rosters::sent::waits_for_a_decision;
use crate::rosters::words;

pub async fn write(tx: &mut Tx, permit: &Permit, work: &mut Work<'_>) -> Outcome<()> {
    let mut made = Made::new();
    for at in by_id(&work.plan.groups.new, &work.ours.groups) {
        for wanted in of_group(work, at) {
            made.add(tx, work, &wanted).await?;
        }
    }
    for at in by_id(&work.plan.persons.new, &work.ours.persons) {
        for wanted in of_person(work, at) {
            made.add(tx, work, &wanted).await?;
        }
    }
    for at in work.plan.groups.revisited() {
        let group = Party::Group(work.ours.groups[at]);
        let wanted = of_group(work, at);
        settle(tx, permit, work, &mut made, group, &wanted).await?;
    }
    for at in work.plan.persons.revisited() {
        let person = Party::Person(work.ours.persons[at]);
        let wanted = of_person(work, at);
        settle(tx, permit, work, &mut made, person, &wanted).await?;
    }
    made.rows.end(tx).await?;
    let waiting = work
        .sent
        .persons
        .iter()
        .filter(|person| waits_for_a_decision(person));
    work.report.wait_for_a_decision = waiting.count() as u64;
    Ok(())
}

/// A group belongs to its school, and to the organisation; a class has its members and tutors.
fn of_group(work: &Work<'_>, at: usize) -> Vec<Wanted> {
    let group = &work.sent.groups[at];
    let (party, whole) = (Party::Group(work.ours.groups[at]), span(group.period));
    let mut wanted = of_places(work, party, groups::school_of(work, group), whole);
    if group.kind != GroupKind::Class {
        return wanted;
    }
    for member in &work.sent.members[at] {
        let kind = match member.role {
            MembershipRole::Member => Kind::MemberOf,
            MembershipRole::Tutor => Kind::TutorOf,
            MembershipRole::Teacher | MembershipRole::Support => continue,
        };
        let subject = Party::Person(work.ours.persons[member.person as usize]);
        wanted.extend(Term::of(work.now, &[member.span, whole]).map(|term| Wanted {
            subject,
            kind,
            object: party,
            term,
        }));
    }
    wanted
}

/// The places that a group belongs to: its school and the organisation, which may be one.
pub fn of_places(work: &Work<'_>, group: Party, school: policy::id::SchoolId, whole: Span) -> Vec<Wanted> {
    let mut places = vec![school, work.home];
    places.dedup();
    let places = places.into_iter().filter_map(|place| {
        Some(Wanted {
            subject: group,
            kind: Kind::GroupOf,
            object: Party::School(place),
            term: Term::of(work.now, &[whole])?,
        })
    });
    places.collect()
}

fn of_person(work: &Work<'_>, at: usize) -> Vec<Wanted> {
    let person = &work.sent.persons[at];
    let subject = Party::Person(work.ours.persons[at]);
    let mut wanted = Vec::new();
    let mut want = |kind, object, spans: &[Span]| {
        wanted.extend(Term::of(work.now, spans).map(|term| Wanted {
            subject,
            kind,
            object,
            term,
        }));
    };
    let grown = person.roles.iter().filter(|role| role.kind != Is::YoungPerson);
    if grown.clone().next().is_some() {
        let when = around(grown.map(|role| role.span));
        want(Kind::KnownTo, Party::School(work.home), &[when]);
    }
    for role in person.roles.iter().filter(|role| role.kind == Is::Counsellor) {
        if let Some(school) = work.sent.school(role.school.as_str()) {
            let school = Party::School(work.ours.schools[school]);
            want(Kind::CounsellorOf, school, &[role.span]);
        }
    }
    let home = person
        .roles
        .iter()
        .filter(|role| matches!(role.kind, Is::Guardian(_)));
    if words::bond(&person.roles) != Bond::Relative {
        let when = around(home.map(|role| role.span));
        let wards = u32::try_from(at).ok().and_then(|at| work.sent.wards.get(&at));
        for ward in wards.into_iter().flatten() {
            let ward = Party::Person(work.ours.persons[*ward as usize]);
            want(Kind::GuardianInformed, ward, &[when]);
        }
    }
    wanted
}

/// Relations in the making.
pub struct Made {
    rows: Rows,
}

impl Made {
    pub fn new() -> Self {
        Self {
            rows: sql_rows(
                "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
                 values",
            ),
        }
    }

    /// Makes one, or says why it is none.
    pub async fn add(&mut self, tx: &mut Tx, work: &mut Work<'_>, wanted: &Wanted) -> Outcome<()> {
        let relation = match work.approvers.relation(work.tenant, wanted) {
            Ok(relation) => relation,
            Err(reason) => {
                work.report.broken.push(Broken {
                    kind: wanted.kind.id().into(),
                    reason: reason.id().into(),
                });
                return Ok(());
            }
        };
        let entry = relation.entry();
        let id: policy::ThingId = fresh(work.ids)?;
        let row = [
            work.tenant.value(),
            id.value(),
            party_text(entry.subject).value(),
            entry.kind.id().value(),
            party_text(entry.object).value(),
            entry.valid_from.value(),
            entry.valid_to.value(),
            entry.basis.id().value(),
            entry.approved_by.value(),
        ];
        work.report.relations_made += 1;
        self.rows.add(tx, row).await
    }

    pub async fn end(self, tx: &mut Tx) -> Outcome<()> {
        self.rows.end(tx).await
    }
}

/// Brings the relations of a group or person to what they should be.
pub async fn settle(
    tx: &mut Tx,
    _permit: &Permit,
    work: &mut Work<'_>,
    made: &mut Made,
    party: Party,
    wanted: &[Wanted],
) -> Outcome<()> {
    let held = held(tx, work, party).await?;
    let steps = reconcile(&held, wanted, work.now);
    for id in &steps.end {
        sql("update relation set valid_to = $3 where tenant = $1 and id = $2")
            .bind(work.tenant)
            .bind(*id)
            .bind(work.now)
            .run(tx)
            .await?;
    }
    for id in &steps.take_back {
        sql("delete from relation where tenant = $1 and id = $2")
            .bind(work.tenant)
            .bind(*id)
            .run(tx)
            .await?;
    }
    work.report.relations_ended += (steps.end.len() + steps.take_back.len()) as u64;
    work.report.stay_revoked += steps.stay_revoked;
    for one in &steps.make {
        made.add(tx, work, one).await?;
    }
    Ok(())
}

/// The relations that rosters made: of a person those that the person has, of a group those from it and to it.
async fn held(tx: &mut Tx, work: &Work<'_>, party: Party) -> Outcome<Vec<Held>> {
    let found = if party.person().is_some() {
        sql(
            "select id, subject, kind, object, valid_from, valid_to, revoked_at from relation \
             where tenant = $1 and subject = $2 and basis = 'roster' \
             and kind in ('known-to', 'counsellor-of', 'guardian-informed') order by id",
        )
    } else {
        sql(
            "select id, subject, kind, object, valid_from, valid_to, revoked_at from relation \
             where tenant = $1 and (subject = $2 or object = $2) and basis = 'roster' \
             and kind in ('group-of', 'member-of', 'tutor-of') order by id",
        )
    };
    let rows = found.bind(work.tenant).bind(party_text(party)).all(tx).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Outcome<Held> {
    Ok(Held {
        id: row.get("id")?,
        triple: Triple {
            subject: row.get("subject")?,
            kind: row.get("kind")?,
            object: row.get("object")?,
        },
        term: Term {
            from: row.get("valid_from")?,
            to: row.get("valid_to")?,
        },
        revoked: row.maybe::<jiff::Timestamp>("revoked_at")?.is_some(),
    })
}

/// Ends everything that a roster made of somebody or something that is gone.
pub async fn end_all(tx: &mut Tx, _permit: &Permit, work: &mut Work<'_>, party: Party) -> Outcome<()> {
    let statements = [
        sql(
            "update relation set valid_to = $3 where tenant = $1 and subject = $2 and basis = 'roster' \
             and revoked_at is null and valid_from < $3 and valid_to > $3",
        ),
        sql(
            "update relation set valid_to = $3 where tenant = $1 and object = $2 and basis = 'roster' \
             and revoked_at is null and valid_from < $3 and valid_to > $3",
        ),
        // These never began.
        sql(
            "delete from relation where tenant = $1 and subject = $2 and basis = 'roster' \
             and revoked_at is null and valid_from >= $3",
        ),
        sql(
            "delete from relation where tenant = $1 and object = $2 and basis = 'roster' \
             and revoked_at is null and valid_from >= $3",
        ),
    ];
    for statement in statements {
        let bound = statement.bind(work.tenant).bind(party_text(party)).bind(work.now);
        work.report.relations_ended += bound.run(tx).await?;
    }
    Ok(())
}
