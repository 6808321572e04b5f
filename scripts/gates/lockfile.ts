export interface Locked {
  version?: string
  resolved?: string
  dev?: boolean
  link?: boolean
  optionalDependencies?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}
export type LockedPackages = Record<string, Locked>
export interface MissingPackage {
  name: string
  version: string
  dev: boolean
}

const platforms = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']

/** The optional packages that a locked package asks for and the lockfile does not describe. */
export function missingOptionals(packages: LockedPackages): MissingPackage[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, path, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  )
}

/**
 * A lockfile entry told from the package's name, as in `@biomejs/cli-linux-x64-musl`. It has no checksum: the
 * registry could not say it. Throws when the name names no platform.
 */
export function platformEntry({ name, version, dev }: MissingPackage) {
  const words = name.split(/[-/]/)
  const os = platforms.filter((platform) => words.includes(platform))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`${name}@${version} is missing from package-lock.json and names no platform`)
  }
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : undefined
  return { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, os }
}

function isLocked(packages: LockedPackages, path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}
