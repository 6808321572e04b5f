-- owner: conversations
-- notice_at and noticed (0019) say all that this said, of every promise.
drop index conversations_due;
alter table conversations drop column overdue_noticed_at;
