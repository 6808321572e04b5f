import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import type { Conversation, ConversationListItem } from '../../../lib/shapes.ts'
import { ChooseConversation } from './choose-conversation.tsx'
import classes from './shape.module.css'
import { useShape } from './use-shape.ts'

export type Joining = 'merge' | 'link' | 'part'

const texts: Record<Joining, { title: MessageKey; action: MessageKey }> = {
  merge: { title: 'shape.mergeTitle', action: 'shape.merge' },
  link: { title: 'shape.linkTitle', action: 'shape.link' },
  part: { title: 'shape.partTitle', action: 'shape.part' },
}

type JoinDialogProps = { conversation: Conversation; joining: Joining; onClose: () => void }

/** Joins the open conversation to another: finds it, says what will happen, and does it. */
export function JoinDialog({ conversation, joining, onClose }: JoinDialogProps) {
  const translate = useTranslate()
  const shape = useShape(conversation.id)
  const [chosen, setChosen] = useState<ConversationListItem>()
  const [isOtherKept, setIsOtherKept] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  async function join() {
    if (!chosen) return
    setIsBusy(true)
    const [kept, merged] = isOtherKept ? [chosen, conversation] : [conversation, chosen]
    const does = {
      merge: () => shape.merge(kept, merged),
      link: () => shape.link(chosen),
      part: () => shape.setParent(conversation.id, chosen),
    }
    if (await does[joining]()) onClose()
    else setIsBusy(false)
  }
  const { title, action } = texts[joining]
  return (
    <Modal opened onClose={onClose} title={translate(title, { number: conversation.number })} size="lg">
      <Stack gap="md">
        <ChooseConversation conversation={conversation} chosen={chosen} onChoose={setChosen} />
        {joining === 'merge' ? (
          chosen && (
            <MergePreview
              conversation={conversation}
              other={chosen}
              isOtherKept={isOtherKept}
              onKeep={setIsOtherKept}
            />
          )
        ) : (
          <Text c="dimmed" size="sm">
            {translate(joining === 'link' ? 'shape.linkText' : 'shape.partText')}
          </Text>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button disabled={!chosen} loading={isBusy} onClick={() => void join()}>
            {translate(action)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

type MergePreviewProps = {
  conversation: Conversation
  other: ConversationListItem
  isOtherKept: boolean
  onKeep: (isOther: boolean) => void
}

function MergePreview({ conversation, other, isOtherKept, onKeep }: MergePreviewProps) {
  const translate = useTranslate()
  const [kept, merged] = isOtherKept ? [other, conversation] : [conversation, other]
  const names = { kept: kept.contact.name, merged: merged.contact.name }
  return (
    <div className={classes.preview}>
      <fieldset className={classes.keep}>
        <legend>{translate('shape.keep')}</legend>
        {[
          { isOther: false, label: translate('shape.keepThis', { number: conversation.number }) },
          { isOther: true, label: translate('shape.keepOther', { number: other.number }) },
        ].map(({ isOther, label }) => (
          <label key={label}>
            <input
              type="radio"
              name="kept"
              checked={isOther === isOtherKept}
              onChange={() => onKeep(isOther)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {kept.contact.id !== merged.contact.id && (
        <div className={classes.warning} role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          <div>
            <strong>{translate('shape.twoCustomers', names)}</strong>
            <p>{translate('shape.twoCustomersText', names)}</p>
          </div>
        </div>
      )}
      <p>
        {translate('shape.mergePreview', {
          ...{ merged: merged.number, kept: kept.number },
          count: merged.messageCount,
        })}
      </p>
      <p>{translate('shape.undoable')}</p>
    </div>
  )
}
