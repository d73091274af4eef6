-- Mentoring together: days of an edition with a time, a count for calendars and what came of being there.

-- "begins" and "until" are times on the clock, or empty. "sequence" counts up with each change, so that calendars follow; a day that
-- was called off stays, because a calendar takes an entry away only when it is told to.
alter table edition_day add column begins TEXT not null default '';
alter table edition_day add column until TEXT not null default '';
alter table edition_day add column sequence BIGINT not null default 0;
alter table edition_day add column called_off BOOLEAN not null default false;

-- The experience on the way of a young person who was there.
alter table edition_day_seen add column experience TEXT;

-- A certificate of one person in an edition, as "young" or as "mentor". "number" is what stands on the paper; "words" are the person's
-- own, and empty unless they chose to have them on it.
create table certificate (
    tenant TEXT not null,
    id TEXT not null,
    number TEXT not null,
    edition TEXT not null,
    person TEXT not null,
    side TEXT not null,
    meetings BIGINT not null,
    quarters BIGINT not null,
    days BIGINT not null,
    words TEXT not null,
    given_on TEXT not null,
    primary key (tenant, id)
);
create unique index certificate_of on certificate (tenant, edition, person, side);
create unique index certificate_by_number on certificate (tenant, number);
create index certificate_by_person on certificate (tenant, person, given_on, id);

-- Meetings of a group that are one meeting have the same "together"; it counts once for the hours of the mentor.
alter table meeting add column together TEXT;

-- A class that is asked whether it wants mentors. Its pairings have the id of this as "together".
create table mentoring_group (
    tenant TEXT not null,
    id TEXT not null,
    edition TEXT not null,
    programme TEXT not null,
    school_group TEXT not null,
    name TEXT not null,
    answer_by TEXT not null,
    made_by TEXT not null,
    made_at TEXT not null,
    primary key (tenant, id)
);
create unique index mentoring_group_of on mentoring_group (tenant, edition, school_group);
create index mentoring_group_by_class on mentoring_group (tenant, school_group, answer_by, id);

-- What a young person of that class said: "yes" or "no".
create table mentoring_group_answer (
    tenant TEXT not null,
    mentoring_group TEXT not null,
    person TEXT not null,
    said TEXT not null,
    said_at TEXT not null,
    primary key (tenant, mentoring_group, person)
);
create index mentoring_group_answer_by_person on mentoring_group_answer (tenant, person, mentoring_group);
