import { useTranslate } from '../../lib/i18n.tsx'
import type { Member } from './shapes.ts'

type Scope = Pick<Member, 'allLocations' | 'locationIds' | 'allDepartments' | 'departmentIds'>

/** What somebody answers for, in half a line: `3 locations, all departments`. */
export function useScopeText(): (scope: Scope) => string {
  const translate = useTranslate()
  return ({ allLocations, locationIds, allDepartments, departmentIds }) => {
    const locations = allLocations
      ? translate('people.allLocations')
      : translate('people.locationCount', { count: locationIds.length })
    const departments = allDepartments
      ? translate('people.allDepartments')
      : translate('people.departmentCount', { count: departmentIds.length })
    return `${locations} · ${departments}`
  }
}
