-- owner: accounts
-- People, sign-in, departments, invitations, API keys and the audit log. Sign-in tables belong to the
-- installation, not to a brand: one person may work for two brands with one password.

create table auth_users (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth_users is 'One person who can sign in to this installation.';

create table auth_sessions (
  id text primary key,
  user_id text not null references auth_users on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  active_account_id uuid references accounts,
  limited_to_account_id uuid references accounts,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth_sessions is 'One signed-in browser.';
comment on column auth_sessions.limited_to_account_id is 'The only brand this session reaches: a brand''s own company sign-in vouches for nobody elsewhere.';
create index auth_sessions_by_user on auth_sessions (user_id);

create table auth_identities (
  id text primary key,
  user_id text not null references auth_users on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth_identities is 'One way a person proves who they are: a password or an outside provider. account_id is the provider''s name for the person.';
create index auth_identities_by_user on auth_identities (user_id);

create table auth_verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth_verifications is 'One short-lived proof sent to a person (reset link, one-time code).';
create index auth_verifications_by_identifier on auth_verifications (identifier);

create table auth_two_factors (
  id text primary key,
  user_id text not null references auth_users on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
comment on table auth_two_factors is 'One person''s authenticator app.';
create index auth_two_factors_by_user on auth_two_factors (user_id);

create table auth_passkeys (
  id text primary key,
  name text,
  public_key text not null,
  user_id text not null references auth_users on delete cascade,
  credential_id text not null unique,
  counter integer not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
comment on table auth_passkeys is 'One passkey of a person.';
create index auth_passkeys_by_user on auth_passkeys (user_id);

create table auth_sso_providers (
  id text primary key,
  provider_id text not null unique,
  owning_account_id uuid not null references accounts,
  name text not null,
  issuer text not null,
  domain text not null unique,
  client_id text not null,
  oidc_config text not null,
  saml_config text,
  user_id text references auth_users on delete set null,
  created_at timestamptz not null default now()
);
comment on table auth_sso_providers is 'One company sign-in (OpenID Connect) a brand''s people may come through; oidc_config is encrypted.';
create index auth_sso_providers_by_account on auth_sso_providers (owning_account_id);

create table departments (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> ''),
  description text not null default '',
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id)
);
comment on table departments is 'One team that can solve a kind of matter.';
create unique index departments_by_name on departments (account_id, lower(name)) where archived_at is null;
select make_tenant_table('departments');

create table members (
  account_id uuid not null references accounts,
  id uuid not null,
  user_id text references auth_users on delete set null,
  name text not null,
  email text not null,
  role text not null check (role in ('owner', 'admin', 'manager', 'agent', 'viewer')),
  locale text not null default 'en',
  all_locations boolean not null default true,
  all_departments boolean not null default true,
  signature_html text not null default '',
  disabled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id)
);
comment on table members is 'One person''s place in one brand: role and scope.';
create unique index members_by_user on members (account_id, user_id) where user_id is not null;
create unique index members_by_email on members (account_id, lower(email));
create index members_of_user on members (user_id);
select make_tenant_table('members');
-- Before a brand is chosen a person may see only which brands they belong to.
create policy own_memberships on members for select
  using (user_id = nullif(current_setting('app.user_id', true), ''));

create table member_departments (
  account_id uuid not null references accounts,
  member_id uuid not null,
  department_id uuid not null,
  primary key (account_id, member_id, department_id),
  foreign key (account_id, member_id) references members on delete cascade,
  foreign key (account_id, department_id) references departments on delete cascade
);
comment on table member_departments is 'One department a member is limited to (unless members.all_departments).';
create index member_departments_by_department on member_departments (account_id, department_id);
select make_tenant_table('member_departments');

create table invitations (
  account_id uuid not null references accounts,
  id uuid not null,
  email text not null,
  name text not null default '',
  role text not null check (role in ('admin', 'manager', 'agent', 'viewer')),
  location_ids uuid[],
  department_ids uuid[],
  invited_by uuid,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, invited_by) references members
);
comment on table invitations is 'One link that lets one person join with a role and scope; null arrays mean all.';
create index invitations_by_inviter on invitations (account_id, invited_by);
create index invitations_by_email on invitations (account_id, lower(email)) where accepted_at is null and revoked_at is null;
select make_tenant_table('invitations');

create table api_keys (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null,
  hint text not null,
  secret_hash text not null,
  created_by uuid,
  last_used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, created_by) references members
);
comment on table api_keys is 'One secret a program uses to act for the brand; only its hash is kept.';
create index api_keys_by_hint on api_keys (account_id, hint);
create index api_keys_by_creator on api_keys (account_id, created_by);
select make_tenant_table('api_keys');

create table audit_entries (
  account_id uuid not null references accounts,
  id uuid not null,
  actor_kind text not null check (actor_kind in ('member', 'key', 'system')),
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  before jsonb,
  after jsonb,
  at timestamptz not null default now(),
  primary key (account_id, id)
);
comment on table audit_entries is 'One change of a setting: who, what, before and after. Append-only; secrets never stand in it.';
create index audit_entries_by_time on audit_entries (account_id, at desc, id desc);
create trigger audit_is_append_only before update on audit_entries for each row execute function refuse_change();
select make_tenant_table('audit_entries');
