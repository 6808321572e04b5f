import { expect, onTestFinished, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { createContext } from '../context.ts'
import { newId } from '../ids.ts'
import { startTicking } from './tick.ts'

const world = await testWorld()

test('every account is looked at again and again, also after a look that failed', async () => {
  const ids = [newId(), newId()]
  for (const id of ids)
    await world.db.insertInto('accounts').values({ id, name: 'Aurora', slug: id }).execute()
  const looks = new Map<string, number>()
  const ticking = startTicking(
    world,
    (accountId) => createContext(world, accountId, { kind: 'system' }),
    [
      async ({ accountId }) => {
        const count = (looks.get(accountId) ?? 0) + 1
        looks.set(accountId, count)
        if (count === 1) throw new Error('The first look fails.')
      },
    ],
    world.log,
  )
  onTestFinished(() => ticking.stop())
  await expect.poll(() => ids.every((id) => (looks.get(id) ?? 0) >= 3), { timeout: 20_000 }).toBe(true)
})
