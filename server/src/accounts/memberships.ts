import { sql } from 'kysely'
import type { Actor, Role, World } from '../platform/context.ts'

/** One brand a person may enter, as whom. */
export type Membership = {
  accountId: string
  accountName: string
  defaultLocale: string
  brand: unknown
  memberId: string
  name: string
  email: string
  role: Role
  locale: string
  signatureHtml: string
  allLocations: boolean
  locationIds: string[]
  allDepartments: boolean
  departmentIds: string[]
}

/** The brands a person may enter, first joined first. One round trip; not for use inside a transaction. */
export async function membershipsOf(world: World, personId: string): Promise<Membership[]> {
  const { rows } = await sql<Membership>`select * from memberships_of(${personId})`.execute(world.db)
  return rows
}

/** The member a person acts as in a brand. */
export function actorOf(membership: Membership): Extract<Actor, { kind: 'member' }> {
  return {
    kind: 'member',
    id: membership.memberId,
    name: membership.name,
    locale: membership.locale,
    role: membership.role,
    locations: membership.allLocations ? 'all' : membership.locationIds,
    departments: membership.allDepartments ? 'all' : membership.departmentIds,
  }
}
