import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { eventTypes } from '../../console/src/lib/event-types.ts'

const project = join(import.meta.dirname, '../..')

// Nobody at a screen sees anything else after these.
const unheard = ['account.created', 'conversation.attention_asked', 'webhook.test']

test('the console listens for every event that the domains declare', async () => {
  const modules = await Promise.all(
    globSync(join(project, 'server/src/*/events.ts')).map(
      (path): Promise<Record<string, object>> => import(pathToFileURL(path).href),
    ),
  )
  const declared = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (name.endsWith('Events') ? Object.keys(value) : [])),
  )
  expect(declared).toContain('conversation.created')
  expect(declared.filter((type) => !unheard.includes(type)).toSorted()).toEqual([...eventTypes])
})
