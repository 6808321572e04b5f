-- owner: listings
-- Platforms that are connected by what is entered here, that look at a change before they show it, or only take proposals.

alter table directory_connections add column account text not null default '' check (length(account) <= 200);
comment on column directory_connections.account is 'Whose places are meant, where one client sees those of several: at Apple the organisation.';
alter table directory_connections drop constraint directory_connections_client_id_check;
alter table directory_connections add constraint directory_connections_client_id_check check (length(client_id) <= 300);
comment on column directory_connections.client_id is 'The brand''s own client; empty where a key is all there is.';

alter table directory_pushes drop constraint directory_pushes_state_check;
alter table directory_pushes add constraint directory_pushes_state_check
  check (state in ('waiting', 'sending', 'sent', 'in_review', 'proposed', 'refused', 'withdrawn'));
comment on column directory_pushes.state is 'sent: it is shown; in_review: taken, and looked at there before it is shown; proposed: somebody there decides.';
alter table directory_pushes add column means text check (means in ('correction', 'move'));
comment on column directory_pushes.means is 'What a person says of an address of another door: it was written wrongly, or the place has moved.';
create index directory_pushes_undecided on directory_pushes (account_id, directory_id) where state in ('in_review', 'proposed');
