-- Broken glass, and letting in again who was kept out.

-- That a safeguarding officer asked to read the record of one young person, from the question to the review. Until "until" it
-- can be answered, and after a yes opened; "opened_at" begins the hour, "closed_at" ends it sooner. Whoever looks back has until
-- the end of the day "review_by".
create table glass (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    danger TEXT not null,
    why TEXT not null,
    asked_by TEXT not null,
    asked_at TEXT not null,
    until TEXT not null,
    answer TEXT,
    answered_by TEXT,
    answered_as TEXT,
    answered_at TEXT,
    opened_at TEXT,
    closed_at TEXT,
    review_by TEXT,
    outcome TEXT,
    finding TEXT,
    reviewed_by TEXT,
    reviewed_at TEXT,
    primary key (tenant, id)
);
create index glass_by_person on glass (tenant, person, asked_by, opened_at);
create index glass_by_asker on glass (tenant, asked_by, asked_at, id);

-- That somebody asked to let in again whoever a sender calls so, by the hash of "kept_out". A second person answers before "until".
create table kept_out_request (
    tenant TEXT not null,
    id TEXT not null,
    hash TEXT not null,
    why TEXT not null,
    asked_by TEXT not null,
    asked_at TEXT not null,
    until TEXT not null,
    answer TEXT,
    answered_by TEXT,
    answered_at TEXT,
    primary key (tenant, id)
);
create index kept_out_request_by_hash on kept_out_request (tenant, hash, asked_at, id);
