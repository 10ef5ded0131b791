-- Two members having met in person is two rows, one per side, so that each side's list lies together.
create table encounter (
    member_id   bigint not null references member on delete cascade,
    other_id    bigint not null references member on delete cascade check (other_id <> member_id),
    day         date not null,
    place       varchar(120) not null,
    meeting     varchar(200) check (meeting <> ''), -- the meeting at which it was, by its name in addresses
    by_code     boolean not null,
    recorded_at timestamptz not null,
    primary key (member_id, other_id, day) -- the same pair on the same day counts once (E2)
);

-- The same pair at the same meeting counts once (E2).
create unique index one_encounter_at_a_meeting on encounter (member_id, other_id, meeting) where meeting is not null;
create index encounter_by_day on encounter (member_id, day desc, other_id desc);
create index encounter_of_other on encounter (other_id);

-- What one member says of another: we have met. That the other one declines is known to that one alone (R3): the
-- claim goes on waiting. Withdrawn ones are kept for a week, so that saying it again makes no second notice.
create table encounter_claim (
    claimer_id   bigint not null references member on delete cascade,
    other_id     bigint not null references member on delete cascade check (other_id <> claimer_id),
    day          date not null,
    place        varchar(120) not null,
    meeting      varchar(200) check (meeting <> ''),
    claimed_at   timestamptz not null,
    withdrawn_at timestamptz,
    declined_at  timestamptz,
    primary key (claimer_id, other_id, day)
);

create index encounter_claim_received on encounter_claim (other_id, claimed_at desc)
    where withdrawn_at is null and declined_at is null;
create index encounter_claim_sent on encounter_claim (claimer_id, claimed_at desc) where withdrawn_at is null;
create index encounter_claim_withdrawn on encounter_claim (withdrawn_at) where withdrawn_at is not null;

-- What personal codes are signed with, so that every node can check them; made here, and the same for good.
create table code_key (
    secret bytea primary key check (octet_length(secret) = 32),
    single boolean not null default true unique check (single)
);

insert into code_key (secret)
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
