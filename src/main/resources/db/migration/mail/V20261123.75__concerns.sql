-- The members whom a mail names or addresses, so that it goes when one of them does.
alter table outbox add column concerns bigint[] not null default '{}';

create index outbox_concerns on outbox using gin (concerns);
