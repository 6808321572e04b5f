import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type CustomField, type FieldValue, fieldsOptions } from '../../../lib/marks.ts'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import contextClasses from '../context/context-pane.module.css'
import type { ConversationActions } from '../conversation-actions.ts'
import { FieldInput } from './field-input.tsx'

type FieldsSectionProps = { conversation: Conversation; actions: ConversationActions }

/** What the brand writes down about each conversation, written where it stands. */
export function FieldsSection({ conversation, actions }: FieldsSectionProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data = [] } = useQuery(fieldsOptions)
  const fields = data.filter((field) => !field.isArchived)
  if (fields.length === 0) return null
  const params = { path: { id: conversation.id } }
  const keep = (fieldId: string, value: FieldValue | null) => {
    const body = { values: [{ fieldId, value }] }
    void actions.run(() => answer(api.PATCH('/api/v1/conversations/{id}/fields', { params, body })))
  }
  const isReadOnly = !permissions.includes('conversations.write')
  return (
    <section className={contextClasses.section} aria-label={translate('marks.fields')}>
      <h2 className={contextClasses.heading}>{translate('marks.fields')}</h2>
      <dl className={contextClasses.facts}>
        {fields.map((field) => {
          const value = conversation.fields.find(({ fieldId }) => fieldId === field.id)?.value ?? null
          return (
            <div key={field.id} className={contextClasses.row}>
              <dt>
                <FieldName field={field} />
              </dt>
              <dd>
                <FieldInput
                  // A value that came from elsewhere is shown in place of what was there.
                  key={String(value)}
                  field={field}
                  value={value}
                  isReadOnly={isReadOnly}
                  onKeep={(next) => keep(field.id, next)}
                />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function FieldName({ field: { name, isRequired } }: { field: CustomField }) {
  const translate = useTranslate()
  if (!isRequired) return name
  return (
    <span title={translate('marks.fieldNeeded')}>
      {name} <span aria-hidden>*</span>
    </span>
  )
}
