import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createContext } from '../src/platform/context.ts'
import { newId } from '../src/platform/ids.ts'
import { testWorld } from './database.ts'

const world = await testWorld()

// Belong to the installation, not to a brand: sign-in, the brands themselves, where an address or a host leads, the keys
// for push services, the migrations.
const installationTables = ['accounts', 'mail_addresses', 'migrations', 'public_hosts', 'push_keys']

test('every tenant table has row-level security, forced, with a policy on its account', async () => {
  const { rows } = await sql<{ name: string; enabled: boolean; forced: boolean; policies: string[] }>`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      array(select coalesce(pg_get_expr(polqual, polrelid), '') from pg_policy where polrelid = c.oid) as policies
    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`.execute(
    world.db,
  )
  const tenant = rows.filter((row) => !installationTables.includes(row.name) && !row.name.startsWith('auth_'))
  expect(tenant.length).toBeGreaterThan(25)
  const open = tenant.filter(
    (row) => !row.enabled || !row.forced || !row.policies.some((policy) => policy.includes('app.account_id')),
  )
  expect(open.map((row) => row.name)).toEqual([])
})

test('every tenant table has a primary key and only foreign keys that begin with account_id', async () => {
  const { rows } = await sql<{ name: string; type: string; columns: string[]; target: string }>`
    select c.relname as name, k.contype as type, coalesce(t.relname, '') as target,
      array(select a.attname::text from unnest(k.conkey) with ordinality as u(n, i) join pg_attribute a on a.attrelid = c.oid and a.attnum = u.n order by i) as columns
    from pg_constraint k join pg_class c on c.oid = k.conrelid left join pg_class t on t.oid = k.confrelid
    where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'f')`.execute(world.db)
  const bound = rows.filter((row) => !installationTables.includes(row.name) && !row.name.startsWith('auth_'))
  const loose = bound.filter((row) => row.columns[0] !== 'account_id' && !row.target.startsWith('auth_'))
  expect(loose).toEqual([])
})

test('every foreign key of a tenant table has an index that serves it', async () => {
  const { rows } = await sql<{ constraint: string }>`
    select k.conname as constraint from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and array_length(k.conkey, 1) > 1
      and not exists (select from pg_index i where i.indrelid = k.conrelid
        and (select array_agg(x order by x) from unnest((i.indkey::int2[])[0:array_length(k.conkey, 1) - 1]) x)
          = (select array_agg(x order by x) from unnest(k.conkey) x))`.execute(world.db)
  expect(rows.map((row) => row.constraint)).toEqual([])
})

test('the application works as a role that cannot pass by row-level security', async () => {
  const { rows } = await sql<{
    over: boolean
  }>`select rolsuper or rolbypassrls as over from pg_roles where rolname = current_user`.execute(world.db)
  expect(rows[0]?.over).toBe(false)
})

test('a row of one account is invisible and unwritable from another', async () => {
  const [mine, theirs] = [newId(), newId()]
  for (const id of [mine, theirs])
    await world.db.insertInto('accounts').values({ id, name: 'Brand', slug: id }).execute()
  const context = createContext(world, mine, { kind: 'system' })
  const department = newId()
  await context.transaction((tx) =>
    tx.db.insertInto('departments').values({ accountId: mine, id: department, name: 'Care' }).execute(),
  )
  const stranger = createContext(world, theirs, { kind: 'system' })
  expect(await stranger.read((tx) => tx.db.selectFrom('departments').select('id').execute())).toEqual([])
  await expect(
    stranger.transaction((tx) =>
      tx.db.insertInto('departments').values({ accountId: mine, id: newId(), name: 'X' }).execute(),
    ),
  ).rejects.toThrow(/row-level security/)
})
