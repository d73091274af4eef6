-- The life of what is held about a person: what travels with them, who asked to erase it, and who stays out.

-- What travels with a person from one organisation to another. The code stays the same wherever they go. "told" is what
-- earlier organisations said, as JSON: history, which gives nobody rights.
create table travelled (
    tenant TEXT not null,
    person TEXT not null,
    code TEXT not null,
    arrived_at TEXT,
    told TEXT,
    primary key (tenant, person)
);
create unique index travelled_by_code on travelled (tenant, code);

-- That somebody asked to be erased. A second person says yes in "approval", and then it is done before "until".
create table erasure_request (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    why TEXT not null,
    asked_by TEXT not null,
    asked_at TEXT not null,
    until TEXT not null,
    done_at TEXT,
    primary key (tenant, id)
);
create index erasure_request_by_person on erasure_request (tenant, person, asked_at, id);

-- By what a sender would bring back somebody who was erased: a hash of how it calls them. Without the sender's own list
-- it leads to nobody.
create table kept_out (
    tenant TEXT not null,
    hash TEXT not null,
    since TEXT not null,
    primary key (tenant, hash)
);
