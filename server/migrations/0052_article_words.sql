-- What colleagues find articles by. A column of its own: under row-level security an index is used only where nothing but
-- operators marked leakproof look at a row (decision 0006), and a function that writes words plainly is not.

create function article_words(title text, summary text, keywords text[]) returns text
  language sql immutable parallel safe
  return plain_text(title || ' ' || summary || ' ' || array_to_string(keywords, ' '));
comment on function article_words is 'Titles, summaries and other words as plain_text writes them.';

alter table article_texts add column words text not null
  generated always as (article_words(title, summary, keywords)) stored;
comment on column article_texts.words is 'What the search of the console looks at.';
create index article_texts_by_words on article_texts using gin (words gin_trgm_ops);
