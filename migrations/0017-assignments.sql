-- Assignments of a school, made from pieces of the atlas, and what young people find out with them. An assignment is about nobody; what
-- somebody wrote is theirs, and whom they let read it stands beside it.

-- One assignment. The last day is open while it is a draft.
create table assignment (
    tenant TEXT not null,
    id TEXT not null,
    title TEXT not null,
    why TEXT not null,
    minutes BIGINT not null,
    until_day TEXT,
    state TEXT not null,
    state_at TEXT not null,
    made_by TEXT not null,
    made_at TEXT not null,
    given_by TEXT,
    given_at TEXT,
    changed_at TEXT not null,
    primary key (tenant, id)
);

-- For which classes and groups it is.
create table assignment_class (
    tenant TEXT not null,
    assignment TEXT not null,
    school_group TEXT not null,
    primary key (tenant, assignment, school_group)
);
create index assignment_class_group on assignment_class (tenant, school_group, assignment);

-- Its pieces. `refers` names occupations and courses of the facts, with commas between them. Where the task or the questions are empty,
-- the words of the kind stand there, in the language of the reader.
create table assignment_piece (
    tenant TEXT not null,
    id TEXT not null,
    assignment TEXT not null,
    place BIGINT not null,
    kind TEXT not null,
    refers TEXT not null,
    task TEXT not null,
    questions TEXT not null,
    primary key (tenant, id)
);
create index assignment_piece_by_assignment on assignment_piece (tenant, assignment, place, id);

-- How far somebody is: begun, and done where they said so. The version counts what was saved, for two windows. Sharing is with one person,
-- until a moment.
create table assignment_work (
    tenant TEXT not null,
    id TEXT not null,
    assignment TEXT not null,
    person TEXT not null,
    version BIGINT not null,
    begun_at TEXT not null,
    saved_at TEXT not null,
    done_at TEXT,
    experience TEXT,
    shared_with TEXT,
    shared_at TEXT,
    shared_until TEXT,
    primary key (tenant, id),
    unique (tenant, assignment, person)
);
create index assignment_work_by_person on assignment_work (tenant, person, begun_at, id);

-- What somebody found with a piece, in their own words, and whether whom they share with reads it.
create table assignment_found (
    tenant TEXT not null,
    assignment TEXT not null,
    person TEXT not null,
    piece TEXT not null,
    words TEXT not null,
    shared BOOLEAN not null,
    saved_at TEXT not null,
    primary key (tenant, person, piece)
);
create index assignment_found_by_assignment on assignment_found (tenant, assignment, person, piece);
