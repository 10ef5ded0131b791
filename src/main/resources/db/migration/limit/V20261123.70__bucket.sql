-- How many tries are left to whom; Bucket4j's table. The id is a hash, for it is made of addresses.
create table bucket (
    id         varchar(43) primary key,
    state      bytea,
    expires_at bigint
);

create index bucket_by_expiry on bucket (expires_at);
