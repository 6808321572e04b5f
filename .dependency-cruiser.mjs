// The rules, for dependency-cruiser's own commands (its graphs, its editor plugins).
export { architecture as default } from './scripts/gates/architecture-rules.ts'
