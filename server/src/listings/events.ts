import { z } from 'zod'

export const listingEvents = {
  'directory.changed': z.object({ state: z.string() }),
  'directory_record.decided': z.object({ directoryId: z.uuid(), kind: z.string() }),
}
