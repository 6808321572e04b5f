import { Anchor, Text } from '@mantine/core'
import { IconClockEdit } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import classes from './location-notices.module.css'
import type { Location } from './shapes.ts'

/** Says that what stands here is not the last word. */
export function OpenNotice({ location }: { location: Location }) {
  const translate = useTranslate()
  if (location.openChangeCount === 0) return null
  return (
    <div className={classes.notice}>
      <IconClockEdit size={16} aria-hidden />
      <Text size="sm">
        {translate('record.openChanges', { count: location.openChangeCount })}{' '}
        <Anchor component={Link} to={paths.location(location.id, 'history')} size="sm" underline="always">
          {translate('record.showThem')}
        </Anchor>
      </Text>
    </div>
  )
}
