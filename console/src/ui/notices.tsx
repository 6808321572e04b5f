import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.css'

/** Where what is said in passing (notify.tsx) appears. */
export function Notices() {
  return <Notifications position="bottom-left" limit={4} zIndex={500} />
}
