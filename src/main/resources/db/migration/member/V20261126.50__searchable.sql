-- Whether the directory, searches and suggestions show the member.
alter table member add column searchable boolean not null default true;
