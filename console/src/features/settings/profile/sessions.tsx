import { Button, Skeleton } from '@mantine/core'
import { IconDeviceDesktop, IconLogout } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { auth } from '../../../lib/auth.ts'
import { deviceName } from '../../../lib/device-name.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { Chip } from '../../../ui/chip.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { authAnswer } from './auth-problem.ts'

import { sessionsOptions, signInOptions } from './queries.ts'

/** Where one is signed in, and how to end all of it but here. */
export function Sessions() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { data: here } = useQuery(signInOptions)
  const sessions = useQuery(sessionsOptions)
  const end = useMutation({
    mutationFn: () => authAnswer(auth.revokeOtherSessions()),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: sessionsOptions.queryKey })
      notifyDone(translate('settings.signedOutElsewhere'))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  const all = sessions.data ?? []
  return (
    <Section title={translate('settings.sessions')} text={translate('settings.sessionsText')}>
      {sessions.isLoading && <Skeleton height={56} radius="lg" />}
      {all.length > 0 && (
        <RowList label={translate('settings.sessions')}>
          {all.map((session) => (
            <Row
              key={session.id}
              lead={<IconDeviceDesktop size={20} stroke={1.5} aria-hidden />}
              name={deviceName(session.userAgent ?? '') || translate('settings.unknownDevice')}
              detail={
                <>
                  {session.ipAddress && `${session.ipAddress} · `}
                  <TimeAgo at={new Date(session.updatedAt).toISOString()} form="distance" />
                </>
              }
              side={
                session.id === here?.session.id && (
                  <Chip tone="accent">{translate('settings.thisDevice')}</Chip>
                )
              }
            />
          ))}
        </RowList>
      )}
      {all.length > 1 && (
        <div>
          <Button
            variant="default"
            leftSection={<IconLogout size={16} />}
            loading={end.isPending}
            onClick={() => end.mutate()}
          >
            {translate('settings.signOutElsewhere')}
          </Button>
        </div>
      )}
    </Section>
  )
}
