// imports owns what a brand brings along from the help desk it had before: files of other products are read, mapped and
// taken as history. It is the last domain: all others own what it takes, and none knows of it.

export { beginImport } from './begin-import.ts'
export { resumeImport, startTaking } from './change-import.ts'
export { importEvents } from './events.ts'
export { importJobs } from './jobs.ts'
export { previewImport } from './preview-import.ts'
export { showImport } from './queries.ts'
export { registerImportRoutes } from './routes.ts'
export { mappingShape } from './shapes.ts'
export { sourceShape } from './sources/sources.ts'
export { workOnImport } from './work-on-import.ts'
export { writeReport } from './write-report.ts'
