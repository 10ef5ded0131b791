-- Whom a member keeps in mind. The other never learns of it.
create table bookmark (
    member_id bigint not null references member on delete cascade,
    other_id  bigint not null references member on delete cascade check (other_id <> member_id),
    since     timestamptz not null,
    primary key (member_id, other_id)
);

create index bookmark_by_time on bookmark (member_id, since desc);
create index bookmark_of_other on bookmark (other_id);
