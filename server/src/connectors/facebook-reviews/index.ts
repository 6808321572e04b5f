import type { ReviewSource } from '../../reviews/index.ts'
import { putAnswer, removeAnswer } from './comments.ts'
import { push } from './push.ts'
import { read } from './read.ts'
import { checkPages, readPart } from './read-part.ts'
import { secretsShape, settingsShape } from './settings.ts'

/**
 * Recommendations of Facebook Pages, signed in to through the directory Facebook; a page is the place, by the id that the
 * directory's record has. An answer is the page's first comment.
 */
export const facebookReviews: ReviewSource = {
  kind: 'facebook_reviews',
  capability: {
    ...{ kind: 'facebook_reviews', name: 'Facebook', list: 'all', reachesBackDays: null },
    ...{ showsStarOnly: true, scale: 'recommends', push: true, storing: 'yes', keepsHours: null },
    reply: {
      ...{ by: 'api', most: 8000, unit: 'characters', allowsEmoji: true, allowsLinks: true },
      ...{ similar: 'warn', isModerated: false, canChange: true, canWithdraw: true },
    },
    ...{ mayBeAskedFor: true, manageUrl: 'https://business.facebook.com/' },
  },
  settings: settingsShape,
  secrets: secretsShape,
  signsInBy: 'facebook',
  // 200 calls an hour for each person are sure; Facebook itself says when it is too much.
  paces: { calls: { perMinute: 60, atOnce: 20 }, replies: { perMinute: 6, atOnce: 3 } },
  everyMinutes: 60,
  readPart,
  read,
  async reply(call, answer) {
    await putAnswer(call, answer)
    return { state: 'live' }
  },
  withdraw: removeAnswer,
  check: checkPages,
  push,
}
