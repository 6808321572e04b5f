import { defineConfig } from '@playwright/test'

/** The tests start the servers they need themselves, each with its own data and ports (fixtures.ts). */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'results',
  workers: 2,
  fullyParallel: true,
  // A shared two-core machine stalls now and then; what fails three times is broken.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-GB',
    // It keeps what the console is made of anew for every walk; those that are about it, or about leaving, let it work.
    serviceWorkers: 'block',
    // Things that move are waited for, in every press of a button.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace costs a sixth of the whole run: what fails is tried again with one. By hand: --trace on.
    trace: { mode: 'on-first-retry', screenshots: false, sources: false, snapshots: true },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      // Chromium refuses to start its sandbox as root.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
