import { createContext, type Tx, type World } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { brand } from '../content/brand.ts'

/** What the demo of an installation is made from, and whether it is there. */
export type DemoLoad = {
  accountId: string
  state: 'loading' | 'ready' | 'failed'
  seed: number
  conversationCount: number
  asOf: Date
  password: string
}

/** The installation's demo brand; undefined when it has none. */
export async function findDemo(world: World): Promise<DemoLoad | undefined> {
  const accounts = await world.db
    .selectFrom('accounts')
    .select('id')
    .where('slug', 'like', `${brand.slug}%`)
    .execute()
  for (const { id } of accounts) {
    const found = await createContext(world, id, { kind: 'system' }).read(read)
    if (found) return found
  }
  return undefined
}

function read(tx: Tx): Promise<DemoLoad | undefined> {
  return tx.db
    .selectFrom('demoLoads')
    .select(['accountId', 'state', 'seed', 'conversationCount', 'asOf', 'password'])
    .where('accountId', '=', tx.accountId)
    .executeTakeFirst()
}

/** Notes, in the transaction that makes the brand, what it will hold. */
export async function noteDemo(tx: Tx, load: Omit<DemoLoad, 'accountId' | 'state'>): Promise<void> {
  await tx.db
    .insertInto('demoLoads')
    .values({ ...load, accountId: tx.accountId, id: newId() })
    .execute()
}

/** Notes how loading went. */
export async function noteState(
  world: World,
  accountId: string,
  state: DemoLoad['state'],
  reason: string | null = null,
): Promise<void> {
  await createContext(world, accountId, { kind: 'system' }).transaction((tx) =>
    tx.db.updateTable('demoLoads').set({ state, reason }).where('accountId', '=', accountId).execute(),
  )
}

/** How many of its conversations are there. */
export async function countLoaded(world: World, { accountId, conversationCount }: DemoLoad): Promise<number> {
  const { loaded } = await createContext(world, accountId, { kind: 'system' }).read((tx) =>
    tx.db
      .selectFrom('conversations')
      .select((of) => of.fn.countAll<number>().as('loaded'))
      .where('accountId', '=', tx.accountId)
      .executeTakeFirstOrThrow(),
  )
  return Math.min(loaded, conversationCount)
}
