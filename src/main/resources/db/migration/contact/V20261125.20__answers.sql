-- Declined for good: later requests of this sender are filed with the declined ones (R4). For the recipient's eyes only.
alter table contact_request add column for_good boolean not null default false;

-- Meeting first (E1): how often the two are to meet, frozen, and since when they have.
alter table contact_request add column encounters_wanted integer check (encounters_wanted between 1 and 5);
alter table contact_request add column met_at timestamptz check (met_at is null or encounters_wanted is not null);

-- What the recipient has ticked. Meetings are known above this module; one that is gone is not shown any more.
create table proposed_meeting (
    request_id bigint not null references contact_request on delete cascade,
    meeting_id bigint not null,
    primary key (request_id, meeting_id)
);

-- Who has met often enough comes back to the top.
drop index contact_request_received;
create index contact_request_received on contact_request (recipient_id, coalesce(met_at, sent_at) desc, id desc)
    where state = 'WAITING';
