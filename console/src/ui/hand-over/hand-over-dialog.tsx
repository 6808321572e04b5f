import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { conversationKeys } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { membersOptions } from '../../lib/places.ts'
import { routingKeys } from '../../lib/routing.ts'
import { useSession } from '../../lib/session.ts'
import { FormDialog } from '../form-dialog.tsx'
import { notifyDone, notifyProblem } from '../notify.tsx'
import classes from './hand-over-dialog.module.css'

type HandOverDialogProps = {
  /** Whose conversations; mine without it. */
  from?: { id: string; name: string }
  onClose: () => void
}

type HandOver = { to: string; note: string; remarks: Record<string, string>; endsShift: boolean }

const back = 'back'

/** Gives all that somebody has not finished to another person or back to the departments, with what is left to do. */
export function HandOverDialog({ from, onClose }: HandOverDialogProps) {
  const translate = useTranslate()
  const client = useQueryClient()
  const { member } = useSession()
  const ownerId = from?.id ?? member.id
  const held = useQuery(heldOptions(ownerId)).data
  const people = (useQuery(membersOptions).data ?? []).filter(
    ({ id, role, disabled }) => id !== ownerId && role !== 'viewer' && !disabled,
  )
  const form = useForm<HandOver>({
    initialValues: { to: back, note: '', remarks: {}, endsShift: from === undefined },
  })
  async function save({ to, note, remarks, endsShift }: HandOver) {
    const body = {
      ...(from && { memberId: from.id }),
      toMemberId: to === back ? null : to,
      note,
      remarks: Object.entries(remarks).flatMap(([conversationId, text]) =>
        text.trim() ? [{ conversationId, text: text.trim() }] : [],
      ),
      endsShift,
    }
    const { moved, kept } = await answer(api.POST('/api/v1/hand-overs', { body }))
    notifyDone(translate('routing.handedOver', { count: moved }))
    if (kept.length > 0)
      notifyProblem(translate('routing.kept', { numbers: kept.map(({ number }) => `#${number}`).join(', ') }))
    for (const queryKey of [conversationKeys.lists, routingKeys.presence, routingKeys.workload])
      void client.invalidateQueries({ queryKey })
  }
  return (
    <FormDialog
      isOpen
      size="lg"
      title={from ? translate('routing.handOverOf', { name: from.name }) : translate('routing.handOver')}
      text={translate('routing.handOverText', { count: held?.length ?? 0 })}
      submit={translate('routing.handOverNow')}
      form={form}
      save={save}
      onClose={onClose}
    >
      <Select
        label={translate('routing.to')}
        data={[
          { value: back, label: translate('routing.toDepartments') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        searchable
        allowDeselect={false}
        nothingFoundMessage={translate('common.nothingFound')}
        {...form.getInputProps('to')}
      />
      <Textarea
        label={translate('routing.note')}
        description={translate('routing.noteText')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5_000}
        {...form.getInputProps('note')}
      />
      {held && held.length > 0 && (
        <ul className={classes.held} aria-label={translate('routing.remarks')}>
          {held.map(({ id, number, subject, contact }) => (
            <li key={id}>
              <TextInput
                label={`#${number} ${subject || contact.name}`}
                placeholder={translate('routing.remark')}
                maxLength={5_000}
                {...form.getInputProps(`remarks.${id}`)}
                value={form.values.remarks[id] ?? ''}
              />
            </li>
          ))}
        </ul>
      )}
      {!from && (
        <Checkbox
          label={translate('routing.endsShift')}
          {...form.getInputProps('endsShift', { type: 'checkbox' })}
        />
      )}
    </FormDialog>
  )
}

function heldOptions(assigneeId: string) {
  return {
    queryKey: [...routingKeys.workload, 'held', assigneeId],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const query = { view: 'all' as const, assigneeId, limit: 200 }
      return (await answer(api.GET('/api/v1/conversations', { params: { query }, signal }))).items
    },
  }
}
