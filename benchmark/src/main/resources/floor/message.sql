\set talk random(1, 200000)
begin;
select one, other from floor.talk where id = :talk;
insert into floor.said (talk, sender, text) values (:talk, 1, 'Thank you for the figures. Could we speak about them next week, on Tuesday or on Thursday in the afternoon?');
update floor.talk set last_at = now(), messages = messages + 1, unread = unread + 1 where id = :talk;
insert into floor.told (reader, kind) values (:talk, 2);
commit;
