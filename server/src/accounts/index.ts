// accounts owns brands and the people who work for them: sign-in, members with role and scope, departments, brand kit,
// API keys and the audit log. It also holds the one rule of who sees what.

export { createApiKey } from './api-keys.ts'
export { audit, differenceOf } from './audit.ts'
export { accountEvents } from './events.ts'
export { accountJobs } from './jobs.ts'
export type { SendSystemMail, SystemMail } from './mails.ts'
export { can, requirePermission } from './permissions.ts'
export { registerAccountRoutes } from './routes.ts'
export { registerSetUpRoutes } from './session-routes.ts'
export { type AfterSetUp, type SetUp, setUpAccount } from './set-up.ts'
export { newAccountShape } from './shapes.ts'
export { createSignIn } from './sign-in.ts'
export { endsStream, mayHear, sees, visibleConversations, visibleLocations } from './visibility.ts'
