import { z } from 'zod'

const contact = { contactId: z.uuid() }

/** What happens to contacts. `contactIds` of a merge are all records it moved: the loser and those merged into it before. */
export const contactEvents = {
  'contact.created': z.object(contact),
  'contact.updated': z.object({ ...contact, changes: z.record(z.string(), z.unknown()) }),
  'contact.blocked': z.object(contact),
  'contact.unblocked': z.object(contact),
  'contact.identity_added': z.object({ ...contact, kind: z.string(), value: z.string() }),
  'contact.identity_removed': z.object({ ...contact, kind: z.string(), value: z.string() }),
  'contact.note_added': z.object({ ...contact, noteId: z.uuid() }),
  /** They called and somebody answered: which line, for how many seconds. */
  'contact.called': z.object({
    ...contact,
    line: z.string(),
    seconds: z.number().int(),
    beganAt: z.date(),
  }),
  /** Deleted at their own wish. */
  'contact.forgotten': z.object(contact),
  'contact.merged': z.object({ winnerId: z.uuid(), loserId: z.uuid(), contactIds: z.array(z.uuid()) }),
  'contact.unmerged': z.object({ winnerId: z.uuid(), loserId: z.uuid(), contactIds: z.array(z.uuid()) }),
}
