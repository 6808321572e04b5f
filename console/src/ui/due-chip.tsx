import { IconClockExclamation, IconClockHour4 } from '@tabler/icons-react'
import { dueStateOf } from '../lib/due.ts'
import { useLocale, useTranslate } from '../lib/i18n.tsx'
import { useNow } from '../lib/now.ts'
import { exactTime, span } from '../lib/time.ts'
import { Chip } from './chip.tsx'

type DueChipProps = { dueAt: string | null; zone?: string | undefined; isAlways?: boolean }

/** When an answer is due: said when it presses (always, if asked to). */
export function DueChip({ dueAt, zone, isAlways = false }: DueChipProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const now = useNow()
  const state = dueStateOf(dueAt, now)
  if (!dueAt || state === 'none' || (state === 'later' && !isAlways)) return null
  const due = new Date(dueAt)
  const time = span(due.getTime() - now.getTime(), locale)
  const title = translate('inbox.dueAt', { time: exactTime(due, locale, zone) })
  if (state === 'overdue')
    return (
      <Chip tone="danger" icon={IconClockExclamation} title={title}>
        {translate('inbox.overdueBy', { time })}
      </Chip>
    )
  return (
    <Chip tone={state === 'soon' ? 'warn' : 'plain'} icon={IconClockHour4} title={title}>
      {due.getTime() - now.getTime() < 60_000
        ? translate('inbox.dueNow')
        : translate('inbox.dueIn', { time })}
    </Chip>
  )
}
