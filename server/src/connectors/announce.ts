import type { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import type { connectorEvents } from './events.ts'

type Events = typeof connectorEvents

/** Records what happened to a channel or a delivery, in the shape its event has. */
export function announce<Type extends keyof Events>(
  tx: Tx,
  type: Type,
  subjectId: string,
  payload: z.input<Events[Type]>,
): void {
  record(tx, type, { subjectId, payload })
}
