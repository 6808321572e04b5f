-- owner: reviews
-- Asking customers what they think in public: everybody alike, never by what they thought.

create table review_links (
  account_id uuid not null references accounts,
  location_id uuid not null,
  platform text not null check (platform <> ''),
  url text not null check (url ~ '^https://' and length(url) <= 2000),
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (account_id, location_id, platform),
  foreign key (account_id, location_id) references locations on delete cascade,
  foreign key (account_id, changed_by) references members on delete set null (changed_by)
);
comment on table review_links is 'The address at which a location is reviewed on one platform.';
create index review_links_by_member on review_links (account_id, changed_by) where changed_by is not null;
select make_tenant_table('review_links');

create table review_request_lists (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null,
  basis text not null check (basis <> ''),
  row_count integer not null,
  taken_count integer not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, created_by) references members on delete set null (created_by)
);
comment on table review_request_lists is 'One list of people somebody brought to be asked, with why they may be.';
create index review_request_lists_newest on review_request_lists (account_id, created_at desc);
create index review_request_lists_by_member on review_request_lists (account_id, created_by) where created_by is not null;
select make_tenant_table('review_request_lists');

create table review_requests (
  account_id uuid not null references accounts,
  id uuid not null,
  contact_id uuid not null,
  location_id uuid not null,
  moment text not null check (moment in ('conversation', 'visit', 'list')),
  conversation_id uuid,
  list_id uuid,
  channel text check (channel in ('email', 'phone')),
  address text not null default '',
  language text not null,
  state text not null check (state in ('planned', 'sending', 'sent', 'opened', 'clicked', 'skipped', 'failed', 'bounced')),
  reason text not null default '',
  platform text,
  is_told boolean not null default false,
  planned_at timestamptz not null,
  due_at timestamptz,
  sent_at timestamptz,
  opened_at timestamptz,
  clicked_at timestamptz,
  step_count integer not null default 1,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contacts on delete cascade,
  foreign key (account_id, location_id) references locations on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete set null (conversation_id),
  foreign key (account_id, list_id) references review_request_lists on delete cascade
);
comment on table review_requests is 'One person who was to be asked for a review, once, and how far it came. Whether they wrote one nobody can know.';
comment on column review_requests.state is 'opened: a button of its page was pressed; looking at the page counts for nothing, as mail programs look too.';
comment on column review_requests.reason is 'Why it was skipped or failed: a key, or the words of who refused it.';
comment on column review_requests.platform is 'Where they went last.';
comment on column review_requests.is_told is 'They went on to tell the brand privately.';
create unique index review_requests_by_conversation on review_requests (account_id, conversation_id) where conversation_id is not null;
create index review_requests_newest on review_requests (account_id, planned_at desc, id desc);
create index review_requests_by_location on review_requests (account_id, location_id, planned_at desc);
create index review_requests_by_contact on review_requests (account_id, contact_id);
create index review_requests_by_address on review_requests (account_id, address) where address <> '';
create index review_requests_by_list on review_requests (account_id, list_id) where list_id is not null;
select make_tenant_table('review_requests');

create table review_request_steps (
  account_id uuid not null references accounts,
  request_id uuid not null,
  number integer not null,
  state text not null,
  reason text not null default '',
  platform text,
  at timestamptz not null,
  primary key (account_id, request_id, number),
  foreign key (account_id, request_id) references review_requests on delete cascade
);
comment on table review_request_steps is 'One thing that became of a request, in order; never changed.';
select make_tenant_table('review_request_steps');
create trigger review_request_steps_are_append_only before update on review_request_steps for each row execute function refuse_change();

-- Whether an address bounced is asked before each request.
create index sending_attempts_bounced on sending_attempts (account_id, recipient) where outcome = 'bounced';
