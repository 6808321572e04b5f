import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { Chip } from '../../ui/chip.tsx'
import { askPushes, connectionOptions, pushesOptions, useListingChange, type Wanted } from './live-queries.ts'
import type { DirectoryRecord, FieldAccuracy } from './queries.ts'
import { fieldNames, pushStateNames } from './words.ts'

/** Sends our value of one field that differs; while one is on its way, where it is. */
export function PushField({ record, field }: { record: DirectoryRecord; field: FieldAccuracy['field'] }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { id, directory, state, wrong } = record
  const { data: connection } = useQuery(connectionOptions(directory.id))
  const { data: pushes = [] } = useQuery(pushesOptions(directory.id, id))
  const send = useListingChange((wanted: Wanted) => askPushes(directory.id, [wanted]))
  const last = pushes.find((push) => push.field === field)
  const isUnder = last?.state === 'waiting' || last?.state === 'sending'
  const isOffered =
    connection?.state === 'connected' && state === 'linked' && permissions.includes('locations.manage')
  if (last && (isUnder || last.state === 'refused'))
    return <Chip tone={pushStateNames[last.state].tone}>{translate(pushStateNames[last.state].name)}</Chip>
  if (!isOffered || field === 'category' || !wrong.includes(field)) return null
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={send.isPending}
      aria-label={`${translate('listings.push')}: ${translate(fieldNames[field])}`}
      onClick={() => send.mutate({ recordId: id, field })}
    >
      {translate('listings.push')}
    </Button>
  )
}
