-- Mentoring: editions, mentors from sign-up to stop, wishes and their queue, runs, pairings to their goodbye, meetings, hours, and
-- what two people write each other. Lists are words with commas between them; an empty text is none. The relations of a pairing
-- stand in "relation", and open what they open only while it runs.

-- One programme that runs a method in a term. "version" counts up with everything that changes who may be paired in it, so that of
-- two coordinators who confirm at once one is told.
create table edition (
    tenant TEXT not null,
    id TEXT not null,
    programme TEXT not null,
    method TEXT not null,
    name TEXT not null,
    begins TEXT not null,
    ends TEXT not null,
    next_round TEXT,
    caseload BIGINT not null,
    answer_days BIGINT not null,
    state TEXT not null,
    version BIGINT not null,
    made_by TEXT not null,
    made_at TEXT not null,
    primary key (tenant, id)
);
create index edition_by_programme on edition (tenant, programme, begins, id);

-- Days on which everybody of an edition comes together.
create table edition_day (
    tenant TEXT not null,
    edition TEXT not null,
    number BIGINT not null,
    day TEXT not null,
    title TEXT not null,
    place TEXT not null,
    primary key (tenant, edition, number)
);

-- Who was there on such a day.
create table edition_day_seen (
    tenant TEXT not null,
    edition TEXT not null,
    number BIGINT not null,
    person TEXT not null,
    seen_by TEXT not null,
    seen_at TEXT not null,
    primary key (tenant, edition, number, person)
);
create index edition_day_seen_by_person on edition_day_seen (tenant, person, edition, number);

-- Somebody who wants to be a mentor in a programme, from the form to the intake. Until they are accepted there may be no person, and
-- then what they typed is all there is: it goes four weeks after a no.
create table mentor_intake (
    tenant TEXT not null,
    id TEXT not null,
    programme TEXT not null,
    method TEXT not null,
    person TEXT,
    given TEXT not null,
    prefix TEXT not null,
    family TEXT not null,
    email TEXT not null,
    kind TEXT not null,
    why TEXT not null,
    knows_from TEXT not null,
    state TEXT not null,
    state_at TEXT not null,
    state_by TEXT,
    owner TEXT,
    by_day TEXT,
    intake_on TEXT,
    intake_how TEXT not null,
    noted TEXT not null,
    reason TEXT not null,
    signed_at TEXT not null,
    primary key (tenant, id)
);
create index mentor_intake_by_programme on mentor_intake (tenant, programme, state, signed_at, id);
create index mentor_intake_by_person on mentor_intake (tenant, person, signed_at, id);

-- What a mentor says about oneself. Slots are 21 bits: seven days of three parts. "gender" is there only for who chose to say it.
create table mentor_file (
    tenant TEXT not null,
    person TEXT not null,
    kind TEXT not null,
    fields TEXT not null,
    ways TEXT not null,
    languages TEXT not null,
    gender TEXT not null,
    topics TEXT not null,
    about TEXT not null,
    slots BIGINT not null,
    capacity BIGINT not null,
    postcode TEXT not null,
    reach_km BIGINT not null,
    online BOOLEAN not null,
    ages_from BIGINT not null,
    ages_to BIGINT not null,
    state TEXT not null,
    state_at TEXT not null,
    changed_at TEXT not null,
    primary key (tenant, person)
);

-- A part of the training that somebody finished.
create table training_done (
    tenant TEXT not null,
    person TEXT not null,
    module TEXT not null,
    done_at TEXT not null,
    primary key (tenant, person, module)
);

-- What a young person wants of a mentor. "wants" is ranked: sort, value and whether it must be, as "language=tr!,near,field=zorg". With
-- "left_open" the programme may choose. "earlier" is the pairing that ended early, after which this wish goes first.
create table wish (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    programme TEXT not null,
    topics TEXT not null,
    wants TEXT not null,
    left_open BOOLEAN not null,
    slots BIGINT not null,
    postcode TEXT not null,
    online BOOLEAN not null,
    said TEXT not null,
    since TEXT not null,
    earlier TEXT,
    edition TEXT,
    state TEXT not null,
    state_at TEXT not null,
    changed_at TEXT not null,
    primary key (tenant, id)
);
create index wish_by_person on wish (tenant, person, since, id);
create index wish_by_programme on wish (tenant, programme, state, since, id);

-- A division of mentors: what went in and what came out, with ids and nothing else of anybody. The seed is kept secret until the run
-- is confirmed or dropped; its commitment is shown before.
create table mentoring_run (
    tenant TEXT not null,
    id TEXT not null,
    edition TEXT not null,
    edition_version BIGINT not null,
    number BIGINT not null,
    commitment TEXT not null,
    seed TEXT not null,
    engine TEXT not null,
    input TEXT not null,
    result TEXT not null,
    state TEXT not null,
    state_at TEXT not null,
    state_by TEXT not null,
    made_by TEXT not null,
    made_at TEXT not null,
    primary key (tenant, id)
);
create unique index mentoring_run_by_edition on mentoring_run (tenant, edition, number);

