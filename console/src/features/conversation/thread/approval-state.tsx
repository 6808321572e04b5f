import { Button } from '@mantine/core'
import { IconUserCheck, IconUserQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Message } from '../../../lib/shapes.ts'
import classes from './approval-state.module.css'
import { DecisionDialog } from './decision-dialog.tsx'
import { useDecide } from './use-decide.ts'

type ApprovalStateProps = { message: Message; isTakingBack: boolean; onTakeBack: () => void }

/** An answer that waits for a second person: why, and what its writer and that person can do. */
export function ApprovalState({ message, isTakingBack, onTakeBack }: ApprovalStateProps) {
  const { translate, translateNamed } = useTranslator()
  const { member, permissions } = useSession()
  const decide = useDecide(message)
  const [dialog, setDialog] = useState<'change' | 'return'>()
  const isOwn = message.author.kind === 'member' && message.author.id === member.id
  const mayDecide = !isOwn && permissions.includes('answers.approve')
  return (
    <div className={classes.waiting}>
      <p className={classes.why}>
        <IconUserQuestion size={18} stroke={1.75} aria-hidden />
        <span>
          <strong>{translate('review-answers.waits')}</strong>{' '}
          {isOwn
            ? translate('review-answers.waitsOwn')
            : translateNamed(`review-answers.why_${message.approval?.reason}`)}
        </span>
      </p>
      {mayDecide && (
        <div className={classes.buttons}>
          <Button
            size="compact-md"
            loading={decide.isPending && !dialog}
            onClick={() => decide.mutate({ decision: 'approved' })}
          >
            {translate('review-answers.approve')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setDialog('change')}>
            {translate('review-answers.approveChanged')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setDialog('return')}>
            {translate('review-answers.sendBack')}
          </Button>
        </div>
      )}
      {isOwn && (
        <div className={classes.buttons}>
          <Button size="compact-md" variant="default" loading={isTakingBack} onClick={onTakeBack}>
            {translate('review-answers.takeBack')}
          </Button>
        </div>
      )}
      {dialog && (
        <DecisionDialog message={message} how={dialog} decide={decide} onClose={() => setDialog(undefined)} />
      )}
    </div>
  )
}

/** Who let an answer go out, and what its writer had written where that was changed. */
export function ApprovedBy({ approval }: { approval: NonNullable<Message['approval']> }) {
  const translate = useTranslate()
  const { decidedBy, textBefore, word } = approval
  if (approval.state !== 'approved' || !decidedBy) return null
  const key = textBefore === null ? 'review-answers.approvedBy' : 'review-answers.changedBy'
  return (
    <div className={classes.approved}>
      <p className={classes.line}>
        <IconUserCheck size={15} aria-hidden />
        {translate(key, { name: decidedBy.name })}
      </p>
      {word && <p className={classes.word}>{word}</p>}
      {textBefore !== null && (
        <details>
          <summary>{translate('review-answers.textBefore')}</summary>
          <p className={classes.before}>{textBefore}</p>
        </details>
      )}
    </div>
  )
}
