// @ts-check
// npm run dev: the server and the console, each started anew or refreshed when a source changes.
import { join } from 'node:path'
import { root, runtime } from './setup/paths.mjs'
import { prepareOrExit } from './setup/prepare.mjs'
import { runInFront } from './setup/run.mjs'

await prepareOrExit(['console'])
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const vite = join(root, 'node_modules/vite/bin/vite.js')
await Promise.race([
  runInFront(runtime, [tsx, 'watch', 'server/src/main.ts']),
  runInFront(runtime, [vite], { cwd: join(root, 'console') }),
])
process.kill(process.pid, 'SIGTERM')
