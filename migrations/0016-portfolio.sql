-- What a young person keeps for oneself: the dreams to come back to, and what they like to do. Nobody else reads either.

-- What somebody keeps. The name is as it was on the day, so that it stays when the facts change; `refers` is the id there, and empty for
-- words of one's own. The place is that of keeping, as two can be kept in
-- one moment. What is taken off the list stays for a while, so that it can be put back.
create table dream (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    place BIGINT not null,
    kind TEXT not null,
    refers TEXT not null,
    name TEXT not null,
    note TEXT not null,
    kept_at TEXT not null,
    changed_at TEXT not null,
    removed_at TEXT,
    primary key (tenant, id)
);
create index dream_person on dream (tenant, person, place);

-- What somebody said about activities: one time of answering, which a new one takes the place of. The answers are pairs of an activity and
-- a word, and beside them the same in words, as it was asked; the lot decides which examples come where nothing else does.
create table interest (
    tenant TEXT not null,
    person TEXT not null,
    form TEXT not null,
    lot BIGINT not null,
    answers TEXT not null,
    in_words TEXT not null,
    begun_at TEXT not null,
    answered_at TEXT not null,
    primary key (tenant, person)
);
