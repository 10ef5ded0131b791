-- A block is two rows, one per side, so that one look-up finds it from either. Whose it is, only the own row says.
create table block (
    member_id bigint not null references member on delete cascade,
    other_id  bigint not null references member on delete cascade check (other_id <> member_id),
    mine      boolean not null, -- whether the member has blocked the other
    since     timestamptz not null,
    primary key (member_id, other_id)
);

create index block_of_other on block (other_id);
