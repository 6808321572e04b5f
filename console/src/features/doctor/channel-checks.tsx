import { IconAlertTriangle, IconCheck, IconChevronDown, IconX } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { Chip } from '../../ui/chip.tsx'
import classes from './doctor-page.module.css'
import type { Examination } from './queries.ts'
import { RoundTrip } from './round-trip.tsx'
import { worstOf } from './worst-first.ts'

type ChannelChecksProps = { channel: Examination['channels'][number] }

const looks = {
  ok: { tone: 'good', icon: IconCheck, name: 'forms.checkOk' },
  warn: { tone: 'warn', icon: IconAlertTriangle, name: 'forms.checkWarn' },
  fail: { tone: 'danger', icon: IconX, name: 'forms.checkFail' },
} as const

/** One channel: open where something fails, one line where all is well. */
export function ChannelChecks({ channel }: ChannelChecksProps) {
  const translate = useTranslate()
  const state = worstOf(channel.checks)
  const { tone, icon, name } = looks[state]
  return (
    <details className={classes.channel} open={state === 'fail'}>
      <summary className={classes.line}>
        <span className={classes.name}>
          {channel.name}
          {channel.name !== channel.address && <span className={classes.address}>{channel.address}</span>}
        </span>
        <Chip tone={tone} icon={icon}>
          {translate(name)}
        </Chip>
        <IconChevronDown size={15} className={classes.arrow} aria-hidden />
      </summary>
      <div className={classes.inside}>
        <CheckList label={channel.name} checks={channel.checks} />
        <RoundTrip channelId={channel.channelId} />
      </div>
    </details>
  )
}
