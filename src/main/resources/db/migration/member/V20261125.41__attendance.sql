-- To whom guest lists may name the member (E3).
alter table member add attendance varchar(9) not null default 'CONTACTS'
    check (attendance in ('NOBODY', 'CONTACTS', 'EVERYBODY'));
