import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import {
  askPushes,
  type Proposal,
  proposalsOptions,
  pushesOptions,
  useListingChange,
} from './live-queries.ts'
import type { Directory } from './queries.ts'
import { fieldNames, pushReasonNames, pushStateNames } from './words.ts'

const shownAtOnce = 12
const sentAtOnce = 500

/** Everything that can be sent at once, after a look at it; and what became of what was sent. */
export function PushesSection({ directory: { id } }: { directory: Directory }) {
  const translate = useTranslate()
  const { data: proposals } = useQuery(proposalsOptions(id))
  const { data: pushes = [] } = useQuery(pushesOptions(id))
  const [isLooking, setIsLooking] = useState(false)
  const items = proposals?.items.slice(0, sentAtOnce) ?? []
  const send = useListingChange(() =>
    askPushes(
      id,
      items.map(({ recordId, field }) => ({ recordId, field })),
    ),
  )
  if (items.length === 0 && pushes.length === 0) return null
  return (
    <Section title={translate('listings.pushes')} text={translate('listings.pushesText')} isWide>
      {items.length > 0 && (
        <div>
          <Button onClick={() => setIsLooking(true)}>
            {translate('listings.pushMany', { count: items.length })}
          </Button>
        </div>
      )}
      {isLooking && (
        <ConfirmDialog
          title={translate('listings.pushMany', { count: items.length })}
          text={<Preview items={items} />}
          action={translate('listings.push')}
          onCancel={() => setIsLooking(false)}
          onConfirm={() => send.mutateAsync(undefined)}
        />
      )}
      {pushes.length > 0 && (
        <RowList label={translate('listings.pushes')}>
          {pushes.map(({ id: key, name, field, state, reason, detail, value }) => (
            <Row
              key={key}
              name={`${name} · ${translate(fieldNames[field])}`}
              detail={[value, reason && translate(pushReasonNames[reason]), detail]
                .filter(Boolean)
                .join(' · ')}
              side={<Chip tone={pushStateNames[state].tone}>{translate(pushStateNames[state].name)}</Chip>}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function Preview({ items }: { items: readonly Proposal[] }) {
  const translate = useTranslate()
  const more = items.length - shownAtOnce
  return (
    <>
      {items.slice(0, shownAtOnce).map(({ recordId, name, field, ours, theirs }) => (
        <Text key={`${recordId} ${field}`} size="sm" mb={6}>
          {translate('listings.pushPreview', {
            name,
            field: translate(fieldNames[field]),
            ours,
            theirs: theirs || '–',
          })}
        </Text>
      ))}
      {more > 0 && <Text size="sm">{translate('listings.andMore', { count: more })}</Text>}
    </>
  )
}
