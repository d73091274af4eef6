-- What a list of rounds shows, so that it reads no round whole: how many young people got a mentor in it, and how many were in it. Rounds
-- of before have neither, and are counted when a list is asked for.
alter table mentoring_run add column paired BIGINT;
alter table mentoring_run add column asked BIGINT;
