import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
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
import { type DirectoryRecord, type FieldAccuracy, type Platform, platformsOptions } from './queries.ts'
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
  const send = useListingChange((wanted: Wanted) => askPushes(directory.id, [wanted]))
  const platform = platforms?.find(({ kind }) => kind === directory.platform)
  const way = platform?.fields[field]
  const mayPush = connection?.state === 'connected' && permissions.includes('locations.manage')
  if (!mayPush || way !== 'push' || field === 'category' || state !== 'linked' || !wrong.includes(field))
    return null
  if (last?.reason === 'maybe_moved') return <WhichMeaning record={record} moves={platform?.moves ?? null} />
  const label = translate(last ? 'listings.pushAgain' : pushWordsOf(platform).one)
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={send.isPending}
      aria-label={`${label}: ${translate(fieldNames[field])}`}
      onClick={() => send.mutate({ recordId: id, field })}
    >
      {label}
    </Button>
  )
}

type Meaning = NonNullable<Wanted['means']>

const meanings: Record<Meaning, { name: MessageKey; title: MessageKey; text: MessageKey }> = {
  correction: {
    ...{ name: 'listings.correction', title: 'listings.correctionTitle', text: 'listings.correctionText' },
  },
  move: { name: 'listings.move', title: 'listings.moveTitle', text: 'listings.moveText' },
}

/** Asks what an address of another door means, and says what each answer does. */
function WhichMeaning({ record, moves }: { record: DirectoryRecord; moves: Platform['moves'] }) {
  const translate = useTranslate()
  const [asked, setAsked] = useState<Meaning>()
  const send = useListingChange((wanted: Wanted) => askPushes(record.directory.id, [wanted]))
  const offered: Meaning[] = moves === 'new_place' ? ['correction', 'move'] : ['correction']
  return (
    <>
      {offered.map((one) => (
        <Button key={one} size="compact-xs" variant="default" mr={6} mt={4} onClick={() => setAsked(one)}>
          {translate(meanings[one].name)}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          title={translate(meanings[asked].title)}
          text={translate(meanings[asked].text)}
          action={translate(meanings[asked].name)}
          isHarmless={asked === 'correction'}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => send.mutateAsync({ recordId: record.id, field: 'address', means: asked })}
        />
      )}
    </>
  )
}
