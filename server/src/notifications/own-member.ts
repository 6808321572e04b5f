import type { Actor } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

/** The member who asks for what is their own. @throws AppError forbidden for programs */
export function ownMember(actor: Actor): Extract<Actor, { kind: 'member' }> {
  if (actor.kind === 'member') return actor
  throw new AppError('forbidden', 'Only people have notifications.', { key: 'notificationsOfPeople' })
}
