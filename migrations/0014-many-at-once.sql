-- What somebody wants to do with more persons than one may alone: how many, for which record, and the decisions for which a second
-- person would say yes, a line each: action, whom it is about, class and id. Who they are stands nowhere but in these ids.
create table many_request (
    tenant TEXT not null,
    id TEXT not null,
    thing TEXT not null,
    about TEXT not null,
    persons BIGINT not null,
    beside BIGINT not null,
    decisions TEXT not null,
    asked_by TEXT not null,
    asked_at TEXT not null,
    until TEXT not null,
    state TEXT not null,
    state_at TEXT not null,
    state_by TEXT not null,
    primary key (tenant, id)
);
create index many_request_by_thing on many_request (tenant, thing, asked_at, id);
create index many_request_by_state on many_request (tenant, state, asked_at, id);

-- What the young person is told of the last round that their wish was in: why no mentor came, or why this one did. It names nobody.
alter table wish add column told TEXT;
alter table wish add column told_at TEXT;
