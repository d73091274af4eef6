-- Since when a young person asks for a talk. Whoever guides them finds it on the own desk, until the talk has a day. A talk to which
-- whoever guides invited has none, unless the young person answered it and there is no day yet.
alter table dialogue add column asked_at TEXT;
update dialogue set asked_at = said_young_at
where day is null and said_young_at is not null and state in ('prepared', 'written', 'added');
