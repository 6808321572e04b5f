import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LockedPackages, missingOptionals } from './lockfile.ts'
import { listFiles, report } from './source-files.ts'

export interface Manifest {
  path: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/**
 * How many packages each part may bring into production; raising one needs a reason here.
 * server: signing in is five (better-auth, its core, passkey, sso, and the cookies), mail in and out is six, pages for
 * customers are two (react and react-dom, as the console has them), signed identities are one (decision 0032),
 * finding what is near is two (decision 0035), addresses in the manner of their country are one (decision 0036), the land on
 * maps is one (decision 0037), telling languages apart is one (decision 0045), printed cards are two: their codes and
 * their letters (decision 0046).
 * console: the editor of articles is six (Tiptap with tables and pictures), showing what changed is one.
 * widget: Preact, the only one that fits its budget.
 */
const mostPackages: Record<string, number> = { server: 43, console: 25, widget: 1 }

/** Packages without an exact version, and parts of the system that bring in more packages than they may. */
export function manifestFindings(manifests: Manifest[]): string[] {
  return manifests.flatMap(({ path, dependencies = {}, devDependencies = {} }) => {
    const part = path.split('/')[0] ?? ''
    const count = Object.keys(dependencies).length
    const most = mostPackages[part]
    return [
      ...Object.entries({ ...dependencies, ...devDependencies })
        .filter(
          ([name, version]) => !name.startsWith('@vicino/') && !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
        )
        .map(([name, version]) => `${path}: ${name} is not pinned to one version (${version})`),
      ...(most !== undefined && count > most ? [`${path}: ${count} packages, more than ${most}`] : []),
    ]
  })
}

/** What keeps `npm ci` from working on every machine. */
export function lockFindings(packages: LockedPackages, manifests: Manifest[]): string[] {
  const foreign = Object.entries(packages).filter(
    ([, { resolved, link }]) => resolved && !link && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  return [
    ...missingOptionals(packages).map(({ name }) => `package-lock.json lacks ${name}: run npm run lock`),
    ...foreign.map(([path]) => `package-lock.json names another registry for ${path}`),
    ...manifests
      .filter((manifest) => !isLockedAs(manifest, packages[manifest.path.replace(/\/?package\.json$/, '')]))
      .map(({ path }) => `package-lock.json does not fit ${path}: run npm run lock`),
  ]
}

function isLockedAs(manifest: Manifest, locked: Manifest | LockedPackages[string] | undefined): boolean {
  const wanted = (of: typeof locked) =>
    JSON.stringify(Object.entries({ ...of?.dependencies, ...of?.devDependencies }).sort())
  return wanted(manifest) === wanted(locked)
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  const manifests = listFiles(root, /^(?:[\w-]+\/)?package\.json$/).map(
    (path): Manifest => ({ ...JSON.parse(readFileSync(join(root, path), 'utf8')), path }),
  )
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  report(
    [...manifestFindings(manifests), ...lockFindings(packages, manifests)],
    `${manifests.length} manifests pinned, locked and within their limits`,
  )
}
