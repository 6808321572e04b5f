import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { tagsOptions } from '../../../lib/marks.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import { PickerFrame } from '../../../ui/picker-frame.tsx'
import { type Tag, TagChip } from '../../../ui/tag-chip.tsx'
import type { ConversationActions } from '../conversation-actions.ts'
import { TagChoices } from './tag-choices.tsx'
import classes from './tag-picker.module.css'

type TagPickerProps = {
  conversation: Conversation
  actions: ConversationActions
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** A conversation's tags; opened, each is put on or taken off by typing part of its name. It stays open for more. */
export function TagPicker({ conversation, actions, isOpen, onOpen }: TagPickerProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { toggle, create } = useTagging(conversation, actions)
  const { tags } = conversation
  const name = translate(tags.length > 0 ? 'marks.changeTags' : 'marks.addTag')
  return (
    <PickerFrame
      isOpen={isOpen}
      onOpen={onOpen}
      position="bottom-end"
      isWide
      onSubmit={(value) => {
        const [verb = '', rest = ''] = split(value)
        void (verb === 'create' ? create(rest) : toggle(rest))
      }}
      list={(markFirst) => <TagChoices chosen={tags} onSearch={markFirst} />}
    >
      {(open) => (
        <button
          type="button"
          className={classes.button}
          data-empty={tags.length === 0 || undefined}
          disabled={!permissions.includes('conversations.write')}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          aria-label={tags.length > 0 ? `${name}: ${tags.map((tag) => tag.name).join(', ')}` : name}
          onClick={open}
        >
          {tags.length > 0 ? tags.map((tag) => <TagChip key={tag.id} tag={tag} />) : name}
        </button>
      )}
    </PickerFrame>
  )
}

function split(value: string): [string, string] {
  const at = value.indexOf(' ')
  return [value.slice(0, at), value.slice(at + 1)]
}

function useTagging({ id, tags }: Conversation, actions: ConversationActions) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const { data } = useQuery(tagsOptions)
  const path = { params: { path: { id } } }
  const put = (tag: Tag, isOn: boolean) => {
    const body = isOn ? { add: [tag.id] } : { remove: [tag.id] }
    const others = tags.filter((one) => one.id !== tag.id)
    const shown = { tags: isOn ? [...others, tag].sort((a, b) => a.name.localeCompare(b.name)) : others }
    return actions.run(() => answer(api.PATCH('/api/v1/conversations/{id}/tags', { ...path, body })), shown)
  }
  return {
    async toggle(tagId: string) {
      const isOn = tags.some((tag) => tag.id === tagId)
      const tag = [...tags, ...(data?.items ?? [])].find((one) => one.id === tagId)
      if (tag) await put({ id: tag.id, name: tag.name, colour: tag.colour }, !isOn)
    },
    async create(name: string) {
      try {
        const made = await answer(api.POST('/api/v1/tags', { body: { name } }))
        await client.invalidateQueries({ queryKey: tagsOptions.queryKey })
        await put({ id: made.id, name: made.name, colour: made.colour }, true)
      } catch (error) {
        notifyProblem(problemText(error))
      }
    },
  }
}
