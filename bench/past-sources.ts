import { appId, appStoreSecrets } from '../server/test/platforms/app_store_reviews.ts'
import { facebookClient } from '../server/test/platforms/facebook.ts'
import { verifyToken } from '../server/test/platforms/facebook-reviews.ts'
import { googleClient } from '../server/test/platforms/google.ts'
import { businessUnit, trustpilotSecrets } from '../server/test/platforms/trustpilot_reviews.ts'

// biome-ignore lint/suspicious/noExplicitAny: what the interface answers is told by who asks.
export type Ask = (method: string, path: string, body?: object) => Promise<any>

/** A platform in whose place a local server answers, and when the reviews it has were written, in milliseconds. */
export type ToRead = { kind: string; platform: string; origin: string; close(): void; writtenAt(): number[] }

const settings: Record<string, object> = {
  google_reviews: { account: 'accounts/1' },
  facebook_reviews: {},
  trustpilot_reviews: { businessUnitId: businessUnit },
  app_store_reviews: { appId },
}
const secrets: Record<string, object> = {
  google_reviews: {},
  facebook_reviews: { appSecret: facebookClient.clientSecret, verifyToken },
  trustpilot_reviews: trustpilotSecrets,
  app_store_reviews: appStoreSecrets,
}
const clients: Record<string, object> = { google_business: googleClient, facebook: facebookClient }

/** Sets sources up as a person does, signing in where the platform wants that, and has their past read. */
export async function setUpSources(ask: Ask, sources: readonly ToRead[]): Promise<void> {
  for (const { kind, platform } of sources) {
    const client = clients[platform]
    const directory = client ? { directoryId: await signIn(ask, platform, client) } : {}
    const { id } = await ask('POST', '/channels', {
      ...{ connector: kind, name: kind, address: '' },
      ...{ settings: { ...settings[kind], ...directory }, secrets: secrets[kind] },
    })
    await ask('POST', `/review-sources/${id}/readings`, { since: '2015-01-01T00:00:00Z' })
  }
}

async function signIn(ask: Ask, platform: string, client: object): Promise<string> {
  const { id } = await ask('POST', '/directories', { platform, name: platform })
  await ask('PUT', `/directories/${id}/connection`, client)
  const { url } = await ask('POST', `/directories/${id}/sign-ins`)
  const page = await fetch(url, { redirect: 'manual' })
  const back = new URL(page.headers.get('location') ?? '').searchParams
  await ask('POST', '/directory-grants', { state: back.get('state'), code: back.get('code') })
  return id
}
