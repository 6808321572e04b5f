import { Button, Text } from '@mantine/core'
import { IconDownload, IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { Chip, type Tone } from '../../ui/chip.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './listings.module.css'
import { type Directory, type FieldAccuracy, type Platform, platformsOptions } from './queries.ts'
import { fieldNames, pushWordsOf } from './words.ts'

type Way = Platform['fields'][FieldAccuracy['field']]

const ways: Record<Way, { name: MessageKey; tone: Tone }> = {
  push: { name: 'listings.wayPush', tone: 'good' },
  file: { name: 'listings.wayFile', tone: 'note' },
  by_hand: { name: 'listings.wayByHand', tone: 'plain' },
  none: { name: 'listings.wayNone', tone: 'plain' },
}
const order: readonly Way[] = ['push', 'file', 'by_hand', 'none']

/** How what a platform shows comes in here, and how each field is put right there: no more than is true today. */
export function WhatCanBeDone({ directory }: { directory: Directory }) {
  const translate = useTranslate()
  const { data: platforms } = useQuery(platformsOptions)
  const platform = platforms?.find(({ kind }) => kind === directory.platform)
  if (!platform) return null
  const fields = Object.entries(platform.fields)
  return (
    <Section title={translate('listings.ways')} text={translate('listings.waysText')}>
      <Text size="sm">{translate(platform.read === 'live' ? 'listings.readLive' : 'listings.readFile')}</Text>
      <ul className={classes.ways} aria-label={translate('listings.ways')}>
        {order.map((way) => {
          const names = fields.flatMap(([field, one]) => (one === way ? [nameOf(field)] : []))
          if (names.length === 0) return null
          return (
            <li key={way}>
              <Chip tone={ways[way].tone}>
                {translate(way === 'push' ? pushWordsOf(platform).way : ways[way].name)}
              </Chip>
              <span>{names.map((name) => translate(name)).join(', ')}</span>
            </li>
          )
        })}
      </ul>
      {platform.exportFormat === 'osm-proposals' && (
        <Text size="sm">{translate('listings.proposalsText')}</Text>
      )}
      <div className={classes.buttons}>
        {platform.exportFormat && (
          <Button
            component="a"
            href={`/api/v1/directories/${directory.id}/file`}
            download
            variant="default"
            leftSection={<IconDownload size={16} />}
          >
            {platform.exportFormat === 'osm-proposals'
              ? translate('listings.proposals')
              : translate('listings.exportFor', { name: platform.name })}
          </Button>
        )}
        {platform.manualUrl && (
          <Button
            component="a"
            href={platform.manualUrl}
            target="_blank"
            rel="noreferrer"
            variant="default"
            leftSection={<IconExternalLink size={16} />}
          >
            {translate('listings.openThere', { name: platform.name })}
          </Button>
        )}
      </div>
    </Section>
  )
}

function nameOf(field: string): MessageKey {
  return Object.entries(fieldNames).find(([name]) => name === field)?.[1] ?? 'listings.field'
}
