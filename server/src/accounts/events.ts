import { z } from 'zod'

const nothing = z.object({})
const changes = z.object({ changes: z.record(z.string(), z.unknown()) })

/** What happens in a brand's own house. The subject is the member, department, key, … it happened to. */
export const accountEvents = {
  'account.created': nothing,
  'account.updated': nothing,
  'member.invited': nothing,
  'member.invitation_revoked': nothing,
  'member.joined': z.object({ invitationId: z.uuid() }),
  'member.updated': changes,
  'member.disabled': changes,
  'member.enabled': changes,
  'department.created': z.object({ name: z.string() }),
  'department.updated': changes,
  'api_key.created': nothing,
  'api_key.revoked': nothing,
  'sso_provider.added': nothing,
  'sso_provider.removed': nothing,
}
