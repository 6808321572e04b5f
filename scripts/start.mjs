// @ts-check
// npm start: installs and builds what is missing, then runs Vicino. Runs on a bare Node 20.
import { compileCache, runtime } from './setup/paths.mjs'
import { prepareOrExit } from './setup/prepare.mjs'
import { runInFront } from './setup/run.mjs'

await prepareOrExit(['server', 'console'])
process.exitCode = await runInFront(runtime, ['--enable-source-maps', 'server/dist/main.js'], {
  env: { NODE_ENV: 'production', ...process.env, NODE_COMPILE_CACHE: compileCache },
})
