import { z } from 'zod'
import { settingsPart } from '../accounts/index.ts'

const parts = {
  routingCapacity: z
    .number()
    .int()
    .min(1)
    .max(1_000)
    .meta({ description: 'How much open work one person takes on, unless something else is said of them' }),
  routingWeights: z.record(z.string().max(40), z.number().int().min(0).max(100)).meta({
    description: 'How much one conversation counts, by the kind of its channel; 1 where nothing is said',
  }),
  routingAwayMinutes: z
    .number()
    .int()
    .min(1)
    .max(240)
    .meta({ description: 'How long somebody may be without an open console before they count as away' }),
}

/** Stands in `accounts.settings`. */
const keptShape = z.object({
  routingCapacity: parts.routingCapacity.default(20),
  routingWeights: parts.routingWeights.default({}),
  routingAwayMinutes: parts.routingAwayMinutes.default(5),
})

export const routingSettingsShape = z
  .object({ ...parts, version: z.number().int() })
  .meta({ id: 'RoutingSettings' })
export const routingSettingsChangesShape = z.object(parts).partial()

export type RoutingSettings = z.infer<typeof keptShape>

/** How work is measured. */
export const routingSettings = settingsPart(keptShape, 'routing_settings.updated')
