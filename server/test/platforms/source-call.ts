import { readConfig } from '../../src/platform/config.ts'
import type { SourceCall } from '../../src/reviews/index.ts'

export type CountedCall = SourceCall & {
  /** How often a turn was taken. */
  turns(): number
}

/**
 * A source called without the rest of the server around it: every turn is given at once.
 * @param platform whose hosts `origin` stands in for
 */
export function sourceCall(
  { platform, origin }: { platform: string; origin: string },
  given: Partial<SourceCall> = {},
): CountedCall {
  let turns = 0
  return {
    ...{ config: readConfig({ PLATFORM_ORIGINS: `${platform}=${origin}` }), settings: {}, secrets: {} },
    ...{ accessToken: '', now: () => new Date() },
    ...given,
    turn: async () => {
      turns += 1
    },
    turns: () => turns,
  }
}
