-- owner: knowledge
-- The help centre and the procedures for staff: topics, articles, their texts by language and region, versions.

create table topics (
  account_id uuid not null references accounts,
  id uuid not null,
  parent_id uuid,
  position integer not null default 0,
  icon text not null default '' check (length(icon) <= 40),
  names jsonb not null,
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, parent_id) references topics
);
comment on table topics is 'One shelf of the help centre; a brand has a few hundred at most, at three levels.';
comment on column topics.names is 'language → {name, description, slug}.';
create index topics_by_parent on topics (account_id, parent_id, position);
select make_tenant_table('topics');

create table articles (
  account_id uuid not null references accounts,
  id uuid not null,
  kind text not null check (kind in ('public', 'internal')),
  policy text check (policy in ('rights', 'returns', 'payments', 'privacy', 'terms')),
  topic_id uuid,
  position integer not null default 0,
  owner_id uuid,
  review_on date,
  review_asked_at timestamptz,
  source text,
  use_count integer not null default 0,
  last_used_at timestamptz,
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid,
  changed_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, topic_id) references topics,
  foreign key (account_id, owner_id) references members,
  foreign key (account_id, created_by) references members
);
comment on table articles is 'One matter that is explained once: to customers (public) or to staff (internal). What it says is in article_texts.';
comment on column articles.policy is 'Which of the brand''s policies it is; null for what is none.';
comment on column articles.review_on is 'When its owner is to look whether it still holds.';
comment on column articles.review_asked_at is 'When the owner was reminded of that date; null when not yet.';
comment on column articles.source is 'Where an imported one came from, so that it comes once.';
comment on column articles.changed_at is 'The last time anything of it or of its texts changed.';
create index articles_by_topic on articles (account_id, topic_id, position, id);
create index articles_by_change on articles (account_id, changed_at, id);
create index articles_by_owner on articles (account_id, owner_id);
create index articles_by_creator on articles (account_id, created_by);
create index articles_to_review on articles (account_id, review_on) where review_asked_at is null and archived_at is null;
create unique index articles_by_source on articles (account_id, source) where source is not null;
select make_tenant_table('articles');

create table article_texts (
  account_id uuid not null references accounts,
  id uuid not null,
  article_id uuid not null,
  locale text not null check (locale ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
  region_id uuid,
  slug text not null check (slug <> '' and length(slug) <= 120),
  title text not null check (title <> '' and length(title) <= 200),
  summary text not null default '' check (length(summary) <= 500),
  html text not null default '',
  keywords text[] not null default '{}',
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  changed_by uuid,
  review text check (review in ('asked', 'approved', 'returned')),
  review_by uuid,
  review_note text not null default '',
  reviewed_at timestamptz,
  published_version integer,
  published_at timestamptz,
  scheduled_version integer,
  publish_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, article_id) references articles on delete cascade,
  foreign key (account_id, region_id) references regions,
  foreign key (account_id, changed_by) references members,
  foreign key (account_id, review_by) references members,
  unique nulls not distinct (account_id, article_id, locale, region_id),
  check ((published_version is null) = (published_at is null)),
  check ((scheduled_version is null) = (publish_at is null))
);
comment on table article_texts is
  'What an article says in one language, to the customers of one region or (region_id null) of all places: the working copy, and which of its versions is public.';
comment on column article_texts.html is 'The working copy, clean (texts/clean-article.ts); the public never sees it.';
comment on column article_texts.version is 'Counts the changes of the working copy; what happens to it around it is none.';
comment on column article_texts.review is 'Of the working copy as it is: null when nobody was asked, or it changed since it was approved.';
comment on column article_texts.published_version is 'The number of the version that is public; null when none is.';
comment on column article_texts.scheduled_version is 'The number of the version that becomes public at publish_at.';
create index article_texts_by_region on article_texts (account_id, region_id);
create index article_texts_by_changer on article_texts (account_id, changed_by);
create index article_texts_by_reviewer on article_texts (account_id, review_by);
create index article_texts_due on article_texts (account_id, publish_at) where publish_at is not null;
create index article_texts_published on article_texts (account_id, id) where published_version is not null;
select make_tenant_table('article_texts');

create table article_versions (
  account_id uuid not null references accounts,
  text_id uuid not null,
  number integer not null,
  of_version integer not null,
  slug text not null,
  title text not null,
  summary text not null,
  html text not null,
  words text not null,
  keywords text[] not null,
  author_id uuid,
  author_name text not null default '',
  note text not null default '' check (length(note) <= 500),
  created_at timestamptz not null default now(),
  primary key (account_id, text_id, number),
  foreign key (account_id, text_id) references article_texts on delete cascade,
  foreign key (account_id, author_id) references members
);
comment on table article_versions is 'A text as it once was, numbered from 1 and never changed: made when it is published or scheduled, and before another is restored.';
comment on column article_versions.of_version is 'The version of the working copy it was taken from.';
comment on column article_versions.words is 'Its plain text, for the search.';
create index article_versions_by_author on article_versions (account_id, author_id);
create trigger article_versions_never_change before update on article_versions
  for each row execute function refuse_change();
select make_tenant_table('article_versions');

create table article_slugs (
  account_id uuid not null references accounts,
  locale text not null,
  slug text not null,
  text_id uuid not null,
  primary key (account_id, locale, slug),
  foreign key (account_id, text_id) references article_texts on delete cascade
);
comment on table article_slugs is 'One address in the help centre that leads to a text, and always will: its own, or an earlier one that redirects.';
create index article_slugs_by_text on article_slugs (account_id, text_id);
select make_tenant_table('article_slugs');

create table article_files (
  account_id uuid not null references accounts,
  blob text not null,
  content_type text not null,
  size integer not null,
  created_at timestamptz not null default now(),
  primary key (account_id, blob)
);
comment on table article_files is 'One picture that articles show, at /help-files/ and the hash of its bytes.';
select make_tenant_table('article_files');

create table article_uses (
  account_id uuid not null references accounts,
  article_id uuid not null,
  message_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (account_id, article_id, message_id),
  foreign key (account_id, article_id) references articles on delete cascade,
  foreign key (account_id, message_id) references messages on delete cascade
);
comment on table article_uses is 'One answer that was written with one article.';
create index article_uses_by_message on article_uses (account_id, message_id);
select make_tenant_table('article_uses');

create table article_votes (
  account_id uuid not null references accounts,
  id uuid not null,
  text_id uuid not null,
  version_number integer not null,
  is_helpful boolean not null,
  reason text check (reason in ('not_clear', 'not_complete', 'not_true', 'other')),
  words text not null default '' check (length(words) <= 1000),
  location_id uuid,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, text_id, version_number) references article_versions on delete cascade,
  foreign key (account_id, location_id) references locations
);
comment on table article_votes is 'One reader''s answer to "did this help?", about the version they read. Nothing says who they are.';
create index article_votes_by_text on article_votes (account_id, text_id, version_number, created_at);
create index article_votes_by_location on article_votes (account_id, location_id);
select make_tenant_table('article_votes');
