import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions } from '../../../lib/places.ts'
import { useSession } from '../../../lib/session.ts'
import { clockTime, exactTime } from '../../../lib/time.ts'
import { DueChip } from '../../../ui/due-chip.tsx'
import { type Choice, Picker } from '../../../ui/picker.tsx'
import { MarkRows } from '../marks/mark-rows.tsx'
import { ChannelRow } from '../shape/channel-row.tsx'
import { SuggestionLines } from '../suggestion/suggestion-lines.tsx'
import classes from './context-pane.module.css'
import type { ContextProps } from './context-props.ts'
import { dueSentences } from './due-sentences.ts'
import { ParticipantsToReview } from './participants-to-review.tsx'

/** Which place and department this belongs to, and by when an answer is due and why. */
export function DetailsSection({ conversation, actions, menu, onMenu }: ContextProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const { data: locations = [] } = useQuery(locationsOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const zone = locations.find(({ id }) => id === conversation.location?.id)?.zone
  const pick = <T extends { id: string; name: string }>(list: readonly T[], id: string | null) => {
    const chosen = list.find((one) => one.id === id)
    return chosen ? { id: chosen.id, name: chosen.name } : null
  }
  return (
    <section className={classes.section} aria-label={translate('inbox.details')}>
      <h2 className={classes.heading}>{translate('inbox.details')}</h2>
      <ParticipantsToReview conversation={conversation} />
      <dl className={classes.facts}>
        <MarkRows conversation={conversation} actions={actions} menu={menu} onMenu={onMenu} />
        <PlaceRow
          label={translate('common.location')}
          none={translate('inbox.noLocation')}
          chosen={conversation.location}
          choices={locations.map(({ id, name, locality }) => ({ id, name, hint: locality }))}
          isOpen={menu === 'location'}
          onOpen={(isOpen) => onMenu(isOpen ? 'location' : undefined)}
          onChoose={(id) => void actions.change({ locationId: id }, { location: pick(locations, id) })}
        />
        <PlaceRow
          label={translate('common.department')}
          none={translate('inbox.noDepartment')}
          chosen={conversation.department}
          choices={departments.filter((one) => !one.isArchived)}
          isOpen={menu === 'department'}
          onOpen={(isOpen) => onMenu(isOpen ? 'department' : undefined)}
          onChoose={(id) => void actions.change({ departmentId: id }, { department: pick(departments, id) })}
        />
        <SuggestionLines conversationId={conversation.id} what="department" />
        <ChannelRow
          conversation={conversation}
          isOpen={menu === 'channel'}
          onOpen={(isOpen) => onMenu(isOpen ? 'channel' : undefined)}
        />
        {conversation.dueAt && (
          <div className={classes.row}>
            <dt>{translate('inbox.due')}</dt>
            <dd>
              <DueChip dueAt={conversation.dueAt} zone={zone} isAlways />
            </dd>
          </div>
        )}
        {conversation.status === 'snoozed' && (
          <div className={classes.row}>
            <dt>{translate('inbox.statusSnoozed')}</dt>
            <dd>
              {conversation.snoozedUntil
                ? exactTime(new Date(conversation.snoozedUntil), locale)
                : translate('shape.untilReply')}
            </dd>
          </div>
        )}
      </dl>
      {conversation.dueExplanation && (
        <p className={classes.due}>
          {dueSentences(conversation.dueExplanation, (at) => formatDue(at, locale, zone), translate)}
        </p>
      )}
      {conversation.pausedSince && (
        <p className={classes.due}>
          {translate('clocks.standsStill', { since: formatDue(conversation.pausedSince, locale, zone) })}
        </p>
      )}
    </section>
  )
}

function formatDue(at: string, locale: ReturnType<typeof useLocale>, zone: string | undefined) {
  const date = new Date(at)
  const isNear = Math.abs(date.getTime() - Date.now()) < 18 * 3_600_000
  return isNear ? clockTime(date, locale, zone) : exactTime(date, locale, zone)
}

type PlaceRowProps = {
  label: string
  none: string
  chosen: { id: string; name: string } | null
  choices: readonly Choice[]
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onChoose: (id: string | null) => void
}

function PlaceRow({ label, none, chosen, choices, isOpen, onOpen, onChoose }: PlaceRowProps) {
  const { permissions } = useSession()
  return (
    <div className={classes.row}>
      <dt>{label}</dt>
      <dd>
        <Picker
          label={label}
          choices={choices}
          chosenId={chosen?.id ?? null}
          noneName={none}
          onChoose={onChoose}
          isOpen={isOpen}
          onOpen={onOpen}
          position="bottom-end"
        >
          {(toggle) => (
            <button
              type="button"
              className={classes.value}
              title={chosen?.name}
              data-empty={chosen === null || undefined}
              disabled={!permissions.includes('conversations.write')}
              aria-haspopup="listbox"
              aria-expanded={isOpen}
              onClick={toggle}
            >
              {chosen?.name ?? none}
            </button>
          )}
        </Picker>
      </dd>
    </div>
  )
}
