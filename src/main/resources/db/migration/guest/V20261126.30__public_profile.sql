-- Members who have opened a short profile to guests. The handle, which a member keeps, is here for the order of the
-- directory for guests.
create table public_profile (
    member_id      bigint primary key references member on delete cascade,
    handle         varchar(180) collate "C" not null unique,
    search_engines boolean not null, -- whether search engines may show it
    opened_at      timestamptz not null
);

create index public_profile_searched on public_profile (member_id) where search_engines;
