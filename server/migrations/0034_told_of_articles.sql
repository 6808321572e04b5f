-- owner: notifications
-- People are told of articles too: that one waits for their review, what came of theirs, that its day has come.

alter table notifications
  alter conversation_id drop not null,
  add article_id uuid,
  add foreign key (account_id, article_id) references articles on delete cascade,
  add constraint notifications_of_one_thing check (num_nonnulls(conversation_id, article_id) = 1);
comment on table notifications is 'What one member is told of one conversation or article; while it is unread, more of the same kind is gathered in it.';
comment on column notifications.article_id is 'The article it is about; shown in the application only.';
create unique index notifications_gathered_of_articles on notifications (account_id, member_id, article_id, kind)
  where read_at is null and article_id is not null;
create index notifications_by_article on notifications (account_id, article_id) where article_id is not null;
