-- Whom an administrator has appointed; who has the address of KONTOR_ADMIN administers without a row.
create table administrator (
    member_id    bigint primary key references member on delete cascade,
    appointed_at timestamptz not null
);

-- What administrators did. Members stand here by their number alone, and without a foreign key, so that the log stays
-- whole, and nameless, when an account is closed.
create table audit_entry (
    id          bigint generated always as identity primary key,
    noted_at    timestamptz not null,
    actor_id    bigint not null,
    deed        varchar(40) not null check (deed ~ '^[A-Z_]+$'),
    member_id   bigint,
    application uuid,
    details     varchar(500) not null default ''
);

create index audit_entry_by_actor on audit_entry (actor_id, id desc);
create index audit_entry_about_member on audit_entry (member_id, id desc);

create function refuse_to_change_the_audit_log() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to';
end
$$;

create trigger audit_entry_is_only_added_to before update or delete or truncate on audit_entry
    for each statement execute function refuse_to_change_the_audit_log();

-- Administrators look members up by a part of the address too.
create index account_search_email on account using gin (email gin_trgm_ops);
