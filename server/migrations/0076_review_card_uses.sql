-- owner: reviews
-- Whoever scans the code of a card is nobody we know: counted by day and place, and nothing else of them is kept.
create table review_card_uses (
  account_id uuid not null references accounts,
  location_id uuid not null,
  day date not null,
  opened integer not null default 0,
  clicked integer not null default 0,
  told integer not null default 0,
  primary key (account_id, location_id, day),
  foreign key (account_id, location_id) references locations on delete cascade
);
comment on table review_card_uses is 'How often the page behind the code of a location''s card was opened, and what was pressed there, by day (UTC).';
comment on column review_card_uses.clicked is 'Gone on to a platform; told: gone on to tell the brand.';
select make_tenant_table('review_card_uses');
