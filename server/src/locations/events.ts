import { z } from 'zod'

const location = { locationId: z.uuid(), name: z.string() }

const kept = { locationId: z.uuid(), changeId: z.uuid() }
const change = z.object({ ...location, changeId: z.uuid(), fields: z.array(z.string()) })

/** What happens to places. The hours event is apart: clocks are planned anew upon it. */
export const locationEvents = {
  'location.created': z.object(location),
  'location.updated': z.object({ ...location, fields: z.array(z.string()) }),
  'location.hours_changed': z.object(location),
  'location.archived': z.object(location),
  'location.change_proposed': change,
  'location.change_planned': change,
  'location.change_decided': z.object({
    ...kept,
    decision: z.enum(['approved', 'declined', 'withdrawn']),
    word: z.string(),
  }),
  'location.change_failed': z.object({ ...kept, word: z.string() }),
  'location.credential_expiring': z.object({
    locationId: z.uuid(),
    credentialId: z.uuid(),
    credential: z.string(),
    expiresOn: z.iso.date(),
  }),
  'location_import.changed': z.object({ state: z.string() }),
  'location_exception.changed': z.object({ state: z.string() }),
  'region.changed': z.object({ regionId: z.uuid() }),
}
