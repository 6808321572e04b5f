import { z } from 'zod'
import {
  type Call,
  type DirectoryPlatform,
  DirectoryProblem,
  lookBefore,
  type Shown,
  type Sought,
} from '../../listings/index.ts'
import { type FoursquarePlace, placeFields, placeShape, toListing } from './places.ts'
import { callFoursquare, checkKey } from './request.ts'
import { toProposal } from './to-proposal.ts'

const nearM = 300
const mostFound = 3

const foundShape = z.object({ results: z.array(placeShape).default([]) })

/** Foursquare: asked about each place of ours, as it lists nothing of a brand's own; it takes proposals only. */
export const foursquare: DirectoryPlatform = {
  kind: 'foursquare',
  // It takes 50 calls a second; each is paid for.
  paces: { calls: { perMinute: 300, atOnce: 60 }, edits: { perMinute: 6, atOnce: 3 } },
  signIn: { by: 'key', token: checkKey },
  async readPart(call, position, seek) {
    const sought = await seek(z.string().safeParse(position).data)
    const shown: Shown[] = []
    for (const one of sought) shown.push(...(await lookUp(call, one)))
    return { shown, next: sought.at(-1)?.ours.id ?? null }
  },
  async push(call, pushed) {
    const proposal = toProposal(pushed)
    const path = `places/${encodeURIComponent(pushed.externalId)}`
    const known = toListing(await readPlace(call, path))
    if (lookBefore(known, pushed)) return { state: 'sent', listing: known }
    const ask = (query: Record<string, string>) =>
      callFoursquare(call, { path: `${path}/suggest/edit`, method: 'POST', query, shape: z.looseObject({}) })
    // What it would refuse it refuses here, and nothing is proposed.
    await ask({ ...proposal, dry_run: 'true' })
    await ask(proposal)
    return { state: 'proposed' }
  },
}

function readPlace(call: Call, path: string): Promise<FoursquarePlace> {
  return callFoursquare(call, { path, query: { fields: placeFields }, shape: placeShape })
}

// By its id where that is known; else what has a name like it near by, which the audit then judges.
async function lookUp(call: Call, { ours, externalId }: Sought): Promise<Shown[]> {
  const places = externalId ? await findPlace(call, externalId) : await search(call, ours)
  return places
    .filter(({ date_closed: closed }) => !closed)
    .map((place) => ({ externalId: place.fsq_place_id, listing: toListing(place), edited: [] }))
}

async function findPlace(call: Call, id: string): Promise<FoursquarePlace[]> {
  try {
    return [await readPlace(call, `places/${encodeURIComponent(id)}`)]
  } catch (error) {
    if (error instanceof DirectoryProblem && error.reason === 'gone') return []
    throw error
  }
}

async function search(
  call: Call,
  { name, address, latitude, longitude }: Sought['ours'],
): Promise<FoursquarePlace[]> {
  const hasPin = typeof latitude === 'number' && typeof longitude === 'number'
  const town = [address.city, address.country].filter(Boolean).join(', ')
  if (!hasPin && !address.city) return []
  const where: Record<string, string> = hasPin
    ? { ll: `${latitude},${longitude}`, radius: String(nearM) }
    : { near: town }
  const query = { query: name, ...where, fields: placeFields, limit: String(mostFound) }
  return (await callFoursquare(call, { path: 'places/search', query, shape: foundShape })).results
}