-- A mentor and a young person for a term. Pairings of a group have the same "together".
create table pairing (
    tenant TEXT not null,
    id TEXT not null,
    edition TEXT not null,
    programme TEXT not null,
    mentor TEXT not null,
    young TEXT not null,
    wish TEXT,
    run TEXT,
    together TEXT,
    opportunity TEXT,
    state TEXT not null,
    state_at TEXT not null,
    proposed_by TEXT not null,
    proposed_at TEXT not null,
    answer_by TEXT not null,
    young_said TEXT not null,
    young_said_at TEXT,
    mentor_said TEXT not null,
    mentor_said_at TEXT,
    home_told_at TEXT,
    kickoff_on TEXT,
    midterm_on TEXT,
    goodbye_on TEXT,
    ends_on TEXT,
    learns_young TEXT not null,
    learns_mentor TEXT not null,
    midterm_young TEXT not null,
    midterm_young_at TEXT,
    midterm_mentor TEXT not null,
    midterm_mentor_at TEXT,
    goodbye_young TEXT not null,
    goodbye_young_at TEXT,
    goodbye_mentor TEXT not null,
    goodbye_mentor_at TEXT,
    again_young TEXT not null,
    again_mentor TEXT not null,
    ended_at TEXT,
    ended_how TEXT not null,
    ended_why TEXT not null,
    ended_by TEXT,
    version BIGINT not null,
    primary key (tenant, id)
);
create index pairing_by_young on pairing (tenant, young, proposed_at, id);
create index pairing_by_mentor on pairing (tenant, mentor, proposed_at, id);
create index pairing_by_edition on pairing (tenant, edition, state, proposed_at, id);

-- A meeting that is planned, was held, was missed or was called off.
create table meeting (
    tenant TEXT not null,
    id TEXT not null,
    pairing TEXT not null,
    young TEXT not null,
    mentor TEXT not null,
    day TEXT not null,
    begins TEXT not null,
    minutes BIGINT not null,
    place TEXT not null,
    topics TEXT not null,
    next_step TEXT not null,
    state TEXT not null,
    logged_by TEXT,
    logged_at TEXT,
    made_at TEXT not null,
    sequence BIGINT not null,
    experience TEXT,
    primary key (tenant, id)
);
create index meeting_by_pairing on meeting (tenant, pairing, day, begins, id);

-- That the coordinator asked how it goes, and what was agreed.
create table checkin (
    tenant TEXT not null,
    id TEXT not null,
    pairing TEXT not null,
    young TEXT not null,
    mentor TEXT not null,
    day TEXT not null,
    how TEXT not null,
    agreed TEXT not null,
    next_on TEXT,
    made_by TEXT not null,
    made_at TEXT not null,
    primary key (tenant, id)
);
create index checkin_by_pairing on checkin (tenant, pairing, day, id);

-- Hours of a month of a mentor that somebody else approved.
create table hours_approval (
    tenant TEXT not null,
    edition TEXT not null,
    mentor TEXT not null,
    month TEXT not null,
    quarters BIGINT not null,
    noted TEXT not null,
    approved_by TEXT not null,
    approved_at TEXT not null,
    primary key (tenant, edition, mentor, month)
);
create index hours_approval_by_mentor on hours_approval (tenant, mentor, month, edition);

-- What the two of a pairing write each other. Nothing is read by the other before "due_at".
create table message (
    tenant TEXT not null,
    id TEXT not null,
    pairing TEXT not null,
    young TEXT not null,
    mentor TEXT not null,
    written_by TEXT not null,
    said TEXT not null,
    sent_at TEXT not null,
    due_at TEXT not null,
    seen_at TEXT,
    primary key (tenant, id)
);
create index message_by_pairing on message (tenant, pairing, sent_at, id);

-- That something is wrong in a pairing: with a message, with the messages around it, or without.
create table message_report (
    tenant TEXT not null,
    id TEXT not null,
    pairing TEXT not null,
    message TEXT,
    young TEXT not null,
    mentor TEXT not null,
    sort TEXT not null,
    said TEXT not null,
    around TEXT not null,
    reported_by TEXT not null,
    reported_at TEXT not null,
    owner TEXT,
    by_day TEXT,
    handled_by TEXT,
    handled_at TEXT,
    outcome TEXT not null,
    primary key (tenant, id)
);
create index message_report_by_pairing on message_report (tenant, pairing, reported_at, id);
create index message_report_open on message_report (tenant, handled_at, reported_at, id);
