import { DirectoryProblem, type Pushed } from '../../listings/index.ts'
import { writePageHours } from './hours.ts'
import { countryNamed } from './pages.ts'

/**
 * One field of ours as a page takes it.
 * @throws DirectoryProblem nothing_here, unknown_days, not_sayable: nothing is sent that would wipe or invent something
 */
export function toForm({ field, ours }: Pushed): Record<string, string> {
  switch (field) {
    case 'phone':
      return { phone: said(ours.phones[0]) }
    case 'url':
      return { website: said(ours.url) }
    case 'address':
      return { location: JSON.stringify(locationOf(ours)) }
    case 'hours':
      return { hours: JSON.stringify(writePageHours(ours.hours)) }
    case 'name':
    case 'special_hours':
    case 'category':
      throw new DirectoryProblem('not_sayable', field)
  }
}

function said(value: string | undefined): string {
  if (!value) throw new DirectoryProblem('nothing_here', '')
  return value
}

function locationOf({ address, latitude, longitude }: Pushed['ours']) {
  const { street, unit, postcode, city, region, country } = address
  if (!street || !country) throw new DirectoryProblem('nothing_here', '')
  return {
    street: [street, unit].filter(Boolean).join(', '),
    ...{ zip: postcode, city, country: countryNamed(country) },
    ...(region ? { state: region } : {}),
    ...(typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : {}),
  }
}
