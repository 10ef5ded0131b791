-- A member's contact details (D1). Each is hidden until there is a row in release.
create table contact_detail (
    member_id bigint not null references member on delete cascade,
    detail    varchar(16) not null check (detail in ('BUSINESS_EMAIL', 'BUSINESS_PHONE', 'MOBILE', 'BUSINESS_ADDRESS',
                                                     'PRIVATE_EMAIL', 'PRIVATE_PHONE', 'PRIVATE_ADDRESS', 'BIRTHDAY')),
    value     varchar(300) not null check (value <> ''),
    primary key (member_id, detail),
    check (detail <> 'BIRTHDAY' or value ~ '^\d{4}-\d\d-\d\d$')
);

-- What a member ticks beforehand where details may be released; an item may be chosen before it is filled in.
create table release_default (
    member_id bigint not null references member on delete cascade,
    detail    varchar(16) not null,
    primary key (member_id, detail)
);

-- Who sees what since when (D2). The value is not here: a change of it reaches everybody (D4), and without it there is
-- nothing released.
create table release (
    owner_id     bigint not null,
    viewer_id    bigint not null references member on delete cascade check (viewer_id <> owner_id),
    detail       varchar(16) not null,
    since        timestamptz not null,
    with_contact boolean not null,
    primary key (owner_id, viewer_id, detail),
    foreign key (owner_id, detail) references contact_detail on delete cascade
);

create index release_of_detail on release (owner_id, detail);
create index release_to on release (viewer_id, owner_id);

-- One row a pair and direction: the last time that one member asked another (D3). Whether the owner has dealt with it
-- is for the owner alone; the asker's pages know asked_at and nothing else.
create table release_request (
    owner_id   bigint not null references member on delete cascade,
    asker_id   bigint not null references member on delete cascade check (asker_id <> owner_id),
    asked_at   timestamptz not null,
    form       uuid not null,
    settled_at timestamptz,
    primary key (owner_id, asker_id)
);

create index release_request_of on release_request (asker_id);
create index release_request_open on release_request (owner_id, asked_at desc) where settled_at is null;
