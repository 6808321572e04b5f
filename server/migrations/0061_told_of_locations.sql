-- owner: notifications
-- People are told of locations too: what was proposed, what came of a proposal or a plan, which credential ends.

alter table notifications
  add location_id uuid,
  add foreign key (account_id, location_id) references locations on delete cascade,
  drop constraint notifications_of_one_thing,
  add constraint notifications_of_one_thing check (num_nonnulls(conversation_id, article_id, location_id) = 1);
comment on table notifications is 'What one member is told of one conversation or article, or of locations; while it is unread, more of the same kind is gathered in it.';
comment on column notifications.location_id is 'The location it was about last; shown in the application only.';
-- A table of five thousand proposals is one thing to look at: of locations, everything of a kind is gathered.
create unique index notifications_gathered_of_locations on notifications (account_id, member_id, kind)
  where read_at is null and location_id is not null;
create index notifications_by_location on notifications (account_id, location_id) where location_id is not null;
