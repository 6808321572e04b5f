-- owner: reviews
-- What is said of locations in public, and how it is read.

create table review_sources (
  account_id uuid not null references accounts,
  channel_id uuid not null,
  reading text check (reading in ('news', 'past')),
  since timestamptz,
  begun_at timestamptz,
  position jsonb,
  read_count integer not null default 0,
  known_until timestamptz,
  next_at timestamptz,
  read_at timestamptz,
  failures integer not null default 0,
  problem text,
  problem_detail text not null default '',
  primary key (account_id, channel_id),
  foreign key (account_id, channel_id) references channels on delete cascade
);
comment on table review_sources is 'How far the reviews of one platform are read; what it is set up with stands with its channel.';
comment on column review_sources.reading is 'What is under way: the latest changes, or years of the past; null: nothing.';
comment on column review_sources.since is 'Of the reading under way: what changed before it is not read.';
comment on column review_sources.position is 'How far the reading under way is, in the platform''s own words.';
comment on column review_sources.known_until is 'All that changed before it has been read.';
comment on column review_sources.problem is 'Why the last reading did not work: a key of messages/<locale>/errors.json.';
create index review_sources_by_next on review_sources (account_id, next_at);
select make_tenant_table('review_sources');

create table review_places (
  account_id uuid not null references accounts,
  channel_id uuid not null,
  place_id text not null check (place_id <> '' and length(place_id) <= 300),
  name text not null default '',
  location_id uuid,
  found_by text check (found_by in ('directory', 'channel', 'only', 'person')),
  primary key (account_id, channel_id, place_id),
  foreign key (account_id, channel_id) references channels on delete cascade,
  foreign key (account_id, location_id) references locations,
  check ((location_id is null) or (found_by is not null))
);
comment on table review_places is 'A place as a platform of reviews knows it, and which of our locations it is.';
comment on column review_places.found_by is 'Who says so; what a person says stays, also that it is none of ours.';
create index review_places_by_location on review_places (account_id, location_id);
select make_tenant_table('review_places');

create table reviews (
  account_id uuid not null references accounts,
  id uuid not null,
  channel_id uuid not null,
  external_id text not null check (external_id <> '' and length(external_id) <= 500),
  place_id text not null,
  location_id uuid,
  conversation_id uuid,
  stars smallint check (stars between 1 and 5),
  native_rating text not null default '',
  title text not null default '',
  text text not null default '',
  translation text not null default '',
  language text,
  author_name text not null default '',
  author_id text,
  media jsonb not null default '[]',
  url text,
  is_star_only boolean not null,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  seen_at timestamptz not null,
  removed_at timestamptz,
  forget_at timestamptz,
  is_due boolean not null default false,
  due_from timestamptz,
  answered_at timestamptz,
  reply_text text,
  reply_state text check (reply_state in ('submitted', 'pending', 'live', 'rejected')),
  reply_reason text not null default '',
  reply_changed_at timestamptz,
  reply_message_id uuid,
  version_count integer not null default 1,
  primary key (account_id, id),
  foreign key (account_id, channel_id) references channels,
  foreign key (account_id, location_id) references locations,
  foreign key (account_id, conversation_id) references conversations on delete set null (conversation_id),
  check ((reply_text is null) = (reply_state is null))
);
comment on table reviews is 'A review of a location on one platform as it stands now; what it said before stands in review_versions.';
comment on column reviews.stars is 'Of five, whatever the platform''s own scale; null without a rating.';
comment on column reviews.native_rating is 'As the platform writes it.';
comment on column reviews.author_name is 'As shown there; it proves nothing about who wrote it.';
comment on column reviews.is_star_only is 'It says nothing that could be answered: no letters, no digits, no picture.';
comment on column reviews.forget_at is 'The platform lets its words be kept until then; null: as long as wanted.';
comment on column reviews.is_due is 'Somebody still has to answer it.';
comment on column reviews.due_from is 'When there was first something to answer: for a text added later, that moment. Of the last such.';
comment on column reviews.reply_message_id is 'The message of ours that its reply is; null for one written elsewhere.';
create unique index reviews_by_external_id on reviews (account_id, channel_id, external_id);
create index reviews_newest on reviews (account_id, written_at desc, id desc);
create index reviews_of_location on reviews (account_id, location_id, written_at desc, id desc);
create index reviews_of_channel on reviews (account_id, channel_id, written_at desc, id desc);
create index reviews_due on reviews (account_id, written_at desc, id desc) where is_due;
create index reviews_by_conversation on reviews (account_id, conversation_id);
create index reviews_by_place on reviews (account_id, channel_id, place_id);
create index reviews_waiting on reviews (account_id, channel_id, seen_at) where reply_state = 'pending';
create index reviews_to_forget on reviews (account_id, forget_at) where forget_at is not null;
select make_tenant_table('reviews');

create table review_versions (
  account_id uuid not null references accounts,
  review_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('review', 'reply', 'removed', 'restored')),
  stars smallint,
  native_rating text not null default '',
  title text not null default '',
  text text not null default '',
  reply_text text,
  reply_state text check (reply_state in ('submitted', 'pending', 'live', 'rejected')),
  reply_reason text not null default '',
  changed_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (account_id, review_id, number),
  foreign key (account_id, review_id) references reviews on delete cascade
);
comment on table review_versions is 'One state of a review or of the answer below it, as it was seen; never changed.';
comment on column review_versions.kind is 'What was new in it.';
select make_tenant_table('review_versions');
create trigger review_versions_are_append_only before update on review_versions for each row execute function refuse_change();
