-- What is told of mentoring: to people at home of somebody of 16 or 17, and to whoever leads a school.

-- How home was told; that the young person wants to talk about it first; and that it is not told now, why in one word, and when that is
-- looked at again. The day on which it was told stood there already.
alter table pairing add column home_told_how TEXT;
alter table pairing add column home_asked_at TEXT;
alter table pairing add column home_held_at TEXT;
alter table pairing add column home_held_why TEXT;
alter table pairing add column home_again_on TEXT;

-- What whoever leads a school was told in a month, so that they are told the same until the next: in steps of five, and never a count.
create table month_mentoring (
    tenant TEXT not null,
    school TEXT not null,
    month TEXT not null,
    made_at TEXT not null,
    told TEXT not null,
    primary key (tenant, school, month)
);
