-- owner: reviews
-- What speaks for a review being against its platform's rules, what people report, and what became of it.

alter table reviews
  add column flag_state text check (flag_state in
    ('check', 'cleared', 'open', 'submitted', 'kept', 'appealed', 'removed')),
  add column looked_version integer not null default 0;
comment on column reviews.flag_state is 'check: somebody should look whether it is against the rules; cleared: somebody did, and it is not; else how far its flag is. Never a reason to leave it out of a number.';
comment on column reviews.looked_version is 'The version_count it had when it was last looked through for signs.';
create index reviews_to_look_through on reviews (account_id, written_at) where looked_version < version_count;
create index reviews_flagged on reviews (account_id, flag_state, written_at desc, id desc) where flag_state is not null;
create index reviews_by_author on reviews (account_id, author_id, written_at) where author_id is not null;

create table review_signs (
  account_id uuid not null references accounts,
  review_id uuid not null,
  kind text not null check (kind in ('burst', 'near_copy', 'own_copy', 'far_apart', 'wrong_place',
    'not_offered', 'extortion', 'competitor', 'mismatch', 'spam')),
  words jsonb not null default '[]',
  facts jsonb not null default '{}',
  found_at timestamptz not null,
  primary key (account_id, review_id, kind),
  foreign key (account_id, review_id) references reviews on delete cascade
);
comment on table review_signs is 'One observation about a review, with the words or numbers it rests on. It says nothing about who wrote it.';
select make_tenant_table('review_signs');

create table review_texts (
  account_id uuid not null references accounts,
  review_id uuid not null,
  size integer not null,
  bands integer[] not null,
  primary key (account_id, review_id),
  foreign key (account_id, review_id) references reviews on delete cascade
);
comment on table review_texts is 'What the words of a review are found by, as they were last looked through.';
comment on column review_texts.size is 'How many different runs of four characters it has.';
comment on column review_texts.bands is 'Its rows of review_bands.';
select make_tenant_table('review_texts');

create table review_bands (
  account_id uuid not null references accounts,
  band integer not null,
  review_id uuid not null,
  primary key (account_id, band, review_id)
);
comment on table review_bands is 'A hash of a part of the MinHash signature of a review''s words: texts much alike share one. Rows, as a secured table is not read by an index of an array.';
select make_tenant_table('review_bands');

create table review_searches (
  account_id uuid not null references accounts,
  until timestamptz not null,
  primary key (account_id)
);
comment on table review_searches is 'That somebody looks through a brand''s new reviews; whoever is silent until then has died.';
select make_tenant_table('review_searches');

create table review_flags (
  account_id uuid not null references accounts,
  id uuid not null,
  review_id uuid not null,
  category text not null check (category <> ''),
  note text not null default '',
  state text not null check (state in ('open', 'withdrawn', 'submitted', 'kept', 'appealed', 'removed')),
  has_appealed boolean not null default false,
  opened_by uuid,
  acted_by uuid,
  opened_at timestamptz not null,
  remind_from timestamptz,
  step_count integer not null default 1,
  version integer not null default 1,
  primary key (account_id, id),
  foreign key (account_id, review_id) references reviews on delete cascade,
  foreign key (account_id, opened_by) references members,
  foreign key (account_id, acted_by) references members
);
comment on table review_flags is 'That somebody reports a review to its platform, and how far that is.';
comment on column review_flags.category is 'The rule of the platform it is against, as reviews/flags/policies has it.';
comment on column review_flags.remind_from is 'Since when the platform has been silent, or somebody was last reminded; null: nobody waits for it.';
create unique index review_flags_of_review on review_flags (account_id, review_id) where state <> 'withdrawn';
create index review_flags_waiting on review_flags (account_id, remind_from) where remind_from is not null;
create index review_flags_by_review on review_flags (account_id, review_id);
create index review_flags_by_opener on review_flags (account_id, opened_by) where opened_by is not null;
create index review_flags_by_actor on review_flags (account_id, acted_by) where acted_by is not null;
select make_tenant_table('review_flags');

create table review_flag_steps (
  account_id uuid not null references accounts,
  flag_id uuid not null,
  number integer not null,
  step text not null check (step in ('opened', 'withdrawn', 'submitted', 'kept', 'removed', 'appealed', 'gone', 'restored')),
  on_day date,
  reference text not null default '',
  note text not null default '',
  signs jsonb not null default '[]',
  actor_id uuid,
  at timestamptz not null,
  primary key (account_id, flag_id, number),
  foreign key (account_id, flag_id) references review_flags on delete cascade,
  foreign key (account_id, actor_id) references members
);
comment on table review_flag_steps is 'One thing that was done about a flag, or that the platform did; never changed.';
comment on column review_flag_steps.signs is 'Of the first: what was known when it was flagged.';
comment on column review_flag_steps.actor_id is 'Null: the platform, a program, or the review was seen to be gone.';
create index review_flag_steps_by_actor on review_flag_steps (account_id, actor_id) where actor_id is not null;
select make_tenant_table('review_flag_steps');
create trigger review_flag_steps_are_append_only before update on review_flag_steps for each row execute function refuse_change();
