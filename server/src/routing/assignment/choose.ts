import { sees } from '../../accounts/index.ts'
import type { Actor } from '../../platform/context.ts'

/** Somebody who is there to be given work. */
export type Hand = {
  actor: Extract<Actor, { kind: 'member' }>
  capacity: number
  /** The weight of the open conversations that are theirs, and how many those are. */
  load: number
  openCount: number
  /** None: nobody said which, so any. */
  languages: readonly string[]
  skills: ReadonlySet<string>
  lastGivenAt: number
}

/** A conversation nobody has. */
export type Matter = {
  id: string
  locationId: string | null
  departmentId: string | null
  weight: number
  locale: string | null
  /** Of its tags those that somebody of the brand is known to handle. */
  neededSkills: readonly string[]
  /** Who gave it away: not theirs again at once. */
  notFor: string | null
  /** Where somebody must be at home for it while its own location is closed; null when it is open. */
  openLocations: ReadonlySet<string> | null
}

export type Policy = { mode: 'manual' | 'round_robin' | 'fewest_open'; needsMatch: boolean }

/**
 * Who gets a conversation: of those who are there, may see it and have room, those of an open location before others,
 * those who speak its language and know its matter before others (or nobody else, where the policy says so), and of them
 * who was given something longest ago or has the fewest open.
 */
export function choose(matter: Matter, crew: readonly Hand[], policy: Policy): Hand | undefined {
  if (policy.mode === 'manual') return undefined
  const able = crew.filter(
    (hand) =>
      hand.load + matter.weight <= hand.capacity &&
      hand.actor.id !== matter.notFor &&
      sees(hand.actor, { locationId: matter.locationId, departmentId: matter.departmentId }),
  )
  const suited = able.filter((hand) => suits(hand, matter))
  const left = suited.length > 0 ? suited : policy.needsMatch ? [] : able
  const { openLocations } = matter
  const open = openLocations ? left.filter(({ actor }) => isAtHomeIn(actor, openLocations)) : left
  return (open.length > 0 ? open : left).toSorted(orderOf(policy.mode))[0]
}

function suits({ languages, skills }: Hand, { locale, neededSkills }: Matter): boolean {
  const language = locale?.split('-', 1)[0]?.toLowerCase()
  const speaks = language === undefined || languages.length === 0 || languages.includes(language)
  return speaks && neededSkills.every((tag) => skills.has(tag))
}

function isAtHomeIn({ locations }: Hand['actor'], open: ReadonlySet<string>): boolean {
  return locations === 'all' ? open.size > 0 : locations.some((id) => open.has(id))
}

function orderOf(mode: Policy['mode']): (a: Hand, b: Hand) => number {
  const longestAgo = (a: Hand, b: Hand) => a.lastGivenAt - b.lastGivenAt || (a.actor.id < b.actor.id ? -1 : 1)
  if (mode === 'round_robin') return longestAgo
  return (a, b) => a.openCount - b.openCount || longestAgo(a, b)
}
