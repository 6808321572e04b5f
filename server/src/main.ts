import { createApp } from './app.ts'
import { ConfigError, readConfig } from './platform/config.ts'
import { openWorld } from './world.ts'

const config = configOrExit()
const world = await openWorld(config, { isGuest: false })
const app = await createApp(world)
await app.start()
if (config.role !== 'worker') process.stdout.write(`ready ${config.publicUrl}\n`)
else process.stdout.write('ready worker\n')

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())

async function stop(): Promise<void> {
  // A second Ctrl-C says that somebody does not want to wait.
  if (isStopping) process.exit(1)
  isStopping = true
  await app.stop()
  await world.close()
  process.exit(0)
}

function configOrExit() {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
