-- A member's own words on whom he or she accepts (E1); without any there is no row.
create table guideline (
    member_id  bigint primary key references member on delete cascade,
    text       varchar(500) not null,
    encounters smallint not null check (encounters between 0 and 5),
    check (text <> '' or encounters > 0)
);
