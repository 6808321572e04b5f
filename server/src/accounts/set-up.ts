import { sql } from 'kysely'
import { createContext, type Tx, type World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { firstFree, slugOf } from '../platform/slug.ts'
import { createPerson } from './create-person.ts'

export type SetUp = {
  brand: string
  locale: string
  owner: { name: string; email: string; password: string }
}

export type CreatedAccount = { accountId: string; ownerId: string; departmentId: string }

/** What other domains add in the same transaction (first location, first channel); acts as the owner. */
export type AfterSetUp<T> = (tx: Tx, created: CreatedAccount) => Promise<T>

const lockId = 7_364_003
/**
 * Makes a brand with its owner and first department, all or nothing. Two at once wait for each other.
 * @param options `onlyFirst` refuses when the installation has a brand already
 * @throws AppError conflict when set-up is over
 */
export async function setUpAccount<T = undefined>(
  world: World,
  given: SetUp,
  options: { onlyFirst?: boolean; afterSetUp?: AfterSetUp<T> } = {},
): Promise<CreatedAccount & { more: T | undefined }> {
  const created = { accountId: newId(), ownerId: newId(), departmentId: newId() }
  const context = createContext(world, created.accountId, {
    kind: 'member',
    id: created.ownerId,
    name: given.owner.name,
    locale: given.locale,
    role: 'owner',
    locations: 'all',
    departments: 'all',
  })
  return context.transaction(async (tx) => {
    await sql`select pg_advisory_xact_lock(${lockId})`.execute(tx.db)
    if (options.onlyFirst && (await hasAccounts(tx.db)))
      throw new AppError('conflict', 'This installation has been set up already. Sign in instead.', {
        key: 'alreadySetUp',
      })
    await insertBrand(tx, given, created, {
      personId: await ownerOf(tx, given, options.onlyFirst === true),
      department: world.translate(given.locale, 'accounts.firstDepartment'),
    })
    const more = await options.afterSetUp?.(tx, created)
    record(tx, 'account.created', { subjectId: tx.accountId })
    return { ...created, more }
  })
}

/** Whether the installation has a brand. */
export async function hasAccounts(db: World['db']): Promise<boolean> {
  return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined
}

// Whoever adds a further brand holds the machine, so they may name a person who can sign in here already.
async function ownerOf(tx: Tx, given: SetUp, isFirst: boolean): Promise<string> {
  const email = given.owner.email.toLowerCase()
  const known =
    !isFirst &&
    (await tx.db.selectFrom('authUsers').select('id').where('email', '=', email).executeTakeFirst())
  return known ? known.id : createPerson(tx, given.owner)
}

async function insertBrand(
  tx: Tx,
  given: SetUp,
  created: CreatedAccount,
  resolved: { personId: string; department: string },
): Promise<void> {
  const { accountId } = tx
  await tx.db
    .insertInto('accounts')
    .values({
      id: accountId,
      name: given.brand,
      slug: await freeSlug(tx, given.brand),
      defaultLocale: given.locale,
      createdAt: tx.now(),
    })
    .execute()
  await tx.db
    .insertInto('members')
    .values({
      accountId,
      id: created.ownerId,
      userId: resolved.personId,
      name: given.owner.name,
      email: given.owner.email.toLowerCase(),
      role: 'owner',
      locale: given.locale,
      createdAt: tx.now(),
    })
    .execute()
  await tx.db
    .insertInto('departments')
    .values({ accountId, id: created.departmentId, name: resolved.department, createdAt: tx.now() })
    .execute()
}

async function freeSlug(tx: Tx, brand: string): Promise<string> {
  const base = slugOf(brand) || 'brand'
  const taken = await tx.db.selectFrom('accounts').select('slug').where('slug', 'like', `${base}%`).execute()
  return firstFree(base, new Set(taken.map((row) => row.slug)))
}
