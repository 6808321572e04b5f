import { findLocationHours, type Hours } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'

/** The hours a conversation's clocks run in; undefined without a location. */
export async function readHours(tx: Tx, locationId: string | null): Promise<Hours | undefined> {
  return locationId ? (await findLocationHours(tx, locationId))?.hours : undefined
}
