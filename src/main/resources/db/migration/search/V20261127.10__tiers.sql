-- Words that many members have are looked for among the most complete profiles first. Which these are, a column says now,
-- with an index for each tier, the most complete quarter, a quarter of that, and so on, since to cut lists of many members with
-- one another takes its time, whatever else they are cut with.
alter table search_entry add column tier smallint not null default 0;

-- All is written anew, and indexes are quicker made at the end
drop index search_entry_document;
drop index search_entry_by_rank;

-- Who is so complete at least is in that tier and in those with lower numbers.
create table search_tier (
    tier   smallint primary key,
    lowest integer not null
);

-- The stem of a word in German, and of that in English: one for all forms in either language.
create function search_stem(word text) returns text language sql immutable strict parallel safe as $$
    select (ts_lexize('search_english', (ts_lexize('search_german', word))[1]))[1]
$$;

create or replace function search_stems(words text[]) returns text[] language sql immutable strict parallel safe as $$
    select array(select distinct search_stem(word) from unnest(words) word)
$$;

-- Draws the lines between the tiers anew, as profiles have become more or less complete since, puts so many members at most
-- on the right side, and answers how many.
create function search_sort_into_tiers(most integer) returns bigint language sql as $$
    insert into search_tier (tier, lowest)
    select tier, lowest from (
        select percentile_disc(array[0.75, 0.9375, 0.984375, 0.99609375, 0.9990234375]) within group (order by rank) as lines from search_entry) drawn
    cross join unnest(drawn.lines) with ordinality line (lowest, tier)
    on conflict (tier) do update set lowest = excluded.lowest;

    with misplaced as (
        select e.member_id, placed.tier from search_entry e
        cross join lateral (select count(*) as tier from search_tier where lowest <= e.rank) placed
        where e.tier <> placed.tier limit most for no key update of e skip locked),
    moved as (
        update search_entry e set tier = misplaced.tier from misplaced where e.member_id = misplaced.member_id returning 1)
    select count(*) from moved
$$;

create or replace function search_refresh(members bigint[]) returns void language plpgsql as $$
begin
    delete from search_entry where member_id = any (members);
    insert into search_entry (member_id, rank, tier, document)
    select m.id,
        name.rank,
        (select count(*) from search_tier where lowest <= name.rank),
        (select string_agg(format('''%s'':%s', word, least(place, 16000)), ' ')::tsvector
            from unnest(name.words || '{"",""}'::text[] || field.words) with ordinality as placed (word, place) where word <> '' and length(word) <= 100)
        -- A mark says which field it is; stems, those of any field too, stand behind one, so that none is taken for a name
        || array_to_tsvector(array(select distinct mark || lexeme from (values
                ('n/', name.words),
                ('~', search_stems(field.words)),
                ('c/', search_words(job.companies)),
                ('e/', search_words(job.employers)),
                ('t/', search_stems(search_words(job.title_texts))),
                ('s/', search_words(school.schools)),
                ('a/', school.keys),
                ('k/', search_stems(search_words(m.skills))),
                ('l/', search_words(m.languages)),
                ('f/', search_meanings(search_words(m.offering || ' ' || m.skills))),
                ('w/', search_meanings(search_words(m.looking_for))),
                ('y/', array[m.country || '/' || nullif(name.city, '')]),
                ('z/', array[nullif(name.city, '')]),
                ('i/', array[m.industry]),
                -- Only the version before looks for ranks, and may run beside this one; the next leaves them out
                ('r/', array[(64 * (name.rank / 1024) + m.id % 64)::text]),
                ('o/', array[case when m.open_to_commissions then 'commissions' end, case when m.open_to_jobs then 'jobs' end])
            ) part (mark, lexemes), unnest(lexemes) lexeme
            -- What is longer is no word, and may be more than a document holds
            where length(lexeme) <= 100))
    from member m
    left join lateral (
        select string_agg(p.company, ' ') as companies, string_agg(p.company, ' ') filter (where p.to_month is null) as employers,
            string_agg(p.title, ' ') as title_texts, array_agg(p.title) as titles, string_agg(p.title || ' . ' || p.company, ' . ') as jobs
        from position p where p.member_id = m.id) job on true
    left join lateral (
        select string_agg(e.school, ' ') as schools, array_agg(search_line(e.school)) as keys, string_agg(e.school || ' . ' || e.degree || ' . ' || e.subject, ' . ') as studies
        from education e where e.member_id = m.id) school on true
    -- Offset keeps what is read several times from being made as often
    cross join lateral (select search_words(m.first_name || ' ' || m.last_name) as words, search_line(m.city) as city,
        (1024 * (20 * (m.photo is not null)::int + 10 * (m.headline <> '')::int + 10 * (m.city <> '')::int
            + 10 * (m.looking_for <> '')::int + 10 * (m.offering <> '')::int + 10 * (m.skills <> '')::int
            + 5 * (m.about <> '')::int + 5 * (m.homepage <> '')::int
            + 10 * least(coalesce(cardinality(job.titles), 0), 2) + 10 * (school.schools is not null)::int)
            + m.id % 1024)::integer as rank offset 0) name
    cross join lateral (select search_words(concat_ws(' . ', m.headline, m.city, job.jobs, school.studies, m.skills,
        m.looking_for, m.offering)) as words offset 0) field
    where m.id = any (members) and m.suspended_at is null and m.searchable;

    insert into search_term (kind, key, member_id, label)
    select distinct 'n', left(array_to_string(words[start:] || words[:start - 1], ' '), 400), m.id, ''
    from search_entry s join member m on m.id = s.member_id
    cross join lateral (select search_words(m.first_name || ' ' || m.last_name) as words) name
    cross join lateral generate_series(1, cardinality(words)) start
    where s.member_id = any (members)
    union all
    select distinct on (p.member_id, search_line(p.company)) 'c', search_line(p.company), p.member_id, p.company
    from search_entry s join position p on p.member_id = s.member_id
    where s.member_id = any (members);
end
$$;

-- Three thousand words are more than enough to know whether it is frequent, and every plan reads through them
alter table search_entry alter column document set statistics 300;

select search_refresh(array_agg(id)) from member having count(*) > 0;
select search_sort_into_tiers(2147483647);

create index search_entry_document on search_entry using gin (document) with (fastupdate = off);
create index search_entry_document_tier_1 on search_entry using gin (document) with (fastupdate = off) where tier >= 1;
create index search_entry_document_tier_2 on search_entry using gin (document) with (fastupdate = off) where tier >= 2;
create index search_entry_document_tier_3 on search_entry using gin (document) with (fastupdate = off) where tier >= 3;
create index search_entry_document_tier_4 on search_entry using gin (document) with (fastupdate = off) where tier >= 4;
create index search_entry_document_tier_5 on search_entry using gin (document) with (fastupdate = off) where tier >= 5;
