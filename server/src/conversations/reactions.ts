import type { Reactions } from '../platform/jobs/jobs.ts'
import { replanLocation } from './clocks/replan-many.ts'
import { followContacts } from './follow-contacts.ts'
import { releaseWork } from './release-work.ts'

/** What conversations do when something happens elsewhere. */
export const conversationReactions: Reactions = {
  'location.hours_changed': {
    'conversations.replan': (context, event) =>
      event.subjectId ? replanLocation(context, event.subjectId) : Promise.resolve(),
  },
  'member.disabled': { 'conversations.releaseWork': releaseWork },
  'contact.merged': { 'conversations.followContacts': followContacts },
  'contact.unmerged': { 'conversations.followContacts': followContacts },
}
