-- Who there is: organisations with their schools and groups, persons, and what a roster said of them.
-- Ids of a sender stand in roster_key alone, so that another sender never names a person of ours.

-- An organisation that keeps its own data: a school, or schools under one board. The slug is its word in addresses.
create table tenant (
    tenant TEXT not null primary key,
    name TEXT not null,
    slug TEXT not null,
    created_at TEXT not null
);
create unique index tenant_by_slug on tenant (slug);

-- A school, a location of one, or what stands above it.
create table school (
    tenant TEXT not null,
    id TEXT not null,
    name TEXT not null,
    kind TEXT not null,
    code TEXT,
    parent TEXT,
    ended_at TEXT,
    primary key (tenant, id)
);

-- "sorted" is the name as lists order it: family name, given name, folded. "part" is what somebody is here in the first
-- place: young, staff, home or outside. The day of birth is kept of young people only. "years" are those of education as
-- the sender writes them, as JSON; "barred" is who may not sign in for now, says the sender.
create table person (
    tenant TEXT not null,
    id TEXT not null,
    given TEXT,
    prefix TEXT,
    family TEXT,
    sorted TEXT not null,
    email TEXT,
    eck_id TEXT,
    born TEXT,
    years TEXT not null default '[]',
    part TEXT not null,
    state TEXT not null,
    barred BOOLEAN not null default false,
    since TEXT not null,
    left_at TEXT,
    primary key (tenant, id)
);
create index person_by_name on person (tenant, part, sorted, id);
create index person_by_email on person (tenant, email);

-- What the roster says that somebody is at a school. It gives nobody access. What the roster no longer says has ended.
create table person_role (
    tenant TEXT not null,
    person TEXT not null,
    school TEXT not null,
    kind TEXT not null,
    place BIGINT not null,
    valid_from TEXT,
    valid_to TEXT,
    ended_at TEXT,
    primary key (tenant, person, school, kind)
);

-- A class, a group that takes a subject together, or those who wait for a class. "years" and "subjects" are JSON. "track"
-- is the node of the education graph that the school says the class is in, and "year" its year; both may be unknown.
create table school_group (
    tenant TEXT not null,
    id TEXT not null,
    school TEXT not null,
    name TEXT not null,
    code TEXT,
    kind TEXT not null,
    years TEXT not null,
    subjects TEXT not null,
    track TEXT,
    year BIGINT,
    valid_from TEXT,
    valid_to TEXT,
    ended_at TEXT,
    primary key (tenant, id)
);
create index school_group_by_school on school_group (tenant, school, kind, name, id);

-- Who is in which group, as what, from day to day as the roster says. What the roster no longer says has ended. The
-- relation that was made of it has the same person and group.
create table membership (
    tenant TEXT not null,
    school_group TEXT not null,
    person TEXT not null,
    role TEXT not null,
    valid_from TEXT,
    valid_to TEXT,
    ended_at TEXT,
    primary key (tenant, school_group, person, role)
);
-- Ids of persons are never the same in two tenants. Without the tenant this index, which fills in no order, is half the
-- size, and 1.5 million memberships fit into the memory that SQLite has for its pages.
create index membership_by_person on membership (person);

-- That somebody at home and a young person belong together, as the roster says. Of authority it says nothing.
create table guardianship (
    tenant TEXT not null,
    guardian TEXT not null,
    young TEXT not null,
    bond TEXT not null,
    ended_at TEXT,
    primary key (tenant, guardian, young)
);
create index guardianship_by_young on guardianship (tenant, young);

-- Which id of a sender is which id of ours, and a hash of what the sender said last, so that the same file twice is
-- seen to change nothing; it is empty for what the sender no longer names. "members" counts the memberships of a group.
-- After "until" the relations that were made of it have ended, and the same words make new ones.
create table roster_key (
    tenant TEXT not null,
    source TEXT not null,
    kind TEXT not null,
    sent TEXT not null,
    id TEXT not null,
    said TEXT not null,
    members BIGINT not null,
    until TEXT not null,
    primary key (tenant, source, kind, sent)
);
create index roster_key_by_id on roster_key (tenant, id);

-- A roster that was handed in: what it would change, who said yes, what it did.
create table roster_import (
    tenant TEXT not null,
    id TEXT not null,
    source TEXT not null,
    file TEXT not null,
    fingerprint TEXT not null,
    persons BIGINT not null,
    report TEXT not null,
    state TEXT not null,
    made_by TEXT not null,
    made_at TEXT not null,
    second TEXT,
    applied_by TEXT,
    applied_at TEXT,
    primary key (tenant, id)
);
create index roster_import_by_moment on roster_import (tenant, made_at, id);

-- Where a young person stands in education; each part may be unknown. "said_by" is roster, school or self.
create table position (
    tenant TEXT not null,
    person TEXT not null,
    node TEXT,
    year BIGINT,
    profile TEXT,
    extra_subject BOOLEAN,
    said_by TEXT not null,
    said_at TEXT not null,
    primary key (tenant, person)
);

-- A relation that somebody asked for and that a second person has to grant.
create table relation_request (
    tenant TEXT not null,
    id TEXT not null,
    subject TEXT not null,
    kind TEXT not null,
    object TEXT not null,
    valid_from TEXT not null,
    valid_to TEXT not null,
    basis TEXT not null,
    why TEXT not null,
    asked_by TEXT not null,
    asked_at TEXT not null,
    answer TEXT,
    answered_by TEXT,
    answered_at TEXT,
    primary key (tenant, id)
);
create index relation_request_by_answer on relation_request (tenant, answer, asked_at, id);

-- Whose data was erased. No name stands here; the list is replayed on every restore.
create table erased (
    tenant TEXT not null,
    person TEXT not null,
    erased_at TEXT not null,
    primary key (tenant, person)
);

-- A programme of mentoring or of activities, in which young people of this organisation take part.
create table programme (
    tenant TEXT not null,
    id TEXT not null,
    name TEXT not null,
    ended_at TEXT,
    primary key (tenant, id)
);

-- A place with an employer.
create table seat (
    tenant TEXT not null,
    id TEXT not null,
    name TEXT not null,
    ended_at TEXT,
    primary key (tenant, id)
);

-- The roster of an import that waits, as it was understood: what may not be held is no longer in it. Gone once it is applied.
create table roster_file (
    tenant TEXT not null,
    import TEXT not null,
    bytes BLOB not null,
    told TEXT not null,
    primary key (tenant, import)
);
