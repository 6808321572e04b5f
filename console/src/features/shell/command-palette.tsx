import { Spotlight, spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { useDebouncedValue } from '@mantine/hooks'
import { IconHash, IconMapPin, IconSearch, IconUser } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { type Command, type CommandGroup, useOfferedCommands } from '../../lib/commands.tsx'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { locationsOptions } from '../../lib/places.ts'
import { paths } from '../../paths.ts'
import { KeyCaps } from '../../ui/key-caps.tsx'
import classes from './command-palette.module.css'
import { useNumberJump } from './number-jump.ts'
import { orderPlaces } from './order-places.ts'

const groups: readonly { group: CommandGroup; name: MessageKey }[] = [
  { group: 'conversation', name: 'common.groupConversation' },
  { group: 'compose', name: 'common.groupCompose' },
  { group: 'go', name: 'common.groupGo' },
  { group: 'move', name: 'common.groupMove' },
  { group: 'app', name: 'common.groupApp' },
]
const mostPlaces = 5

/** Cmd-K: everything by name. Opens when mounted. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const [query, setQuery] = useState('')
  useEffect(() => spotlight.open(), [])
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      centered={false}
      maxHeight={440}
      size={620}
      radius="lg"
      attributes={{ content: { 'aria-label': translate('common.search') } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      classNames={{ actionsGroup: classes.group ?? '' }}
    >
      <Spotlight.Search
        placeholder={translate('common.palettePlaceholder')}
        aria-label={translate('common.search')}
        leftSection={<IconSearch size={18} />}
      />
      <Spotlight.ActionsList>
        <SearchActions query={query.trim()} />
        <CommandActions query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function CommandActions({ query }: { query: string }) {
  const translate = useTranslate()
  const commands = useOfferedCommands()
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const isFound = ({ label }: Command) => words.every((word) => label.toLowerCase().includes(word))
  return groups.map(({ group, name }) => {
    const found = commands.filter((command) => command.group === group && isFound(command))
    if (found.length === 0) return null
    return (
      <Spotlight.ActionsGroup key={group} label={translate(name)}>
        {found.map(({ id, label, keys, icon: Icon, run }) => (
          <Action key={id} icon={Icon && <Icon size={17} />} label={label} keys={keys} onRun={run} />
        ))}
      </Spotlight.ActionsGroup>
    )
  })
}

/** What the typed words themselves may mean: a number, a place, a person, a search. */
function SearchActions({ query }: { query: string }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const jumpTo = useNumberJump()
  const { data: locations = [] } = useQuery(locationsOptions)
  const { data: contacts = [] } = useContacts(query)
  if (query === '') return null
  const number = /^#?(\d{1,12})$/.exec(query)?.[1]
  const places = query.length > 1 ? orderPlaces(locations, [], query).slice(0, mostPlaces) : []
  return (
    <>
      {number && (
        <Action
          icon={<IconHash size={17} />}
          label={translate('inbox.openNumber', { number })}
          onRun={() => void jumpTo(number)}
        />
      )}
      <Action
        icon={<IconSearch size={17} />}
        label={translate('inbox.searchFor', { text: query })}
        onRun={() => void navigate({ to: paths.inbox('all'), search: { q: query } })}
      />
      {places.map(({ id, name }) => (
        <Action
          key={id}
          icon={<IconMapPin size={17} />}
          label={name}
          onRun={() => void navigate({ to: paths.inbox('open'), search: { location: id } })}
        />
      ))}
      {contacts.map(({ id, name }) => (
        <Action
          key={id}
          icon={<IconUser size={17} />}
          label={name}
          onRun={() => void navigate({ to: paths.inbox('all'), search: { contact: id } })}
        />
      ))}
    </>
  )
}

type ActionProps = { icon: ReactNode; label: string; keys?: string | undefined; onRun: () => void }

function Action({ icon, label, keys, onRun }: ActionProps) {
  return (
    <Spotlight.Action onClick={onRun} className={classes.action}>
      <span className={classes.icon}>{icon}</span>
      <span className={classes.label}>{label}</span>
      {keys && <KeyCaps keys={keys} />}
    </Spotlight.Action>
  )
}

function useContacts(query: string) {
  const [search] = useDebouncedValue(query, 200)
  return useQuery({
    queryKey: ['contacts', 'search', search],
    enabled: search.length > 1,
    queryFn: async ({ signal }) => {
      const request = api.GET('/api/v1/contacts', { params: { query: { search, limit: 5 } }, signal })
      return (await answer(request)).items
    },
  })
}
