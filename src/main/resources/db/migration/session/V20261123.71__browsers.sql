-- What kind of browser it is, so that its owner recognizes it in the list.
alter table persistent_logins add column agent varchar(300) not null default '';

-- Browsers in which a member has signed in before. One of these is not locked out when others try passwords.
create table known_device (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    member_id  bigint not null references member on delete cascade,
    seen_at    timestamptz not null
);

create index known_device_of_member on known_device (member_id);
create index known_device_by_use on known_device (seen_at);
