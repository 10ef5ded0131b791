-- A contact is two rows, one per side, so that each side's list lies together.
create table contact (
    member_id bigint not null references member on delete cascade,
    other_id  bigint not null references member on delete cascade check (other_id <> member_id),
    since     timestamptz not null,
    primary key (member_id, other_id)
);

create index contact_of_other on contact (other_id);
