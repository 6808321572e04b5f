import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import classes from './listings.module.css'
import { type Edit, editsOptions, useListingChange } from './live-queries.ts'
import type { Directory } from './queries.ts'
import { fieldNames } from './words.ts'

/** What others changed at the platform, with what it was, to be taken over or put back. */
export function EditsSection({ directory: { id } }: { directory: Directory }) {
  const translate = useTranslate()
  const { data: edits = [] } = useQuery(editsOptions(id))
  if (edits.length === 0) return null
  return (
    <Section title={translate('listings.edits')} text={translate('listings.editsText')} isWide>
      <RowList label={translate('listings.edits')}>
        {edits.map((edit) => (
          <EditRow key={edit.id} edit={edit} />
        ))}
      </RowList>
    </Section>
  )
}

function EditRow({ edit: { id, recordId, name, field, before, after, seenAt } }: { edit: Edit }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const decide = useListingChange((kind: 'accepted' | 'reverted') =>
    answer(api.PUT('/api/v1/directory-edits/{id}/decision', { params: { path: { id } }, body: { kind } })),
  )
  const isOffered = permissions.includes('locations.manage') && field !== 'category'
  return (
    <Row
      name={
        <Link
          to={paths.listing(recordId)}
          className={classes.link}
        >{`${name} · ${translate(fieldNames[field])}`}</Link>
      }
      detail={
        <>
          <Text size="sm" component="span">
            {translate('listings.editSaid', { before: before || '–', after: after || '–' })}
          </Text>{' '}
          <TimeAgo at={seenAt} />
        </>
      }
      side={
        isOffered && (
          <>
            <Button
              size="xs"
              variant="default"
              disabled={decide.isPending}
              onClick={() => decide.mutate('accepted')}
            >
              {translate('listings.accept')}
            </Button>
            <Button size="xs" disabled={decide.isPending} onClick={() => decide.mutate('reverted')}>
              {translate('listings.revert')}
            </Button>
          </>
        )
      }
    />
  )
}
