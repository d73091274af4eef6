//! The **rows that go by themselves**, table by table, each by the sort whose term it has.
//!
//! Deliberately absent: how long. The rules say that.

use kit::db::Sql;
use kit::sql;
use policy::data::DataClass;

use super::rules::Sort;

/// Rows of one table that are over.
pub(super) struct Rows {
    pub sort: Sort,
    pub class: DataClass,
    /// `$1` is the tenant, `$2` the moment before which they are over, `$3` how many at most.
    pub delete: Sql,
}

const fn rows(sort: Sort, class: DataClass, delete: Sql) -> Rows {
    Rows { sort, class, delete }
}

/// Every table with rows that go by themselves.
pub(super) static ROWS: &[Rows] = &[
    rows(
        Sort::Session,
        DataClass::Session,
        sql(
            "delete from session where tenant = $1 and id in (select id from session where tenant = $1 \
             and coalesce(ended_at, ends_at) < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Link,
        DataClass::Account,
        sql(
            "delete from one_time_link where tenant = $1 and id in (select id from one_time_link where tenant = $1 \
             and coalesce(used_at, revoked_at, until) < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Ceremony,
        DataClass::Account,
        sql(
            "delete from ceremony where tenant = $1 and id in (select id from ceremony where tenant = $1 \
             and until < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Form,
        DataClass::Account,
        sql(
            "delete from done_once where tenant = $1 and form in (select form from done_once where tenant = $1 \
             and done_at < $2 order by form limit $3) and done_at < $2",
        ),
    ),
    rows(
        Sort::Request,
        DataClass::Relations,
        sql(
            "delete from relation_request where tenant = $1 and id in (select id from relation_request \
             where tenant = $1 and coalesce(answered_at, valid_to) < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Approval,
        DataClass::Approval,
        sql(
            "delete from approval where tenant = $1 and id in (select id from approval where tenant = $1 \
             and until < $2 order by id limit $3)",
        ),
    ),
    rows(Sort::Approval, DataClass::Approval, crate::many::OVER),
    rows(
        Sort::Wish,
        DataClass::Approval,
        sql(
            "delete from recovery_request where tenant = $1 and id in (select id from recovery_request \
             where tenant = $1 and coalesce(done_at, until) < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Wish,
        DataClass::Approval,
        sql(
            "delete from erasure_request where tenant = $1 and id in (select id from erasure_request \
             where tenant = $1 and coalesce(done_at, until) < $2 order by id limit $3)",
        ),
    ),
    // What was opened and never looked back on stays until somebody does.
    rows(
        Sort::Glass,
        DataClass::Glass,
        sql(
            "delete from glass where tenant = $1 and id in (select id from glass where tenant = $1 \
             and case when opened_at is null then until else reviewed_at end < $2 and not exists (select 1 from glass_hold h \
                 where h.tenant = glass.tenant and h.glass = glass.id and h.until > $2) order by id limit $3)",
        ),
    ),
    rows(
        Sort::Glass,
        DataClass::Glass,
        sql(
            "delete from glass_hold where tenant = $1 and glass in (select h.glass from glass_hold h where h.tenant = $1 \
             and h.said_at < $2 and h.glass not in (select id from glass where tenant = $1) order by h.glass limit $3)",
        ),
    ),
    rows(
        Sort::Wish,
        DataClass::Approval,
        sql(
            "delete from kept_out_request where tenant = $1 and id in (select id from kept_out_request \
             where tenant = $1 and coalesce(answered_at, until) < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Import,
        DataClass::Import,
        sql(
            "delete from roster_import where tenant = $1 and id in (select id from roster_import \
             where tenant = $1 and coalesce(applied_at, made_at) < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Mentoring,
        DataClass::MentoringLog,
        sql(
            "delete from wish where tenant = $1 and id in (select id from wish where tenant = $1 \
             and state in ('ended', 'withdrawn') and state_at < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Mentoring,
        DataClass::MentoringLog,
        sql(
            "delete from pairing where tenant = $1 and id in (select id from pairing where tenant = $1 \
             and state in ('ended', 'declined', 'lapsed', 'withdrawn') and state_at < $2 order by id limit $3)",
        ),
    ),
    // What belongs to a pairing goes with it.
    rows(
        Sort::Mentoring,
        DataClass::MentoringLog,
        sql(
            "delete from meeting where tenant = $1 and id in (select m.id from meeting m where m.tenant = $1 and m.made_at < $2 \
             and not exists (select 1 from pairing p where p.tenant = m.tenant and p.id = m.pairing) \
             order by m.id limit $3)",
        ),
    ),
    rows(
        Sort::Mentoring,
        DataClass::MentoringLog,
        sql(
            "delete from checkin where tenant = $1 and id in (select m.id from checkin m where m.tenant = $1 and m.made_at < $2 \
             and not exists (select 1 from pairing p where p.tenant = m.tenant and p.id = m.pairing) \
             order by m.id limit $3)",
        ),
    ),
    // What somebody wrote to a group goes with the last pairing that they had in it.
    rows(
        Sort::Mentoring,
        DataClass::Conversation,
        sql(
            "delete from message where tenant = $1 and id in (select m.id from message m where m.tenant = $1 and m.sent_at < $2 \
             and not exists (select 1 from pairing p where p.tenant = m.tenant and (p.id = m.pairing \
             or p.together = m.pairing and (p.young = m.written_by or p.mentor = m.written_by))) order by m.id limit $3)",
        ),
    ),
    rows(
        Sort::Mentoring,
        DataClass::MentoringLog,
        sql(
            "delete from mentoring_run where tenant = $1 and id in (select id from mentoring_run where tenant = $1 \
             and state in ('confirmed', 'dropped') and state_at < $2 order by id limit $3)",
        ),
    ),
    // Hours are asked about until the end of their edition.
    rows(
        Sort::Mentoring,
        DataClass::MentoringLog,
        sql(
            "delete from hours_approval where tenant = $1 and edition in (select e.id from edition e \
             where e.tenant = $1 and e.ends < $2 and exists (select 1 from hours_approval h where h.tenant = e.tenant \
             and h.edition = e.id) order by e.id limit $3)",
        ),
    ),
    rows(
        Sort::Mentoring,
        DataClass::MentoringLog,
        sql(
            "delete from edition_day_seen where tenant = $1 and edition in (select e.id from edition e \
             where e.tenant = $1 and e.ends < $2 and exists (select 1 from edition_day_seen s where s.tenant = e.tenant \
             and s.edition = e.id) order by e.id limit $3)",
        ),
    ),
    rows(
        Sort::Mentoring,
        DataClass::MentoringLog,
        sql(
            "delete from mentoring_group_answer where tenant = $1 and mentoring_group in (select g.id from mentoring_group g \
             join edition e on e.tenant = g.tenant and e.id = g.edition where g.tenant = $1 and e.ends < $2 and exists \
             (select 1 from mentoring_group_answer a where a.tenant = g.tenant and a.mentoring_group = g.id) \
             order by g.id limit $3)",
        ),
    ),
    rows(
        Sort::Mentoring,
        DataClass::MentorFile,
        sql(
            "delete from mentor_file where tenant = $1 and person in (select person from mentor_file where tenant = $1 \
             and state = 'stopped' and state_at < $2 order by person limit $3)",
        ),
    ),
    rows(
        Sort::Intake,
        DataClass::MentorFile,
        sql(
            "delete from mentor_intake where tenant = $1 and id in (select id from mentor_intake where tenant = $1 \
             and state in ('refused', 'withdrawn') and state_at < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Voice,
        DataClass::MentorFile,
        sql(
            "delete from voice where tenant = $1 and id in (select id from voice where tenant = $1 and state_at < $2 \
             order by id limit $3)",
        ),
    ),
    rows(
        Sort::Report,
        DataClass::Concern,
        sql(
            "delete from message_report where tenant = $1 and id in (select id from message_report where tenant = $1 \
             and handled_at < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Dream,
        DataClass::PrivatePortfolio,
        sql(
            "delete from dream where tenant = $1 and id in (select id from dream where tenant = $1 \
             and removed_at < $2 order by id limit $3)",
        ),
    ),
    rows(
        Sort::Assignment,
        DataClass::GuidancePlan,
        sql(
            "delete from assignment_piece where tenant = $1 and assignment in (select a.id from assignment a \
             where a.tenant = $1 and a.changed_at < $2 and a.state <> 'given' and not exists (select 1 from assignment_work w \
             where w.tenant = a.tenant and w.assignment = a.id) and exists (select 1 from assignment_piece t \
             where t.tenant = a.tenant and t.assignment = a.id) order by a.id limit $3)",
        ),
    ),
    rows(
        Sort::Assignment,
        DataClass::GuidancePlan,
        sql(
            "delete from assignment_class where tenant = $1 and assignment in (select a.id from assignment a \
             where a.tenant = $1 and a.changed_at < $2 and a.state <> 'given' and not exists (select 1 from assignment_work w \
             where w.tenant = a.tenant and w.assignment = a.id) and exists (select 1 from assignment_class t \
             where t.tenant = a.tenant and t.assignment = a.id) order by a.id limit $3)",
        ),
    ),
    rows(
        Sort::Assignment,
        DataClass::GuidancePlan,
        sql(
            "delete from assignment where tenant = $1 and id in (select a.id from assignment a \
             where a.tenant = $1 and a.changed_at < $2 and a.state <> 'given' and not exists (select 1 from assignment_work w \
             where w.tenant = a.tenant and w.assignment = a.id) order by a.id limit $3)",
        ),
    ),
];
