-- A browser is remembered for a member; that the member signs in with an account is not its business.
alter table persistent_logins
    drop constraint persistent_logins_member_id_fkey,
    add constraint persistent_logins_member_id_fkey foreign key (member_id) references member on delete cascade;
