-- The journey: what a school wants for everybody, what was offered to whom, what took place, who sees to what, and the talks
-- about the future with their steps. Lists such as fields and topics are words with commas between them; an empty text is none.

-- Where a young person stood before. "position" holds where they stand.
create table position_before (
    tenant TEXT not null,
    person TEXT not null,
    said_at TEXT not null,
    node TEXT,
    year BIGINT,
    profile TEXT,
    extra_subject BOOLEAN,
    said_by TEXT not null,
    until TEXT not null,
    primary key (tenant, person, said_at)
);

-- What a school asks otherwise than the standard: nothing, another number, or something of its own. The last day may be open.
create table guidance_plan (
    tenant TEXT not null,
    id TEXT not null,
    entitlement TEXT not null,
    change TEXT not null,
    asks TEXT not null,
    valid_from TEXT not null,
    valid_to TEXT,
    why TEXT not null,
    set_by TEXT not null,
    set_at TEXT not null,
    primary key (tenant, id)
);
create index guidance_plan_by_entitlement on guidance_plan (tenant, entitlement, valid_from, id);

-- An offer to one young person. "batch" is the same for all who got it in one go.
create table opportunity (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    kind TEXT not null,
    title TEXT not null,
    about TEXT not null,
    place TEXT not null,
    fields TEXT not null,
    topics TEXT not null,
    encounter BOOLEAN not null,
    day TEXT,
    answer_by TEXT,
    state TEXT not null,
    state_at TEXT not null,
    state_by TEXT not null,
    why TEXT not null,
    offered_by TEXT not null,
    offered_at TEXT not null,
    offered_on TEXT not null,
    batch TEXT not null,
    primary key (tenant, id)
);
create index opportunity_by_person on opportunity (tenant, person, offered_at, id);
create index opportunity_by_batch on opportunity (tenant, batch, id);

-- Something that took place. What was taken back is kept until it is certain that nobody misses it.
create table experience (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    kind TEXT not null,
    day TEXT not null,
    title TEXT not null,
    folded TEXT not null,
    fields TEXT not null,
    topics TEXT not null,
    quarters BIGINT,
    encounter BOOLEAN not null,
    question TEXT,
    competency TEXT,
    reflection TEXT,
    logged_as TEXT not null,
    logged_by TEXT not null,
    logged_at TEXT not null,
    opportunity TEXT,
    taken_back_at TEXT,
    primary key (tenant, id)
);
create index experience_by_person on experience (tenant, person, day, id);

-- Who sees to it that a young person gets what is missing, and by when.
create table duty (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    entitlement TEXT not null,
    owner TEXT not null,
    by_day TEXT not null,
    note TEXT not null,
    made_by TEXT not null,
    made_at TEXT not null,
    ended_at TEXT,
    ended_as TEXT,
    primary key (tenant, id)
);
create index duty_by_person on duty (tenant, person, ended_at, id);
create index duty_by_owner on duty (tenant, owner, ended_at, by_day, id);

-- A talk about the future. The young person writes first; both see the same text.
create table dialogue (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    held_by TEXT not null,
    day TEXT,
    topics TEXT not null,
    state TEXT not null,
    said_young TEXT not null,
    said_young_at TEXT,
    said_adult TEXT not null,
    said_adult_at TEXT,
    made_at TEXT not null,
    closed_at TEXT,
    experience TEXT,
    primary key (tenant, id)
);
create index dialogue_by_person on dialogue (tenant, person, made_at, id);
create index dialogue_by_holder on dialogue (tenant, held_by, state, id);

-- How much of a talk was about the future, in tenths, as whoever held it says. It is theirs, and nobody else sees it.
create table talk_on_future (
    tenant TEXT not null,
    person TEXT not null,
    dialogue TEXT not null,
    tenths BIGINT not null,
    said_at TEXT not null,
    primary key (tenant, person, dialogue)
);

-- What somebody will do, by when, and who helps.
create table step (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    dialogue TEXT,
    what TEXT not null,
    by_day TEXT not null,
    helper TEXT not null,
    made_by TEXT not null,
    made_at TEXT not null,
    state TEXT not null,
    state_at TEXT not null,
    primary key (tenant, id)
);
create index step_by_person on step (tenant, person, by_day, id);
