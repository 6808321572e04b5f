import { passkeyClient } from '@better-auth/passkey/client'
import { createAuthClient } from 'better-auth/client'
import { twoFactorClient } from 'better-auth/client/plugins'

/** Sign-in by password, authenticator app and passkey (`/api/auth`). Loaded only where people sign in or change how. */
export const auth = createAuthClient({ plugins: [twoFactorClient(), passkeyClient()] })
