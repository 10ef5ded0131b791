-- Where members are admitted by approval, a sign-up whose address is confirmed waits for a decision, without a limit of
-- time. The reference names it in addresses and in the audit log.
alter table sign_up
    add column reference uuid not null default gen_random_uuid(),
    add column words varchar(500) not null default '',
    add column confirmed_at timestamptz;

create unique index sign_up_by_reference on sign_up (reference);
create unique index one_application_of_address on sign_up (email) where confirmed_at is not null;
create index application_by_time on sign_up (confirmed_at, id) where confirmed_at is not null;
create index unconfirmed_by_time on sign_up (expires_at, id) where confirmed_at is null;
