// @ts-check
// npm start: installs and builds what is missing, then runs Vicino. Runs on a bare Node 20.
import { runtime } from './setup/paths.mjs'
import { prepareOrExit } from './setup/prepare.mjs'
import { runServer } from './setup/run.mjs'

await prepareOrExit(['server', 'console', 'widget'])
const parameters = [
  '--enable-source-maps',
  '--import=./scripts/setup/follow-parent.mjs',
  'server/dist/main.js',
]
process.exitCode = await runServer(runtime, parameters, { NODE_ENV: 'production', ...process.env })
