-- A message of the dialogue about a contact request: a question of its recipient, or an answer of its sender.
alter table message add column request_id bigint references contact_request on delete set null;
create index message_of_request on message (request_id, id) where request_id is not null;

-- Whether a request's sender has answered what was asked first about it, and when (R8).
create table question (
    request_id  bigint primary key references contact_request on delete cascade,
    asker_id    bigint not null references member on delete cascade,
    asked_id    bigint not null references member on delete cascade check (asked_id <> asker_id),
    asked_at    timestamptz not null,
    answered_at timestamptz check (answered_at >= asked_at)
);

create index question_to on question (asked_id);
create index question_of on question (asker_id);

-- Up to which message a member has read, kept only where the member shows that (N3).
alter table participation add column read_message_id bigint;
