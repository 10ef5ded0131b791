-- The least that sending a contact request or a message has to write. Only pgbench uses these tables.
create schema if not exists floor;
drop table if exists floor.asked, floor.said, floor.talk, floor.told;

create table floor.asked (
    id      bigint generated always as identity primary key,
    asker   integer not null,
    asked   integer not null,
    note    text,
    state   smallint not null default 0,
    at      timestamptz not null default now(),
    unique (asker, asked)
);
create index on floor.asked (asked, state, at desc);

create table floor.told (
    id     bigint generated always as identity primary key,
    reader integer not null,
    kind   smallint not null,
    at     timestamptz not null default now(),
    seen   boolean not null default false
);
create index on floor.told (reader, id desc);

create table floor.talk (
    id       bigint primary key,
    one      integer not null,
    other    integer not null,
    last_at  timestamptz not null,
    messages integer not null default 0,
    unread   integer not null default 0
);
insert into floor.talk (id, one, other, last_at) select n, n, n + 1, now() from generate_series(1, 200000) n;
create index on floor.talk (one, last_at);
create index on floor.talk (other, last_at);

create table floor.said (
    id     bigint generated always as identity primary key,
    talk   bigint not null references floor.talk,
    sender integer not null,
    text   text not null,
    at     timestamptz not null default now()
);
create index on floor.said (talk, id);
analyze floor.talk;
