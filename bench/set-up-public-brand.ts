import { updateAccount } from '../server/src/accounts/index.ts'
import { createConnectors } from '../server/src/connectors/index.ts'
import { type Context, createContext } from '../server/src/platform/context.ts'
import { setUpBrand } from '../server/src/set-up-brand.ts'
import type { OpenWorld } from '../server/src/world.ts'
import { owner } from './owner.ts'

/** A brand with mail whose public pages are open: without an imprint and a privacy notice they are closed. */
export async function setUpPublicBrand(world: OpenWorld): Promise<Context> {
  const { accountId } = await setUpBrand(world, createConnectors(), {
    ...{ brand: 'Bench', locale: 'en', owner, address: 'support@bench.example' },
  })
  const context = createContext(world, accountId, { kind: 'system' })
  const links = { imprintUrl: 'https://bench.example/imprint', privacyUrl: 'https://bench.example/privacy' }
  await updateAccount(context, { brand: { legal: { ...links, termsUrl: null, footer: '' } } })
  return context
}
