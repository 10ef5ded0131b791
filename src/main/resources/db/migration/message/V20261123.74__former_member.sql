-- When a member leaves, the other one keeps the conversation with what he or she wrote.
drop index one_conversation;

alter table conversation
    drop constraint conversation_starter_id_fkey,
    drop constraint conversation_reader_id_fkey,
    alter column starter_id drop not null,
    alter column reader_id drop not null,
    add constraint conversation_starter_id_fkey foreign key (starter_id) references member on delete set null,
    add constraint conversation_reader_id_fkey foreign key (reader_id) references member on delete set null;

-- One conversation per pair (N1).
create unique index one_conversation on conversation (least(starter_id, reader_id), greatest(starter_id, reader_id))
    where starter_id is not null and reader_id is not null;

alter table participation
    drop constraint participation_pkey,
    drop constraint participation_other_id_fkey,
    alter column other_id drop not null,
    add primary key (member_id, conversation_id),
    add constraint participation_with unique (member_id, other_id),
    add constraint participation_other_id_fkey foreign key (other_id) references member on delete set null;

drop index participation_by_time;
create index participation_by_time on participation (member_id, last_message_at desc, conversation_id desc);

-- What leads from a member who leaves to what has to go, without reading whole tables.
create index participation_of_other on participation (other_id);
create index participation_of_conversation on participation (conversation_id);
create index conversation_of_reader on conversation (reader_id);
create index message_of_sender on message (sender_id);
