import { Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useFieldWords } from './history/field-words.ts'
import classes from './location-notices.module.css'
import type { Location } from './shapes.ts'

/** Tells who does not decide upon all fields which ones they only propose. */
export function LockedNotice({ location }: { location: Location }) {
  const translate = useTranslate()
  const words = useFieldWords()
  if (location.lockedFields.length === 0) return null
  return (
    <div className={classes.notice}>
      <IconLock size={16} aria-hidden />
      <Text size="sm">
        {translate('record.lockedHere', { fields: location.lockedFields.map(words.field).join(', ') })}
      </Text>
    </div>
  )
}
