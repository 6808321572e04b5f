import react from '@vitejs/plugin-react'
import { defineConfig, type ProxyOptions } from 'vite'

const target = process.env.VICINO_SERVER ?? 'http://localhost:3000'
// The server takes writes only from its own pages.
const server: ProxyOptions = { target, headers: { origin: target } }

export default defineConfig({
  base: '/',
  plugins: [react()],
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
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'editor', test: /node_modules\/(@tiptap|@mantine\/tiptap|prosemirror-|linkifyjs)/ },
          ],
        },
      },
    },
  },
})
