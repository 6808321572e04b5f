import { Anchor, Button, Group } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy, IconDownload, IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { packetOptions } from './flag-queries.ts'
import classes from './flags.module.css'

/** What to hand to the platform, and where: nothing is sent from here. */
export function Packet({ id }: { id: string }) {
  const translate = useTranslate()
  const clipboard = useClipboard({ timeout: 2_000 })
  const { data: packet } = useQuery(packetOptions(id))
  if (!packet) return null
  const file = (format: string) => `/api/v1/reviews/${id}/flag/packet/file?format=${format}`
  return (
    <section className={classes.packet} aria-label={translate('review-flags.packet')}>
      <h3 className={classes.step}>{translate('review-flags.packet')}</h3>
      <p className={classes.quiet}>{translate('review-flags.packetLead')}</p>
      <ol className={classes.what}>
        {packet.sections[0]?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <blockquote className={classes.statement}>{packet.statement}</blockquote>
      <Group gap="sm">
        {packet.reportUrl && (
          <Button
            component="a"
            href={packet.reportUrl}
            target="_blank"
            rel="noreferrer"
            leftSection={<IconExternalLink size={16} />}
          >
            {translate('review-flags.openThere')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => clipboard.copy(packet.statement)}
        >
          {translate(clipboard.copied ? 'review-flags.copied' : 'review-flags.copy')}
        </Button>
      </Group>
      <Group gap="md">
        <Anchor href={file('text')} download className={classes.file}>
          <IconDownload size={16} aria-hidden /> {translate('review-flags.saveText')}
        </Anchor>
        <Anchor href={file('html')} download className={classes.file}>
          <IconDownload size={16} aria-hidden /> {translate('review-flags.savePage')}
        </Anchor>
      </Group>
    </section>
  )
}
