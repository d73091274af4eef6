//! Assignments and their pieces in rows.
//!
//! They are about nobody; whoever changes one has the permits for its classes in hand. Deliberately absent: what young people wrote,
//! which stands with [`super::work`].

use jiff::civil::Date;
use kit::db::Row;
use kit::{Outcome, Tx, sql};
use policy::id::GroupId;
use policy::{Changes, PermittedScope, PersonId, TenantId, ThingId};

use super::pieces::Piece;
use super::rules::{Kind, Sheet, State};

/// An assignment without its pieces.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// Its id.
    pub id: ThingId,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub why: String,
    /// How long it takes.
    pub minutes: u16,
    /// The last day.
    pub until: Option<Date>,
    /// How it stands.
    pub state: State,
    /// Who made it.
    pub made_by: PersonId,
    /// Who handed it out, and so reads what is shared.
    pub given_by: Option<PersonId>,
    /// For which classes, by id.
    pub classes: Vec<GroupId>,
}

impl Assignment {
    /// Somebody can say today that it is done.
    pub fn is_open(&self) -> bool {
        self.state == State::Given
    }

    /// The last day is over.
    pub fn is_late(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

/// The assignment with this id.
pub(super) async fn find(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Assignment>> {
    let row = sql("select * from assignment where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut found = read(&row)?;
    let classes = sql("select school_group from assignment_class where tenant = $1 and assignment = $2 order by school_group")
        .bind(tenant)
        .bind(id)
        .all(tx)
        .await?;
    found.classes = classes
        .iter()
        .map(|row| row.get("school_group"))
        .collect::<Outcome<_>>()?;
    Ok(Some(found))
}

/// Every assignment of an organisation that was not taken back, what changed last first.
pub(super) async fn all(tx: &mut Tx, tenant: TenantId) -> Outcome<Vec<Assignment>> {
    let rows = sql(
        "select * from assignment where tenant = $1 and state <> 'withdrawn' order by changed_at desc, id",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    let mut found: Vec<Assignment> = rows.iter().map(read).collect::<Outcome<_>>()?;
    let classes = sql("select assignment, school_group from assignment_class where tenant = $1 order by assignment, school_group")
        .bind(tenant)
        .all(tx)
        .await?;
    for row in &classes {
        let of: ThingId = row.get("assignment")?;
        if let Some(one) = found.iter_mut().find(|one| one.id == of) {
            one.classes.push(row.get("school_group")?);
        }
    }
    Ok(found)
}

pub(super) fn read(row: &Row) -> Outcome<Assignment> {
    let minutes: i64 = row.get("minutes")?;
    Ok(Assignment {
        id: row.get("id")?,
        title: row.get("title")?,
        why: row.get("why")?,
        minutes: u16::try_from(minutes).unwrap_or(u16::MAX),
        until: row.maybe("until_day")?,
        state: row.one_of("state", State::ALL, State::word)?,
        made_by: row.get("made_by")?,
        given_by: row.maybe("given_by")?,
        classes: Vec::new(),
    })
}

/// The pieces of an assignment, in their order.
pub(super) async fn pieces(tx: &mut Tx, tenant: TenantId, assignment: ThingId) -> Outcome<Vec<Piece>> {
    let rows = sql("select * from assignment_piece where tenant = $1 and assignment = $2 order by place, id")
        .bind(tenant)
        .bind(assignment)
        .all(tx)
        .await?;
    let read = |row: &Row| {
        Ok(Piece {
            id: row.get("id")?,
            place: row.get("place")?,
            kind: row.one_of("kind", Kind::ALL, Kind::word)?,
            refers: Piece::refers_of(&row.get::<String>("refers")?),
            task: row.get("task")?,
            questions: row.get("questions")?,
        })
    };
    rows.iter().map(read).collect()
}

/// The permits of all classes that an assignment is for.
pub(super) type Permits<'a, A> = &'a [PermittedScope<A>];

/// Keeps a draft as it is filled in: a new one, made by whoever has the permits, or the one with its id.
pub(super) async fn keep_draft<A: Changes>(
    tx: &mut Tx,
    permits: Permits<'_, A>,
    (tenant, id, by): (TenantId, ThingId, PersonId),
    sheet: &Sheet,
) -> Outcome<()> {
    sql(
        "insert into assignment (tenant, id, title, why, minutes, until_day, state, state_at, made_by, made_at, given_by, given_at, \
         changed_at) values ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, $7, null, null, $7) on conflict (tenant, id) do update set \
         title = excluded.title, why = excluded.why, minutes = excluded.minutes, until_day = excluded.until_day, \
         changed_at = excluded.changed_at where assignment.state = 'draft'",
    )
    .bind(tenant)
    .bind(id)
    .bind(sheet.title.trim())
    .bind(sheet.why.trim())
    .bind(i64::from(sheet.minutes.unwrap_or_default()))
    .bind(sheet.until)
    .bind(tx.now())
    .bind(by)
    .run(tx)
    .await?;
    sql("delete from assignment_class where tenant = $1 and assignment = $2")
        .bind(tenant)
        .bind(id)
        .run(tx)
        .await?;
    keep_classes(tx, permits, (tenant, id)).await
}

async fn keep_classes<A: Changes>(
    tx: &mut Tx,
    permits: Permits<'_, A>,
    (tenant, id): (TenantId, ThingId),
) -> Outcome<()> {
    for permit in permits {
        let policy::Party::Group(group) = permit.within().about else {
            continue;
        };
        sql("insert into assignment_class (tenant, assignment, school_group) values ($1, $2, $3)")
            .bind(tenant)
            .bind(id)
            .bind(group)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// Moves it on. Whoever hands it out reads what is shared.
pub(super) async fn keep_state<A: Changes>(
    tx: &mut Tx,
    permits: Permits<'_, A>,
    (tenant, id, was): (TenantId, ThingId, State),
    (to, until): (State, Option<Date>),
) -> Outcome<bool> {
    let giver = permits.first().map(|permit| permit.proof().by());
    let rows = sql(
        "update assignment set state = $4, state_at = $5, changed_at = $5, until_day = coalesce($6, until_day), \
         given_by = case when $4 = 'given' and given_by is null then $7 else given_by end, \
         given_at = case when $4 = 'given' and given_at is null then $5 else given_at end \
         where tenant = $1 and id = $2 and state = $3",
    )
    .bind(tenant)
    .bind(id)
    .bind(was.word())
    .bind(to.word())
    .bind(tx.now())
    .bind(until)
    .bind(giver)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// Keeps a piece: a new one, or the one with its id.
pub(super) async fn keep_piece<A: Changes>(
    tx: &mut Tx,
    _permits: Permits<'_, A>,
    (tenant, assignment): (TenantId, ThingId),
    piece: &Piece,
) -> Outcome<()> {
    sql(
        "insert into assignment_piece (tenant, id, assignment, place, kind, refers, task, questions) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (tenant, id) do update set \
         place = excluded.place, refers = excluded.refers, task = excluded.task, questions = excluded.questions",
    )
    .bind(tenant)
    .bind(piece.id)
    .bind(assignment)
    .bind(piece.place)
    .bind(piece.kind.word())
    .bind(piece.refers_text())
    .bind(piece.task.trim())
    .bind(piece.questions.trim())
    .run(tx)
    .await?;
    sql("update assignment set changed_at = $3 where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(assignment)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// Takes a piece out of a draft.
pub(super) async fn remove_piece<A: Changes>(
    tx: &mut Tx,
    _permits: Permits<'_, A>,
    (tenant, assignment): (TenantId, ThingId),
    piece: ThingId,
) -> Outcome<()> {
    sql("delete from assignment_piece where tenant = $1 and assignment = $2 and id = $3")
        .bind(tenant)
        .bind(assignment)
        .bind(piece)
        .run(tx)
        .await
        .map(drop)
}
