import { Checkbox } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { conversationKeys } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { routingKeys } from '../../lib/routing.ts'
import type { ConversationListItem } from '../../lib/shapes.ts'
import { paths } from '../../paths.ts'
import { DueChip } from '../../ui/due-chip.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import classes from './workload.module.css'
import { heldOptions, type WorkloadMember, type WorkloadPlace } from './workload-queries.ts'

type HeldConversationsProps = {
  /** null: what nobody has. */
  ownerId: string | null
  place: WorkloadPlace
  people: readonly WorkloadMember[]
}

/** What one person has, to be moved to another. */
export function HeldConversations({ ownerId, place, people }: HeldConversationsProps) {
  const translate = useTranslate()
  const { data: held } = useQuery(heldOptions(ownerId, place))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const move = useMoving(() => setChosen(new Set()))
  if (!held) return null
  if (held.length === 0) return <p className={classes.nothing}>{translate('rules.nothingHeld')}</p>
  const ids = held.map(({ id }) => id).filter((id) => chosen.has(id))
  return (
    <>
      <div className={classes.moving}>
        <Checkbox
          label={translate('views.chosen', { count: ids.length })}
          checked={ids.length === held.length}
          indeterminate={ids.length > 0 && ids.length < held.length}
          onChange={({ currentTarget }) =>
            setChosen(new Set(currentTarget.checked ? held.map(({ id }) => id) : []))
          }
        />
        <SearchSelect
          aria-label={translate('rules.moveTo')}
          placeholder={translate('rules.moveTo')}
          disabled={ids.length === 0 || move.isPending}
          data={[
            ...(ownerId ? [{ value: 'nobody', label: translate('actions.nobody') }] : []),
            ...people.filter(({ id }) => id !== ownerId).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={null}
          onChange={(to) => to && move.mutate({ ids, to: to === 'nobody' ? null : to })}
          limit={100}
        />
      </div>
      <ul className={classes.held}>
        {held.map((row) => (
          <HeldLine
            key={row.id}
            row={row}
            isChosen={chosen.has(row.id)}
            onChoose={() => setChosen(chosen.symmetricDifference(new Set([row.id])))}
          />
        ))}
      </ul>
    </>
  )
}

type HeldLineProps = { row: ConversationListItem; isChosen: boolean; onChoose: () => void }

function HeldLine({ row, isChosen, onChoose }: HeldLineProps) {
  const translate = useTranslate()
  const { id, number, subject, contact, location, status, dueAt } = row
  return (
    <li className={classes.matter}>
      <Checkbox
        aria-label={translate('views.choose1', { name: contact.name, subject })}
        checked={isChosen}
        onChange={onChoose}
      />
      <Link to={paths.inbox('all', id)} className={classes.subject}>
        #{number} {subject || contact.name}
      </Link>
      <span className={classes.where}>{location?.name}</span>
      <StatusMark status={status} />
      <DueChip dueAt={dueAt} />
    </li>
  )
}

function useMoving(onMoved: () => void) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  return useMutation({
    async mutationFn({ ids, to }: { ids: string[]; to: string | null }) {
      for (const id of ids)
        await answer(
          api.PATCH('/api/v1/conversations/{id}', { params: { path: { id } }, body: { assigneeId: to } }),
        )
      return ids.length
    },
    onSuccess(count) {
      notifyDone(translate('routing.handedOver', { count }))
      onMoved()
    },
    onError: (error) => notifyProblem(problemText(error)),
    onSettled() {
      for (const queryKey of [routingKeys.workload, conversationKeys.lists])
        void client.invalidateQueries({ queryKey })
    },
  })
}
