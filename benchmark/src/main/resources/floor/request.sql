\set asker random(1, :members)
\set asked random(1, :members)
begin;
select 1 from contact where member_id = :asker and other_id = :asked;
insert into floor.asked (asker, asked, note) values (:asker, :asked, 'We talked at the fair last week, about packaging and the port, and I would be glad to stay in touch.') on conflict do nothing;
insert into floor.told (reader, kind) values (:asked, 1);
commit;
