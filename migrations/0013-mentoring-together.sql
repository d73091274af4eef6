-- Mentoring together: days of an edition with a time, a count for calendars and what came of being there.

-- "begins" and "until" are times on the clock, or empty. "sequence" counts up with each change, so that calendars follow; a day that
-- was called off stays, because a calendar takes an entry away only when it is told to.
alter table edition_day add column begins TEXT not null default '';
alter table edition_day add column until TEXT not null default '';
alter table edition_day add column sequence BIGINT not null default 0;
alter table edition_day add column called_off BOOLEAN not null default false;

-- The experience on the way of a young person who was there.
alter table edition_day_seen add column experience TEXT;
