import type { Connectors } from '../../connectors/index.ts'
import type { Actor, Context, Tx } from '../../platform/context.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import type { DemoCorpus, DemoDepartmentKey, DemoPerson } from '../shapes.ts'
import { pastJobs } from './past-jobs.ts'
import type { Memory } from './quick-database.ts'
import { type Marks, readMarks } from './read-marks.ts'

type Member = Extract<Actor, { kind: 'member' }>

/** The brand as the stories find it: everything they name, by what the corpus calls it. */
export type Stage = {
  context: Context
  connectors: Connectors
  jobs: Jobs
  memory: Memory
  member(key: string): Member
  department(key: DemoDepartmentKey): string
  location(key: string): string
  /** The shop whose own address it is. */
  locationAt(address: string): string | undefined
  /** The channel that receives at an address, or, where the server made that, is called so. */
  channel(address: string): string
  marks: Marks
  /** Who sorts out what was not written to a shop. */
  dispatcher: Member
}

/** Finds the brand's people and places again. @throws Error when something of the corpus is not there */
export async function readStage(
  context: Context,
  connectors: Connectors,
  corpus: Pick<DemoCorpus, 'people' | 'departments' | 'locations'>,
): Promise<Stage> {
  const found = await context.read(readIds)
  const department = (key: string) =>
    get(found.departments, corpus.departments.find((one) => one.key === key)?.name ?? key)
  const location = (key: string) =>
    get(found.locations, corpus.locations.find((one) => one.key === key)?.email ?? key)
  const members = new Map(
    corpus.people.map((person) => [
      person.key,
      {
        ...memberOf(person),
        id: get(found.members, person.email),
        ...scopeOf(person, { department, location }),
      },
    ]),
  )
  return {
    context,
    connectors,
    jobs: pastJobs(connectors),
    memory: new Map(),
    member: (key) => get(members, key),
    department,
    location,
    locationAt: (address) => found.locations.get(address),
    channel: (address) => get(found.channels, address),
    marks: found.marks,
    dispatcher: get(members, sorterOf(corpus.people)),
  }
}

async function readIds(tx: Tx) {
  const ofAccount = <T extends { id: string }>(rows: T[], nameOf: (row: T) => string | null) =>
    new Map(rows.map((row) => [nameOf(row) ?? '', row.id]))
  const { accountId, db } = tx
  const members = await db
    .selectFrom('members')
    .select(['id', 'email'])
    .where('accountId', '=', accountId)
    .execute()
  const departments = await db
    .selectFrom('departments')
    .select(['id', 'name'])
    .where('accountId', '=', accountId)
    .execute()
  const locations = await db
    .selectFrom('locations')
    .select(['id', 'email'])
    .where('accountId', '=', accountId)
    .execute()
  const channels = await db
    .selectFrom('channels')
    .select(['id', 'address', 'name', 'connector'])
    .where('accountId', '=', accountId)
    .execute()
  return {
    members: ofAccount(members, (row) => row.email),
    departments: ofAccount(departments, (row) => row.name),
    locations: ofAccount(locations, (row) => row.email),
    channels: ofAccount(channels, (row) => (row.connector === 'email' ? row.address : row.name)),
    marks: await readMarks(tx),
  }
}

function sorterOf(people: readonly DemoPerson[]): string {
  const hasAll = (one: DemoPerson) =>
    one.locationKeys === 'all' && (one.departmentKeys === 'all' || one.departmentKeys.includes('care'))
  return people.findLast(hasAll)?.key ?? ''
}

function memberOf({ name, role, languages }: DemoPerson) {
  return { kind: 'member' as const, name, role, locale: languages[0] }
}

function scopeOf(
  { locationKeys, departmentKeys }: DemoPerson,
  stage: Pick<Stage, 'location' | 'department'>,
): Pick<Member, 'locations' | 'departments'> {
  return {
    locations: locationKeys === 'all' ? 'all' : locationKeys.map(stage.location),
    departments: departmentKeys === 'all' ? 'all' : departmentKeys.map(stage.department),
  }
}

function get<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The demo's brand lacks "${key}".`)
  return value
}
