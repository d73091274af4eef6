-- A programme that stands still: while it does, whoever comes for it reaches nobody through it. Why is for administrators.
alter table programme add column suspended_at TEXT;
alter table programme add column suspended_why TEXT;
