import { Alert, Button, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { Fragment, useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { Section } from '../../../ui/section.tsx'
import classes from './mail-preview.module.css'

type Preview = components['schemas']['ReviewMailPreview']

/** Shows what a set-up would read in a mail of the platform, before anything comes. */
export function MailPreview({ settings }: { settings: Record<string, unknown> }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const [mail, setMail] = useState({ from: '', subject: '', text: '' })
  const preview = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/review-mail-previews', { body: { settings: { from: [], ...settings }, mail } }),
      ),
  })
  const set = (part: Partial<typeof mail>) => setMail({ ...mail, ...part })
  return (
    <Section title={translate('review-import.tryIt')} text={translate('review-import.tryItText')}>
      <TextInput
        label={translate('review-import.mailFrom')}
        autoComplete="off"
        value={mail.from}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
      <TextInput
        label={translate('review-import.mailSubject')}
        value={mail.subject}
        onChange={({ currentTarget }) => set({ subject: currentTarget.value })}
      />
      <Textarea
        label={translate('review-import.mailBody')}
        autosize
        minRows={4}
        maxRows={16}
        value={mail.text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <div>
        <Button
          variant="default"
          disabled={!mail.text.trim()}
          loading={preview.isPending}
          onClick={() => preview.mutate()}
        >
          {translate('review-import.tryButton')}
        </Button>
      </div>
      <div role="status">
        {preview.error && (
          <Alert color="red" variant="light">
            {problemText(preview.error)}
          </Alert>
        )}
        {preview.data && <Read preview={preview.data} />}
      </div>
    </Section>
  )
}

function Read({ preview: { review, missing } }: { preview: Preview }) {
  const translate = useTranslate()
  if (!review)
    return (
      <Alert
        variant="light"
        style={{ '--alert-bg': 'var(--warn-soft)', '--alert-color': 'var(--warn)' }}
        title={translate(`review-import.miss_${missing ?? 'line'}`)}
      />
    )
  const { author, place, nativeRating, stars, title, text, url } = review
  const rating = stars === null ? '' : `${nativeRating} (${translate('reviews.starsOfFive', { stars })})`
  const facts = [
    { name: translate('review-import.readAuthor'), value: author },
    { name: translate('review-import.readPlace'), value: place },
    { name: translate('review-import.readRating'), value: rating },
    { name: translate('review-import.readTitle'), value: title },
    { name: translate('review-import.readText'), value: text },
    { name: translate('review-import.readUrl'), value: url ?? '' },
  ]
  return (
    <>
      <Text fw={600}>{translate('review-import.wouldRead')}</Text>
      <dl className={classes.facts}>
        {facts
          .filter(({ value }) => value)
          .map(({ name, value }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </>
  )
}
