/** Services that keep hours of their own, as search engines know them too; named by the message `locations.setName`. */
export const hourSetKinds: readonly string[] = [
  'PHONE',
  'DRIVE_THROUGH',
  'DELIVERY',
  'PICKUP',
  'TAKEOUT',
  'KITCHEN',
  'ONLINE_SERVICE_HOURS',
  'SENIOR_HOURS',
]
