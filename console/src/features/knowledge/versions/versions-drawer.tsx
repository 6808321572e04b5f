import { Button, Drawer, Loader, SegmentedControl } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState, ProblemState } from '../../../ui/empty-state.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { type ArticleText, type VersionRow, versionOptions, versionsOptions } from '../queries.ts'
import { Difference } from './difference.tsx'
import { RestoreButton } from './restore-button.tsx'
import classes from './versions.module.css'

type VersionsDrawerProps = {
  text: ArticleText
  isReadOnly: boolean
  header: () => { 'if-match': string }
  onRestored: (text: ArticleText) => void
  onClose: () => void
}

/** What a text was, what has changed since, and the way back. */
export function VersionsDrawer(props: VersionsDrawerProps) {
  const { text, onClose } = props
  const translate = useTranslate()
  const place = { articleId: text.articleId, textId: text.id }
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(versionsOptions(place))
  const versions = data?.pages.flatMap((page) => page.items) ?? []
  const [chosen, setChosen] = useState<number>()
  const number = chosen ?? versions[0]?.number
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(920px, 100vw)"
      title={translate('articles.versions')}
      classNames={{ body: classes.body ?? '' }}
    >
      {error && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader size="sm" aria-label={translate('common.loading')} />}
      {data && versions.length === 0 && (
        <EmptyState icon={IconHistory} title={translate('articles.noVersions')}>
          {translate('articles.noVersionsText')}
        </EmptyState>
      )}
      {number !== undefined && (
        <div className={classes.columns}>
          <nav aria-label={translate('articles.versions')}>
            <ol className={classes.list}>
              {versions.map((version) => (
                <li key={version.number}>
                  <VersionLine
                    version={version}
                    isPublic={version.number === text.publishedVersion}
                    isPlanned={version.number === text.scheduledVersion}
                    isChosen={version.number === number}
                    onChoose={() => setChosen(version.number)}
                  />
                </li>
              ))}
            </ol>
            {hasNextPage && (
              <Button variant="subtle" size="compact-sm" onClick={() => void fetchNextPage()}>
                {translate('forms.showMore')}
              </Button>
            )}
          </nav>
          <OneVersion
            key={number}
            {...props}
            number={number}
            isFirst={versions.at(-1)?.number === number && !hasNextPage}
          />
        </div>
      )}
    </Drawer>
  )
}

type VersionLineProps = {
  version: VersionRow
  isPublic: boolean
  isPlanned: boolean
  isChosen: boolean
  onChoose: () => void
}

function VersionLine({ version, isPublic, isPlanned, isChosen, onChoose }: VersionLineProps) {
  const translate = useTranslate()
  const { number, authorName, note, createdAt } = version
  return (
    <button type="button" className={classes.version} aria-current={isChosen || undefined} onClick={onChoose}>
      <span className={classes.line}>
        <strong>{translate('articles.versionNumber', { number })}</strong>
        {isPublic && <Chip tone="good">{translate('articles.statePublished')}</Chip>}
        {isPlanned && <Chip tone="accent">{translate('articles.stateScheduled')}</Chip>}
      </span>
      <span className={classes.who}>
        {authorName} <TimeAgo at={createdAt} />
      </span>
      {note && <span className={classes.note}>{note}</span>}
    </button>
  )
}

function OneVersion(props: VersionsDrawerProps & { number: number; isFirst: boolean }) {
  const { text, number, isFirst, isReadOnly, header, onRestored, onClose } = props
  const translate = useTranslate()
  // Where nothing has changed since, what it changed itself says more.
  const isCurrent = number === text.publishedVersion && !text.hasChanges
  const [against, setAgainst] = useState<string>(isCurrent && !isFirst ? 'before' : 'now')
  const place = { articleId: text.articleId, textId: text.id }
  const { data: version, error } = useQuery(versionOptions(place, number))
  const before = useQuery({ ...versionOptions(place, number - 1), enabled: against === 'before' && !isFirst })
  return (
    <section className={classes.one} aria-label={translate('articles.versionNumber', { number })}>
      <div className={classes.tools}>
        {!isFirst && (
          <SegmentedControl
            size="xs"
            aria-label={translate('articles.compare')}
            data={[
              { value: 'now', label: translate('articles.compareNow') },
              { value: 'before', label: translate('articles.compareBefore') },
            ]}
            value={against}
            onChange={setAgainst}
          />
        )}
        {!isReadOnly && version && (
          <RestoreButton
            place={place}
            number={number}
            header={header}
            onRestored={(restored) => {
              onRestored(restored)
              onClose()
            }}
          />
        )}
      </div>
      {error && <ProblemState error={error} />}
      {version && against === 'now' && <Difference before={version} after={text} />}
      {version && against === 'before' && before.data && <Difference before={before.data} after={version} />}
    </section>
  )
}
