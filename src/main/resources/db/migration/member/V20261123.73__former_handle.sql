-- Handles of members who have left, which nobody else gets for a while. A handle is a name, so only a keyed hash stays.
create table former_handle (
    handle_hash bytea primary key check (octet_length(handle_hash) = 32),
    free_from   timestamptz not null
);

create table former_handle_key (
    only_row boolean primary key default true check (only_row),
    key      bytea not null
);

insert into former_handle_key (key) values (sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
