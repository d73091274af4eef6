-- Letters home about a decision that comes. On paper one goes along with the young person, and "guardian" is empty; by mail one
-- goes to each guardian of whom the school has an address. The address itself stands with the person, and is read when it leaves.
create table home_letter (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    guardian TEXT not null,
    moment TEXT not null,
    school_year TEXT not null,
    state TEXT not null,
    state_at TEXT not null,
    tries BIGINT not null,
    due_at TEXT,
    why TEXT not null,
    sent_by TEXT not null,
    made_at TEXT not null,
    primary key (tenant, id)
);
create unique index home_letter_once on home_letter (tenant, person, guardian, moment, school_year);
create index home_letter_due on home_letter (tenant, state, due_at, id);
create index home_letter_by_sender on home_letter (tenant, sent_by, made_at, id);
