// accounts owns brands and the people who work for them: sign-in, members with role and scope, departments, brand kit,
// API keys and the audit log. It also holds the one rule of who sees what.

export { hashPassword } from 'better-auth/crypto'
export { updateAccount } from './account.ts'
export { addMember } from './add-member.ts'
export { createApiKey } from './api-keys.ts'
export { audit, differenceOf } from './audit.ts'
export { changeSettings } from './change-settings.ts'
export { readDefaultLocale } from './default-locale.ts'
export { addDepartment, updateDepartment } from './departments.ts'
export { accountEvents } from './events.ts'
export { accountJobs } from './jobs.ts'
export type { SendSystemMail, SystemMail } from './mails.ts'
export { memberActor } from './member-actor.ts'
export { openSession } from './open-session.ts'
export { can, requirePermission } from './permissions.ts'
export { renderBrandPage, type Say } from './public/brand-page.tsx'
export { findOwnBrand, type PublicBrand } from './public/find-brand.ts'
export { languageName } from './public/language-name.ts'
export { publicAddress } from './public/own-address.ts'
export { breadcrumbs, PageHead } from './public/page-head.tsx'
export {
  type Answer as PageAnswer,
  type Cookie as PageCookie,
  type Handle,
  publicPages,
} from './public/public-pages.ts'
export type { Caller, UploadedFile, Visit } from './public/visit.ts'
export { registerAccountRoutes } from './routes.ts'
export { registerSetUpRoutes } from './session-routes.ts'
export { setPassword } from './set-password.ts'
export { type AfterSetUp, type SetUp, setUpAccount } from './set-up.ts'
export { settingsPart } from './settings-part.ts'
export { newAccountShape } from './shapes.ts'
export { createSignIn, type SignIn } from './sign-in.ts'
export { endsStream, mayHear, sees, visibleConversations, visibleLocations } from './visibility.ts'
