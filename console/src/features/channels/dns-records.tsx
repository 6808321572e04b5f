import { Button } from '@mantine/core'
import { IconRefresh, IconSignature } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { CopyField } from '../../ui/copy-field.tsx'
import { notifyProblem } from '../../ui/notify.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './channel-page.module.css'
import { readSettings } from './mail-settings.ts'
import { type Channel, channelKeys } from './queries.ts'

/** What has to be published about the address elsewhere: where its mail goes, and who signs it. */
export function DnsRecords({ channel }: { channel: Channel }) {
  const settings = readSettings(channel.settings)
  return (
    <>
      {!settings.imap && <Arriving channel={channel} />}
      <Signing channel={channel} dkim={settings.dkim} />
    </>
  )
}

/** The two ways mail reaches our own receiver. */
function Arriving({ channel }: { channel: Channel }) {
  const translate = useTranslate()
  const [, domain = ''] = channel.address.split('@')
  const host = window.location.hostname
  return (
    <Section title={translate('channels.arriving')} text={translate('channels.arrivingText')}>
      <ol className={classes.steps}>
        <li>
          <p>{translate('channels.arrivingMx', { domain })}</p>
          <CopyField
            label={translate('channels.record', { type: 'MX' })}
            value={`${domain}. MX 10 ${host}.`}
          />
        </li>
        <li>
          <p>{translate('channels.arrivingForward', { address: channel.address })}</p>
          <CopyField
            label={translate('channels.record', { type: 'MX' })}
            value={`in.${domain}. MX 10 ${host}.`}
          />
        </li>
      </ol>
    </Section>
  )
}

type Dkim = { selector: string; domain: string; publicKey: string }

function Signing({ channel, dkim }: { channel: Channel; dkim: Dkim | null }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const renew = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/channels/{id}/signing-key', { params: { path: { id: channel.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: channelKeys.one(channel.id) }),
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Section title={translate('channels.signing')} text={translate('channels.signingText')}>
      {dkim && (
        <>
          <CopyField
            label={translate('channels.recordName', { type: 'TXT' })}
            value={`${dkim.selector}._domainkey.${dkim.domain}`}
          />
          <CopyField
            label={translate('channels.recordValue', { type: 'TXT' })}
            value={`v=DKIM1; k=rsa; p=${dkim.publicKey}`}
          />
        </>
      )}
      <div>
        <Button
          variant="default"
          size={dkim ? 'xs' : 'sm'}
          leftSection={dkim ? <IconRefresh size={14} /> : <IconSignature size={16} />}
          loading={renew.isPending}
          onClick={() => renew.mutate()}
        >
          {translate(dkim ? 'channels.renewKey' : 'channels.makeKey')}
        </Button>
      </div>
    </Section>
  )
}
