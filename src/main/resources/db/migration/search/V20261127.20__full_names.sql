-- Who is called so, with the rank beside it: the best of the hundreds who share a full name are found in the index alone,
-- without a look at their documents. One row for each two words of a name, whatever their order.
create table search_name (
    key       text collate "C" not null,
    rank      integer not null,
    member_id bigint not null references search_entry on delete cascade,
    primary key (member_id, key)
);

-- Two words of a name in the order of the alphabet.
create function search_full_name(one text, other text) returns text language sql immutable strict parallel safe as $$
    select least(one collate "C", other) || ' ' || greatest(one collate "C", other)
$$;

create function search_full_names(members bigint[]) returns void language sql as $$
    insert into search_name (key, rank, member_id)
    select distinct search_full_name(one, other), e.rank, m.id
    from search_entry e join member m on m.id = e.member_id
    -- Offset keeps the words from being made once for each pair
    cross join lateral (select search_words(m.first_name || ' ' || m.last_name) as words offset 0) name
    cross join lateral unnest(words) one cross join lateral unnest(words) other
    where e.member_id = any (members) and one <> other
$$;

-- An entry is never changed but for its tier; it is written anew, and what belongs to the one before went with that.
create function search_entered() returns trigger language plpgsql as $$
begin
    perform search_full_names(array(select member_id from entered));
    return null;
end
$$;

create trigger search_entry_new after insert on search_entry referencing new table as entered
    for each statement execute function search_entered();

select search_full_names(array(select member_id from search_entry));

create index search_name_by_rank on search_name (key, rank, member_id);
