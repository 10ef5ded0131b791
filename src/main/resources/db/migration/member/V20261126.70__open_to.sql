-- What a member works in, and is open to: asked for by search, shown on the profile.
alter table member
    add column industry varchar(20),
    add column open_to_commissions boolean not null default false,
    add column open_to_jobs boolean not null default false;
