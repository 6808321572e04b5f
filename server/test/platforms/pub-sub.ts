import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { PushRequest } from '../../src/reviews/index.ts'
import type { Asked, Reply } from './serve.ts'

export const subscription = 'projects/aurora/subscriptions/reviews'
export const serviceAccountEmail = 'push@aurora.iam.gserviceaccount.com'

export type Pushed = {
  url: string
  /** What the message says. */
  told: Record<string, unknown>
  messageId?: string
  subscription?: string
  /** Instead of what Google would state. */
  claims?: Record<string, unknown>
  at?: Date
}

/** Cloud Pub/Sub as it pushes: an envelope, and a token that Google signs, whose keys it shows to everybody. */
export async function pubSub() {
  let keys = await newKeys()

  return {
    answer({ path }: Asked): Reply | undefined {
      if (path !== '/oauth2/v3/certs') return undefined
      return [200, { keys: [keys.shown] }, { 'cache-control': 'public, max-age=20000, must-revalidate' }]
    },
    /** Google signs with another key from now on. */
    async changeKeys() {
      keys = await newKeys()
    },
    async push({ url, told, claims = {}, at = new Date(), ...more }: Pushed): Promise<PushRequest> {
      const message = {
        data: Buffer.from(JSON.stringify(told)).toString('base64'),
        ...{ messageId: more.messageId ?? randomUUID(), publishTime: at.toISOString() },
      }
      const seconds = Math.floor(at.getTime() / 1000)
      const stated = {
        ...{ iss: 'https://accounts.google.com', aud: url, sub: '113774264463038321964' },
        ...{ email: serviceAccountEmail, email_verified: true, iat: seconds, exp: seconds + 3600, ...claims },
      }
      const header = { alg: 'RS256', kid: keys.shown.kid, typ: 'JWT' }
      const token = await new SignJWT(stated).setProtectedHeader(header).sign(keys.privateKey)
      return {
        body: Buffer.from(JSON.stringify({ message, subscription: more.subscription ?? subscription })),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...{ query: {}, url },
      }
    },
  }
}

async function newKeys() {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const shown = { ...(await exportJWK(publicKey)), kid: randomUUID(), use: 'sig', alg: 'RS256' }
  return { privateKey, shown }
}
