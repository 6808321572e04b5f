import { Anchor, Text } from '@mantine/core'
import { IconShieldX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ReviewSourceState } from '../../../lib/reviews.ts'
import { paths } from '../../../paths.ts'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './refused.module.css'

const refusedNames = { unsigned: 'reviews.refusedUnsigned', old: 'reviews.refusedOld' } as const

/** What was told to a source and not let in, or not understood: nobody should have to guess where it went. */
export function Refused({ source: { refused, quarantined } }: { source: ReviewSourceState }) {
  const translate = useTranslate()
  if (refused.length === 0 && quarantined === 0) return null
  return (
    <ul className={classes.list} aria-label={translate('reviews.refused')}>
      {refused.map(({ reason, count, latestAt }) => (
        <li key={reason} className={classes.line}>
          <IconShieldX size={18} stroke={1.75} aria-hidden />
          <div>
            <Text size="sm">{translate(refusedNames[reason], { count })}</Text>
            <Text size="sm" c="dimmed">
              {translate('reviews.refusedLatest')} <TimeAgo at={latestAt} form="distance" />
            </Text>
          </div>
        </li>
      ))}
      {quarantined > 0 && (
        <li className={classes.line}>
          <IconShieldX size={18} stroke={1.75} aria-hidden />
          <Text size="sm">
            {translate('reviews.notUnderstood', { count: quarantined })}{' '}
            <Anchor
              component={Link}
              to={paths.settingsPage('deliveries')}
              size="sm"
              underline="always"
              style={{ whiteSpace: 'nowrap' }}
            >
              {translate('reviews.seeThem')}
            </Anchor>
          </Text>
        </li>
      )}
    </ul>
  )
}
