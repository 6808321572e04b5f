import { can } from '../../accounts/index.ts'
import type { Actor } from '../../platform/context.ts'

// What makes sense only together is decided upon together: a date of a status with the status.
const leaders: Record<string, string> = {
  ...{ closedFrom: 'status', opensOn: 'status', statusReason: 'status', movedToId: 'status' },
  longitude: 'latitude',
}

/**
 * The one rule of who changes what of a location they see: head office everything; who manages it everything that head
 * office has not locked, and of that they propose; nobody else anything.
 */
export function whoMay(
  actor: Actor,
  field: string,
  locked: readonly string[],
): 'change' | 'propose' | 'none' {
  if (can(actor, 'locations.approve')) return 'change'
  if (!can(actor, 'locations.manage')) return 'none'
  return locked.includes(leaders[field] ?? field) ? 'propose' : 'change'
}
