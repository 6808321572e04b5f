import type { DemoDepartmentKey, DemoLocale } from '../../shapes.ts'
import type { HelpKey } from '../help/plan.ts'

/** One thing said: by the visitor, or by whoever answers; so many seconds after the one before. */
type DemoLine = { by: 'visitor' | 'agent'; after: number; text: string }

/** A chat on the brand's site. */
export type DemoChat = {
  key: string
  locationKey: string
  locale: DemoLocale
  name: string
  email?: string
  /** Where on the site they wrote. */
  page: { path: string; title: string }
  /** What they had searched for, and the article they had before them. */
  typed?: string
  article?: HelpKey
  /** Who took it on; nobody yet without one. */
  personKey?: string
  departmentKey?: DemoDepartmentKey
  isResolved: boolean
  /** How long ago the last line was said, in minutes. */
  endedMinutesAgo: number
  lines: readonly [DemoLine, ...DemoLine[]]
}

/** What a visitor says. */
export function visitor(text: string, after = 40): DemoLine {
  return { by: 'visitor', after, text }
}

/** What somebody of the brand says. */
export function agent(text: string, after = 50): DemoLine {
  return { by: 'agent', after, text }
}
