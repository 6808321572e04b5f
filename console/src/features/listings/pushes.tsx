import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import classes from './listings.module.css'
import {
  askPushes,
  type Proposal,
  type Push,
  proposalsOptions,
  pushesOptions,
  useListingChange,
} from './live-queries.ts'
import { type Directory, platformsOptions } from './queries.ts'
import { fieldNames, pushStateNames, pushWordsOf, whyOf } from './words.ts'

const shownAtOnce = 12
const sentAtOnce = 500

/** Everything that can be sent at once, after a look at it; and what became of what was sent. */
export function PushesSection({ directory: { id, platform } }: { directory: Directory }) {
  const translate = useTranslate()
  const { data: platforms } = useQuery(platformsOptions)
  const { data: proposals } = useQuery(proposalsOptions(id))
  const { data: pushes = [] } = useQuery(pushesOptions(id))
  const [isLooking, setIsLooking] = useState(false)
  const words = pushWordsOf(platforms?.find(({ kind }) => kind === platform))
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
          <Button onClick={() => setIsLooking(true)}>{translate(words.many, { count: items.length })}</Button>
        </div>
      )}
      {isLooking && (
        <ConfirmDialog
          title={translate(words.many, { count: items.length })}
          text={<Preview items={items} />}
          action={translate(words.one)}
          isHarmless
          onCancel={() => setIsLooking(false)}
          onConfirm={() => send.mutateAsync(undefined)}
        />
      )}
      {pushes.length > 0 && (
        <RowList label={translate('listings.pushes')}>
          {pushes.map((push) => (
            <PushRow key={push.id} push={push} />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function PushRow({ push }: { push: Push }) {
  const translate = useTranslate()
  const { name, recordId, field, state, before, value, detail, endedAt, askedAt } = push
  const why = whyOf(push)
  const said = [why && translate(why), detail].filter(Boolean).join(': ')
  return (
    <Row
      name={
        <Link
          to={paths.listing(recordId)}
          className={classes.link}
        >{`${name || translate('listings.nameless')} · ${translate(fieldNames[field])}`}</Link>
      }
      detail={
        <>
          {value && <div>{translate('listings.pushSaid', { before: before || '–', value })}</div>}
          {said && <div>{said}</div>}
          <TimeAgo at={endedAt ?? askedAt} />
        </>
      }
      side={<Chip tone={pushStateNames[state].tone}>{translate(pushStateNames[state].name)}</Chip>}
    />
  )
}

function Preview({ items }: { items: readonly Proposal[] }) {
  const translate = useTranslate()
  const more = items.length - shownAtOnce
  return (
    <>
      <ul className={classes.preview}>
        {items.slice(0, shownAtOnce).map(({ recordId, name, field, ours, theirs }) => (
          <li key={`${recordId} ${field}`}>
            <strong>{`${name || translate('listings.nameless')} · ${translate(fieldNames[field])}`}</strong>
            <div>{`${translate('listings.theirs')}: ${theirs || '–'}`}</div>
            <div>{`${translate('listings.ours')}: ${ours}`}</div>
          </li>
        ))}
      </ul>
      {more > 0 && <Text mt="sm">{translate('listings.andMore', { count: more })}</Text>}
    </>
  )
}
