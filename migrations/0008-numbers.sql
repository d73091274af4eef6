-- What whoever leads a school was told of its year groups in a month, so that they are told the same until the next. Shares that name
-- nobody; the counts that they come of are not kept.
create table month_numbers (
    tenant TEXT not null,
    school TEXT not null,
    month TEXT not null,
    made_at TEXT not null,
    told TEXT not null,
    primary key (tenant, school, month)
);
