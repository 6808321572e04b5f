import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconX } from '@tabler/icons-react'
import { useTranslate } from '../lib/i18n.tsx'
import { IconButton } from './icon-button.tsx'
import classes from './notify.module.css'

type Action = { label: string; run: () => void }

const briefMs = 4_000
const withActionMs = 9_000
const problemMs = 12_000

const lastOf = new Map<string, string>()

/** Says in passing that something was done, and offers to take it back. Said again, it stands there once. */
export function notifyDone(text: string, action?: Action): void {
  const before = action ? undefined : lastOf.get(text)
  if (before) notifications.hide(before)
  const id = notifications.show({
    withBorder: true,
    withCloseButton: false,
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
    onClose: () => {
      if (lastOf.get(text) === id) lastOf.delete(text)
    },
  })
  if (!action) lastOf.set(text, id)
}

/** Says that something was not done; stays until it is read. */
export function notifyProblem(text: string): void {
  const id = notifications.show({
    withBorder: true,
    withCloseButton: false,
    autoClose: problemMs,
    color: 'red',
    message: <Dismissible text={text} onDismiss={() => notifications.hide(id)} />,
    role: 'alert',
  })
}

/** The library's own close button has no name: it knows no language. */
function Dismissible({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  const translate = useTranslate()
  return (
    <span className={classes.line}>
      {text}
      <IconButton icon={IconX} label={translate('common.close')} onClick={onDismiss} />
    </span>
  )
}
