import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRef } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { type Locale, languageNames, locales } from '../../lib/locales.ts'
import { useVersioned } from '../../lib/use-versioned.ts'
import { Chip } from '../../ui/chip.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { TextPreview } from '../../ui/text-preview.tsx'
import { VariableMenu } from '../../ui/variable-menu.tsx'
import { type MessageTemplate, templatesOptions } from './queries.ts'
import classes from './writing.module.css'

type Words = Record<Locale, string>
type Draft = { texts: Words }
const kind = 'acknowledgement' as const

/** The words of what is sent by itself. */
export function TemplatesPage() {
  const translate = useTranslate()
  const { value: data, save, refresh } = useVersioned(templatesOptions)
  const ours = wordsOf(data.items, (one) => one.ours)
  const draftOf = (now: typeof data): Draft => ({ texts: wordsOf(now.items, (one) => one.own ?? one.ours) })
  const form = useForm<Draft>({ initialValues: draftOf(data) })
  async function saveWords({ texts }: Draft): Promise<Draft> {
    const own = locales.map((one) => [one, isOurs(texts[one], ours[one]) ? null : texts[one].trim()] as const)
    const body = { texts: Object.fromEntries(own) }
    const saved = await save((header) =>
      answer(api.PUT('/api/v1/message-templates/{kind}', { params: { path: { kind }, header }, body })),
    )
    return draftOf(saved)
  }
  return (
    <Page title={translate('settings.templates')} lead={translate('wording.templatesLead')}>
      <EditForm form={form} save={saveWords} refresh={async () => draftOf(await refresh())}>
        {locales.map((locale) => (
          <Section
            key={locale}
            isWide
            title={`${translate('wording.acknowledgement')} · ${languageNames[locale]}`}
            text={
              <Chip>
                {translate(isOurs(form.values.texts[locale], ours[locale]) ? 'wording.ours' : 'wording.own')}
              </Chip>
            }
          >
            <Words
              locale={locale}
              value={form.values.texts[locale]}
              ours={ours[locale]}
              error={form.errors[`texts.${locale}`]}
              onChange={(text) => form.setFieldValue(`texts.${locale}`, text)}
            />
          </Section>
        ))}
      </EditForm>
    </Page>
  )
}

type WordsProps = {
  locale: Locale
  value: string
  ours: string
  error: unknown
  onChange: (text: string) => void
}

function Words({ locale, value, ours, error, onChange }: WordsProps) {
  const translate = useTranslate()
  const field = useRef<HTMLTextAreaElement>(null)
  function insert(slot: string) {
    const at = field.current?.selectionStart ?? value.length
    onChange(value.slice(0, at) + slot + value.slice(field.current?.selectionEnd ?? at))
    field.current?.focus()
  }
  return (
    <>
      <Textarea
        ref={field}
        aria-label={translate('wording.textIn', { language: languageNames[locale] })}
        lang={locale}
        autosize
        minRows={6}
        maxRows={18}
        maxLength={5_000}
        value={value}
        error={typeof error === 'string' ? error : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={classes.tools}>
        <VariableMenu use={kind} onChoose={insert} />
        {!isOurs(value, ours) && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(ours)}>
            {translate('wording.useOurs')}
          </Button>
        )}
      </div>
      <TextPreview use={kind} locale={locale} text={value} />
    </>
  )
}

// Nothing at all is no message: then ours is sent.
function isOurs(text: string, ours: string): boolean {
  return text.trim() === '' || text.trim() === ours.trim()
}

function wordsOf(items: readonly MessageTemplate[], say: (item: MessageTemplate) => string): Words {
  const of = (locale: Locale) => {
    const item = items.find((one) => one.kind === kind && one.locale === locale)
    return item ? say(item) : ''
  }
  return { en: of('en'), it: of('it'), pl: of('pl'), ru: of('ru') }
}
