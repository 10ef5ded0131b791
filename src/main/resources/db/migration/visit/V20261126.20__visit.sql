-- Who has looked at whose profile: one row for each member visited, day and visitor, however often that was.
create table visit (
    member_id  bigint not null references member on delete cascade,
    day        date not null, -- in the network's time zone
    visitor_id bigint not null references member on delete cascade check (visitor_id <> member_id),
    visited_at timestamptz not null, -- the first time on that day
    words      varchar(200) not null default '', -- of the search that led there
    primary key (member_id, day, visitor_id)
);

create index visit_of_visitor on visit (visitor_id, member_id);
create index visit_by_day on visit (day);

-- Who browses unseen: no visit is noted, neither of that member nor to that member.
create table unseen_visitor (
    member_id bigint primary key references member on delete cascade,
    since     timestamptz not null
);
