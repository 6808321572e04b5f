import type { HelpCentre, TextRow } from '../../../lib/articles.ts'

/** Whose clock tells when a text becomes public: its region's, else that of most of the brand's places, else the reader's. */
export function zoneOf(
  { zones }: Pick<HelpCentre, 'zones'>,
  { regionId }: Pick<TextRow, 'regionId'>,
): string {
  const ofRegion = zones.find(({ regionIds }) => regionId !== null && regionIds.includes(regionId))
  return (ofRegion ?? zones[0])?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
