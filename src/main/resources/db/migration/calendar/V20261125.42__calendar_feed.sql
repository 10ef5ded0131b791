-- The address at which a calendar program reads a member's meetings; only the hash of its token is known.
create table calendar_feed (
    member_id  bigint primary key references member on delete cascade,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    created_at timestamptz not null
);
