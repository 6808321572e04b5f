import { checkChannels, createConnectors, runRoundTrip } from '../connectors/index.ts'
import { checkGround } from '../doctor/check-ground.ts'
import { createContext, type World } from '../platform/context.ts'
import { type Command, readOptions, withWorld } from './command.ts'

const marks = { ok: '✓', warn: '!', fail: '✗' } as const
type Line = { state: 'ok' | 'warn' | 'fail'; title: string; detail: string }

export const doctor: Command = {
  summary: 'Looks at everything Vicino needs and says what to do.',
  usage: '[--round-trip] [--language en|it|pl|ru]',
  help: 'Database, disk, clock, queue, each mailbox and each sender. --round-trip also sends a mail from each channel to itself and waits for it (the\nserver must be running). The exit code is 1 when something failed.',
  async run(words) {
    const values = readOptions(words, {
      'round-trip': { type: 'boolean' },
      language: { type: 'string', default: 'en' },
    })
    const asked = { roundTrip: values['round-trip'] === true, locale: values.language }
    return withWorld(async (world) => {
      const lines: Line[] = await checkGround(world)
      const print = (line: Line) =>
        console.log(
          `${marks[line.state]} ${world.translate(values.language, line.title)}${line.detail ? `: ${line.detail}` : ''}`,
        )
      for (const line of lines) print(line)
      for (const account of await world.db.selectFrom('accounts').select(['id', 'name']).execute()) {
        console.log(`\n${account.name}`)
        for (const line of await examineChannels(world, account.id, asked)) {
          lines.push(line)
          print(line)
        }
      }
      return lines.some((line) => line.state === 'fail') ? 1 : 0
    })
  },
}

type Asked = { roundTrip: boolean; locale: string }

async function examineChannels(world: World, accountId: string, asked: Asked): Promise<Line[]> {
  const context = createContext(world, accountId, { kind: 'system' })
  const connectors = createConnectors()
  const lines: Line[] = []
  for (const channel of await checkChannels(context, connectors, asked.locale)) {
    for (const check of channel.checks)
      lines.push({ ...check, detail: [channel.address, check.detail].filter(Boolean).join(', ') })
    if (!asked.roundTrip) continue
    const outcome = await runRoundTrip(context, connectors, channel.channelId, asked)
    lines.push({
      state: outcome.state,
      title: 'doctor.roundTrip',
      detail: `${channel.address}, ${outcome.milliseconds} ms, ${outcome.detail}`,
    })
  }
  return lines
}
