import { AppError } from '../platform/errors.ts'
import { webhookEvents } from './events.ts'

// Only one member hears of these, or they say nothing to a program outside.
const untold = new Set([
  'conversation.read',
  'conversation.all_read',
  'conversation.left',
  'draft.saved',
  'note.mentioned',
  'message.failed',
])

/** A test is told to the endpoint it is for, whatever that has chosen. */
export const testType = 'webhook.test'

/** The kinds of events a program outside can be told, of all that are declared, in alphabetical order. */
export function publicTypes(declared: Record<string, unknown>): string[] {
  return Object.keys({ ...declared, ...webhookEvents })
    .filter((type) => !untold.has(type) && type !== testType)
    .sort()
}

/** @throws AppError invalid, naming those that do not exist */
export function checkTypes(chosen: readonly string[] | null, known: readonly string[]): void {
  const strange = (chosen ?? []).filter((type) => !known.includes(type))
  if (strange.length === 0) return
  const names = strange.slice(0, 5).join(', ')
  throw new AppError('invalid', `There are no such events: ${names}.`, {
    key: 'webhookEventTypes',
    field: 'eventTypes',
    values: { names },
  })
}
