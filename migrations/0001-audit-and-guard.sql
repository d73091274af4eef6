-- What the guard decides by, and the audit chain in which each decision stands.
-- Every key begins with the tenant, so that the tables can be divided by it. Moments and ids are texts that sort.

create table relation (
    tenant TEXT not null,
    id TEXT not null,
    subject TEXT not null,
    kind TEXT not null,
    object TEXT not null,
    valid_from TEXT not null,
    valid_to TEXT not null,
    basis TEXT not null,
    approved_by TEXT,
    revoked_at TEXT,
    primary key (tenant, id)
);
create index relation_by_subject on relation (tenant, subject);
create index relation_by_object on relation (tenant, object);

create table consent (
    tenant TEXT not null,
    id TEXT not null,
    about TEXT not null,
    given_by TEXT not null,
    purpose TEXT not null,
    answer TEXT not null,
    given_at TEXT not null,
    until TEXT not null,
    withdrawn_at TEXT,
    primary key (tenant, id)
);
create index consent_by_person on consent (tenant, about);

-- A certificate is seen and never kept.
create table vetting (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    seen_by TEXT not null,
    certificate TEXT not null,
    seen_on TEXT not null,
    until TEXT not null,
    primary key (tenant, id)
);
create index vetting_by_person on vetting (tenant, person);

create table approval (
    tenant TEXT not null,
    id TEXT not null,
    action TEXT not null,
    about TEXT not null,
    class TEXT not null,
    thing TEXT not null,
    asked_by TEXT not null,
    given_by TEXT not null,
    given_at TEXT not null,
    until TEXT not null,
    primary key (tenant, id)
);
create index approval_by_request on approval (tenant, asked_by, thing);

-- Against whom something about somebody is forbidden. Without "against" it is forbidden to everybody.
create table forbid (
    tenant TEXT not null,
    id TEXT not null,
    about TEXT not null,
    against TEXT,
    kind TEXT not null,
    valid_from TEXT not null,
    lifted_at TEXT,
    primary key (tenant, id)
);
create index forbid_by_party on forbid (tenant, about);

-- The last link of each chain.
create table audit_head (
    tenant TEXT not null primary key,
    number BIGINT not null,
    hash TEXT not null
);

create table audit_event (
    tenant TEXT not null,
    number BIGINT not null,
    happened_at TEXT not null,
    actor TEXT not null,
    action TEXT not null,
    about TEXT not null,
    class TEXT not null,
    thing TEXT not null,
    answer TEXT not null,
    reason TEXT not null,
    purpose TEXT not null,
    basis TEXT,
    second TEXT,
    review TEXT,
    hash TEXT not null,
    primary key (tenant, number)
);
create index audit_event_by_person on audit_event (tenant, about);

-- What turns a person into a mark in the chain. Without this row the mark leads to nobody any more.
create table audit_person (
    tenant TEXT not null,
    person TEXT not null,
    secret BLOB not null,
    mark TEXT not null,
    primary key (tenant, person)
);
create unique index audit_person_by_mark on audit_person (tenant, mark);

create table audit_checkpoint (
    tenant TEXT not null,
    number BIGINT not null,
    signed_at TEXT not null,
    hash TEXT not null,
    public_key TEXT not null,
    signature TEXT not null,
    primary key (tenant, number)
);
