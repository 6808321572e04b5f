-- owner: conversations
alter table conversations add column stars smallint check (stars between 1 and 5);
comment on column conversations.stars is 'Of a public review: how many of five stars it gives; null for anything else, and for reviews without a rating.';
