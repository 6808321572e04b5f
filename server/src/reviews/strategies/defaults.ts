import type { Tone } from '../judging/tone-of.ts'
import type { StrategyTerms } from './shapes.ts'

const hour = 60

/** How reviews are answered from the first day: the angrier, the sooner, and the more in private. */
export const builtIn: Record<Tone, { answerMinutes: number | null; offers: boolean; goesPrivate: boolean }> =
  {
    glowing: { answerMinutes: null, offers: false, goesPrivate: false },
    pleased: { answerMinutes: null, offers: false, goesPrivate: false },
    mixed: { answerMinutes: 16 * hour, offers: false, goesPrivate: false },
    disappointed: { answerMinutes: 8 * hour, offers: true, goesPrivate: true },
    furious: { answerMinutes: 4 * hour, offers: true, goesPrivate: true },
  }

/** What a strategy says before anybody has said anything of it. */
export const untouched: StrategyTerms = {
  ...{ answerer: null, answerMinutes: null, offers: null, goesPrivate: null, limits: null },
  ...{ isAutomatic: false, delayMinutes: hour, texts: {} },
}
