create table outbox (
    number    bigint generated always as identity primary key,
    recipient varchar(254) not null check (recipient <> ''),
    subject   varchar(500) not null check (subject !~ '[[:cntrl:]]'),
    text      text not null,
    html      text not null,
    posted_at timestamptz not null,
    due_at    timestamptz not null,
    attempts  integer not null default 0 check (attempts >= 0)
);

create index outbox_due on outbox (due_at, number);
