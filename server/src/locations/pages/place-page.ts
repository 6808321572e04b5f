import type { Visit } from '../../accounts/index.ts'
import type { readPlacePage } from './read-page.ts'
import type { Wording } from './wording.ts'

/** A location as somebody looks at it. */
export type PlacePage = Awaited<ReturnType<typeof readPlacePage>> & { visit: Visit; wording: Wording }
