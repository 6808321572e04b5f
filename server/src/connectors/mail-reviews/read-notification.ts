import type { Context } from '../../platform/context.ts'
import type { Parsed } from '../connector.ts'
import { capability } from './capability.ts'
import { parseNotification } from './parse-notification.ts'
import type { Pattern } from './patterns.ts'
import { patternOf, settingsShape } from './settings.ts'

type Source = { channelId: string; pattern: Pattern; watches: ReadonlySet<string>; manageUrl: string | null }
type Mail = { channelId: string; from: string; subject: string; text: string; sentAt: Date }

// Asked for every mail that comes in and changed a few times a year.
const keptForMs = 3_000

/**
 * Knows the reviews among the mails whose senders are proved, by the patterns of the brand's sources. What fits none
 * stays a mail.
 */
export function createReadNotification() {
  const kept = new Map<string, { sources: readonly Source[]; until: number }>()
  return async (context: Context, mail: Mail): Promise<Parsed | undefined> => {
    const known = kept.get(context.accountId)
    const isFresh = known && known.until > Date.now()
    const sources = isFresh ? known.sources : await readSources(context)
    if (!isFresh) kept.set(context.accountId, { sources, until: Date.now() + keptForMs })
    for (const { channelId, pattern, watches, manageUrl } of sources) {
      if (watches.size > 0 && !watches.has(mail.channelId)) continue
      const review = parseNotification(mail, [pattern])
      if (!review) continue
      const platform = { ...capability, name: pattern.platform, manageUrl }
      return { kind: 'reviews', platform, seen: [review], channelId }
    }
    return undefined
  }
}

// One that is paused takes nothing: its mails are read by people meanwhile.
async function readSources(context: Context): Promise<Source[]> {
  const rows = await context.read((tx) =>
    tx.db
      .selectFrom('channels')
      .select(['id', 'settings'])
      .where('accountId', '=', tx.accountId)
      .where('connector', '=', capability.kind)
      .where('state', '=', 'active')
      .where('archivedAt', 'is', null)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  )
  return rows.map(({ id, settings }) => {
    const { channels, manageUrl = null } = settingsShape.parse(settings)
    return { channelId: id, pattern: patternOf(settings), watches: new Set(channels), manageUrl }
  })
}
