-- The coordinator who looks after a pairing. Any coordinator of the programme may step in; this one is asked first. A pairing that was there
-- before is looked after by who proposed it. Whether that person still coordinates is asked when it is read.
alter table pairing add column coordinator TEXT;
update pairing set coordinator = proposed_by;
create index pairing_by_coordinator on pairing (tenant, programme, coordinator, state);
