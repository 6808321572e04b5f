-- owner: reviews
-- What people say of how reviews are read, and what a brand's own words teach.
alter table reviews drop constraint reviews_language_by_check;
alter table reviews
  add constraint reviews_language_by_check check (language_by in ('platform', 'text', 'location', 'person')),
  add column corrected text[] not null default '{}'
    check (corrected <@ array['sentiment', 'tone', 'themes', 'language']),
  add column is_spam boolean,
  add column is_suspicious boolean not null generated always as (coalesce(is_spam, spam_score >= 0.5, false)) stored;
comment on column reviews.language_by is 'location: it says too little to tell, so it is presumed to be in the language of its place.';
comment on column reviews.corrected is 'What a person said of it as it stands; no model changes that while its words stay.';
comment on column reviews.is_spam is 'What a person said of it; null: nobody did.';
comment on column reviews.is_suspicious is 'A hint, and nothing but one: it is counted and answered like any other.';
create index reviews_unjudged on reviews (account_id, id) where sentiment is null;
create index reviews_by_sentiment on reviews (account_id, sentiment, written_at desc, id desc);
create index reviews_by_tone on reviews (account_id, tone, written_at desc, id desc);
create index reviews_by_language on reviews (account_id, language, written_at desc, id desc);
create index reviews_by_theme on reviews using gin (themes);
create index reviews_disagreeing on reviews (account_id, written_at desc, id desc) where disagrees;
create index reviews_suspicious on reviews (account_id, written_at desc, id desc)
  where is_suspicious;

create table review_corrections (
  account_id uuid not null references accounts,
  id uuid not null,
  review_id uuid not null,
  version integer not null,
  aspect text not null check (aspect in ('sentiment', 'tone', 'themes', 'language', 'spam')),
  was jsonb,
  becomes jsonb,
  model text not null default '',
  corrected_by uuid,
  corrected_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, review_id) references reviews on delete cascade
);
comment on table review_corrections is 'One thing a person said of a review against what it was taken for; never changed.';
comment on column review_corrections.version is 'How many versions of the review were known then.';
comment on column review_corrections.was is 'Null: nothing was said.';
comment on column review_corrections.model is 'What it had been judged with.';
comment on column review_corrections.corrected_by is 'The member; null for a key.';
create index review_corrections_of_review on review_corrections (account_id, review_id, corrected_at);
select make_tenant_table('review_corrections');
create trigger review_corrections_are_append_only before update on review_corrections for each row execute function refuse_change();

create table brand_layers (
  account_id uuid not null references accounts,
  id uuid not null,
  kind text not null check (kind in ('sentiment', 'themes', 'spam')),
  language text not null default '',
  state text not null check (state in ('learned', 'refused', 'too_few')),
  version text not null default '',
  bytes bytea,
  learned_from integer not null,
  missing integer not null default 0,
  score_before jsonb,
  score_after jsonb,
  learned_at timestamptz not null,
  primary key (account_id, id),
  check ((state = 'learned') = (bytes is not null))
);
comment on table brand_layers is 'What came of learning from a brand''s own reviews once; what was learned last of a kind and language is used.';
comment on column brand_layers.language is 'Empty for what is learned of all languages together.';
comment on column brand_layers.learned_from is 'So many reviews were at hand.';
comment on column brand_layers.missing is 'So many more are needed.';
comment on column brand_layers.score_before is 'On reviews that were put by, without it; null where there is nothing to measure.';
create index brand_layers_newest on brand_layers (account_id, kind, language, learned_at desc);
select make_tenant_table('brand_layers');
