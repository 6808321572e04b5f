import { Menu } from '@mantine/core'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useNow } from '../../../lib/now.ts'
import { exactTime } from '../../../lib/time.ts'
import { useNextOpening } from '../next-opening.ts'
import { sendTimes } from './send-times.ts'
import classes from './time-items.module.css'

export type SendingPlace = { locationId: string | undefined; zone: string | undefined }

type TimeItemsProps = {
  place: SendingPlace
  onChoose: (at: Date) => void
  /** Another time than those offered. */
  onOwn: () => void
}

/** Times at which an answer may go out, for a menu. */
export function TimeItems({ place, onChoose, onOwn }: TimeItemsProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const now = useNow()
  const opening = useNextOpening(place.locationId, true)
  return (
    <>
      {sendTimes(now, place.zone, opening).map(({ name, at }) => (
        <Menu.Item
          key={name}
          onClick={() => onChoose(at)}
          rightSection={<span className={classes.when}>{exactTime(at, locale, place.zone)}</span>}
        >
          {translate(name)}
        </Menu.Item>
      ))}
      <Menu.Item onClick={onOwn}>{translate('sending.ownTime')}</Menu.Item>
    </>
  )
}
