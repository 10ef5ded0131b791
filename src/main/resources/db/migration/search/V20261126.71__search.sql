-- Searching members. One row of search_entry is all that a member can be found by, so whoever is suspended, or does not
-- want to be found, has none, and nobody is found by what is not in it: contact details least of all (D1).
-- The rows follow the tables by triggers, in the transaction of the change.

-- Words as they are compared: in lower case, without accents, and ä, ae and a alike (Müller, Mueller, Muller).
create function search_key(words text) returns text language sql immutable strict parallel safe as $$
    select replace(replace(replace(replace(
        regexp_replace(translate(replace(replace(replace(replace(lower(normalize(words, NFKD)), 'ß', 'ss'), 'æ', 'a'),
            'œ', 'o'), 'þ', 'th'), 'øłđðı', 'olddi'), '[\u0300-\u036f]', '', 'g'),
        'ae', 'a'), 'oe', 'o'), 'ue', 'u'), 'aa', 'a')
$$;

-- The words of a text. Signs part them, but for those of C++ and C#.
create function search_words(words text) returns text[] language sql immutable strict parallel safe as $$
    select array_remove(regexp_split_to_array(search_key(words),
        '[\u0001-\u0022\u0024-\u002a\u002c-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+'), '')
$$;

-- The words of a text with a blank between each two.
create function search_line(words text) returns text language sql immutable strict parallel safe as $$
    select array_to_string(search_words(words), ' ')
$$;

-- No stop words: whoever looks for „The Who“ or „IT“ means it.
create text search dictionary search_german (template = snowball, language = german);
create text search dictionary search_english (template = snowball, language = english);
create text search configuration search_german (parser = default);
create text search configuration search_english (parser = default);
alter text search configuration search_german
    add mapping for asciiword, word, numword, uint, int, float, sfloat with search_german;
alter text search configuration search_english
    add mapping for asciiword, word, numword, uint, int, float, sfloat with search_english;

-- The stems of words in German and in English, which all their forms have in common.
create function search_stems(words text[]) returns text[] language sql immutable strict parallel safe as $$
    select tsvector_to_array(to_tsvector('search_german', translate(array_to_string(words, ' '), '+#', 'ps')))
        || tsvector_to_array(to_tsvector('search_english', translate(array_to_string(words, ' '), '+#', 'ps')))
$$;

-- The stems of the words that say something; stop words are left out.
create function search_meanings(words text[]) returns text[] language sql immutable strict parallel safe as $$
    select search_stems(array(select word from unnest(words) word
        where ts_lexize('german_stem', word) <> '{}' and ts_lexize('english_stem', word) <> '{}' and length(word) > 1))
$$;

create table search_entry (
    member_id bigint primary key references member on delete cascade,
    -- How complete the profile is, and behind it a number that parts those who are equal into portions. It is a word of the
    -- document too, so that the index finds the best of many by itself.
    rank      integer not null,
    document  tsvector not null
);

-- No pending list: a search would have to read through it.
create index search_entry_document on search_entry using gin (document) with (fastupdate = off);
create index search_entry_by_rank on search_entry (rank desc, member_id);
-- How frequent which word is decides how a search goes about it
alter table search_entry alter column document set statistics 1000;
-- Most documents are read often and just too long to stay in the row by themselves
alter table search_entry set (toast_tuple_target = 4080);

-- What is offered while somebody types: names by each of their words, and companies.
create table search_term (
    kind      char(1) not null check (kind in ('n', 'c')),
    key       varchar(400) collate "C" not null,
    member_id bigint not null references search_entry on delete cascade,
    label     varchar(180) not null, -- of a company, as the member spells it
    primary key (kind, key, member_id)
);

create index search_term_of_member on search_term (member_id);

create function search_refresh(members bigint[]) returns void language plpgsql as $$
begin
    delete from search_entry where member_id = any (members);
    insert into search_entry (member_id, rank, document)
    select m.id,
        name.rank,
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
                ('r/', array[name.rank::text]),
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
        64 * (20 * (m.photo is not null)::int + 10 * (m.headline <> '')::int + 10 * (m.city <> '')::int
            + 10 * (m.looking_for <> '')::int + 10 * (m.offering <> '')::int + 10 * (m.skills <> '')::int
            + 5 * (m.about <> '')::int + 5 * (m.homepage <> '')::int
            + 10 * least(coalesce(cardinality(job.titles), 0), 2) + 10 * (school.schools is not null)::int)
            + m.id % 64 as rank offset 0) name
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

create function search_member_changed() returns trigger language plpgsql as $$
begin
    perform search_refresh(array[new.id]);
    return null;
end
$$;

create function search_part_changed() returns trigger language plpgsql as $$
begin
    perform search_refresh(array[case when tg_op = 'DELETE' then old.member_id else new.member_id end]);
    return null;
end
$$;

create trigger search_member_new after insert on member for each row execute function search_member_changed();

create trigger search_member after update on member for each row
    when ((old.first_name, old.last_name, old.headline, old.city, old.country, old.homepage, old.looking_for, old.offering,
            old.about, old.languages, old.skills, old.industry, old.open_to_commissions, old.open_to_jobs, old.photo,
            old.suspended_at, old.searchable)
        is distinct from (new.first_name, new.last_name, new.headline, new.city, new.country, new.homepage, new.looking_for,
            new.offering, new.about, new.languages, new.skills, new.industry, new.open_to_commissions, new.open_to_jobs,
            new.photo, new.suspended_at, new.searchable))
    execute function search_member_changed();

create trigger search_position after insert or update or delete on position for each row execute function search_part_changed();
create trigger search_education after insert or update or delete on education for each row execute function search_part_changed();

select search_refresh(array_agg(id)) from member having count(*) > 0;
