import { defineConfig } from 'vitest/config'

/** Processes, not threads: tests of the server start programs and change time zones. */
const shared = {
  pool: 'forks',
  maxWorkers: 2,
  restoreMocks: true,
  unstubEnvs: true,
} as const

export default defineConfig({
  test: {
    ...shared,
    projects: [
      {
        test: {
          ...shared,
          name: 'server',
          include: ['server/src/**/*.test.ts', 'server/src/**/*.test.tsx', 'server/test/**/*.test.ts'],
          globalSetup: ['server/test/global-setup.ts'],
          // Loading the server's packages anew for each file would take longer than its tests.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'rest',
          include: [
            '{console,sdk,widget}/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
