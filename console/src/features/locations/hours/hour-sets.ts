import type { MessageKey } from '../../../lib/message-keys.ts'

/** Services that keep hours of their own, as search engines know them too. */
const hourSetNames = {
  PHONE: 'locations.setPhone',
  DRIVE_THROUGH: 'locations.setDriveThrough',
  DELIVERY: 'locations.setDelivery',
  PICKUP: 'locations.setPickup',
  TAKEOUT: 'locations.setTakeout',
  KITCHEN: 'locations.setKitchen',
  ONLINE_SERVICE_HOURS: 'locations.setOnline',
  SENIOR_HOURS: 'locations.setSenior',
} as const satisfies Record<string, MessageKey>

export const hourSetKinds: readonly string[] = Object.keys(hourSetNames)

/** The name of a set of hours; one we do not know is called as it is written. */
export function hourSetName(kind: string): MessageKey | undefined {
  const known: Record<string, MessageKey> = hourSetNames
  return known[kind]
}
