-- The thread of a group. A message in it has the id of the group as "pairing", and whoever wrote it as "young" and as "mentor", so that it
-- goes with them and with nobody else. "taken_back_at": the young person who wrote it took it back, and only a report carries its words.
alter table message add column taken_back_at TEXT;

-- Until when each side has read the thread of the group that a pairing is of.
alter table pairing add column group_read_young TEXT;
alter table pairing add column group_read_mentor TEXT;
create index pairing_by_together on pairing (tenant, together, id);

-- A report from the thread of a group: of which group, and who wrote the message. "mentor" is whoever wrote it where that was a mentor.
alter table message_report add column together TEXT;
alter table message_report add column about TEXT;
