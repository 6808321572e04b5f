import { DirectoryProblem, type Pushed } from '../../listings/index.ts'
import { writeSegments } from './hours.ts'

/**
 * One field of ours as a proposal.
 * @throws DirectoryProblem nothing_here, unknown_days or not_sayable
 */
export function toProposal({ field, ours }: Pushed): Record<string, string> {
  switch (field) {
    case 'name':
      return { name: said(ours.name) }
    case 'phone':
      return { tel: said(ours.phones[0]) }
    case 'url':
      return { website: said(ours.url) }
    case 'hours':
      return { hours: writeSegments(ours.hours) }
    case 'address':
      return addressOf(ours)
    case 'special_hours':
    case 'category':
      throw new DirectoryProblem('not_sayable', field)
  }
}

function said(value: string | undefined): string {
  if (!value) throw new DirectoryProblem('nothing_here', '')
  return value
}

function addressOf({ address, latitude, longitude }: Pushed['ours']): Record<string, string> {
  const { street, unit, postcode, city, region } = address
  return {
    address: said([street, unit].filter(Boolean).join(', ')),
    ...{ locality: city, postcode },
    ...(region ? { region } : {}),
    ...(typeof latitude === 'number' && typeof longitude === 'number'
      ? { latitude: String(latitude), longitude: String(longitude) }
      : {}),
  }
}
