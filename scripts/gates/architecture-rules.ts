import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser'
import { domains, otherFolders } from './domains.ts'

const src = '^server/src/'
const console = '^console/src/'
const anyDomain = `${src}(?:${domains.join('|')})/`
// What puts the whole together; nothing else may know all.
const top = `${src}(?:[^/]+[.]tsx?$|backup/|export/|demo/|doctor/|commands/)`
const tests = '[.]test[.]tsx?$|/test-[^/]+[.]tsx?$|^server/test/'

const everywhere: IForbiddenRuleType[] = [
  { name: 'no-cycles', from: {}, to: { circular: true } },
  { name: 'no-unknown-modules', from: {}, to: { couldNotResolve: true } },
  { name: 'no-tests-in-the-product', from: { pathNot: `${tests}|^(e2e|bench)/` }, to: { path: tests } },
]

const server: IForbiddenRuleType[] = [
  {
    name: 'only-known-folders',
    from: {},
    to: { path: `${src}[^/]+/`, pathNot: `${src}(?:${[...domains, ...otherFolders].join('|')})/` },
  },
  {
    name: 'server-knows-no-client',
    from: { path: src, pathNot: tests },
    to: { path: '^(?:console|widget|e2e|bench|scripts)/' },
  },
  {
    name: 'platform-knows-no-domain',
    from: { path: `${src}platform/`, pathNot: tests },
    to: { path: src, pathNot: `${src}platform/` },
  },
  {
    name: 'language-knows-no-domain',
    from: { path: `${src}language/`, pathNot: tests },
    to: { path: src, pathNot: `${src}(?:language|platform)/` },
  },
  {
    name: 'domain-through-its-index',
    from: { path: `${src}([^/]+)/` },
    to: { path: anyDomain, pathNot: [`${src}$1/`, `${src}[^/]+/index[.]ts$`] },
  },
  { name: 'domains-know-no-connector', from: { path: anyDomain }, to: { path: `${src}connectors/` } },
  {
    name: 'connectors-are-strangers',
    from: { path: `${src}connectors/([^/]+)/` },
    // channels/ is no connector: it keeps the settings of all.
    to: { path: `${src}connectors/([^/]+)/`, pathNot: `${src}connectors/(?:$1|channels)/` },
  },
  {
    name: 'only-the-top-knows-the-top',
    from: { path: src, pathNot: `${top}|${tests}` },
    to: { path: top, pathNot: '[.]d[.]ts$' },
  },
  ...domains.map((domain, index) => ({
    name: `order-${domain}`,
    from: { path: `${src}${domain}/` },
    to: { path: `${src}(?:${domains.slice(index + 1).join('|') || '$^'})/` },
  })),
]

const clients: IForbiddenRuleType[] = [
  {
    name: 'clients-know-no-server',
    from: { path: '^(?:console|widget|sdk)/' },
    to: { path: '^(?:server|e2e|bench|scripts)/' },
  },
  { name: 'sdk-knows-nobody', from: { path: '^sdk/' }, to: { path: '^(?:console|widget)/' } },
  {
    name: 'features-are-strangers',
    from: { path: `${console}features/([^/]+)/` },
    to: { path: `${console}features/([^/]+)/`, pathNot: `${console}features/$1/` },
  },
  {
    name: 'features-know-no-routes',
    from: { path: `${console}features/` },
    to: { path: `${console}(?:routes|main)[.]tsx?$` },
  },
  {
    name: 'ui-and-lib-know-no-feature',
    from: { path: `${console}(?:ui|lib)/` },
    to: { path: `${console}(?:features/|(?:routes|main)[.]tsx?$)` },
  },
]

export const architecture: IConfiguration = {
  forbidden: [...everywhere, ...server, ...clients].map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    // Type-only imports count: a cycle of types is a cycle of thoughts.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|fixtures)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
}
