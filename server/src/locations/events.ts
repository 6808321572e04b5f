import { z } from 'zod'

const location = { locationId: z.uuid(), name: z.string() }

/** What happens to places. The hours event is apart: clocks are planned anew upon it. */
export const locationEvents = {
  'location.created': z.object(location),
  'location.updated': z.object({ ...location, fields: z.array(z.string()) }),
  'location.hours_changed': z.object(location),
  'location.archived': z.object(location),
  'region.changed': z.object({ regionId: z.uuid() }),
}
