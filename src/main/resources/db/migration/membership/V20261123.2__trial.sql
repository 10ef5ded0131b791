-- One trial per e-mail address, also after deletion (M1): only a keyed hash of the address is kept.
create table trial (
    address_hash bytea primary key check (octet_length(address_hash) = 32),
    started_on   date not null
);

create table trial_key (
    only_row boolean primary key default true check (only_row),
    key      bytea not null
);

insert into trial_key (key) values (sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
