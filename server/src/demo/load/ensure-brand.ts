import { hashPassword } from '../../accounts/index.ts'
import type { Connectors } from '../../connectors/index.ts'
import { createContext, type Tx, type World } from '../../platform/context.ts'
import type { DemoCorpus } from '../shapes.ts'
import { openingOf } from './begin-demo.ts'
import type { DemoLoad } from './demo-load.ts'
import { foundBrand } from './found-brand.ts'

/** Has the owner set the brand up, unless an earlier attempt got as far. */
export async function ensureBrand(
  world: World,
  load: DemoLoad,
  corpus: DemoCorpus,
  connectors: Connectors,
): Promise<void> {
  const opening = openingOf(load.asOf)
  const context = createContext({ ...world, now: () => opening }, load.accountId, { kind: 'system' })
  const begun = await context.read(readBegun)
  if (!begun) return
  const owner = context.as({
    ...{ kind: 'member', id: begun.ownerId, name: begun.ownerName, locale: begun.locale },
    ...{ role: 'owner', locations: 'all', departments: 'all' },
  })
  await foundBrand(owner, {
    corpus,
    connectors,
    asOf: load.asOf,
    firstDepartmentId: begun.departmentId,
    passwordHash: await hashPassword(load.password),
  })
}

// The founding is one transaction that opens the channels: as long as there is none, set-up's rows are all there is.
async function readBegun({ db, accountId }: Tx) {
  const channel = await db
    .selectFrom('channels')
    .select('id')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  if (channel) return undefined
  return db
    .selectFrom('members')
    .innerJoin('departments', 'departments.accountId', 'members.accountId')
    .select(['members.id as ownerId', 'members.name as ownerName', 'members.locale'])
    .select('departments.id as departmentId')
    .where('members.accountId', '=', accountId)
    .executeTakeFirstOrThrow()
}
