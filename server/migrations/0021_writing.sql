-- owner: conversations

create table snippets (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 80),
  shortcut text not null check (shortcut ~ '^[^[:space:]/]{1,30}$'),
  folder text not null default '' check (length(folder) <= 60),
  texts jsonb not null,
  words text not null,
  audience text not null check (audience in ('personal', 'department', 'everybody')),
  owner_id uuid,
  department_id uuid,
  use_count integer not null default 0,
  unchanged_count integer not null default 0,
  last_used_at timestamptz,
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, owner_id) references members on delete cascade,
  foreign key (account_id, department_id) references departments,
  check ((audience = 'personal') = (owner_id is not null)),
  check ((audience = 'department') = (department_id is not null))
);
comment on table snippets is 'One reply that is written often: its texts by language, who is offered it, how often it was sent.';
comment on column snippets.texts is 'language → {html, text}; {{variables}} are filled when it is used.';
comment on column snippets.words is 'The words of all its texts, to be searched.';
comment on column snippets.unchanged_count is 'How often it was sent with nothing added to or taken from it.';
create unique index snippets_by_shortcut
  on snippets (account_id, coalesce(owner_id, account_id), lower(shortcut)) where archived_at is null;
create index snippets_by_name on snippets (account_id, lower(name), id);
create index snippets_by_owner on snippets (account_id, owner_id);
create index snippets_by_department on snippets (account_id, department_id);
select make_tenant_table('snippets');

create table snippet_uses (
  account_id uuid not null references accounts,
  message_id uuid not null,
  snippet_id uuid not null,
  is_unchanged boolean not null,
  created_at timestamptz not null default now(),
  primary key (account_id, message_id, snippet_id),
  foreign key (account_id, message_id) references messages on delete cascade,
  foreign key (account_id, snippet_id) references snippets on delete cascade
);
comment on table snippet_uses is 'One answer that was written with one snippet, and whether it went out as it stood.';
create index snippet_uses_by_snippet on snippet_uses (account_id, snippet_id, created_at);
select make_tenant_table('snippet_uses');

create table signatures (
  account_id uuid not null references accounts,
  id uuid not null,
  location_id uuid,
  texts jsonb not null,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations on delete cascade,
  unique nulls not distinct (account_id, location_id)
);
comment on table signatures is
  'What stands below answers about one location, or (location_id null) about those that have none of their own.';
comment on column signatures.texts is 'language → {html, text}; {{variables}} are filled when an answer is written.';
select make_tenant_table('signatures');

alter table messages add column signature_html text;
comment on column messages.signature_html is
  'What is put below it when it is sent, decided when it was written; null for what needs none or is older than this.';

-- owner: routing

create table macros (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 80),
  actions jsonb not null,
  texts jsonb not null default '{}',
  audience text not null check (audience in ('personal', 'department', 'everybody')),
  owner_id uuid,
  department_id uuid,
  position integer not null default 0,
  use_count integer not null default 0,
  last_used_at timestamptz,
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, owner_id) references members on delete cascade,
  foreign key (account_id, department_id) references departments,
  check ((audience = 'personal') = (owner_id is not null)),
  check ((audience = 'department') = (department_id is not null))
);
comment on table macros is 'Several things done to a conversation at once, by a person: the actions in their order, and an answer to begin with.';
create index macros_by_owner on macros (account_id, owner_id);
create index macros_by_department on macros (account_id, department_id);
create index macros_by_position on macros (account_id, position, id);
select make_tenant_table('macros');

create table macro_runs (
  account_id uuid not null references accounts,
  id uuid not null,
  macro_id uuid not null,
  conversation_id uuid not null,
  member_id uuid,
  before jsonb,
  version_after integer not null,
  undone_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, macro_id) references macros on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table macro_runs is 'One time a macro was run on a conversation.';
comment on column macro_runs.before is 'What its actions changed, as it was; null when it cannot be taken back.';
comment on column macro_runs.version_after is 'The conversation''s version when it was done: a later one means that more has happened.';
create index macro_runs_by_macro on macro_runs (account_id, macro_id, created_at);
create index macro_runs_by_conversation on macro_runs (account_id, conversation_id);
create index macro_runs_by_member on macro_runs (account_id, member_id);
select make_tenant_table('macro_runs');
