import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.css'
import classes from './notices.module.css'
import { useNarrow } from './use-narrow.ts'

/** Where what is said in passing (notify.tsx) appears: on a phone below the head of the page, as the button that is pressed next is at its foot. */
export function Notices() {
  const isNarrow = useNarrow()
  return (
    <Notifications
      {...(isNarrow
        ? { position: 'top-center', classNames: { root: classes.belowHead } }
        : { position: 'bottom-left' })}
      limit={4}
      zIndex={500}
    />
  )
}
