-- owner: routing
-- Rules for new conversations, and who gets them.

create table rules (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 120),
  position integer not null,
  filter jsonb not null,
  actions jsonb not null,
  runs_on_reopened boolean not null default false,
  is_last boolean not null default false,
  is_enabled boolean not null default true,
  looped_at timestamptz,
  created_by uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (account_id, id),
  foreign key (account_id, created_by) references members
);
comment on table rules is 'One thing a brand does with new conversations that match; looked at in the order of position.';
comment on column rules.is_last is 'When it matched, no rule after it is looked at.';
comment on column rules.looped_at is 'When it was stopped because it would have set itself off; null again once it is changed.';
create index rules_by_position on rules (account_id, position, id);
create index rules_by_creator on rules (account_id, created_by);
select make_tenant_table('rules');

create table rule_passes (
  account_id uuid not null references accounts,
  id uuid not null,
  conversation_id uuid not null,
  event_seq bigint not null,
  cause text not null check (cause in ('created', 'reopened')),
  xid xid8 not null default pg_current_xact_id(),
  depth smallint not null default 0,
  chain uuid[] not null default '{}',
  at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, conversation_id) references conversations on delete cascade
);
comment on table rule_passes is 'All rules looked at once for one conversation, because of one event.';
comment on column rule_passes.xid is 'The transaction it acted in: what happened in it happened because of these rules.';
comment on column rule_passes.depth is 'How many passes led to this one, each by what a rule had done.';
comment on column rule_passes.chain is 'The rules that acted in it and in the passes that led to it.';
create unique index rule_passes_once on rule_passes (account_id, event_seq);
create index rule_passes_by_conversation on rule_passes (account_id, conversation_id, at desc);
create index rule_passes_by_transaction on rule_passes (account_id, xid);
create index rule_passes_by_age on rule_passes (account_id, at);
select make_tenant_table('rule_passes');

create table rule_runs (
  account_id uuid not null references accounts,
  id uuid not null,
  pass_id uuid not null,
  rule_id uuid not null,
  conversation_id uuid not null,
  rule_version integer not null,
  outcome text not null check (outcome in ('acted', 'unchanged', 'unmatched', 'failed', 'looped', 'passed_over')),
  unmet smallint[] not null default '{}',
  changes jsonb not null default '[]',
  reason jsonb,
  at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, pass_id) references rule_passes on delete cascade,
  foreign key (account_id, rule_id) references rules on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete cascade
);
comment on table rule_runs is 'What one rule did with one conversation in one pass, or why it did nothing; the order of the ids is that of the rules.';
comment on column rule_runs.unmet is 'Which of its conditions (from 0) did not hold.';
create index rule_runs_by_pass on rule_runs (account_id, pass_id);
create index rule_runs_by_rule on rule_runs (account_id, rule_id, outcome, id desc);
create index rule_runs_by_conversation on rule_runs (account_id, conversation_id, id desc);
select make_tenant_table('rule_runs');

create table assignment_policies (
  account_id uuid not null references accounts,
  id uuid not null,
  department_id uuid,
  mode text not null default 'manual' check (mode in ('manual', 'round_robin', 'fewest_open')),
  gives_back text not null default 'off_shift' check (gives_back in ('never', 'off_shift', 'away')),
  needs_match boolean not null default false,
  follows_open boolean not null default false,
  follows_location_ids uuid[],
  version integer not null default 1,
  primary key (account_id, id),
  foreign key (account_id, department_id) references departments on delete cascade
);
comment on table assignment_policies is 'How the conversations of one department (null: of none) come to people.';
comment on column assignment_policies.gives_back is 'From when on unanswered conversations of somebody who is not there go back.';
comment on column assignment_policies.needs_match is 'Whether they wait for somebody with the language and skills, rather than go to somebody without.';
comment on column assignment_policies.follows_open is 'While a location is closed, its conversations go to people of one that is open.';
comment on column assignment_policies.follows_location_ids is 'Only those of these locations; null: of all.';
create unique index assignment_policies_by_department on assignment_policies (account_id, department_id) nulls not distinct;
select make_tenant_table('assignment_policies');

create table member_work (
  account_id uuid not null references accounts,
  member_id uuid not null,
  capacity integer check (capacity between 0 and 1000),
  takes_new boolean not null default true,
  languages text[] not null default '{}',
  shifts jsonb,
  last_given_at timestamptz,
  version integer not null default 1,
  primary key (account_id, member_id),
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table member_work is 'What one member can take on: how much, in which languages, when.';
comment on column member_work.capacity is 'Null: as much as the brand says.';
comment on column member_work.languages is 'Empty: nobody said, so any.';
select make_tenant_table('member_work');

create table member_skills (
  account_id uuid not null references accounts,
  member_id uuid not null,
  tag_id uuid not null,
  primary key (account_id, member_id, tag_id),
  foreign key (account_id, member_id) references members on delete cascade,
  foreign key (account_id, tag_id) references tags on delete cascade
);
comment on table member_skills is 'One tag whose conversations a member knows how to handle.';
create index member_skills_by_tag on member_skills (account_id, tag_id);
select make_tenant_table('member_skills');

create table member_presence (
  account_id uuid not null references accounts,
  member_id uuid not null,
  choice text not null default 'online' check (choice in ('online', 'away', 'off_shift')),
  works_extra boolean not null default false,
  is_on_shift boolean not null default true,
  shift_turns_at timestamptz,
  seen_at timestamptz,
  state text not null default 'away' check (state in ('online', 'away', 'off_shift')),
  since timestamptz not null default now(),
  primary key (account_id, member_id),
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table member_presence is 'Whether one member is there: what they said, what their shifts say and when they were last seen make the state.';
comment on column member_presence.works_extra is 'They said that they are there although they have no shift; until it begins or they leave.';
comment on column member_presence.shift_turns_at is 'When their shift begins or ends next.';
create index member_presence_turning on member_presence (account_id, shift_turns_at) where shift_turns_at is not null;
create index member_presence_online on member_presence (account_id, seen_at) where state = 'online';
select make_tenant_table('member_presence');
