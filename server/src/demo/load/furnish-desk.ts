import { callbackSettings, visitSettings } from '../../callbacks/index.ts'
import { type Connectors, createChannel } from '../../connectors/index.ts'
import { type Action, addPolicy, addSnippet, type Filter } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { addMacro } from '../../routing/index.ts'
import { chatWidget } from '../content/chats/index.ts'
import { macros } from '../content/desk/macros.ts'
import { policies } from '../content/desk/policies.ts'
import { snippets } from '../content/desk/snippets.ts'
import { type Marks, readMarks } from './read-marks.ts'

type Ids = ReadonlyMap<string, string>
type Act = (typeof macros)[number]['acts'][number]

/** Lays out what the brand's people work with: snippets, macros, promises, a chat on the site and calls to be booked. */
export async function furnishDesk(
  context: Context,
  connectors: Connectors,
  departments: Ids,
  website: string,
): Promise<void> {
  for (const { departmentKey, texts, ...snippet } of snippets)
    await addSnippet(context, { ...snippet, ...offerOf(departments, departmentKey), texts: asTexts(texts) })
  const marks = await context.read(readMarks)
  for (const { name, acts, texts } of macros)
    await addMacro(context, {
      ...{ name, ...offerOf(departments, undefined), texts: asTexts(texts) },
      actions: acts.map((act) => actionOf(act, marks, departments)),
    })
  for (const { covers, ...promises } of policies)
    await addPolicy(context, {
      ...promises,
      ...{ filter: filterOf(covers, departments), time: 'business', pauses: ['waiting', 'snoozed'] },
      ...{ warningActions: [], breachActions: [{ kind: 'tell', audience: 'managers', text: promises.name }] },
    })
  await createChannel(context, connectors, {
    ...{ connector: 'web-chat', name: chatWidget.name, address: '', locationId: null },
    settings: widgetSettings(website),
  })
  await callbackSettings.update(context, ({ callbacks }) => ({ callbacks: { ...callbacks, isOn: true } }))
  await visitSettings.update(context, ({ visits }) => ({ visits: { ...visits, isOn: true } }))
}

function offerOf(departments: Ids, key: string | undefined) {
  const departmentId = key === undefined ? null : idOf(departments, key)
  return { audience: departmentId === null ? ('everybody' as const) : ('department' as const), departmentId }
}

function asTexts(texts: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, { text }]))
}

function actionOf(act: Act, marks: Marks, departments: Ids): Action {
  switch (act.kind) {
    case 'tag':
      return { kind: 'tag', add: [idOf(marks.tags, act.tag)], remove: [] }
    case 'status':
      return { kind: 'set_status', status: 'waiting', statusId: idOf(marks.statuses, act.name) }
    case 'resolve':
      return { kind: 'set_status', status: 'resolved', statusId: null }
    case 'department':
      return { kind: 'move_to_department', departmentId: idOf(departments, act.key) }
    case 'field':
      return { kind: 'fill_field', fieldId: idOf(marks.fields, act.name), value: act.value }
    case 'urgent':
      return { kind: 'set_priority', priority: 'urgent' }
    case 'note':
      return { kind: 'add_note', text: act.text }
    case 'tellManagers':
      return { kind: 'tell', audience: 'managers', text: act.text }
  }
}

function filterOf(covers: (typeof policies)[number]['covers'], departments: Ids): Filter {
  if ('priority' in covers) return { field: 'priority', op: 'is', value: [covers.priority] }
  if ('medium' in covers) return { field: 'medium', op: 'is', value: [covers.medium] }
  return { field: 'department', op: 'is', value: [idOf(departments, covers.departmentKey)] }
}

function widgetSettings(website: string) {
  const { greetings, nameLabels, emailLabels, invitation } = chatWidget
  return {
    greetings,
    fields: [
      { key: 'name', labels: nameLabels, kind: 'text' },
      { key: 'email', labels: emailLabels, kind: 'email' },
    ],
    proactive: [{ id: 'frames', texts: invitation, afterSeconds: 40, pathPrefix: '/it/montature' }],
    origins: [website],
  }
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demo's brand lacks "${key}".`)
  return id
}
