-- owner: knowledge
-- What people look for in the help centre, what means the same to them, and what they do not find.

create table searches (
  account_id uuid not null references accounts,
  id uuid not null,
  at timestamptz not null,
  session bytea not null,
  locale text not null,
  location_id uuid,
  term text not null,
  folded text not null,
  results integer not null,
  found uuid[] not null default '{}',
  clicked text check (clicked in ('article', 'action', 'location')),
  clicked_article_id uuid,
  clicked_rank integer,
  is_reformulated boolean not null default false,
  contacted_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations
);
comment on table searches is 'One search somebody meant (not every letter of it), without who it was and without what could name somebody.';
comment on column searches.session is 'A hash of where it came from, salted anew each day, so that it joins what one visitor does in a day and nothing else.';
comment on column searches.term is 'As it was typed, without personal data; empty once it is old and fewer than three sessions had it.';
comment on column searches.folded is 'The term without case and accents: what is counted together.';
comment on column searches.found is 'The first articles that were shown, in their order; they may be gone.';
comment on column searches.is_reformulated is 'The same visitor chose none and searched for something else soon after.';
comment on column searches.contacted_at is 'When the same visitor wrote to a person, within half an hour.';
create index searches_by_time on searches (account_id, at);
create index searches_by_session on searches (account_id, session, at);
create index searches_by_term on searches (account_id, locale, folded, at);
create index searches_by_location on searches (account_id, location_id, at);
select make_tenant_table('searches');

create table search_salts (
  account_id uuid not null references accounts,
  day date not null,
  salt bytea not null,
  primary key (account_id, day)
);
comment on table search_salts is 'What the sessions of one day are hashed with; gone two days later, and with it every way back.';
select make_tenant_table('search_salts');

create table search_gaps (
  account_id uuid not null references accounts,
  id uuid not null,
  locale text not null,
  folded text not null,
  term text not null,
  found_at timestamptz not null,
  dismissed_at timestamptz,
  article_id uuid,
  primary key (account_id, id),
  unique (account_id, locale, folded),
  foreign key (account_id, article_id) references articles on delete set null (article_id)
);
comment on table search_gaps is 'Something people looked for in vain again and again (five sessions in two weeks), until somebody writes an article about it or sets it aside.';
create index search_gaps_by_article on search_gaps (account_id, article_id);
create index search_gaps_by_time on search_gaps (account_id, found_at desc, id);
select make_tenant_table('search_gaps');

create table search_synonyms (
  account_id uuid not null references accounts,
  id uuid not null,
  locale text not null check (locale ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
  phrases text[] not null,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  changed_by uuid,
  primary key (account_id, id),
  foreign key (account_id, changed_by) references members
);
comment on table search_synonyms is 'Words of one language that mean the same to this brand''s customers: who searches for one finds the others.';
create index search_synonyms_by_locale on search_synonyms (account_id, locale, id);
create index search_synonyms_by_changer on search_synonyms (account_id, changed_by);
select make_tenant_table('search_synonyms');

create table search_letters (
  account_id uuid not null references accounts,
  week date not null,
  written_at timestamptz not null,
  primary key (account_id, week)
);
comment on table search_letters is 'One week (by its Monday) whose letter about what people look for has been written to those who look after articles.';
select make_tenant_table('search_letters');

alter table notification_settings add column letters jsonb not null default '{}';
comment on column notification_settings.letters is 'Which of the regular letters a member wants; those not named are sent.';
