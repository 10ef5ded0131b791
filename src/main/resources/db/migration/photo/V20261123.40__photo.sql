-- A member's photo, cropped and encoded anew, under the name in its address
create table photo (
    member_id bigint primary key references member on delete cascade,
    name      varchar(32) not null unique check (name ~ '^[0-9a-f]{32}$'),
    small     bytea not null check (octet_length(small) between 1 and 6000),
    large     bytea not null check (octet_length(large) between 1 and 200000)
);

-- A JPEG does not get any smaller
alter table photo alter column small set storage external, alter column large set storage external;

-- The name once more, where lists read it; the two change in one transaction
alter table member add column photo varchar(32) unique references photo (name) deferrable initially deferred;
