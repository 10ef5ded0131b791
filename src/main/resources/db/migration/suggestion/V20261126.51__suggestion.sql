-- Whom a member does not want to be suggested any more. Only that member ever knows.
create table suggestion_dismissal (
    member_id    bigint not null references member on delete cascade,
    other_id     bigint not null references member on delete cascade check (other_id <> member_id),
    dismissed_at timestamptz not null,
    primary key (member_id, other_id)
);

create index suggestion_dismissal_by_time on suggestion_dismissal (member_id, dismissed_at desc, other_id desc);
create index suggestion_dismissal_of_other on suggestion_dismissal (other_id);

-- Who was at a company or a school, those who came last first, so that a large one is read only as far as needed.
create index position_at_company on position (search_company, from_month desc, member_id desc) include (to_month);
create index education_at_school on education (search_school, from_month desc, member_id desc) include (to_month);
