import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useThemeName } from '../../../lib/review-words.ts'
import { useSession } from '../../../lib/session.ts'
import { exactTime } from '../../../lib/time.ts'
import { paths, type TrendSearch } from '../../../paths.ts'
import { Chip, type Tone } from '../../../ui/chip.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Section } from '../../../ui/section.tsx'
import { TabLinks } from '../../../ui/tab-links.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { problemStateNames } from './problem-states.ts'
import { type Problem, problemsOptions } from './queries.ts'
import { useSayings } from './sayings.ts'
import classes from './trends.module.css'

const tones: Record<Problem['state'], Tone> = {
  new: 'danger',
  looked_at: 'note',
  solved: 'good',
  dismissed: 'plain',
}

/** What more people complain of than usual, and what was decided of it. */
export function ProblemsSection({ search }: { search: TrendSearch }) {
  const translate = useTranslate()
  const state = search.state === 'done' ? 'done' : 'open'
  const isWithout = search.suspects === 'without'
  const { data = [], isPending } = useQuery(
    problemsOptions({ state, ...(isWithout && { suspects: 'without' as const }) }),
  )
  return (
    <Section
      title={translate('review-trends.problems')}
      text={translate('review-trends.problemsText')}
      isWide
    >
      <TabLinks
        label={translate('review-trends.problemsState')}
        tabs={(['open', 'done'] as const).map((one) => ({
          to: paths.reviewMap(),
          name: translate(one === 'open' ? 'review-trends.problemsOpen' : 'review-trends.problemsDone'),
          search: { ...search, state: one },
          isCurrent: one === state,
        }))}
      />
      {!isPending && data.length === 0 && (
        <EmptyState icon={IconCircleCheck} title={translate('review-trends.noProblems')}>
          {translate('review-trends.noProblemsText')}
        </EmptyState>
      )}
      {data.length > 0 && (
        <ul className={classes.problems} aria-label={translate('review-trends.problems')}>
          {data.map((problem) => (
            <ProblemCard key={problem.id} problem={problem} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function ProblemCard({ problem }: { problem: Problem }) {
  const translate = useTranslate()
  const locale = useLocale()
  const say = useSayings()
  const themeName = useThemeName()
  const { permissions } = useSession()
  const [isDeciding, setIsDeciding] = useState(false)
  const { theme, locationId, regionId, locationName, regionName, since, until, phrases, note } = problem
  const title = translate('review-trends.problemTitle', {
    ...{ theme: themeName(theme), place: locationName ?? regionName ?? '' },
  })
  const opens = {
    ...{ state: 'all', theme, from: since, until, complaints: 'true' },
    ...(locationId ? { location: locationId } : { region: regionId ?? '' }),
  }
  return (
    <li className={classes.problem}>
      <p className={classes.head}>
        <strong>{title}</strong>
        <Chip tone={tones[problem.state]}>{translate(problemStateNames[problem.state])}</Chip>
      </p>
      <p>
        {translate('review-trends.problemSays', {
          ...{ seen: problem.seen, people: problem.people, expected: say.fine(problem.expected) },
        })}
        {' · '}
        {translate('review-trends.problemSince', { at: exactTime(new Date(problem.foundAt), locale) })}
      </p>
      {phrases.length > 0 && (
        <p className={classes.note}>
          {translate('review-trends.problemWords', { words: phrases.join(', ') })}
        </p>
      )}
      {!problem.holdsWithoutSuspects && (
        <p className={classes.note}>{translate('review-trends.problemSuspects')}</p>
      )}
      {note && <p className={classes.decision}>{note}</p>}
      {problem.decidedAt && (
        <p className={classes.note}>
          {translate('review-trends.decidedBy', {
            ...{ name: problem.deciderName ?? '–', at: exactTime(new Date(problem.decidedAt), locale) },
          })}
        </p>
      )}
      <p className={classes.acts}>
        <Link to={paths.reviews()} search={opens}>
          {translate('review-trends.showReviews')}
        </Link>
        {permissions.includes('conversations.write') && (
          <Button size="compact-sm" variant="default" onClick={() => setIsDeciding(true)}>
            {translate('review-trends.decide')}
          </Button>
        )}
      </p>
      {isDeciding && <DecideDialog problem={problem} title={title} onClose={() => setIsDeciding(false)} />}
    </li>
  )
}
