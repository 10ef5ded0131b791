-- A suspended member is nowhere to be seen, and cannot sign in, until restored.
alter table member add column suspended_at timestamptz;

create index member_suspended on member (last_name, first_name, id) where suspended_at is not null;
