import { Button, Group, Modal, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslate } from '../lib/i18n.tsx'
import { useProblemText } from '../lib/problem-text.ts'

type ConflictDialogProps = {
  isOpen: boolean
  /** Puts what the other person saved into the form. */
  onShowTheirs: () => Promise<unknown>
  /** Saves this form over it. */
  onSaveMine: () => Promise<unknown>
  onClose: () => void
}

/** Somebody saved the same thing meanwhile: a person decides whose words stay. Closing keeps on editing. */
export function ConflictDialog({ isOpen, onShowTheirs, onSaveMine, onClose }: ConflictDialogProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const decision = useMutation({
    mutationFn: (whose: 'mine' | 'theirs') => (whose === 'mine' ? onSaveMine() : onShowTheirs()),
    onSuccess: onClose,
  })
  return (
    <Modal opened={isOpen} onClose={onClose} title={translate('forms.conflictTitle')} size="md">
      <Text>{translate('forms.conflictText')}</Text>
      {decision.error && (
        <Text c="var(--danger)" mt="sm" role="alert">
          {problemText(decision.error)}
        </Text>
      )}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button
          variant="default"
          loading={decision.isPending && decision.variables === 'mine'}
          onClick={() => decision.mutate('mine')}
        >
          {translate('forms.saveMine')}
        </Button>
        <Button
          loading={decision.isPending && decision.variables === 'theirs'}
          onClick={() => decision.mutate('theirs')}
          data-autofocus
        >
          {translate('forms.showTheirs')}
        </Button>
      </Group>
    </Modal>
  )
}
