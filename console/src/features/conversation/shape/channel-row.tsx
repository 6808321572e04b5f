import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { Picker } from '../../../ui/picker.tsx'
import classes from '../context/context-pane.module.css'
import { useShape } from './use-shape.ts'

type ChannelRowProps = { conversation: Conversation; isOpen: boolean; onOpen: (isOpen: boolean) => void }

/** From where answers leave; another address of the brand that reaches the customer can be chosen. */
export function ChannelRow({ conversation, isOpen, onOpen }: ChannelRowProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { id, channel } = conversation
  const shape = useShape(id)
  const { data } = useQuery({
    queryKey: ['conversations', 'ways', id, channel.id],
    enabled: isOpen,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/{id}/ways', { params: { path: { id } }, signal })),
  })
  const choices = (data?.items ?? [])
    .filter(({ reaches, isCurrent }) => reaches !== null || isCurrent)
    .map((way) => ({ id: way.id, name: way.name, hint: way.address }))
  return (
    <div className={classes.row}>
      <dt>{translate('inbox.channel')}</dt>
      <dd>
        <Picker
          label={translate('inbox.channel')}
          choices={choices}
          chosenId={channel.id}
          onChoose={(chosenId) => chosenId && chosenId !== channel.id && void shape.changeChannel(chosenId)}
          isOpen={isOpen}
          onOpen={onOpen}
          position="bottom-end"
        >
          {(toggle) => (
            <button
              type="button"
              className={classes.value}
              title={channel.address}
              disabled={!permissions.includes('conversations.write')}
              aria-haspopup="listbox"
              aria-expanded={isOpen}
              onClick={toggle}
            >
              {channel.name}
            </button>
          )}
        </Picker>
      </dd>
    </div>
  )
}
