import { brand } from './content/brand.ts'
import { people } from './content/people.ts'
import type { Gender } from './expand.ts'
import type { Shop } from './make-locations.ts'
import type { Random } from './random.ts'
import type { DemoDepartmentKey, DemoLocale, DemoLocation, DemoPerson, DemoRole } from './shapes.ts'

/** A person of the brand with what only the generator needs to know. */
export type Colleague = { person: DemoPerson; gender: Gender }

/** The twelve people who answer. */
export function makeColleagues(shops: readonly Shop[]): Colleague[] {
  return people.map(({ gender, regionKeys, locationKeys, ...row }) => ({
    gender,
    person: {
      ...row,
      firstName: row.name.split(' ')[0] ?? row.name,
      email: `${row.key.replace('-', '.')}@${brand.emailDomain}`,
      locationKeys: locationKeys ?? (regionKeys === 'all' ? 'all' : locationsIn(regionKeys, shops)),
    },
  }))
}

/** Somebody in charge who speaks the language; the corpus has at least one for every case. */
export function pickOwner(
  colleagues: readonly Colleague[],
  matter: { location: DemoLocation; departmentKey: DemoDepartmentKey; locale: DemoLocale },
  random: Random,
): Colleague {
  const able = inCharge(colleagues, matter).filter(({ person }) => person.languages.includes(matter.locale))
  return random.pickWeighted(
    able,
    ({ person }) => duty[person.role] * (person.locationKeys === 'all' ? 1 : 10),
  )
}

/** Somebody else in charge, to be mentioned in a note. */
export function pickOther(
  colleagues: readonly Colleague[],
  matter: { location: DemoLocation; departmentKey: DemoDepartmentKey },
  writer: Colleague,
  random: Random,
): Colleague {
  const others = inCharge(colleagues, matter).filter((colleague) => colleague !== writer)
  return random.pickWeighted(others, ({ person }) => (person.locationKeys === 'all' ? 1 : 4))
}

/** How much of the answering falls to each role; who works for all shops gets a tenth of it in each. */
const duty: Record<DemoRole, number> = { owner: 9, admin: 4, manager: 3, agent: 6, viewer: 0 }

function inCharge(
  colleagues: readonly Colleague[],
  { location, departmentKey }: { location: DemoLocation; departmentKey: DemoDepartmentKey },
) {
  return colleagues.filter(
    ({ person }) =>
      (person.locationKeys === 'all' || person.locationKeys.includes(location.key)) &&
      (person.departmentKeys === 'all' || person.departmentKeys.includes(departmentKey)),
  )
}

function locationsIn(regionKeys: readonly string[], shops: readonly Shop[]) {
  return shops
    .filter(({ location }) => regionKeys.includes(location.regionKey))
    .map(({ location }) => location.key)
}
