-- Who has introduced the sender to the recipient, and with which words. When the introducer leaves, both go.
alter table contact_request add column introducer_id bigint references member on delete set null;
alter table contact_request add column recommendation varchar(300) check (recommendation <> '');
alter table contact_request add check ((introducer_id is null) = (recommendation is null));
alter table contact_request add check (introducer_id not in (sender_id, recipient_id));

create index contact_request_of_introducer on contact_request (introducer_id) where introducer_id is not null;

create function forget_recommendation() returns trigger language plpgsql as $$
begin
    new.recommendation := null;
    return new;
end $$;

create trigger forget_recommendation before update of introducer_id on contact_request
    for each row when (new.introducer_id is null) execute function forget_recommendation();
