-- What members report to the administrators, with what was reported as it was at that moment.
create table report (
    id          bigint generated always as identity primary key,
    reference   uuid not null unique default gen_random_uuid(),
    reporter_id bigint not null references member on delete cascade,
    subject_id  bigint not null references member on delete cascade check (subject_id <> reporter_id),
    kind        varchar(7) not null check (kind in ('PROFILE', 'REQUEST', 'MESSAGE', 'MEETING')),
    snapshot    text not null,
    reason      varchar(14) not null check (reason in ('HARASSMENT', 'SPAM', 'FALSE_IDENTITY', 'UNLAWFUL', 'OTHER')),
    text        varchar(1000) not null,
    form        uuid not null,
    reported_at timestamptz not null,
    decision    varchar(10) check (decision in ('NOTHING', 'WARNING', 'SUSPENSION')),
    decided_at  timestamptz check ((decided_at is null) = (decision is null))
);

-- A form sent twice is one report.
create unique index one_open_report on report (reporter_id, form) where decided_at is null;
create index report_open on report (reported_at, id) where decided_at is null;
create index report_decided on report (decided_at desc, id desc) where decided_at is not null;
create index report_of_reporter on report (reporter_id);
create index report_about_subject on report (subject_id);
