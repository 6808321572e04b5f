import type { MessageKey } from './message-keys.ts'
import type { Session } from './shapes.ts'

type Role = Session['member']['role']

/** From most to least power. */
export const roles: readonly Role[] = ['owner', 'admin', 'manager', 'agent', 'viewer']

export const roleNames: Record<Role, MessageKey> = {
  owner: 'people.roleOwner',
  admin: 'people.roleAdmin',
  manager: 'people.roleManager',
  agent: 'people.roleAgent',
  viewer: 'people.roleViewer',
}

export const roleTexts: Record<Role, MessageKey> = {
  owner: 'people.roleOwnerText',
  admin: 'people.roleAdminText',
  manager: 'people.roleManagerText',
  agent: 'people.roleAgentText',
  viewer: 'people.roleViewerText',
}
