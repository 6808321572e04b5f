// npm run bench -- audit|chat|demo|desk|flags|help|intake|inbox|locator|mailbox|past|places|realtime|reviews|sla|start [--quick]: measures one budget of the design and prints it as JSON.
import { availableParallelism, cpus, totalmem } from 'node:os'

const benches: Record<
  string,
  () => Promise<{ measure(isQuick: boolean): Promise<Record<string, unknown>> }>
> = {
  audit: () => import('./audit.ts'),
  chat: () => import('./chat.ts'),
  demo: () => import('./demo.ts'),
  desk: () => import('./desk.ts'),
  flags: () => import('./flags.ts'),
  help: () => import('./help.ts'),
  start: () => import('./start.ts'),
  intake: () => import('./intake.ts'),
  realtime: () => import('./realtime.ts'),
  inbox: () => import('./inbox.ts'),
  locator: () => import('./locator.ts'),
  mailbox: () => import('./mailbox.ts'),
  past: () => import('./past.ts'),
  places: () => import('./places.ts'),
  reviews: () => import('./reviews.ts'),
  sla: () => import('./sla.ts'),
}

const [name = '', ...flags] = process.argv.slice(2)
const load = benches[name]
if (!load) {
  console.error(`Say which: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
const { measure } = await load()
const figures = await measure(flags.includes('--quick'))
const machine = {
  cores: availableParallelism(),
  model: cpus()[0]?.model,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}
console.log(JSON.stringify({ bench: name, at: new Date().toISOString(), machine, ...figures }, null, 2))
process.exit(0)
