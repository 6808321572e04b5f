import { IconBulb, IconCheck, IconX } from '@tabler/icons-react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import type { Suggestion } from '../../../lib/routing.ts'
import { useSession } from '../../../lib/session.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import classes from './suggestion-lines.module.css'
import { openIn, type Proposed, useSuggestion } from './use-suggestion.ts'

type Shown = NonNullable<Suggestion['department']>
type Say = (proposed: Proposed) => Promise<void>

/** Below the department or the tags: what is suggested there, how surely and because of which words. */
export function SuggestionLines({
  conversationId,
  what,
}: {
  conversationId: string
  what: Proposed['what']
}) {
  const translate = useTranslate()
  const { suggestion, accept, dismiss } = useSuggestion(conversationId)
  const department = suggestion?.department ? [suggestion.department] : []
  const shown = what === 'department' ? department : (suggestion?.tags ?? [])
  const first = openIn(suggestion)[0]
  if (shown.length === 0) return null
  return (
    <div className={classes.lines}>
      <dt className="visually-hidden">{translate('routing.suggestion')}</dt>
      {shown.map((one) => (
        <Line
          key={one.id}
          one={one}
          what={what}
          hasKey={first?.id === one.id}
          onAccept={accept}
          onDismiss={dismiss}
        />
      ))}
    </div>
  )
}

type LineProps = { one: Shown; what: Proposed['what']; hasKey: boolean; onAccept: Say; onDismiss: Say }

function Line({ one, what, hasKey, onAccept, onDismiss }: LineProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  // Never rounded up: nothing is certain.
  const confidence = Math.floor(one.confidence * 100) / 100
  const sure = new Intl.NumberFormat(useLocale(), { style: 'percent' }).format(confidence)
  const { id, name, state } = one
  const done = what === 'tag' ? 'routing.suggestionTagDone' : 'routing.suggestionDone'
  const words = one.reasons.map((reason) => reason.words).join(', ')
  return (
    <dd className={classes.line} data-state={state}>
      <IconBulb size={15} aria-hidden />
      <p className={classes.words}>
        {translate(state === 'acted' ? done : 'routing.suggested', { name, sure })}
        {words && <span className={classes.reasons}>{translate('routing.suggestedBecause', { words })}</span>}
      </p>
      {state === 'open' && permissions.includes('conversations.write') && (
        <span className={classes.buttons}>
          <IconButton
            icon={IconCheck}
            label={translate('routing.suggestionAccept', { name })}
            {...(hasKey && { keys: 'y' })}
            onClick={() => void onAccept({ what, id })}
          />
          <IconButton
            icon={IconX}
            label={translate('routing.suggestionDismiss', { name })}
            {...(hasKey && { keys: 'shift+y' })}
            onClick={() => void onDismiss({ what, id })}
          />
        </span>
      )}
    </dd>
  )
}
