import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Message } from '../../../lib/shapes.ts'
import { WarningsDialog } from '../composer/warnings-dialog.tsx'
import { type Decision, type useDecide, warningsOf } from './use-decide.ts'

type DialogProps = {
  message: Message
  how: 'change' | 'return'
  decide: ReturnType<typeof useDecide>
  onClose: () => void
}

/** Other words for an answer that waits, or what its writer is told with it; asked about as its writer is. */
export function DecisionDialog({ message, how, decide, onClose }: DialogProps) {
  const translate = useTranslate()
  const [text, setText] = useState(message.text)
  const [word, setWord] = useState('')
  const isChange = how === 'change'
  const warnings = warningsOf(decide.error)
  const given = (confirm: string[]): Decision =>
    isChange ? { decision: 'approved', text, word, confirm } : { decision: 'returned', word }
  const submit = (confirm: string[] = []) => decide.mutate(given(confirm), { onSuccess: onClose })
  if (warnings)
    return (
      <WarningsDialog
        warnings={warnings}
        isSending={decide.isPending}
        action={translate('review-answers.approveAnyway')}
        onBack={decide.reset}
        onSend={() => submit(warnings.map(({ kind }) => kind))}
      />
    )
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={
        isChange
          ? translate('review-answers.changeTitle')
          : translate('review-answers.sendBackTitle', { name: message.author.name })
      }
    >
      {isChange && (
        <Textarea
          label={translate('review-answers.textLabel')}
          autosize
          minRows={5}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <Textarea
        label={translate('review-answers.noteToWriter', { name: message.author.name })}
        {...(!isChange && { description: translate('review-answers.noteHint'), 'data-autofocus': true })}
        autosize
        minRows={isChange ? 2 : 4}
        maxRows={10}
        mt={isChange ? 'md' : 0}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {translate('common.cancel')}
        </Button>
        <Button loading={decide.isPending} disabled={isChange && text.trim() === ''} onClick={() => submit()}>
          {translate(isChange ? 'review-answers.approveThis' : 'review-answers.sendBackNow')}
        </Button>
      </Group>
    </Modal>
  )
}
