import { z } from 'zod'
import { type AfterSetUp, type SetUp, setUpAccount } from './accounts/index.ts'
import { type Connectors, createChannel } from './connectors/index.ts'
import { insertLocation, newLocationShape } from './locations/index.ts'
import { createContext, type World, within } from './platform/context.ts'

/** What a first set-up makes besides the brand and its owner. */
export const firstThingsShape = z.object({
  location: newLocationShape.optional(),
  address: z
    .email()
    .optional()
    .meta({ description: 'The address customers write to; becomes the first e-mail channel' }),
})

export type FirstThings = z.input<typeof firstThingsShape>

/** Makes the first location and the first channel in the transaction that makes the brand. */
export function afterSetUp(
  world: World,
  connectors: Connectors,
  given: FirstThings,
): AfterSetUp<Record<string, string | null>> {
  return async (tx, created) => {
    const locationId = given.location
      ? await insertLocation(tx, { ...given.location, departmentIds: [created.departmentId] })
      : null
    if (!given.address) return { locationId, channelId: null }
    const context = within(createContext(world, tx.accountId, tx.actor), tx)
    const channelId = await createChannel(context, connectors, {
      connector: 'email',
      name: given.address,
      address: given.address,
      settings: {},
      locationId: null,
      departmentId: created.departmentId,
    })
    return { locationId, channelId }
  }
}

/** The same for the command line, where a further brand may be added. */
export async function setUpBrand(world: World, connectors: Connectors, given: SetUp & FirstThings) {
  return setUpAccount(world, given, { onlyFirst: false, afterSetUp: afterSetUp(world, connectors, given) })
}
