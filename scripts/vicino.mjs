// @ts-check
// npm run vicino -- COMMAND: one administrator's command. Runs on a bare Node 20.
import { runtime } from './setup/paths.mjs'
import { prepareOrExit } from './setup/prepare.mjs'
import { runInFront } from './setup/run.mjs'

await prepareOrExit(['server'])
const command = ['--enable-source-maps', 'server/dist/cli.js', ...process.argv.slice(2)]
process.exitCode = await runInFront(runtime, command, { env: { NODE_ENV: 'production', ...process.env } })
