import { randomBytes } from 'node:crypto'
import { setUpAccount } from '../../accounts/index.ts'
import type { Tx, World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { base32 } from '../../platform/secrets.ts'
import { brand } from '../content/brand.ts'
import { makeColleagues } from '../make-people.ts'
import { type DemoLoad, noteDemo } from './demo-load.ts'

const dayMs = 86_400_000
/** The brand was there before its first conversation. */
const daysBefore = 120
const usualCount = 3000
// The same brand everywhere, so that one person can tell another what to look at.
const seed = 7

export type NewDemo = {
  conversations?: number | undefined
  password?: string | undefined
  /** Only as the first brand, and loaded by a worker; otherwise the caller loads it. */
  isFirst: boolean
}

/** Who owns the demo's brand: whoever opens the demo is signed in as them. */
export function findOwner() {
  const owner = makeColleagues([]).find(({ person }) => person.role === 'owner')
  if (!owner) throw new Error('Nobody owns the brand of the demo.')
  return owner.person
}

/** When the brand was set up, seen from the present of its story. */
export function openingOf(asOf: Date): Date {
  return new Date(asOf.getTime() - daysBefore * dayMs)
}

/**
 * Makes the demo's brand with its owner, who can sign in at once; what it holds is loaded after that.
 * @throws AppError conflict when there is a brand of that name already (or any, when it is to be the first)
 */
export async function beginDemo(
  world: World,
  { conversations, password, isFirst }: NewDemo,
): Promise<DemoLoad> {
  const asOf = world.now()
  const load = {
    seed,
    conversationCount: conversations ?? usualCount,
    asOf,
    password: password ?? `${brand.slug}-${base32(randomBytes(5))}`,
  }
  const { name, email } = findOwner()
  const owner = { name, email, password: load.password }
  const opening = openingOf(asOf)
  const { accountId } = await setUpAccount(
    { ...world, now: () => opening },
    { brand: brand.name, locale: localeOf(brand.defaultLanguage), owner },
    {
      onlyFirst: isFirst,
      async afterSetUp(tx) {
        await refuseSecond(tx)
        await noteDemo(tx, load)
        if (isFirst) tx.enqueue('demo.load', {})
      },
    },
  )
  return { ...load, accountId, state: 'loading' }
}

async function refuseSecond(tx: Tx): Promise<void> {
  const other = await tx.db
    .selectFrom('accounts')
    .select('id')
    .where('name', '=', brand.name)
    .where('id', '<>', tx.accountId)
    .executeTakeFirst()
  if (other)
    throw new AppError(
      'conflict',
      `There is a brand called ${brand.name} here already. The demo was not loaded.`,
      {
        key: 'nameTaken',
        values: { name: brand.name },
      },
    )
}
