-- Whose contacts, openness, blocks or encounters a transaction has changed, for the nodes that keep the graph in memory.
-- A null is everybody. What has come to be visible since a snapshot is found by the transaction, whatever order they end in.
create table graph_change (
    transaction xid8 not null default pg_current_xact_id(),
    member_id   bigint,
    changed_at  timestamptz not null default now()
);

create index graph_change_by_transaction on graph_change (transaction);
create index graph_change_by_time on graph_change (changed_at);

-- A statement notes each of its members once; a very large one notes everybody. Nodes hear of it at the commit.
create function note_graph_change() returns trigger language plpgsql as $$
begin
    if exists (select from changed offset 20000) then
        insert into graph_change (member_id) values (null);
    elsif tg_table_name = 'member' then
        insert into graph_change (member_id) select id from changed;
    else
        insert into graph_change (member_id) select distinct member_id from changed;
    end if;
    if found then perform pg_notify('graph_change', ''); end if;
    return null;
end $$;

create function note_graph_member() returns trigger language plpgsql as $$
begin
    insert into graph_change (member_id) values (new.id);
    perform pg_notify('graph_change', '');
    return null;
end $$;

create function note_graph_emptied() returns trigger language plpgsql as $$
begin
    insert into graph_change (member_id) values (null);
    perform pg_notify('graph_change', '');
    return null;
end $$;

create trigger graph_inserted after insert on contact referencing new table as changed
    for each statement execute function note_graph_change();
create trigger graph_updated after update on contact referencing new table as changed
    for each statement execute function note_graph_change();
create trigger graph_deleted after delete on contact referencing old table as changed
    for each statement execute function note_graph_change();
create trigger graph_emptied after truncate on contact
    for each statement execute function note_graph_emptied();

create trigger graph_inserted after insert on encounter referencing new table as changed
    for each statement execute function note_graph_change();
create trigger graph_deleted after delete on encounter referencing old table as changed
    for each statement execute function note_graph_change();
create trigger graph_emptied after truncate on encounter
    for each statement execute function note_graph_emptied();

create trigger graph_inserted after insert on block referencing new table as changed
    for each statement execute function note_graph_change();
create trigger graph_deleted after delete on block referencing old table as changed
    for each statement execute function note_graph_change();
create trigger graph_emptied after truncate on block
    for each statement execute function note_graph_emptied();

create trigger graph_inserted after insert on member referencing new table as changed
    for each statement execute function note_graph_change();
create trigger graph_deleted after delete on member referencing old table as changed
    for each statement execute function note_graph_change();
create trigger graph_updated after update on member for each row
    when (old.contact_list <> new.contact_list or (old.suspended_at is null) <> (new.suspended_at is null))
    execute function note_graph_member();
create trigger graph_emptied after truncate on member
    for each statement execute function note_graph_emptied();
