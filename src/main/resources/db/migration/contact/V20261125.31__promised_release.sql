-- What the sender releases to the recipient once the request is accepted (D2): names of details, with commas between.
alter table contact_request add column promised varchar(150) not null default ''
    check (promised ~ '^([A-Z_]+(,[A-Z_]+)*)?$');
