-- That a young person does not see a broken glass yet, and why. Who looked back on it said so; what was said last counts, and on the
-- day "until" it is shown by itself.
create table glass_hold (
    tenant TEXT not null,
    glass TEXT not null,
    number BIGINT not null,
    person TEXT not null,
    until TEXT not null,
    why TEXT not null,
    said_by TEXT not null,
    said_at TEXT not null,
    primary key (tenant, glass, number)
);
create index glass_hold_by_person on glass_hold (tenant, person, glass);
