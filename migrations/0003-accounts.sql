-- How people come in. Secrets stand here as hashes, or sealed with a key of the tenant that is not in the database.

-- One account for a person in a tenant. "login" is what they type, folded; the password is an argon2id hash; the
-- secret for one-time codes is sealed.
create table account (
    tenant TEXT not null,
    person TEXT not null,
    state TEXT not null,
    login TEXT,
    password TEXT,
    password_at TEXT,
    codes BLOB,
    codes_step BIGINT,
    made_at TEXT not null,
    confirmed_at TEXT,
    suspended_at TEXT,
    ended_at TEXT,
    primary key (tenant, person)
);
create unique index account_by_login on account (tenant, login);

-- That somebody cannot get in any more, and the administrator asked to let them in again. A second person says yes in
-- "approval", and the link is handed over before "until".
create table recovery_request (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    why TEXT not null,
    asked_by TEXT not null,
    asked_at TEXT not null,
    until TEXT not null,
    done_at TEXT,
    primary key (tenant, id)
);
create index recovery_request_by_person on recovery_request (tenant, person, asked_at, id);

-- Where somebody is signed in. A browser carries a secret of which only the hash stands here.
create table session (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    secret TEXT not null,
    way TEXT not null,
    factors TEXT not null,
    device TEXT not null,
    begun_at TEXT not null,
    seen_at TEXT not null,
    ends_at TEXT not null,
    ended_at TEXT,
    primary key (tenant, id)
);
create index session_by_person on session (tenant, person, begun_at, id);

-- A key on a device of the person (passkey).
create table passkey (
    tenant TEXT not null,
    id TEXT not null,
    person TEXT not null,
    credential TEXT not null,
    material TEXT not null,
    name TEXT not null,
    made_at TEXT not null,
    used_at TEXT,
    primary key (tenant, id)
);
create unique index passkey_by_credential on passkey (tenant, credential);
create index passkey_by_person on passkey (tenant, person, made_at, id);

-- Codes on paper for whoever lost a device. Each works once, and stands here as a keyed hash.
create table spare_code (
    tenant TEXT not null,
    person TEXT not null,
    hash TEXT not null,
    made_at TEXT not null,
    used_at TEXT,
    primary key (tenant, person, hash)
);

-- Who somebody is with another party that vouches for them: by issuer and subject, never by address.
create table identity (
    tenant TEXT not null,
    issuer TEXT not null,
    subject TEXT not null,
    person TEXT not null,
    made_at TEXT not null,
    primary key (tenant, issuer, subject)
);
create index identity_by_person on identity (tenant, person);

-- A link that was handed to one person: an invitation, a way back in, or a look without an account. Of its secret only
-- the hash stands here. An invitation has a short code beside it, to type from paper; of that a keyed hash.
create table one_time_link (
    tenant TEXT not null,
    id TEXT not null,
    secret TEXT not null,
    code TEXT,
    purpose TEXT not null,
    person TEXT not null,
    made_by TEXT not null,
    made_at TEXT not null,
    until TEXT not null,
    used_at TEXT,
    revoked_at TEXT,
    primary key (tenant, id)
);
create unique index one_time_link_by_code on one_time_link (tenant, code);
create index one_time_link_by_person on one_time_link (tenant, person, made_at, id);

-- What was begun on the way in and waits for the next step, such as a challenge. Kept for minutes. A browser carries a
-- secret of which only the hash stands here; what must not be read is sealed.
create table ceremony (
    tenant TEXT not null,
    id TEXT not null,
    secret TEXT not null,
    kind TEXT not null,
    person TEXT,
    state TEXT not null,
    until TEXT not null,
    primary key (tenant, id)
);

-- How often something was tried: by account, by address of the visitor and by all together. The scope is a hash.
create table attempt_count (
    scope TEXT not null,
    begun_at TEXT not null,
    tries BIGINT not null,
    primary key (scope, begun_at)
);

-- What was done with the key of a form, so that sending it again does not do it again.
create table done_once (
    tenant TEXT not null,
    person TEXT not null,
    form TEXT not null,
    done_at TEXT not null,
    answer TEXT not null,
    primary key (tenant, person, form)
);
