-- Every version of a legal text that was saved; one without a text went back to the default.
create table legal_text (
    id        bigint generated always as identity primary key,
    topic     varchar(7) not null check (topic in ('terms', 'privacy', 'imprint')),
    language  varchar(2) not null check (language in ('en', 'de')),
    version   integer not null check (version > 0),
    text      varchar(20000) check (text <> ''),
    saved_at  timestamptz not null,
    editor_id bigint not null, -- without a foreign key: the version stays when its editor's account is closed
    unique (topic, language, version)
);
