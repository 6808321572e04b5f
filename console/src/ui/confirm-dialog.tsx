import { Button, Group, Modal, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import { useProblemText } from '../lib/problem-text.ts'

export type ConfirmDialogProps = {
  title: string
  text: ReactNode
  /** What will be done, as a verb. */
  action: string
  /** Nothing is lost by it. */
  isHarmless?: boolean
  /** How not doing it is called, where "Cancel" could be misread. */
  cancel?: string
  /** Closes; also called once it is done. */
  onCancel: () => void
  onConfirm: () => unknown
}

/** Asks once before something that cannot be taken back. Stays while it is done, and says why when it was not. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, text, action, isHarmless = false, cancel, onCancel, onConfirm } = props
  const translate = useTranslate()
  const problemText = useProblemText()
  const doing = useMutation({ mutationFn: async () => onConfirm(), onSuccess: onCancel })
  return (
    <Modal opened onClose={onCancel} title={title} role="alertdialog">
      <Text c="dimmed" component="div">
        {text}
      </Text>
      {doing.error && (
        <Text c="var(--danger)" mt="sm" role="alert">
          {problemText(doing.error)}
        </Text>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={onCancel}>
          {cancel ?? translate('common.cancel')}
        </Button>
        <Button
          {...(isHarmless ? {} : { color: 'red' })}
          loading={doing.isPending}
          onClick={() => doing.mutate()}
        >
          {action}
        </Button>
      </Group>
    </Modal>
  )
}
