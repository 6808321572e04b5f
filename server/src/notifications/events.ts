import { z } from 'zod'

/** What happens to a member's notifications; only they hear of it. */
export const notificationEvents = {
  'notification.changed': z.object({}),
}
