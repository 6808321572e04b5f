-- owner: reviews
-- What a review feels like and what it is about: told by the models when it is taken in, corrected by people.
alter table reviews
  add column sentiment text check (sentiment in ('pos', 'neu', 'neg', 'unclear')),
  add column sentiment_by text check (sentiment_by in ('stars', 'text', 'emoji', 'nothing', 'person')),
  add column sentiment_score real check (sentiment_score between -1 and 1),
  add column disagrees boolean not null default false,
  add column tone text check (tone in ('glowing', 'pleased', 'mixed', 'disappointed', 'furious')),
  add column themes text[] not null default '{}',
  add column language_by text check (language_by in ('platform', 'text', 'person')),
  add column spam_score real check (spam_score between 0 and 1),
  add column deciding_words jsonb not null default '{}',
  add column judged_with text not null default '';
comment on column reviews.sentiment is 'Null: not judged yet.';
comment on column reviews.sentiment_score is 'Of its words alone: how likely they are good less how likely they are bad; null without a model of their language.';
comment on column reviews.disagrees is 'Its stars and its words clearly say the opposite.';
comment on column reviews.tone is 'What its answer is chosen by; null: not judged, or nothing to answer.';
comment on column reviews.themes is 'What it is about: keys of the themes, the brand''s own among them; each counts.';
comment on column reviews.deciding_words is 'The words of it that decided, by what they decided: sentiment, themes, spam.';
comment on column reviews.judged_with is 'The versions of the models that judged it.';
