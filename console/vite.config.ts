import react from '@vitejs/plugin-react'
import { defineConfig, type ProxyOptions } from 'vite'
import { offlinePages } from './offline-pages.ts'
import { precompress } from './precompress.ts'
import { readMessages } from './read-messages.ts'

const target = process.env.VICINO_SERVER ?? 'http://localhost:3000'
// The server takes writes only from its own pages.
const server: ProxyOptions = { target, headers: { origin: target } }

export default defineConfig({
  base: '/',
  plugins: [readMessages(), react(), offlinePages(), precompress()],
  server: { proxy: { '/api': server, '/brands': server } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    sourcemap: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Bound to each other and used on every page: few files that browsers keep from release to release.
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 3 },
            {
              name: 'vendor',
              test: /node_modules\/(?:@floating-ui|@tanstack\/(?!react-virtual|virtual-core)[^/]+|@formatjs|intl-messageformat|openapi-fetch)\//,
              minShareCount: 2,
              priority: 2,
            },
            { name: 'icons', test: /node_modules\/@tabler\//, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
})
