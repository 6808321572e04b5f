import { Anchor, Button, Group } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { Review } from '../../../lib/reviews.ts'
import { useSession } from '../../../lib/session.ts'
import { Chip } from '../../../ui/chip.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { Section } from '../../../ui/section.tsx'
import { FlagDialog } from './flag-dialog.tsx'
import { flagOptions, type ReviewFlag } from './flag-queries.ts'
import { flagTones } from './flag-words.ts'
import classes from './flags.module.css'
import { Packet } from './packet.tsx'
import { Signs } from './signs.tsx'
import { type FlagStep, StepDialog } from './step-dialog.tsx'
import { Track } from './track.tsx'
import { useFlagAct } from './use-flag-act.ts'

/** What stands out about a review, in plain words, and what can be done about it on its platform. */
export function FlagSection({ review }: { review: Pick<Review, 'id' | 'isDue' | 'removedAt'> }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: view } = useQuery(flagOptions(review.id))
  if (!view) return null
  const { flag, state, signs, reasons } = view
  const isFlagged = flag !== null && flag.state !== 'withdrawn'
  const isGone = review.removedAt !== null
  return (
    <Section title={translate('review-flags.title')} text={translate('review-flags.lead')}>
      <div className={classes.parts}>
        {(state || reasons > 0) && (
          <p className={classes.head}>
            {state && <Chip tone={flagTones[state]}>{translate(`review-flags.state_${state}`)}</Chip>}
            {reasons > 0 && (
              <span className={classes.quiet}>{translate('review-flags.reasons', { count: reasons })}</span>
            )}
          </p>
        )}
        {state === 'check' && <p className={classes.quiet}>{translate('review-flags.checkText')}</p>}
        {state === 'cleared' && <p className={classes.quiet}>{translate('review-flags.clearedText')}</p>}
        <Signs signs={signs} />
        {flag?.state === 'open' && <Packet id={review.id} />}
        {flag && <Track flag={flag} />}
        {flag?.state === 'kept' && flag.hasAppealed && (
          <p className={classes.quiet}>{translate('review-flags.noAppeal')}</p>
        )}
        {isFlagged && review.isDue && <p>{translate('review-flags.stillDue')}</p>}
        {permissions.includes('conversations.write') &&
          (isFlagged ? (
            <Steps id={review.id} view={view} state={flag.state} />
          ) : (
            !isGone && <Begin id={review.id} view={view} />
          ))}
      </div>
    </Section>
  )
}

function Begin({ id, view }: { id: string; view: ReviewFlag }) {
  const translate = useTranslate()
  const act = useFlagAct(id)
  const problemText = useProblemText()
  const [isOpen, setOpen] = useState(false)
  const clear = useMutation({
    mutationFn: () =>
      act(
        () => answer(api.PUT('/api/v1/reviews/{id}/flag/clearance', { params: { path: { id } } })),
        translate('review-flags.cleared'),
      ),
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => setOpen(true)}>
        {translate('review-flags.flag')}
      </Button>
      {view.state === 'check' && (
        <Button variant="default" onClick={() => clear.mutate()} loading={clear.isPending}>
          {translate('review-flags.clear')}
        </Button>
      )}
      {isOpen && <FlagDialog id={id} view={view} onClose={() => setOpen(false)} />}
    </Group>
  )
}

type StepsProps = { id: string; view: ReviewFlag; state: NonNullable<ReviewFlag['flag']>['state'] }

/** What comes next for a flag: only what can. */
function Steps({ id, view, state }: StepsProps) {
  const translate = useTranslate()
  const act = useFlagAct(id)
  const [doing, setDoing] = useState<FlagStep | 'withdraw'>()
  const close = () => setDoing(undefined)
  const button = (step: FlagStep | 'withdraw', label: ReactNode, isMain = false) => (
    <Button {...(isMain ? {} : { variant: 'default' })} onClick={() => setDoing(step)}>
      {label}
    </Button>
  )
  const mayAppeal = state === 'kept' && !view.flag?.hasAppealed
  return (
    <Group gap="sm">
      {state === 'open' && button('submit', translate('review-flags.submit'), true)}
      {state === 'open' && button('withdraw', translate('review-flags.withdraw'))}
      {(state === 'submitted' || state === 'appealed') && button('kept', translate('review-flags.kept'))}
      {(state === 'submitted' || state === 'appealed') &&
        button('removed', translate('review-flags.removed'))}
      {mayAppeal && button('appeal', translate('review-flags.appeal'))}
      {mayAppeal && view.trackUrl && (
        <Anchor href={view.trackUrl} target="_blank" rel="noreferrer" underline="always">
          {translate('review-flags.appealPage')}
        </Anchor>
      )}
      {doing === 'withdraw' && (
        <ConfirmDialog
          title={translate('review-flags.withdraw')}
          text={translate('review-flags.withdrawText')}
          action={translate('review-flags.withdraw')}
          isHarmless
          onCancel={close}
          onConfirm={() =>
            act(() => {
              const header = { 'if-match': `"${view.version}"` }
              return answer(api.DELETE('/api/v1/reviews/{id}/flag', { params: { path: { id }, header } }))
            })
          }
        />
      )}
      {doing && doing !== 'withdraw' && <StepDialog id={id} view={view} step={doing} onClose={close} />}
    </Group>
  )
}
