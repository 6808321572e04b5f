import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { NewChatForm } from './chat/new-chat-form.tsx'
import classes from './form/channel-form.module.css'
import { NewMailForm } from './form/new-mail-form.tsx'
import { NewPhoneForm } from './phone/new-phone-form.tsx'
import { NewReviewForm } from './reviews/new-review-form.tsx'

const kinds = [
  { value: 'email', name: 'common.email', text: 'channels.mailKindText' },
  { value: 'web-chat', name: 'channels.chat', text: 'channels.chatText' },
  { value: 'phone', name: 'channels.phone', text: 'channels.phoneKindText' },
  { value: 'reviews', name: 'reviews.title', text: 'reviews.kindText' },
] as const

/** Opens a channel: first which kind, then what that kind needs. */
export function NewChannelPage() {
  const translate = useTranslate()
  const [kind, setKind] = useState<string>('email')
  return (
    <Page
      title={translate('channels.add')}
      lead={translate('channels.addLead')}
      back={{ to: paths.settingsPage('channels'), label: translate('channels.title') }}
    >
      <Radio.Group aria-label={translate('channels.kind')} value={kind} onChange={setKind} mb="xl">
        <div className={classes.ways}>
          {kinds.map(({ value, name, text }) => (
            <Radio.Card key={value} value={value} className={classes.way} radius="md">
              <Radio.Indicator />
              <span>
                <span className={classes.wayName}>{translate(name)}</span>
                <span className={classes.wayText}>{translate(text)}</span>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {kind === 'email' && <NewMailForm />}
      {kind === 'web-chat' && <NewChatForm />}
      {kind === 'phone' && <NewPhoneForm />}
      {kind === 'reviews' && <NewReviewForm />}
    </Page>
  )
}
