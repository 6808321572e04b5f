import type { Actor, Role } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

const everyone = [
  'conversations.read',
  'contacts.read',
  'locations.read',
  'members.read',
  'departments.read',
  'channels.read',
  'knowledge.read',
] as const
const work = ['conversations.write', 'contacts.write', 'knowledge.write'] as const
const manage = [
  'conversations.delete',
  'tags.manage',
  'views.share',
  'workload.manage',
  'writing.manage',
  'locations.manage',
  'deliveries.read',
  'knowledge.publish',
  'answers.approve',
] as const
const administer = [
  'account.manage',
  'members.manage',
  'departments.manage',
  'locations.create',
  'locations.approve',
  'channels.manage',
  'deliveries.manage',
  'api_keys.manage',
  'webhooks.manage',
  'imports.manage',
  'export.make',
  'routing.manage',
  'sso.manage',
  'audit.read',
  'doctor.run',
] as const
const own = ['owners.manage'] as const

/** Everything that may be allowed or not. A location or department limit narrows it further (see visibility.ts). */
export const permissions = [...everyone, ...work, ...manage, ...administer, ...own] as const
export type Permission = (typeof permissions)[number]

const allowed: Record<Role, readonly Permission[]> = {
  viewer: everyone,
  agent: [...everyone, ...work],
  manager: [...everyone, ...work, ...manage],
  admin: [...everyone, ...work, ...manage, ...administer],
  owner: permissions,
}

/** What an actor may do. API keys act for the whole brand; only people may change who owns it. */
export function permissionsOf(actor: Actor): readonly Permission[] {
  switch (actor.kind) {
    case 'member':
      return allowed[actor.role]
    case 'key':
      return allowed.admin
    case 'rule':
    case 'system':
      return permissions
    case 'contact':
      return []
  }
}

/** Whether an actor may do something. */
export function can(actor: Actor, permission: Permission): boolean {
  return permissionsOf(actor).includes(permission)
}

/** @throws AppError forbidden when the actor's role does not allow it. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!can(actor, permission))
    throw new AppError('forbidden', `This needs the permission ${permission}.`, {
      key: 'forbidden',
      permission,
    })
}
