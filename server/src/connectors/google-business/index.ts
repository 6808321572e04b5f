import { z } from 'zod'
import type { Call, DirectoryPlatform, Shown } from '../../listings/index.ts'
import { fieldOf, type GoogleLocation, locationShape, readMask, toListing } from './locations.ts'
import { oauth } from './oauth.ts'
import { callGoogle, hostOf } from './request.ts'
import { toPatch } from './to-patch.ts'

const accountsAtOnce = 20
const locationsAtOnce = 100

const accountsShape = z.object({
  accounts: z.array(z.object({ name: z.string() })).default([]),
  nextPageToken: z.string().optional(),
})
const pageShape = z.object({
  locations: z.array(locationShape).default([]),
  nextPageToken: z.string().optional(),
})
const updatedShape = z.object({ location: locationShape, diffMask: z.string().default('') })
const positionShape = z.object({ accounts: z.array(z.string()), pageToken: z.string() })

/** Google Business Profile: locations read and put right field by field, Google's own changes told apart. */
export const googleBusiness: DirectoryPlatform = {
  kind: 'google_business',
  // Of 300 calls a minute per project and 10 edits a minute per profile.
  paces: { calls: { perMinute: 300, atOnce: 60 }, edits: { perMinute: 10, atOnce: 4 } },
  signIn: oauth,
  async readPart(call, position) {
    const { accounts, pageToken } = positionShape.safeParse(position).data ?? {
      accounts: await readAccounts(call),
      pageToken: '',
    }
    const [account, ...rest] = accounts
    if (!account) return { shown: [], next: null }
    const query = new URLSearchParams({ readMask, pageSize: String(locationsAtOnce) })
    if (pageToken) query.set('pageToken', pageToken)
    const url = `${informationHost(call)}/v1/${account}/locations?${query}`
    const page = await callGoogle(call, { url, shape: pageShape })
    const shown: Shown[] = []
    for (const location of page.locations) shown.push(await asShown(call, location))
    if (page.nextPageToken) return { shown, next: { accounts, pageToken: page.nextPageToken } }
    return { shown, next: rest.length > 0 ? { accounts: rest, pageToken: '' } : null }
  },
  async push(call, pushed) {
    const { updateMask, location } = toPatch(pushed)
    const url = (query: Record<string, string>) =>
      `${informationHost(call)}/v1/${pushed.externalId}?${new URLSearchParams({ updateMask, ...query })}`
    // What it would refuse it refuses here, and nothing has changed.
    await callGoogle(call, {
      ...{ url: url({ validateOnly: 'true' }), method: 'PATCH', body: location },
      shape: z.looseObject({}),
    })
    const after = await callGoogle(call, {
      ...{ url: url({}), method: 'PATCH', body: location, shape: locationShape },
    })
    return { state: 'sent', listing: toListing(after) }
  },
}

async function readAccounts(call: Call): Promise<string[]> {
  const found: string[] = []
  for (let pageToken = ''; ; ) {
    const query = new URLSearchParams({ pageSize: String(accountsAtOnce) })
    if (pageToken) query.set('pageToken', pageToken)
    const host = hostOf(call.config, 'https://mybusinessaccountmanagement.googleapis.com')
    const page = await callGoogle(call, { url: `${host}/v1/accounts?${query}`, shape: accountsShape })
    found.push(...page.accounts.map(({ name }) => name))
    if (!page.nextPageToken) return found
    pageToken = page.nextPageToken
  }
}

function informationHost({ config }: Call): string {
  return hostOf(config, 'https://mybusinessbusinessinformation.googleapis.com')
}

// Customers see a place with what Google made of it.
async function asShown(call: Call, location: GoogleLocation): Promise<Shown> {
  const externalId = location.name
  if (!location.metadata?.hasGoogleUpdated) return { externalId, listing: toListing(location), edited: [] }
  const url = `${informationHost(call)}/v1/${externalId}:getGoogleUpdated?${new URLSearchParams({ readMask })}`
  const { location: updated, diffMask } = await callGoogle(call, { url, shape: updatedShape })
  const changed = diffMask.split(',').map((path) => path.trim().split('.', 1)[0] ?? '')
  const seen = Object.fromEntries(
    changed.filter((name) => name in fieldOf).map((name) => [name, updated[name]]),
  )
  const merged = locationShape.parse({ ...location, ...seen })
  const edited = [...new Set(changed.flatMap((name) => fieldOf[name] ?? []))]
  return { externalId, listing: toListing(merged), stated: toListing(location), edited }
}
