-- owner: reviews
create table review_strategies (
  account_id uuid not null references accounts,
  kind text not null check (kind in ('tone', 'theme')),
  key text not null check (key <> '' and length(key) <= 100),
  answerer text check (answerer in ('anybody', 'department', 'role', 'location_manager')),
  department_id uuid,
  role text check (role in ('owner', 'admin', 'manager', 'agent')),
  answer_minutes integer check (answer_minutes between 1 and 43200),
  offers boolean,
  goes_private boolean,
  limits jsonb,
  is_automatic boolean not null default false,
  delay_minutes integer not null default 60 check (delay_minutes between 5 and 10080),
  texts jsonb not null default '{}',
  version integer not null default 1,
  changed_at timestamptz not null,
  primary key (account_id, kind, key),
  foreign key (account_id, department_id) references departments,
  check ((answerer is not distinct from 'department') = (department_id is not null)),
  check ((answerer is not distinct from 'role') = (role is not null)),
  check (not is_automatic or (kind = 'tone' and key in ('glowing', 'pleased')))
);
comment on table review_strategies is 'How reviews of one tone, or about one theme, are answered where the brand has said so; what has no row is answered as from the first day. Null: of a tone as from the first day, of a theme as its tone says.';
comment on column review_strategies.answer_minutes is 'Open minutes of the location.';
comment on column review_strategies.limits is 'The most each role may offer: [{role, amount, currency}]; null: nothing is limited.';
comment on column review_strategies.texts is 'Own sentences: language → register → part → variants.';
create index review_strategies_by_department on review_strategies (account_id, department_id);
select make_tenant_table('review_strategies');

create table review_automatic_answers (
  account_id uuid not null references accounts,
  review_id uuid not null,
  version_count integer not null,
  message_id uuid,
  planned_at timestamptz not null,
  primary key (account_id, review_id),
  foreign key (account_id, review_id) references reviews on delete cascade
);
comment on table review_automatic_answers is 'A review whose answer was planned without a person, so that it is planned once, however often its job runs.';
comment on column review_automatic_answers.version_count is 'How many versions the review had then.';
select make_tenant_table('review_automatic_answers');

-- owner: conversations
alter table conversations add column answer_minutes integer check (answer_minutes between 1 and 43200);
comment on column conversations.answer_minutes is 'Open minutes until an answer, where somebody has said so of this very conversation; null: as its policy says.';
