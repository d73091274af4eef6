-- What somebody who offered to be a mentor says of work that they know from inside, for everybody to read once the coordinator of their
-- programme has looked at it. "called" is how they are named there, and may be empty. A voice that is taken back is gone.
create table voice (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    programme TEXT not null,
    occupation TEXT not null,
    side TEXT not null,
    called TEXT not null,
    nice TEXT not null,
    hard TEXT not null,
    came TEXT not null,
    state TEXT not null,
    state_at TEXT not null,
    state_by TEXT,
    reason TEXT not null,
    sent_at TEXT not null,
    primary key (tenant, id)
);
create unique index voice_by_person on voice (tenant, person, occupation);
create index voice_by_programme on voice (tenant, programme, state);
