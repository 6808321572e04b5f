import { Button, Loader } from '@mantine/core'
import { IconPlugConnected } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { ProblemState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './channel-page.module.css'
import type { Channel } from './queries.ts'

/** Tries the channel as it is saved: login, sending, DNS. */
export function ChannelTest({ channel, text }: { channel: Channel; text?: string }) {
  const translate = useTranslate()
  const test = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/channels/{id}/test', { params: { path: { id: channel.id } } })),
  })
  return (
    <Section title={translate('channels.test')} text={text ?? translate('channels.testText')}>
      <div>
        <Button
          variant="default"
          leftSection={<IconPlugConnected size={16} />}
          disabled={test.isPending}
          onClick={() => test.mutate()}
        >
          {translate('channels.testNow')}
        </Button>
      </div>
      <div aria-live="polite">
        {test.isPending && (
          <p className={classes.busy}>
            <Loader size="xs" /> {translate('channels.testing')}
          </p>
        )}
        {test.error && <ProblemState error={test.error} />}
        {test.data && !test.isPending && (
          <CheckList label={translate('channels.test')} checks={test.data.checks} />
        )}
      </div>
    </Section>
  )
}
