import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import classes from './notify.module.css'

type Action = { label: string; run: () => void }

const briefMs = 4_000
const withActionMs = 9_000

/** Says in passing that something was done, and offers to take it back. */
export function notifyDone(text: string, action?: Action): void {
  const id = notifications.show({
    withBorder: true,
    withCloseButton: !action,
    autoClose: action ? withActionMs : briefMs,
    color: 'brand',
    message: action ? (
      <span className={classes.line}>
        {text}
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      </span>
    ) : (
      text
    ),
  })
}

/** Says that something was not done; stays until it is read. */
export function notifyProblem(text: string): void {
  notifications.show({ withBorder: true, autoClose: 12_000, color: 'red', message: text, role: 'alert' })
}
