import { Tooltip } from '@mantine/core'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useNow } from '../../lib/now.ts'
import type { ConversationListItem } from '../../lib/shapes.ts'
import { exactTime } from '../../lib/time.ts'
import { worthAt } from '../../lib/worth.ts'
import classes from './worth-mark.module.css'

type WorthMarkProps = { row: Pick<ConversationListItem, 'worth' | 'status'>; zone: string | undefined }

/** What an answer is still worth: a bar that is full in the first minutes and empty after an hour. */
export function WorthMark({ row: { worth, status }, zone }: WorthMarkProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const now = useNow()
  const left = worth && status === 'open' ? worthAt(worth, now) : 0
  if (!worth || left === 0) return null
  const percent = Math.max(1, Math.round(left * 100))
  const text = translate('views.worth', {
    percent,
    full: exactTime(new Date(worth.fullUntil), locale, zone),
    gone: exactTime(new Date(worth.goneAt), locale, zone),
  })
  return (
    <Tooltip label={text} multiline maw={300}>
      <span
        className={classes.mark}
        role="img"
        aria-label={translate('views.worthNow', { percent })}
        data-full={left === 1 || undefined}
      >
        <span style={{ width: `${percent}%` }} />
      </span>
    </Tooltip>
  )
}
