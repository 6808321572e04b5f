import type { World } from '../platform/context.ts'
import { findOwner } from './load/begin-demo.ts'
import { countLoaded, findDemo } from './load/demo-load.ts'

const nothing = { state: 'none' as const, done: 0, total: 0, email: null, password: null }

/**
 * The installation's demo and how far it has come. How to sign in is told once it is there, and only while no other
 * brand shares the installation.
 */
export async function describeDemo(world: World) {
  const load = await findDemo(world)
  if (!load) return nothing
  const { state, conversationCount: total, password } = load
  const done = state === 'ready' ? total : await countLoaded(world, load)
  const isOpen = state === 'ready' && (await isAlone(world))
  return {
    state,
    done,
    total,
    email: isOpen ? findOwner().email : null,
    password: isOpen ? password : null,
  }
}

async function isAlone({ db }: World): Promise<boolean> {
  const accounts = await db.selectFrom('accounts').select('id').limit(2).execute()
  return accounts.length === 1
}
