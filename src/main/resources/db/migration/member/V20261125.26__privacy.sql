-- Who may write to a member, and whether the member shows what is read and sees it of others (N3).
alter table member
    add column messages_from varchar(20) not null default 'EVERYBODY'
        check (messages_from in ('EVERYBODY', 'CONTACTS_OF_CONTACTS', 'CONTACTS')),
    add column read_marks boolean not null default false;
