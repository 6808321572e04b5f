// accounts owns brands and the people who work for them: sign-in, members with role and scope, departments, brand kit,
// API keys and the audit log. It also holds the one rule of who sees what.

export { audit, differenceOf } from './audit.ts'
export { can, type Permission, permissionsOf, requirePermission } from './permissions.ts'
export { mayHear, type Place, sees, visibleConversations, visibleLocations } from './visibility.ts'
