-- owner: connectors
-- Whose chats an address was left in is asked whenever somebody opens their requests.
create index chat_visitors_by_email on chat_visitors (account_id, email) where email is not null;
-- Each open chat is noted every few seconds: with room on its page that touches no index.
alter table chat_visitors set (fillfactor = 70);
