import { Button, Group, Modal, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import { useProblemText } from '../lib/problem-text.ts'

type ConfirmDialogProps = {
  isOpen: boolean
  title: string
  children: ReactNode
  /** Names what will be done: "Archive Milano Duomo", never "OK". */
  confirm: string
  cancel?: string
  isDangerous?: boolean
  onConfirm: () => unknown
  onClose: () => void
}

/** Asks before something that cannot be undone. Stays open while it is done, and says why when it was not. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirm, cancel, isDangerous = true, onConfirm, onClose } = props
  const translate = useTranslate()
  const problemText = useProblemText()
  const action = useMutation({ mutationFn: async () => onConfirm(), onSuccess: onClose })
  function close() {
    action.reset()
    onClose()
  }
  return (
    <Modal opened={isOpen} onClose={close} title={title} size="sm">
      <Text size="md" component="div">
        {children}
      </Text>
      {action.error && (
        <Text c="var(--danger)" mt="sm" role="alert">
          {problemText(action.error)}
        </Text>
      )}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={close} data-autofocus>
          {cancel ?? translate('forms.cancel')}
        </Button>
        <Button
          {...(isDangerous && { color: 'red' })}
          loading={action.isPending}
          onClick={() => action.mutate()}
        >
          {confirm}
        </Button>
      </Group>
    </Modal>
  )
}
