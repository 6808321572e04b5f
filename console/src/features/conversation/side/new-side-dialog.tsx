import { Modal } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Conversation, SideThread } from '../../../lib/shapes.ts'

// The editor is half of all code: it comes when somebody writes.
const NewSideForm = lazy(() =>
  import('./new-side-form.tsx').then((module) => ({ default: module.NewSideForm })),
)

type NewSideDialogProps = {
  conversation: Conversation
  onStarted: (thread: SideThread) => void
  onClose: () => void
}

/** Writes to somebody else about a conversation. */
export function NewSideDialog(props: NewSideDialogProps) {
  const translate = useTranslate()
  return (
    <Modal opened onClose={props.onClose} title={translate('sending.newSideTitle')} size="lg">
      <Suspense fallback={null}>
        <NewSideForm {...props} />
      </Suspense>
    </Modal>
  )
}
