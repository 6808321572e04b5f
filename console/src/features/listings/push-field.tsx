import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { Chip } from '../../ui/chip.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import {
  askPushes,
  connectionOptions,
  type Push,
  pushesOptions,
  useListingChange,
  type Wanted,
} from './live-queries.ts'
import { type DirectoryRecord, type FieldAccuracy, platformsOptions } from './queries.ts'
import { fieldNames, pushStateNames, pushWordsOf, whyOf } from './words.ts'

type PushFieldProps = { record: DirectoryRecord; field: FieldAccuracy['field'] }

/** Sends our value of one field that differs; what became of the last time, where that still matters. */
export function PushField({ record, field }: PushFieldProps) {
  const { id, directory } = record
  const { data: pushes = [] } = useQuery(pushesOptions(directory.id, id))
  const last = pushes.find((push) => push.field === field)
  const isOver = last === undefined || last.state === 'sent' || last.state === 'withdrawn'
  return (
    <>
      {last && !isOver && <Standing push={last} />}
      {last?.state !== 'waiting' && last?.state !== 'sending' && (
        <Offer record={record} field={field} last={isOver ? undefined : last} />
      )}
    </>
  )
}

function Standing({ push }: { push: Push }) {
  const translate = useTranslate()
  const { name, tone } = pushStateNames[push.state]
  const why = whyOf(push)
  return (
    <>
      <Chip tone={tone}>{translate(name)}</Chip>
      {why && (
        <Text size="sm" c="dimmed" mt={4}>
          {[translate(why), push.detail].filter(Boolean).join(': ')}
        </Text>
      )}
    </>
  )
}

function Offer({ record, field, last }: PushFieldProps & { last: Push | undefined }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { id, directory, state, wrong } = record
  const { data: connection } = useQuery(connectionOptions(directory.id))
  const { data: platforms } = useQuery(platformsOptions)
  const [isAsking, setIsAsking] = useState(false)
  const send = useListingChange((wanted: Wanted) => askPushes(directory.id, [wanted]))
  const platform = platforms?.find(({ kind }) => kind === directory.platform)
  const way = platform?.fields[field]
  const mayPush = connection?.state === 'connected' && permissions.includes('locations.manage')
  if (!mayPush || way !== 'push' || field === 'category' || state !== 'linked' || !wrong.includes(field))
    return null
  const isCorrection = last?.reason === 'maybe_moved'
  const again = isCorrection ? 'listings.correction' : 'listings.pushAgain'
  const label = translate(last ? again : pushWordsOf(platform).one)
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={send.isPending}
        aria-label={`${label}: ${translate(fieldNames[field])}`}
        onClick={() => (isCorrection ? setIsAsking(true) : send.mutate({ recordId: id, field }))}
      >
        {label}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={translate('listings.correctionTitle')}
          text={translate('listings.correctionText')}
          action={translate('listings.correction')}
          isHarmless
          onCancel={() => setIsAsking(false)}
          onConfirm={() => send.mutateAsync({ recordId: id, field, isCorrection })}
        />
      )}
    </>
  )
}
