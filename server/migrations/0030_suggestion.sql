-- owner: routing
-- What a brand's own people taught about departments and tags, and what is proposed from it (decision 0024).

create table suggestion_models (
  account_id uuid not null references accounts,
  actor_id uuid not null,
  lessons integer not null default 0,
  words integer not null default 0,
  vocabulary integer not null default 0,
  temperature double precision not null default 3,
  tag_temperature double precision not null default 3,
  changes integer not null default 0,
  judged jsonb not null default '[]',
  judged_tags jsonb not null default '[]',
  judged_at timestamptz,
  starts_at timestamptz,
  looked_before uuid default 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  looked integer not null default 0,
  primary key (account_id)
);
comment on table suggestion_models is 'What one brand''s suggestions rest on, as a whole; whoever learns or forgets holds this row.';
comment on column suggestion_models.actor_id is 'Who it is in events when it acts.';
comment on column suggestion_models.lessons is 'Conversations it has learned from.';
comment on column suggestion_models.words is 'Words in them, all together.';
comment on column suggestion_models.vocabulary is 'Different words in them.';
comment on column suggestion_models.temperature is 'What scores are divided by so that a confidence of 80 % is right four times of five.';
comment on column suggestion_models.changes is 'Lessons that changed since it was last measured.';
comment on column suggestion_models.judged is 'What it says of conversations it never learned from: [right department, proposed one, confidence].';
comment on column suggestion_models.judged_tags is 'The same of tags: [confidence, whether a person gave it].';
comment on column suggestion_models.starts_at is 'Conversations that began before it are not learned from; null: all are.';
comment on column suggestion_models.looked_before is 'Older conversations than this have not been looked at yet; null: all have.';
-- Before the table is one brand's: no brand is chosen while this runs.
insert into suggestion_models (account_id, actor_id) select id, gen_random_uuid() from accounts;
select make_tenant_table('suggestion_models');

create table suggestion_lessons (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  department_id uuid,
  against_id uuid,
  tag_ids uuid[] not null default '{}',
  words bigint[] not null,
  is_held_out boolean not null,
  primary key (account_id, conversation_id)
);
comment on table suggestion_lessons is 'What people said by their deeds about where one conversation belongs, as it is counted in suggestion_words. At most 4,000 that are learned from and 500 that are held out are kept, the newest.';
comment on column suggestion_lessons.conversation_id is 'No foreign key: when it is deleted its words are first taken back.';
comment on column suggestion_lessons.against_id is 'A department somebody said it does not belong to, while nobody has said which.';
comment on column suggestion_lessons.words is 'Keyed digests of the words, no text.';
comment on column suggestion_lessons.is_held_out is 'Never learned from, only measured: one in ten, by its id.';
create index suggestion_lessons_by_share on suggestion_lessons (account_id, is_held_out, conversation_id desc);
select make_tenant_table('suggestion_lessons');

create table suggestion_labels (
  account_id uuid not null references accounts,
  label text not null,
  lessons integer not null,
  words integer not null,
  primary key (account_id, label)
);
comment on table suggestion_labels is 'How many lessons speak for one label, and how many words they have. A label is d, a or t (department, against a department, tag) and an id.';
select make_tenant_table('suggestion_labels');

create table suggestion_words (
  account_id uuid not null references accounts,
  word bigint not null,
  lessons integer not null,
  labels jsonb not null,
  primary key (account_id, word)
);
comment on table suggestion_words is 'In how many lessons one word (a keyed digest) is, and in how many of each label: {label: lessons}.';
select make_tenant_table('suggestion_words');

create table suggestions (
  account_id uuid not null references accounts,
  conversation_id uuid not null,
  department_id uuid,
  confidence double precision,
  reasons jsonb not null default '[]',
  state text not null default 'open' check (state in ('open', 'accepted', 'dismissed', 'acted')),
  tags jsonb not null default '[]',
  at timestamptz not null,
  primary key (account_id, conversation_id),
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, department_id) references departments
);
comment on table suggestions is 'What was proposed for one conversation, and what became of it.';
comment on column suggestions.reasons is 'The words of the conversation that decided: [{words, weight}].';
comment on column suggestions.tags is 'Proposed tags, each with what became of it: [{tagId, confidence, reasons, state}].';
create index suggestions_by_department on suggestions (account_id, department_id);
create index suggestions_by_time on suggestions (account_id, at);
select make_tenant_table('suggestions');

do $$ begin
  if to_regclass('graphile_worker._private_jobs') is not null then
    perform graphile_worker.add_job('routing.learnFromHistory', json_build_object('accountId', id)) from accounts;
  end if;
end $$;
