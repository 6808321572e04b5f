// Builds the web chat's two files: the loader a site's tag names, and the app it loads, named by its content.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

const widget = resolve(import.meta.dirname, '../widget')
const output = join(widget, 'dist')

// Every visitor of somebody else's site pays for these (DESIGN, budgets).
const most = { loader: 4 * 1024, app: 30 * 1024 }

const shared = {
  configFile: false,
  root: widget,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const

await build({
  ...shared,
  build: {
    outDir: output,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { app: join(widget, 'src/app.tsx') },
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: '[name].[hash].js' },
    },
  },
})
const app = readdirSync(output).find((name) => /^app\.[\w-]+\.js$/.test(name))
if (!app) throw new Error('The app of the widget was not built.')
await build({
  ...shared,
  define: { APP_PATH: JSON.stringify(`/widget/${app}`) },
  build: {
    outDir: output,
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: { loader: join(widget, 'src/loader.ts') },
      output: { format: 'iife', entryFileNames: 'widget.js' },
    },
  },
})
compress('widget.js', most.loader)
compress(app, most.app)

/** Writes a file compressed beside itself; one that has grown beyond its budget fails the build. */
function compress(name: string, mostBytes: number): void {
  const content = readFileSync(join(output, name))
  const zipped = gzipSync(content, { level: 9 })
  writeFileSync(join(output, `${name}.gz`), zipped)
  writeFileSync(join(output, `${name}.br`), brotliCompressSync(content))
  console.log(`widget/dist/${name}: ${zipped.length} of ${mostBytes} bytes (gzip)`)
  if (zipped.length > mostBytes)
    throw new Error(`${name} is ${zipped.length} bytes gzip, more than ${mostBytes}.`)
}
