import type { DBFieldAttribute, DBPrimitive } from '@better-auth/core/db'
import { passkey } from '@better-auth/passkey'
import { sso } from '@better-auth/sso'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { World } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { joinThroughCompany } from './join-through-company.ts'
import { type SendSystemMail, sendPasswordReset } from './mails.ts'
import { companySessionLimits } from './sso-providers.ts'

export type SignIn = ReturnType<typeof createSignIn>

const daySeconds = 86_400
/** The addresses a caller's network address is given in; set by us, so a client cannot claim another. */
export const addressHeader = 'x-vicino-address'

/**
 * Sign-in by password, authenticator app, passkey and company sign-in, on our own tables. Nobody can sign up: people
 * join by set-up, by invitation, or through their company when their brand knows them.
 */
export function createSignIn(world: World, sendSystemMail: SendSystemMail) {
  const { publicUrl, privateOrigins } = world.config
  return betterAuth({
    appName: 'Vicino',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: world.secrets.derive('auth'),
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...details) => world.log.warn({ details: details.map(reasonOnly) }, message),
    },
    // Our own connection maps camelCase to our columns, so the library needs no list of column names.
    database: { db: world.db, type: 'postgres', transaction: true },
    // A company sign-in may live inside the private network only at these.
    trustedOrigins: privateOrigins,
    user: { modelName: 'authUsers' },
    account: { modelName: 'authIdentities', encryptOAuthTokens: true },
    verification: {
      modelName: 'authVerifications',
      storeIdentifier: { default: 'plain', overrides: { 'reset-password': 'hashed' } },
    },
    session: {
      modelName: 'authSessions',
      expiresIn: 30 * daySeconds,
      updateAge: daySeconds,
      additionalFields: {
        activeAccountId: { type: 'string', required: false, input: false },
        limitedToAccountId: { type: 'string', required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => ({
            data: { ...session, ...(await companySessionLimits(world, context)) },
          }),
        },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }) => sendPasswordReset(world, sendSystemMail, user, url),
    },
    // Counted by our own server, per person and per address (see mount-sign-in.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'vicino',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // The origin of each write is checked by us, for sign-in and API alike (see check-origin.ts).
      disableCSRFCheck: true,
      disableOriginCheck: false,
      database: { generateId: () => newId(), validateSchema: false },
    },
    plugins: [
      twoFactor({
        issuer: 'Vicino',
        twoFactorTable: 'authTwoFactors',
        schema: { user: { modelName: 'authUsers' }, twoFactor: { modelName: 'authTwoFactors' } },
      }),
      passkey({ rpName: 'Vicino', schema: { passkey: { modelName: 'authPasskeys' } } }),
      companySignIn(world),
    ],
  })
}

function companySignIn(world: World) {
  const plugin = sso({
    providersLimit: 0,
    trustEmailVerified: true,
    redirectURI: '/sso/callback',
    resolveUser: (input) => joinThroughCompany(world, input),
    schema: { ssoProvider: { modelName: 'authSsoProviders', fields: { organizationId: 'owningAccountId' } } },
  })
  const transform = {
    input: (value: DBPrimitive) =>
      typeof value === 'string' ? world.secrets.seal(value).toString('base64') : value,
    output: (value: DBPrimitive) =>
      typeof value === 'string' ? world.secrets.open(Buffer.from(value, 'base64')) : value,
  }
  // The client's secret stands in it, and the library would keep it as plain text.
  const oidcConfig: DBFieldAttribute = { type: 'string', required: true, fieldName: 'oidcConfig', transform }
  const { ssoProvider } = plugin.schema
  return {
    ...plugin,
    schema: { ssoProvider: { ...ssoProvider, fields: { ...ssoProvider.fields, oidcConfig } } },
  }
}

function reasonOnly(detail: unknown): unknown {
  return detail instanceof Error ? { name: detail.name, message: detail.message } : typeof detail
}
