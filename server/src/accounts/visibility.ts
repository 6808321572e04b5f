import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor, Scope } from '../platform/context.ts'

/** Where something belongs: what visibility is decided by. */
export type Place = { locationId: string | null; departmentId: string | null }

/**
 * The one rule of who sees what: owners, admins, API keys and the system see all; other members see what lies in their
 * locations (without a location: only those who have all) and in their departments or in none. Customers see nothing
 * through it.
 */
export function sees(actor: Actor, place: Place): boolean {
  const scope = scopeOf(actor)
  const isInLocation =
    scope.locations === 'all' || (place.locationId !== null && scope.locations.includes(place.locationId))
  const isInDepartment =
    scope.departments === 'all' ||
    place.departmentId === null ||
    scope.departments.includes(place.departmentId)
  return isInLocation && isInDepartment
}

/** The same rule as SQL, for any table with `location_id` and `department_id`. */
export function visibleConversations(actor: Actor, table = 'conversations'): RawBuilder<SqlBool> {
  const { locations, departments } = scopeOf(actor)
  const isInLocation = isIn(locations, `${table}.locationId`)
  if (departments === 'all') return isInLocation
  return sql`(${isInLocation} and (${sql.ref(`${table}.departmentId`)} is null or ${isIn(departments, `${table}.departmentId`)}))`
}

/** The locations an actor works with, for a column that holds a location's id. */
export function visibleLocations(actor: Actor, column = 'locations.id'): RawBuilder<SqlBool> {
  return isIn(scopeOf(actor).locations, column)
}

/**
 * Whether an actor may hear of an event. What is private to one member reaches only them; what happened at a place
 * reaches those who see the place; a matter between us and a customer that has no place yet is judged as such.
 */
export function mayHear(actor: Actor, event: Place & { type: string; audienceId: string | null }): boolean {
  if (event.audienceId !== null) return actor.kind === 'member' && actor.id === event.audienceId
  const isPlaced = event.locationId !== null || event.departmentId !== null
  return isPlaced || matters.has(event.type.split('.', 1)[0] ?? '')
    ? sees(actor, event)
    : actor.kind !== 'contact'
}

/** Whether an event changes what an actor may do or see, so that what they have open must be opened anew. */
export function endsStream(actor: Actor, event: { type: string; subjectId: string | null }): boolean {
  if (actor.kind !== 'member' && actor.kind !== 'key') return false
  return event.subjectId === actor.id && changesOfAccess.has(event.type)
}

const changesOfAccess = new Set(['member.updated', 'member.disabled', 'api_key.revoked'])

const matters = new Set(['conversation', 'message', 'note', 'draft', 'contact', 'delivery', 'review'])

function scopeOf(actor: Actor): { locations: Scope; departments: Scope } {
  switch (actor.kind) {
    case 'member': {
      const isBrandWide = actor.role === 'owner' || actor.role === 'admin'
      return isBrandWide ? { locations: 'all', departments: 'all' } : actor
    }
    case 'key':
    case 'rule':
    case 'system':
      return { locations: 'all', departments: 'all' }
    case 'contact':
      return { locations: [], departments: [] }
  }
}

function isIn(scope: Scope, column: string): RawBuilder<SqlBool> {
  if (scope === 'all') return sql`true`
  // An empty list gives false, and a null column gives null, which a condition counts as false.
  return sql`${sql.ref(column)} = any(${[...scope]}::uuid[])`
}
